//! Filling a tensor with one value: the frame of PAD and PADV2, and FILL.
//!
//! `y = value` for every element. PAD's value is the zero point of the output, or 0.

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

/// A set's fill of elements `T`.
#[diagnostic::on_unimplemented(
    message = "kernel set `{Self}` has no fill for `{T}`",
    note = "choose a kernel set that has it, or implement `fill::Fill<{T}>` for yours"
)]
pub trait Fill<T: Copy> {
    /// How the kernel wants its weights; see [`Layout`](crate::Layout).
    const LAYOUT: crate::Layout = crate::Layout::Plain;

    /// Sets every element.
    fn run(args: &Args<'_, T>);

    /// The same in the least code, for models that are optimised for size.
    #[inline(always)]
    fn compact(args: &Args<'_, T>) {
        Self::run(args);
    }
}

impl<T: Copy + 'static> Fill<T> for Reference {
    fn run(args: &Args<'_, T>) {
        for cell in args.output {
            cell.set(args.value);
        }
    }
}
