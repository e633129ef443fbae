//! SignalRfft with a complex number in a word: the real part in the lower half.
//!
//! Stage for stage as the reference kernel. Each step of a stage serves all blocks of it, so that
//! its twiddle factors are made once.

use super::pairs::{
    Pair, add, divided_by_four, divided_by_two, minus_turned, plus_turned, subtract, times,
};
use crate::{
    CortexM, Portable,
    ops::signal_rfft::{Args, SignalRfft},
    slices::windows,
};
use core::cell::Cell;

/// A complex number in memory.
type Bin = [Cell<i16>; 2];

impl SignalRfft<i16> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, i16>) {
        signal_rfft(args);
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i16>) {
        <Portable as SignalRfft<i16>>::compact(args);
    }
}

#[inline]
fn load(bin: &Bin) -> Pair {
    // SAFETY: two 16-bit numbers are a word, which may lie anywhere.
    Pair(unsafe { bin.as_ptr().cast::<u32>().read_unaligned() })
}

#[inline]
fn store(value: Pair, bin: &Bin) {
    let place = bin.as_ptr().cast::<u32>().cast_mut();
    // SAFETY: two cells of 16 bits are a word, which may lie anywhere, and may be written.
    unsafe { place.write_unaligned(value.0) };
}

fn signal_rfft(args: &Args<'_, i16>) {
    let params = args.params;
    let twiddles = Twiddles {
        cosines: args.cosines,
        quarter: params.fft_length / 4,
    };
    let inputs = windows(args.input, params.input_length);
    for (input, output) in inputs.zip(windows(args.output, params.fft_length.wrapping_add(2))) {
        let (bins, _) = output.as_chunks::<2>();
        let (work, _) = bins
            .split_at_checked(params.fft_length / 2)
            .unwrap_or_default();
        gather(input, work);
        transform(work, &twiddles);
        part_real(bins, &twiddles);
    }
}

/// The numbers `e^(-2πi * index / fft_length)` from a quarter of a cosine wave.
struct Twiddles<'a> {
    cosines: &'a [i16],
    quarter: usize,
}

impl Twiddles<'_> {
    fn get(&self, index: usize) -> Pair {
        let offset = index & self.quarter.wrapping_sub(1);
        let value = |index: usize| i32::from(self.cosines.get(index).copied().unwrap_or(0));
        let (cosine, sine) = (value(offset), value(self.quarter.wrapping_sub(offset)));
        // Each further quarter of a turn is another factor of -i.
        let (re, im) = if index & self.quarter == 0 {
            (cosine, sine.wrapping_neg())
        } else {
            (sine.wrapping_neg(), cosine.wrapping_neg())
        };
        let half_turn = index & self.quarter.wrapping_mul(2) != 0;
        let sign = |part: i32| if half_turn { part.wrapping_neg() } else { part };
        Pair::new(sign(re), sign(im))
    }
}

/// Pairs of samples as complex numbers, in the order in which the first stage joins them: the digits
/// of a position in reverse, two bits each but for the lowest if one is left over.
fn gather(input: &[Cell<i16>], work: &[Bin]) {
    let bits = work.len().trailing_zeros();
    let paired = (1_u32 << (bits & !1)).wrapping_sub(1);
    let sample = |index: usize| i32::from(input.get(index).map_or(0, Cell::get));
    for (position, bin) in work.iter().enumerate() {
        let reversed = (position as u32)
            .reverse_bits()
            .wrapping_shr(32_u32.wrapping_sub(bits));
        let digits =
            (reversed & 0x5555_5555 & paired) << 1 | (reversed & paired) >> 1 & 0x5555_5555;
        let source = (digits | reversed & !paired) as usize;
        let first = source.wrapping_mul(2);
        store(Pair::new(sample(first), sample(first.wrapping_add(1))), bin);
    }
}

/// The stages of the complex transform, from short blocks to one of the whole length.
fn transform(work: &[Bin], twiddles: &Twiddles<'_>) {
    let mut length = 1;
    if work.len().trailing_zeros() % 2 == 1 {
        length = 2;
        let one = Pair::new(32767, 0);
        for [first, second] in work.as_chunks::<2>().0 {
            let even = divided_by_two(load(first));
            let odd = times(divided_by_two(load(second)), one);
            store(subtract(even, odd), second);
            store(add(even, odd), first);
        }
    }
    let mut stride = work.len().wrapping_mul(2) / 4 / length;
    while length < work.len() {
        for k in 0..length {
            let step = k.wrapping_mul(stride);
            let turns = [step, step.wrapping_mul(2), step.wrapping_mul(3)];
            join(work, k, length, turns.map(|index| twiddles.get(index)));
        }
        length = length.wrapping_mul(4);
        stride /= 4;
    }
}

/// Element `k` of the spectra of four interleaved sequences of `length`, and the three that come of
/// it, in all blocks.
fn join(work: &[Bin], k: usize, length: usize, [turn1, turn2, turn3]: [Pair; 3]) {
    let mut rest = work.get(k..).unwrap_or_default();
    while let [bin0, ..] = rest {
        let at = |index: usize| rest.get(index.wrapping_mul(length));
        let (Some(bin1), Some(bin2), Some(bin3)) = (at(1), at(2), at(3)) else {
            return;
        };
        let v0 = divided_by_four(load(bin0));
        let v1 = times(divided_by_four(load(bin1)), turn1);
        let v2 = times(divided_by_four(load(bin2)), turn2);
        let v3 = times(divided_by_four(load(bin3)), turn3);
        let (even_sum, even_difference) = (add(v0, v2), subtract(v0, v2));
        let (odd_sum, odd_difference) = (add(v1, v3), subtract(v1, v3));
        store(add(even_sum, odd_sum), bin0);
        store(plus_turned(even_difference, odd_difference), bin1);
        store(subtract(even_sum, odd_sum), bin2);
        store(minus_turned(even_difference, odd_difference), bin3);
        rest = rest.get(length.wrapping_mul(4)..).unwrap_or_default();
    }
}

/// From the spectrum of `x[2n] + i x[2n+1]` to the bins `0..=N/2` of the spectrum of `x`.
fn part_real(bins: &[Bin], twiddles: &Twiddles<'_>) {
    if let [first, .., last] = bins {
        let (re, im) = divided_by_two(load(first)).parts();
        store(Pair::new(re.wrapping_add(im), 0), first);
        store(Pair::new(re.wrapping_sub(im), 0), last);
    }
    let ascending = bins.iter().enumerate().skip(1);
    let descending = bins.iter().rev().skip(1);
    for ((k, low), high) in ascending.zip(descending).take(twiddles.quarter) {
        let value = divided_by_two(load(low));
        let (re, im) = load(high).parts();
        let mirrored = divided_by_two(Pair::new(re, im.wrapping_neg()));
        let even = add(value, mirrored);
        let twiddle = twiddles.get(k.wrapping_add(twiddles.quarter));
        let (re, im) = times(subtract(value, mirrored), twiddle).parts();
        let (even_re, even_im) = even.parts();
        let half = |sum: i32| sum >> 1;
        store(
            Pair::new(
                half(even_re.wrapping_add(re)),
                half(even_im.wrapping_add(im)),
            ),
            low,
        );
        store(
            Pair::new(
                half(even_re.wrapping_sub(re)),
                half(im.wrapping_sub(even_im)),
            ),
            high,
        );
    }
}
