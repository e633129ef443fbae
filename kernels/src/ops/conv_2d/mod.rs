//! CONV_2D: each output channel is a filter that slides over the image.
//!
//! With input `x`, filter `w`, bias `b`, strides `s`, dilations `d` and padding `p`:
//!
//! ```text
//! y[r, c, o] = stage(b[o] + Σ over i, j, k of
//!              (x[r*s_h - p_top + i*d_h, c*s_w - p_left + j*d_w, k] - zero_point) * w[o, i, j, k])
//! ```
//!
//! Positions outside the input contribute nothing. With groups, output channel `o` sees only the
//! `filter_channels` input channels of its group.
//!
//! Layouts: input and output `[height, width, channels]`, filter `[output_channels,
//! filter_height, filter_width, filter_channels]`. The stage's multiplier of channel `o` stands for
//! the real number `input_scale * filter_scale[o] / output_scale`, computed in double precision.

mod float32;
mod integer;

use super::contract::{contract, reference};
use crate::{Element, I2, I4, LutF32, LutI8, Packed, Rows, slices::window};
use core::{cell::Cell, ops::Range};

/// Shapes and positions, in elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Columns of the input.
    pub input_width: usize,
    /// Channels of the input.
    pub input_channels: usize,
    /// Columns of the output.
    pub output_width: usize,
    /// Channels of the output: how many filters there are.
    pub output_channels: usize,
    /// Rows of a filter.
    pub filter_height: usize,
    /// Columns of a filter.
    pub filter_width: usize,
    /// Channels of a filter: those of the input over the number of groups.
    pub filter_channels: usize,
    /// Output channels in a group: all of them where there is one group.
    pub group_channels: usize,
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

impl Params {
    /// Whether every output pixel comes from the input pixel in the same place.
    #[inline(always)]
    pub const fn is_pointwise(&self) -> bool {
        self.filter_height == 1
            && self.filter_width == 1
            && self.stride_height == 1
            && self.stride_width == 1
            && self.padding_top == 0
            && self.padding_left == 0
            && self.input_width == self.output_width
    }
}

/// One call: a span of output rows of one image.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Element, W, B = <A as Element>::Accumulator> {
    /// Shapes and positions.
    pub params: &'a Params,
    /// `[output_channels, filter_height, filter_width, filter_channels]`.
    pub filter: &'a [W],
    /// One for each output channel, or empty.
    pub bias: &'a [B],
    /// What turns a sum into an output element.
    pub stage: A::OutputStage<'a>,
    /// The weights in the set's [`LAYOUT`](Conv2d::LAYOUT), which then stand for `filter`, `bias` and
    /// the tables of `stage`.
    pub packed: Option<Packed<'a>>,
    /// Working memory: as much as the layout takes.
    pub scratch: &'a [Cell<u32>],
    /// The input rows that the span needs.
    pub input: Rows<'a, A>,
    /// The output rows to compute.
    pub span: Range<usize>,
    /// The elements of those rows. They may lie over input rows that no row of the span needs, but over no
    /// others: kernels read a row more than once, also after they have written outputs.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of CONV_2D for activations `A`, weights `W`, and bias and sums `B`.
    Conv2d<A: Element, W: Sized, B: Sized = <A as Element>::Accumulator>,
    "kernel set `{Self}` has no CONV_2D for activations `{A}`, weights `{W}` and bias `{B}`",
    note = "choose a kernel set that has it, or implement `conv_2d::Conv2d<{A}, {W}, {B}>` for yours",
    run = "Computes the rows `args.span`."
);

reference!(Conv2d:
    integer::conv_2d =>
        (i8, i8, i32) (i8, I4, i32) (i8, I2, i32) (i16, i8, i32) (i16, i8, i64)
        (i8, LutI8, i32) (i16, LutI8, i32) (i16, LutI8, i64);
    float32::conv_2d => (f32, f32, f32) (f32, LutF32, f32);
);

/// The channels of a group at a column, or nothing in the padding.
fn pixel<'a, A>(
    params: &Params,
    row: &'a [Cell<A>],
    column: isize,
    channel: usize,
) -> &'a [Cell<A>] {
    match usize::try_from(column) {
        Ok(column) if column < params.input_width => window(
            row,
            column * params.input_channels + channel,
            params.filter_channels,
        ),
        _ => &[],
    }
}
