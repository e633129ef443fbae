//! SUM, REDUCE_PROD, REDUCE_MAX, REDUCE_MIN, REDUCE_ANY and REDUCE_ALL: what the elements along some
//! axes make together.
//!
//! The axes of the input are parted in those that the output keeps and those that are reduced:
//!
//! ```text
//! y[i] = fold of x[Σ i[k]*output_strides[k] + Σ j[k]*reduced_strides[k]] over all j, in order
//! ```
//!
//! with `j` running over all positions within the reduced extents. A fold begins with the value that
//! changes nothing: 0, 1, the least or the greatest number, false or true. Sums and products of integers
//! wrap around. REDUCE_MAX and REDUCE_MIN of quantized elements have one scale and zero point for input
//! and output. A float that is not a number is passed over by REDUCE_MAX and REDUCE_MIN.
//!
//! Quantized sums need another scale than their terms: they are [`mean`](super::mean)s without a
//! division.

use super::{
    contract::contract,
    operator::{ReduceAll, ReduceAny, ReduceMax, ReduceMin, ReduceProd, Sum},
};
use crate::{Bool, Reference, offsets::Offsets};
use core::{cell::Cell, marker::PhantomData};

/// Which elements of the input an output element is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Extents of the axes that are kept, filled up with leading extents of 1.
    pub output_extents: [usize; 6],
    /// Their strides in the input.
    pub output_strides: [usize; 6],
    /// Extents of the axes that are reduced, filled up with leading extents of 1.
    pub reduced_extents: [usize; 6],
    /// Their strides in the input.
    pub reduced_strides: [usize; 6],
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, O, A: Copy> {
    /// What is reduced.
    pub params: &'a Params,
    /// The input.
    pub input: &'a [Cell<A>],
    /// The output, which must not overlap the input.
    pub output: &'a [Cell<A>],
    /// The operator.
    pub operator: PhantomData<O>,
}

contract! {
    /// A set's kernel of the reduction `O` for elements `A`.
    Reduce<O: Copy, A: Copy>,
    "kernel set `{Self}` has no reduction `{O}` for `{A}`",
    note = "choose a kernel set that has it, or implement `reduce::Reduce<{O}, {A}>` for yours"
}

/// A reduction of elements `A`, implemented by operators' markers.
pub trait Fold<A> {
    /// What a reduction of no elements gives.
    const START: A;

    /// What an element makes of the elements before it.
    fn fold(before: A, element: A) -> A;
}

impl<O: Fold<A> + Copy, A: Copy + Default + 'static> Reduce<O, A> for Reference {
    fn run(args: &Args<'_, O, A>) {
        let params = args.params;
        let kept = Offsets::new(&params.output_extents, [&params.output_strides], [0]);
        for (output, first) in args.output.iter().zip(kept) {
            let reduced = Offsets::new(&params.reduced_extents, [&params.reduced_strides], first);
            let result = reduced.fold(O::START, |before, [offset]| {
                let element = args.input.get(offset);
                debug_assert!(element.is_some(), "element {offset} of the input");
                O::fold(before, element.map(Cell::get).unwrap_or_default())
            });
            output.set(result);
        }
    }
}

macro_rules! folds {
    ($($marker:ident<$($element:ty)+>: $start:expr, $fold:expr;)+) => {$($(
        impl Fold<$element> for $marker {
            const START: $element = $start;

            #[inline(always)]
            fn fold(before: $element, element: $element) -> $element {
                let fold: fn($element, $element) -> $element = $fold;
                fold(before, element)
            }
        }
    )+)+};
}

folds! {
    Sum<f32>: 0.0, |before, element| before + element;
    Sum<i32>: 0, i32::wrapping_add;
    Sum<i64>: 0, i64::wrapping_add;
    ReduceProd<f32>: 1.0, |before, element| before * element;
    ReduceProd<i32>: 1, i32::wrapping_mul;
    ReduceProd<i64>: 1, i64::wrapping_mul;
    ReduceAny<Bool>: Bool::new(false), |before, element| Bool::new(before.get() | element.get());
    ReduceAll<Bool>: Bool::new(true), |before, element| Bool::new(before.get() & element.get());
}

macro_rules! extremes {
    ($($element:ident)+) => {
        folds! {$(
            ReduceMax<$element>: $element::MIN,
                |before, element| if element > before { element } else { before };
            ReduceMin<$element>: $element::MAX,
                |before, element| if element < before { element } else { before };
        )+}
    };
}

extremes!(f32 i8 u8 i16 i32 i64);
