//! Operators of 16-bit activations: CONV_2D and FULLY_CONNECTED from weights in the layout of
//! [`dual::int16`](crate::dual::int16), DEPTHWISE_CONV_2D from those of the model file.
//!
//! The sums are computed in assembly language, two channels of two pixels or four of one vector at a
//! time, or four of a pixel; the rest is plain Rust.

pub(super) mod conv_2d;
pub(super) mod depthwise_conv_2d;
pub(super) mod fully_connected;
pub(super) mod lstm;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod sums;

#[cfg(not(tinyml_dsp))]
use self::plain as sums;
use crate::{
    Requantization,
    dual::int16::{MOST_WORDS, TABLE_WORDS},
    fixed_point::multiply_by_quantized_multiplier,
};
use core::cell::Cell;
use fully_connected::Vector;
use sums::Sums;

/// The sums of two vectors, of a pair of channels each, whose words alternate in `patches`.
#[inline(always)]
fn of_two_patches(weights: &[u32], patches: &[Cell<u32>]) -> [[i64; 2]; 2] {
    let mut totals = [[0; 2]; 2];
    let (mut weights, mut patches) = (weights, patches);
    while !weights.is_empty() {
        let (some, rest) = weights.split_at(weights.len().min(MOST_WORDS));
        let Some((inputs, others)) = patches.split_at_checked(2 * some.len()) else {
            debug_assert!(false, "patches are too short");
            break;
        };
        sums::pair(some, inputs).add_to(&mut totals);
        (weights, patches) = (rest, others);
    }
    totals
}

/// The sums of a vector, of two pairs of channels, whose words alternate in `weights`.
#[inline(always)]
fn of_a_vector(weights: &[u32], vector: Vector<'_>) -> [[i64; 2]; 2] {
    let mut totals = [[0; 2]; 2];
    let mut start = 0;
    let mut weights = weights;
    while !weights.is_empty() {
        let (some, rest) = weights.split_at(weights.len().min(2 * MOST_WORDS));
        sums::two_pairs(some, vector, start).add_to(&mut totals);
        start = start.wrapping_add(some.len() / 2);
        weights = rest;
    }
    totals
}

impl Sums {
    /// Adds `256 * Σ x b + Σ x a` and `Σ x a`, brings them to `Σ x a` and `256 * Σ x b`.
    #[inline(always)]
    fn add_to(&self, totals: &mut [[i64; 2]; 2]) {
        for ((both, first), [a, b]) in self.both.iter().zip(self.first).zip(totals) {
            let first = i64::from(first);
            *a = a.wrapping_add(first);
            *b = b.wrapping_add(both.wrapping_sub(first));
        }
    }
}

/// How outputs come of sums: by the type of the bias.
pub(super) trait Finish: Sized {
    /// Whether there is assembly for it.
    #[cfg(tinyml_dsp)]
    const IS_WIDE: bool;

    /// The output, before it is clamped, of a sum of products of a first channel, or 256 times that of a
    /// second one.
    fn scaled(sum: i64, is_second: bool, table: &[u32; TABLE_WORDS]) -> i32;
}

impl Finish for i32 {
    #[cfg(tinyml_dsp)]
    const IS_WIDE: bool = false;

    #[inline(always)]
    fn scaled(sum: i64, is_second: bool, table: &[u32; TABLE_WORDS]) -> i32 {
        let sum = if is_second { sum >> 8 } else { sum };
        let [bias, _, multiplier, shift] = *table;
        let sum = (sum as i32).wrapping_add(bias as i32);
        multiply_by_quantized_multiplier(sum, multiplier as i32, shift as i32)
    }
}

impl Finish for i64 {
    #[cfg(tinyml_dsp)]
    const IS_WIDE: bool = true;

    #[inline(always)]
    fn scaled(sum: i64, _is_second: bool, table: &[u32; TABLE_WORDS]) -> i32 {
        let [low, high, multiplier, shift] = *table;
        let bias = i64::from(low) | i64::from(high as i32) << 32;
        let product = sum.wrapping_add(bias).wrapping_mul(i64::from(multiplier));
        let upper = ((product >> 32) as i32).wrapping_shr(shift);
        upper.wrapping_add(1) >> 1
    }
}

/// Sets the outputs of channels from their sums and tables.
#[inline(never)]
fn finish<B: Finish>(
    outputs: &[Cell<i16>],
    tables: &[[u32; TABLE_WORDS]],
    sums: &[i64],
    stage: &Requantization<'_>,
) {
    let mut is_second = false;
    for ((cell, table), sum) in outputs.iter().zip(tables).zip(sums) {
        let scaled = B::scaled(*sum, is_second, table);
        let value = scaled.wrapping_add(stage.zero_point);
        cell.set(value.max(stage.min).min(stage.max) as i16);
        is_second = !is_second;
    }
}

/// Brings outputs between bounds that are not those of their type.
#[cfg(tinyml_dsp)]
fn clamp(output: &[Cell<i16>], stage: &Requantization<'_>) {
    for cell in output {
        cell.set(i32::from(cell.get()).max(stage.min).min(stage.max) as i16);
    }
}

/// The sums in plain Rust.
#[cfg(not(tinyml_dsp))]
mod plain {
    use super::Vector;
    use core::cell::Cell;

    /// Sums of two pairs of channels, or of two patches: `256 * Σ x b + Σ x a`, and `Σ x a`.
    #[derive(Clone, Copy, Debug, Default)]
    pub(super) struct Sums {
        pub(super) both: [i64; 2],
        pub(super) first: [i32; 2],
    }

    impl Sums {
        fn add(&mut self, index: usize, input: [i16; 2], weights: u32) {
            let halves = [weights as i16, (weights >> 16) as i16];
            for (value, half) in input.into_iter().zip(halves) {
                let value = i32::from(value);
                let (both, first) = (&mut self.both[index & 1], &mut self.first[index & 1]);
                *both = both.wrapping_add(i64::from(value.wrapping_mul(half.into())));
                *first = first.wrapping_add(value.wrapping_mul(i32::from(half as i8)));
            }
        }
    }

    pub(super) fn pair(weights: &[u32], patches: &[Cell<u32>]) -> Sums {
        let mut sums = Sums::default();
        for (word, patches) in weights.iter().zip(patches.as_chunks::<2>().0) {
            for (index, patch) in patches.iter().enumerate() {
                let input = patch.get();
                sums.add(index, [input as i16, (input >> 16) as i16], *word);
            }
        }
        sums
    }

    pub(super) fn two_pairs(weights: &[u32], vector: Vector<'_>, start: usize) -> Sums {
        let mut sums = Sums::default();
        for (step, words) in weights.as_chunks::<2>().0.iter().enumerate() {
            let input = vector.step(start + step);
            for (index, word) in words.iter().enumerate() {
                sums.add(index, input, *word);
            }
        }
        sums
    }

    impl Vector<'_> {
        fn step(self, step: usize) -> [i16; 2] {
            match self {
                Self::Elements(cells) => {
                    let pair = cells.as_chunks::<2>().0.get(step);
                    pair.map_or([0; 2], |pair| pair.each_ref().map(Cell::get))
                }
                Self::Words(words) => {
                    let word = words.get(step).map_or(0, Cell::get);
                    [word as i16, (word >> 16) as i16]
                }
            }
        }
    }
}
