//! CONV_2D of floats: an output at a time.

use super::{super::opaque::again, FEW, MANY, clamp, position::Position, runs::Runs};
use crate::{
    CortexM, Portable,
    ops::conv_2d::{Args, Conv2d, Params},
    slices::windows,
};

impl Conv2d<f32, f32> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, f32, f32>) {
        let (in_row, _) = split(args.params);
        match args.params.filter_height.saturating_mul(in_row) {
            ..=FEW => pixels::<FEW>(args),
            ..=MANY => pixels::<MANY>(args),
            _ => <Portable as Conv2d<f32, f32>>::run(args),
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, f32, f32>) {
        <Portable as Conv2d<f32, f32>>::compact(args);
    }
}

/// Runs in a row of a filter, and columns in a run. Where neither other columns nor other channels lie
/// between, a row is one run.
#[inline(always)]
const fn split(params: &Params) -> (usize, usize) {
    if params.dilation_width == 1 && params.filter_channels == params.input_channels {
        (1, params.filter_width)
    } else {
        (params.filter_width, 1)
    }
}

#[inline(never)]
fn pixels<const N: usize>(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let filter_row = params.filter_width.wrapping_mul(params.filter_channels);
    let filter_size = filter_row.wrapping_mul(params.filter_height);
    let groups_behind = params.input_channels.wrapping_sub(params.filter_channels);
    let mut runs = Runs::<_, N>::new(args.filter, groups_behind.wrapping_add(1));
    let stride = [params.stride_height, params.stride_width];
    let padding = [params.padding_top, params.padding_left];
    let mut position = Position::new(args.span.start, stride, padding);
    for pixel in windows(args.output, params.output_channels) {
        add_runs(args, &mut runs, position);
        let (mut weight, mut group, mut in_group) = (0_usize, 0_usize, 0_usize);
        for (channel, output) in pixel.iter().enumerate() {
            let (args, params) = (again(args), again(params));
            let sum = runs.sum(group, weight, args.bias.get(channel));
            output.set(clamp(&args.stage, sum));
            weight = weight.wrapping_add(filter_size);
            in_group = in_group.wrapping_add(1);
            if in_group == params.group_channels {
                in_group = 0;
                group = group.wrapping_add(params.filter_channels);
            }
        }
        position.advance(params.output_width, stride, padding);
    }
}

/// The runs under the filters at a position of the input. Not inlined, so that its numbers do not
/// lie on the stack while sums are computed.
#[inline(never)]
fn add_runs<'a, const N: usize>(
    args: &Args<'a, f32, f32>,
    runs: &mut Runs<'a, false, N>,
    position: Position,
) {
    let params = args.params;
    let (in_row, columns) = split(params);
    let channels = params.filter_channels;
    // A run of several columns may lie over the edge, one of a single column not in part.
    let left = position.left;
    let outside = if columns == 1 {
        0
    } else {
        left.wrapping_neg().max(0) as usize
    };
    let end = (params.input_width as isize).wrapping_sub(left).max(0) as usize;
    let inside = if columns == 1 {
        1
    } else {
        end.min(columns).saturating_sub(outside)
    };
    runs.start(inside.wrapping_mul(channels));
    if inside == 0 {
        return;
    }
    let (mut y, mut row_weight) = (position.top, outside.wrapping_mul(channels));
    for _ in 0..params.filter_height {
        if let Some(row) = args.input.get(y) {
            let (mut x, mut weight) = (left.wrapping_add(outside as isize), row_weight);
            for _ in 0..in_row {
                if (0..params.input_width as isize).contains(&x) {
                    let start = (x as usize).wrapping_mul(params.input_channels);
                    runs.push(row, start, weight);
                }
                x = x.wrapping_add(params.dilation_width as isize);
                weight = weight.wrapping_add(channels);
            }
        }
        y = y.wrapping_add(params.dilation_height as isize);
        let filter_row = params.filter_width.wrapping_mul(channels);
        row_weight = row_weight.wrapping_add(filter_row);
    }
}
