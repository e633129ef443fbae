//! DEPTHWISE_CONV_2D with any filter: channels of the output in groups of four.
//!
//! The channels of the last group may have been in the one before, so that each has four. A group is
//!
//! ```text
//! for every channel     bias
//! for every tap         the weights of the channels, the first one in the lowest byte
//! for every channel     multiplier
//! one word              a byte for each channel: its exponent
//! ```
//!
//! With the sum `s` of a channel, the multiplier `m` and the shift of the definition, the zero point `z` of
//! the output, and quotients that are rounded to nearest, halves up, the output before the clamp is
//!
//! ```text
//! p = 2 s m / 2^32 = s + s (2 m - 2^32) / 2^32
//! y = ((2 z + 1) 2^(e-1) - (1 if s < 0) + p) >> e
//! ```
//!
//! where the shift is `-e`, from -21 to -1, and sums are less than [`SUMS`]. The [layout for filters of 3 by
//! 3](super) says why this is the rounding of the definition. `2 m - 2^32` is `2 m` as a signed number of
//! 32 bits: that is the group's multiplier, and `e` its exponent. No intermediate result is 2^31 or more.
//!
//! If a channel is not of that kind, nor one whose output is the same for all inputs, its group has multipliers
//! as they are in the file, and exponents of [`EXACT`] and the shift.

#[cfg(not(tinyml_dsp))]
mod sums;

#[cfg(not(tinyml_dsp))]
pub(super) use sums::run;

use super::{GROUP, Shape, tiling::Tiling};
use crate::{Properties, Requantization, dual::Packing, ops::depthwise_conv_2d::Params};

/// Sums are less than this.
const SUMS: i64 = 1 << 30;

/// Added to shifts that are not exponents. Exponents are less than half of it.
pub(crate) const EXACT: u32 = 64;

/// Words of a group.
pub(crate) const fn group_words(params: &Params) -> usize {
    let taps = params.filter_height.wrapping_mul(params.filter_width);
    taps.wrapping_add(2 * GROUP + 1)
}

/// Words of all groups.
pub(crate) const fn words(params: &Params) -> usize {
    let groups = params.output_channels.div_ceil(GROUP);
    groups.wrapping_mul(group_words(params))
}

/// The first channel of a group.
pub(crate) const fn first_channel(params: &Params, group: usize) -> usize {
    let last = params.output_channels.wrapping_sub(GROUP);
    let first = group.wrapping_mul(GROUP);
    if first < last { first } else { last }
}

/// The channel of the input that a channel of the output comes from.
#[inline(always)]
pub(crate) const fn input_channel(params: &Params, channel: usize) -> usize {
    match channel.checked_div(params.depth_multiplier) {
        Some(channel) => channel,
        None => 0,
    }
}

/// What the layer needs in this layout, or nothing where the layout is not for it.
pub(super) fn packing(
    shape: &Shape,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
) -> Option<Packing> {
    let params = &shape.params;
    let channels = params.output_channels;
    let taps = params.filter_height * params.filter_width;
    let byte = i32::from(i8::MIN)..=i32::from(i8::MAX);
    let applies = params.input_channels * params.depth_multiplier == channels
        && params.input_channels >= GROUP
        && filter.len() == taps * channels
        && byte.contains(&params.input_zero_point)
        && byte.contains(&stage.zero_point);
    if !applies {
        return None;
    }
    let layer = Layer {
        params,
        filter,
        bias,
        stage,
    };
    let mut is_quick = true;
    for channel in 0..channels {
        is_quick &= layer.channel(channel)?.is_quick;
    }
    let tiling = Tiling::new(params).filter(|_| is_quick);
    let scratch = tiling.map_or(0, |tiling| tiling.memory(params, shape.output_height));
    // Only tiles are for several channels from one.
    (scratch > 0 || params.depth_multiplier == 1).then_some(Packing {
        words: words(params),
        scratch,
        has_frame: false,
        properties: Properties {
            narrow: false,
            rectified: false,
            saturating: [stage.min, stage.max] == [-128, 127],
        },
    })
}

/// Writes the words of a layer to which the layout applies.
pub(super) fn pack(
    params: &Params,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
    output: &mut [u32],
) {
    let layer = Layer {
        params,
        filter,
        bias,
        stage,
    };
    for (group, output) in output.chunks_exact_mut(group_words(params)).enumerate() {
        layer.pack(first_channel(params, group), output);
    }
}

/// A layer as the model file has it.
struct Layer<'a> {
    params: &'a Params,
    filter: &'a [i8],
    bias: &'a [i32],
    stage: &'a Requantization<'a>,
}

/// What a channel has besides weights.
#[derive(Clone, Copy, Debug, Default)]
struct Channel {
    bias: i32,
    multiplier: i32,
    shift: i8,
    /// Scales by an exponent of 1 to 21.
    is_quick: bool,
    /// The output is the same for all inputs: there are no weights.
    is_constant: bool,
}

impl Layer<'_> {
    /// The weights of a channel.
    fn weights(&self, channel: usize) -> impl Iterator<Item = i8> {
        let weights = self.filter.iter().skip(channel);
        weights.step_by(self.params.output_channels).copied()
    }

    /// Nothing where the shift is none of those that the definition has.
    fn channel(&self, channel: usize) -> Option<Channel> {
        let stage = self.stage;
        let index = stage.index(channel);
        let (multiplier, shift) = (*stage.multipliers.get(index)?, *stage.shifts.get(index)?);
        let bias = self.bias.get(channel).copied().unwrap_or(0);
        let zero_point = i64::from(self.params.input_zero_point);
        let sum = |extreme: fn(i64, i64) -> i64| {
            self.weights(channel).fold(i64::from(bias), |sum, weight| {
                let term = |value: i8| (i64::from(value) - zero_point) * i64::from(weight);
                sum + extreme(term(i8::MIN), term(i8::MAX))
            })
        };
        let (low, high) = (sum(i64::min), sum(i64::max));
        let is_bounded = -SUMS < low && high < SUMS;
        if is_bounded && (-31..=0).contains(&shift) {
            let [low, high] = [low, high].map(|sum| stage.apply(sum as i32, channel));
            if low == high {
                // A quarter of the sum.
                return Some(Channel {
                    bias: 4 * (low - stage.zero_point),
                    multiplier: 1 << 30,
                    shift: -1,
                    is_quick: true,
                    is_constant: true,
                });
            }
        }
        (-31..=30).contains(&shift).then_some(Channel {
            bias,
            multiplier,
            shift,
            is_quick: is_bounded && multiplier >= 1 << 30 && (-21..=-1).contains(&shift),
            is_constant: false,
        })
    }

    /// Writes a group.
    fn pack(&self, first: usize, output: &mut [u32]) {
        let channels: [Channel; GROUP] =
            core::array::from_fn(|index| self.channel(first + index).unwrap_or_default());
        let is_quick = channels.iter().all(|channel| channel.is_quick);
        let biases = channels.iter().map(|channel| channel.bias as u32);
        let taps = self.filter.chunks_exact(self.params.output_channels.max(1));
        let weights = taps.map(|tap| {
            let weight = |(index, channel): (usize, &Channel)| {
                let weight = tap.get(first + index).copied().unwrap_or(0);
                u32::from(if channel.is_constant { 0 } else { weight as u8 }) << (8 * index)
            };
            channels.iter().enumerate().map(weight).sum()
        });
        let multipliers = channels.iter().map(|channel| match is_quick {
            true => (channel.multiplier as u32) << 1,
            false => channel.multiplier as u32,
        });
        let exponents = channels.iter().enumerate().map(|(index, channel)| {
            let shift = i32::from(channel.shift);
            let exponent = if is_quick {
                -shift
            } else {
                EXACT as i32 + shift
            };
            (exponent as u32) << (8 * index)
        });
        let words = biases.chain(weights).chain(multipliers);
        let words = words.chain([exponents.sum()]);
        for (output, word) in output.iter_mut().zip(words) {
            *output = word;
        }
    }
}
