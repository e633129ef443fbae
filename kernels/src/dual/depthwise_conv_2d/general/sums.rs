//! What the words mean, in plain Rust: the kernel for processors without the instructions.

use super::{EXACT, first_channel, group_words, input_channel, words};
use crate::{
    Packed, Requantization,
    dual::depthwise_conv_2d::GROUP,
    ops::depthwise_conv_2d::{Args, Group, Params},
    slices::windows,
};

/// A group of channels, taken apart.
struct Channels<'a> {
    biases: &'a [u32; GROUP],
    weights: &'a [u32],
    multipliers: &'a [u32; GROUP],
    exponents: [u8; GROUP],
}

impl<'a> Channels<'a> {
    fn new(words: &'a [u32]) -> Option<Self> {
        let (biases, rest) = words.split_first_chunk()?;
        let (exponents, rest) = rest.split_last()?;
        let (weights, multipliers) = rest.split_last_chunk()?;
        Some(Self {
            biases,
            weights,
            multipliers,
            exponents: exponents.to_le_bytes(),
        })
    }

    /// What becomes of the sum of a channel before the clamp.
    fn scale(&self, index: usize, sum: i32, args: &Args<'_, i8, i8>) -> Option<i32> {
        let zero_point = args.stage.zero_point;
        let multiplier = *self.multipliers.get(index)? as i32;
        let exponent = u32::from(*self.exponents.get(index)?);
        let is_quick = u32::from(self.exponents[0]) < EXACT / 2;
        if !is_quick {
            let shift = exponent.wrapping_sub(EXACT) as i8;
            let stage = Requantization {
                multipliers: &[multiplier],
                shifts: &[shift],
                ..args.stage
            };
            return Some(stage.apply(sum, 0));
        }
        let addend = (2 * zero_point + 1).wrapping_shl(exponent.wrapping_sub(1));
        let high = (i64::from(sum) * i64::from(multiplier) + (1 << 31)) >> 32;
        let value = addend.wrapping_add(sum >> 31).wrapping_add(sum);
        let value = value.wrapping_add(high as i32).wrapping_shr(exponent);
        Some(value.max(i8::MIN.into()).min(i8::MAX.into()))
    }

    /// The output of a channel at position `(y, x)`, from the input of its channel, which has no values above
    /// and below the image.
    fn element(
        &self,
        args: &Args<'_, i8, i8>,
        [y, x]: [usize; 2],
        index: usize,
        input: impl Fn(isize, usize) -> Option<i32>,
    ) -> Option<i8> {
        let params = args.params;
        let top = (y * params.stride_height) as isize - params.padding_top as isize;
        let left = (x * params.stride_width) as isize - params.padding_left as isize;
        let mut sum = *self.biases.get(index)? as i32;
        for (i, weights) in windows(self.weights, params.filter_width).enumerate() {
            let row = top.wrapping_add_unsigned(i * params.dilation_height);
            for (j, weights) in weights.iter().enumerate() {
                let column = left.wrapping_add_unsigned(j * params.dilation_width);
                let column = usize::try_from(column).ok();
                let column = column.filter(|column| *column < params.input_width);
                let value = column.and_then(|column| input(row, column));
                let value = value.map_or(0, |value| value.wrapping_sub(params.input_zero_point));
                let weight = i32::from(weights.to_le_bytes()[index % GROUP] as i8);
                sum = sum.wrapping_add(value.wrapping_mul(weight));
            }
        }
        let value = self.scale(index, sum, args)?;
        Some(value.max(args.stage.min).min(args.stage.max) as i8)
    }
}

/// The groups, and the first channel of each.
fn groups<'a>(params: &Params, packed: &Packed<'a>) -> impl Iterator<Item = (usize, Channels<'a>)> {
    let words = packed.words.get(..words(params)).unwrap_or_default();
    let groups = windows(words, group_words(params)).enumerate();
    groups.filter_map(|(group, words)| Some((first_channel(params, group), Channels::new(words)?)))
}

/// One output element after another; where outputs lie over the input, all of a channel.
pub(crate) fn run(args: &Args<'_, i8, i8>, packed: &Packed<'_>) {
    let params = args.params;
    let row_length = params.output_width * params.output_channels;
    for (first, channels) in groups(params, packed) {
        for index in 0..GROUP {
            let channel = first + index;
            let input_channel = input_channel(params, channel);
            let copy = args.in_place.then(|| Group::<1>::new(args, channel));
            let input = |y: isize, x: usize| match &copy {
                Some(copy) => {
                    let [value] = Group::<1>::values(copy.row(y)?.get(x)?);
                    Some(value)
                }
                None => {
                    let row = args.input.get(y)?;
                    let value = row.get(x * params.input_channels + input_channel)?;
                    Some(value.get().into())
                }
            };
            for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
                for (x, pixel) in windows(row, params.output_channels).enumerate() {
                    let value = channels.element(args, [y, x], index, input);
                    if let (Some(value), Some(output)) = (value, pixel.get(channel)) {
                        output.set(value);
                    }
                }
            }
        }
    }
}
