//! SignalFilterBankLog: the natural logarithm of every channel.
//!
//! ```text
//! y[c] = min(ln(x[c] << input_correction_bits) * output_scale, 32767), rounded; 0 for ln 0 and ln 1
//! ```
//!
//! in fixed point: `log2(x) = e + log2(1 + f)` with `e` the position of the highest bit and `f` the
//! bits below it, from a table of `log2(1 + f) - f` at 128 places; then `ln(x) = ln(2) * log2(x)`. Between
//! the places the specification adds only 1/128 of the slope, which is kept.
//!
//! In a model it is the custom operator `SignalFilterBankLog`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: uint32 `[n]` |
//! | outputs | 0: int16 `[n]` |
//! | options | `input_correction_bits` (int) → [`Params::input_correction_bits`]; `output_scale` (int) → [`Params::output_scale`] |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_filter_bank_log::{Args, Params, SignalFilterBankLog};
//!
//! let output = [0, 0].map(Cell::new);
//! Reference::run(&Args {
//!     params: &Params { input_correction_bits: 0, output_scale: 1000 },
//!     input: &[1, 1 << 10].map(Cell::new),
//!     output: &output,
//! });
//! assert_eq!(output.map(|logarithm| logarithm.get()), [0, 6931]); // 10 ln 2 = 6.931
//! ```

mod table;
mod uint32;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// By how many bits the input is shifted left, `0..=31`; what overflows is lost.
    pub input_correction_bits: u32,
    /// What the logarithm is multiplied by.
    pub output_scale: u32,
}

/// One call: one frame.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// The amplitude of each channel.
    pub input: &'a [Cell<A>],
    /// One element for each channel. Must not overlap the input.
    pub output: &'a [Cell<i16>],
}

contract!(
    /// A set's kernel of SignalFilterBankLog for amplitudes `A`.
    SignalFilterBankLog<A: Copy>,
    "kernel set `{Self}` has no SignalFilterBankLog for `{A}`",
    run = "Computes every channel."
);

impl SignalFilterBankLog<u32> for Reference {
    #[inline]
    fn run(args: &Args<'_, u32>) {
        uint32::signal_filter_bank_log(args);
    }
}
