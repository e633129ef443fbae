//! SVDF with packed weights: the outputs and the states of several invocations are the reference kernel's.

use crate::{cells, oracle::bytes};
use proptest::prelude::*;
use std::fmt::Debug;
use tinyml_kernels::{
    CortexM, Packed, Portable, Reference, Requantization,
    dual::svdf::{Layer, State, pack, packing},
    ops::svdf::{Args, Params, Svdf},
};

/// Shapes, of which many are no multiples of the kernels' blocks.
fn shapes() -> impl Strategy<Value = Params> {
    let memory = prop_oneof![1..20_usize, (1..6_usize).prop_map(|words| 4 * words)];
    let shape = (1..3_usize, 1..40_usize, 1..45_usize, 1..4_usize, memory);
    (shape, -128..=127_i32, -128..=127_i32).prop_map(
        |((batches, input_depth, units, rank, memory), input_zero_point, state_zero_point)| {
            Params {
                batches,
                input_depth,
                units,
                rank,
                memory,
                input_zero_point,
                state_zero_point,
            }
        },
    )
}

/// A multiplier and a shift.
fn scales() -> impl Strategy<Value = (i32, i8)> {
    prop_oneof![
        10 => (1_i32 << 30..=i32::MAX, -14_i8..=-1),
        1 => (1_i32 << 30..=i32::MAX, -22_i8..=3),
        1 => Just((0, 0)),
    ]
}

fn stage<'a>(scale: &'a (i32, i8), zero_point: i32, bounds: [i32; 2]) -> Requantization<'a> {
    Requantization {
        multipliers: std::slice::from_ref(&scale.0),
        shifts: std::slice::from_ref(&scale.1),
        zero_point,
        min: bounds[0],
        max: bounds[1],
    }
}

/// Bytes, of which the extremes are more likely for some seeds.
fn values(seed: u64, length: usize) -> Vec<i8> {
    let mut values = bytes(seed, length);
    if seed.is_multiple_of(4) {
        for value in &mut values {
            *value = if *value < 0 { i8::MIN } else { i8::MAX };
        }
    }
    values
}

fn check<S: State + Copy + Default + Debug + PartialEq + From<i8>>(
    params: &Params,
    [feature_scale, scale]: [&(i32, i8); 2],
    (seed, large_bias): (u64, bool),
    state_bounds: [i32; 2],
    element: fn(i32) -> S,
) -> Result<(), TestCaseError>
where
    Reference: Svdf<i8, S>,
    Portable: Svdf<i8, S>,
    CortexM: Svdf<i8, S>,
{
    let filters = params.units * params.rank;
    let mut feature_weights = values(seed, filters * params.input_depth);
    if !seed.is_multiple_of(8) {
        // As converters have it.
        feature_weights
            .iter_mut()
            .for_each(|weight| *weight = (*weight).max(-127));
    }
    let wide = |seed, length| -> Vec<i32> {
        let pairs = values(seed, length)
            .into_iter()
            .zip(bytes(seed + 1, length));
        pairs
            .map(|(high, low)| i32::from(high) * 256 + i32::from(low as u8))
            .collect()
    };
    let time_weights: Vec<S> = wide(seed + 2, filters * params.memory)
        .into_iter()
        .map(element)
        .collect();
    let factor = if large_bias { 60_000 } else { 1 };
    let bias: Vec<i32> = wide(seed + 4, params.units)
        .into_iter()
        .map(|bias| bias * factor)
        .collect();
    let zero_point = i32::from(bytes(seed + 6, 1)[0]);
    let feature_stage = stage(feature_scale, 0, state_bounds);
    let output_stage = stage(scale, zero_point, [-128, 127]);
    let layer = Layer {
        params,
        feature_weights: &feature_weights,
        time_weights: &time_weights,
        bias: &bias,
        feature_stage: &feature_stage,
        stage: &output_stage,
    };
    let found = packing(&layer);
    // Sums of so few features never overflow.
    prop_assert!(found.is_some());
    let mut words = vec![0xDEAD_BEEF; found.map_or(0, |packing| packing.words)];
    if let Some(packing) = &found {
        pack(&layer, packing, &mut words);
    }
    let mut scratch = vec![0; found.map_or(0, |packing| packing.scratch)];
    let mut states: [Vec<S>; 3] =
        std::array::from_fn(|_| vec![S::default(); params.batches * filters * params.memory]);
    for step in 0..3 {
        let mut input = values(seed + 7 + step, params.batches * params.input_depth);
        let input = cells(&mut input);
        let mut outputs = [(); 3].map(|()| vec![0x55_i8; params.batches * params.units]);
        for (set, (state, output)) in states.iter_mut().zip(&mut outputs).enumerate() {
            let args = Args {
                params,
                feature_weights: &feature_weights,
                time_weights: &time_weights,
                bias: &bias,
                feature_stage,
                stage: output_stage,
                packed: None,
                scratch: cells(&mut scratch),
                input,
                state: cells(state),
                output: cells(output),
            };
            match (set, found) {
                (0, _) => Reference::run(&args),
                (1, _) => Portable::run(&args),
                (_, None) => CortexM::run(&args),
                (_, Some(packing)) => CortexM::run(&Args {
                    feature_weights: &[],
                    bias: &[],
                    feature_stage: Requantization {
                        multipliers: &[],
                        shifts: &[],
                        ..feature_stage
                    },
                    stage: Requantization {
                        multipliers: &[],
                        shifts: &[],
                        ..output_stage
                    },
                    packed: Some(Packed {
                        words: &words,
                        properties: packing.properties,
                    }),
                    ..args
                }),
            }
        }
        let ([output, others @ ..], [state, other_states @ ..]) = (&outputs, &states);
        for (other, other_state) in others.iter().zip(other_states) {
            prop_assert_eq!(output, other);
            prop_assert_eq!(state, other_state);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn states_of_8_bits(
        params in shapes(), feature in scales(), scale in scales(), rest in any::<(u32, bool)>()
    ) {
        let rest = (rest.0.into(), rest.1);
        check::<i8>(&params, [&feature, &scale], rest, [-128, 127], |value| value as i8)?;
    }

    #[test]
    fn states_of_16_bits(
        params in shapes(), feature in scales(), scale in scales(), rest in any::<(u32, bool)>()
    ) {
        let params = Params { state_zero_point: 0, ..params };
        let rest = (rest.0.into(), rest.1);
        check::<i16>(&params, [&feature, &scale], rest, [-32768, 32767], |value| value as i16)?;
    }
}
