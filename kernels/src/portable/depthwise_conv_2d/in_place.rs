//! Outputs over the input: some channels after another, from a copy of their input.

use super::{
    super::{products::multiply_add, requantization::Stage},
    Columns,
};
use crate::{
    ops::depthwise_conv_2d::{Args, Group},
    slices::windows,
};

/// Channels that are computed at once: as many as share a word.
const TOGETHER: usize = 4;

/// Any layer whose output may lie over its input.
#[inline(never)]
pub(super) fn run(args: &Args<'_, i8, i8>) {
    let channels = args.params.output_channels;
    let mut channel = 0;
    while channel + TOGETHER <= channels {
        compute::<TOGETHER>(args, channel);
        channel += TOGETHER;
    }
    while channel < channels {
        compute::<1>(args, channel);
        channel += 1;
    }
}

/// Computes all outputs of some channels.
#[inline(never)]
fn compute<const N: usize>(args: &Args<'_, i8, i8>, channel: usize) {
    let params = args.params;
    let (channels, row_length) = (
        params.output_channels,
        params.output_width * params.output_channels,
    );
    let input = Group::<N>::new(args, channel);
    let stage = Stage::new(&args.stage);
    let bias = args.bias.get(channel..).and_then(<[_]>::first_chunk);
    let bias = bias.copied().unwrap_or([0; N]);
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let top = (y * params.stride_height) as isize - params.padding_top as isize;
        let mut left = -(params.padding_left as isize);
        for pixel in windows(row, channels) {
            let columns = Columns::new(params, left);
            let mut sums = bias;
            let mut input_y = top;
            let mut filter = args.filter.get(columns.filter * channels + channel..);
            for _ in 0..params.filter_height {
                let cells = input.row(input_y).and_then(|row| row.get(columns.input..));
                let mut cells = cells.unwrap_or_default();
                let mut weights = filter.unwrap_or_default();
                for _ in 0..columns.count {
                    let (Some(cell), Some(block)) = (cells.first(), weights.first_chunk::<N>())
                    else {
                        break;
                    };
                    let values = Group::<N>::values(cell);
                    for ((sum, value), weight) in sums.iter_mut().zip(values).zip(block) {
                        let value = value.wrapping_sub(params.input_zero_point);
                        *sum = multiply_add(*sum, value, *weight);
                    }
                    cells = cells.get(params.dilation_width..).unwrap_or_default();
                    weights = weights.get(channels..).unwrap_or_default();
                }
                input_y += params.dilation_height as isize;
                filter = filter.and_then(|rest| rest.get(params.filter_width * channels..));
            }
            let outputs = pixel.get(channel..).and_then(<[_]>::first_chunk);
            if let Some(outputs) = outputs {
                stage.apply(sums, channel, outputs);
            }
            left += params.stride_width as isize;
        }
    }
}
