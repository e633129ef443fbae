//! Float convolutions, on small integers: their sums are exact, so that the oracle is that of 8-bit layers
//! with a scale of 1.

use crate::{
    cells, kernels,
    layer::{Layer, layers},
    oracle::bytes,
};
use proptest::prelude::*;
use std::cell::Cell;
use tinyml_kernels::{
    Clamp, Rows,
    ops::{conv_2d, depthwise_conv_2d, transpose_conv},
};

/// A layer without zero points whose sums are its outputs.
fn exact_layers() -> impl Strategy<Value = Layer> {
    layers().prop_map(|layer| Layer {
        zero_points: [0; 2],
        scales: vec![(1 << 30, 1)],
        ..layer
    })
}

fn clamp(layer: &Layer) -> Clamp {
    let [min, max] = layer.bounds.map(f32::from);
    Clamp { min, max }
}

/// Integers from -2 to 2.
fn integers(seed: u64, length: usize) -> Vec<i8> {
    bytes(seed, length).iter().map(|value| value % 3).collect()
}

fn floats(values: &[i8]) -> Vec<f32> {
    values.iter().map(|value| f32::from(*value)).collect()
}

/// The rows that there are, and no numbers where there are none.
fn float_rows(rows: Rows<'_, i8>, row_length: usize) -> Vec<f32> {
    let row = |y: usize| match rows.get(y as isize) {
        Some(row) => row.iter().map(|value| f32::from(value.get())).collect(),
        None => vec![f32::NAN; row_length],
    };
    (0..rows.height()).flat_map(row).collect()
}

/// Runs a kernel and writes what it computes as integers; what is none becomes 0 or a bound.
fn run(output: &[Cell<i8>], kernel: impl Fn(&[Cell<f32>])) {
    let mut values = vec![f32::NAN; output.len()];
    kernel(cells(&mut values));
    for (output, value) in output.iter().zip(values) {
        assert_eq!(value, value.round());
        output.set(value as i8);
    }
}

proptest! {
    #[test]
    fn float_conv_2d(layer in exact_layers()) {
        let [height, width] = layer.filter;
        let depth = layer.channels[0];
        let params = conv_2d::Params { input_zero_point: 0, ..layer.conv_2d() };
        let row_length = layer.input[1] * layer.input_channels();
        let input = integers(layer.seed, layer.input[0] * row_length);
        let filter = integers(layer.seed ^ 7, layer.output_channels() * height * width * depth);
        let bias = integers(!layer.seed, if layer.bias { layer.output_channels() } else { 0 });
        let sums: Vec<i32> = bias.iter().map(|value| i32::from(*value)).collect();
        let expected = layer.oracle(&input, &sums, |o, i, j, k| {
            filter[((o * height + i) * width + j) * depth + k]
        });
        let (filter, bias) = (&floats(&filter)[..], &floats(&bias)[..]);
        let kernels = kernels!(conv_2d::Conv2d<f32, f32>);
        layer.check(&kernels, &input, &expected, |kernel, input, span, _, output| {
            let mut values = float_rows(input, row_length);
            let input = Rows::whole(cells(&mut values), row_length, layer.input[0]);
            run(output, |output| kernel(&conv_2d::Args {
                params: &params,
                filter,
                bias,
                stage: clamp(&layer),
                packed: None,
                scratch: &[],
                input,
                span: span.clone(),
                output,
            }));
        })?;
    }

    #[test]
    fn float_depthwise_conv_2d(mut layer in exact_layers()) {
        layer.channels[0] = 1;
        let [height, width] = layer.filter;
        let channels = layer.output_channels();
        let params = depthwise_conv_2d::Params { input_zero_point: 0, ..layer.depthwise_conv_2d() };
        let row_length = layer.input[1] * layer.input_channels();
        let input = integers(layer.seed, layer.input[0] * row_length);
        let filter = integers(layer.seed ^ 7, height * width * channels);
        let bias = integers(!layer.seed, if layer.bias { channels } else { 0 });
        let sums: Vec<i32> = bias.iter().map(|value| i32::from(*value)).collect();
        let expected = layer.oracle(&input, &sums, |o, i, j, _| {
            filter[(i * width + j) * channels + o]
        });
        let (filter, bias) = (&floats(&filter)[..], &floats(&bias)[..]);
        let common = depthwise_conv_2d::Args {
            params: &params,
            filter,
            bias,
            stage: clamp(&layer),
            packed: None,
            scratch: &[],
            in_place: false,
            input: Rows::whole(&[], 0, 0),
            span: 0..layer.output(0),
            output: &[],
        };
        let kernels = kernels!(depthwise_conv_2d::DepthwiseConv2d<f32, f32>);
        layer.check(&kernels, &input, &expected, |kernel, input, span, _, output| {
            let mut values = float_rows(input, row_length);
            let input = Rows::whole(cells(&mut values), row_length, layer.input[0]);
            run(output, |output| kernel(&depthwise_conv_2d::Args {
                input,
                span: span.clone(),
                output,
                ..common.clone()
            }));
        })?;
        if params.may_be_in_place(layer.input[0], layer.output(0)) {
            for (set, kernel) in kernels {
                let mut memory = floats(&input);
                let memory = cells(&mut memory);
                let mut scratch = vec![!0; params.in_place_scratch(layer.input[0])];
                let rows = Rows::whole(memory, row_length, layer.input[0]);
                let output = &memory[..expected.len()];
                kernel(&depthwise_conv_2d::Args {
                    scratch: cells(&mut scratch),
                    in_place: true,
                    input: rows,
                    output,
                    ..common.clone()
                });
                let output: Vec<i8> = output.iter().map(|value| value.get() as i8).collect();
                prop_assert_eq!(&output, &expected, "{}, in place", set);
            }
        }
    }

    /// The oracle adds every input to the outputs that its filters lie over.
    #[test]
    fn transpose_conv(
        [input_height, input_width] in [1..5_usize, 1..5],
        [filter_height, filter_width] in [1..5_usize, 1..5],
        [stride_height, stride_width] in [1..4_usize, 1..4],
        [padding_top, padding_left] in [0..3_usize, 0..3],
        [blocks, output_width] in [1..5_usize, 1..12],
        [depth, channels] in [1..4_usize, 1..4],
        seed: u64,
    ) {
        let output_height = blocks * stride_height;
        let params = transpose_conv::Params {
            input_width,
            input_channels: depth,
            output_width,
            output_channels: channels,
            block_height: stride_height,
            filter_height,
            filter_width,
            stride_height,
            stride_width,
            padding_top,
            padding_left,
            input_zero_point: 0,
        };
        let input = integers(seed, input_height * input_width * depth);
        let filter = integers(seed ^ 7, channels * filter_height * filter_width * depth);
        let bias = integers(!seed, channels);
        let mut expected: Vec<i32> = (0..output_height * output_width * channels)
            .map(|index| bias[index % channels].into())
            .collect();
        for (index, value) in input.iter().enumerate() {
            let (k, pixel) = (index % depth, index / depth);
            for (tap, weights) in filter.chunks(depth).enumerate() {
                let (o, tap) = (tap / (filter_height * filter_width), tap % (filter_height * filter_width));
                let y = pixel / input_width * stride_height + tap / filter_width;
                let x = pixel % input_width * stride_width + tap % filter_width;
                let inside = (padding_top..padding_top + output_height).contains(&y)
                    && (padding_left..padding_left + output_width).contains(&x);
                if inside {
                    let place = (y - padding_top) * output_width + x - padding_left;
                    expected[place * channels + o] += i32::from(*value) * i32::from(weights[k]);
                }
            }
        }
        let (filter, bias) = (&floats(&filter)[..], &floats(&bias)[..]);
        let mut values = floats(&input);
        let input = Rows::whole(cells(&mut values), input_width * depth, input_height);
        for (set, kernel) in kernels!(transpose_conv::TransposeConv<f32, f32>) {
            let block = stride_height * output_width * channels;
            let mut output = vec![f32::NAN; expected.len()];
            for (number, output) in cells(&mut output).chunks(block).enumerate() {
                kernel(&transpose_conv::Args {
                    params: &params,
                    filter,
                    bias,
                    stage: Clamp { min: f32::MIN, max: f32::MAX },
                    input,
                    span: number..number + 1,
                    output,
                });
            }
            let output: Vec<i32> = output.iter().map(|value| *value as i32).collect();
            prop_assert_eq!(&output, &expected, "{}", set);
        }
    }
}
