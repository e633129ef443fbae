//! FULLY_CONNECTED.

use crate::{
    cells, kernels,
    layer::{biases, layers},
    oracle::bytes,
};
use proptest::{collection::vec, prelude::*};
use tinyml_kernels::ops::{dynamic_fully_connected, fully_connected};
use tinyml_kernels::{Clamp, Portable, Reference, Requantization, Source};

type Kernel = fn(&fully_connected::Args<'_, i8, i8>);

/// The sets' kernels that take weights as they are in the file.
const FULLY_CONNECTED: [(&str, Kernel); 3] = {
    use fully_connected::FullyConnected;
    [
        ("Reference", Reference::run),
        ("Portable", Portable::run),
        ("Portable, compact", Portable::compact),
    ]
};

proptest! {
    #[test]
    fn fully_connected(
        layer in layers(),
        filter_zero_point in prop_oneof![Just(0), -3_i32..3],
        batches in 1..4_usize,
        input_depth in 1..70_usize,
        output_depth in 1..=9_usize,
    ) {
        let params = fully_connected::Params {
            batches,
            input_depth,
            output_depth,
            input_zero_point: layer.zero_points[0].into(),
            filter_zero_point,
        };
        let mut input = bytes(layer.seed, batches * input_depth);
        let filter = bytes(layer.seed ^ 7, output_depth * input_depth);
        let bias = biases(&layer, output_depth);
        let expected: Vec<_> = (0..batches * output_depth)
            .map(|index| {
                let (n, o) = (index / output_depth, index % output_depth);
                let products = (0..input_depth).map(|k| {
                    let value = i64::from(input[n * input_depth + k]);
                    let weight = i64::from(filter[o * input_depth + k]);
                    (value - i64::from(params.input_zero_point))
                        * (weight - i64::from(filter_zero_point))
                });
                let bias = bias.get(o).map_or(0, |bias| i64::from(*bias));
                layer.requantize(products.sum::<i64>() + bias, o)
            })
            .collect();
        let (multipliers, shifts) = layer.multipliers_and_shifts(output_depth);
        for (set, run) in FULLY_CONNECTED {
            let mut output = vec![0; expected.len()];
            run(&fully_connected::Args {
                params: &params,
                filter: &filter,
                bias: &bias,
                packed: None,
                scratch: &[],
                stage: Requantization {
                    multipliers: &multipliers,
                    shifts: &shifts,
                    zero_point: layer.zero_points[1].into(),
                    min: layer.bounds[0].into(),
                    max: layer.bounds[1].into(),
                },
                input: cells(&mut input),
                output: cells(&mut output),
            });
            prop_assert_eq!(&output, &expected, "{}", set);
        }
        let (mut weights, mut biases) = (filter.clone(), bias.clone());
        let (filter_cells, bias_cells) = (cells(&mut weights), cells(&mut biases));
        let constants = (Source::Constant(&filter[..]), Source::Constant(&bias[..]));
        let computed = (Source::Cells(filter_cells), Source::Cells(bias_cells));
        for (filter, bias) in [constants, computed] {
            for (set, run) in kernels!(dynamic_fully_connected::DynamicFullyConnected<i8, i8, i32>) {
                let mut output = vec![0; expected.len()];
                run(&dynamic_fully_connected::Args {
                    params: &params,
                    filter,
                    bias,
                    stage: Requantization {
                        multipliers: &multipliers,
                        shifts: &shifts,
                        zero_point: layer.zero_points[1].into(),
                        min: layer.bounds[0].into(),
                        max: layer.bounds[1].into(),
                    },
                    input: cells(&mut input),
                    output: cells(&mut output),
                });
                prop_assert_eq!(&output, &expected, "{}, of operands", set);
            }
        }
    }

    #[test]
    fn fully_connected_float(
        mut input in vec(-4.0_f32..4.0, 12),
        filter in vec(-2.0_f32..2.0, 18),
        bias in vec(-2.0_f32..2.0, 3),
    ) {
        let params = fully_connected::Params {
            batches: 2,
            input_depth: 6,
            output_depth: 3,
            input_zero_point: 0,
            filter_zero_point: 0,
        };
        let expected: Vec<f64> = (0..6)
            .map(|index| {
                let (n, o) = (index / 3, index % 3);
                let sum: f64 = (0..6)
                    .map(|k| f64::from(input[n * 6 + k]) * f64::from(filter[o * 6 + k]))
                    .sum();
                (sum + f64::from(bias[o])).max(0.0)
            })
            .collect();
        let mut output = vec![0.0; 6];
        <Reference as fully_connected::FullyConnected<f32, f32>>::run(&fully_connected::Args {
            params: &params,
            filter: &filter,
            bias: &bias,
            packed: None,
            scratch: &[],
            stage: Clamp { min: 0.0, max: f32::INFINITY },
            input: cells(&mut input),
            output: cells(&mut output),
        });
        for (found, expected) in output.iter().zip(expected) {
            prop_assert!((f64::from(*found) - expected).abs() < 1e-4);
        }
    }
}
