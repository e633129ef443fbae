//! The reference kernel for integers.

use super::{Args, pixel};
use crate::{
    quantized::{Activation, Filter, Sum, Weight},
    slices::windows,
};

/// One output element after another: row, column, channel.
pub(super) fn conv_2d<A, W, B>(args: &Args<'_, A, W, B>)
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
            for (channel, output) in pixel.iter().enumerate() {
                let sum = sum_of_products(args, filter.of_channel(channel), y, x, channel);
                output.set(A::from_clamped(sum.output(&args.stage, channel)));
            }
        }
    }
}

/// The bias, and the filter of `channel` laid over the input at output position `(y, x)`.
fn sum_of_products<A: Activation, W, B: Sum>(
    args: &Args<'_, A, W, B>,
    filter: impl Filter<Value = i32>,
    y: usize,
    x: usize,
    channel: usize,
) -> B {
    let params = args.params;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;
    let first_channel = channel / params.group_channels.max(1) * params.filter_channels;
    let filter_row = params.filter_width * params.filter_channels;
    let first = channel * params.filter_height * filter_row;

    let mut sum = args.bias.get(channel).copied().unwrap_or_default();
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
                let value: i32 = value.get().into();
                let value = value.wrapping_sub(params.input_zero_point);
                sum = sum.add(value.wrapping_mul(weight));
            }
        }
    }
    sum
}
