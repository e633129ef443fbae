//! One loop for both convolutions, and a small one for fully connected layers, for models that are
//! optimised for size.
//!
//! CONV_2D is a convolution in groups of channels; DEPTHWISE_CONV_2D is one with a group for each
//! input channel, whose filters lie in another order. A model pays for the loop once.

use super::requantization::scale;
use crate::{
    Requantization,
    ops::{conv_2d, fully_connected},
    slices::windows,
};

/// Computes the rows of the span, one output element after another. The steps are the weights from
/// one filter to the next, and from one position in a filter to the next.
#[inline(never)]
pub(super) fn convolve(args: &conv_2d::Args<'_, i8, i8>, filter_step: usize, position_step: usize) {
    let params = args.params;
    let mut outputs = args.output.iter();
    for y in args.span.clone() {
        for x in 0..params.output_width {
            let (mut first_channel, mut left_in_group) = (0, params.group_channels);
            for channel in 0..params.output_channels {
                let mut sum = args.bias.get(channel).copied().unwrap_or(0);
                let mut weights = args.filter.get(channel * filter_step..);
                let mut row = (y * params.stride_height).wrapping_sub(params.padding_top);
                for _ in 0..params.filter_height {
                    let cells = args.input.get(row as isize).unwrap_or_default();
                    let column = (x * params.stride_width).wrapping_sub(params.padding_left);
                    let mut start = column.wrapping_mul(params.input_channels);
                    start = start.wrapping_add(first_channel);
                    for _ in 0..params.filter_width {
                        let position = weights.unwrap_or_default();
                        // Left of the row, where the start wrapped around, and right of it there
                        // is nothing.
                        let cells = part(cells, start, params.filter_channels);
                        for (cell, weight) in cells.iter().zip(position) {
                            let value = i32::from(cell.get()).wrapping_sub(params.input_zero_point);
                            sum = sum.wrapping_add(value.wrapping_mul(i32::from(*weight)));
                        }
                        let step = params.dilation_width * params.input_channels;
                        start = start.wrapping_add(step);
                        weights = position.get(position_step..);
                    }
                    row = row.wrapping_add(params.dilation_height);
                }
                if let Some(output) = outputs.next() {
                    output.set(requantize(&args.stage, sum, channel));
                }
                left_in_group -= 1;
                if left_in_group == 0 {
                    left_in_group = params.group_channels;
                    first_channel += params.filter_channels;
                }
            }
        }
    }
}

/// A fully connected layer, whose loop is smaller than what calling the other one takes.
#[inline(never)]
pub(super) fn fully_connected(args: &fully_connected::Args<'_, i8, i8>) {
    let params = args.params;
    let mut outputs = args.output.iter();
    for input in windows(args.input, params.input_depth) {
        let filters = windows(args.filter, params.input_depth);
        for (channel, filter) in filters.enumerate() {
            let mut sum = args.bias.get(channel).copied().unwrap_or(0);
            for (cell, weight) in input.iter().zip(filter) {
                let value = i32::from(cell.get()).wrapping_sub(params.input_zero_point);
                let weight = i32::from(*weight).wrapping_sub(params.filter_zero_point);
                sum = sum.wrapping_add(value.wrapping_mul(weight));
            }
            if let Some(output) = outputs.next() {
                output.set(requantize(&args.stage, sum, channel));
            }
        }
    }
}

/// `length` elements from `start`, or none where that is out of range.
#[inline(always)]
fn part<T>(slice: &[T], start: usize, length: usize) -> &[T] {
    let rest = slice.get(start..).unwrap_or_default();
    rest.get(..length).unwrap_or_default()
}

/// The output element of a sum. Not inlined, because both loops have it.
#[inline(never)]
fn requantize(stage: &Requantization<'_>, sum: i32, channel: usize) -> i8 {
    let index = if stage.multipliers.len() == 1 {
        0
    } else {
        channel
    };
    let multiplier = stage.multipliers.get(index).copied().unwrap_or(0);
    let shift = stage.shifts.get(index).copied().unwrap_or(0);
    let value = scale(sum, multiplier, i32::from(shift)).wrapping_add(stage.zero_point);
    value.max(stage.min).min(stage.max) as i8
}
