//! Operators that slide over an image, and FULLY_CONNECTED.

use crate::{cells, for_each_case};
use std::{cell::Cell, ops::Range};
use tinyml_kernels::dual::depthwise_conv_2d::{Shape, pack, packing};
use tinyml_kernels::ops::{
    conv_2d,
    depthwise_conv_2d::{self, DepthwiseConv2d},
    fully_connected, pool_2d,
};
use tinyml_kernels::{CortexM, Packed, Reference, Rows};

/// The output of one call for each image of a batch.
fn by_image(
    input: &mut [i8],
    [batches, height, width, channels]: [usize; 4],
    output_shape: [usize; 4],
    run: impl Fn(Rows<'_, i8>, Range<usize>, &[Cell<i8>]),
) -> Vec<i8> {
    let mut output = vec![0; output_shape.iter().product()];
    let image = height * width * channels;
    let output_image = output.len() / batches;
    for batch in 0..batches {
        let input = cells(&mut input[batch * image..][..image]);
        let output = cells(&mut output[batch * output_image..][..output_image]);
        let rows = Rows::whole(input, width * channels, height);
        run(rows, 0..output_shape[1], output);
    }
    output
}

#[test]
fn conv_2d() {
    for_each_case("CONV_2D", |case| {
        let (input, output) = (case.shape("input0"), case.shape("tflm_output0"));
        let [filters, filter_height, filter_width, filter_channels] = case.dims("weights_shape");
        let [stride_height, stride_width] = case.dims("stride");
        let [dilation_height, dilation_width] = case.dims("dilation");
        let [padding_top, padding_left] = case.dims("pad_top_left");
        let params = conv_2d::Params {
            input_width: input[2],
            input_channels: input[3],
            output_width: output[2],
            output_channels: filters,
            filter_height,
            filter_width,
            filter_channels,
            group_channels: filters / case.number("groups") as usize,
            stride_height,
            stride_width,
            dilation_height,
            dilation_width,
            padding_top,
            padding_left,
            input_zero_point: case.number("input_zero_point"),
        };
        let (filter, bias) = (case.i8("weights"), case.i32_or_empty("bias"));
        case.check(&["input0"], |inputs, bounds| {
            let scales = case.scales();
            by_image(&mut inputs[0], input, output, |input, span, output| {
                <Reference as conv_2d::Conv2d<i8, i8>>::run(&conv_2d::Args {
                    params: &params,
                    filter: &filter,
                    bias: &bias,
                    stage: scales.stage(case, bounds),
                    packed: None,
                    scratch: &[],
                    input,
                    span,
                    output,
                });
            })
        });
    });
}

#[test]
fn depthwise_conv_2d() {
    for_each_case("DEPTHWISE_CONV_2D", |case| {
        let (input, output) = (case.shape("input0"), case.shape("tflm_output0"));
        let [_, filter_height, filter_width, output_channels] = case.dims("weights_shape");
        let [stride_height, stride_width] = case.dims("stride");
        let [dilation_height, dilation_width] = case.dims("dilation");
        let [padding_top, padding_left] = case.dims("pad_top_left");
        let output_height = output[1];
        let params = depthwise_conv_2d::Params {
            input_width: input[2],
            input_channels: input[3],
            output_width: output[2],
            output_channels,
            depth_multiplier: case.number("depth_multiplier") as usize,
            filter_height,
            filter_width,
            stride_height,
            stride_width,
            dilation_height,
            dilation_width,
            padding_top,
            padding_left,
            input_zero_point: case.number("input_zero_point"),
        };
        let (filter, bias) = (case.i8("weights"), case.i32_or_empty("bias"));
        case.check(&["input0"], |inputs, bounds| {
            let scales = case.scales();
            by_image(&mut inputs[0], input, output, |input, span, output| {
                let (stage, mut words, mut scratch) = (scales.stage(case, bounds), vec![], vec![]);
                let shape = Shape {
                    params,
                    output_height,
                };
                let packing = packing(&shape, &filter, &bias, &stage);
                let packed = packing.map(|packing| {
                    words.resize(packing.words, 0);
                    scratch.resize(packing.scratch, 0);
                    pack(&shape, &filter, &bias, &stage, &packing, &mut words);
                    Packed {
                        words: &words,
                        properties: packing.properties,
                    }
                });
                let args = depthwise_conv_2d::Args {
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
                };
                <Reference as DepthwiseConv2d<i8, i8>>::run(&args);
                let expected: Vec<_> = output.iter().map(Cell::get).collect();
                <CortexM as DepthwiseConv2d<i8, i8>>::run(&depthwise_conv_2d::Args {
                    packed,
                    scratch: cells(&mut scratch),
                    ..args
                });
                assert!(expected.iter().copied().eq(output.iter().map(Cell::get)));
            })
        });
    });
}

#[test]
fn fully_connected() {
    for_each_case("FULLY_CONNECTED", |case| {
        let [output_depth, input_depth] = case.dims("weights_shape");
        let [batches, _] = case.shape("tflm_output0");
        let params = fully_connected::Params {
            batches,
            input_depth,
            output_depth,
            input_zero_point: case.number("input_zero_point"),
            filter_zero_point: case.number("weights_zero_point"),
        };
        let (filter, bias) = (case.i8("weights"), case.i32_or_empty("bias"));
        case.check(&["input0"], |inputs, bounds| {
            let mut output = vec![0; batches * output_depth];
            <Reference as fully_connected::FullyConnected<i8, i8>>::run(&fully_connected::Args {
                params: &params,
                filter: &filter,
                bias: &bias,
                stage: case.scales().stage(case, bounds),
                packed: None,
                scratch: &[],
                input: cells(&mut inputs[0]),
                output: cells(&mut output),
            });
            output
        });
    });
}

fn pool(operator: &str, run: impl Fn(&pool_2d::Args<'_, i8>)) {
    for_each_case(operator, |case| {
        let (input, output) = (case.shape("input0"), case.shape("tflm_output0"));
        let [filter_height, filter_width] = case.dims("filter");
        let [stride_height, stride_width] = case.dims("stride");
        let [padding_top, padding_left] = case.dims("pad_top_left");
        let params = pool_2d::Params {
            input_width: input[2],
            channels: input[3],
            output_width: output[2],
            filter_height,
            filter_width,
            stride_height,
            stride_width,
            padding_top,
            padding_left,
        };
        case.check(&["input0"], |inputs, (min, max)| {
            by_image(&mut inputs[0], input, output, |input, span, output| {
                run(&pool_2d::Args {
                    params: &params,
                    min: min as i8,
                    max: max as i8,
                    input,
                    span,
                    output,
                });
            })
        });
    });
}

#[test]
fn average_pool_2d() {
    pool(
        "AVERAGE_POOL_2D",
        <Reference as pool_2d::AveragePool2d<i8>>::run,
    );
}

#[test]
fn max_pool_2d() {
    pool("MAX_POOL_2D", <Reference as pool_2d::MaxPool2d<i8>>::run);
}
