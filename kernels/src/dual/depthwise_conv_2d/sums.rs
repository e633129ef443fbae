//! What the words mean, in plain Rust: the kernel for processors without the instructions.

use super::{CHANNEL_WORDS, scale};
use crate::{Packed, ops::depthwise_conv_2d::Args, slices::windows};

/// The words of a channel, taken apart.
struct Channel {
    weights: [[i8; 3]; 3],
    exponent: u32,
    shift: u32,
    bias: i32,
    multiplier: i32,
}

impl Channel {
    fn new(words: &[u32]) -> Option<Self> {
        let [first, second, third, bias, multiplier] = *words.first_chunk::<CHANNEL_WORDS>()?;
        let [a, b, c, exponent] = first.to_le_bytes();
        let [d, e, f, shift] = second.to_le_bytes();
        let [g, h, i, _] = third.to_le_bytes();
        Some(Self {
            weights: [[a, b, c], [d, e, f], [g, h, i]].map(|row| row.map(|weight| weight as i8)),
            exponent: exponent.into(),
            shift: shift.into(),
            bias: bias as i32,
            multiplier: multiplier as i32,
        })
    }
}

/// One output element after another.
pub(crate) fn run(args: &Args<'_, i8, i8>, packed: &Packed<'_>) {
    let params = args.params;
    let zero_point = args.stage.zero_point;
    let row_length = params.output_width * params.output_channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        for (x, pixel) in windows(row, params.output_channels).enumerate() {
            let channels = windows(packed.words, CHANNEL_WORDS).map(Channel::new);
            for (index, (channel, output)) in channels.zip(pixel).enumerate() {
                let Some(channel) = channel else { continue };
                let sum = sum_of_products(args, y, x, index, &channel);
                let value = if packed.properties.rectified {
                    scale::rectified(sum, channel.exponent, channel.multiplier, zero_point)
                } else {
                    scale::exact(sum, channel.shift, channel.multiplier, zero_point)
                };
                output.set(value.max(args.stage.min).min(args.stage.max) as i8);
            }
        }
    }
}

fn sum_of_products(
    args: &Args<'_, i8, i8>,
    y: usize,
    x: usize,
    index: usize,
    channel: &Channel,
) -> i32 {
    let params = args.params;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;
    let mut sum = channel.bias;
    for (i, weights) in (0..).zip(&channel.weights) {
        let row = args.input.get(top + i);
        for (j, weight) in (0..).zip(weights) {
            let column = usize::try_from(left + j).ok();
            let column = column.filter(|column| *column < params.input_width);
            let value = row.zip(column).and_then(|(row, column)| {
                let value = row.get(column * params.input_channels + index)?;
                Some(i32::from(value.get()))
            });
            let value = value.unwrap_or(params.input_zero_point);
            let weight = i32::from(*weight).wrapping_shl(channel.exponent);
            sum = sum.wrapping_add(value.wrapping_mul(weight));
        }
    }
    sum
}
