//! What all models have in common.

use crate::{AnyTensorInfo, Observer};
use core::ops::{Deref, DerefMut};

/// A model made by [`model!`](crate::model!), for code that works with any of them.
///
/// ```
/// use tinyml::Model;
///
/// tinyml::model!("fixtures/models/hello_world.tflite");
///
/// /// The outputs of a model for a list of inputs.
/// fn outputs<M: Model<Input = [i8; 1], Output = [i8; 1]>>(model: &mut M, inputs: &[i8], outputs: &mut [i8]) {
///     for (input, output) in inputs.iter().zip(outputs) {
///         *model.input_mut() = [*input];
///         model.invoke();
///         *output = model.output()[0];
///     }
/// }
///
/// let mut sine = [0; 3];
/// outputs(&mut HelloWorld::new(), &[-128, 0, 127], &mut sine);
/// assert!(<HelloWorld as Model>::ARENA_BYTES < 100);
/// ```
pub trait Model {
    /// The type's name.
    const NAME: &'static str;
    /// Bytes of working memory.
    const ARENA_BYTES: usize;
    /// Bytes that are kept from one invocation to the next.
    const STATE_BYTES: usize;
    /// Bytes of constants.
    const WEIGHT_BYTES: usize;
    /// Multiply-accumulate operations of an invocation.
    const MACS: u64;
    /// FNV-1a hash of the model file.
    const MODEL_HASH: u64;
    /// The operators in the order in which they run.
    const OPERATORS: &'static [OperatorInfo];
    /// All inputs.
    const INPUTS: &'static [AnyTensorInfo];
    /// All outputs.
    const OUTPUTS: &'static [AnyTensorInfo];
    /// The array type of the first input.
    type Input;
    /// The array type of the first output.
    type Output;

    /// The first input.
    fn input(&self) -> &Self::Input;
    /// The first input, to be written before `invoke`.
    fn input_mut(&mut self) -> &mut Self::Input;
    /// The first output.
    fn output(&self) -> &Self::Output;
    /// Little-endian bytes of an input; nothing where the model has fewer.
    fn input_bytes_mut(&mut self, index: usize) -> Option<&mut [u8]>;
    /// Little-endian bytes of an output; nothing where the model has fewer.
    fn output_bytes(&self, index: usize) -> Option<&[u8]>;
    /// Runs the model once. The inputs are used up.
    fn invoke(&mut self) {
        self.invoke_with(&mut ());
    }
    /// Runs the model once, and tells an observer when each operator starts and ends.
    fn invoke_with<O: Observer>(&mut self, observer: &mut O);
    /// Forgets what earlier invocations left: the state is again that of a new model.
    fn reset(&mut self);
}

/// An operator of a model.
///
/// ```
/// tinyml::model!("fixtures/models/hello_world.tflite");
///
/// let [first, ..] = HelloWorld::OPERATORS else { panic!("a net has layers") };
/// assert_eq!(first.name, "FULLY_CONNECTED");
/// // Eight of its 16 units are 0 whatever comes in, and need not be computed.
/// assert_eq!((first.inputs[0], first.outputs[0]), (&[1, 1][..], &[1, 8][..]));
/// assert_eq!(HelloWorld::MACS, HelloWorld::OPERATORS.iter().map(|operator| operator.macs).sum());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperatorInfo {
    /// Name in the file format.
    pub name: &'static str,
    /// Name of its first output.
    pub tensor: &'static str,
    /// Shapes of its operands.
    pub inputs: &'static [&'static [usize]],
    /// Shapes of its results.
    pub outputs: &'static [&'static [usize]],
    /// Multiply-accumulate operations.
    pub macs: u64,
}

/// What the kernels of a model are chosen for.
///
/// ```
/// tinyml::model! {
///     pub struct Sine = "fixtures/models/hello_world.tflite";
///     optimize = "size";
/// }
///
/// fn main() {
///     assert_eq!(Sine::OPTIMIZE, tinyml::Optimize::Size);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Optimize {
    /// The fewest cycles.
    Speed,
    /// The least code: one copy of each kernel, called by every layer.
    Size,
}

/// Stands for the inputs and outputs of a model that did not compile.
#[doc(hidden)]
#[derive(Debug)]
pub struct Unknown;

impl Deref for Unknown {
    type Target = [i8];

    fn deref(&self) -> &[i8] {
        &[]
    }
}

impl DerefMut for Unknown {
    fn deref_mut(&mut self) -> &mut [i8] {
        &mut []
    }
}
