//! SignalFilterBank: where the processor has no product of 64 bits, an energy is multiplied in halves.

use crate::{
    Portable, Reference,
    ops::signal_filter_bank::{Args, SignalFilterBank},
    slices::window,
};

impl SignalFilterBank<u32> for Portable {
    #[inline]
    fn run(args: &Args<'_, u32>) {
        if cfg!(tinyml_narrow_multiplication) {
            signal_filter_bank(args);
        } else {
            Reference::run(args);
        }
    }

    #[inline]
    fn compact(args: &Args<'_, u32>) {
        Reference::run(args);
    }
}

/// One interval after another.
#[inline(always)]
fn signal_filter_bank(args: &Args<'_, u32>) {
    let starts = args.frequency_starts.iter().zip(args.weight_starts);
    let mut outputs = args.output.iter();
    let mut from_previous = 0_u64;
    for (interval, ((first_bin, first_weight), width)) in starts.zip(args.widths).enumerate() {
        let width = *width as usize;
        let bins = window(args.input, *first_bin as usize, width);
        let weights = window(args.weights, *first_weight as usize, width);
        let unweights = window(args.unweights, *first_weight as usize, width);
        let (mut weighted, mut unweighted) = (from_previous, 0_u64);
        for ((bin, weight), unweight) in bins.iter().zip(weights).zip(unweights) {
            let energy = bin.get();
            weighted = weighted.wrapping_add(product(energy, *weight));
            unweighted = unweighted.wrapping_add(product(energy, *unweight));
        }
        from_previous = unweighted;
        // No channel has its peak below interval 0.
        if interval > 0
            && let Some(output) = outputs.next()
        {
            output.set(weighted);
        }
    }
}

/// Neither half of the product leaves 32 bits.
#[inline(always)]
fn product(energy: u32, weight: i16) -> u64 {
    let weight = i32::from(weight);
    let high = ((energy >> 16) as i32).wrapping_mul(weight);
    let low = ((energy & 0xffff) as i32).wrapping_mul(weight);
    (i64::from(high) << 16).wrapping_add(i64::from(low)) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cell::Cell;

    #[test]
    fn products_by_halves_are_those_of_64_bits() {
        for energy in [0, 1, 0xffff, 0x10000, 0x1234_5678, 0x8000_0000, u32::MAX] {
            for weight in [0, 1, 77, 4096, 32767, -1, -32768] {
                let expected = u64::from(energy).wrapping_mul(weight as u64);
                assert_eq!(product(energy, weight), expected, "{energy} {weight}");
            }
        }
    }

    #[test]
    fn channels_are_those_of_the_reference() {
        let input = [0, u32::MAX, 77, 1 << 31, 12345, u32::MAX].map(Cell::new);
        let outputs = [[1; 2], [2; 2]].map(|output| output.map(Cell::new));
        for (output, function) in outputs.iter().zip([signal_filter_bank, Reference::run]) {
            function(&Args {
                input: &input,
                weights: &[4096, 3000, 1, 2500, 32767],
                unweights: &[0, 1096, 4095, 1596, 32767],
                frequency_starts: &[0, 2, 3],
                weight_starts: &[0, 2, 3],
                widths: &[2, 1, 2],
                output,
            });
        }
        assert_eq!(outputs[0], outputs[1]);
    }
}
