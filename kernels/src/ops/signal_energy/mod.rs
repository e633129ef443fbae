//! SignalEnergy: the squared magnitude of the bins of a spectrum.
//!
//! ```text
//! y[k] = re(x[k])^2 + im(x[k])^2   for k in start_index..end_index, else 0
//! ```
//!
//! The specification leaves the bins outside the range as they were in memory; here they are zero.
//!
//! In a model it is the custom operator `SignalEnergy`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: int16 `[2 * n]`: real and imaginary parts in turn |
//! | outputs | 0: uint32 `[n]` |
//! | options | `start_index` (int) → [`Params::start_index`]; `end_index` (int) → [`Params::end_index`] |
//!
//! The compiler refuses an `end_index` above `n`.
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_energy::{Args, Params, SignalEnergy};
//!
//! let energy = [7, 7].map(Cell::new);
//! Reference::run(&Args {
//!     params: &Params { start_index: 1, end_index: 2 },
//!     input: &[1, 2, 3, -4].map(Cell::new),
//!     output: &energy,
//! });
//! assert_eq!(energy.map(|bin| bin.get()), [0, 25]);
//! ```

mod int16;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// First bin that is computed.
    pub start_index: usize,
    /// First bin that is not computed any more.
    pub end_index: usize,
}

/// One call: one spectrum.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// Real and imaginary part of each bin in turn.
    pub input: &'a [Cell<A>],
    /// One element for each bin. Must not overlap the input.
    pub output: &'a [Cell<u32>],
}

contract!(
    /// A set's kernel of SignalEnergy for spectra of `A`.
    SignalEnergy<A: Copy>,
    "kernel set `{Self}` has no SignalEnergy for `{A}`",
    run = "Computes every bin."
);

impl SignalEnergy<i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        int16::signal_energy(args);
    }
}
