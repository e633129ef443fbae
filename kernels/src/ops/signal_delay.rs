//! SignalDelay: samples as they were some time ago.
//!
//! ```text
//! y[n] = x[n - delay_length],   zeros before the first sample
//! ```
//!
//! In a model it is the custom operator `SignalDelay`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: int16 `[…, n]`: the next `n` samples of each signal |
//! | outputs | 0: int16 `[…, n]` |
//! | options | `delay_length` (int) → [`Params::delay_length`] |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_delay::{Args, Params, SignalDelay};
//!
//! let state = [const { Cell::new(0_i16) }; 3];
//! let output = [0, 0].map(Cell::new);
//! let mut next = |samples: [i16; 2]| {
//!     Reference::run(&Args {
//!         params: &Params { delay_length: 3, frame_length: 2 },
//!         input: &samples.map(Cell::new),
//!         output: &output,
//!         state: &state,
//!     });
//!     output.each_ref().map(Cell::get)
//! };
//! assert_eq!([next([1, 2]), next([3, 4]), next([5, 6])], [[0, 0], [0, 1], [2, 3]]);
//! ```

use super::contract::contract;
use crate::{
    Reference,
    slices::{window, windows},
};
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Samples between input and output.
    pub delay_length: usize,
    /// Samples of each signal in a call.
    pub frame_length: usize,
}

/// One call: a frame of each signal.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// Frames of `frame_length` samples.
    pub input: &'a [Cell<A>],
    /// As many elements as the input. Must not overlap it.
    pub output: &'a [Cell<A>],
    /// For each signal `delay_length` samples, the oldest first; zeros before the first call.
    pub state: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of SignalDelay for samples `A`.
    SignalDelay<A: Copy>,
    "kernel set `{Self}` has no SignalDelay for `{A}`",
    run = "Delays every signal, and advances the state."
);

impl SignalDelay<i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        let Params {
            delay_length,
            frame_length,
        } = *args.params;
        let frames = windows(args.input, frame_length).zip(windows(args.output, frame_length));
        for (signal, (input, output)) in frames.enumerate() {
            let start = signal.wrapping_mul(delay_length);
            let state = window(args.state, start, delay_length);
            for (old, output) in state.iter().chain(input).zip(output) {
                output.set(old.get());
            }
            for (old, new) in state
                .iter()
                .zip(state.iter().chain(input).skip(frame_length))
            {
                old.set(new.get());
            }
        }
    }
}
