//! TensorFlow Lite models as Rust types.
//!
//! [`model!`] reads a `.tflite` file while the firmware compiles, checks the whole graph, plans
//! every byte of memory, and expands to a struct whose `invoke` is a straight line of kernel calls:
//! no interpreter, no heap, no set-up, and no failure left for run time.
//!
//! ```
//! tinyml::model!("fixtures/models/hello_world.tflite");
//!
//! let mut model = HelloWorld::new();
//! model.input_mut()[0] = HelloWorld::INPUT.quantize(1.57);
//! model.invoke();
//! let sine = HelloWorld::OUTPUT.dequantize(model.output()[0]);
//! assert!((sine - 1.0).abs() < 0.1);
//! ```
#![no_std]
#![deny(unsafe_code)]

#[cfg(target_endian = "big")]
compile_error!("models are stored in little-endian order; big-endian targets are not supported");

mod arena;
pub mod audio;
mod constants;
mod model;
mod tensor;

pub use model::{Model, OperatorInfo, Optimize};
pub use tensor::{AnyTensorInfo, Quantized, TensorInfo};
pub use tinyml_kernels as kernels;

/// What expansions of [`model!`] are made of. Not for use by hand: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::arena::{Arena, Cells};
    pub use crate::constants::{Aligned, elements, larger, unless};
    pub use crate::model::Unknown;
    pub use tinyml_macros::model;
}

/// Makes a type of a TensorFlow Lite model.
///
/// The path is relative to the directory of `Cargo.toml`. In its short form the macro takes the
/// file's name for the type's; the long form names it and takes options:
///
/// ```
/// # mod short {
/// tinyml::model!("fixtures/models/hello_world.tflite"); // pub struct HelloWorld
/// # }
///
/// tinyml::model! {
///     /// A sine wave.
///     pub struct Sine = "fixtures/models/hello_world.tflite";
///     kernels = tinyml::kernels::Reference;
///     optimize = "size";
/// }
/// # fn main() {}
/// ```
///
/// | option | value | default |
/// |---|---|---|
/// | `kernels` | path of a kernel set | [`kernels::Native`], the best one for the target |
/// | `labels` | `["silence", "yes"]`, or the name of a file with one label a line: makes an enum of the classes and a method `label()` | none |
/// | `optimize` | `"speed"` or `"size"` | `"speed"` |
/// | `channels` | `"remove"`: channels that are constant or that nobody reads are not computed, which changes no output; `"keep"`: all that are in the file are | `"remove"` |
///
/// Labels give the classes names:
///
/// ```
/// tinyml::model! {
///     /// Spots words in features of a second of speech.
///     pub struct Words = "fixtures/models/yes_no.tflite";
///     labels = "fixtures/models/yes_no.labels.txt";
/// }
///
/// fn main() {
///     let mut words = Words::new();
///     words.invoke();
///     let heard: WordsLabel = words.label();
///     assert!(WordsLabel::ALL.contains(&heard) && !heard.as_str().is_empty());
/// }
/// ```
///
/// The generated type has
///
/// - `const fn new()`, so that a model can be a `static`: it holds its arena;
/// - `input()`, `input_mut()`, `output()`: arrays of the model's element types (with several
///   inputs or outputs `input_NAME()`, `output_NAME()`), and constants `INPUT`, `OUTPUT` of type
///   [`TensorInfo`] with shape, scale and zero point;
/// - `invoke()`, and `reset()` for models that keep state;
/// - `ARENA_BYTES`, `STATE_BYTES`, `WEIGHT_BYTES`, `MACS`, `MODEL_HASH`, `OPERATORS`;
/// - an implementation of [`Model`].
///
/// # Errors
///
/// A file that is no model, a graph that contradicts itself, or an operator that the kernel set
/// has no kernel of does not compile. The error names the node, its tensors, and what to do.
///
/// ```compile_fail
/// tinyml::model!("fixtures/broken/unsupported_builtin.tflite"); // has no GATHER_ND for i8
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! model {
    ($($invocation:tt)*) => {
        $crate::__private::model! { [$crate] $($invocation)* }
    };
}

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
