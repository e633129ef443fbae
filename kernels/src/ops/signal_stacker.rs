//! SignalStacker: frames of features beside their neighbours in time.
//!
//! ```text
//! y = x[t - left] … x[t] … x[t + right],   each time that t has moved on by `step`
//! ```
//!
//! The first frame stands for those before it. Where no stack is complete, `valid` is false and the output
//! is zero. (The specification leaves it as it was in memory.)
//!
//! In a model it is the custom operator `SignalStacker`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: int16 `[num_channels]`: a frame |
//! | outputs | 0: int16 `[num_channels * (left + 1 + right)]`; 1: bool: whether the stack is complete |
//! | options | `num_channels`, `stacker_left_context`, `stacker_right_context`, `stacker_step` (int) → [`Params`] |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::{Bool, Reference};
//! use tinyml_kernels::ops::signal_stacker::{Args, Params, SignalStacker};
//!
//! let (state, counts) = ([const { Cell::new(0_i16) }; 3], [const { Cell::new(0) }; 2]);
//! let (output, valid) = ([0; 3].map(Cell::new), [Cell::new(Bool::new(false))]);
//! let mut next = |frame: i16| {
//!     Reference::run(&Args {
//!         params: &Params { num_channels: 1, left_context: 1, right_context: 1, step: 2 },
//!         input: &[Cell::new(frame)],
//!         output: &output,
//!         valid: &valid,
//!         state: &state,
//!         counts: &counts,
//!     });
//!     valid[0].get().get().then(|| output.each_ref().map(Cell::get))
//! };
//! let stacks = [next(1), next(2), next(3), next(4)];
//! assert_eq!(stacks, [None, Some([1, 1, 2]), None, Some([2, 3, 4])]);
//! ```

use super::contract::contract;
use crate::{Bool, Reference, slices::window};
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Elements of a frame.
    pub num_channels: usize,
    /// Frames before the one in the middle.
    pub left_context: usize,
    /// Frames behind it.
    pub right_context: usize,
    /// Frames from one stack to the next, at least 1 and no more than a stack has.
    pub step: usize,
}

/// One call: one frame.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// A frame.
    pub input: &'a [Cell<A>],
    /// A stack of `left_context + 1 + right_context` frames. Must not overlap the input.
    pub output: &'a [Cell<A>],
    /// One element: whether the stack is complete.
    pub valid: &'a [Cell<Bool>],
    /// As many elements as the output; zeros before the first call.
    pub state: &'a [Cell<A>],
    /// How many elements of the state there are, and whether there was a first frame; zeros before the first
    /// call.
    pub counts: &'a [Cell<u32>],
}

contract!(
    /// A set's kernel of SignalStacker for elements `A`.
    SignalStacker<A: Copy>,
    "kernel set `{Self}` has no SignalStacker for `{A}`",
    run = "Takes a frame, and advances the state."
);

impl SignalStacker<i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        let Params {
            num_channels,
            left_context,
            step,
            ..
        } = *args.params;
        let [count, has_first] = args.counts else {
            return;
        };
        let mut filled = count.get() as usize;
        let copies = match has_first.replace(1) {
            0 => left_context.wrapping_add(1),
            _ => 1,
        };
        for _ in 0..copies {
            let end = window(args.state, filled, num_channels);
            for (element, new) in end.iter().zip(args.input) {
                element.set(new.get());
            }
            filled = filled.wrapping_add(num_channels);
        }
        let is_complete = filled >= args.state.len();
        for (element, old) in args.output.iter().zip(args.state) {
            element.set(if is_complete { old.get() } else { 0 });
        }
        for cell in args.valid {
            cell.set(Bool::new(is_complete));
        }
        if is_complete {
            let moved = step.wrapping_mul(num_channels);
            for (index, element) in args.state.iter().enumerate() {
                let next = args.state.get(index.wrapping_add(moved));
                element.set(next.map_or(0, Cell::get));
            }
            filled = filled.wrapping_sub(moved);
        }
        count.set(filled as u32);
    }
}
