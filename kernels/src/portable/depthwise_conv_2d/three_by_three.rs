//! Filters of 3 rows and 3 columns, one for each channel: almost all that networks have.
//!
//! For each output pixel the nine input pixels under the filters are found once, and then all
//! channels are gone through with nothing left to check. Where a pixel is padding, some other pixel
//! is multiplied by weights of 0.

use crate::{
    ops::depthwise_conv_2d::{Args, Params},
    portable::{products::multiply_add, requantization::Stage},
    slices::windows,
};
use core::{array, cell::Cell};

const SIDE: usize = 3;
const TAPS: usize = SIDE * SIDE;

/// Channels that are gone through at once, at most.
const MOST: usize = 64;

/// The weights of padding.
const ZEROS: &[i8; MOST] = &[0; MOST];

/// Whether a layer is of this kind.
#[inline(always)]
pub(super) fn fits<const CHANNELS: usize>(params: &Params) -> bool {
    params.filter_height == SIDE
        && params.filter_width == SIDE
        && params.depth_multiplier == 1
        && params.input_channels.is_multiple_of(CHANNELS)
}

type Cells<'a, const CHANNELS: usize> = &'a [[Cell<i8>; CHANNELS]];
type Weights<'a, const CHANNELS: usize> = &'a [[i8; CHANNELS]];

#[inline(never)]
pub(super) fn run<const CHANNELS: usize>(args: &Args<'_, i8, i8>) {
    let params = args.params;
    let stage = Stage::new(&args.stage);
    let row_length = params.output_width * params.output_channels;
    let blocks = params.output_channels / CHANNELS;
    let filter = args.filter.as_chunks::<CHANNELS>().0;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let top = (y * params.stride_height) as isize - params.padding_top as isize;
        let rows = array::from_fn(|row| {
            let y = top + (row * params.dilation_height) as isize;
            args.input.get(y).unwrap_or_default().as_chunks().0
        });
        let mut left = -(params.padding_left as isize);
        for outputs in windows(row, params.output_channels) {
            let outputs = outputs.as_chunks::<CHANNELS>().0;
            let mut first = 0;
            while first < blocks {
                let count = (blocks - first).min(MOST / CHANNELS);
                let window = Window::new(params, &rows, filter, left, first, count);
                let outputs = outputs.get(first..).and_then(|rest| rest.get(..count));
                let outputs = outputs.unwrap_or_default();
                let channel = first * CHANNELS;
                match window {
                    Some(window) => {
                        let zero_point = params.input_zero_point;
                        window.outputs(zero_point, args.bias, &stage, channel, outputs);
                    }
                    None => {
                        for (outputs, channel) in outputs.iter().zip((channel..).step_by(CHANNELS))
                        {
                            stage.apply(biases(args.bias, channel), channel, outputs);
                        }
                    }
                }
                first += count;
            }
            left += params.stride_width as isize;
        }
    }
}

#[inline(always)]
fn biases<const CHANNELS: usize>(bias: &[i32], channel: usize) -> [i32; CHANNELS] {
    let bias = bias.get(channel..).and_then(<[_]>::first_chunk);
    bias.copied().unwrap_or([0; CHANNELS])
}

/// Adjacent channels of the pixels under the filters, and of the filters.
struct Window<'a, const CHANNELS: usize> {
    cells: [Cells<'a, CHANNELS>; TAPS],
    weights: [Weights<'a, CHANNELS>; TAPS],
}

impl<'a, const CHANNELS: usize> Window<'a, CHANNELS> {
    /// Nothing where no pixel under the filters is in the input.
    #[inline(always)]
    fn new(
        params: &Params,
        rows: &[Cells<'a, CHANNELS>; SIDE],
        filter: Weights<'a, CHANNELS>,
        left: isize,
        first: usize,
        count: usize,
    ) -> Option<Self> {
        let blocks = params.output_channels / CHANNELS;
        let zeros = ZEROS.as_chunks().0.get(..count)?;
        let mut window = Self {
            cells: [&[]; TAPS],
            weights: [zeros; TAPS],
        };
        let mut any: Cells<'a, CHANNELS> = &[];
        let taps = window.cells.iter_mut().zip(&mut window.weights);
        let mut filter = filter.get(first..)?;
        for (index, (cells, weights)) in taps.enumerate() {
            let column = left + (index % SIDE * params.dilation_width) as isize;
            // A column left of the input is far right of it as an unsigned number.
            let start = (column as usize)
                .saturating_mul(blocks)
                .saturating_add(first);
            let found = rows.get(index / SIDE)?.get(start..);
            if let Some(found) = found.and_then(|rest| rest.get(..count)) {
                *cells = found;
                *weights = filter.get(..count)?;
                any = found;
            }
            filter = filter.get(blocks..).unwrap_or_default();
        }
        for cells in &mut window.cells {
            if cells.is_empty() {
                *cells = any;
            }
        }
        (!any.is_empty()).then_some(window)
    }

    /// Computes as many adjacent outputs, the first of them of `channel`.
    #[inline(always)]
    fn outputs(
        mut self,
        zero_point: i32,
        bias: &[i32],
        stage: &Stage<'_>,
        mut channel: usize,
        outputs: &[[Cell<i8>; CHANNELS]],
    ) {
        // All slices are as long as they are said to be; this tells the compiler.
        let count = outputs.len();
        for (cells, weights) in self.cells.iter_mut().zip(&mut self.weights) {
            let (Some(all_cells), Some(all_weights)) = (cells.get(..count), weights.get(..count))
            else {
                return;
            };
            *cells = all_cells;
            *weights = all_weights;
        }
        for index in 0..count {
            let mut sums = biases(bias, channel);
            for (cells, weights) in self.cells.iter().zip(&self.weights) {
                if let (Some(cells), Some(weights)) = (cells.get(index), weights.get(index)) {
                    for ((sum, cell), weight) in sums.iter_mut().zip(cells).zip(weights) {
                        let value = i32::from(cell.get()).wrapping_sub(zero_point);
                        *sum = multiply_add(*sum, value, *weight);
                    }
                }
            }
            if let Some(outputs) = outputs.get(index) {
                stage.apply(sums, channel, outputs);
            }
            channel += CHANNELS;
        }
    }
}
