//! SignalOverlapAdd: a signal from frames that overlap, which are added.
//!
//! ```text
//! y[n] = Σ over frames f of x[f][n - f * frame_step]
//! ```
//!
//! Sums of 16 bits are clamped each time a frame is added. It undoes [`signal_framer`](super::signal_framer)
//! where the frames' window adds up to a constant.
//!
//! In a model it is the custom operator `SignalOverlapAdd`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: int16 or float32 `[…, frames, frame_size]` |
//! | outputs | 0: the same, `[…, frames * frame_step]`: the samples that no later frame reaches |
//! | options | `frame_step` (int) → [`Params::frame_step`]; `T` (int: the tensor type) → the element type `A` |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_overlap_add::{Args, Params, SignalOverlapAdd};
//!
//! let output = [0; 4].map(Cell::new);
//! Reference::run(&Args {
//!     params: &Params { frame_size: 3, frame_step: 2, frames: 2 },
//!     input: &[1, 2, 3, 10, 20, 30].map(Cell::new),
//!     output: &output,
//!     state: &[const { Cell::new(0_i16) }; 3],
//! });
//! assert_eq!(output.map(|sample| sample.get()), [1, 2, 13, 20]);
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
    /// Samples of a frame.
    pub frame_size: usize,
    /// Samples from one frame's begin to the next, `1..=frame_size`.
    pub frame_step: usize,
    /// Frames of each signal in a call.
    pub frames: usize,
}

/// One call: some frames of each signal.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// For each signal its frames, of `frame_size` samples.
    pub input: &'a [Cell<A>],
    /// For each frame `frame_step` samples. Must not overlap the input.
    pub output: &'a [Cell<A>],
    /// For each signal `frame_size` sums, zeros before the first call.
    pub state: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of SignalOverlapAdd for samples `A`.
    SignalOverlapAdd<A: Copy>,
    "kernel set `{Self}` has no SignalOverlapAdd for `{A}`",
    run = "Adds every frame, and advances the state."
);

impl SignalOverlapAdd<i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        signal_overlap_add(args, i16::saturating_add);
    }
}

impl SignalOverlapAdd<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        signal_overlap_add(args, |sum, sample| sum + sample);
    }
}

fn signal_overlap_add<A: Copy + Default>(args: &Args<'_, A>, add: impl Fn(A, A) -> A) {
    let Params {
        frame_size,
        frame_step,
        frames,
    } = *args.params;
    let inputs = windows(args.input, frame_size).zip(windows(args.output, frame_step));
    for (number, (input, output)) in inputs.enumerate() {
        let signal = number.checked_div(frames).unwrap_or(0);
        let sums = window(args.state, signal.wrapping_mul(frame_size), frame_size);
        for (sum, sample) in sums.iter().zip(input) {
            sum.set(add(sum.get(), sample.get()));
        }
        for (sample, sum) in output.iter().zip(sums) {
            sample.set(sum.get());
        }
        // The sums move on, and zeros come behind them.
        for (index, sum) in sums.iter().enumerate() {
            let next = sums.get(index.wrapping_add(frame_step));
            sum.set(next.map_or(A::default(), Cell::get));
        }
    }
}
