//! DEPTHWISE_CONV_2D of 16-bit activations: the outputs are the reference kernel's.

use crate::{cells, integers::Numbers, oracle::bytes};
use proptest::prelude::*;
use tinyml_kernels::{
    CortexM, Reference, Requantization, Rows,
    ops::depthwise_conv_2d::{Args, DepthwiseConv2d, Params},
};

proptest! {
    #[test]
    fn channels_of_images_of_16_bits(seed in any::<u64>()) {
        let mut numbers = Numbers(seed);
        let mut pair = |most| [numbers.length(most), numbers.length(most)];
        let ([height, width], [filter_height, filter_width]) = (pair(12), pair(9));
        let ([top, left], dilation, stride, output) = (pair(6), pair(3), pair(3), pair(6));
        let multiplier = if numbers.length(2) == 1 { 1 } else { numbers.length(21) };
        let inputs = numbers.length(if multiplier == 1 { 40 } else { 3 });
        let channels = inputs * multiplier;
        let params = Params {
            input_width: width,
            input_channels: inputs,
            output_width: output[1],
            output_channels: channels,
            depth_multiplier: multiplier,
            filter_height,
            filter_width,
            stride_height: stride[0],
            stride_width: stride[1],
            dilation_height: dilation[0],
            dilation_width: dilation[1],
            padding_top: top - 1,
            padding_left: left - 1,
            input_zero_point: 0,
        };
        let weights = bytes(numbers.seed(), filter_height * filter_width * channels);
        let (multipliers, shifts) = numbers.scales(channels);
        let stage = Requantization { multipliers: &multipliers, shifts: &shifts, zero_point: 0, min: -32768, max: 30000 };
        let bias: Vec<i64> = (0..channels).map(|_| numbers.within(-1 << 36..=1 << 36)).collect();
        let mut input = numbers.elements(height * width * inputs);
        let mut outputs = [(); 2].map(|()| vec![0; output[0] * output[1] * channels]);
        let [expected, found] = &mut outputs;
        let mut args = Args {
            params: &params,
            filter: &weights,
            bias: &bias[..],
            stage,
            packed: None,
            scratch: &[],
            in_place: false,
            input: Rows::whole(cells(&mut input), width * inputs, height),
            span: 0..output[0],
            output: cells(expected),
        };
        <Reference as DepthwiseConv2d<i16, i8>>::run(&args);
        args.output = cells(found);
        <CortexM as DepthwiseConv2d<i16, i8>>::run(&args);
        prop_assert_eq!(&outputs[0], &outputs[1]);
    }
}
