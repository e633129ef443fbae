//! SVDF.

use crate::{cells, random::Random};
use tinyml_kernels::{
    CortexM, Packed, Reference, Requantization,
    dual::svdf::{Layer, State, pack, packing},
    ops::svdf::{Args, Params, Svdf},
};

const WEIGHTS: usize = 4096;
const STATE: usize = 2048;
const VECTOR: usize = 96;

/// Invocations of a layer.
const STEPS: usize = 3;

/// Room for a layer and its tensors.
pub struct Operands {
    feature_weights: [i8; WEIGHTS],
    bias: [i32; VECTOR],
    words: [u32; WEIGHTS],
    scratch: [u32; VECTOR],
    input: [i8; VECTOR],
    outputs: [[i8; VECTOR]; 2],
}

impl Operands {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self {
            feature_weights: [0; WEIGHTS],
            bias: [0; VECTOR],
            words: [0; WEIGHTS],
            scratch: [0; VECTOR],
            input: [0; VECTOR],
            outputs: [[0; VECTOR]; 2],
        }
    }
}

impl Default for Operands {
    fn default() -> Self {
        Self::new()
    }
}

/// Compares the kernels on so many random layers with states of 8 bits, and as many with states of 16
/// bits; gives how many of them were packed, unless an output or a state differs.
pub fn agreement(operands: &mut Operands, random: &mut Random, count: usize) -> Option<usize> {
    let mut packed = 0;
    for _ in 0..count / 2 {
        packed += usize::from(agrees(operands, random, [-128, 127], |bits| bits as i8)?);
        packed += usize::from(agrees(operands, random, [-32768, 32767], |bits| {
            bits as i16
        })?);
    }
    Some(packed)
}

/// Whether the layer was packed; nothing where the kernels differ.
fn agrees<S: State + Copy + Default + PartialEq>(
    operands: &mut Operands,
    random: &mut Random,
    bounds: [i32; 2],
    element: fn(u32) -> S,
) -> Option<bool>
where
    Reference: Svdf<i8, S>,
    CortexM: Svdf<i8, S>,
{
    let params = &Params {
        batches: random.length(1..=2),
        input_depth: random.length(1..=40),
        units: random.length(1..=36),
        rank: random.length(1..=2),
        memory: random.length(1..=14),
        input_zero_point: random.within(-128..=127),
        state_zero_point: random.within(-128..=127),
    };
    let filters = params.units * params.rank;
    let mut scale = || {
        (
            [random.within(1 << 30..=i32::MAX)],
            [random.within(-16..=1) as i8],
        )
    };
    let (feature_scale, scale) = (scale(), scale());
    let zero_point = random.within(-128..=127);
    let feature_stage = Requantization {
        multipliers: &feature_scale.0,
        shifts: &feature_scale.1,
        zero_point: 0,
        min: bounds[0],
        max: bounds[1],
    };
    let output_stage = Requantization {
        multipliers: &scale.0,
        shifts: &scale.1,
        zero_point,
        min: -128,
        max: 127,
    };
    let feature_weights = &mut operands.feature_weights[..filters * params.input_depth];
    random.fill(feature_weights);
    // As converters have them, most of the time.
    let least = if random.one_in(4) { -128 } else { -127 };
    for weight in feature_weights.iter_mut() {
        *weight = (*weight).max(least);
    }
    let mut time_weights = [S::default(); STATE];
    let time_weights = &mut time_weights[..filters * params.memory];
    time_weights.fill_with(|| element(random.bits() >> 16));
    let bias = &mut operands.bias[..params.units];
    let large = random.one_in(3);
    bias.fill_with(|| random.bits() as i32 >> if large { 0 } else { 16 });
    let layer = Layer {
        params,
        feature_weights,
        time_weights,
        bias,
        feature_stage: &feature_stage,
        stage: &output_stage,
    };
    let Some(packing) = packing(&layer) else {
        return Some(false);
    };
    let words = &mut operands.words[..packing.words];
    pack(&layer, &packing, words);
    let mut states = [[S::default(); STATE]; 2];
    for _ in 0..STEPS {
        random.fill(&mut operands.input);
        operands.outputs = [[0x55; VECTOR]; 2];
        for (index, (state, output)) in states.iter_mut().zip(&mut operands.outputs).enumerate() {
            let args = Args {
                params,
                feature_weights,
                time_weights,
                bias,
                feature_stage,
                stage: output_stage,
                packed: None,
                scratch: &cells(&mut operands.scratch)[..packing.scratch],
                input: &cells(&mut operands.input)[..params.batches * params.input_depth],
                state: &cells(state)[..params.batches * filters * params.memory],
                output: &cells(output)[..params.batches * params.units],
            };
            if index == 0 {
                Reference::run(&args);
                continue;
            }
            let packed = Packed {
                words,
                properties: packing.properties,
            };
            CortexM::run(&Args {
                packed: Some(packed),
                ..args
            });
        }
        let ([first, second], [output, other]) = (&states, &operands.outputs);
        if first != second || output != other {
            return None;
        }
    }
    Some(true)
}
