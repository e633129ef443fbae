//! What the words mean, in plain Rust: the kernel for processors without the instructions.

use super::{CHANNEL_WORDS, general, is_three_by_three, scale};
use crate::{
    Packed,
    ops::depthwise_conv_2d::{Args, Group},
    slices::windows,
};

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
    if !is_three_by_three(args.params) {
        return general::run(args, packed);
    }
    if args.in_place {
        return in_place(args, packed);
    }
    let params = args.params;
    let row_length = params.output_width * params.output_channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        for (x, pixel) in windows(row, params.output_channels).enumerate() {
            let channels = windows(packed.words, CHANNEL_WORDS).map(Channel::new);
            for (index, (channel, output)) in channels.zip(pixel).enumerate() {
                let Some(channel) = channel else { continue };
                output.set(element(args, packed, y, x, &channel, |y, x| {
                    let value = args.input.get(y)?.get(x * params.input_channels + index)?;
                    Some(value.get().into())
                }));
            }
        }
    }
}

/// One channel after another, so that outputs may lie over the input.
fn in_place(args: &Args<'_, i8, i8>, packed: &Packed<'_>) {
    let params = args.params;
    let row_length = params.output_width * params.output_channels;
    let channels = windows(packed.words, CHANNEL_WORDS).map(Channel::new);
    for (index, channel) in channels.enumerate() {
        let Some(channel) = channel else { continue };
        let input = Group::<1>::new(args, index);
        for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
            for (x, pixel) in windows(row, params.output_channels).enumerate() {
                let value = element(args, packed, y, x, &channel, |y, x| {
                    let [value] = Group::<1>::values(input.row(y)?.get(x)?);
                    Some(value)
                });
                if let Some(output) = pixel.get(index) {
                    output.set(value);
                }
            }
        }
    }
}

/// The output of a channel at position `(y, x)`, from the input of its channel, which has no values above
/// and below the image.
fn element(
    args: &Args<'_, i8, i8>,
    packed: &Packed<'_>,
    y: usize,
    x: usize,
    channel: &Channel,
    input: impl Fn(isize, usize) -> Option<i32>,
) -> i8 {
    let params = args.params;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;
    let mut sum = channel.bias;
    for (i, weights) in (0..).zip(&channel.weights) {
        for (j, weight) in (0..).zip(weights) {
            let column = usize::try_from(left + j).ok();
            let column = column.filter(|column| *column < params.input_width);
            let value = column.and_then(|column| input(top + i, column));
            let value = value.unwrap_or(params.input_zero_point);
            let weight = i32::from(*weight).wrapping_shl(channel.exponent);
            sum = sum.wrapping_add(value.wrapping_mul(weight));
        }
    }
    let zero_point = args.stage.zero_point;
    let value = if packed.properties.rectified {
        scale::rectified(sum, channel.exponent, channel.multiplier, zero_point)
    } else {
        scale::exact(sum, channel.shift, channel.multiplier, zero_point)
    };
    value.max(args.stage.min).min(args.stage.max) as i8
}
