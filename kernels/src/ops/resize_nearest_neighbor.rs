//! RESIZE_NEAREST_NEIGHBOR: an image of another size from pixels of the input.
//!
//! ```text
//! y[b, r, c, :] = x[b * image + rows[r] + columns[c] + :]
//! ```
//!
//! The compiler rounds: the tables say where, in elements, the input's row for a row of the output begins,
//! and its column for a column. Where both sizes are multiples a [copy](super::strided_copy) does it.

use super::contract::contract;
use crate::{Reference, Source};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, T: Copy> {
    /// Images.
    pub batches: usize,
    /// Elements of an image of the input.
    pub image: usize,
    /// Elements of a pixel.
    pub channels: usize,
    /// Where the row for each row of the output begins.
    pub rows: &'a [u32],
    /// Where in it the pixel for each column begins.
    pub columns: &'a [u32],
    /// The input.
    pub input: Source<'a, T>,
    /// The output, which must not overlap the input.
    pub output: &'a [Cell<T>],
}

contract! {
    /// A set's kernel of RESIZE_NEAREST_NEIGHBOR for elements `T`.
    ResizeNearestNeighbor<T: Copy>,
    "kernel set `{Self}` has no RESIZE_NEAREST_NEIGHBOR for `{T}`",
    note = "choose a kernel set that has it, or implement `resize_nearest_neighbor::ResizeNearestNeighbor<{T}>` for yours"
}

impl<T: Copy + Default + 'static> ResizeNearestNeighbor<T> for Reference {
    fn run(args: &Args<'_, T>) {
        let mut outputs = args.output.iter();
        for batch in 0..args.batches {
            for row in args.rows {
                let row = batch.wrapping_mul(args.image).wrapping_add(*row as usize);
                for column in args.columns {
                    let mut at = row.wrapping_add(*column as usize);
                    for output in outputs.by_ref().take(args.channels) {
                        output.set(args.input.get(at));
                        at = at.wrapping_add(1);
                    }
                }
            }
        }
    }
}
