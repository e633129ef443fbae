//! SignalFilterBank: gathers the bins of a spectrum into a few overlapping channels.
//!
//! The channels are triangles side by side. Interval `i` lies between the peaks of channels `i - 1`
//! and `i`: a bin in it counts for channel `i - 1` with a weight that falls from 1 to 0, and for
//! channel `i` with what remains, its unweight. With `B(i)` the bins of interval `i`,
//!
//! ```text
//! y[c] = Σ over k in B(c) of u[k] * x[k]  +  Σ over k in B(c + 1) of w[k] * x[k]
//! ```
//!
//! where interval `i` takes `widths[i]` bins from `frequency_starts[i]` on, and their weights and
//! unweights from `weight_starts[i]` on. There is one interval more than there are channels: below
//! the first peak and above the last one a bin counts for one channel only.
//!
//! In a model it is the custom operator `SignalFilterBank`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: spectrum, uint32 `[n]`; then constants, int16: 1: weights `[w]`, 2: unweights `[w]`, 3: frequency starts, 4: weight starts, 5: widths, each `[num_channels + 1]` |
//! | outputs | 0: uint64 `[num_channels]` |
//! | options | `num_channels` (int) must be the number of outputs; no field |
//!
//! The compiler refuses tables of negative numbers, and intervals that end behind the spectrum or
//! the weights.
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_filter_bank::{Args, SignalFilterBank};
//!
//! // One channel whose peak is between bins 1 and 2.
//! let channel = [Cell::new(0)];
//! Reference::run(&Args {
//!     input: &[100, 10, 1].map(Cell::new),
//!     weights: &[3, 1, 2],
//!     unweights: &[1, 3, 2],
//!     frequency_starts: &[0, 2],
//!     weight_starts: &[0, 2],
//!     widths: &[2, 1],
//!     output: &channel,
//! });
//! assert_eq!(channel[0].get(), (100 * 1 + 10 * 3) + 1 * 2);
//! ```

mod uint32;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// One call: one spectrum.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The energy of each bin.
    pub input: &'a [Cell<A>],
    /// What of a bin goes to the channel whose peak is below it.
    pub weights: &'a [i16],
    /// What of a bin goes to the channel whose peak is above it.
    pub unweights: &'a [i16],
    /// For each interval its first bin.
    pub frequency_starts: &'a [i16],
    /// For each interval its first weight and unweight.
    pub weight_starts: &'a [i16],
    /// For each interval how many bins it has.
    pub widths: &'a [i16],
    /// One element for each channel; one less than there are intervals. Must not overlap the
    /// input.
    pub output: &'a [Cell<u64>],
}

contract!(
    /// A set's kernel of SignalFilterBank for spectra of `A`.
    SignalFilterBank<A: Copy>,
    "kernel set `{Self}` has no SignalFilterBank for `{A}`",
    run = "Computes every channel."
);

impl SignalFilterBank<u32> for Reference {
    #[inline]
    fn run(args: &Args<'_, u32>) {
        uint32::signal_filter_bank(args);
    }
}
