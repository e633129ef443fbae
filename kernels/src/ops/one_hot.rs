//! ONE_HOT: a new axis along which one element is on, at the position that the input tells.
//!
//! ```text
//! y[o, d, i] = if x[o, i] == d { on } else { off }
//! ```
//!
//! A position that the new axis does not have switches nothing on.

use super::{contract::contract, gather::Position};
use crate::{Reference, Source};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, T: Copy, I: Copy> {
    /// Extent of the new axis.
    pub depth: usize,
    /// Product of the extents behind it.
    pub inner: usize,
    /// Positions.
    pub positions: Source<'a, I>,
    /// The element at a position: one element.
    pub on: Source<'a, T>,
    /// All other elements: one element.
    pub off: Source<'a, T>,
    /// The output, which must not overlap the others.
    pub output: &'a [Cell<T>],
}

contract! {
    /// A set's kernel of ONE_HOT for elements `T` and positions `I`.
    OneHot<T: Copy, I: Copy>,
    "kernel set `{Self}` has no ONE_HOT of `{T}` for positions `{I}`",
    note = "choose a kernel set that has it, or implement `one_hot::OneHot<{T}, {I}>` for yours"
}

impl<T: Copy + Default + 'static, I: Position> OneHot<T, I> for Reference {
    fn run(args: &Args<'_, T, I>) {
        let (on, off) = (args.on.get(0), args.off.get(0));
        let mut outputs = args.output.iter();
        let mut first = 0_usize;
        while first < args.positions.len() {
            for place in 0..args.depth {
                for column in 0..args.inner {
                    let Some(output) = outputs.next() else { return };
                    let position = args.positions.get(first.wrapping_add(column));
                    output.set(if position.checked() == place { on } else { off });
                }
            }
            first = first.saturating_add(args.inner.max(1));
        }
    }
}
