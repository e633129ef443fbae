//! SCATTER_ND and SPARSE_TO_DENSE: slices that go where another tensor tells.
//!
//! Positions come in tuples, one for each slice, with a component for each of the leading axes:
//!
//! ```text
//! output[Σ position[n, k] * strides[k] + :] += updates[n * update_step + :]      (SCATTER_ND)
//! output[Σ position[n, k] * strides[k] + :]  = updates[n * update_step + :]      (SPARSE_TO_DENSE)
//! ```
//!
//! with `n` from first to last. A [fill](super::fill) with zero or the default value comes before. Sums
//! of integers wrap around, those of truth values are true where one of them is. A slice that would be
//! out of range is left out.

use super::{
    contract::contract,
    gather::Position,
    operator::{ScatterNd, SparseToDense},
};
use crate::{Bool, Reference, Source};
use core::{cell::Cell, marker::PhantomData};

/// Which slices there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Tuples.
    pub count: usize,
    /// Components of a tuple, at most six.
    pub depth: usize,
    /// Extents of the axes that the components are for.
    pub extents: [usize; 6],
    /// Strides of these axes in the output.
    pub strides: [usize; 6],
    /// Elements of a slice.
    pub length: usize,
    /// Elements from one update to the next; 0 where one is for all tuples.
    pub update_step: usize,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, O, T: Copy, I: Copy> {
    /// Which slices there are.
    pub params: &'a Params,
    /// Tuples, one after another.
    pub positions: Source<'a, I>,
    /// Slices, one after another.
    pub updates: Source<'a, T>,
    /// The output, which must not overlap the others.
    pub output: &'a [Cell<T>],
    /// The operator.
    pub operator: PhantomData<O>,
}

contract! {
    /// A set's kernel of `O`, which brings slices of elements `T` to positions `I`.
    Scatter<O: Copy, T: Copy, I: Copy>,
    "kernel set `{Self}` has no `{O}` of `{T}` for positions `{I}`",
    note = "choose a kernel set that has it, or implement `scatter::Scatter<{O}, {T}, {I}>` for yours"
}

/// What becomes of an element that an update meets, implemented by operators' markers.
pub trait Meet<T> {
    /// The new element.
    fn meet(present: T, update: T) -> T;
}

impl<T> Meet<T> for SparseToDense {
    #[inline(always)]
    fn meet(_present: T, update: T) -> T {
        update
    }
}

macro_rules! sums {
    ($($element:ty: $add:expr;)+) => {$(
        impl Meet<$element> for ScatterNd {
            #[inline(always)]
            fn meet(present: $element, update: $element) -> $element {
                let add: fn($element, $element) -> $element = $add;
                add(present, update)
            }
        }
    )+};
}

sums! {
    f32: |present, update| present + update;
    i8: i8::wrapping_add;
    u8: u8::wrapping_add;
    i16: i16::wrapping_add;
    i32: i32::wrapping_add;
    i64: i64::wrapping_add;
    Bool: |present, update| Bool::new(present.get() | update.get());
}

impl<O, T, I> Scatter<O, T, I> for Reference
where
    O: Meet<T> + Copy,
    T: Copy + Default + 'static,
    I: Position,
{
    fn run(args: &Args<'_, O, T, I>) {
        let params = args.params;
        for tuple in 0..params.count {
            let Some(offset) = offset(params, args.positions, tuple) else {
                continue;
            };
            let slice = args.output.get(offset..).unwrap_or_default();
            let mut at = tuple.wrapping_mul(params.update_step);
            for output in slice.iter().take(params.length) {
                output.set(O::meet(output.get(), args.updates.get(at)));
                at = at.wrapping_add(1);
            }
        }
    }
}

/// Where the slice of a tuple goes, if it is within the output.
#[inline(always)]
fn offset<I: Position>(params: &Params, positions: Source<'_, I>, tuple: usize) -> Option<usize> {
    let axes = params
        .extents
        .iter()
        .zip(&params.strides)
        .take(params.depth);
    let mut next = tuple.wrapping_mul(params.depth);
    let (mut offset, mut is_within) = (0_usize, true);
    for (extent, stride) in axes {
        let position = positions.get(next).checked();
        is_within &= position < *extent;
        offset = offset.wrapping_add(position.wrapping_mul(*stride));
        next = next.wrapping_add(1);
    }
    is_within.then_some(offset)
}
