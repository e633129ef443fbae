//! The reference kernel for float activations and weights.

use super::Args;
use crate::{
    quantized::{Filter, Weight},
    slices::windows,
};

/// One output element after another: row, column, input channel, filter of that channel.
pub(super) fn depthwise_conv_2d<W: Weight<Value = f32>>(args: &Args<'_, f32, W>) {
    if args.in_place {
        return in_place(args);
    }
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
                        Some(value.get())
                    }));
                }
            }
        }
    }
}

/// One channel after another, whose input is in working memory while its outputs take their places.
fn in_place<W: Weight<Value = f32>>(args: &Args<'_, f32, W>) {
    let params = args.params;
    let filter = W::filter(args.filter, params.output_channels);
    let (width, height) = (params.input_width, args.input.height());
    let row_length = params.output_width * params.output_channels;
    for channel in 0..params.output_channels {
        let filter = filter.of_channel(channel);
        for (y, words) in windows(args.scratch, width).take(height).enumerate() {
            let row = args.input.get(y as isize).unwrap_or_default();
            for (pixel, word) in windows(row, params.input_channels).zip(words) {
                if let Some(value) = pixel.get(channel) {
                    word.set(value.get().to_bits());
                }
            }
        }
        for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
            for (x, pixel) in windows(row, params.output_channels).enumerate() {
                let value = element(args, filter, [y, x, channel], |y, x| {
                    let y = usize::try_from(y).ok().filter(|y| *y < height)?;
                    Some(f32::from_bits(args.scratch.get(y * width + x)?.get()))
                });
                if let Some(output) = pixel.get(channel) {
                    output.set(value);
                }
            }
        }
    }
}

/// The output of a channel at position `(y, x)`, from the input of its channel, which has no values above
/// and below the image. The bias comes last, as in TensorFlow Lite Micro.
fn element<W>(
    args: &Args<'_, f32, W>,
    filter: impl Filter<Value = f32>,
    [y, x, channel]: [usize; 3],
    input: impl Fn(isize, usize) -> Option<f32>,
) -> f32 {
    let params = args.params;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;

    let mut sum = 0.0;
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
                sum += value * filter.at(position * params.output_channels + channel);
            }
        }
    }
    let bias = args.bias.get(channel).copied().unwrap_or(0.0);
    args.stage.apply(sum + bias)
}
