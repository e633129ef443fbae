//! SignalFramer: frames of a signal that overlap.
//!
//! ```text
//! y[f] = x[f * frame_step - lag ..][.. frame_size]
//! ```
//!
//! A frame is complete as soon as there are `frame_size` samples, of which the first `frame_size -
//! frame_step` can be zeros (`prefill`). Else the first frames are not: then `valid` is false and they are
//! zero. (The specification leaves them as they were in memory.)
//!
//! In a model it is the custom operator `SignalFramer`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: int16 `[…, frames * frame_step]`: the next samples of each signal |
//! | outputs | 0: int16 `[…, frames, frame_size]`; 1: bool: whether all frames are complete |
//! | options | `frame_size` (int), `frame_step` (int), `prefill` (bool) → [`Params`] |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::{Bool, Reference};
//! use tinyml_kernels::ops::signal_framer::{Args, Params, SignalFramer};
//!
//! let output = [0; 6].map(Cell::new);
//! let valid = [Cell::new(Bool::new(false))];
//! Reference::run(&Args {
//!     params: &Params { frame_size: 3, frame_step: 2, frames: 2, prefill: true },
//!     input: &[1, 2, 3, 4].map(Cell::new),
//!     output: &output,
//!     valid: &valid,
//!     state: &[const { Cell::new(0_i16) }; 4],
//!     count: &[Cell::new(0)],
//! });
//! assert_eq!(output.map(|sample| sample.get()), [0, 1, 2, 2, 3, 4]);
//! assert!(valid[0].get().get());
//! ```

use super::contract::contract;
use crate::{
    Bool, Reference,
    slices::{window, windows},
};
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Samples of a frame.
    pub frame_size: usize,
    /// Samples from one frame's begin to the next, `1..=frame_size`.
    pub frame_step: usize,
    /// Frames of each signal in a call.
    pub frames: usize,
    /// Whether zeros stand before the first sample.
    pub prefill: bool,
}

/// How many samples of each signal the state has: a frame, rounded up to whole steps.
pub const fn capacity(frame_size: usize, frame_step: usize) -> usize {
    frame_size.next_multiple_of(frame_step)
}

/// One call: some steps of each signal.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// For each signal `frames * frame_step` samples.
    pub input: &'a [Cell<A>],
    /// For each signal its frames. Must not overlap the input.
    pub output: &'a [Cell<A>],
    /// One element: whether all frames are complete.
    pub valid: &'a [Cell<Bool>],
    /// For each signal [`capacity`] samples, the oldest first; zeros before the first call.
    pub state: &'a [Cell<A>],
    /// One element: how many samples of each signal there are in the state, besides the zeros at first; zero
    /// before the first call.
    pub count: &'a [Cell<u32>],
}

contract!(
    /// A set's kernel of SignalFramer for samples `A`.
    SignalFramer<A: Copy>,
    "kernel set `{Self}` has no SignalFramer for `{A}`",
    run = "Makes the frames, and advances the state."
);

impl SignalFramer<i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        let Params {
            frame_size,
            frame_step,
            frames,
            prefill,
        } = *args.params;
        let zeros = if prefill {
            frame_size.wrapping_sub(frame_step)
        } else {
            0
        };
        let before = args.count.first().map_or(0, |count| count.get() as usize);
        let room = frame_size
            .div_ceil(frame_step.max(1))
            .wrapping_mul(frame_step);
        let (mut count, mut valid) = (before, true);
        let steps = windows(args.input, frame_step).zip(windows(args.output, frame_size));
        for (number, (input, output)) in steps.enumerate() {
            // Each signal goes through the same counts.
            let signal = number.checked_div(frames).unwrap_or(0);
            if number.checked_rem(frames).unwrap_or(0) == 0 {
                count = before;
            }
            let state = window(args.state, signal.wrapping_mul(room), room);
            let end = window(state, zeros.wrapping_add(count), frame_step);
            for (sample, new) in end.iter().zip(input) {
                sample.set(new.get());
            }
            count = count.wrapping_add(frame_step);
            let is_complete = zeros.wrapping_add(count) >= frame_size;
            valid &= is_complete;
            for (index, sample) in output.iter().enumerate() {
                let old = state.get(index).map_or(0, Cell::get);
                sample.set(if is_complete { old } else { 0 });
            }
            if is_complete {
                for (index, sample) in state.iter().enumerate() {
                    let next = state.get(index.wrapping_add(frame_step));
                    sample.set(next.map_or(0, Cell::get));
                }
                count = count.wrapping_sub(frame_step);
            }
        }
        for cell in args.count {
            cell.set(count as u32);
        }
        for cell in args.valid {
            cell.set(Bool::new(valid));
        }
    }
}
