//! DEPTHWISE_CONV_2D: each input channel has filters of its own, one for each of the
//! `depth_multiplier` output channels that come from it.
//!
//! With input `x`, filter `w`, bias `b`, strides `s`, dilations `d`, padding `p` and depth
//! multiplier `m`:
//!
//! ```text
//! y[r, c, o] = stage(b[o] + Σ over i, j of
//!              (x[r*s_h - p_top + i*d_h, c*s_w - p_left + j*d_w, o / m] - zero_point) * w[i, j, o])
//! ```
//!
//! Positions outside the input contribute nothing.
//!
//! Layouts: input and output `[height, width, channels]`, filter `[filter_height, filter_width,
//! output_channels]`. The stage's multiplier of channel `o` stands for the real number
//! `input_scale * filter_scale[o] / output_scale`, computed in double precision.

mod float32;
mod in_place;
mod integer;

use super::contract::{contract, reference};
use crate::{Element, I2, I4, LutF32, LutI8, Packed, Rows};
use core::{cell::Cell, ops::Range};
pub(crate) use in_place::Group;

/// Shapes and positions, in elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Columns of the input.
    pub input_width: usize,
    /// Channels of the input.
    pub input_channels: usize,
    /// Columns of the output.
    pub output_width: usize,
    /// Channels of the output: `input_channels * depth_multiplier`.
    pub output_channels: usize,
    /// Output channels for each input channel.
    pub depth_multiplier: usize,
    /// Rows of a filter.
    pub filter_height: usize,
    /// Columns of a filter.
    pub filter_width: usize,
    /// Input rows between output rows.
    pub stride_height: usize,
    /// Input columns between output columns.
    pub stride_width: usize,
    /// Input rows between filter rows.
    pub dilation_height: usize,
    /// Input columns between filter columns.
    pub dilation_width: usize,
    /// Rows of padding above the input.
    pub padding_top: usize,
    /// Columns of padding left of the input.
    pub padding_left: usize,
    /// Zero point of the input; 0 for float.
    pub input_zero_point: i32,
}

/// One call: a span of output rows of one image.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Element, W, B = <A as Element>::Accumulator> {
    /// Shapes and positions.
    pub params: &'a Params,
    /// `[filter_height, filter_width, output_channels]`.
    pub filter: &'a [W],
    /// One for each output channel, or empty.
    pub bias: &'a [B],
    /// What turns a sum into an output element.
    pub stage: A::OutputStage<'a>,
    /// The weights in the set's [`LAYOUT`](DepthwiseConv2d::LAYOUT), which then stand for `filter`, `bias` and
    /// the tables of `stage`.
    pub packed: Option<Packed<'a>>,
    /// Working memory: as much as the layout takes, and at least [`Params::in_place_scratch`] where the output
    /// lies over the input.
    pub scratch: &'a [Cell<u32>],
    /// Whether `output` lies over the input: both begin with the same element. Then
    /// [`Params::may_be_in_place`] says yes, the input is whole in memory, the span is the whole output, and
    /// packed weights are of a layer of which [`dual`](crate::dual::depthwise_conv_2d::packs_in_place) says yes.
    pub in_place: bool,
    /// The input rows that the span needs.
    pub input: Rows<'a, A>,
    /// The output rows to compute.
    pub span: Range<usize>,
    /// The elements of those rows. Unless `in_place` is set, they may lie over input rows that no row of the
    /// span needs, but over no others: kernels read a row more than once, also after they have written
    /// outputs.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of DEPTHWISE_CONV_2D for activations `A`, weights `W`, and bias and sums `B`.
    DepthwiseConv2d<A: Element, W: Sized, B: Sized = <A as Element>::Accumulator>,
    "kernel set `{Self}` has no DEPTHWISE_CONV_2D for activations `{A}`, weights `{W}` and bias `{B}`",
    note = "choose a kernel set that has it, or implement `depthwise_conv_2d::DepthwiseConv2d<{A}, {W}, {B}>` for yours",
    run = "Computes the rows `args.span`."
);

reference!(DepthwiseConv2d:
    integer::anywhere => (i8, i8, i32) (i8, I4, i32) (i8, I2, i32) (i8, LutI8, i32);
    integer::depthwise_conv_2d => (i16, i8, i64) (i16, LutI8, i64);
    float32::depthwise_conv_2d => (f32, f32, f32) (f32, LutF32, f32);
);
