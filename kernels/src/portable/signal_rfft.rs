//! SignalRfft: the transform in 32-bit numbers, which are cut to 16 bits where they are stored.
//!
//! Stage for stage as the reference kernel. No number but the sums that are stored leaves 16 bits, and
//! these wrap around once, at the end. Each step of a stage serves all blocks of it, so that its twiddle
//! factors are made once; where they are 1, less one unit, the product is rounded to the number itself.

use crate::{
    Portable, Reference,
    ops::signal_rfft::{Args, SignalRfft, Twiddles, source},
    slices::windows,
};
use core::cell::Cell;

impl SignalRfft<i16> for Portable {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        signal_rfft(args);
    }

    #[inline]
    fn compact(args: &Args<'_, i16>) {
        Reference::run(args);
    }
}

/// A complex number in memory, and in registers.
type Bin = [Cell<i16>; 2];
type Complex = [i32; 2];

/// One frame after another.
fn signal_rfft(args: &Args<'_, i16>) {
    let params = args.params;
    let twiddles = Twiddles::new(args.cosines, params.fft_length);
    let inputs = windows(args.input, params.input_length);
    for (input, output) in inputs.zip(windows(args.output, params.fft_length.wrapping_add(2))) {
        let bins = output.as_chunks().0;
        let work = bins.get(..params.fft_length / 2).unwrap_or_default();
        let mut length = first_stage(input, work);
        let mut stride = work.len().wrapping_mul(2) >> length.trailing_zeros() >> 2;
        while length < work.len() {
            join(work, length, 0, |value, _| value);
            for k in 1..length {
                let step = k.wrapping_mul(stride);
                let turns = [1, 2, 3].map(|turns| twiddles.get(step.wrapping_mul(turns)));
                let turns = turns.map(|turn| [i32::from(turn.re), i32::from(turn.im)]);
                join(work, length, k, |value, index| {
                    turns.get(index).map_or(value, |turn| times(value, *turn))
                });
            }
            length = length.wrapping_mul(4);
            stride >>= 2;
        }
        part_real(bins, args.cosines);
    }
}

/// Joins pairs of samples, or groups of four, to the first spectra. Gives their length.
#[inline(always)]
fn first_stage(input: &[Cell<i16>], work: &[Bin]) -> usize {
    let bits = work.len().trailing_zeros();
    let (pairs, odd) = input.as_chunks();
    let pair = |index: usize| match pairs.get(index) {
        Some(pair) => load(pair),
        None => {
            let last = odd.get(index.wrapping_sub(pairs.len()));
            [last.map_or(0, |cell| cell.get().into()), 0]
        }
    };
    if bits % 2 == 1 {
        for (index, [first, second]) in work.as_chunks().0.iter().enumerate() {
            let start = source(2 * index, bits);
            let even = divided_by::<2>(pair(start));
            let odd = divided_by::<2>(pair(start + work.len() / 2));
            store(plus(even, odd), first);
            store(minus(even, odd), second);
        }
        return 2;
    }
    for (index, block) in work.as_chunks().0.iter().enumerate() {
        let start = source(4 * index, bits);
        let quarters = [0, 1, 2, 3].map(|quarter| start + work.len() / 4 * quarter);
        store_joined(
            quarters.map(|start| divided_by::<4>(pair(start))),
            block.each_ref(),
        );
    }
    4
}

/// Joins element `k` of the spectra of four interleaved sequences to elements of that of their union,
/// in all blocks. Takes the product with the twiddle factor of the second to the fourth sequence.
#[inline(always)]
fn join(work: &[Bin], length: usize, k: usize, turned: impl Fn(Complex, usize) -> Complex) {
    for block in windows(work, length.wrapping_mul(4)) {
        let element = |sequence: usize| block.get(length.wrapping_mul(sequence).wrapping_add(k));
        let (Some(bin0), Some(bin1)) = (element(0), element(1)) else {
            return;
        };
        let (Some(bin2), Some(bin3)) = (element(2), element(3)) else {
            return;
        };
        let value = |bin: &Bin| divided_by::<4>(load(bin));
        let values = [
            value(bin0),
            turned(value(bin1), 0),
            turned(value(bin2), 1),
            turned(value(bin3), 2),
        ];
        store_joined(values, [bin0, bin1, bin2, bin3]);
    }
}

/// Stores the transform of four numbers.
#[inline(always)]
fn store_joined([v0, v1, v2, v3]: [Complex; 4], [bin0, bin1, bin2, bin3]: [&Bin; 4]) {
    let (even_sum, even_difference) = (plus(v0, v2), minus(v0, v2));
    let (odd_sum, [re, im]) = (plus(v1, v3), minus(v1, v3));
    // A quarter of a turn back.
    let odd_difference = [im, re.wrapping_neg()];
    store(plus(even_sum, odd_sum), bin0);
    store(plus(even_difference, odd_difference), bin1);
    store(minus(even_sum, odd_sum), bin2);
    store(minus(even_difference, odd_difference), bin3);
}

/// From the spectrum of `x[2n] + i x[2n+1]` to that of `x`. The twiddle factors are those of the second
/// quarter of a turn.
#[inline(always)]
fn part_real(bins: &[Bin], cosines: &[i16]) {
    if let [first, .., last] = bins {
        let [re, im] = divided_by::<2>(load(first));
        store([re.wrapping_add(im), 0], first);
        store([re.wrapping_sub(im), 0], last);
    }
    let ascending = bins.iter().skip(1).zip(cosines.iter().skip(1));
    let descending = bins.iter().rev().skip(1).zip(cosines.iter().rev().skip(1));
    for ((low, cosine), (high, sine)) in ascending.zip(descending) {
        let value = divided_by::<2>(load(low));
        let [re, im] = load(high);
        // The sign of the least number does not turn around.
        let mirrored = divided_by::<2>([re, i32::from(im.wrapping_neg() as i16)]);
        let even = plus(value, mirrored);
        let turn = [*sine, *cosine].map(|part| i32::from(part).wrapping_neg());
        let odd = times(minus(value, mirrored), turn).map(|part| i32::from(part as i16));
        let [re, im] = plus(even, odd);
        store([re >> 1, im >> 1], low);
        let [re, im] = minus(even, odd);
        store([re >> 1, im.wrapping_neg() >> 1], high);
    }
}

#[inline(always)]
fn load(bin: &Bin) -> Complex {
    bin.each_ref().map(|part| part.get().into())
}

#[inline(always)]
fn store([re, im]: Complex, [re_cell, im_cell]: &Bin) {
    re_cell.set(re as i16);
    im_cell.set(im as i16);
}

#[inline(always)]
const fn plus([a, b]: Complex, [c, d]: Complex) -> Complex {
    [a.wrapping_add(c), b.wrapping_add(d)]
}

#[inline(always)]
const fn minus([a, b]: Complex, [c, d]: Complex) -> Complex {
    [a.wrapping_sub(c), b.wrapping_sub(d)]
}

/// From 15 more fractional bits to the nearest, halves up.
#[inline(always)]
const fn round(product: i32) -> i32 {
    product.wrapping_add(1 << 14) >> 15
}

/// The product with a number of magnitude at most 1 in Q15.
#[inline(always)]
const fn times([a, b]: Complex, [c, d]: Complex) -> Complex {
    let re = a.wrapping_mul(c).wrapping_sub(b.wrapping_mul(d));
    let im = a.wrapping_mul(d).wrapping_add(b.wrapping_mul(c));
    [round(re), round(im)]
}

/// The product with `1 / DIVISOR` in Q15, which is rounded down.
#[inline(always)]
fn divided_by<const DIVISOR: i32>(value: Complex) -> Complex {
    value.map(|part| round(part.wrapping_mul(const { 32767 / DIVISOR })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::signal_rfft::{Params, cosine, cosines_length};
    use std::vec::Vec;

    #[test]
    fn spectra_are_those_of_the_reference() {
        for bits in 2..11 {
            let fft_length = 1 << bits;
            let length = cosines_length(fft_length);
            let cosines: Vec<_> = (0..length).map(|i| cosine(i, fft_length)).collect();
            for signal in 0..6 {
                let sample = |i: usize| match signal {
                    0 => i16::MIN,
                    1 => i16::MAX,
                    2 => [i16::MIN, i16::MAX][i % 2],
                    3 => [i16::MAX, i16::MAX, i16::MIN, i16::MIN][i % 4],
                    _ => (i * i * 40503 * signal + i * 1013) as i16,
                };
                let input_length = fft_length - fft_length / 8 * (signal % 2) - signal / 5;
                let mut input: Vec<_> = (0..input_length).map(sample).collect();
                let mut outputs = [(); 2].map(|()| std::vec![0; fft_length + 2]);
                let functions = [signal_rfft, <Reference as SignalRfft<i16>>::run];
                for (output, function) in outputs.iter_mut().zip(functions) {
                    function(&Args {
                        params: &Params {
                            fft_length,
                            input_length,
                        },
                        cosines: &cosines,
                        input: Cell::from_mut(&mut input[..]).as_slice_of_cells(),
                        output: Cell::from_mut(&mut output[..]).as_slice_of_cells(),
                    });
                }
                assert_eq!(outputs[0], outputs[1], "{fft_length} {signal}");
            }
        }
    }
}
