//! The reference kernel for samples of any kind, and the transform that SignalIrfft shares with it.

use super::{
    Args,
    complex::{Bin, Complex, Scalar},
};
use crate::slices::windows;
use core::cell::Cell;

/// One frame after another.
pub(super) fn signal_rfft<S: Scalar>(args: &Args<'_, S>) {
    let params = args.params;
    debug_assert!(super::is_supported(params.fft_length));
    debug_assert!(params.input_length <= params.fft_length);
    debug_assert_eq!(args.cosines.len(), super::cosines_length(params.fft_length));
    let twiddles = Twiddles::new(args.cosines, params.fft_length);
    let inputs = windows(args.input, params.input_length);
    for (input, output) in inputs.zip(windows(args.output, params.fft_length.wrapping_add(2))) {
        let (bins, _) = output.as_chunks::<2>();
        let (work, _) = bins
            .split_at_checked(params.fft_length / 2)
            .unwrap_or((&[], &[]));
        gather(input, work);
        transform::<S, false>(work, &twiddles);
        part_real(bins, &twiddles);
    }
}

/// The numbers `e^(-2πi * index / fft_length)` from a quarter of a cosine wave.
pub(crate) struct Twiddles<'a, S> {
    cosines: &'a [S],
    pub(crate) quarter: usize,
}

impl<'a, S: Scalar> Twiddles<'a, S> {
    pub(crate) const fn new(cosines: &'a [S], fft_length: usize) -> Self {
        Self {
            cosines,
            quarter: fft_length / 4,
        }
    }

    pub(crate) fn get(&self, index: usize) -> Complex<S> {
        let offset = index & self.quarter.wrapping_sub(1);
        let cosine = |index: usize| self.cosines.get(index).copied().unwrap_or(S::ZERO);
        let first = Complex {
            re: cosine(offset),
            im: cosine(self.quarter.wrapping_sub(offset)).negated(),
        };
        // Each further quarter of a turn is another factor of -i.
        match (index & self.quarter != 0, index & (2 * self.quarter) != 0) {
            (false, false) => first,
            (true, false) => first.turned_back(),
            (false, true) => first.turned_back().turned_back(),
            (true, true) => first.turned_back().turned_back().turned_back(),
        }
    }
}

/// Pairs of samples as complex numbers, in the order in which the first stage joins them.
fn gather<S: Scalar>(input: &[Cell<S>], work: &[Bin<S>]) {
    let sample = |index: usize| input.get(index).map_or(S::ZERO, Cell::get);
    for (position, bin) in work.iter().enumerate() {
        let source = source(position, work.len().trailing_zeros());
        let pair = Complex {
            re: sample(2 * source),
            im: sample(2 * source + 1),
        };
        pair.store(bin);
    }
}

/// Which element comes to `position` when a sequence of `2^bits` is dealt out by the radices of
/// the stages, last stage first: the digits of the position (radix 4, the lowest 2 if a bit is
/// left over) in reverse.
pub(crate) fn source(position: usize, bits: u32) -> usize {
    let mut source = 0;
    let mut done = 0;
    while done < bits {
        let digit_bits = if bits - done >= 2 { 2 } else { 1 };
        let digit = position >> (bits - done - digit_bits) & ((1 << digit_bits) - 1);
        source |= digit << done;
        done += digit_bits;
    }
    source
}

/// The stages of the complex transform, or of its `INVERSE`, from short blocks to one of the whole length.
pub(crate) fn transform<S: Scalar, const INVERSE: bool>(
    work: &[Bin<S>],
    twiddles: &Twiddles<'_, S>,
) {
    let mut length = 1;
    if work.len().trailing_zeros() % 2 == 1 {
        length = 2;
        for block in windows(work, 2) {
            join_two(block);
        }
    }
    while length < work.len() {
        // Twiddles are for the real length, twice the complex one.
        let stride = work.len() / length.wrapping_mul(2).max(1);
        for block in windows(work, length.wrapping_mul(4)) {
            join_four::<S, INVERSE>(block, length, stride, twiddles);
        }
        length = length.wrapping_mul(4);
    }
}

/// The spectrum of two elements. The twiddle factor of this stage is 1, less one unit.
fn join_two<S: Scalar>(block: &[Bin<S>]) {
    if let [first, second] = block {
        let even = Complex::load(first).divided_by::<2>();
        let one = Complex {
            re: S::ONE,
            im: S::ZERO,
        };
        let odd = Complex::load(second).divided_by::<2>().times(one);
        even.minus(odd).store(second);
        even.plus(odd).store(first);
    }
}

/// Joins the spectra of four interleaved sequences of `length` to that of their union.
fn join_four<S: Scalar, const INVERSE: bool>(
    block: &[Bin<S>],
    length: usize,
    stride: usize,
    twiddles: &Twiddles<'_, S>,
) {
    let mut quarters = windows(block, length);
    let mut next = || quarters.next().unwrap_or(&[]).iter();
    let quarters = next().zip(next()).zip(next()).zip(next());
    for (k, (((bin0, bin1), bin2), bin3)) in quarters.enumerate() {
        let turned = |bin: &Bin<S>, turns: usize| {
            let value = Complex::load(bin).divided_by::<4>();
            let twiddle = twiddles.get(turns.wrapping_mul(k).wrapping_mul(stride));
            value.times(if INVERSE {
                twiddle.conjugate()
            } else {
                twiddle
            })
        };
        let v0 = Complex::load(bin0).divided_by::<4>();
        let (v1, v2, v3) = (turned(bin1, 1), turned(bin2, 2), turned(bin3, 3));
        let (even_sum, even_difference) = (v0.plus(v2), v0.minus(v2));
        let odd_sum = v1.plus(v3);
        // The inverse turns forwards.
        let odd_difference = if INVERSE { v3.minus(v1) } else { v1.minus(v3) }.turned_back();
        even_sum.plus(odd_sum).store(bin0);
        even_difference.plus(odd_difference).store(bin1);
        even_sum.minus(odd_sum).store(bin2);
        even_difference.minus(odd_difference).store(bin3);
    }
}

/// From the spectrum of `x[2n] + i x[2n+1]` to the bins `0..=N/2` of the spectrum of `x`.
fn part_real<S: Scalar>(bins: &[Bin<S>], twiddles: &Twiddles<'_, S>) {
    if let [first, .., last] = bins {
        let sums = Complex::load(first).divided_by::<2>();
        let real = |re| Complex { re, im: S::ZERO };
        real(sums.re.plus(sums.im)).store(first);
        real(sums.re.minus(sums.im)).store(last);
    }
    let ascending = bins.iter().enumerate().skip(1);
    let descending = bins.iter().rev().skip(1);
    for ((k, low), high) in ascending.zip(descending).take(twiddles.quarter) {
        let value = Complex::load(low).divided_by::<2>();
        let mirrored = Complex::load(high).conjugate().divided_by::<2>();
        let even = value.plus(mirrored);
        let odd = value
            .minus(mirrored)
            .times(twiddles.get(k + twiddles.quarter));
        let below = Complex {
            re: even.re.half_plus(odd.re),
            im: even.im.half_plus(odd.im),
        };
        let above = Complex {
            re: even.re.half_minus(odd.re),
            im: odd.im.half_minus(even.im),
        };
        below.store(low);
        above.store(high);
    }
}
