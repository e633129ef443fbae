//! BATCH_MATMUL: products of matrices, as many as the outer dimensions say.
//!
//! For every batch `n`, with the left operand `a` and the right one `b`:
//!
//! ```text
//! y[n, r, c] = stage(Σ over k of (a[n, r, k] - left_zero_point) * (b[n, k, c] - right_zero_point))
//! ```
//!
//! Either operand may be stored transposed, and where its outer extents are 1, one matrix stands for several
//! batches: both is said by strides. The stage's multiplier stands for the real number
//! `left_scale * right_scale / output_scale`, computed in double precision. As in TensorFlow Lite Micro, sums of
//! 16-bit elements have 64 bits and are scaled by a 16-bit multiplier.
//!
//! The operator needs both operands whole: the output must not overlap them.
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::{Broadcast, Clamp, Reference, Source};
//! use tinyml_kernels::ops::batch_matmul::{Args, BatchMatmul, Params};
//!
//! // [[1, 2], [3, 4]] times the transpose of [[1, 0], [5, 1]].
//! let output = [0.0; 4].map(Cell::new);
//! Reference::run(&Args {
//!     params: &Params {
//!         batches: Broadcast::flat(1), rows: 2, columns: 2, depth: 2,
//!         left_strides: [2, 1], right_strides: [1, 2], left_zero_point: 0, right_zero_point: 0,
//!     },
//!     stage: Clamp { min: f32::MIN, max: f32::MAX },
//!     left: Source::Constant(&[1.0, 2.0, 3.0, 4.0]),
//!     right: Source::Constant(&[1.0, 0.0, 5.0, 1.0]),
//!     output: &output,
//! });
//! assert_eq!(output.map(|cell| cell.get()), [1.0, 7.0, 3.0, 19.0]);
//! ```

mod kernel;

use super::contract::contract;
use crate::{Broadcast, Element, Reference, Source};
use core::cell::Cell;

/// Shapes, strides and zero points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// How the batches of the operands meet; strides are those of matrices, in elements.
    pub batches: Broadcast,
    /// Rows of the left operand and of the output.
    pub rows: usize,
    /// Columns of the right operand and of the output.
    pub columns: usize,
    /// Columns of the left operand, and rows of the right one.
    pub depth: usize,
    /// Elements between rows and between columns of the left operand.
    pub left_strides: [usize; 2],
    /// Elements between rows and between columns of the right operand.
    pub right_strides: [usize; 2],
    /// Zero point of the left operand; 0 for float.
    pub left_zero_point: i32,
    /// Zero point of the right operand; 0 for float.
    pub right_zero_point: i32,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Element> {
    /// Shapes, strides and zero points.
    pub params: &'a Params,
    /// What turns a sum into an output element.
    pub stage: A::OutputStage<'a>,
    /// `[…, rows, depth]`, or transposed.
    pub left: Source<'a, A>,
    /// `[…, depth, columns]`, or transposed.
    pub right: Source<'a, A>,
    /// `[…, rows, columns]`.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of BATCH_MATMUL for elements `A`.
    BatchMatmul<A: Element>,
    "kernel set `{Self}` has no BATCH_MATMUL for `{A}`",
    note = "choose a kernel set that has it, or implement `batch_matmul::BatchMatmul<{A}>` for yours"
);

impl BatchMatmul<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        let add = |sum: f32, left, right| sum + left * right;
        kernel::batch_matmul(args, add, |sum| args.stage.apply(sum));
    }
}

impl BatchMatmul<i8> for Reference {
    #[inline]
    fn run(args: &Args<'_, i8>) {
        let product = |left: i8, right: i8| product(args.params, left.into(), right.into());
        let add = |sum: i32, left, right| sum.wrapping_add(product(left, right));
        kernel::batch_matmul(args, add, |sum| args.stage.apply(sum, 0) as i8);
    }
}

impl BatchMatmul<i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        let product = |left: i16, right: i16| product(args.params, left.into(), right.into());
        let add = |sum: i64, left, right| sum.wrapping_add(product(left, right).into());
        kernel::batch_matmul(args, add, |sum| args.stage.apply_wide(sum, 0) as i16);
    }
}

#[inline(always)]
fn product(params: &Params, left: i32, right: i32) -> i32 {
    let left = left.wrapping_sub(params.left_zero_point);
    left.wrapping_mul(right.wrapping_sub(params.right_zero_point))
}
