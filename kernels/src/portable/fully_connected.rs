//! FULLY_CONNECTED: the input vector times four filters at once.

use super::compact::{Geometry, convolve};
use super::products::{Contiguous, Layer};
use crate::{
    Portable, Rows,
    ops::fully_connected::{Args, FullyConnected},
    slices::windows,
};
use core::cell::Cell;

impl FullyConnected<i8, i8> for Portable {
    #[inline(always)]
    fn run(args: &Args<'_, i8, i8>) {
        // No converter makes filters with a zero point any more.
        if args.params.filter_zero_point != 0 {
            return Self::compact(args);
        }
        let layer = Layer::new(args.filter, args.bias, &args.stage);
        vectors(
            layer,
            args.params.input_depth,
            args.params.output_depth,
            args.params.input_zero_point,
            args.input,
            args.output,
        );
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i8, i8>) {
        let params = args.params;
        let geometry = Geometry {
            input_channels: params.input_depth,
            output_width: params.batches,
            output_channels: params.output_depth,
            filter_height: 1,
            filter_width: 1,
            filter_channels: params.input_depth,
            group_channels: params.output_depth,
            stride_height: 1,
            stride_width: 1,
            dilation_height: 1,
            dilation_width: 1,
            padding_top: 0,
            padding_left: 0,
            input_zero_point: params.input_zero_point,
            filter_zero_point: params.filter_zero_point,
            filter_step: params.input_depth,
            position_step: params.input_depth,
        };
        let input = Rows::whole(args.input, args.input.len(), 1);
        let (filter, bias) = (args.filter, args.bias);
        convolve(
            &geometry,
            filter,
            bias,
            &args.stage,
            input,
            0..1,
            args.output,
        );
    }
}

/// The outputs of one vector after another: of a batch, or of the pixels of an image.
#[inline(never)]
pub(super) fn vectors(
    layer: Layer<'_>,
    input_depth: usize,
    output_depth: usize,
    zero_point: i32,
    inputs: &[Cell<i8>],
    outputs: &[Cell<i8>],
) {
    let outputs = windows(outputs, output_depth);
    for (cells, outputs) in windows(inputs, input_depth).zip(outputs) {
        layer.outputs(&Contiguous { cells, zero_point }, outputs);
    }
}
