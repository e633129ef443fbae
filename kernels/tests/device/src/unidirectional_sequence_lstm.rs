//! UNIDIRECTIONAL_SEQUENCE_LSTM.

use crate::{cells, random::Random};
use tinyml_kernels::{
    CortexM, Packed, Reference, Sequences,
    dual::{
        int16::lstm::{self, Cells},
        unidirectional_sequence_lstm::{Layer, pack, packing},
    },
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

/// Random weights; most of the time as converters have them.
fn fill_weights(weights: &mut [i8], random: &mut Random) {
    random.fill(weights);
    let least = if random.one_in(4) { -128 } else { -127 };
    for weight in weights {
        *weight = (*weight).max(least);
    }
}

/// Whether the layer was packed; nothing where the kernels differ.
fn agrees(operands: &mut Operands, random: &mut Random) -> Option<bool> {
    let (params, arithmetic) = &params(random);
    let rows = 4 * params.units;
    let input_weights = &mut operands.input_weights[..rows * params.input_depth];
    let recurrent_weights = &mut operands.recurrent_weights[..rows * params.units];
    fill_weights(input_weights, random);
    fill_weights(recurrent_weights, random);
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

/// The same as [`agreement`] with 16-bit activations.
pub fn wide_agreement(
    operands: &mut WideOperands,
    random: &mut Random,
    count: usize,
) -> Option<usize> {
    let mut packed = 0;
    for _ in 0..count {
        packed += usize::from(operands.agrees(random)?);
    }
    Some(packed)
}

/// Room for a layer of 16-bit activations and its tensors.
pub struct WideOperands {
    /// Weights of the input and of what was shown last: as files have them, and side by side.
    weights: [[[i8; 4 * UNITS * DEPTH]; 2]; 2],
    words: [u32; 2048],
    scratch: [u32; 128],
    input: [i16; VECTORS * DEPTH],
    outputs: [[i16; VECTORS * UNITS]; 2],
    hidden: [[i16; VECTORS * UNITS]; 2],
    cell: [[i16; VECTORS * UNITS]; 2],
}

impl WideOperands {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self {
            weights: [[[0; 4 * UNITS * DEPTH]; 2]; 2],
            words: [0; 2048],
            scratch: [0; 128],
            input: [0; VECTORS * DEPTH],
            outputs: [[0; VECTORS * UNITS]; 2],
            hidden: [[0; VECTORS * UNITS]; 2],
            cell: [[0; VECTORS * UNITS]; 2],
        }
    }

    /// Whether a random layer was packed; nothing where the kernels differ.
    fn agrees(&mut self, random: &mut Random) -> Option<bool> {
        let (mut params, mut arithmetic) = params(random);
        params.input_depth = random.length(15..=DEPTH - 13);
        let Sequences {
            units, input_depth, ..
        } = params;
        // Sums have 8 bits more than those of bytes.
        for scales in [
            &mut arithmetic.input_scales,
            &mut arithmetic.recurrent_scales,
        ] {
            for scale in scales {
                scale.shift -= 7;
            }
        }
        arithmetic.output_scale.shift += 8;
        let rows = 4 * units;
        let mut bias = [[0; 4 * UNITS]; 2];
        bias[0].fill_with(|| i64::from(random.bits() as i32 >> 12));
        for row in 0..rows {
            bias[1][row] = bias[0][lstm::source(row, units, 1)];
        }
        for (weights, length) in self.weights.iter_mut().zip([input_depth, units]) {
            let [of_file, side_by_side] = weights;
            fill_weights(&mut of_file[..rows * length], random);
            for (index, weight) in side_by_side[..rows * length].iter_mut().enumerate() {
                *weight = of_file[lstm::source(index, units, length)];
            }
        }
        let [input_weights, recurrent_weights] = &self.weights;
        let lengths = [rows * input_depth, rows * units];
        let layer = Cells {
            params: &params,
            arithmetic: &arithmetic,
            input_weights: &input_weights[1][..lengths[0]],
            recurrent_weights: &recurrent_weights[1][..lengths[1]],
            bias: &bias[1][..rows],
        };
        let Some(packing) = lstm::packing(&layer) else {
            return Some(false);
        };
        let words = &mut self.words[..packing.words];
        lstm::pack(&layer, words);
        let mut fill = |values: &mut [i16]| values.fill_with(|| random.bits() as i16);
        fill(&mut self.input);
        fill(&mut self.hidden[0]);
        fill(&mut self.cell[0]);
        self.hidden[1] = self.hidden[0];
        self.cell[1] = self.cell[0];
        self.outputs = [[0x55; VECTORS * UNITS]; 2];
        let vectors = params.batches * params.steps;
        for packs in [false, true] {
            let index = usize::from(packs);
            let args = Args {
                params: &params,
                arithmetic: &arithmetic,
                input_weights: &input_weights[0][..lengths[0]],
                recurrent_weights: &recurrent_weights[0][..lengths[1]],
                bias: &bias[0][..rows],
                packed: packs.then_some(Packed {
                    words,
                    properties: packing.properties,
                }),
                scratch: &cells(&mut self.scratch)[..packing.scratch],
                input: &cells(&mut self.input)[..vectors * input_depth],
                hidden: &cells(&mut self.hidden[index])[..params.batches * units],
                cell: &cells(&mut self.cell[index])[..params.batches * units],
                output: &cells(&mut self.outputs[index])[..vectors * units],
            };
            if packs {
                <CortexM as UnidirectionalSequenceLstm<i16, i8>>::run(&args);
            } else {
                <Reference as UnidirectionalSequenceLstm<i16, i8>>::run(&args);
            }
        }
        let agree = self.outputs[0] == self.outputs[1]
            && self.hidden[0] == self.hidden[1]
            && self.cell[0] == self.cell[1];
        agree.then_some(true)
    }
}

impl Default for WideOperands {
    fn default() -> Self {
        Self::new()
    }
}
