//! TRANSPOSE_CONV: every input pixel lays filters over the output, and where they overlap they add up.
//!
//! It is the gradient of CONV_2D, which makes large images of small ones. With input `x`, filter `w`, bias
//! `b`, strides `s` and padding `p`:
//!
//! ```text
//! y[r, c, o] = stage(b[o] + Σ over i, j, k of (x[(r + p_top - i) / s_h, (c + p_left - j) / s_w, k] - zero_point)
//!                                             * w[o, i, j, k])
//! ```
//!
//! Only the `i` and `j` count for which the divisions leave no remainder, and positions outside the input
//! contribute nothing. Kernels take one output after another, so that there are no sums to keep.
//!
//! Layouts: input and output `[height, width, channels]`, filter `[output_channels, filter_height,
//! filter_width, input_channels]`. The stage's multiplier of channel `o` stands for the real number
//! `input_scale * filter_scale[o] / output_scale`, computed in double precision. As in TensorFlow Lite Micro,
//! sums of 16-bit elements have 64 bits and are scaled by 16-bit multipliers.
//!
//! Outputs are computed by blocks of `block_height` rows. Where that is the stride, each block needs as many
//! input rows as the others, one further down, and the operator can run row by row.

mod kernel;

use super::contract::contract;
use crate::{Element, LutF32, LutI8, Reference, Rows, quantized::Weight};
use core::{cell::Cell, ops::Range};

/// Shapes and positions, in elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Columns of the input.
    pub input_width: usize,
    /// Channels of the input, and of a filter.
    pub input_channels: usize,
    /// Columns of the output.
    pub output_width: usize,
    /// Channels of the output: how many filters there are.
    pub output_channels: usize,
    /// Output rows of a block.
    pub block_height: usize,
    /// Rows of a filter.
    pub filter_height: usize,
    /// Columns of a filter.
    pub filter_width: usize,
    /// Output rows between input rows.
    pub stride_height: usize,
    /// Output columns between input columns.
    pub stride_width: usize,
    /// Rows that filters reach above the output.
    pub padding_top: usize,
    /// Columns that filters reach beyond the left of the output.
    pub padding_left: usize,
    /// Zero point of the input; 0 for float.
    pub input_zero_point: i32,
}

/// One call: a span of blocks of output rows of one image.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Element, W> {
    /// Shapes and positions.
    pub params: &'a Params,
    /// `[output_channels, filter_height, filter_width, input_channels]`.
    pub filter: &'a [W],
    /// One for each output channel, or empty.
    pub bias: &'a [A::Accumulator],
    /// What turns a sum into an output element.
    pub stage: A::OutputStage<'a>,
    /// The input rows that the span needs.
    pub input: Rows<'a, A>,
    /// The blocks of output rows to compute.
    pub span: Range<usize>,
    /// The elements of those rows. They may lie over input rows that no block of the span needs, but over no
    /// others.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of TRANSPOSE_CONV for activations `A` and weights `W`.
    TransposeConv<A: Element, W: Sized>,
    "kernel set `{Self}` has no TRANSPOSE_CONV for activations `{A}` and weights `{W}`",
    note = "choose a kernel set that has it, or implement `transpose_conv::TransposeConv<{A}, {W}>` for yours",
    run = "Computes the blocks `args.span`."
);

/// Kernels for weights as they are, and for weights in tables.
macro_rules! kernels {
    ($($kernel:ident: $activation:ty, $($weight:ty)+;)+) => {$($(
        impl TransposeConv<$activation, $weight> for Reference {
            #[inline]
            fn run(args: &Args<'_, $activation, $weight>) {
                $kernel(args);
            }
        }
    )+)+};
}

kernels!(
    float: f32, f32 LutF32;
    bytes: i8, i8 LutI8;
    words: i16, i8 LutI8;
);

#[inline]
fn float<W: Weight<Value = f32>>(args: &Args<'_, f32, W>) {
    let add = |sum: f32, value, weight| sum + value * weight;
    kernel::transpose_conv(args, add, |sum, bias, _| args.stage.apply(sum + bias));
}

#[inline]
fn bytes<W: Weight<Value = i32>>(args: &Args<'_, i8, W>) {
    let zero_point = args.params.input_zero_point;
    let add = |sum: i32, value: i8, weight: i32| {
        let value = i32::from(value).wrapping_sub(zero_point);
        sum.wrapping_add(value.wrapping_mul(weight))
    };
    kernel::transpose_conv(args, add, |sum, bias, channel| {
        args.stage.apply(sum.wrapping_add(bias), channel) as i8
    });
}

#[inline]
fn words<W: Weight<Value = i32>>(args: &Args<'_, i16, W>) {
    let zero_point = args.params.input_zero_point;
    let add = |sum: i64, value: i16, weight: i32| {
        let value = i32::from(value).wrapping_sub(zero_point);
        sum.wrapping_add(value.wrapping_mul(weight).into())
    };
    kernel::transpose_conv(args, add, |sum, bias, channel| {
        args.stage.apply_wide(sum.wrapping_add(bias), channel) as i16
    });
}
