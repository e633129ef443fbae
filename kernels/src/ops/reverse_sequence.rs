//! REVERSE_SEQUENCE: the first elements of each sequence turned around.
//!
//! ```text
//! y[…, s, …] = x[…, length - 1 - s, …]  for s < length = lengths[b], else x[…, s, …]
//! ```
//!
//! where `s` is the position along the sequence's axis and `b` that along the axis of sequences. A length
//! is at least 0 and at most the extent: others are brought there.

use super::{contract::contract, gather::Position};
use crate::{Reference, Source, offsets::Offsets};
use core::cell::Cell;

/// Where sequences lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Extents, filled up with leading extents of 1.
    pub extents: [usize; 6],
    /// 1 at the axis of sequences, else 0.
    pub sequence: [usize; 6],
    /// 1 at the axis along which they go, else 0.
    pub position: [usize; 6],
    /// Extent of that axis.
    pub length: usize,
    /// Elements from one position along it to the next.
    pub stride: usize,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, T: Copy, I: Copy> {
    /// Where sequences lie.
    pub params: &'a Params,
    /// The length of each sequence.
    pub lengths: Source<'a, I>,
    /// The input.
    pub input: Source<'a, T>,
    /// The output, which must not overlap the others.
    pub output: &'a [Cell<T>],
}

contract! {
    /// A set's kernel of REVERSE_SEQUENCE for elements `T` and lengths `I`.
    ReverseSequence<T: Copy, I: Copy>,
    "kernel set `{Self}` has no REVERSE_SEQUENCE of `{T}` for lengths `{I}`",
    note = "choose a kernel set that has it, or implement `reverse_sequence::ReverseSequence<{T}, {I}>` for yours"
}

impl<T: Copy + Default + 'static, I: Position> ReverseSequence<T, I> for Reference {
    fn run(args: &Args<'_, T, I>) {
        let params = args.params;
        let strides = [&params.sequence, &params.position];
        let places = Offsets::new(&params.extents, strides, [0, 0]);
        for ((at, output), [sequence, position]) in args.output.iter().enumerate().zip(places) {
            let length = args
                .lengths
                .get(sequence)
                .clamped(params.length.wrapping_add(1));
            let from = if position < length {
                length.wrapping_sub(1).wrapping_sub(position)
            } else {
                position
            };
            let distance = from.wrapping_sub(position).wrapping_mul(params.stride);
            output.set(args.input.get(at.wrapping_add(distance)));
        }
    }
}
