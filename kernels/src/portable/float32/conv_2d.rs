//! CONV_2D of floats.

use super::{Filters, by_filters};
use crate::{
    Portable, Reference,
    ops::conv_2d::{Args, Conv2d},
    slices::{window, windows},
};
use core::cell::Cell;

impl Conv2d<f32, f32> for Portable {
    #[inline]
    fn run(args: &Args<'_, f32, f32>) {
        if args.params.filter_channels == args.params.input_channels {
            whole_pixels(args);
        } else {
            <Reference as Conv2d<f32, f32>>::run(args);
        }
    }

    #[inline]
    fn compact(args: &Args<'_, f32, f32>) {
        <Reference as Conv2d<f32, f32>>::run(args);
    }
}

/// Filters that see all channels.
fn whole_pixels(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let row_length = params.output_width * params.output_channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        for (x, pixel) in windows(row, params.output_channels).enumerate() {
            by_filters(
                pixel,
                |first, outputs| compute(args, [y, x], first, outputs),
                |first, outputs| compute(args, [y, x], first, outputs),
            );
        }
    }
}

/// The outputs of the filters from `first` on at a position.
#[inline(always)]
fn compute<const N: usize>(
    args: &Args<'_, f32, f32>,
    position: [usize; 2],
    first: usize,
    outputs: &[Cell<f32>; N],
) {
    let params = args.params;
    let filters = Filters {
        weights: args.filter,
        size: params.filter_height * params.filter_width * params.filter_channels,
    };
    let mut sums = [0.0; N];
    for_each_run(args, position, |values, start| {
        filters.add(&mut sums, first, start, values);
    });
    for ((channel, output), sum) in (first..).zip(outputs).zip(sums) {
        let bias = args.bias.get(channel).copied().unwrap_or(0.0);
        output.set(args.stage.apply(sum + bias));
    }
}

/// Calls a function with every run of elements that lies under a filter at an output position, and with
/// the place of its first weight in the filter.
#[inline(always)]
fn for_each_run(
    args: &Args<'_, f32, f32>,
    [y, x]: [usize; 2],
    mut function: impl FnMut(&[Cell<f32>], usize),
) {
    let params = args.params;
    let channels = params.input_channels;
    let top = (y * params.stride_height) as isize - params.padding_top as isize;
    let left = (x * params.stride_width) as isize - params.padding_left as isize;
    // Without gaps between columns, those of a row are one run.
    let (runs, columns) = match params.dilation_width {
        1 => (1, params.filter_width),
        _ => (params.filter_width, 1),
    };
    for i in 0..params.filter_height {
        let Some(row) = args.input.get(top + (i * params.dilation_height) as isize) else {
            continue;
        };
        for j in 0..runs {
            let left = left + (j * params.dilation_width) as isize;
            let outside = left.saturating_neg().max(0) as usize;
            let end = (params.input_width as isize - left).max(0) as usize;
            let end = end.min(columns);
            if outside < end {
                let column = (left + outside as isize) as usize;
                let values = window(row, column * channels, (end - outside) * channels);
                function(values, (i * params.filter_width + j + outside) * channels);
            }
        }
    }
}
