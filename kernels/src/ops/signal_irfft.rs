//! SignalIrfft: real samples from their spectrum, the inverse of [`signal_rfft`](super::signal_rfft).
//!
//! ```text
//! y[n] = 1/N * Σ over k of x[k] * e^(2πi * k * n / N),   k in 0..N, x[N-k] = conj(x[k])
//! ```
//!
//! Stages, roundings and tables are those of SignalRfft, with all angles negated: `kiss_fftri`, in which
//! every stage divides by its radix. Floats are divided by `N` at the end.
//!
//! In a model it is the custom operator `SignalIrfft`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: int16, int32 or float32 `[…, fft_length + 2]`: real and imaginary parts of `fft_length/2 + 1` bins in turn |
//! | outputs | 0: the same, `[…, fft_length]`: samples |
//! | options | `fft_length` (int) → [`Params::fft_length`]; `T` (int: the tensor type) → the element type `A` |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::{signal_irfft::{Args, Params, SignalIrfft}, signal_rfft::{cosines, cosines_length}};
//!
//! // Bin 2, and with it bin -2.
//! let spectrum = [0, 0, 0, 0, 4000, 0, 0, 0, 0, 0].map(Cell::new);
//! let samples = [const { Cell::new(0) }; 8];
//! Reference::run(&Args {
//!     params: &Params { fft_length: 8 },
//!     cosines: &cosines::<{ cosines_length(8) }>(),
//!     input: &spectrum,
//!     output: &samples,
//! });
//! assert_eq!(samples.map(|sample: Cell<i16>| sample.get()), [1000, 0, -1000, 0, 1000, 0, -1000, 0]);
//! ```

use super::contract::contract;
use super::signal_rfft::{
    complex::{Bin, Complex, Scalar},
    source,
    transform::{Twiddles, transform},
};
use crate::{Reference, slices::windows};
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Length `N` of the transform in real samples, see
    /// [`is_supported`](super::signal_rfft::is_supported).
    pub fft_length: usize,
}

/// One call: any number of spectra.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// A quarter of a cosine wave, as for SignalRfft.
    pub cosines: &'a [A],
    /// For each frame `fft_length + 2` elements.
    pub input: &'a [Cell<A>],
    /// Frames of `fft_length` samples. Must not overlap the input.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of SignalIrfft for spectra of `A`.
    SignalIrfft<A: Copy>,
    "kernel set `{Self}` has no SignalIrfft for `{A}`",
    run = "Transforms every spectrum."
);

impl SignalIrfft<i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        signal_irfft(args, |_, _| {});
    }
}

impl SignalIrfft<i32> for Reference {
    #[inline]
    fn run(args: &Args<'_, i32>) {
        signal_irfft(args, |_, _| {});
    }
}

impl SignalIrfft<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        signal_irfft(args, |samples, length| {
            for sample in samples {
                sample.set(sample.get() / length as f32);
            }
        });
    }
}

/// One spectrum after another. `scaled` brings samples to their scale.
fn signal_irfft<S: Scalar>(args: &Args<'_, S>, scaled: impl Fn(&[Cell<S>], usize)) {
    let length = args.params.fft_length;
    debug_assert!(super::signal_rfft::is_supported(length));
    let twiddles = Twiddles::new(args.cosines, length);
    let spectra = windows(args.input, length.wrapping_add(2));
    for (spectrum, output) in spectra.zip(windows(args.output, length)) {
        let (bins, work) = (spectrum.as_chunks().0, output.as_chunks().0);
        for (position, bin) in work.iter().enumerate() {
            let number = source(position, work.len().trailing_zeros());
            joined(bins, number, work.len(), &twiddles).store(bin);
        }
        transform::<S, true>(work, &twiddles);
        scaled(output, length);
    }
}

/// Bin `number` of the spectrum of `x[2n] + i x[2n+1]`, from the bins `0..=count` of the spectrum of `x`.
fn joined<S: Scalar>(
    bins: &[Bin<S>],
    number: usize,
    count: usize,
    twiddles: &Twiddles<'_, S>,
) -> Complex<S> {
    let bin = |index: usize| {
        let zero = Complex {
            re: S::ZERO,
            im: S::ZERO,
        };
        bins.get(index).map_or(zero, Complex::load)
    };
    if number == 0 {
        let (first, last) = (bin(0).re, bin(count).re);
        let ends = Complex {
            re: first.plus(last),
            im: first.minus(last),
        };
        return ends.divided_by::<2>();
    }
    // Two bins that mirror each other are one computation.
    let is_upper = number >= count.wrapping_sub(number);
    let k = if is_upper {
        count.wrapping_sub(number)
    } else {
        number
    };
    let low = bin(k).divided_by::<2>();
    let high = bin(count.wrapping_sub(k)).conjugate().divided_by::<2>();
    let even = low.plus(high);
    let turn = twiddles.get(k.wrapping_add(twiddles.quarter)).conjugate();
    let odd = low.minus(high).times(turn);
    if is_upper {
        even.minus(odd).conjugate()
    } else {
        even.plus(odd)
    }
}
