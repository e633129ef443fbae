//! What the kernels compute from blocks, in plain Rust: for processors without the instructions,
//! and for readers.

use super::{
    block::{CHANNELS, table_words},
    line,
    stage::{self, Scale},
};
use crate::{Packed, Requantization, slices::window};
use core::cell::Cell;

/// What else a kernel has to know, as `block::Layer` says it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Order {
    pub(super) ahead: bool,
    pub(super) adds_neighbours: bool,
}

/// The outputs of one position from all blocks. `step` gives the two inputs of a step.
pub(super) fn outputs(
    packed: &Packed<'_>,
    steps: usize,
    step: impl Fn(usize) -> [i32; 2],
    order: Order,
    args: &Requantization<'_>,
    output: &[Cell<i8>],
) {
    let properties = packed.properties;
    let table = table_words(properties);
    let mut start = 0;
    for channels in output.chunks(CHANNELS) {
        // Not 0, or steps of so many words could panic.
        let pairs = channels.len().div_ceil(2).max(1);
        // Words before the weights, and of those the tables of a pair lack so many.
        let ahead = usize::from(order.ahead && properties.rectified);
        let addends = window(packed.words, start, ahead * (channels.len() / 2));
        start += addends.len();
        let weights = window(packed.words, start, steps * pairs);
        start += weights.len();
        let tables = window(packed.words, start, table * channels.len() - addends.len());
        start += tables.len();
        for (pair, outputs) in channels.chunks(2).enumerate() {
            let words = weights.iter().skip(pair).step_by(pairs);
            let inputs = (0..steps).map(&step);
            let alone = outputs.len() == 1;
            let mut sums = sums(words.clone().zip(inputs), properties.narrow, alone);
            if order.adds_neighbours && !properties.narrow {
                add_neighbours(words, &mut sums);
            }
            for (index, (output, sum)) in outputs.iter().zip(sums).enumerate() {
                let first = (2 * pair + index) * table - ahead * (pair + index);
                let mut words = [0, 1, 2].map(|word| tables.get(first + word).copied());
                if ahead == 1 && index == 1 {
                    words = [addends.get(pair).copied(), words[1], None];
                }
                let [addend, multiplier, exponent] = words.map(Option::unwrap_or_default);
                let (addend, multiplier) = (addend as i32, multiplier as i32);
                output.set(if properties.rectified {
                    line::apply(sum, addend, multiplier, args)
                } else {
                    let scale = Scale {
                        multiplier,
                        exponent_minus_one: exponent,
                    };
                    stage::apply(sum.wrapping_mul(2).wrapping_add(addend), scale, args)
                });
            }
        }
    }
}

/// The sums of a pair of channels, or of one channel alone.
fn sums<'a>(
    steps: impl Iterator<Item = (&'a u32, [i32; 2])>,
    narrow: bool,
    alone: bool,
) -> [i32; 2] {
    // Sums over halves, over the low bytes of halves, and over their high bytes.
    let [mut halves, mut low, mut high] = [0_i32; 3];
    for (word, inputs) in steps {
        for (half, input) in [*word as u16, (word >> 16) as u16].into_iter().zip(inputs) {
            let [first, second] = half.to_le_bytes().map(|byte| i32::from(byte as i8));
            halves = halves.wrapping_add(i32::from(half as i16).wrapping_mul(input));
            low = low.wrapping_add(first.wrapping_mul(input));
            high = high.wrapping_add(second.wrapping_mul(input));
        }
    }
    if alone {
        [halves, 0]
    } else if narrow {
        [low, halves.wrapping_sub(low) >> 8]
    } else {
        [low, high]
    }
}

/// Adds the products of neighbouring weights, which the tables lack: those of two steps. With them, and with
/// the products of neighbouring inputs, kernels sum up products of sums.
fn add_neighbours<'a>(words: impl Iterator<Item = &'a u32>, sums: &mut [i32; 2]) {
    let mut words = words.map(|word| word.to_le_bytes().map(|byte| i32::from(byte as i8)));
    while let (Some(even), Some(odd)) = (words.next(), words.next()) {
        for (index, (even, odd)) in even.into_iter().zip(odd).enumerate() {
            let sum = &mut sums[index % 2];
            *sum = sum.wrapping_add(even * odd);
        }
    }
}
