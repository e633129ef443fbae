//! ARG_MAX and ARG_MIN: where along an axis the greatest or least element is.
//!
//! ```text
//! y[o, i] = the first k with x[o, k, i] >= x[o, j, i] for all j (ARG_MAX), or <= (ARG_MIN)
//! ```
//!
//! A float that is not a number is passed over, unless it is the first.

use super::{
    contract::contract,
    operator::{ArgMax, ArgMin},
};
use crate::Reference;
use core::{cell::Cell, marker::PhantomData};

/// The extents around the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Extent of the axis.
    pub extent: usize,
    /// Elements from one position along the axis to the next.
    pub inner: usize,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, O, A: Copy, I: Copy> {
    /// The extents around the axis.
    pub params: &'a Params,
    /// The input.
    pub input: &'a [Cell<A>],
    /// Positions along the axis.
    pub output: &'a [Cell<I>],
    /// The operator.
    pub operator: PhantomData<O>,
}

contract! {
    /// A set's kernel of `O`, which finds the place of an element `A`, as an `I`.
    Arg<O: Copy, A: Copy, I: Copy>,
    "kernel set `{Self}` has no `{O}` of `{A}` with results `{I}`",
    note = "choose a kernel set that has it, or implement `arg::Arg<{O}, {A}, {I}>` for yours"
}

/// Which element comes first, implemented by operators' markers.
pub trait Order {
    /// Whether an element takes the place of the best before it.
    fn is_better<A: PartialOrd>(element: A, best: A) -> bool;
}

impl Order for ArgMax {
    #[inline(always)]
    fn is_better<A: PartialOrd>(element: A, best: A) -> bool {
        element > best
    }
}

impl Order for ArgMin {
    #[inline(always)]
    fn is_better<A: PartialOrd>(element: A, best: A) -> bool {
        element < best
    }
}

macro_rules! arg {
    ($($index:ty)+) => {$(
        impl<O: Order + Copy, A: Copy + Default + PartialOrd + 'static> Arg<O, A, $index> for Reference {
            fn run(args: &Args<'_, O, A, $index>) {
                let Params { extent, inner } = *args.params;
                let element = |at: usize| {
                    let found = args.input.get(at);
                    debug_assert!(found.is_some(), "element {at} of the input");
                    found.map(Cell::get).unwrap_or_default()
                };
                let (mut first, mut column) = (0_usize, 0_usize);
                for output in args.output {
                    let mut at = first.wrapping_add(column);
                    let (mut best, mut place) = (element(at), 0);
                    for position in 1..extent {
                        at = at.wrapping_add(inner);
                        let candidate = element(at);
                        let is_better = O::is_better(candidate, best);
                        best = if is_better { candidate } else { best };
                        place = if is_better { position } else { place };
                    }
                    output.set(place as $index);
                    column = column.wrapping_add(1);
                    if column >= inner {
                        column = 0;
                        first = first.wrapping_add(extent.wrapping_mul(inner));
                    }
                }
            }
        }
    )+};
}

arg!(i32 i64);
