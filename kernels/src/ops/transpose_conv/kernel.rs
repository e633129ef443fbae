//! The loops of the reference kernel, for any element types.

use super::Args;
use crate::{
    Element,
    quantized::{Filter, Weight},
    slices::{window, windows},
};

/// One output element after another: row, column, channel. `add` adds a product to a sum, and `finish` makes
/// an output of a sum, the bias and the channel.
#[inline(always)]
pub(super) fn transpose_conv<A: Element, W: Weight>(
    args: &Args<'_, A, W>,
    add: impl Fn(A::Accumulator, A, W::Value) -> A::Accumulator,
    finish: impl Fn(A::Accumulator, A::Accumulator, usize) -> A,
) {
    let params = args.params;
    let filter = W::filter(args.filter, params.output_channels);
    let depth = params.input_channels;
    let row_length = params.output_width.wrapping_mul(params.output_channels);
    let first_row = args.span.start.wrapping_mul(params.block_height);
    for (y, row) in (first_row..).zip(windows(args.output, row_length)) {
        let rows = Taps::new(y, params.padding_top, params.stride_height);
        for (x, pixel) in windows(row, params.output_channels).enumerate() {
            let columns = Taps::new(x, params.padding_left, params.stride_width);
            for (channel, output) in pixel.iter().enumerate() {
                let filter = filter.of_channel(channel);
                let mut sum = A::Accumulator::default();
                for (i, source) in rows.clone().take_while(|tap| tap.0 < params.filter_height) {
                    let Some(row) = args.input.get(source) else {
                        continue;
                    };
                    let filter_row = channel.wrapping_mul(params.filter_height).wrapping_add(i);
                    let within = |tap: &(usize, isize)| tap.0 < params.filter_width;
                    for (j, source) in columns.clone().take_while(within) {
                        let source = usize::try_from(source).ok();
                        let Some(source) = source.filter(|column| *column < params.input_width)
                        else {
                            continue;
                        };
                        let tap = filter_row.wrapping_mul(params.filter_width).wrapping_add(j);
                        let values = window(row, source.wrapping_mul(depth), depth);
                        let weights = filter.run(tap.wrapping_mul(depth), depth);
                        for (value, weight) in values.iter().zip(weights) {
                            sum = add(sum, value.get(), weight);
                        }
                    }
                }
                let bias = args.bias.get(channel).copied().unwrap_or_default();
                output.set(finish(sum, bias, channel));
            }
        }
    }
}

/// The taps of a filter that an output position gets something from, along one dimension, each with the input
/// position that lays it there. They go on for ever.
#[derive(Clone)]
struct Taps {
    tap: usize,
    source: isize,
    stride: usize,
}

impl Taps {
    #[inline(always)]
    fn new(position: usize, padding: usize, stride: usize) -> Self {
        let position = position.wrapping_add(padding);
        Self {
            tap: position.checked_rem(stride).unwrap_or(0),
            source: position.checked_div(stride).unwrap_or(0) as isize,
            stride: stride.max(1),
        }
    }
}

impl Iterator for Taps {
    type Item = (usize, isize);

    #[inline(always)]
    fn next(&mut self) -> Option<(usize, isize)> {
        let item = (self.tap, self.source);
        self.tap = self.tap.wrapping_add(self.stride);
        self.source = self.source.wrapping_sub(1);
        Some(item)
    }
}
