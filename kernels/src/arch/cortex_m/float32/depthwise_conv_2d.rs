//! DEPTHWISE_CONV_2D of floats: an output at a time.

use super::{
    clamp,
    runs::{CAPACITY, Runs},
};
use crate::{
    CortexM, Portable,
    ops::depthwise_conv_2d::{Args, DepthwiseConv2d},
    slices::windows,
};

impl DepthwiseConv2d<f32, f32> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, f32, f32>) {
        if args.params.filter_height <= CAPACITY && !args.in_place {
            pixels(args);
        } else {
            <Portable as DepthwiseConv2d<f32, f32>>::run(args);
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, f32, f32>) {
        <Portable as DepthwiseConv2d<f32, f32>>::compact(args);
    }
}

#[inline(never)]
fn pixels(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let mut runs = Runs::new(
        args.filter,
        params.input_channels,
        params.dilation_width.wrapping_mul(params.input_channels),
        params.output_channels,
    );
    let row_length = params.output_width.wrapping_mul(params.output_channels);
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let top = (y.wrapping_mul(params.stride_height) as isize)
            .wrapping_sub(params.padding_top as isize);
        let mut left = (params.padding_left as isize).wrapping_neg();
        for pixel in windows(row, params.output_channels) {
            runs.clear();
            add_runs(args, &mut runs, top, left);
            let (mut input, mut of_input) = (0_usize, 0_usize);
            for (channel, output) in pixel.iter().enumerate() {
                let sum = runs.sum(input, channel, args.bias.get(channel));
                output.set(clamp(&args.stage, sum));
                of_input = of_input.wrapping_add(1);
                if of_input == params.depth_multiplier {
                    of_input = 0;
                    input = input.wrapping_add(1);
                }
            }
            left = left.wrapping_add(params.stride_width as isize);
        }
    }
}

/// The runs under the filters at a position of the input: the columns of a row.
#[inline(always)]
fn add_runs<'a>(args: &Args<'a, f32, f32>, runs: &mut Runs<'a>, top: isize, left: isize) {
    let params = args.params;
    let (mut outside, mut x) = (0_usize, left);
    while x < 0 && outside < params.filter_width {
        outside = outside.wrapping_add(1);
        x = x.wrapping_add(params.dilation_width as isize);
    }
    let (mut inside, mut end) = (0_usize, x);
    while end < params.input_width as isize && outside.wrapping_add(inside) < params.filter_width {
        inside = inside.wrapping_add(1);
        end = end.wrapping_add(params.dilation_width as isize);
    }
    if inside == 0 {
        return;
    }
    let mut y = top;
    for i in 0..params.filter_height {
        if let Some(row) = args.input.get(y) {
            let tap = i.wrapping_mul(params.filter_width).wrapping_add(outside);
            runs.push(
                row,
                (x as usize).wrapping_mul(params.input_channels),
                inside,
                tap.wrapping_mul(params.output_channels),
            );
        }
        y = y.wrapping_add(params.dilation_height as isize);
    }
}
