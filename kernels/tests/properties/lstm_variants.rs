//! LSTMs of floats with more than gates and cells: additions that change nothing give the layer without them.

use crate::{cells, oracle::bytes};
use proptest::prelude::*;
use tinyml_kernels::{
    Clamp, Portable, Reference, Sequences,
    ops::{
        lstm::{self, Lstm},
        unidirectional_sequence_lstm::{self, Float, UnidirectionalSequenceLstm},
    },
};

const NO_BOUNDS: Clamp = Clamp {
    min: f32::NEG_INFINITY,
    max: f32::INFINITY,
};

fn floats(seed: u64, length: usize, scale: f32) -> Vec<f32> {
    let values = bytes(seed, length).into_iter();
    values
        .map(|value| f32::from(value) * scale / 128.0)
        .collect()
}

/// The parts of a list for four gates, in the order forget, cell, output, input.
fn input_gate_last(values: &[f32]) -> Vec<f32> {
    let (input, others) = values.split_at(values.len() / 4);
    [others, input].concat()
}

proptest! {
    #[test]
    fn neutral_additions(
        batches in 1..3_usize,
        steps in 1..4_usize,
        input_depth in 1..9_usize,
        units in 1..8_usize,
        time_major in any::<bool>(),
        backward in any::<bool>(),
        clip in prop_oneof![Just(f32::INFINITY), 0.2_f32..1.0],
        has_peepholes in any::<bool>(),
        has_projection in any::<bool>(),
        seed in any::<u32>(),
    ) {
        let seed = u64::from(seed);
        let sequences = Sequences {
            batches, steps, input_depth, units, output_stride: units, time_major, backward,
        };
        let cell_bounds = Clamp { min: -clip, max: clip };
        let input_weights = floats(seed, 4 * units * input_depth, 0.8);
        let recurrent_weights = floats(seed + 1, 4 * units * units, 0.8);
        let bias = floats(seed + 2, 4 * units, 0.5);
        let mut input = floats(seed + 3, batches * steps * input_depth, 2.0);
        let states = [floats(seed + 4, batches * units, 1.0), floats(seed + 5, batches * units, clip.min(1.0))];

        let [mut hidden, mut cell] = states.clone();
        let mut expected = vec![0.0; batches * steps * units];
        <Reference as UnidirectionalSequenceLstm<f32, f32>>::run(&unidirectional_sequence_lstm::Args {
            params: &sequences,
            arithmetic: &Float { cell: cell_bounds },
            input_weights: &input_weights,
            recurrent_weights: &recurrent_weights,
            bias: &bias,
            packed: None,
            scratch: &[],
            input: cells(&mut input),
            hidden: cells(&mut hidden),
            cell: cells(&mut cell),
            output: cells(&mut expected),
        });
        let expected = [expected, hidden, cell];

        let peepholes = if has_peepholes { vec![0.0; 3 * units] } else { Vec::new() };
        let unit = |index| if index % (units + 1) == 0 { 1.0 } else { 0.0 };
        let identity: Vec<f32> = (0..units * units).map(unit).collect();
        let projection = if has_projection { &identity[..] } else { &[] };
        let [mut hidden, mut cell] = states;
        let mut output = vec![0.0; batches * steps * units];
        let mut gates = vec![f32::NAN; 4 * units];
        <Portable as Lstm<f32>>::run(&lstm::Args {
            params: &lstm::Params {
                sequences,
                cells: units,
                coupled: false,
                cell: cell_bounds,
                projection: NO_BOUNDS,
            },
            input_weights: &input_gate_last(&input_weights),
            recurrent_weights: &input_gate_last(&recurrent_weights),
            peepholes: &peepholes,
            norms: &[],
            bias: &input_gate_last(&bias),
            projection,
            projection_bias: &[],
            input: cells(&mut input),
            hidden: cells(&mut hidden),
            cell: cells(&mut cell),
            output: cells(&mut output),
            gates: cells(&mut gates),
        });
        for (found, expected) in [output, hidden, cell].iter().flatten().zip(expected.iter().flatten()) {
            prop_assert!((found - expected).abs() < 1e-5, "{} is not {}", found, expected);
        }
    }
}
