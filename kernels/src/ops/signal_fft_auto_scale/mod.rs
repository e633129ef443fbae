//! SignalFftAutoScale: shifts a frame left until its largest sample fills 16 bits.
//!
//! ```text
//! scale_bits = number of leading zero bits of max |x[i]|, less the sign bit
//! y[i] = x[i] * 2^scale_bits
//! ```
//!
//! A fixed-point transform loses the low bits of a quiet frame; scaled up first, every frame keeps
//! about 15 bits. What follows the transform shifts back by `scale_bits`.
//!
//! `|-32768|` is not a 16-bit number and wraps to itself, so a frame that holds it is as quiet as
//! its samples after that one (the specification's behaviour). A silent frame has `scale_bits` 0.
//!
//! In a model it is the custom operator `SignalFftAutoScale`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: samples, int16 `[n]` |
//! | outputs | 0: int16 `[n]`; 1: `scale_bits`, int32, a scalar |
//! | options | none |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_fft_auto_scale::{Args, SignalFftAutoScale};
//!
//! let samples = [100, -25].map(Cell::new);
//! let scale_bits = [Cell::new(0)];
//! Reference::run(&Args {
//!     input: &samples,
//!     output: &samples,
//!     scale_bits: &scale_bits,
//! });
//! assert_eq!(scale_bits[0].get(), 8);
//! assert_eq!(samples.map(|sample| sample.get()), [100 << 8, -25 << 8]);
//! ```

mod int16;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// One call: one frame.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The samples.
    pub input: &'a [Cell<A>],
    /// As many elements as the input; may be the input.
    pub output: &'a [Cell<A>],
    /// A single element: by how many bits the samples were shifted left.
    pub scale_bits: &'a [Cell<i32>],
}

contract!(
    /// A set's kernel of SignalFftAutoScale for samples `A`.
    SignalFftAutoScale<A: Copy>,
    "kernel set `{Self}` has no SignalFftAutoScale for `{A}`",
    run = "Scales the frame."
);

impl SignalFftAutoScale<i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        int16::signal_fft_auto_scale(args);
    }
}
