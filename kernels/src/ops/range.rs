//! RANGE: numbers at equal distances, as many as the output has.
//!
//! ```text
//! y[0] = start,  y[k] = y[k - 1] + step
//! ```

use super::contract::contract;
use crate::{Reference, Source};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Copy> {
    /// The first number: one element.
    pub start: Source<'a, A>,
    /// The distance between numbers: one element.
    pub step: Source<'a, A>,
    /// The output.
    pub output: &'a [Cell<A>],
}

contract! {
    /// A set's kernel of RANGE for elements `A`.
    Range<A: Copy>,
    "kernel set `{Self}` has no RANGE of `{A}`",
    note = "choose a kernel set that has it, or implement `range::Range<{A}>` for yours"
}

macro_rules! range {
    ($($element:ty: $add:expr;)+) => {$(
        impl Range<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let add: fn($element, $element) -> $element = $add;
                let (mut value, step) = (args.start.get(0), args.step.get(0));
                for output in args.output {
                    output.set(value);
                    value = add(value, step);
                }
            }
        }
    )+};
}

range! {
    f32: |value, step| value + step;
    i32: i32::wrapping_add;
    i64: i64::wrapping_add;
}
