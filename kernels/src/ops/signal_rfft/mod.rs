//! SignalRfft: the spectrum of real samples.
//!
//! ```text
//! y[k] = 1/N * Σ over n of x[n] * e^(-2πi * k * n / N),   k in 0..=N/2
//! ```
//!
//! with samples of 16 and of 32 bits in fixed point: every stage of the transform divides by its radix before it adds, so nothing
//! overflows, and rounds. Bit-exactness fixes the order of every rounding, which is that of kissfft
//! (`kiss_fftr`) with scalars of as many bits:
//!
//! 1. The `N` real samples, padded with zeros, are taken for `N/2` complex ones.
//! 2. A decimation-in-time transform of length `N/2` with radix-4 stages, and one of radix 2 if that
//!    length is no power of four; the radix-2 stage comes first.
//! 3. The spectra of the even and of the odd samples are parted and joined to that of the real
//!    samples.
//!
//! Floats go through the same stages, but nothing is divided: their spectrum is not scaled by `1/N`.
//!
//! The transform works in the output, so it needs no scratch memory; the input must not overlap
//! the output.
//!
//! In a model it is the custom operator `SignalRfft`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: samples, int16, int32 or float32 `[…, n]`, `n <= fft_length` |
//! | outputs | 0: the same, `[…, fft_length + 2]`: real and imaginary parts of `fft_length/2 + 1` bins in turn |
//! | options | `fft_length` (int) → [`Params::fft_length`]; `T` (int: the tensor type: 7 for int16, 2 for int32, 0 for float32) → the element type `A` |
//!
//! The compiler refuses lengths that [`is_supported`] does not, and computes [`Args::cosines`] with
//! [`cosine`], [`cosine_i32`] or [`cosine_f32`].
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::signal_rfft::{Args, Params, SignalRfft, cosines, cosines_length};
//!
//! // Two periods of a cosine in 8 samples.
//! let samples = [8000, 0, -8000, 0, 8000, 0, -8000, 0].map(Cell::new);
//! let spectrum = [const { Cell::new(0) }; 8 + 2];
//! Reference::run(&Args {
//!     params: &Params { fft_length: 8, input_length: 8 },
//!     cosines: &cosines::<{ cosines_length(8) }>(),
//!     input: &samples,
//!     output: &spectrum,
//! });
//! let real = spectrum.chunks(2).map(|bin| bin[0].get());
//! assert_eq!(real.collect::<Vec<i16>>(), [0, 0, 4000, 0, 0], "half of it; bin -2 has the other");
//! ```

pub(crate) mod complex;
pub(crate) mod transform;

pub(crate) use self::transform::{Twiddles, source};
use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Length `N` of the transform in real samples, see [`is_supported`].
    pub fft_length: usize,
    /// Samples in a frame, `1..=fft_length`; zeros follow them.
    pub input_length: usize,
}

/// One call: any number of frames.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// A quarter of a cosine wave, [`cosines_length`] values of [`cosine`].
    pub cosines: &'a [A],
    /// Frames of `input_length` samples.
    pub input: &'a [Cell<A>],
    /// For each frame `fft_length + 2` elements. Must not overlap the input.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of SignalRfft for samples `A`.
    SignalRfft<A: Copy>,
    "kernel set `{Self}` has no SignalRfft for `{A}`",
    run = "Transforms every frame."
);

impl<A: complex::Scalar> SignalRfft<A> for Reference {
    #[inline]
    fn run(args: &Args<'_, A>) {
        transform::signal_rfft(args);
    }
}

/// Whether the kernels can transform `fft_length` samples: powers of two from 4 to 32768.
pub const fn is_supported(fft_length: usize) -> bool {
    fft_length.is_power_of_two() && fft_length >= 4 && fft_length <= 1 << 15
}

/// How many cosines a transform of `fft_length` samples needs: `fft_length / 4 + 1`.
pub const fn cosines_length(fft_length: usize) -> usize {
    fft_length / 4 + 1
}

/// `32767 * cos(2π * index / fft_length)`, rounded, for a supported length and an index up to a
/// quarter of it.
///
/// The other three quarters follow by symmetry, so that one table of `fft_length / 4 + 1` values
/// serves both the complex stages and the last one. Integer arithmetic only, so the value is the
/// same wherever it is computed: the Taylor series with 60 fractional bits.
///
/// ```
/// use tinyml_kernels::ops::signal_rfft::cosine;
/// assert_eq!(cosine(0, 512), 32767);
/// assert_eq!(cosine(64, 512), 23170); // 32767 / √2
/// assert_eq!(cosine(128, 512), 0);
/// ```
pub const fn cosine(index: usize, fft_length: usize) -> i16 {
    scaled(fraction(index, fft_length), i16::MAX as i128) as i16
}

/// The same with 31 fractional bits: `2147483647 * cos(2π * index / fft_length)`.
///
/// ```
/// use tinyml_kernels::ops::signal_rfft::cosine_i32;
/// assert_eq!(cosine_i32(0, 512), i32::MAX);
/// assert_eq!(cosine_i32(64, 512), 1_518_500_249);
/// ```
pub const fn cosine_i32(index: usize, fft_length: usize) -> i32 {
    scaled(fraction(index, fft_length), i32::MAX as i128) as i32
}

/// The same as a float: `cos(2π * index / fft_length)`.
///
/// ```
/// use tinyml_kernels::ops::signal_rfft::cosine_f32;
/// assert_eq!(cosine_f32(64, 512), core::f32::consts::FRAC_1_SQRT_2);
/// ```
pub const fn cosine_f32(index: usize, fft_length: usize) -> f32 {
    (fraction(index, fft_length) as f64 / FRACTION as f64) as f32
}

/// 1 with 60 fractional bits.
const FRACTION: i128 = 1 << 60;

/// The product with a fraction, rounded.
const fn scaled(fraction: i128, factor: i128) -> i128 {
    (fraction * factor + FRACTION / 2) >> 60
}

/// The cosine with 60 fractional bits.
const fn fraction(index: usize, fft_length: usize) -> i128 {
    /// 2π with 60 fractional bits.
    const TURN: i128 = 7_244_019_458_077_122_842;
    let length = if fft_length == 0 { 1 } else { fft_length };
    let angle = TURN * index as i128 / length as i128;
    let square = (angle * angle) >> 60;
    let mut term = FRACTION;
    let mut sum = FRACTION;
    let mut n = 1;
    while n < 14 {
        term = -((term * square) >> 60) / ((2 * n - 1) * (2 * n));
        sum += term;
        n += 1;
    }
    sum
}

/// The cosines of a transform whose [`cosines_length`] is `LENGTH`.
///
/// ```
/// use tinyml_kernels::ops::signal_rfft::{cosines, cosines_length};
/// static COSINES: [i16; cosines_length(512)] = cosines();
/// assert_eq!(COSINES.len(), 129);
/// ```
pub const fn cosines<const LENGTH: usize>() -> [i16; LENGTH] {
    let mut values = [0; LENGTH];
    let mut index = 0;
    while index < LENGTH {
        values[index] = cosine(index, (LENGTH - 1) * 4);
        index += 1;
    }
    values
}
