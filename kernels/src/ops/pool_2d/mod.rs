//! AVERAGE_POOL_2D, MAX_POOL_2D and L2_POOL_2D: one value for all that a window of the image holds.
//!
//! With input `x`, strides `s` and padding `p`, over the positions `(i, j)` of the window that lie
//! inside the input, `n` of them:
//!
//! ```text
//! v[i, j]    = x[r*s_h - p_top + i, c*s_w - p_left + j, k]
//! average:   y[r, c, k] = clamp(round(Σ v[i, j] / n))     rounded if quantized, halves away from zero
//! maximum:   y[r, c, k] = clamp(max v[i, j])
//! L2:        y[r, c, k] = clamp(sqrt(Σ v[i, j]² / n))
//! ```
//!
//! Layouts: input and output `[height, width, channels]`. Input and output have the same scale and
//! zero point, so quantized values are pooled as they are; L2 is of floats alone. The bounds of the clamp are those of
//! the fused activation in quantized values, or of the type.

mod float32;
mod integer;

use super::contract::contract;
use crate::{Reference, Rows};
use core::{cell::Cell, ops::Range};

/// Shapes and positions, in elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Columns of the input.
    pub input_width: usize,
    /// Channels of input and output.
    pub channels: usize,
    /// Columns of the output.
    pub output_width: usize,
    /// Rows of the window.
    pub filter_height: usize,
    /// Columns of the window.
    pub filter_width: usize,
    /// Input rows between output rows.
    pub stride_height: usize,
    /// Input columns between output columns.
    pub stride_width: usize,
    /// Rows of padding above the input.
    pub padding_top: usize,
    /// Columns of padding left of the input.
    pub padding_left: usize,
}

/// One call: a span of output rows of one image.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// Shapes and positions.
    pub params: &'a Params,
    /// Smallest output.
    pub min: A,
    /// Largest output.
    pub max: A,
    /// The input rows that the span needs.
    pub input: Rows<'a, A>,
    /// The output rows to compute.
    pub span: Range<usize>,
    /// The elements of those rows. They may lie over input rows that no row of the span needs, but over no
    /// others: kernels read a row more than once, also after they have written outputs.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of AVERAGE_POOL_2D for activations `A`.
    AveragePool2d<A: Copy>,
    "kernel set `{Self}` has no AVERAGE_POOL_2D for activations `{A}`",
    note = "choose a kernel set that has it, or implement `pool_2d::AveragePool2d<{A}>` for yours",
    run = "Computes the rows `args.span`."
);

contract!(
    /// A set's kernel of MAX_POOL_2D for activations `A`.
    MaxPool2d<A: Copy>,
    "kernel set `{Self}` has no MAX_POOL_2D for activations `{A}`",
    note = "choose a kernel set that has it, or implement `pool_2d::MaxPool2d<{A}>` for yours",
    run = "Computes the rows `args.span`."
);

contract!(
    /// A set's kernel of L2_POOL_2D for activations `A`.
    L2Pool2d<A: Copy>,
    "kernel set `{Self}` has no L2_POOL_2D for activations `{A}`",
    note = "choose a kernel set that has it, or implement `pool_2d::L2Pool2d<{A}>` for yours",
    run = "Computes the rows `args.span`."
);

macro_rules! integer {
    ($($activation:ty),+) => {$(
        impl AveragePool2d<$activation> for Reference {
            #[inline]
            fn run(args: &Args<'_, $activation>) {
                integer::average_pool_2d(args);
            }
        }

        impl MaxPool2d<$activation> for Reference {
            #[inline]
            fn run(args: &Args<'_, $activation>) {
                integer::max_pool_2d(args);
            }
        }
    )+};
}

integer!(i8, i16);

impl AveragePool2d<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        float32::average_pool_2d(args);
    }
}

impl MaxPool2d<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        float32::max_pool_2d(args);
    }
}

impl L2Pool2d<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        float32::l2_pool_2d(args);
    }
}
