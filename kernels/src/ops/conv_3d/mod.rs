//! CONV_3D and CONV_3D_TRANSPOSE: filters over volumes.
//!
//! With input `x`, filter `w`, bias `b`, strides `s`, dilations `d` and padding `p`, along depth, height and
//! width at once (`r` is a position of the output, `t` one of the filter):
//!
//! ```text
//! CONV_3D:            y[r, o] = clamp(b[o] + Σ over t, k of x[r*s - p + t*d, k] * w[t, o, k])
//! CONV_3D_TRANSPOSE:  y[r, o] = clamp(b[o] + Σ over t, k of x[(r + p - t*d) / s, k] * w[t, o, k])
//! ```
//!
//! Only the `t` count for which the division leaves no remainder, and positions outside the input contribute
//! nothing.
//!
//! Layouts: input and output `[depth, height, width, channels]`, filter `[filter_depth, filter_height,
//! filter_width, output_channels, input_channels]` for both; that of CONV_3D has the channels the other way
//! round in the file. What [`Rows`] calls a row is a slice `[height, width, channels]`. As in
//! [`transpose_conv`](super::transpose_conv), slices of the output are computed by blocks; a block of CONV_3D
//! is one slice.
//!
//! TensorFlow Lite Micro does not have the operators; results are those of LiteRT's reference kernels.

mod float32;

use super::contract::contract;
use super::operator;
use crate::{Element, Reference, Rows};
use core::{cell::Cell, marker::PhantomData, ops::Range};

/// Shapes and positions, in elements. Lists of three go along depth, height and width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Rows and columns of the input.
    pub input: [usize; 2],
    /// Channels of the input.
    pub input_channels: usize,
    /// Rows and columns of the output.
    pub output: [usize; 2],
    /// Channels of the output.
    pub output_channels: usize,
    /// Output slices of a block.
    pub block_depth: usize,
    /// Extents of a filter.
    pub filter: [usize; 3],
    /// Input positions between output positions; transposed, output positions between input positions.
    pub stride: [usize; 3],
    /// Positions between filter positions: of the input, or transposed of the output.
    pub dilation: [usize; 3],
    /// Positions that filters reach beyond the first.
    pub padding: [usize; 3],
}

/// One call: a span of blocks of output slices of one volume.
#[derive(Clone, Debug)]
pub struct Args<'a, O, A: Element, W> {
    /// Shapes and positions.
    pub params: &'a Params,
    /// `[filter_depth, filter_height, filter_width, output_channels, input_channels]`.
    pub filter: &'a [W],
    /// One for each output channel, or empty.
    pub bias: &'a [A::Accumulator],
    /// What turns a sum into an output element.
    pub stage: A::OutputStage<'a>,
    /// The input slices that the span needs.
    pub input: Rows<'a, A>,
    /// The blocks of output slices to compute.
    pub span: Range<usize>,
    /// The elements of those slices. They may lie over input slices that no block of the span needs, but over
    /// no others.
    pub output: &'a [Cell<A>],
    /// Which operator it is.
    pub operator: PhantomData<O>,
}

contract!(
    /// A set's kernel of the operator `O` on volumes, for activations `A` and weights `W`.
    Convolution<O: Sized, A: Element, W: Sized>,
    "kernel set `{Self}` has no {O} for activations `{A}` and weights `{W}`",
    note = "choose a kernel set that has it, or implement `conv_3d::Convolution<{O}, {A}, {W}>` for yours",
    run = "Computes the blocks `args.span`."
);

impl Convolution<operator::Conv3d, f32, f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, operator::Conv3d, f32, f32>) {
        float32::convolution(args, |position, tap, axis| {
            let position = position.wrapping_mul(axis.stride);
            position
                .wrapping_add(tap.wrapping_mul(axis.dilation))
                .checked_sub(axis.padding)
        });
    }
}

impl Convolution<operator::Conv3dTranspose, f32, f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, operator::Conv3dTranspose, f32, f32>) {
        float32::convolution(args, |position, tap, axis| {
            let position = position.wrapping_add(axis.padding);
            let position = position.checked_sub(tap.wrapping_mul(axis.dilation))?;
            let is_source = position.checked_rem(axis.stride)? == 0;
            is_source.then_some(position.checked_div(axis.stride)?)
        });
    }
}
