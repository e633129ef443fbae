//! Filling a tensor with one value: the frame of PAD and PADV2, and FILL.
//!
//! `y = value` for every element. PAD's value is the zero point of the output, or 0.

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, T: Copy> {
    /// The value of every element.
    pub value: T,
    /// The elements.
    pub output: &'a [Cell<T>],
}

contract!(
    /// A set's fill of elements `T`.
    Fill<T: Copy>,
    "kernel set `{Self}` has no fill for `{T}`",
    note = "choose a kernel set that has it, or implement `fill::Fill<{T}>` for yours",
    run = "Sets every element."
);

impl<T: Copy + 'static> Fill<T> for Reference {
    fn run(args: &Args<'_, T>) {
        for cell in args.output {
            cell.set(args.value);
        }
    }
}
