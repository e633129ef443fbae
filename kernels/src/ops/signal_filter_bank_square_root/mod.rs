//! SignalFilterBankSquareRoot: from energy to amplitude, and back to the scale before
//! [`signal_fft_auto_scale`](super::signal_fft_auto_scale).
//!
//! ```text
//! y[c] = min(round(√x[c]), limit) >> scale_bits
//! limit = 65535 if x[c] < 2^32, else 2^32 - 1
//! ```
//!
//! In a model it is the custom operator `SignalFilterBankSquareRoot`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: uint64 `[n]`; 1: `scale_bits`, int32, a scalar, output 1 of SignalFftAutoScale |
//! | outputs | 0: uint32 `[n]` |
//! | options | none |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_filter_bank_square_root::{Args, SignalFilterBankSquareRoot};
//!
//! let amplitudes = [0, 0].map(Cell::new);
//! Reference::run(&Args {
//!     input: &[100, 1 << 40].map(Cell::new),
//!     scale_bits: &[Cell::new(1)],
//!     output: &amplitudes,
//! });
//! assert_eq!(amplitudes.map(|amplitude| amplitude.get()), [5, 1 << 19]);
//! ```

mod uint64;

pub(crate) use uint64::nearest;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// One call: one frame.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The energy of each channel.
    pub input: &'a [Cell<A>],
    /// A single element: by how many bits the roots are shifted right, `0..=31`.
    pub scale_bits: &'a [Cell<i32>],
    /// One element for each channel. Must not overlap the inputs.
    pub output: &'a [Cell<u32>],
}

contract!(
    /// A set's kernel of SignalFilterBankSquareRoot for energies `A`.
    SignalFilterBankSquareRoot<A: Copy>,
    "kernel set `{Self}` has no SignalFilterBankSquareRoot for `{A}`",
    run = "Computes every channel."
);

impl SignalFilterBankSquareRoot<u64> for Reference {
    #[inline]
    fn run(args: &Args<'_, u64>) {
        uint64::signal_filter_bank_square_root(args);
    }
}

/// The square root, rounded to nearest and at most 65535 where the number has 32 bits.
///
/// ```
/// use tinyml_kernels::ops::signal_filter_bank_square_root::square_root;
/// assert_eq!(square_root(6), 2);
/// assert_eq!(square_root(7), 3); // 2.65
/// assert_eq!(square_root(u32::MAX.into()), 65535); // 65536 is nearer
/// assert_eq!(square_root(1 << 32), 65536);
/// ```
#[inline]
pub fn square_root(number: u64) -> u32 {
    uint64::square_root(number)
}
