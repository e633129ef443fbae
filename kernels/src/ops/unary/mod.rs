//! Functions of one element.
//!
//! ```text
//! y = f(x)
//! ```
//!
//! where `f` is the operator's [`Function`]: mathematical functions and activations of floats and of
//! 16-bit elements. Of 8-bit elements any function is a [`lookup`](super::lookup).
//!
//! The output may lie exactly over the input.

mod float32;
mod int16;

pub use self::{
    float32::{Gelu, Slope},
    int16::{Curve, Leak, Root, Scale},
};
use super::contract::contract;

use crate::{Bool, Reference, ops::operator};
use core::{cell::Cell, marker::PhantomData};

/// What an operator, a marker of [`operator`], does with an element `A`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not defined for elements `{A}`",
    note = "operands of other types are called through `operator::Operator`"
)]
pub trait Function<A: Copy>: 'static {
    /// What the operator needs to know besides the element.
    type Arithmetic: Copy;

    /// The result for an element.
    fn apply(arithmetic: &Self::Arithmetic, value: A) -> A;
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, O: Function<A>, A: Copy> {
    /// Quantization, parameters of the function, or nothing.
    pub arithmetic: O::Arithmetic,
    /// The elements.
    pub input: &'a [Cell<A>],
    /// As many elements.
    pub output: &'a [Cell<A>],
    /// The operator.
    pub operator: PhantomData<O>,
}

contract!(
    /// A set's kernel of the function `O` of elements `A`.
    Unary<O: Function<A>, A: Copy>,
    "kernel set `{Self}` has no kernel of operator `{O}` for `{A}`",
    note = "choose a kernel set that has it, or implement `unary::Unary<{O}, {A}>` for yours",
    run = "Computes every element."
);

impl<O: Function<A>, A: Copy> Unary<O, A> for Reference {
    fn run(args: &Args<'_, O, A>) {
        for (input, output) in args.input.iter().zip(args.output) {
            output.set(O::apply(&args.arithmetic, input.get()));
        }
    }
}

/// Functions that need to know nothing besides the element.
macro_rules! plain {
    ($($marker:ident: $($element:ty)+ => $function:expr;)+) => {$($(
        impl Function<$element> for operator::$marker {
            type Arithmetic = ();

            #[inline(always)]
            fn apply((): &(), value: $element) -> $element {
                let function: fn($element) -> $element = $function;
                function(value)
            }
        }
    )+)+};
}
use plain;

plain! {
    LogicalNot: Bool => |x| Bool::new(!x.get());
    Abs: i32 => i32::wrapping_abs;
    Neg: i8 i16 i32 i64 => |x| x.wrapping_neg();
    Sign: i32 => i32::signum;
}
