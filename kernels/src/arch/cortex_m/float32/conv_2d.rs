//! CONV_2D of floats: an output at a time.

use super::{
    clamp,
    runs::{CAPACITY, Runs},
};
use crate::{
    CortexM, Portable,
    ops::conv_2d::{Args, Conv2d, Params},
    slices::windows,
};

impl Conv2d<f32, f32> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, f32, f32>) {
        let (rows, _) = split(args.params);
        if args.params.filter_height.saturating_mul(rows) <= CAPACITY {
            pixels(args);
        } else {
            <Portable as Conv2d<f32, f32>>::run(args);
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
fn pixels(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let filter_row = params.filter_width.wrapping_mul(params.filter_channels);
    let filter_size = filter_row.wrapping_mul(params.filter_height);
    let groups_behind = params.input_channels.wrapping_sub(params.filter_channels);
    let mut runs = Runs::new(args.filter, groups_behind.wrapping_add(1), 1, 1);
    let row_length = params.output_width.wrapping_mul(params.output_channels);
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let top = (y.wrapping_mul(params.stride_height) as isize)
            .wrapping_sub(params.padding_top as isize);
        let mut left = (params.padding_left as isize).wrapping_neg();
        for pixel in windows(row, params.output_channels) {
            runs.clear();
            add_runs(args, &mut runs, top, left);
            let (mut weight, mut group, mut in_group) = (0_usize, 0_usize, 0_usize);
            for (channel, output) in pixel.iter().enumerate() {
                let sum = runs.sum(group, weight, args.bias.get(channel));
                output.set(clamp(&args.stage, sum));
                weight = weight.wrapping_add(filter_size);
                in_group = in_group.wrapping_add(1);
                if in_group == params.group_channels {
                    in_group = 0;
                    group = group.wrapping_add(params.filter_channels);
                }
            }
            left = left.wrapping_add(params.stride_width as isize);
        }
    }
}

/// The runs under the filters at a position of the input.
#[inline(always)]
fn add_runs<'a>(args: &Args<'a, f32, f32>, runs: &mut Runs<'a>, top: isize, left: isize) {
    let params = args.params;
    let (in_row, columns) = split(params);
    let (mut y, mut row_weight) = (top, 0_usize);
    for _ in 0..params.filter_height {
        if let Some(row) = args.input.get(y) {
            let (mut x, mut weight) = (left, row_weight);
            for _ in 0..in_row {
                let outside = x.wrapping_neg().max(0) as usize;
                let end = (params.input_width as isize).wrapping_sub(x).max(0) as usize;
                let end = end.min(columns);
                if outside < end {
                    let column = x.wrapping_add(outside as isize) as usize;
                    runs.push(
                        row,
                        column.wrapping_mul(params.input_channels),
                        end.wrapping_sub(outside)
                            .wrapping_mul(params.filter_channels),
                        weight.wrapping_add(outside.wrapping_mul(params.filter_channels)),
                    );
                }
                x = x.wrapping_add(params.dilation_width as isize);
                weight = weight.wrapping_add(params.filter_channels);
            }
        }
        y = y.wrapping_add(params.dilation_height as isize);
        let filter_row = params.filter_width.wrapping_mul(params.filter_channels);
        row_weight = row_weight.wrapping_add(filter_row);
    }
}
