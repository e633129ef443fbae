//! FULLY_CONNECTED with a filter or a bias that the model computes, or gets as an input.
//!
//! What it computes is what [`fully_connected`](super::fully_connected) computes, from operands that lie
//! anywhere, and so in one layout. Scales and zero points are still those of the file: the elements alone are
//! computed.
//!
//! The operator needs its operands whole: the output must not overlap them.
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::{Clamp, Reference, Source};
//! use tinyml_kernels::ops::dynamic_fully_connected::{Args, DynamicFullyConnected};
//! use tinyml_kernels::ops::fully_connected::Params;
//!
//! let filter = [1.0, 2.0, 3.0, 4.0].map(Cell::new);
//! let output = [0.0; 2].map(Cell::new);
//! Reference::run(&Args {
//!     params: &Params {
//!         batches: 1, input_depth: 2, output_depth: 2, input_zero_point: 0, filter_zero_point: 0,
//!     },
//!     filter: Source::Cells(&filter),
//!     bias: Source::Constant(&[0.5, 0.0]),
//!     stage: Clamp { min: f32::MIN, max: f32::MAX },
//!     input: &[1.0, 10.0].map(Cell::new),
//!     output: &output,
//! });
//! assert_eq!(output.map(|cell| cell.get()), [21.5, 43.0]);
//! ```

use super::{contract::contract, fully_connected::Params};
use crate::{Element, Reference, Source, quantized::Activation, quantized::Sum, slices::windows};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Element, W: Copy, B: Copy> {
    /// Shapes and zero points.
    pub params: &'a Params,
    /// `[output_depth, input_depth]`.
    pub filter: Source<'a, W>,
    /// One for each output, or empty.
    pub bias: Source<'a, B>,
    /// What turns a sum into an output element.
    pub stage: A::OutputStage<'a>,
    /// `[batches, input_depth]`.
    pub input: &'a [Cell<A>],
    /// `[batches, output_depth]`.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of FULLY_CONNECTED for activations `A`, computed weights `W`, and bias and sums `B`.
    DynamicFullyConnected<A: Element, W: Copy, B: Copy>,
    "kernel set `{Self}` has no FULLY_CONNECTED for activations `{A}`, computed weights `{W}` and bias `{B}`",
    note = "choose a kernel set that has it, or implement `dynamic_fully_connected::DynamicFullyConnected<{A}, {W}, {B}>` for yours"
);

impl DynamicFullyConnected<f32, f32, f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32, f32, f32>) {
        let add = |sum: f32, value, weight| sum + value * weight;
        // The bias comes last, as in TensorFlow Lite Micro.
        layer(args, add, |sum, bias, _| args.stage.apply(sum + bias));
    }
}

macro_rules! integer {
    ($($activation:ty, $bias:ty;)+) => {$(
        impl DynamicFullyConnected<$activation, i8, $bias> for Reference {
            #[inline]
            fn run(args: &Args<'_, $activation, i8, $bias>) {
                let params = args.params;
                let add = |sum: $bias, value: $activation, weight: i8| {
                    let value = i32::from(value).wrapping_sub(params.input_zero_point);
                    let weight = i32::from(weight).wrapping_sub(params.filter_zero_point);
                    sum.add(value.wrapping_mul(weight))
                };
                layer(args, add, |sum, bias, channel| {
                    let output = sum.wrapping_add(bias).output(&args.stage, channel);
                    <$activation as Activation>::from_clamped(output)
                });
            }
        }
    )+};
}

integer!(
    i8, i32;
    i16, i32;
    i16, i64;
);

/// One output after another. `add` adds a product to a sum, and `finish` makes an output of the sum, the bias
/// and the number of the output.
#[inline(always)]
fn layer<A: Element, W: Copy + Default, B: Copy + Default>(
    args: &Args<'_, A, W, B>,
    add: impl Fn(B, A, W) -> B,
    finish: impl Fn(B, B, usize) -> A,
) {
    let params = args.params;
    let inputs = windows(args.input, params.input_depth);
    let outputs = windows(args.output, params.output_depth);
    for (input, output) in inputs.zip(outputs).take(params.batches) {
        for (channel, output) in output.iter().enumerate() {
            let start = channel.wrapping_mul(params.input_depth);
            let mut sum = B::default();
            for (position, value) in input.iter().enumerate() {
                sum = add(
                    sum,
                    value.get(),
                    args.filter.get(start.wrapping_add(position)),
                );
            }
            let bias = match args.bias.is_empty() {
                true => B::default(),
                false => args.bias.get(channel),
            };
            output.set(finish(sum, bias, channel));
        }
    }
}
