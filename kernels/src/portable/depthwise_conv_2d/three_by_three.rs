//! Filters of 3 rows and 3 columns, one for each channel: almost all that networks have.
//!
//! For each output pixel the nine input pixels under the filters are found once, and then all
//! channels are gone through with nothing left to check. Where a pixel is padding, some other pixel
//! is multiplied by weights of 0.

use super::CHANNELS;
use crate::{
    ops::depthwise_conv_2d::{Args, Params},
    portable::{products::multiply_add, requantization::Stage},
    slices::windows,
};
use core::{array, cell::Cell};

const SIDE: usize = 3;
const TAPS: usize = SIDE * SIDE;

/// Blocks of channels that are gone through at once.
const BLOCKS: usize = 64 / CHANNELS;

/// The weights of padding.
const ZEROS: &[[i8; CHANNELS]; BLOCKS] = &[[0; CHANNELS]; BLOCKS];

/// Whether a layer is of this kind.
#[inline(always)]
pub(super) fn fits(params: &Params) -> bool {
    params.filter_height == SIDE
        && params.filter_width == SIDE
        && params.depth_multiplier == 1
        && params.input_channels.is_multiple_of(CHANNELS)
}

type Cells<'a> = &'a [[Cell<i8>; CHANNELS]];
type Weights<'a> = &'a [[i8; CHANNELS]];

#[inline(never)]
pub(super) fn run(args: &Args<'_, i8, i8>) {
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
                let count = (blocks - first).min(BLOCKS);
                let window = Window::new(params, &rows, filter, left, first, count);
                let outputs = outputs.get(first..).and_then(|rest| rest.get(..count));
                if let (Some(window), Some(outputs)) = (window, outputs) {
                    let zero_point = params.input_zero_point;
                    window.outputs(zero_point, args.bias, &stage, first * CHANNELS, outputs);
                }
                first += count;
            }
            left += params.stride_width as isize;
        }
    }
}

/// Adjacent channels of the pixels under the filters, and of the filters.
struct Window<'a> {
    cells: [Cells<'a>; TAPS],
    weights: [Weights<'a>; TAPS],
}

impl<'a> Window<'a> {
    #[inline(always)]
    fn new(
        params: &Params,
        rows: &[Cells<'a>; SIDE],
        filter: Weights<'a>,
        left: isize,
        first: usize,
        count: usize,
    ) -> Option<Self> {
        let blocks = params.output_channels / CHANNELS;
        let zeros = ZEROS.get(..count)?;
        let mut window = Self {
            cells: [&[]; TAPS],
            weights: [zeros; TAPS],
        };
        let mut any: Cells<'a> = &[];
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
        Some(window)
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
            match (cells.get(..count), weights.get(..count)) {
                (Some(all_cells), Some(all_weights)) => {
                    *cells = all_cells;
                    *weights = all_weights;
                }
                _ => return,
            }
        }
        for index in 0..count {
            let bias = bias.get(channel..).and_then(<[_]>::first_chunk);
            let mut sums = bias.copied().unwrap_or([0; CHANNELS]);
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
