//! Blocks of output channels: the layout that convolutions and fully connected layers share.
//!
//! The channels of a layer are cut into blocks of four; the last block may have one, two or three.
//! A block is a stream that is read once, from its first word to its last:
//!
//! ```text
//! for every step    a word of weights for each pair of channels, of the same two taps
//! for every channel [2 * bias, multiplier, exponent - 1]
//! ```
//!
//! The two taps of a step are the halves of the word by which the inputs come. A tap that does not
//! exist has weight 0. Words of weights of channels `a` and `b` and taps `s` and `t`:
//!
//! ```text
//! narrow          256 * b[s] + a[s] in the low half, 256 * b[t] + a[t] in the high half
//! not narrow      a[s], b[s], a[t], b[t] from the lowest byte
//! a alone         a[s] in the low half, a[t] in the high half
//! ```
//!
//! Narrow words are multiplied as they are. That gives `256 * Σ x b + Σ x a`; the low bytes of the
//! halves are `a`, with which `Σ x a` is summed, and the difference is `256 * Σ x b`.
//!
//! The zero point of the input is part of the bias: `bias[o] - zero_point * Σ w[o]`. A channel whose
//! output is the same for all inputs has no weights here.

use super::stage::Scale;
use crate::{Properties, Requantization};

/// Channels of a block.
pub(crate) const CHANNELS: usize = 4;

/// Words of a channel's table.
pub(crate) const TABLE: usize = 3;

/// A layer as the model file has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layer<'a> {
    /// `[channels, taps]`.
    pub(super) filter: &'a [i8],
    pub(super) taps: usize,
    /// One for each channel, or empty.
    pub(super) bias: &'a [i32],
    pub(super) stage: &'a Requantization<'a>,
    pub(super) input_zero_point: i32,
}

impl<'a> Layer<'a> {
    /// The weights of each channel.
    fn channels(&self) -> impl Iterator<Item = &'a [i8]> + use<'a> {
        self.filter.chunks_exact(self.taps.max(1))
    }

    /// The channel's table: twice the bias with the zero point of the input in it, and the scale; and
    /// whether the channel needs its weights. Nothing where the kernels would not be exact.
    fn table(&self, channel: usize, weights: &[i8]) -> Option<(i32, Scale, bool)> {
        let sum: i64 = weights.iter().copied().map(i64::from).sum();
        let bias = self.bias.get(channel).copied().unwrap_or(0);
        let bias = i64::from(bias) - i64::from(self.input_zero_point) * sum;
        let reach = magnitude(weights);
        let sums = [bias - reach, bias + reach];
        if let Some((doubled, scale)) = Scale::constant(self.stage, channel, sums) {
            return Some((doubled, scale, false));
        }
        let scale = Scale::new(self.stage, channel, bias.abs() + reach)?;
        Some((2 * bias as i32, scale, true))
    }

    /// Whether the channel needs its weights.
    fn needs_weights(&self, channel: usize, weights: &[i8]) -> bool {
        self.table(channel, weights)
            .is_some_and(|(.., needs)| needs)
    }

    /// Whether narrow words hold the weights of two channels, and their sums.
    fn is_narrow(first: &[i8], second: &[i8]) -> bool {
        let fits = |(a, b): (&i8, &i8)| i32::from(*b) * 256 + i32::from(*a) >= i16::MIN.into();
        // The difference of the two sums has 24 bits for `Σ x b`.
        first.iter().zip(second).all(fits) && magnitude(second) < 1 << 23
    }

    /// What the kernels may rely on, or nothing where they would not be exact.
    pub(super) fn properties(&self) -> Option<Properties> {
        let stage = self.stage;
        let byte = i32::from(i8::MIN)..=i32::from(i8::MAX);
        let numbers = [
            self.input_zero_point,
            stage.zero_point,
            stage.min,
            stage.max,
        ];
        if numbers.iter().any(|number| !byte.contains(number)) {
            return None;
        }
        if self.taps == 0 || self.filter.is_empty() || !self.filter.len().is_multiple_of(self.taps)
        {
            return None;
        }
        for (channel, weights) in self.channels().enumerate() {
            self.table(channel, weights)?;
        }
        let narrow = self
            .channels()
            .step_by(2)
            .zip(self.channels().skip(1).step_by(2))
            .all(|(first, second)| Self::is_narrow(first, second));
        Some(Properties {
            narrow,
            rectified: stage.min == stage.zero_point,
            saturating: (stage.min, stage.max) == (i8::MIN.into(), i8::MAX.into()),
        })
    }

    /// Words of all blocks with so many steps.
    pub(super) fn words(&self, steps: usize) -> usize {
        words(self.filter.len().checked_div(self.taps).unwrap_or(0), steps)
    }

    /// Writes the blocks; `steps` are the taps of each step, the low half's first.
    pub(super) fn pack(
        &self,
        steps: impl Iterator<Item = [Option<usize>; 2]> + Clone,
        narrow: bool,
        words: &mut [u32],
    ) {
        let mut places = words.iter_mut();
        let mut put = |word: u32| {
            if let Some(place) = places.next() {
                *place = word;
            }
        };
        for (block, weights) in self.filter.chunks(CHANNELS * self.taps.max(1)).enumerate() {
            let mut needed = [false; CHANNELS];
            for (index, (needed, weights)) in needed
                .iter_mut()
                .zip(weights.chunks(self.taps.max(1)))
                .enumerate()
            {
                *needed = self.needs_weights(block * CHANNELS + index, weights);
            }
            for taps in steps.clone() {
                for (pair, needed) in weights
                    .chunks(2 * self.taps.max(1))
                    .zip(needed.as_chunks::<2>().0)
                {
                    let (first, second) = pair.split_at(self.taps.min(pair.len()));
                    let alone = second.is_empty();
                    let [needs_first, needs_second] = *needed;
                    let channels = [(first, needs_first), (second, needs_second)];
                    let [low, high] = taps.map(|tap| {
                        let [a, b] = channels.map(|(weights, needed)| {
                            let tap = tap.filter(|_| needed);
                            tap.and_then(|tap| weights.get(tap)).copied().unwrap_or(0)
                        });
                        if narrow || alone {
                            (i16::from(b).wrapping_mul(256)).wrapping_add(a.into()) as u16
                        } else {
                            u16::from_le_bytes([a as u8, b as u8])
                        }
                    });
                    put(u32::from(high) << 16 | u32::from(low));
                }
            }
            for (index, weights) in weights.chunks(self.taps.max(1)).enumerate() {
                let table = self.table(block * CHANNELS + index, weights);
                let (doubled, scale, _) = table.unwrap_or_default();
                put(doubled as u32);
                put(scale.multiplier as u32);
                put(scale.exponent_minus_one);
            }
        }
    }
}

/// Words of the blocks of so many channels, with so many steps.
#[inline(always)]
pub(crate) fn words(channels: usize, steps: usize) -> usize {
    let weights = steps.wrapping_mul(channels.div_ceil(2));
    weights.wrapping_add(TABLE.wrapping_mul(channels))
}

/// The largest `|Σ x w|` for 8-bit `x`.
fn magnitude(weights: &[i8]) -> i64 {
    weights
        .iter()
        .map(|weight| 128 * i64::from(weight.unsigned_abs()))
        .sum()
}
