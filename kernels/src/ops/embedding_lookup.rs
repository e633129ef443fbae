//! EMBEDDING_LOOKUP of quantized rows, with real numbers as results.
//!
//! ```text
//! y[n, :] = scale * x[position[n], :]
//! ```
//!
//! Rows of the output's own type are [gathered](super::gather). A position that is not there is brought
//! to the nearest that is.

use super::{contract::contract, gather::Position};
use crate::{Reference, Source};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, I: Copy, O: Copy> {
    /// How many rows there are.
    pub rows: usize,
    /// Elements of a row.
    pub length: usize,
    /// What an integer is multiplied by; the zero point is 0.
    pub scale: O,
    /// Which rows are wanted.
    pub positions: Source<'a, i32>,
    /// The rows.
    pub table: Source<'a, I>,
    /// Rows, one after another.
    pub output: &'a [Cell<O>],
}

contract! {
    /// A set's kernel of EMBEDDING_LOOKUP from `I` to `O`.
    EmbeddingLookup<I: Copy, O: Copy>,
    "kernel set `{Self}` has no EMBEDDING_LOOKUP from `{I}` to `{O}`",
    note = "choose a kernel set that has it, or implement `embedding_lookup::EmbeddingLookup<{I}, {O}>` for yours"
}

impl EmbeddingLookup<i8, f32> for Reference {
    fn run(args: &Args<'_, i8, f32>) {
        let mut outputs = args.output.iter();
        for index in 0..args.positions.len() {
            let row = args.positions.get(index).clamped(args.rows);
            let mut at = row.wrapping_mul(args.length);
            for output in outputs.by_ref().take(args.length) {
                output.set(args.scale * f32::from(args.table.get(at)));
                at = at.wrapping_add(1);
            }
        }
    }
}
