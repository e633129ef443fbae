//! DEPTHWISE_CONV_2D with filters of 3 by 3: five words for each channel. For other layers see `general`.
//!
//! ```text
//! word 0   w[0, 0], w[0, 1], w[0, 2], k       bytes, the first one lowest
//! word 1   w[1, 0], w[1, 1], w[1, 2], e
//! word 2   w[2, 0], w[2, 1], w[2, 2], 0
//! word 3   2^k * (bias - zero point of the input * Σ w)
//! word 4   multiplier m
//! ```
//!
//! Kernels sum products of input elements as they are, without taking off the zero point, which the
//! bias stands for; padding has the value of the zero point. They multiply by `2^k * w`, which fits
//! into 16 bits, so that what they get is `a = 2^k * s` with `s` the sum of the definition, and then
//! go one of two ways from there to the output.
//!
//! # Any layer
//!
//! `k` is 1 and `e`, at least 1, is the negative shift. With the output's zero point `z`,
//!
//! ```text
//! h = (2 z + 1) * 2^(e-1)
//! y = (h - (1 if a < 0) + floor((a * m + 2^31) / 2^32)) >> e
//! ```
//!
//! The quotient is the rounded high product `x` of the definition. Its division by `2^e`, halves
//! away from zero, is `(x + 2^(e-1) - (1 if x < 0)) >> e`. The signs of `x` and `a` differ only where
//! `a < 0` and `x = 0`; then both of them give 0, as `2^(e-1)` is at least 1.
//!
//! # Layers that are rectified
//!
//! Where the smallest output is the zero point, negative sums all give that, and only the others must
//! be rounded as the definition says: `floor((floor(s*m / 2^31 + 1/2) + 2^(e-1)) / 2^e)`. An inner
//! floor makes no difference where integers are added and divided by, so this is one division,
//!
//! ```text
//! (s*m + 2^30 + 2^(e+30)) / 2^(e+31) = (a*m + 2^(k+30) + 2^(k+e+30)) / 2^(k+e+31)
//! ```
//!
//! rounded down. `k` is chosen so that `k + e - 1` is `SHIFT` for every channel: a constant of the
//! code. `k` is at least 2, hence the addends are multiples of 2^32, and
//!
//! ```text
//! h = z * 2^SHIFT + 2^(SHIFT-1) + 2^(k-2)
//! y = (h + floor(a * m / 2^32)) >> SHIFT
//! ```
//!
//! For `a < 0` this is at most `z`, because `k <= SHIFT`; so the clamp gives `z`, as it should.
//!
//! A channel that rounds in another place has a multiplier and a bias of its own making, if with them
//! the output is right for every sum that its weights can make.

pub(crate) mod general;
mod scale;
#[cfg(not(tinyml_dsp))]
mod sums;
pub(crate) mod tiling;

#[cfg(not(tinyml_dsp))]
pub(crate) use sums::run;

use super::Packing;
use crate::{Properties, Requantization, ops::depthwise_conv_2d::Params};
use scale::Scale;

/// Words of a channel.
pub(crate) const CHANNEL_WORDS: usize = 5;

/// Where the sums of rectified layers are rounded.
pub(crate) const SHIFT: u32 = 10;

/// Channels that are computed together.
pub(crate) const GROUP: usize = 4;

/// How many outputs are computed together, for strides of 1 and of 2, and how much unpacked input that
/// takes.
pub(crate) const TILES: [Tile; 2] = [
    Tile {
        rows: 13,
        slots: 15,
        words: 4,
    },
    Tile {
        rows: 8,
        slots: 17,
        words: 2,
    },
];

/// Output columns that are computed together.
pub(crate) const COLUMNS: usize = 6;

/// See [`TILES`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tile {
    /// Output rows.
    #[cfg_attr(not(tinyml_dsp), allow(dead_code))]
    pub(crate) rows: usize,
    /// Input rows that they need.
    pub(crate) slots: usize,
    /// Words that two columns of a group of channels take in a row: with numbers of 16 bits, or of 8 bits
    /// where each of them is used too seldom to be worth more.
    pub(crate) words: usize,
}

/// Rows and columns of the filter.
pub(crate) const FILTER: usize = 3;

/// Pairs of neighbouring input columns that `columns` output columns need.
pub(crate) const fn pairs(columns: usize, stride: usize) -> usize {
    (columns.saturating_sub(1) * stride + FILTER).div_ceil(2)
}

/// A layer: how many rows of outputs it has is not among the parameters of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Those of a call.
    pub params: Params,
    /// Rows of the output.
    pub output_height: usize,
}

/// Whether layers of such a shape have the words of filters of 3 by 3.
pub(crate) const fn is_three_by_three(params: &Params) -> bool {
    let channels = params.output_channels;
    let stride = params.stride_width;
    params.filter_height == FILTER
        && params.filter_width == FILTER
        && params.dilation_height == 1
        && params.dilation_width == 1
        && (stride == 1 || stride == 2)
        && params.stride_height == stride
        && params.depth_multiplier == 1
        && params.input_channels == channels
        && channels >= GROUP
}

/// What the layer needs in this layout, or nothing where the layout is not for it.
pub fn packing(
    shape: &Shape,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
) -> Option<Packing> {
    let params = &shape.params;
    if is_three_by_three(params) {
        three_by_three(params, filter, bias, stage)
    } else {
        general::packing(shape, filter, bias, stage)
    }
}

/// The same for a filter of 3 by 3.
fn three_by_three(
    params: &Params,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
) -> Option<Packing> {
    let channels = params.output_channels;
    let stride = params.stride_width;
    let tile = TILES.get(stride.checked_sub(1)?)?;
    if filter.len() != FILTER * FILTER * channels {
        return None;
    }
    let saturating = [stage.min, stage.max] == [-128, 127];
    let all = |rectified| {
        (0..channels)
            .all(|channel| words(params, filter, bias, stage, channel, rectified).is_some())
    };
    let rectified = saturating && stage.zero_point == stage.min && all(true);
    if !rectified && !all(false) {
        return None;
    }
    Some(Packing {
        words: channels * CHANNEL_WORDS,
        scratch: pairs(params.output_width.min(COLUMNS), stride) * tile.words * tile.slots,
        has_frame: false,
        properties: Properties {
            narrow: false,
            rectified,
            saturating,
        },
    })
}

/// Whether the kernel of a layer to which the layout applies can write outputs over an input that has as many
/// rows or more: each channel must be in one group alone, and with a filter of 3 by 3 a tile must have all
/// columns.
pub const fn packs_in_place(params: &Params) -> bool {
    if !is_three_by_three(params) {
        return params.depth_multiplier == 1 && params.output_channels.is_multiple_of(GROUP);
    }
    params.stride_height == 1
        && params.stride_width == 1
        && params.output_width <= params.input_width
        && params.output_width <= COLUMNS
        && params.output_channels.is_multiple_of(GROUP)
        && params.padding_top < FILTER
}

/// Writes the words of a layer to which the layout applies.
pub fn pack(
    shape: &Shape,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
    packing: &Packing,
    output: &mut [u32],
) {
    let params = &shape.params;
    if !is_three_by_three(params) {
        return general::pack(params, filter, bias, stage, output);
    }
    let rectified = packing.properties.rectified;
    for (channel, output) in output.chunks_exact_mut(CHANNEL_WORDS).enumerate() {
        if let Some(words) = words(params, filter, bias, stage, channel, rectified) {
            output.copy_from_slice(&words);
        }
    }
}

/// The words of a channel, or nothing where the kernel would not be exact.
fn words(
    params: &Params,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
    channel: usize,
    rectified: bool,
) -> Option<[u32; CHANNEL_WORDS]> {
    let mut weights = [0_i8; FILTER * FILTER];
    for (tap, weight) in weights.iter_mut().enumerate() {
        *weight = *filter.get(tap * params.output_channels + channel)?;
    }
    let bias = bias.get(channel).map_or(0, |bias| i64::from(*bias));
    let zero_point = i64::from(params.input_zero_point);
    let sum = |extreme: fn(i64, i64) -> i64| {
        weights.iter().fold(bias, |sum, weight| {
            let term = |value: i8| (i64::from(value) - zero_point) * i64::from(*weight);
            sum + extreme(term(i8::MIN), term(i8::MAX))
        })
    };
    let sums = [sum(i64::min), sum(i64::max)];
    let scale = Scale::new(stage, channel, sums, &weights, rectified)?;
    if scale.constant {
        weights.fill(0);
    }
    let total: i64 = weights.iter().map(|weight| i64::from(*weight)).sum();
    let bias = if scale.constant { 0 } else { bias };
    let bias = ((bias - zero_point * total) << scale.exponent) + scale.addend;
    let [a, b, c, d, e, f, g, h, i] = weights.map(|weight| weight as u8);
    Some([
        u32::from_le_bytes([a, b, c, scale.exponent as u8]),
        u32::from_le_bytes([d, e, f, scale.shift as u8]),
        u32::from_le_bytes([g, h, i, 0]),
        // Sums are right modulo 2^32, and their totals are within 32 bits.
        bias as u32,
        scale.multiplier as u32,
    ])
}
