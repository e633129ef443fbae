//! One loop for all operators with weights, for models that are optimised for size.
//!
//! CONV_2D is a convolution in groups of channels; DEPTHWISE_CONV_2D is one with a group for each
//! input channel, whose filters lie in another order; FULLY_CONNECTED is one whose image is a row
//! of as many pixels as there are vectors. A model pays for the loop once.

use super::requantization::Stage;
use crate::{Requantization, Rows};
use core::{cell::Cell, ops::Range};

/// The shape of a convolution in groups.
pub(super) struct Geometry {
    pub(super) input_channels: usize,
    pub(super) output_width: usize,
    pub(super) output_channels: usize,
    pub(super) filter_height: usize,
    pub(super) filter_width: usize,
    /// Channels of a filter, and how many filters see the same input channels.
    pub(super) filter_channels: usize,
    pub(super) group_channels: usize,
    pub(super) stride_height: usize,
    pub(super) stride_width: usize,
    pub(super) dilation_height: usize,
    pub(super) dilation_width: usize,
    pub(super) padding_top: usize,
    pub(super) padding_left: usize,
    pub(super) input_zero_point: i32,
    pub(super) filter_zero_point: i32,
    /// Weights from one filter to the next, and from one position in a filter to the next.
    pub(super) filter_step: usize,
    pub(super) position_step: usize,
}

/// Computes the rows `span`, one output element after another.
#[inline(never)]
pub(super) fn convolve(
    geometry: &Geometry,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
    input: Rows<'_, i8>,
    span: Range<usize>,
    output: &[Cell<i8>],
) {
    let stage = Stage::new(stage);
    let mut outputs = output.iter();
    for y in span {
        for x in 0..geometry.output_width {
            let (mut first_channel, mut left_in_group) = (0, geometry.group_channels);
            for channel in 0..geometry.output_channels {
                let mut sum = bias.get(channel).copied().unwrap_or(0);
                let mut weight = channel * geometry.filter_step;
                let mut row = (y * geometry.stride_height).wrapping_sub(geometry.padding_top);
                for _ in 0..geometry.filter_height {
                    let cells = input.get(row as isize).unwrap_or_default();
                    let column = (x * geometry.stride_width).wrapping_sub(geometry.padding_left);
                    let mut start = column.wrapping_mul(geometry.input_channels);
                    start = start.wrapping_add(first_channel);
                    for _ in 0..geometry.filter_width {
                        // Left of the row, where the start wrapped around, and right of it there
                        // is nothing.
                        let cells = part(cells, start, geometry.filter_channels);
                        let weights = part(filter, weight, geometry.filter_channels);
                        for (cell, weight) in cells.iter().zip(weights) {
                            let value =
                                i32::from(cell.get()).wrapping_sub(geometry.input_zero_point);
                            let weight =
                                i32::from(*weight).wrapping_sub(geometry.filter_zero_point);
                            sum = sum.wrapping_add(value.wrapping_mul(weight));
                        }
                        let step = geometry.dilation_width * geometry.input_channels;
                        start = start.wrapping_add(step);
                        weight += geometry.position_step;
                    }
                    row = row.wrapping_add(geometry.dilation_height);
                }
                if let Some(output) = outputs.next() {
                    stage.apply([sum], channel, core::array::from_ref(output));
                }
                left_in_group -= 1;
                if left_in_group == 0 {
                    left_in_group = geometry.group_channels;
                    first_channel += geometry.filter_channels;
                }
            }
        }
    }
}

/// `length` elements from `start`, or none where that is out of range.
#[inline(always)]
fn part<T>(slice: &[T], start: usize, length: usize) -> &[T] {
    slice
        .get(start..start.wrapping_add(length))
        .unwrap_or_default()
}
