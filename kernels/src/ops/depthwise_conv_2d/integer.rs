//! The reference kernel for integers.

use super::{Args, Group};
use crate::{
    quantized::{Activation, Filter, Sum, Weight},
    slices::windows,
};

/// For 8-bit activations, whose outputs may lie over the input.
pub(super) fn anywhere<W: Weight<Value = i32>, B: Sum>(args: &Args<'_, i8, W, B>) {
    if args.in_place {
        in_place(args);
    } else {
        depthwise_conv_2d(args);
    }
}

/// One output element after another: row, column, input channel, filter of that channel.
pub(super) fn depthwise_conv_2d<A, W, B>(args: &Args<'_, A, W, B>)
where
    A: Activation,
    W: Weight<Value = i32>,
    B: Sum,
{
    let params = args.params;
    let filter = W::filter(args.filter, params.output_channels);
    let row_length = params.output_width * params.output_channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        for (x, pixel) in windows(row, params.output_channels).enumerate() {
            let by_input_channel = windows(pixel, params.depth_multiplier).enumerate();
            for (input_channel, outputs) in by_input_channel {
                let first = input_channel * params.depth_multiplier;
                for (channel, output) in (first..).zip(outputs) {
                    let filter = filter.of_channel(channel);
                    output.set(element(args, filter, [y, x, channel], |y, x| {
                        let row = args.input.get(y)?;
                        let value = row.get(x * params.input_channels + input_channel)?;
                        Some(value.get().into())
                    }));
                }
            }
        }
    }
}

/// One channel after another, so that outputs may lie over the input.
fn in_place<W: Weight<Value = i32>, B: Sum>(args: &Args<'_, i8, W, B>) {
    let params = args.params;
    let filter = W::filter(args.filter, params.output_channels);
    let row_length = params.output_width * params.output_channels;
    for channel in 0..params.output_channels {
        let filter = filter.of_channel(channel);
        let input = Group::<1>::new(args, channel);
        for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
            for (x, pixel) in windows(row, params.output_channels).enumerate() {
                let value = element(args, filter, [y, x, channel], |y, x| {
                    let [value] = Group::<1>::values(input.row(y)?.get(x)?);
                    Some(value)
                });
                if let Some(output) = pixel.get(channel) {
                    output.set(value);
                }
            }
        }
    }
}

/// The output of a channel at position `(y, x)`, from the input of its channel, which has no values above
/// and below the image.
fn element<A: Activation, W, B: Sum>(
    args: &Args<'_, A, W, B>,
    filter: impl Filter<Value = i32>,
    [y, x, channel]: [usize; 3],
    input: impl Fn(isize, usize) -> Option<i32>,
) -> A {
    let params = args.params;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;

    let mut sum = args.bias.get(channel).copied().unwrap_or_default();
    for i in 0..params.filter_height {
        let y = top + (i * params.dilation_height) as isize;
        for j in 0..params.filter_width {
            let column = left + (j * params.dilation_width) as isize;
            let column = usize::try_from(column).ok();
            let Some(column) = column.filter(|column| *column < params.input_width) else {
                continue;
            };
            if let Some(value) = input(y, column) {
                let position = i * params.filter_width + j;
                let weight = filter.at(position * params.output_channels + channel);
                let value = value.wrapping_sub(params.input_zero_point);
                sum = sum.add(value.wrapping_mul(weight));
            }
        }
    }
    A::from_clamped(sum.output(&args.stage, channel))
}
