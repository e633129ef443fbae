//! SignalPCAN: per-channel automatic gain control, so that a word has the same features near and
//! far.
//!
//! The gain falls with the noise estimate; a table gives it as a parabola on each octave of the
//! estimate `n`. With `e` the position of the highest bit of `n`, counted from 1, `f` the ten bits
//! below it as a fraction, and `p` the entries `4e - 6` to `4e - 4` of the table,
//!
//! ```text
//! gain(n) = p0 + p1 * f + p2 * f^2          (entry n itself for n <= 2)
//! snr = (x[c] * gain(noise[c])) >> snr_shift          12 fractional bits
//! y[c] = snr^2 / 4 if snr < 2, else snr - 1           6 fractional bits
//! ```
//!
//! The last step flattens what is hardly above the noise. Products wrap at the widths that the
//! specification gives them: the gain is 16-bit and extends to 32 with its sign.
//!
//! In a model it is the custom operator `SignalPCAN`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: uint32 `[n]`; 1: noise estimate, uint32 `[n]`; 2: gain table, int16 `[125]`, a constant |
//! | outputs | 0: uint32 `[n]` |
//! | options | `snr_shift` (int) → [`Params::snr_shift`] |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_pcan::{Args, Params, SignalPcan};
//!
//! // A gain of 1/2 whatever the noise, in 12 bits.
//! let mut gain_lut = [0; 125];
//! gain_lut[..2].fill(2048);
//! gain_lut[2..].iter_mut().step_by(4).for_each(|constant| *constant = 2048);
//! let output = [0, 0].map(Cell::new);
//! Reference::run(&Args {
//!     params: &Params { snr_shift: 12 },
//!     input: &[2 << 12, 10 << 12].map(Cell::new), // 2 and 10
//!     noise_estimate: &[0, 12345].map(Cell::new),
//!     gain_lut: &gain_lut,
//!     output: &output,
//! });
//! // 1^2 / 4 and 5 - 1, in 6 bits.
//! assert_eq!(output.map(|output| output.get()), [64 / 4, 4 * 64]);
//! ```

mod uint32;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// By how many bits the product of signal and gain is shifted right, `0..=31`.
    pub snr_shift: u32,
}

/// One call: one frame.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// The amplitude of each channel.
    pub input: &'a [Cell<A>],
    /// The noise in each channel.
    pub noise_estimate: &'a [Cell<A>],
    /// The gain as a function of the noise, 125 entries.
    pub gain_lut: &'a [i16],
    /// As many elements as the input; may be one of the inputs.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of SignalPCAN for amplitudes `A`.
    SignalPcan<A: Copy>,
    "kernel set `{Self}` has no SignalPCAN for `{A}`",
    run = "Computes every channel."
);

impl SignalPcan<u32> for Reference {
    #[inline]
    fn run(args: &Args<'_, u32>) {
        uint32::signal_pcan(args);
    }
}
