//! DEPTHWISE_CONV_2D of floats: neighbouring channels at once, which are summed as in the reference kernel.

use crate::{
    Portable, Reference,
    ops::depthwise_conv_2d::{Args, DepthwiseConv2d},
    slices::{window, windows},
};
use core::cell::Cell;

/// Channels that are summed at once.
const BLOCK: usize = if cfg!(target_pointer_width = "64") {
    8
} else {
    4
};

impl DepthwiseConv2d<f32, f32> for Portable {
    #[inline]
    fn run(args: &Args<'_, f32, f32>) {
        if args.params.depth_multiplier == 1 && !args.in_place {
            one_filter_each(args);
        } else {
            <Reference as DepthwiseConv2d<f32, f32>>::run(args);
        }
    }

    #[inline]
    fn compact(args: &Args<'_, f32, f32>) {
        <Reference as DepthwiseConv2d<f32, f32>>::run(args);
    }
}

/// As many outputs as inputs.
fn one_filter_each(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let row_length = params.output_width * params.output_channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        for (x, pixel) in windows(row, params.output_channels).enumerate() {
            let (blocks, rest) = pixel.as_chunks::<BLOCK>();
            let mut channel = 0_usize;
            for outputs in blocks {
                sum(args, y, x, channel, outputs);
                channel = channel.wrapping_add(BLOCK);
            }
            for output in rest {
                sum(args, y, x, channel, core::array::from_ref(output));
                channel = channel.wrapping_add(1);
            }
        }
    }
}

/// The outputs of the channels from `channel` on at position `(y, x)`.
#[inline(always)]
fn sum<const N: usize>(
    args: &Args<'_, f32, f32>,
    y: usize,
    x: usize,
    channel: usize,
    outputs: &[Cell<f32>; N],
) {
    let params = args.params;
    let channels = params.output_channels;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;
    let mut sums = [0.0_f32; N];
    for i in 0..params.filter_height {
        let Some(row) = args.input.get(top + (i * params.dilation_height) as isize) else {
            continue;
        };
        for j in 0..params.filter_width {
            let column = usize::try_from(left + (j * params.dilation_width) as isize).ok();
            let Some(column) = column.filter(|column| *column < params.input_width) else {
                continue;
            };
            let values = window(row, column * channels + channel, N);
            let tap = i * params.filter_width + j;
            let weights = window(args.filter, tap * channels + channel, N);
            for ((sum, value), weight) in sums.iter_mut().zip(values).zip(weights) {
                *sum += value.get() * weight;
            }
        }
    }
    for ((channel, output), sum) in (channel..).zip(outputs).zip(sums) {
        let bias = args.bias.get(channel).copied().unwrap_or(0.0);
        output.set(args.stage.apply(sum + bias));
    }
}
