//! Elementwise operators of two operands, and what all of them share.
//!
//! ```text
//! y = f(a, b)
//! ```
//!
//! where `a` and `b` meet as the [`Broadcast`] says, and `f` is the operator's [`Function`]: arithmetic,
//! comparisons and logic, in a file each. ADD, SUB, MUL and PRELU have contracts of their own.
//!
//! The output may lie exactly over an operand that is not repeated and whose elements have its size.

mod arithmetic;
mod bits;
mod comparison;

pub use self::{arithmetic::Quotient, comparison::Scales};
use super::contract::contract;

use crate::{Broadcast, Reference, Source};
use core::{cell::Cell, marker::PhantomData};

/// What an operator, a marker of [`operator`](super::operator), does with a first element `A`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not defined for elements `{A}`",
    note = "operands of other types are called through `operator::Operator`"
)]
pub trait Function<A: Copy>: 'static {
    /// What the operator needs to know besides the operands.
    type Arithmetic: Copy;
    /// Element type of the second operand.
    type Second: Copy + Default + 'static;
    /// Element type of the result.
    type Output: Copy + 'static;

    /// Which of two 8-bit elements the result is, if it is one of them.
    const EXTREME: Option<Extreme<A, Self::Second, Self::Output>> = None;

    /// The result for two elements.
    fn apply(arithmetic: &Self::Arithmetic, first: A, second: Self::Second) -> Self::Output;
}

/// The choice of the smaller or the larger of two elements, all of which are `i8` where there is a value.
#[derive(Debug)]
pub struct Extreme<A, B, C> {
    is_larger: bool,
    elements: PhantomData<fn(A, B) -> C>,
}

impl<A, B, C> Clone for Extreme<A, B, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A, B, C> Copy for Extreme<A, B, C> {}

impl Extreme<i8, i8, i8> {
    /// The smaller one.
    pub const SMALLER: Self = Self {
        is_larger: false,
        elements: PhantomData,
    };

    /// The larger one.
    pub const LARGER: Self = Self {
        is_larger: true,
        elements: PhantomData,
    };
}

impl<A, B, C> Extreme<A, B, C> {
    /// Whether it is the larger one.
    pub const fn is_larger(&self) -> bool {
        self.is_larger
    }
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, O: Function<A>, A: Copy> {
    /// How the operands meet.
    pub broadcast: &'a Broadcast,
    /// Quantization, bounds, or nothing.
    pub arithmetic: O::Arithmetic,
    /// The first operand.
    pub first: Source<'a, A>,
    /// The second operand.
    pub second: Source<'a, O::Second>,
    /// The output, of the broadcast extents.
    pub output: &'a [Cell<O::Output>],
    /// The operator.
    pub operator: PhantomData<O>,
}

/// The bounds of a fused activation on elements without quantization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds<A> {
    /// Smallest output.
    pub min: A,
    /// Largest output.
    pub max: A,
}

impl<A: Copy + PartialOrd> Bounds<A> {
    /// The nearest value within the bounds. What is not a number stays so.
    #[inline]
    pub fn apply(&self, value: A) -> A {
        if value < self.min {
            self.min
        } else if value > self.max {
            self.max
        } else {
            value
        }
    }
}

/// `operator` on the elements that meet, one output element after another.
#[inline(always)]
pub(super) fn for_each_pair<A: Copy + Default, B: Copy + Default, C>(
    broadcast: &Broadcast,
    first: Source<'_, A>,
    second: Source<'_, B>,
    output: &[Cell<C>],
    operator: impl Fn(A, B) -> C,
) {
    if broadcast.is_flat() {
        for (index, output) in output.iter().enumerate() {
            output.set(operator(first.get(index), second.get(index)));
        }
    } else {
        for (output, (a, b)) in output.iter().zip(broadcast.offsets()) {
            output.set(operator(first.get(a), second.get(b)));
        }
    }
}

contract!(
    /// A set's kernel of the elementwise operator `O` for first elements `A`.
    Binary<O: Function<A>, A: Copy>,
    "kernel set `{Self}` has no kernel of operator `{O}` for `{A}`",
    note = "choose a kernel set that has it, or implement `binary::Binary<{O}, {A}>` for yours"
);

impl<O: Function<A>, A: Copy + Default> Binary<O, A> for Reference {
    fn run(args: &Args<'_, O, A>) {
        let function = |a, b| O::apply(&args.arithmetic, a, b);
        for_each_pair(
            args.broadcast,
            args.first,
            args.second,
            args.output,
            function,
        );
    }
}
