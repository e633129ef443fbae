//! UNIDIRECTIONAL_SEQUENCE_LSTM with packed weights: the outputs and the states are the reference kernel's.

use crate::{cells, oracle::bytes};
use proptest::prelude::*;
use tinyml_kernels::{
    CortexM, Packed, Reference, Sequences,
    dual::{
        int16::lstm::{self, Cells},
        unidirectional_sequence_lstm::{Layer, pack, packing},
    },
    ops::unidirectional_sequence_lstm::{Args, Quantized, Scale, UnidirectionalSequenceLstm},
};

fn scales(shifts: std::ops::RangeInclusive<i32>) -> impl Strategy<Value = Scale> {
    (1_i32 << 30..=i32::MAX, shifts).prop_map(|(multiplier, shift)| Scale { multiplier, shift })
}

fn layers() -> impl Strategy<Value = (Sequences, Quantized)> {
    let shape = (
        1..3_usize,
        1..5_usize,
        1..40_usize,
        1..14_usize,
        any::<bool>(),
    );
    let zero_points = (-128..=127_i32, -128..=127_i32);
    let gates = [(); 2].map(|()| [(); 4].map(|()| scales(-6..=5)));
    let of_cell = (scales(-15..=-13), scales(-20..=-10), scales(-25..=-17));
    let bounds = prop_oneof![
        Just((-32768, 32767)),
        (1000..=32767_i32).prop_map(|b| (-b, b))
    ];
    (shape, zero_points, gates, of_cell, bounds, -27..=-1_i32).prop_map(
        |(shape, zero_points, [input_scales, recurrent_scales], of_cell, bounds, cell_exponent)| {
            let sequences = Sequences {
                batches: shape.0,
                steps: shape.1,
                input_depth: shape.2,
                units: shape.3,
                output_stride: shape.3,
                time_major: shape.4,
                backward: false,
            };
            let quantized = Quantized {
                input_zero_point: zero_points.0,
                hidden_zero_point: zero_points.1,
                input_scales,
                recurrent_scales,
                forget_scale: of_cell.0,
                add_scale: of_cell.1,
                output_scale: of_cell.2,
                cell_min: bounds.0,
                cell_max: bounds.1,
                cell_exponent,
            };
            (sequences, quantized)
        },
    )
}

proptest! {
    #[test]
    fn states_and_outputs((params, arithmetic) in layers(), seed in any::<u32>()) {
        let seed = u64::from(seed);
        let weights = |seed, length| -> Vec<i8> {
            let values = bytes(seed, length).into_iter();
            let extreme = |weight: i8| if weight < 0 { -127 } else { 127 };
            values.map(|weight| match seed % 4 { 0 => extreme(weight), 1 => weight, _ => weight.max(-127) }).collect()
        };
        let rows = 4 * params.units;
        let input_weights = weights(seed, rows * params.input_depth);
        let recurrent_weights = weights(seed + 1, rows * params.units);
        let bias: Vec<i32> = bytes(seed + 2, rows).into_iter().map(|bias| i32::from(bias) * 200).collect();
        let layer = Layer {
            params: &params,
            arithmetic: &arithmetic,
            input_weights: &input_weights,
            recurrent_weights: &recurrent_weights,
            bias: &bias,
        };
        let packing = packing(&layer);
        prop_assert!(packing.is_some());
        let packing = packing.unwrap();
        let mut words = vec![0xDEAD_BEEF; packing.words];
        pack(&layer, &packing, &mut words);
        let mut scratch = vec![0; packing.scratch];
        let vectors = params.batches * params.steps;
        let mut input = bytes(seed + 3, vectors * params.input_depth);
        let states = params.batches * params.units;
        let run = |packs: bool, input: &mut [i8], scratch: &mut [u32]| {
            let mut hidden = bytes(seed + 4, states);
            let mut cell: Vec<i16> = bytes(seed + 5, states).into_iter().map(|c| i16::from(c) * 256).collect();
            let mut output = vec![0x55; vectors * params.units];
            let args = Args {
                params: &params,
                arithmetic: &arithmetic,
                input_weights: &input_weights,
                recurrent_weights: &recurrent_weights,
                bias: &bias,
                packed: packs.then_some(Packed { words: &words, properties: packing.properties }),
                scratch: cells(scratch),
                input: cells(input),
                hidden: cells(&mut hidden),
                cell: cells(&mut cell),
                output: cells(&mut output),
            };
            if packs {
                CortexM::run(&args);
            } else {
                Reference::run(&args);
            }
            (hidden, cell, output)
        };
        let expected = run(false, &mut input, &mut scratch);
        prop_assert_eq!(expected, run(true, &mut input, &mut scratch));
    }

    #[test]
    fn states_and_outputs_of_16_bits((params, mut arithmetic) in layers(), seed in any::<u32>()) {
        let seed = u64::from(seed);
        let words = |seed, length| -> Vec<i16> {
            let values = bytes(seed, 2 * length);
            values.chunks(2).map(|pair| i16::from_le_bytes([pair[0] as u8, pair[1] as u8])).collect()
        };
        let weights = |seed, length| -> Vec<i8> {
            let values = bytes(seed, length).into_iter();
            values.map(|weight| match seed % 4 { 0 => -weight.max(-127).abs(), _ => weight.max(-127) }).collect()
        };
        // Sums have 8 bits more than those of bytes.
        for scale in arithmetic.input_scales.iter_mut().chain(&mut arithmetic.recurrent_scales) {
            scale.shift -= 6;
        }
        arithmetic.output_scale.shift += 8;
        if seed % 2 == 0 {
            (arithmetic.input_zero_point, arithmetic.hidden_zero_point) = (0, 0);
        }
        let Sequences { units, input_depth, .. } = params;
        prop_assume!(input_depth + units >= 16);
        let rows = 4 * units;
        let input_weights = weights(seed, rows * input_depth);
        let recurrent_weights = weights(seed + 1, rows * units);
        let bias: Vec<i64> = words(seed + 2, rows).into_iter().map(|bias| i64::from(bias) * 99).collect();
        let side_by_side = |weights: &[i8], length: usize| -> Vec<i8> {
            (0..weights.len()).map(|index| weights[lstm::source(index, units, length)]).collect()
        };
        let layer = Cells {
            params: &params,
            arithmetic: &arithmetic,
            input_weights: &side_by_side(&input_weights, input_depth),
            recurrent_weights: &side_by_side(&recurrent_weights, units),
            bias: &(0..rows).map(|row| bias[lstm::source(row, units, 1)]).collect::<Vec<_>>(),
        };
        let packing = lstm::packing(&layer);
        prop_assert!(packing.is_some());
        let packing = packing.unwrap();
        let mut packed = vec![0xDEAD_BEEF; packing.words];
        lstm::pack(&layer, &mut packed);
        let vectors = params.batches * params.steps;
        let mut input = words(seed + 3, vectors * input_depth);
        let states = params.batches * units;
        let mut scratch = vec![0; packing.scratch];
        let mut run = |packs: bool| {
            let mut hidden = words(seed + 4, states);
            let mut cell = words(seed + 5, states);
            let mut output = vec![0x55; vectors * units];
            let args = Args {
                params: &params,
                arithmetic: &arithmetic,
                input_weights: &input_weights,
                recurrent_weights: &recurrent_weights,
                bias: &bias,
                packed: packs.then_some(Packed { words: &packed, properties: packing.properties }),
                scratch: cells(&mut scratch),
                input: cells(&mut input),
                hidden: cells(&mut hidden),
                cell: cells(&mut cell),
                output: cells(&mut output),
            };
            if packs {
                <CortexM as UnidirectionalSequenceLstm<i16, i8>>::run(&args);
            } else {
                <Reference as UnidirectionalSequenceLstm<i16, i8>>::run(&args);
            }
            (hidden, cell, output)
        };
        let expected = run(false);
        prop_assert_eq!(expected, run(true));
    }
}
