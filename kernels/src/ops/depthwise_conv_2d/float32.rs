//! The reference kernel for float activations and weights.

use super::Args;
use crate::slices::windows;

/// One output element after another: row, column, input channel, filter of that channel.
pub(super) fn depthwise_conv_2d(args: &Args<'_, f32, f32>) {
    if args.in_place {
        return in_place(args);
    }
    let params = args.params;
    let row_length = params.output_width * params.output_channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        for (x, pixel) in windows(row, params.output_channels).enumerate() {
            let by_input_channel = windows(pixel, params.depth_multiplier).enumerate();
            for (input_channel, outputs) in by_input_channel {
                let first = input_channel * params.depth_multiplier;
                for (channel, output) in (first..).zip(outputs) {
                    output.set(element(args, y, x, channel, |y, x| {
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
fn in_place(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let (width, height) = (params.input_width, args.input.height());
    let row_length = params.output_width * params.output_channels;
    for channel in 0..params.output_channels {
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
                let value = element(args, y, x, channel, |y, x| {
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
fn element(
    args: &Args<'_, f32, f32>,
    y: usize,
    x: usize,
    channel: usize,
    input: impl Fn(isize, usize) -> Option<f32>,
) -> f32 {
    let params = args.params;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;
    let filter_row = params.filter_width * params.output_channels;

    let mut sum = 0.0;
    for (i, weights) in windows(args.filter, filter_row).enumerate() {
        let y = top + (i * params.dilation_height) as isize;
        for (j, weights) in windows(weights, params.output_channels).enumerate() {
            let column = left + (j * params.dilation_width) as isize;
            let column = usize::try_from(column).ok();
            let Some(column) = column.filter(|column| *column < params.input_width) else {
                continue;
            };
            if let (Some(value), Some(weight)) = (input(y, column), weights.get(channel)) {
                sum += value * weight;
            }
        }
    }
    let bias = args.bias.get(channel).copied().unwrap_or(0.0);
    args.stage.apply(sum + bias)
}
