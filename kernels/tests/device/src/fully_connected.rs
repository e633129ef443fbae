//! FULLY_CONNECTED.

use crate::{cells, random::Random, stage::Stage};
use tinyml_kernels::{
    CortexM, Packed, Reference,
    dual::{Packing, fully_connected},
    ops::fully_connected::{Args, FullyConnected, Params},
};

const FILTER: usize = 1 << 17;

/// A layer and room for its tensors.
pub struct Layer {
    params: Params,
    stage: Stage,
    packing: Option<Packing>,
    input: [i8; 4096],
    filter: [i8; FILTER],
    words: [u32; FILTER / 2],
    outputs: [[i8; 4096]; 2],
}

impl Layer {
    /// No layer yet.
    pub const fn new() -> Self {
        Self {
            params: Params {
                batches: 0,
                input_depth: 0,
                output_depth: 0,
                input_zero_point: 0,
                filter_zero_point: 0,
            },
            stage: Stage::new(),
            packing: None,
            input: [0; 4096],
            filter: [0; FILTER],
            words: [0; FILTER / 2],
            outputs: [[0; 4096]; 2],
        }
    }

    /// A layer of typical numbers, for measurements.
    pub fn typical(&mut self, input_depth: usize, output_depth: usize) {
        let random = &mut Random::new(1);
        self.params = Params {
            batches: 1,
            input_depth,
            output_depth,
            input_zero_point: -128,
            filter_zero_point: 0,
        };
        self.stage.typical(random, output_depth, 12);
        for byte in &mut self.filter {
            *byte = random.within(-60..=60) as i8;
        }
        random.fill(&mut self.input);
        self.pack();
    }

    /// A random one.
    fn fill(&mut self, random: &mut Random) {
        self.params = Params {
            batches: random.length(1..=3),
            input_depth: random.length(1..=70),
            output_depth: random.length(1..=14),
            input_zero_point: random.within(-128..=127),
            filter_zero_point: 0,
        };
        self.stage.fill(random, self.params.output_depth, 14);
        random.fill(&mut self.filter[..1000]);
        random.fill(&mut self.input[..300]);
        self.pack();
    }

    fn pack(&mut self) {
        let params = &self.params;
        let filter = &self.filter[..params.output_depth * params.input_depth];
        let bias = self.stage.bias(params.output_depth);
        let stage = self.stage.requantization();
        self.packing = fully_connected::packing(params, filter, bias, &stage);
        if let Some(packing) = &self.packing {
            let words = &mut self.words[..packing.words];
            fully_connected::pack(params, filter, bias, &stage, packing, words);
        }
    }

    /// Multiplications of the whole output.
    pub fn multiplications(&self) -> u64 {
        (self.params.batches * self.params.input_depth * self.params.output_depth) as u64
    }

    /// Sets all inputs.
    pub fn set_input(&mut self, value: i8) {
        self.input.fill(value);
    }

    /// Runs the set's kernel on the packed weights, or the reference kernel.
    #[inline(always)]
    pub fn run(&mut self, packed: bool) {
        let params = &self.params;
        let [expected, found] = &mut self.outputs;
        let output = if packed { found } else { expected };
        let mut args = Args {
            params,
            filter: &self.filter[..params.output_depth * params.input_depth],
            bias: self.stage.bias(params.output_depth),
            stage: self.stage.requantization(),
            packed: None,
            scratch: &[],
            input: cells(&mut self.input[..params.batches * params.input_depth]),
            output: cells(&mut output[..params.batches * params.output_depth]),
        };
        if !packed {
            <Reference as FullyConnected<i8, i8>>::run(&args);
        } else if let Some(packing) = &self.packing {
            args.packed = Some(Packed {
                words: &self.words[..packing.words],
                properties: packing.properties,
            });
            <CortexM as FullyConnected<i8, i8>>::run(&args);
        }
    }

    /// Whether the kernels agree, and nothing beyond the output was written.
    fn agrees(&mut self) -> bool {
        for output in &mut self.outputs {
            output.fill(0x55);
        }
        self.run(false);
        self.run(true);
        let [expected, found] = &self.outputs;
        expected == found
    }
}

impl Default for Layer {
    fn default() -> Self {
        Self::new()
    }
}

/// Compares the kernels on so many random layers; gives how many of them were packed, unless two
/// outputs differ.
pub fn agreement(layer: &mut Layer, random: &mut Random, count: usize) -> Option<usize> {
    let mut packed = 0;
    for _ in 0..count {
        layer.fill(random);
        if layer.packing.is_some() {
            packed += 1;
            if !layer.agrees() {
                return None;
            }
        }
    }
    Some(packed)
}
