//! SELECT and SELECT_V2: each element from one of two operands.
//!
//! ```text
//! y = condition ? first : second
//! ```
//!
//! with the operands stretched to the output's extents: a stride is 0 along an axis that the operand
//! repeats. The output may lie exactly over an operand that is not repeated.

use super::contract::contract;
use crate::{Bool, Reference, Source, offsets::Offsets};
use core::cell::Cell;

/// How the operands meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Extents of the output, filled up with leading extents of 1.
    pub extents: [usize; 6],
    /// Strides of the condition.
    pub condition: [usize; 6],
    /// Strides of the first operand.
    pub first: [usize; 6],
    /// Strides of the second operand.
    pub second: [usize; 6],
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, T: Copy> {
    /// How the operands meet.
    pub params: &'a Params,
    /// Which operand an element comes from.
    pub condition: Source<'a, Bool>,
    /// The elements where the condition is true.
    pub first: Source<'a, T>,
    /// The elements where it is false.
    pub second: Source<'a, T>,
    /// The output.
    pub output: &'a [Cell<T>],
}

contract! {
    /// A set's kernel of SELECT and SELECT_V2 for elements `T`.
    Select<T: Copy>,
    "kernel set `{Self}` has no SELECT of `{T}`",
    note = "choose a kernel set that has it, or implement `select::Select<{T}>` for yours"
}

impl<T: Copy + Default + 'static> Select<T> for Reference {
    fn run(args: &Args<'_, T>) {
        let params = args.params;
        let strides = [&params.condition, &params.first, &params.second];
        let places = Offsets::new(&params.extents, strides, [0; 3]);
        for (output, [condition, first, second]) in args.output.iter().zip(places) {
            let (first, second) = (args.first.get(first), args.second.get(second));
            let is_first = args.condition.get(condition).get();
            output.set(if is_first { first } else { second });
        }
    }
}
