//! Blocks of output channels: the layout that convolutions and fully connected layers share.
//!
//! The channels of a layer are cut into blocks of four; the last block may have one, two or three.
//! A block is a stream that is read once, from its first word to its last:
//!
//! ```text
//! for every step    a word of weights for each pair of channels, of the same two taps
//! for every channel [2 * bias, multiplier, exponent - 1]
//!                   [addend, multiplier] where the layer is rectified
//! ```
//!
//! In convolutions that are rectified the addends of channels `b` and `d` come before the weights:
//! sums begin with them.
//!
//! The computations from a sum to the output are in `stage` and, for layers that are rectified, in
//! `line`: narrow layers in which every channel has a line.
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

use super::{
    line::{Line, SCALE},
    stage::Scale,
};
use crate::{Properties, Requantization};

/// Channels of a block.
pub(crate) const CHANNELS: usize = 4;

/// Words of a channel's table.
#[inline(always)]
pub(crate) const fn table_words(properties: Properties) -> usize {
    if properties.rectified { 2 } else { 3 }
}

/// What a channel has besides weights.
#[derive(Clone, Copy, Debug, Default)]
struct Table {
    /// The words, of which a layer that is rectified has only two.
    words: [u32; 3],
    /// Whether the channel needs its weights.
    needs_weights: bool,
}

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
    /// Whether the addends of every second channel come before the weights where the layer is rectified.
    pub(super) ahead: bool,
    /// Whether, unless weights are narrow, products of neighbouring weights are taken from the bias: of the
    /// taps of two steps that make a group, see [`matrix`](super::matrix).
    pub(super) adds_neighbours: bool,
}

impl<'a> Layer<'a> {
    /// The weights of each channel.
    fn channels(&self) -> impl Iterator<Item = &'a [i8]> + use<'a> {
        self.filter.chunks_exact(self.taps.max(1))
    }

    /// The channel's table, or nothing where the kernels would not be exact. The zero point of the
    /// input is part of the bias.
    fn table(&self, channel: usize, weights: &[i8], rectified: bool) -> Option<Table> {
        let stage = self.stage;
        let sum: i64 = weights.iter().copied().map(i64::from).sum();
        let bias = self.bias.get(channel).copied().unwrap_or(0);
        let bias = i64::from(bias) - i64::from(self.input_zero_point) * sum;
        let reach = magnitude(weights);
        let sums = [bias - reach, bias + reach];
        let constant = Scale::constant(stage, channel, sums);
        let needs_weights = constant.is_none();
        let words = if rectified {
            let line = match constant {
                Some(output) => Line::constant(output),
                None => Line::new(stage, channel, sums)?,
            };
            let bias = if needs_weights { bias } else { 0 };
            // Sums are right modulo 2^32.
            let addend = (bias << SCALE).wrapping_add(line.addend);
            [addend as u32, line.multiplier as u32, 0]
        } else {
            let (doubled, scale) = match constant {
                Some(output) => Scale::of_constant(output - stage.zero_point),
                None => (
                    (2 * bias) as i32,
                    Scale::new(stage, channel, bias.abs() + reach)?,
                ),
            };
            let multiplier = scale.multiplier as u32;
            [doubled as u32, multiplier, scale.exponent_minus_one]
        };
        Some(Table {
            words,
            needs_weights,
        })
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
        let narrow = self
            .channels()
            .step_by(2)
            .zip(self.channels().skip(1).step_by(2))
            .all(|(first, second)| Self::is_narrow(first, second));
        let exact = |rectified| {
            let mut channels = self.channels().enumerate();
            channels.all(|(channel, weights)| self.table(channel, weights, rectified).is_some())
        };
        let rectified = narrow && exact(true);
        (rectified || exact(false)).then_some(Properties {
            narrow,
            rectified,
            saturating: (stage.min, stage.max) == (i8::MIN.into(), i8::MAX.into()),
        })
    }

    /// Words of all blocks with so many steps.
    pub(super) fn words(&self, steps: usize, properties: Properties) -> usize {
        let channels = self.filter.len().checked_div(self.taps).unwrap_or(0);
        words(channels, steps, properties)
    }

    /// Writes the blocks; `steps` are the taps of each step, the low half's first.
    pub(super) fn pack(
        &self,
        steps: impl Iterator<Item = [Option<usize>; 2]> + Clone,
        properties: Properties,
        words: &mut [u32],
    ) {
        let mut places = words.iter_mut();
        let mut put = |word: u32| {
            if let Some(place) = places.next() {
                *place = word;
            }
        };
        for (block, weights) in self.filter.chunks(CHANNELS * self.taps.max(1)).enumerate() {
            let mut tables = [Table::default(); CHANNELS];
            let channels = weights.chunks(self.taps.max(1));
            for (index, (table, weights)) in tables.iter_mut().zip(channels).enumerate() {
                let channel = block * CHANNELS + index;
                let found = self.table(channel, weights, properties.rectified);
                *table = found.unwrap_or_default();
                if self.adds_neighbours && !properties.narrow && table.needs_weights {
                    let products = products_of_neighbours(weights);
                    table.words[0] = table.words[0].wrapping_sub((products as u32).wrapping_mul(2));
                }
            }
            let channels = weights.len().div_ceil(self.taps.max(1));
            let ahead = self.ahead && properties.rectified;
            if ahead {
                for table in tables.iter().take(channels).skip(1).step_by(2) {
                    put(table.words[0]);
                }
            }
            for taps in steps.clone() {
                for (pair, tables) in weights
                    .chunks(2 * self.taps.max(1))
                    .zip(tables.as_chunks::<2>().0)
                {
                    let (first, second) = pair.split_at(self.taps.min(pair.len()));
                    let alone = second.is_empty();
                    let [needs_first, needs_second] = tables.map(|table| table.needs_weights);
                    let channels = [(first, needs_first), (second, needs_second)];
                    let [low, high] = taps.map(|tap| {
                        let [a, b] = channels.map(|(weights, needed)| {
                            let tap = tap.filter(|_| needed);
                            tap.and_then(|tap| weights.get(tap)).copied().unwrap_or(0)
                        });
                        if properties.narrow || alone {
                            (i16::from(b).wrapping_mul(256)).wrapping_add(a.into()) as u16
                        } else {
                            u16::from_le_bytes([a as u8, b as u8])
                        }
                    });
                    put(u32::from(high) << 16 | u32::from(low));
                }
            }
            for (index, table) in tables.iter().take(channels).enumerate() {
                let put_already = usize::from(ahead && index % 2 == 1);
                let words = table.words.iter().take(table_words(properties));
                words.skip(put_already).for_each(|word| put(*word));
            }
        }
    }
}

/// Words of the blocks of so many channels, with so many steps.
#[inline(always)]
pub(crate) fn words(channels: usize, steps: usize, properties: Properties) -> usize {
    let weights = steps.wrapping_mul(channels.div_ceil(2));
    weights.wrapping_add(table_words(properties).wrapping_mul(channels))
}

/// `Σ w[2k] w[2k+1]`, modulo `2^32`.
pub(super) fn products_of_neighbours(weights: &[i8]) -> i32 {
    let pairs = weights.as_chunks::<2>().0.iter();
    let products = pairs.map(|[even, odd]| i32::from(*even) * i32::from(*odd));
    products.fold(0, i32::wrapping_add)
}

/// The largest `|Σ x w|` for 8-bit `x`.
fn magnitude(weights: &[i8]) -> i64 {
    weights
        .iter()
        .map(|weight| 128 * i64::from(weight.unsigned_abs()))
        .sum()
}
