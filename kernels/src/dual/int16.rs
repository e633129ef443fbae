//! Weights for 16-bit activations: pairs of channels, whose sums come of one multiplication.
//!
//! A word has the weights of channels `a` and `b` and of two taps `s` and `t` that follow each other, as
//! the 16-bit numbers of two inputs do:
//!
//! ```text
//! 256 * b[s] + a[s] in the low half, 256 * b[t] + a[t] in the high half
//! ```
//!
//! Multiplied as it is, with `SMLALD`, it gives `256 * Σ x b + Σ x a` in 64 bits; the low bytes of the
//! halves are `a`, with which `SMLAD` gives `Σ x a`; the difference is `256 * Σ x b`.
//!
//! The channels of a layer are cut into blocks of one pair or of two. A block is a stream that is read once:
//!
//! ```text
//! for every two taps  a word for each pair
//! for every channel   [bias, low word], [bias, high word], [multiplier], [shift]
//! ```
//!
//! Taps are filled up to a multiple of four, and channels to whole blocks, with weights of 0. The zero point
//! of the input is part of the bias: `bias[o] - zero_point * Σ w[o]`.
//!
//! For sums of 32 bits the table is that of the output stage. For those of 64 bits the stage is
//! `floor((s * m + 2^(e-1)) / 2^e)` with a multiplier of 16 bits, and the table has it so that the upper word
//! of a product is the result, but for its last rounding:
//!
//! ```text
//! floor((floor(s * n / 2^32 / 2^shift) + 1) / 2)    n = m * 2^(33 - e + shift)
//! ```
//!
//! Channel `b` has 256 times the sum and the bias, and another `n` or shift.

pub mod lstm;

use super::Packing;
use crate::{
    Properties, Requantization,
    ops::{conv_2d, fully_connected},
};

/// Words of a channel's table.
pub(crate) const TABLE_WORDS: usize = 4;

/// Taps are filled up to a multiple of this.
pub(crate) const TAPS: usize = 4;

/// The most words of a pair whose `Σ x a` has 32 bits for all inputs: that of 504 weights of -128, and as
/// many inputs of -32768.
pub(crate) const MOST_WORDS: usize = 252;

/// A layer of so many channels and taps, in blocks of so many pairs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) channels: usize,
    pub(crate) taps: usize,
    pub(crate) pairs: usize,
}

impl Shape {
    /// A layer of CONV_2D.
    #[inline(always)]
    pub(crate) const fn conv_2d(params: &conv_2d::Params) -> Self {
        Self {
            channels: params.output_channels,
            taps: params
                .filter_height
                .wrapping_mul(params.filter_width)
                .wrapping_mul(params.filter_channels),
            pairs: 1,
        }
    }

    /// A layer of FULLY_CONNECTED.
    #[inline(always)]
    pub(crate) const fn fully_connected(params: &fully_connected::Params) -> Self {
        Self {
            channels: params.output_depth,
            taps: params.input_depth,
            pairs: 2,
        }
    }

    /// Words of a block's weights.
    #[inline(always)]
    pub(crate) const fn weight_words(&self) -> usize {
        self.pairs.wrapping_mul(self.steps())
    }

    /// Words of a block.
    #[inline(always)]
    pub(crate) const fn block_words(&self) -> usize {
        let tables = self.pairs.wrapping_mul(2 * TABLE_WORDS);
        self.weight_words().wrapping_add(tables)
    }

    /// Pairs of taps.
    #[inline(always)]
    pub(crate) const fn steps(&self) -> usize {
        self.taps.div_ceil(TAPS).wrapping_mul(TAPS / 2)
    }

    /// Words of a vector that has to be filled up to whole groups of taps.
    #[inline(always)]
    pub(crate) const fn filled(&self) -> usize {
        if self.taps.is_multiple_of(TAPS) {
            0
        } else {
            self.steps()
        }
    }

    fn words(&self) -> usize {
        self.channels.div_ceil(2 * self.pairs) * self.block_words()
    }

    /// What the layout takes, or nothing where it does not apply.
    fn packing(&self, layer: &Layer<'_>, zero_point: i32, scratch: usize) -> Option<Packing> {
        let Layer { filter, stage, .. } = layer;
        if self.taps == 0 || filter.is_empty() || filter.len() != self.channels * self.taps {
            return None;
        }
        let mut pairs = filter.chunks(2 * self.taps);
        let fit = pairs.all(|pair| {
            let (first, second) = pair.split_at(self.taps);
            let mut weights = first.iter().zip(second);
            weights.all(|(a, b)| i32::from(*b) * 256 + i32::from(*a) >= i16::MIN.into())
        });
        let mut channels = filter.chunks(self.taps).enumerate();
        let exact = channels.all(|(channel, weights)| {
            let table = layer.table(channel, weights, zero_point);
            table.is_some()
        });
        let mut firsts = filter.chunks(self.taps).step_by(2);
        (fit && exact).then_some(Packing {
            words: self.words(),
            scratch,
            has_frame: false,
            properties: Properties {
                narrow: firsts.all(|weights| magnitude(weights) <= i32::MAX.into()),
                rectified: false,
                saturating: (stage.min, stage.max) == (i16::MIN.into(), i16::MAX.into()),
            },
        })
    }

    fn pack(&self, layer: &Layer<'_>, zero_point: i32, words: &mut [u32]) {
        let mut places = words.iter_mut();
        let mut put = |word: u32| {
            if let Some(place) = places.next() {
                *place = word;
            }
        };
        let weights = |channel: usize| {
            let start = channel * self.taps;
            let found = layer.filter.get(start..start + self.taps);
            found.unwrap_or_default()
        };
        for first in (0..self.channels).step_by(2 * self.pairs) {
            for step in 0..self.steps() {
                for pair in 0..self.pairs {
                    let half = |tap: usize| {
                        let [a, b] = [0, 1].map(|second| {
                            let weights = weights(first + 2 * pair + second);
                            weights.get(tap).copied().unwrap_or(0)
                        });
                        (i16::from(b).wrapping_mul(256)).wrapping_add(a.into()) as u16
                    };
                    put(u32::from(half(2 * step + 1)) << 16 | u32::from(half(2 * step)));
                }
            }
            for channel in first..first + 2 * self.pairs {
                let table = layer.table(channel, weights(channel), zero_point);
                table.unwrap_or_default().into_iter().for_each(&mut put);
            }
        }
    }
}

/// A layer as the model file has it.
#[derive(Clone, Copy, Debug)]
pub struct Layer<'a> {
    /// Weights of one channel after another.
    pub filter: &'a [i8],
    /// One for each channel, or empty.
    pub bias: &'a [i64],
    /// Whether sums have 64 bits.
    pub is_wide: bool,
    /// What turns sums into outputs. Channels take turns if it has tables of fewer.
    pub stage: Requantization<'a>,
}

impl Layer<'_> {
    /// The table of a channel, or nothing where the kernels would not be exact.
    fn table(&self, channel: usize, weights: &[i8], zero_point: i32) -> Option<[u32; TABLE_WORDS]> {
        if weights.is_empty() {
            return Some([0; TABLE_WORDS]);
        }
        let index = channel % self.stage.multipliers.len().max(1);
        let multiplier = *self.stage.multipliers.get(index)?;
        let shift = i32::from(*self.stage.shifts.get(index)?);
        let sum: i64 = weights.iter().copied().map(i64::from).sum();
        let bias = self.bias.get(channel).copied().unwrap_or(0);
        let bias = bias.checked_sub(i64::from(zero_point) * sum)?;
        let (bias, multiplier, shift) = if self.is_wide {
            let reach = bias.checked_abs()?.checked_add(magnitude(weights))?;
            let is_second = channel % 2 == 1;
            let bias = if is_second { bias << 8 } else { bias };
            let (multiplier, shift) = upper_word(multiplier, shift, reach, is_second)?;
            (bias, multiplier, shift)
        } else {
            (bias, multiplier as u32, shift as u32)
        };
        Some([bias as u32, (bias >> 32) as u32, multiplier, shift])
    }
}

/// Multiplier and shift for the upper word of a product, for sums of at most `reach`, or 256 times those.
fn upper_word(multiplier: i32, shift: i32, reach: i64, is_second: bool) -> Option<(u32, u32)> {
    if multiplier < 0 || reach >= 1 << 47 {
        return None;
    }
    let reduced = if multiplier < 0x7fff_0000 {
        (multiplier + (1 << 15)) >> 16
    } else {
        0x7fff
    };
    // All but the last bit of the shift, of which a word is 32.
    let right = 14 - shift;
    if !(0..=45).contains(&right) || (reach * i64::from(reduced)) >> right >= 1 << 30 {
        return None;
    }
    let rest = right + if is_second { 8 } else { 0 } - 32;
    if rest >= 0 {
        return Some((reduced as u32, rest as u32));
    }
    let multiplier = u64::try_from(reduced).ok()? << -rest;
    Some((u32::try_from(multiplier).ok()?, 0))
}

/// The largest `|Σ x w|` for 16-bit `x`.
fn magnitude(weights: &[i8]) -> i64 {
    let sum: i64 = weights
        .iter()
        .map(|weight| i64::from(weight.unsigned_abs()))
        .sum();
    sum << 15
}

/// CONV_2D of 16-bit activations.
pub mod convolution {
    use super::{Layer, Packing, Shape, conv_2d::Params};

    /// What the layout takes, or nothing where it does not apply: to groups, to inputs with a zero point, to
    /// weights of which two do not fit into 16 bits, and where the kernels would not be exact. Working memory
    /// is for two patches.
    pub fn packing(params: &Params, layer: &Layer<'_>) -> Option<Packing> {
        let stage = &layer.stage;
        let is_symmetric = params.input_zero_point == 0 && stage.zero_point == 0;
        if params.filter_channels != params.input_channels || !is_symmetric {
            return None;
        }
        let shape = Shape::conv_2d(params);
        shape.packing(layer, 0, 2 * shape.steps())
    }

    /// Fills `words`, which are as many as the packing says.
    pub fn pack(params: &Params, layer: &Layer<'_>, words: &mut [u32]) {
        Shape::conv_2d(params).pack(layer, 0, words);
    }
}

/// FULLY_CONNECTED of 16-bit activations.
pub mod vector {
    use super::{Layer, Packing, Shape, fully_connected::Params};

    /// What the layout takes, or nothing where it does not apply: to weights with a zero point, to those of
    /// which two do not fit into 16 bits, and where the kernels would not be exact. Working memory is for a
    /// vector that has to be filled up.
    pub fn packing(params: &Params, layer: &Layer<'_>) -> Option<Packing> {
        if params.filter_zero_point != 0 {
            return None;
        }
        let shape = Shape::fully_connected(params);
        shape.packing(layer, params.input_zero_point, shape.filled())
    }

    /// Fills `words`, which are as many as the packing says.
    pub fn pack(params: &Params, layer: &Layer<'_>, words: &mut [u32]) {
        Shape::fully_connected(params).pack(layer, params.input_zero_point, words);
    }
}
