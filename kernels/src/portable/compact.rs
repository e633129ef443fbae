//! One loop for convolutions, for models that are optimised for size.
//!
//! CONV_2D is a convolution in groups of channels; DEPTHWISE_CONV_2D is one with a group for each
//! input channel, whose filters lie in another order. A model pays for the loop once.

use super::requantization::compact;
use crate::{Requantization, Rows};
use core::{cell::Cell, hint::black_box, ops::Range};

/// A call of a convolution in groups. It is in memory once, and the loops read it there: the black
/// boxes keep the optimiser from a copy of its own on the stack.
pub(super) struct Convolution<'a> {
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
    /// Weights from one filter to the next, and from one position in a filter to the next.
    pub(super) filter_step: usize,
    pub(super) position_step: usize,
    pub(super) filter: &'a [i8],
    pub(super) bias: &'a [i32],
    pub(super) stage: Requantization<'a>,
    pub(super) input: Rows<'a, i8>,
}

impl Convolution<'_> {
    /// Computes the rows `span`, one output element after another.
    #[inline(never)]
    pub(super) fn compute(&self, span: Range<usize>, output: &[Cell<i8>]) {
        let mut outputs = output.iter();
        for y in span {
            for x in 0..self.output_width {
                let call = black_box(self);
                let row = y.wrapping_mul(call.stride_height);
                let row = row.wrapping_sub(call.padding_top);
                let column = x.wrapping_mul(call.stride_width);
                let column = column.wrapping_sub(call.padding_left);
                let mut start = column.wrapping_mul(call.input_channels);
                let mut left_in_group = call.group_channels;
                for channel in 0..call.output_channels {
                    let Some(output) = outputs.next() else { return };
                    let call = black_box(call);
                    output.set(call.element(row, start, channel));
                    left_in_group = left_in_group.wrapping_sub(1);
                    if left_in_group == 0 {
                        left_in_group = call.group_channels;
                        start = start.wrapping_add(call.filter_channels);
                    }
                }
            }
        }
    }

    /// An output of a channel, whose filter covers elements from `start` in `row` on. Both wrap around
    /// where that is in the padding.
    #[inline(never)]
    fn element(&self, mut row: usize, start: usize, channel: usize) -> i8 {
        let mut sum = self.bias.get(channel).copied().unwrap_or(0);
        let mut weight = channel.wrapping_mul(self.filter_step);
        for _ in 0..self.filter_height {
            let call = black_box(self);
            let cells = call.input.get(row as isize).unwrap_or_default();
            let mut start = start;
            for _ in 0..call.filter_width {
                // Left of the row, where the start wrapped around, and right of it there is nothing.
                let end = start.wrapping_add(call.filter_channels);
                let last = weight.wrapping_add(call.filter_channels);
                if let Some(cells) = cells.get(start..end)
                    && let Some(weights) = call.filter.get(weight..last)
                {
                    for (cell, weight) in cells.iter().zip(weights) {
                        let value = i32::from(cell.get()).wrapping_sub(call.input_zero_point);
                        sum = sum.wrapping_add(value.wrapping_mul(i32::from(*weight)));
                    }
                }
                let step = call.dilation_width.wrapping_mul(call.input_channels);
                start = start.wrapping_add(step);
                weight = weight.wrapping_add(call.position_step);
            }
            row = row.wrapping_add(call.dilation_height);
        }
        compact(&black_box(self).stage, sum, channel)
    }
}
