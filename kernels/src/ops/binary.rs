//! DIV, MINIMUM and MAXIMUM, and what all elementwise operators of two operands share.
//!
//! ```text
//! div:      y = clamp(a / b)      integers round towards zero
//! minimum:  y = min(a, b)
//! maximum:  y = max(a, b)
//! ```
//!
//! where `a` and `b` meet as the [`Broadcast`] says. Quantized operands of MINIMUM and MAXIMUM have
//! the scale and zero point of the output. The bounds `min` and `max` are those of DIV's fused
//! activation or of the type; the others do not read them.
//!
//! The output may lie exactly over an operand that is not repeated.

use crate::{Broadcast, Reference, Source};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Copy> {
    /// How the operands meet.
    pub broadcast: &'a Broadcast,
    /// Smallest output.
    pub min: A,
    /// Largest output.
    pub max: A,
    /// The first operand.
    pub first: Source<'a, A>,
    /// The second operand.
    pub second: Source<'a, A>,
    /// The output, of the broadcast extents.
    pub output: &'a [Cell<A>],
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
pub(super) fn for_each_pair<A: Copy + Default>(
    broadcast: &Broadcast,
    first: Source<'_, A>,
    second: Source<'_, A>,
    output: &[Cell<A>],
    operator: impl Fn(A, A) -> A,
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

/// A set's kernel of DIV for elements `A`.
#[diagnostic::on_unimplemented(
    message = "kernel set `{Self}` has no DIV for `{A}`",
    note = "choose a kernel set that has it, or implement `binary::Div<{A}>` for yours"
)]
pub trait Div<A: Copy> {
    /// How the kernel wants its weights; see [`Layout`](crate::Layout).
    const LAYOUT: crate::Layout = crate::Layout::Plain;

    /// Computes the whole output.
    fn run(args: &Args<'_, A>);

    /// The same in the least code, for models that are optimised for size.
    #[inline(always)]
    fn compact(args: &Args<'_, A>) {
        Self::run(args);
    }
}

/// A set's kernel of MINIMUM for elements `A`.
#[diagnostic::on_unimplemented(
    message = "kernel set `{Self}` has no MINIMUM for `{A}`",
    note = "choose a kernel set that has it, or implement `binary::Minimum<{A}>` for yours"
)]
pub trait Minimum<A: Copy> {
    /// How the kernel wants its weights; see [`Layout`](crate::Layout).
    const LAYOUT: crate::Layout = crate::Layout::Plain;

    /// Computes the whole output.
    fn run(args: &Args<'_, A>);

    /// The same in the least code, for models that are optimised for size.
    #[inline(always)]
    fn compact(args: &Args<'_, A>) {
        Self::run(args);
    }
}

/// A set's kernel of MAXIMUM for elements `A`.
#[diagnostic::on_unimplemented(
    message = "kernel set `{Self}` has no MAXIMUM for `{A}`",
    note = "choose a kernel set that has it, or implement `binary::Maximum<{A}>` for yours"
)]
pub trait Maximum<A: Copy> {
    /// How the kernel wants its weights; see [`Layout`](crate::Layout).
    const LAYOUT: crate::Layout = crate::Layout::Plain;

    /// Computes the whole output.
    fn run(args: &Args<'_, A>);

    /// The same in the least code, for models that are optimised for size.
    #[inline(always)]
    fn compact(args: &Args<'_, A>) {
        Self::run(args);
    }
}

impl Div<i32> for Reference {
    fn run(args: &Args<'_, i32>) {
        let bounds = Bounds {
            min: args.min,
            max: args.max,
        };
        // TensorFlow Lite Micro leaves a zero divisor undefined; 0 is what a Cortex-M computes.
        let divide = |a: i32, b| bounds.apply(if b == 0 { 0 } else { a.wrapping_div(b) });
        for_each_pair(args.broadcast, args.first, args.second, args.output, divide);
    }
}

impl Div<f32> for Reference {
    fn run(args: &Args<'_, f32>) {
        let bounds = Bounds {
            min: args.min,
            max: args.max,
        };
        let divide = |a, b| bounds.apply(a / b);
        for_each_pair(args.broadcast, args.first, args.second, args.output, divide);
    }
}

macro_rules! minimum_and_maximum {
    ($($element:ty)+) => {$(
        impl Minimum<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let smaller = |a, b| if a < b { a } else { b };
                for_each_pair(args.broadcast, args.first, args.second, args.output, smaller);
            }
        }

        impl Maximum<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let larger = |a, b| if a > b { a } else { b };
                for_each_pair(args.broadcast, args.first, args.second, args.output, larger);
            }
        }
    )+};
}

minimum_and_maximum!(i8 i16 i32 f32);
