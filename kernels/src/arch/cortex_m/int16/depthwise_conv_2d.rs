//! DEPTHWISE_CONV_2D: four channels of a pixel at a time, from weights as the model file has them.
//!
//! Filters have so few taps that the sums of products fit into 32 bits whatever inputs and weights are; only
//! the bias has more.

#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod finish;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod products;

#[cfg(not(tinyml_dsp))]
use self::plain::{self as products, finish};
use crate::{
    Requantization,
    ops::depthwise_conv_2d::{Args, Params},
    slices::{window, windows},
};
use core::{cell::Cell, ops::Range};
#[cfg(tinyml_dsp)]
use finish::finish;
use products::Lines;

/// Channels that are computed at once.
const BLOCK: usize = 4;

/// Channels whose sums are kept until they are scaled.
const CHANNELS: usize = 8 * BLOCK;

/// Rows of the highest filter.
const ROWS: usize = 8;

/// Sums of products, of the first so many channels.
type Sums = [Cell<i32>; CHANNELS];

/// The most taps whose sums fit into 32 bits: products are of a magnitude of 2^22 at most.
const TAPS: usize = 511;

/// Where the taps of a pixel lie that are inside the image, in elements.
#[derive(Clone, Copy, Debug)]
struct Window {
    /// The first input of the first channels, in each line.
    input: usize,
    /// From a tap to the next.
    input_step: usize,
    /// The first weight of the first channels, in each line.
    weight: usize,
    /// From a tap to the next.
    weight_step: usize,
    /// Taps in each line.
    columns: usize,
}

/// Scales and the bias of some channels.
#[derive(Clone, Copy, Debug)]
struct Channels<'a> {
    bias: &'a [i64],
    stage: Requantization<'a>,
}

impl<'a> Channels<'a> {
    /// So many of them from the first one on.
    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        Self {
            bias: window(self.bias, first, count),
            stage: Requantization {
                multipliers: window(self.stage.multipliers, first, count),
                shifts: window(self.stage.shifts, first, count),
                ..self.stage
            },
        }
    }
}

/// Whether there is a loop for the shape, and a scale and a bias for each channel.
#[inline(always)]
pub(in crate::arch::cortex_m) fn applies(args: &Args<'_, i16, i8, i64>) -> bool {
    let params = args.params;
    let channels = params.output_channels;
    let taps = params.filter_height.saturating_mul(params.filter_width);
    params.depth_multiplier == 1
        && channels >= BLOCK
        && params.filter_height <= ROWS
        && taps <= TAPS
        && params.input_zero_point == 0
        && args.bias.len() == channels
        && args.stage.multipliers.len() == channels
        && args.stage.shifts.len() == channels
}

/// Computes the rows of the span.
#[inline(never)]
pub(in crate::arch::cortex_m) fn run(args: &Args<'_, i16, i8, i64>) {
    let params = args.params;
    let channels = params.output_channels;
    let row_length = params.output_width.wrapping_mul(channels);
    let filter_row = params.filter_width.wrapping_mul(channels);
    let sums = Sums::default();
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let mut lines = Lines::new();
        let mut input_y = (y.wrapping_mul(params.stride_height) as isize)
            .wrapping_sub(params.padding_top as isize);
        for weights in windows(args.filter, filter_row).take(params.filter_height) {
            if let Some(input) = args.input.get(input_y) {
                lines.push(input, weights);
            }
            input_y = input_y.wrapping_add(params.dilation_height as isize);
        }
        let mut left = (params.padding_left as isize).wrapping_neg();
        for outputs in windows(row, channels) {
            pixel(args, &lines, &sums, (left, columns(params, left)), outputs);
            left = left.wrapping_add(params.stride_width as isize);
        }
    }
}

/// The columns of a filter that lie over the input where the first one is at `left`.
fn columns(params: &Params, left: isize) -> Range<usize> {
    let (mut first, mut end) = (0_usize, 0_usize);
    let mut column = left;
    for filter_column in 1..=params.filter_width {
        if column < 0 {
            first = filter_column;
        }
        if column < params.input_width as isize {
            end = filter_column;
        }
        column = column.wrapping_add(params.dilation_width as isize);
    }
    first..end
}

/// Computes a pixel, from some columns of the filter whose first one is at `left`.
fn pixel(
    args: &Args<'_, i16, i8, i64>,
    lines: &Lines<'_>,
    sums: &Sums,
    (left, columns): (isize, Range<usize>),
    outputs: &[Cell<i16>],
) {
    let params = args.params;
    let channels = params.output_channels;
    let column = left.wrapping_add(columns.start.wrapping_mul(params.dilation_width) as isize);
    let input = (column as usize).wrapping_mul(channels);
    let weight = columns.start.wrapping_mul(channels);
    let all = Channels {
        bias: args.bias,
        stage: args.stage,
    };
    let last = channels.wrapping_sub(BLOCK);
    let mut done = 0_usize;
    while done < channels {
        // The last channels may be some that were computed already.
        let first = done.min(last);
        let count = channels.wrapping_sub(first).min(CHANNELS) & !(BLOCK - 1);
        let window = Window {
            input: input.wrapping_add(first),
            input_step: params.dilation_width.wrapping_mul(channels),
            weight: weight.wrapping_add(first),
            weight_step: channels,
            columns: columns.len(),
        };
        lines.sum(&window, count / BLOCK, sums);
        let outputs = self::window(outputs, first, count);
        finish(&all.part(first, count), sums, outputs);
        done = first.wrapping_add(count);
    }
}

/// Sums and outputs in plain Rust.
#[cfg(not(tinyml_dsp))]
mod plain {
    use super::{BLOCK, Channels, ROWS, Sums, Window};
    use core::cell::Cell;

    /// Sets outputs from the sums of products.
    pub(super) fn finish(channels: &Channels<'_>, sums: &Sums, outputs: &[Cell<i16>]) {
        let sums = sums.iter().zip(channels.bias).enumerate();
        for ((channel, (sum, bias)), output) in sums.zip(outputs) {
            let sum = bias.wrapping_add(sum.get().into());
            output.set(channels.stage.apply_wide(sum, channel) as i16);
        }
    }

    /// The rows of the input under rows of a filter.
    pub(super) struct Lines<'a> {
        list: [(&'a [Cell<i16>], &'a [i8]); ROWS],
        count: usize,
    }

    impl<'a> Lines<'a> {
        pub(super) fn new() -> Self {
            Self {
                list: [(&[], &[]); ROWS],
                count: 0,
            }
        }

        pub(super) fn push(&mut self, input: &'a [Cell<i16>], weights: &'a [i8]) {
            if let Some(place) = self.list.get_mut(self.count) {
                *place = (input, weights);
                self.count = self.count.wrapping_add(1);
            }
        }

        /// Sets the sums of so many blocks of channels.
        pub(super) fn sum(&self, window: &Window, blocks: usize, sums: &Sums) {
            for (index, place) in sums.iter().take(blocks * BLOCK).enumerate() {
                let mut sum = 0_i32;
                for (input, weights) in self.list.iter().take(self.count) {
                    for column in 0..window.columns {
                        let start = window.input + column * window.input_step;
                        let weight = window.weight + column * window.weight_step + index;
                        let value = input.get(start + index).map_or(0, Cell::get);
                        let weight = weights.get(weight).copied().unwrap_or(0);
                        sum = sum.wrapping_add(i32::from(value) * i32::from(weight));
                    }
                }
                place.set(sum);
            }
        }
    }
}
