//! The loops of the reference kernel, for any element type.

use super::Args;
use crate::{Element, slices::windows};

/// One output element after another: batch, row, column. `add` adds a product to a sum, and `finish` makes an
/// output of a sum.
#[inline(always)]
pub(super) fn batch_matmul<A: Element>(
    args: &Args<'_, A>,
    add: impl Fn(A::Accumulator, A, A) -> A::Accumulator,
    finish: impl Fn(A::Accumulator) -> A,
) {
    let params = args.params;
    let [left_row, left_column] = params.left_strides;
    let [right_row, right_column] = params.right_strides;
    let matrix = params.rows.wrapping_mul(params.columns);
    for ((left, right), matrix) in params.batches.offsets().zip(windows(args.output, matrix)) {
        for (row, outputs) in windows(matrix, params.columns).enumerate() {
            for (column, output) in outputs.iter().enumerate() {
                let mut left = left.wrapping_add(row.wrapping_mul(left_row));
                let mut right = right.wrapping_add(column.wrapping_mul(right_column));
                let mut sum = A::Accumulator::default();
                for _ in 0..params.depth {
                    sum = add(sum, args.left.get(left), args.right.get(right));
                    left = left.wrapping_add(left_column);
                    right = right.wrapping_add(right_row);
                }
                output.set(finish(sum));
            }
        }
    }
}
