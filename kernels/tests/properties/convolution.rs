//! CONV_2D and DEPTHWISE_CONV_2D: whole, row by row, and from a ring of rows.

use crate::{
    layer::{biases, layers},
    oracle::bytes,
};
use proptest::prelude::*;
use tinyml_kernels::ops::{conv_2d, depthwise_conv_2d};
use tinyml_kernels::{Portable, Reference};

type Conv2dKernel = fn(&conv_2d::Args<'_, i8, i8>);
type DepthwiseConv2dKernel = fn(&depthwise_conv_2d::Args<'_, i8, i8>);

/// The sets' kernels of CONV_2D that take weights as they are in the file.
const CONV_2D: [(&str, Conv2dKernel); 3] = {
    use conv_2d::Conv2d;
    [
        ("Reference", Reference::run),
        ("Portable", Portable::run),
        ("Portable, compact", Portable::compact),
    ]
};

/// The sets' kernels of DEPTHWISE_CONV_2D that take weights as they are in the file.
const DEPTHWISE_CONV_2D: [(&str, DepthwiseConv2dKernel); 3] = {
    use depthwise_conv_2d::DepthwiseConv2d;
    [
        ("Reference", Reference::run),
        ("Portable", Portable::run),
        ("Portable, compact", Portable::compact),
    ]
};

proptest! {
    #[test]
    fn conv_2d(layer in layers()) {
        let [height, width] = layer.filter;
        let depth = layer.channels[0];
        let params = layer.conv_2d();
        let input = bytes(layer.seed, layer.input[0] * layer.input[1] * layer.input_channels());
        let filter = bytes(layer.seed ^ 7, layer.output_channels() * height * width * depth);
        let bias = biases(&layer, layer.output_channels());
        let expected = layer.oracle(&input, &bias, |o, i, j, k| {
            filter[((o * height + i) * width + j) * depth + k]
        });
        layer.check(&CONV_2D, &input, &expected, |run, input, span, stage, output| {
            run(&conv_2d::Args {
                params: &params,
                filter: &filter,
                bias: &bias,
                stage,
                packed: None,
                scratch: &[],
                input,
                span,
                output,
            });
        })?;
    }

    #[test]
    fn depthwise_conv_2d(mut layer in layers()) {
        // A group for each input channel.
        layer.channels[0] = 1;
        let [height, width] = layer.filter;
        let channels = layer.output_channels();
        let params = layer.depthwise_conv_2d();
        let input = bytes(layer.seed, layer.input[0] * layer.input[1] * layer.input_channels());
        let filter = bytes(layer.seed ^ 7, height * width * channels);
        let bias = biases(&layer, channels);
        let expected = layer.oracle(&input, &bias, |o, i, j, _| {
            filter[(i * width + j) * channels + o]
        });
        layer.check(&DEPTHWISE_CONV_2D, &input, &expected, |run, input, span, stage, output| {
            run(&depthwise_conv_2d::Args {
                params: &params,
                filter: &filter,
                bias: &bias,
                stage,
                packed: None,
                scratch: &[],
                in_place: false,
                input,
                span,
                output,
            });
        })?;
    }
}
