//! DEPTHWISE_CONV_2D of floats: an output at a time.

use super::{super::opaque::again, FEW, MANY, clamp, position::Position, runs::Runs};
use crate::{
    CortexM, Portable,
    ops::depthwise_conv_2d::{Args, DepthwiseConv2d},
    slices::windows,
};

impl DepthwiseConv2d<f32, f32> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, f32, f32>) {
        match args.params.filter_height {
            _ if args.in_place => <Portable as DepthwiseConv2d<f32, f32>>::run(args),
            ..=FEW => pixels::<FEW>(args),
            ..=MANY => pixels::<MANY>(args),
            _ => <Portable as DepthwiseConv2d<f32, f32>>::run(args),
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, f32, f32>) {
        <Portable as DepthwiseConv2d<f32, f32>>::compact(args);
    }
}

#[inline(never)]
fn pixels<const N: usize>(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let mut runs = Runs::<_, N>::strided(
        args.filter,
        params.input_channels,
        params.dilation_width.wrapping_mul(params.input_channels),
        params.output_channels,
    );
    let stride = [params.stride_height, params.stride_width];
    let padding = [params.padding_top, params.padding_left];
    let mut position = Position::new(args.span.start, stride, padding);
    for pixel in windows(args.output, params.output_channels) {
        add_runs(args, &mut runs, position);
        let (mut input, mut of_input) = (0_usize, 0_usize);
        for (channel, output) in pixel.iter().enumerate() {
            let (args, params) = (again(args), again(params));
            let sum = runs.sum(input, channel, args.bias.get(channel));
            output.set(clamp(&args.stage, sum));
            of_input = of_input.wrapping_add(1);
            if of_input == params.depth_multiplier {
                of_input = 0;
                input = input.wrapping_add(1);
            }
        }
        position.advance(params.output_width, stride, padding);
    }
}

/// The runs under the filters at a position of the input: the columns of a row. Not inlined, so that its
/// numbers do not lie on the stack while sums are computed.
#[inline(never)]
fn add_runs<'a, const N: usize>(
    args: &Args<'a, f32, f32>,
    runs: &mut Runs<'a, true, N>,
    position: Position,
) {
    let params = args.params;
    let (mut outside, mut x) = (0_usize, position.left);
    while x < 0 && outside < params.filter_width {
        outside = outside.wrapping_add(1);
        x = x.wrapping_add(params.dilation_width as isize);
    }
    let (mut inside, mut end) = (0_usize, x);
    while end < params.input_width as isize && outside.wrapping_add(inside) < params.filter_width {
        inside = inside.wrapping_add(1);
        end = end.wrapping_add(params.dilation_width as isize);
    }
    runs.start(inside);
    if inside == 0 {
        return;
    }
    let mut y = position.top;
    for i in 0..params.filter_height {
        if let Some(row) = args.input.get(y) {
            let tap = i.wrapping_mul(params.filter_width).wrapping_add(outside);
            runs.push(
                row,
                (x as usize).wrapping_mul(params.input_channels),
                tap.wrapping_mul(params.output_channels),
            );
        }
        y = y.wrapping_add(params.dilation_height as isize);
    }
}
