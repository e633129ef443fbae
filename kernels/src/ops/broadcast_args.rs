//! BROADCAST_ARGS: the shape of what two tensors make together, from their shapes.
//!
//! Shapes are aligned at their last axis. Along each axis the result has the extent of the operand that
//! has more than one element there, or 1 where neither has.

use super::contract::contract;
use crate::{Reference, Source};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Copy> {
    /// A shape.
    pub first: Source<'a, A>,
    /// Another.
    pub second: Source<'a, A>,
    /// As many extents as the longer shape has.
    pub output: &'a [Cell<A>],
}

contract! {
    /// A set's kernel of BROADCAST_ARGS for extents `A`.
    BroadcastArgs<A: Copy>,
    "kernel set `{Self}` has no BROADCAST_ARGS of `{A}`",
    note = "choose a kernel set that has it, or implement `broadcast_args::BroadcastArgs<{A}>` for yours"
}

impl<A: Copy + Default + PartialEq + From<bool> + 'static> BroadcastArgs<A> for Reference {
    fn run(args: &Args<'_, A>) {
        let one = A::from(true);
        let extent =
            |shape: &Source<'_, A>, from_end: usize| match shape.len().checked_sub(from_end) {
                Some(index) => shape.get(index),
                None => one,
            };
        for (index, output) in args.output.iter().rev().enumerate() {
            let first = extent(&args.first, index.wrapping_add(1));
            let second = extent(&args.second, index.wrapping_add(1));
            output.set(if first == one { second } else { first });
        }
    }
}
