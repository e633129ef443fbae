//! DEPTHWISE_CONV_2D.

use crate::{cells, random::Random, stage::Stage};
use core::ops::Range;
use tinyml_kernels::{
    CortexM, Packed, Reference, Requantization, Rows,
    dual::{Packing, depthwise_conv_2d},
    ops::depthwise_conv_2d::{Args, DepthwiseConv2d, Params},
};

const INPUT: usize = 1 << 16;
const FILTER: usize = 1 << 12;

/// What random layers have at most: input, output, working memory.
const SMALL: usize = 1 << 13;

/// A layer and room for its tensors.
pub struct Layer {
    height: usize,
    rows: usize,
    params: Params,
    stage: Stage,
    packing: Option<Packing>,
    input: [i8; INPUT],
    ring: [i8; SMALL],
    filter: [i8; FILTER],
    words: [u32; FILTER],
    scratch: [u32; 1 << 9],
    outputs: [[i8; INPUT]; 2],
}

impl Layer {
    /// No layer yet.
    pub const fn new() -> Self {
        Self {
            height: 0,
            rows: 0,
            params: Params {
                input_width: 0,
                input_channels: 0,
                output_width: 0,
                output_channels: 0,
                depth_multiplier: 1,
                filter_height: 3,
                filter_width: 3,
                stride_height: 1,
                stride_width: 1,
                dilation_height: 1,
                dilation_width: 1,
                padding_top: 0,
                padding_left: 0,
                input_zero_point: 0,
            },
            stage: Stage::new(),
            packing: None,
            input: [0; INPUT],
            ring: [0; SMALL],
            filter: [0; FILTER],
            words: [0; FILTER],
            scratch: [0; 1 << 9],
            outputs: [[0; INPUT]; 2],
        }
    }

    /// A layer of typical numbers, for measurements: rows and columns of the input, channels, stride.
    pub fn typical(&mut self, [height, width]: [usize; 2], channels: usize, stride: usize) {
        let random = &mut Random::new(1);
        let padding = |size: usize| ((size.div_ceil(stride) - 1) * stride + 3 - size) / 2;
        self.height = height;
        self.rows = height.div_ceil(stride);
        self.params = Params {
            input_width: width,
            input_channels: channels,
            output_width: width.div_ceil(stride),
            output_channels: channels,
            stride_height: stride,
            stride_width: stride,
            padding_top: padding(height),
            padding_left: padding(width),
            input_zero_point: -128,
            ..self.params
        };
        self.stage.typical(random, channels, 12);
        random.fill(&mut self.filter);
        random.fill(&mut self.input);
        self.pack();
    }

    /// A random one.
    fn fill(&mut self, random: &mut Random) {
        let stride = random.length(1..=2);
        let mut axis = |longest: usize| loop {
            let input = random.length(1..=longest);
            let before = random.length(0..=2);
            let padded = input + before + random.length(0..=2);
            if padded >= 3 {
                break (input, before, (padded - 3) / stride + 1);
            }
        };
        let (height, padding_top, rows) = axis(34);
        let (input_width, padding_left, output_width) = axis(15);
        let channels = random.length(4..=13);
        self.height = height;
        self.rows = rows;
        self.params = Params {
            input_width,
            input_channels: channels,
            output_width,
            output_channels: channels,
            stride_height: stride,
            stride_width: stride,
            padding_top,
            padding_left,
            input_zero_point: random.within(-128..=127),
            ..self.params
        };
        self.stage.fill(random, channels, 14);
        random.fill(&mut self.filter[..9 * channels]);
        random.fill(&mut self.input[..SMALL]);
        self.pack();
    }

    fn pack(&mut self) {
        let channels = self.params.output_channels;
        let filter = &self.filter[..9 * channels];
        let bias = self.stage.bias(channels);
        let stage = self.stage.requantization();
        self.packing = depthwise_conv_2d::packing(&self.params, filter, bias, &stage);
        if let Some(packing) = &self.packing {
            let words = &mut self.words[..packing.words];
            depthwise_conv_2d::pack(&self.params, filter, bias, &stage, packing, words);
        }
    }

    /// Elements of the output.
    pub fn outputs(&self) -> usize {
        self.rows * self.params.output_width * self.params.output_channels
    }

    /// Sets all inputs.
    pub fn set_input(&mut self, value: i8) {
        self.input.fill(value);
    }

    /// The input rows that a span of output rows needs.
    fn needed(&self, span: &Range<usize>) -> Range<usize> {
        let params = &self.params;
        let row = |y: usize| (y * params.stride_height).saturating_sub(params.padding_top);
        let end = (span.end - 1) * params.stride_height + 3;
        row(span.start)..end.saturating_sub(params.padding_top).min(self.height)
    }

    /// Runs the set's kernel on the packed weights, or the reference kernel.
    #[inline(always)]
    pub fn run(&mut self, packed: bool, span: Range<usize>) {
        self.run_on_ring(packed, span, None);
    }

    /// The same with the input's rows in a ring of so many.
    #[inline(always)]
    fn run_on_ring(&mut self, packed: bool, span: Range<usize>, ring: Option<usize>) {
        let needed = self.needed(&span);
        let params = &self.params;
        let row = params.input_width * params.input_channels;
        let length = span.len() * params.output_width * params.output_channels;
        let [expected, found] = &mut self.outputs;
        let output = if packed { found } else { expected };
        let input = match ring {
            None => {
                let whole = &mut self.input[..row * self.height];
                Rows::whole(cells(whole), row, self.height)
            }
            Some(capacity) => {
                let first = needed.start / capacity * capacity;
                for y in needed {
                    let slot = &mut self.ring[y % capacity * row..][..row];
                    slot.copy_from_slice(&self.input[y * row..][..row]);
                }
                let ring = &mut self.ring[..capacity * row];
                Rows::ring(cells(ring), row, self.height, capacity, first)
            }
        };
        let stage = self.stage.requantization();
        let args = Args {
            params,
            filter: &self.filter[..9 * params.output_channels],
            bias: self.stage.bias(params.output_channels),
            stage,
            packed: None,
            scratch: &[],
            input,
            span,
            output: cells(&mut output[..length]),
        };
        if !packed {
            Reference::run(&args);
        } else if let Some(packing) = &self.packing {
            CortexM::run(&Args {
                filter: &[],
                bias: &[],
                stage: Requantization {
                    multipliers: &[],
                    shifts: &[],
                    ..stage
                },
                packed: Some(Packed {
                    words: &self.words[..packing.words],
                    properties: packing.properties,
                }),
                scratch: cells(&mut self.scratch[..packing.scratch]),
                ..args
            });
        }
    }

    /// Whether the kernels agree on a span of rows, and nothing beyond it and beyond the working memory was
    /// written.
    fn agrees(&mut self, span: Range<usize>, ring: Option<usize>) -> bool {
        for output in &mut self.outputs {
            output[..SMALL].fill(0x55);
        }
        self.scratch.fill(0x5555_5555);
        self.run(false, span.clone());
        self.run_on_ring(true, span, ring);
        let [expected, found] = &self.outputs;
        let used = self.packing.map_or(0, |packing| packing.scratch);
        let untouched = self.scratch[used..].iter().all(|word| *word == 0x5555_5555);
        untouched && expected[..SMALL] == found[..SMALL]
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
        if layer.packing.is_none() {
            continue;
        }
        packed += 1;
        let row = random.length(0..=layer.rows - 1);
        let end = random.length(row + 1..=layer.rows);
        let needed = layer.needed(&(row..end)).len();
        let capacity = (needed + random.length(0..=2)).clamp(1, layer.height);
        // A ring of all rows would pass for the whole input.
        let ring = (capacity < layer.height).then_some(capacity);
        if !layer.agrees(0..layer.rows, None)
            || !layer.agrees(row..end, None)
            || !layer.agrees(row..end, ring)
        {
            return None;
        }
    }
    Some(packed)
}
