//! SignalFilterBankSpectralSubtraction: takes the steady noise out of every channel.
//!
//! A first-order low-pass filter over time estimates the noise of a channel; what exceeds it is
//! signal, of which at least a given share always stays. With `s = smoothing`, or its alternate in
//! channels of odd number, `B = spectral_subtraction_bits` and `b = smoothing_bits`:
//!
//! ```text
//! scaled = x[c] << b
//! noise[c] = (scaled * s + noise[c] * one_minus_smoothing) >> B
//! y[c] = max((scaled - min(noise[c], scaled)) >> b, (x[c] * min_signal_remaining) >> B)
//! ```
//!
//! With `clamping` the estimate falls at once to a signal below it. Sums and products have 64
//! bits, everything else wraps at 32.
//!
//! The estimate is state: [`Args::state`] keeps it from one call to the next and begins with
//! zeros. The operator's second output is a copy, with `b` fractional bits.
//!
//! In a model it is the custom operator `SignalFilterBankSpectralSubtraction`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: uint32 `[num_channels]` |
//! | outputs | 0: uint32 `[num_channels]`; 1: the noise estimate, uint32 `[num_channels]` |
//! | options | `alternate_one_minus_smoothing`, `alternate_smoothing`, `min_signal_remaining`, `one_minus_smoothing`, `smoothing`, `smoothing_bits`, `spectral_subtraction_bits` (int), `clamping` (bool) → the fields of [`Params`] of those names; `num_channels` (int) must be the number of elements, no field |
//! | state | uint32 `[num_channels]`, zeros at first |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_filter_bank_spectral_subtraction::{Args, Params, SignalFilterBankSpectralSubtraction};
//!
//! let params = Params {
//!     smoothing: 1 << 12, // 1/4
//!     one_minus_smoothing: 3 << 12,
//!     alternate_smoothing: 1 << 12,
//!     alternate_one_minus_smoothing: 3 << 12,
//!     min_signal_remaining: 0,
//!     smoothing_bits: 0,
//!     spectral_subtraction_bits: 14,
//!     clamping: false,
//! };
//! let (state, noise, output) = ([Cell::new(0)], [Cell::new(0)], [Cell::new(0)]);
//! for rest in [750, 563, 423] {
//!     Reference::run(&Args {
//!         params: &params,
//!         input: &[Cell::new(1000)],
//!         output: &output,
//!         noise_estimate: &noise,
//!         state: &state,
//!     });
//!     assert_eq!(output[0].get(), rest);
//! }
//! ```

mod uint32;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// The options of the operator. The shares of one have `spectral_subtraction_bits` fractional
/// bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Share of the signal in the new estimate, in channels of even number.
    pub smoothing: u32,
    /// Share of the old estimate in the new one, in channels of even number.
    pub one_minus_smoothing: u32,
    /// Share of the signal in the new estimate, in channels of odd number.
    pub alternate_smoothing: u32,
    /// Share of the old estimate in the new one, in channels of odd number.
    pub alternate_one_minus_smoothing: u32,
    /// Share of the signal that remains at least.
    pub min_signal_remaining: u32,
    /// Fractional bits of the estimate, `0..=31`.
    pub smoothing_bits: u32,
    /// Fractional bits of the shares, `0..=31`.
    pub spectral_subtraction_bits: u32,
    /// Whether the estimate falls at once to a signal below it.
    pub clamping: bool,
}

/// One call: one frame.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// The amplitude of each channel.
    pub input: &'a [Cell<A>],
    /// As many elements as the input; may be the input.
    pub output: &'a [Cell<A>],
    /// As many elements as the input: a copy of the new estimate; may be the state.
    pub noise_estimate: &'a [Cell<A>],
    /// As many elements as the input, zeros before the first call.
    pub state: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of SignalFilterBankSpectralSubtraction for amplitudes `A`.
    SignalFilterBankSpectralSubtraction<A: Copy>,
    "kernel set `{Self}` has no SignalFilterBankSpectralSubtraction for `{A}`",
    run = "Computes every channel and advances the state."
);

impl SignalFilterBankSpectralSubtraction<u32> for Reference {
    #[inline]
    fn run(args: &Args<'_, u32>) {
        uint32::signal_filter_bank_spectral_subtraction(args);
    }
}
