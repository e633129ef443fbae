//! SignalWindow: each sample times the weight of its place in the window.
//!
//! ```text
//! y[b, i] = clamp((x[b, i] * w[i]) >> shift)
//! ```
//!
//! A window that falls to zero at both ends keeps the cut at a frame's ends from smearing over the
//! whole spectrum.
//!
//! In a model it is the custom operator `SignalWindow`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: samples, int16 `[…, n]`; 1: weights, int16 `[n]`, a constant |
//! | outputs | 0: int16, the shape of input 0 |
//! | options | `shift` (int) → [`Params::shift`] |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_window::{Args, Params, SignalWindow};
//!
//! let samples = [1000, -1000].map(Cell::new);
//! Reference::run(&Args {
//!     params: &Params { shift: 12 },
//!     input: &samples,
//!     weights: &[4096, 2048], // 1 and 1/2
//!     output: &samples,
//! });
//! assert_eq!(samples.map(|sample| sample.get()), [1000, -500]);
//! ```

mod int16;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Fractional bits of the weights, `0..=31`.
    pub shift: u32,
}

/// One call: any number of frames.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// Frames of as many samples as there are weights.
    pub input: &'a [Cell<A>],
    /// One weight for each sample of a frame, with `shift` fractional bits.
    pub weights: &'a [A],
    /// As many elements as the input; may be the input.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of SignalWindow for samples `A`.
    SignalWindow<A: Copy>,
    "kernel set `{Self}` has no SignalWindow for `{A}`",
    run = "Computes every frame."
);

impl SignalWindow<i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        int16::signal_window(args);
    }
}
