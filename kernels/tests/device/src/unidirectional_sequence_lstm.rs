//! UNIDIRECTIONAL_SEQUENCE_LSTM.

use crate::{cells, random::Random};
use tinyml_kernels::{
    CortexM, Packed, Reference, Sequences,
    dual::unidirectional_sequence_lstm::{Layer, pack, packing},
    ops::unidirectional_sequence_lstm::{Args, Quantized, Scale, UnidirectionalSequenceLstm},
};

const UNITS: usize = 12;
const DEPTH: usize = 40;
const VECTORS: usize = 8;

/// Room for a layer and its tensors.
pub struct Operands {
    input_weights: [i8; 4 * UNITS * DEPTH],
    recurrent_weights: [i8; 4 * UNITS * UNITS],
    words: [u32; 2048],
    scratch: [u32; 128],
    input: [i8; VECTORS * DEPTH],
    outputs: [[i8; VECTORS * UNITS]; 2],
    hidden: [[i8; VECTORS * UNITS]; 2],
    cell: [[i16; VECTORS * UNITS]; 2],
}

impl Operands {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self {
            input_weights: [0; 4 * UNITS * DEPTH],
            recurrent_weights: [0; 4 * UNITS * UNITS],
            words: [0; 2048],
            scratch: [0; 128],
            input: [0; VECTORS * DEPTH],
            outputs: [[0; VECTORS * UNITS]; 2],
            hidden: [[0; VECTORS * UNITS]; 2],
            cell: [[0; VECTORS * UNITS]; 2],
        }
    }
}

impl Default for Operands {
    fn default() -> Self {
        Self::new()
    }
}

fn params(random: &mut Random) -> (Sequences, Quantized) {
    let mut scale = |shifts: core::ops::RangeInclusive<i32>| Scale {
        multiplier: random.within(1 << 30..=i32::MAX),
        shift: random.within(shifts),
    };
    let input_scales = [(); 4].map(|()| scale(-4..=4));
    let recurrent_scales = [(); 4].map(|()| scale(-4..=4));
    let (forget_scale, add_scale) = (scale(-15..=-13), scale(-19..=-10));
    let output_scale = scale(-24..=-18);
    let bound = random.within(1000..=40_000).min(32_767);
    let units = random.length(1..=UNITS);
    let sequences = Sequences {
        batches: random.length(1..=2),
        steps: random.length(1..=4),
        input_depth: random.length(1..=DEPTH - 13),
        units,
        output_stride: units,
        time_major: random.one_in(2),
        backward: false,
    };
    let quantized = Quantized {
        input_zero_point: random.within(-128..=127),
        hidden_zero_point: random.within(-128..=127),
        input_scales,
        recurrent_scales,
        forget_scale,
        add_scale,
        output_scale,
        cell_min: if random.one_in(2) { -bound } else { -32_768 },
        cell_max: bound,
        cell_exponent: random.within(-16..=-1),
    };
    (sequences, quantized)
}

/// Compares the kernels on so many random layers; gives how many of them were packed, unless an output or
/// a state differs.
pub fn agreement(operands: &mut Operands, random: &mut Random, count: usize) -> Option<usize> {
    let mut packed = 0;
    for _ in 0..count {
        packed += usize::from(agrees(operands, random)?);
    }
    Some(packed)
}

/// Whether the layer was packed; nothing where the kernels differ.
fn agrees(operands: &mut Operands, random: &mut Random) -> Option<bool> {
    let (params, arithmetic) = &params(random);
    let rows = 4 * params.units;
    let input_weights = &mut operands.input_weights[..rows * params.input_depth];
    let recurrent_weights = &mut operands.recurrent_weights[..rows * params.units];
    for weights in [&mut *input_weights, &mut *recurrent_weights] {
        random.fill(weights);
        // As converters have them, most of the time.
        let least = if random.one_in(4) { -128 } else { -127 };
        for weight in weights {
            *weight = (*weight).max(least);
        }
    }
    let mut bias = [0; 4 * UNITS];
    let bias = &mut bias[..rows];
    bias.fill_with(|| random.bits() as i32 >> 16);
    let layer = Layer {
        params,
        arithmetic,
        input_weights,
        recurrent_weights,
        bias,
    };
    let Some(packing) = packing(&layer) else {
        return Some(false);
    };
    let words = &mut operands.words[..packing.words];
    pack(&layer, &packing, words);
    random.fill(&mut operands.input);
    random.fill(&mut operands.hidden[0]);
    operands.hidden[1] = operands.hidden[0];
    operands.cell[0].fill_with(|| random.bits() as i16);
    operands.cell[1] = operands.cell[0];
    operands.outputs = [[0x55; VECTORS * UNITS]; 2];
    let vectors = params.batches * params.steps;
    for packs in [false, true] {
        let index = usize::from(packs);
        let args = Args {
            params,
            arithmetic,
            input_weights,
            recurrent_weights,
            bias,
            packed: packs.then_some(Packed {
                words,
                properties: packing.properties,
            }),
            scratch: &cells(&mut operands.scratch)[..packing.scratch],
            input: &cells(&mut operands.input)[..vectors * params.input_depth],
            hidden: &cells(&mut operands.hidden[index])[..params.batches * params.units],
            cell: &cells(&mut operands.cell[index])[..params.batches * params.units],
            output: &cells(&mut operands.outputs[index])[..vectors * params.units],
        };
        if packs {
            CortexM::run(&args);
        } else {
            Reference::run(&args);
        }
    }
    let agree = operands.outputs[0] == operands.outputs[1]
        && operands.hidden[0] == operands.hidden[1]
        && operands.cell[0] == operands.cell[1];
    agree.then_some(true)
}
