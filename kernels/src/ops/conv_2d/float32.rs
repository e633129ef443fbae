//! The reference kernel for float activations and weights.

use super::{Args, pixel};
use crate::{
    quantized::{Filter, Weight},
    slices::windows,
};

/// One output element after another: row, column, channel. The bias comes last, as in TensorFlow Lite
/// Micro.
pub(super) fn conv_2d<W: Weight<Value = f32>>(args: &Args<'_, f32, W>) {
    let params = args.params;
    let filter = W::filter(args.filter, params.output_channels);
    let row_length = params.output_width * params.output_channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        for (x, pixel) in windows(row, params.output_channels).enumerate() {
            for (channel, output) in pixel.iter().enumerate() {
                let bias = args.bias.get(channel).copied().unwrap_or(0.0);
                let sum = sum_of_products(args, filter.of_channel(channel), y, x, channel);
                output.set(args.stage.apply(sum + bias));
            }
        }
    }
}

/// The filter of `channel` laid over the input at output position `(y, x)`.
fn sum_of_products<W>(
    args: &Args<'_, f32, W>,
    filter: impl Filter<Value = f32>,
    y: usize,
    x: usize,
    channel: usize,
) -> f32 {
    let params = args.params;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;
    let group = channel.checked_div(params.group_channels).unwrap_or(0);
    let first_channel = group * params.filter_channels;
    let filter_row = params.filter_width * params.filter_channels;
    let first = channel * params.filter_height * filter_row;

    let mut sum = 0.0;
    for i in 0..params.filter_height {
        let Some(row) = args.input.get(top + (i * params.dilation_height) as isize) else {
            continue;
        };
        for j in 0..params.filter_width {
            let column = left + (j * params.dilation_width) as isize;
            let pixel = pixel(params, row, column, first_channel);
            let start = first + i * filter_row + j * params.filter_channels;
            let weights = filter.run(start, params.filter_channels);
            for (value, weight) in pixel.iter().zip(weights) {
                sum += value.get() * weight;
            }
        }
    }
    sum
}
