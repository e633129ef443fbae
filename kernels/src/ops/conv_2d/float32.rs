//! The reference kernel for float activations and weights.

use super::{Args, Params};
use crate::slices::{window, windows};
use core::cell::Cell;

/// One output element after another: row, column, channel. The bias comes last, as in TensorFlow Lite
/// Micro.
pub(super) fn conv_2d(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let row_length = params.output_width * params.output_channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        for (x, pixel) in windows(row, params.output_channels).enumerate() {
            for (channel, output) in pixel.iter().enumerate() {
                let bias = args.bias.get(channel).copied().unwrap_or(0.0);
                let sum = sum_of_products(args, y, x, channel);
                output.set(args.stage.apply(sum + bias));
            }
        }
    }
}

/// The filter of `channel` laid over the input at output position `(y, x)`.
fn sum_of_products(args: &Args<'_, f32, f32>, y: usize, x: usize, channel: usize) -> f32 {
    let params = args.params;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;
    let group = channel.checked_div(params.group_channels).unwrap_or(0);
    let first_channel = group * params.filter_channels;
    let filter_row = params.filter_width * params.filter_channels;
    let filter_size = params.filter_height * filter_row;
    let filter = window(args.filter, channel * filter_size, filter_size);

    let mut sum = 0.0;
    for (i, weights) in windows(filter, filter_row).enumerate() {
        let Some(row) = args.input.get(top + (i * params.dilation_height) as isize) else {
            continue;
        };
        for (j, weights) in windows(weights, params.filter_channels).enumerate() {
            let column = left + (j * params.dilation_width) as isize;
            let pixel = pixel(row, column, first_channel, params);
            for (value, weight) in pixel.iter().zip(weights) {
                sum += value.get() * weight;
            }
        }
    }
    sum
}

/// The channels of a group at a column, or nothing in the padding.
fn pixel<'a>(
    row: &'a [Cell<f32>],
    column: isize,
    channel: usize,
    params: &Params,
) -> &'a [Cell<f32>] {
    match usize::try_from(column) {
        Ok(column) if column < params.input_width => window(
            row,
            column * params.input_channels + channel,
            params.filter_channels,
        ),
        _ => &[],
    }
}
