//! GATHER, GATHER_ND and EMBEDDING_LOOKUP: slices of a tensor in an order that another tensor tells.
//!
//! Positions come in tuples, one for each slice, and a tuple has a component for each of some axes:
//!
//! ```text
//! y[b, o, n, :] = source[(b * outer + o) * source_step + Σ position[b, n, k] * strides[k] + :]
//! ```
//!
//! - GATHER along an axis: tuples of one component, `outer` the product of the extents between the batch
//!   dimensions and the axis, `source_step` the elements of the axis and those inside it;
//! - GATHER_ND: one batch, `outer` of 1, a component for each of the leading axes;
//! - EMBEDDING_LOOKUP: GATHER along the first axis.
//!
//! A position that is not there is brought to the nearest that is, as DYNAMIC_UPDATE_SLICE does with its
//! starts. TensorFlow Lite Micro stops with an error then, or reads other memory.

use super::contract::contract;
use crate::{Reference, Source, slices::windows};
use core::cell::Cell;

/// A position in a tensor's axis, as model files have them.
pub trait Position: Copy + Default + 'static {
    /// The nearest position that an axis has.
    fn clamped(self, extent: usize) -> usize;

    /// The position, or one that no axis has.
    fn checked(self) -> usize;
}

macro_rules! position {
    ($($position:ty)+) => {$(
        impl Position for $position {
            #[inline(always)]
            fn clamped(self, extent: usize) -> usize {
                let last = extent.saturating_sub(1) as $position;
                self.min(last).max(0) as usize
            }

            #[inline(always)]
            fn checked(self) -> usize {
                usize::try_from(self).unwrap_or(usize::MAX)
            }
        }
    )+};
}

position!(i32 i64);

/// Which slices there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Groups of tuples that are for different parts of the source.
    pub batches: usize,
    /// Parts of the source of a batch, for which the same tuples hold.
    pub outer: usize,
    /// Elements from one part of the source to the next.
    pub source_step: usize,
    /// Tuples of a batch.
    pub count: usize,
    /// Components of a tuple, at most six.
    pub depth: usize,
    /// Extents of the axes that the components are for.
    pub extents: [usize; 6],
    /// Strides of these axes.
    pub strides: [usize; 6],
    /// Elements of a slice.
    pub length: usize,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, T: Copy, I: Copy> {
    /// Which slices there are.
    pub params: &'a Params,
    /// Tuples, one after another.
    pub positions: Source<'a, I>,
    /// Where slices are taken from.
    pub source: Source<'a, T>,
    /// Slices, one after another.
    pub output: &'a [Cell<T>],
}

contract! {
    /// A set's kernel that gathers slices of elements `T` by positions `I`.
    Gather<T: Copy, I: Copy>,
    "kernel set `{Self}` cannot gather `{T}` by positions `{I}`",
    note = "choose a kernel set that has it, or implement `gather::Gather<{T}, {I}>` for yours"
}

impl<T: Copy + Default + 'static, I: Position> Gather<T, I> for Reference {
    fn run(args: &Args<'_, T, I>) {
        let params = args.params;
        let mut slices = windows(args.output, params.length);
        for batch in 0..params.batches {
            for outer in 0..params.outer {
                let part = batch.wrapping_mul(params.outer).wrapping_add(outer);
                for tuple in 0..params.count {
                    let tuple = batch.wrapping_mul(params.count).wrapping_add(tuple);
                    let offset = Tuple::of(params).offset(args.positions, tuple);
                    let first = part.wrapping_mul(params.source_step).wrapping_add(offset);
                    let slice = slices.next().unwrap_or_default();
                    args.source.copy_to(first, slice);
                }
            }
        }
    }
}

/// What the components of a tuple stand for.
struct Tuple<'a> {
    depth: usize,
    extents: &'a [usize; 6],
    strides: &'a [usize; 6],
}

impl<'a> Tuple<'a> {
    #[inline(always)]
    fn of(params: &'a Params) -> Self {
        Self {
            depth: params.depth,
            extents: &params.extents,
            strides: &params.strides,
        }
    }

    /// Where the slice of a tuple begins.
    #[inline(always)]
    fn offset<I: Position>(&self, positions: Source<'_, I>, tuple: usize) -> usize {
        let axes = self.extents.iter().zip(self.strides).take(self.depth);
        let mut next = tuple.wrapping_mul(self.depth);
        let mut offset = 0_usize;
        for (extent, stride) in axes {
            let position = positions.get(next).clamped(*extent);
            offset = offset.wrapping_add(position.wrapping_mul(*stride));
            next = next.wrapping_add(1);
        }
        offset
    }
}
