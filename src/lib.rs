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
mod observer;
mod rows;
mod sharing;
mod step;
mod tensor;

pub use model::{Model, OperatorInfo, Optimize};
pub use observer::Observer;
pub use sharing::{SharedArena, largest};
pub use step::{YieldNow, yield_now};
pub use tensor::{AnyTensorInfo, Quantized, TensorInfo};
pub use tinyml_kernels as kernels;

/// What expansions of [`model!`] are made of. Not for use by hand: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::arena::{Arena, Cells};
    pub use crate::constants::{Aligned, elements, larger, unless};
    pub use crate::model::Unknown;
    pub use crate::rows::slot;
    pub use crate::sharing::Fits;
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
/// | `memory` | `"plain"`: every operator runs whole; `"overlap"`: a result may lie over the rows of its operands that no later row needs; `"rows"`: operators may also take turns, so that only a few rows of the tensors between them exist; `"offline"`: tensors lie where the file's own plan says, its metadata `OfflineMemoryAllocation` | `"overlap"` |
/// | `input` | `"whole"`, or `"rows"`: the input comes a row at a time, see below | `"whole"` |
/// | `steps` | `20_000`: the model can run in steps of at most so many multiply-accumulate operations, see below | none |
/// | `stream` | `"time"`: a model over a sliding window takes only the rows that are new at each hop, see below | off: it takes the whole window |
/// | `hop` | with `stream`: how many rows an invocation takes, a multiple of the product of all strides along time | the smallest |
/// | `channels` | `"remove"`: channels that are constant or that nobody reads are not computed, which changes no output; `"keep"`: all that are in the file are | `"remove"` |
/// | `weights` | `"plain"`: as elements; `"compressed"`: filters with few different weights as numbers of few bits and tables of values, see below | `"plain"` |
/// | `arena` | `"own"`: the type holds its arena; `"shared"`: it borrows a [`SharedArena`], which models take turns with | `"own"` |
/// | `weights_section` | name of the section that constants are in, such as `".external"`, for the linker script to place | that of all constants |
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
/// Outputs are the same whatever the options are; memory and cycles are not.
///
/// An image can come from a camera a row at a time, and need never be in memory whole. `feed_row` says
/// whether the outputs are there:
///
/// ```
/// tinyml::model! {
///     pub struct Net = "fixtures/models/residual.tflite";
///     input = "rows";
/// }
///
/// fn main() {
///     let mut net = Net::new();
///     for y in 0..Net::ROWS {
///         let row = [y as i8; 12 * 3];
///         let is_complete = net.feed_row(&row);
///         assert_eq!(is_complete, y + 1 == Net::ROWS);
///     }
///     println!("{:?} with {} bytes", net.output(), Net::ARENA_BYTES);
/// }
/// ```
///
/// A model that runs in steps leaves time for other work, or for a watchdog. Each step tells which
/// operator ran. `invoke_async` does the same as a future, on any executor:
///
/// ```
/// tinyml::model! {
///     pub struct Net = "fixtures/models/residual.tflite";
///     steps = 5_000;
/// }
///
/// fn main() {
///     let mut net = Net::new();
///     for operator in net.steps() {
///         // feed the watchdog
///         assert!(operator.macs > 0 || operator.name != "CONV_2D");
///     }
///     let scores = net.output();
///     assert_eq!(scores.len(), 3);
/// }
/// ```
///
/// # Compressed weights
///
/// A model that was trained with clustered weights, or that TensorFlow Lite Micro's tools compressed, has
/// filters with few different weights. With `weights = "compressed"` such a filter is in flash as a table of
/// its values, or one for each output channel, and a number of 1 to 7 bits for each weight. Kernels look
/// weights up as they multiply: it takes no memory besides, but cycles, on a Cortex-M4 about 35 for each weight
/// and output, where the instructions for packed weights take one or two.
///
/// - It is done for filters of CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED and TRANSPOSE_CONV of int8 or
///   float32 with at most 128 values, where it takes fewer bytes. All others stay elements. The generated
///   type's documentation lists the filters that are in tables, and the bytes before and after.
/// - How the file stores weights does not matter: as elements, in tables (the metadata
///   `COMPRESSION_METADATA`), or in one of the encodings of DECODE. All are decoded while compiling, and what
///   has few values then, without channels that are not computed, is put into tables. A constant that the
///   file compressed and that does not come out smaller is not compressed; neither are biases, nor Huffman
///   code words and pruned weights as such, since no weight among them can be found without those before it.
/// - Filters in tables are read by the kernels of [`kernels::Reference`], whichever set is chosen: the
///   packed weights and instructions of [`kernels::CortexM`] serve the other filters. A set of your own
///   inherits them as [`kernels::ops::conv_2d::Conv2d`]`<i8, LutI8>` and so on, see [`kernels::Lut`].
///
/// ```
/// tinyml::model! { struct Plain = "fixtures/models/clustered.tflite"; }
/// tinyml::model! { struct Small = "fixtures/models/clustered.tflite"; weights = "compressed"; }
///
/// const { assert!(Small::WEIGHT_BYTES < Plain::WEIGHT_BYTES * 3 / 4) };
/// ```
///
/// # Streaming in time
///
/// With `stream = "time"` the input is the `HOP_ROWS` newest rows of a window; what follows from earlier
/// ones is kept in the state. Rows go along the outermost axis of the input that is longer than 1: the
/// frames of `[1, 49, 40, 1]`, but the single elements of a flat `[1, 1960]`, for which a hop of a frame of
/// 40 features is `hop = 40`.
///
/// The outputs are those of the model over the whole window that ends with the newest row, to the last
/// bit, from invocation number `WARM_UP` on, counted from 1 after `new` or `reset`: that many hops are as
/// long as a window, or longer by less than a hop, and then the first rows of the first hop are not part
/// of it. Outputs before mean nothing: all that earlier rows would have made counts as zero bytes. An
/// output with time rows of its own has the new ones, at the end of those that the window has.
///
/// ```
/// tinyml::model! {
///     pub struct Listener = "fixtures/models/stream_speech.tflite";
///     stream = "time";
/// }
///
/// # fn main() {
/// let mut model = Listener::new();
/// for new in [[3; 20]; Listener::WARM_UP] {
///     *model.input_mut() = new; // 2 rows of 10
///     model.invoke();
/// }
/// println!("{:?}", model.output());
/// # }
/// ```
///
/// A model can be streamed if it has one input with a batch of 1, and each of its operators
///
/// - makes a row from the rows within reach, without padding along time: convolutions and pools with
///   VALID padding, elementwise operators, slices, concatenation of channels, FULLY_CONNECTED of each
///   row, and so on; or
/// - reads the whole window, and no later operator joins what it gives with every row again: FULLY_CONNECTED
///   of a flattened window, MEAN, a pool over all rows. What follows is computed anew at each hop.
///
/// # The generated type
///
/// It has
///
/// - `const fn new()`, so that a model can be a `static`: it holds its arena;
/// - `input()`, `input_mut()`, `output()`: arrays of the model's element types (with several
///   inputs or outputs `input_NAME()`, `output_NAME()`), and constants `INPUT`, `OUTPUT` of type
///   [`TensorInfo`] with shape, scale and zero point;
/// - `invoke()`, `invoke_with(observer)` to be told when operators start and end ([`Observer`]), and
///   `reset()` for models that keep state from one invocation to the next (variables, SVDF, LSTM, signal
///   operators): it is then again as in a new model;
/// - `ARENA_BYTES`, `STATE_BYTES`, `WEIGHT_BYTES`, `MACS`, `MODEL_HASH`, `OPERATORS`; of models that
///   are streamed also `HOP_ROWS` and `WARM_UP`;
/// - an implementation of [`Model`].
///
/// With `arena = "shared"` the type has `new()`, `reset()`, the constants, and `with(&mut arena)`; what
/// that gives has the rest.
///
/// # Regions of memory
///
/// Many chips have a small memory close to the processor, and a large flash that is read over a bus.
/// Weights go where the linker script puts the section that `weights_section` names; an arena is in a
/// `static`, which `#[unsafe(link_section = "…")]` places:
///
/// ```ignore-darwin
/// tinyml::model! {
///     pub struct Words = "fixtures/models/yes_no.tflite";
///     arena = "shared";
///     weights_section = ".external";
/// }
/// type Arena = tinyml::SharedArena<{ Words::ARENA_BYTES }>;
///
/// #[unsafe(link_section = ".fast")]
/// static mut ARENA: Arena = Arena::new();
///
/// fn main() {
///     // SAFETY: `main` is called once, and nobody else names the arena.
///     let arena = unsafe { &mut *(&raw mut ARENA) };
///     arena.clear(); // start-up code clears the memory of ordinary variables only
///
///     let mut words = Words::new();
///     let mut model = words.with(arena);
///     model.input_mut().fill(-128);
///     model.invoke();
/// }
/// ```
///
/// `memory.x` for `cortex-m-rt`, with the addresses of your chip:
///
/// ```text
/// MEMORY
/// {
///   FLASH    : ORIGIN = 0x08000000, LENGTH = 512K
///   RAM      : ORIGIN = 0x20020000, LENGTH = 384K
///   FAST     : ORIGIN = 0x20000000, LENGTH = 128K /* DTCM or CCM */
///   EXTERNAL : ORIGIN = 0x90000000, LENGTH = 8M   /* QSPI flash, mapped before `main` */
/// }
///
/// SECTIONS
/// {
///   .fast (NOLOAD) : ALIGN(8) { *(.fast .fast.*); } > FAST
///   .external : ALIGN(8) { *(.external .external.*); } > EXTERNAL
/// } INSERT AFTER .rodata;
/// ```
///
/// Only a [`SharedArena`] can be in memory that start-up code does not clear: the state of a model
/// begins with zeros. Mach-O has other names for sections, `"__SEGMENT,__section"`.
///
/// # Errors
///
/// A file that is no model, a graph that contradicts itself, or an operator that the kernel set
/// has no kernel of does not compile. The error names the node, its tensors, and what to do.
///
/// ```compile_fail
/// tinyml::model!("fixtures/broken/unsupported_builtin.tflite"); // no UNSORTED_SEGMENT_MAX for i8
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
