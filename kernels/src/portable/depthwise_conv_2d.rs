//! DEPTHWISE_CONV_2D: a pixel of the output at a time, several channels at once.

mod in_place;
mod three_by_three;

use super::{compact::Convolution, patch::VECTORS, products::multiply_add, requantization::Stage};
use crate::{
    Portable,
    ops::depthwise_conv_2d::{Args, DepthwiseConv2d, Params},
    slices::windows,
};
use core::cell::Cell;

/// Channels that are computed at once: as many as the processor's registers hold sums.
const MANY: usize = if VECTORS { 16 } else { 4 };

/// The same where the number of channels is no multiple of that.
const FEW: usize = 4;

/// The same where they come from one channel of the input. On a processor with too few registers even
/// for four sums, more of them share what it costs to go to the next value.
const TOGETHER: usize = if cfg!(all(target_arch = "arm", not(tinyml_narrow_multiplication))) {
    4
} else {
    8
};

/// Rows of the highest filter.
const ROWS: usize = 16;

impl DepthwiseConv2d<i8, i8> for Portable {
    #[inline(always)]
    fn run(args: &Args<'_, i8, i8>) {
        let params = args.params;
        if args.in_place {
            in_place::run(args);
        } else if params.filter_height > ROWS {
            other_shapes(args);
        } else if three_by_three::fits::<MANY>(params) {
            three_by_three::run::<MANY>(args);
        } else if three_by_three::fits::<FEW>(params) {
            three_by_three::run::<FEW>(args);
        } else if params.depth_multiplier == 1 && params.input_channels.is_multiple_of(MANY) {
            slide::<MANY, MANY>(args);
        } else if params.depth_multiplier == 1 && params.input_channels.is_multiple_of(FEW) {
            slide::<FEW, FEW>(args);
        } else if params.depth_multiplier.is_multiple_of(TOGETHER) {
            slide::<1, TOGETHER>(args);
        } else {
            slide::<1, 1>(args);
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i8, i8>) {
        if args.in_place {
            return in_place::run(args);
        }
        let params = args.params;
        Convolution {
            input_channels: params.input_channels,
            output_width: params.output_width,
            output_channels: params.output_channels,
            filter_height: params.filter_height,
            filter_width: params.filter_width,
            filter_channels: 1,
            group_channels: params.depth_multiplier,
            stride_height: params.stride_height,
            stride_width: params.stride_width,
            dilation_height: params.dilation_height,
            dilation_width: params.dilation_width,
            padding_top: params.padding_top,
            padding_left: params.padding_left,
            input_zero_point: params.input_zero_point,
            filter_step: 1,
            position_step: params.output_channels,
            filter: args.filter,
            bias: args.bias,
            stage: args.stage,
            input: args.input,
        }
        .compute(args.span.clone(), args.output);
    }
}

/// Shapes without a loop of their own. Not inlined, so that the choice of a loop is small enough to be
/// made where the shape is a constant.
#[inline(never)]
fn other_shapes(args: &Args<'_, i8, i8>) {
    <Portable as DepthwiseConv2d<i8, i8>>::compact(args);
}

/// Computes adjacent outputs at once. They come from one input channel, or from as many adjacent
/// ones, each its own.
#[inline(never)]
fn slide<const INPUTS: usize, const OUTPUTS: usize>(args: &Args<'_, i8, i8>) {
    let params = args.params;
    let stage = Stage::new(&args.stage);
    let row_length = params.output_width * params.output_channels;
    // Steps in blocks of channels.
    let pixel = params.input_channels / INPUTS;
    let weights = params.output_channels / OUTPUTS;
    let filter = args.filter.as_chunks::<OUTPUTS>().0;
    let mut all_rows = [&[][..]; ROWS];
    let Some(rows) = all_rows.get_mut(..params.filter_height) else {
        return;
    };
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let mut input_y = (y * params.stride_height) as isize - params.padding_top as isize;
        for row in rows.iter_mut() {
            let input = args.input.get(input_y).unwrap_or_default();
            *row = input.as_chunks::<INPUTS>().0;
            input_y += params.dilation_height as isize;
        }
        let mut left = -(params.padding_left as isize);
        for outputs in windows(row, params.output_channels) {
            let columns = Columns::new(params, left);
            let mut window = Window {
                rows,
                start: columns.input * pixel,
                step: params.dilation_width * pixel,
                filter: filter.get(columns.filter * weights..).unwrap_or_default(),
                filter_length: columns.count.saturating_sub(1) * weights + 1,
                filter_step: weights,
                filter_row: params.filter_width * weights,
                zero_point: params.input_zero_point,
            };
            if columns.count == 0 {
                window.rows = &[];
            }
            let (mut channel, mut next_input) = (0, params.depth_multiplier);
            for outputs in outputs.as_chunks::<OUTPUTS>().0 {
                let bias = args.bias.get(channel..).and_then(<[_]>::first_chunk);
                let mut sums = bias.copied().unwrap_or([0; OUTPUTS]);
                window.add_products(&mut sums);
                stage.apply(sums, channel, outputs);
                channel += OUTPUTS;
                if INPUTS != 1 || channel == next_input {
                    window.start += 1;
                    next_input += params.depth_multiplier;
                }
                window.filter = window.filter.get(1..).unwrap_or_default();
            }
            left += params.stride_width as isize;
        }
    }
}

/// The columns of a filter that lie over the input.
struct Columns {
    /// The first input column, and the filter column there.
    input: usize,
    filter: usize,
    count: usize,
}

impl Columns {
    #[inline(always)]
    fn new(params: &Params, left: isize) -> Self {
        let (mut filter, mut column) = (0, left);
        while column < 0 && filter < params.filter_width {
            filter += 1;
            column += params.dilation_width as isize;
        }
        let input = column.max(0) as usize;
        let mut count = 0;
        while column < params.input_width as isize && filter + count < params.filter_width {
            count += 1;
            column += params.dilation_width as isize;
        }
        Self {
            input,
            filter,
            count,
        }
    }
}

/// What a block of outputs is computed from; positions and steps in blocks.
struct Window<'a, const INPUTS: usize, const OUTPUTS: usize> {
    /// The input row under each row of the filter; empty in the padding.
    rows: &'a [&'a [[Cell<i8>; INPUTS]]],
    /// Where in an input row the part under the filter begins, and how far it is from one filter
    /// column to the next.
    start: usize,
    step: usize,
    /// From the first weight that lies over the input on.
    filter: &'a [[i8; OUTPUTS]],
    filter_length: usize,
    filter_step: usize,
    /// How far it is to the next filter row.
    filter_row: usize,
    zero_point: i32,
}

impl<const INPUTS: usize, const OUTPUTS: usize> Window<'_, INPUTS, OUTPUTS> {
    /// Not inlined, so that sums and positions have the registers for themselves.
    #[inline(never)]
    fn add_products(&self, sums: &mut [i32; OUTPUTS]) {
        let mut result = *sums;
        let mut filter = self.filter;
        for row in self.rows {
            let weights = filter.get(..self.filter_length).unwrap_or_default();
            let (mut at, mut next_weights) = (self.start, 0);
            if INPUTS == 1 && self.step == 1 {
                // Columns lie side by side in the input.
                for cells in row.get(at..).unwrap_or_default() {
                    let (Some(cell), Some(block)) = (cells.first(), weights.get(next_weights))
                    else {
                        break;
                    };
                    let value = i32::from(cell.get()).wrapping_sub(self.zero_point);
                    for (sum, weight) in result.iter_mut().zip(block) {
                        *sum = multiply_add(*sum, value, *weight);
                    }
                    next_weights += self.filter_step;
                }
                filter = filter.get(self.filter_row..).unwrap_or_default();
                continue;
            }
            while let (Some(values), Some(block)) = (row.get(at), weights.get(next_weights)) {
                let values = values
                    .each_ref()
                    .map(|cell| i32::from(cell.get()).wrapping_sub(self.zero_point));
                for (index, (sum, weight)) in result.iter_mut().zip(block).enumerate() {
                    if let Some(value) = values.get(index % INPUTS) {
                        *sum = multiply_add(*sum, *value, *weight);
                    }
                }
                at += self.step;
                next_weights += self.filter_step;
            }
            filter = filter.get(self.filter_row..).unwrap_or_default();
        }
        *sums = result;
    }
}
