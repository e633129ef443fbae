//! DEPTHWISE_CONV_2D.

use crate::{cells, overlapping, random::Random, stage::Stage};
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

/// Where the input's rows are.
#[derive(Clone, Copy)]
enum Memory {
    Whole,
    /// The latest rows, so many, in a ring.
    Ring(usize),
    /// Behind the output, which lies over rows that are not needed.
    Overlapping,
    /// Where the output is.
    InPlace,
}

/// A layer and room for its tensors.
pub struct Layer {
    height: usize,
    rows: usize,
    params: Params,
    stage: Stage,
    packing: Option<Packing>,
    input: [i8; INPUT],
    /// Of inputs that are not where they always are.
    memory: [i8; 2 * SMALL],
    filter: [i8; FILTER],
    words: [u32; FILTER],
    scratch: [u32; 1 << 11],
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
            memory: [0; 2 * SMALL],
            filter: [0; FILTER],
            words: [0; FILTER],
            scratch: [0; 1 << 11],
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
            depth_multiplier: 1,
            filter_height: 3,
            filter_width: 3,
            stride_height: stride,
            stride_width: stride,
            dilation_height: 1,
            dilation_width: 1,
            padding_top,
            padding_left,
            input_zero_point: random.within(-128..=127),
        };
        self.stage.fill(random, channels, 14);
        random.fill(&mut self.filter[..9 * channels]);
        random.fill(&mut self.input[..SMALL]);
        self.pack();
    }

    /// A random one with any filter, perhaps with several outputs of each input.
    fn fill_any(&mut self, random: &mut Random) {
        let shapes = [[1, 1], [3, 3], [5, 5], [16, 1], [1, 9], [7, 4], [3, 1]];
        let [highest, widest] = shapes[random.length(0..=shapes.len() - 1)];
        let channels = random.length(4..=13);
        loop {
            let mut rows = Axis::random(random, 20, highest);
            let mut columns = Axis::random(random, 9, widest);
            if random.one_in(4) {
                // Windows below each other, without padding.
                rows = rows.unpadded(random.length(0..=3));
                columns.dilation = 1;
                columns = columns.unpadded(0);
            }
            let multiplier = if random.one_in(3) {
                random.length(2..=3)
            } else {
                1
            };
            let outputs = channels * multiplier;
            if rows.output * columns.output * outputs > SMALL {
                continue;
            }
            self.height = rows.input;
            self.rows = rows.output;
            self.params = Params {
                input_width: columns.input,
                input_channels: channels,
                output_width: columns.output,
                output_channels: outputs,
                depth_multiplier: multiplier,
                filter_height: rows.filter,
                filter_width: columns.filter,
                stride_height: rows.stride,
                stride_width: columns.stride,
                dilation_height: rows.dilation,
                dilation_width: columns.dilation,
                padding_top: rows.before,
                padding_left: columns.before,
                input_zero_point: random.within(-128..=127),
            };
            break;
        }
        self.stage.fill(random, self.params.output_channels, 14);
        if random.one_in(4) {
            self.stage.exaggerate(random);
        }
        let weights = self.weights();
        random.fill(&mut self.filter[..weights]);
        random.fill(&mut self.input[..SMALL]);
        self.pack();
    }

    /// Gives outputs the shape of the input or fewer rows and columns, for which the layer may have to be
    /// narrower and to have fewer channels. Says whether outputs can then lie over the input.
    fn make_in_place(&mut self, random: &mut Random) -> bool {
        let is_packed = self.packing.is_some();
        let params = &mut self.params;
        if is_packed && [params.filter_height, params.filter_width] == [3, 3] {
            params.input_width = random.length(1..=6);
        }
        if is_packed || random.one_in(2) {
            params.input_channels &= !3;
        }
        params.depth_multiplier = 1;
        params.output_channels = params.input_channels;
        let rows_of_padding = (params.filter_height - 1) * params.dilation_height;
        let columns_of_padding = (params.filter_width - 1) * params.dilation_width;
        params.padding_top = random.length(0..=rows_of_padding);
        params.padding_left = random.length(0..=columns_of_padding);
        (params.stride_height, params.stride_width) = (1, 1);
        // Without the padding behind the input there are fewer.
        let rows = rows_of_padding - params.padding_top;
        let columns = columns_of_padding - params.padding_left;
        params.output_width = params.input_width;
        self.rows = self.height;
        if random.one_in(3) && rows < self.height && columns < params.input_width {
            params.output_width -= columns;
            self.rows -= rows;
        }
        self.pack();
        self.height * self.params.input_width * self.params.input_channels <= SMALL
            && (self.packing.is_none() || depthwise_conv_2d::packs_in_place(&self.params))
    }

    /// Words of working memory that the kernel has.
    fn scratch(&self, memory: Memory) -> usize {
        let packed = self.packing.map_or(0, |packing| packing.scratch);
        match memory {
            Memory::InPlace => packed.max(self.params.in_place_scratch(self.height)),
            _ => packed,
        }
    }

    /// Elements of the filter.
    fn weights(&self) -> usize {
        let params = &self.params;
        params.filter_height * params.filter_width * params.output_channels
    }

    fn pack(&mut self) {
        let channels = self.params.output_channels;
        let filter = &self.filter[..self.weights()];
        let bias = self.stage.bias(channels);
        let stage = self.stage.requantization();
        let shape = depthwise_conv_2d::Shape {
            params: self.params,
            output_height: self.rows,
        };
        self.packing = depthwise_conv_2d::packing(&shape, filter, bias, &stage);
        if let Some(packing) = &self.packing {
            let words = &mut self.words[..packing.words];
            depthwise_conv_2d::pack(&shape, filter, bias, &stage, packing, words);
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
        let covered = (params.filter_height - 1) * params.dilation_height + 1;
        let end = (span.end - 1) * params.stride_height + covered;
        row(span.start)..end.saturating_sub(params.padding_top).min(self.height)
    }

    /// Runs the set's kernel, on packed weights where the layer has them, or the reference kernel.
    #[inline(always)]
    pub fn run(&mut self, fast: bool, span: Range<usize>) {
        self.run_in(Memory::Whole, fast, span);
    }

    /// The same wherever the input's rows are. Overlapping an input, the output is copied to its place.
    #[inline(always)]
    fn run_in(&mut self, memory: Memory, fast: bool, span: Range<usize>) {
        let needed = self.needed(&span);
        let (weights, scratch) = (self.weights(), self.scratch(memory));
        let params = &self.params;
        let row = params.input_width * params.input_channels;
        let length = span.len() * params.output_width * params.output_channels;
        let [expected, found] = &mut self.outputs;
        let results = if fast { found } else { expected };
        let results = cells(&mut results[..length]);
        let whole = &mut self.input[..row * self.height];
        let (input, output) = match memory {
            Memory::Whole => {
                let input = Rows::whole(cells(whole), row, self.height);
                (input, results)
            }
            Memory::Overlapping => {
                let first = needed.start * row;
                let [input, output] = overlapping(&mut self.memory, whole, first, length);
                (Rows::whole(input, row, self.height), output)
            }
            Memory::Ring(capacity) => {
                let first = needed.start / capacity * capacity;
                for y in needed {
                    let slot = &mut self.memory[y % capacity * row..][..row];
                    slot.copy_from_slice(&whole[y * row..][..row]);
                }
                let ring = cells(&mut self.memory[..capacity * row]);
                let input = Rows::ring(ring, row, self.height, capacity, first);
                (input, results)
            }
            Memory::InPlace => {
                let memory = &mut self.memory[..whole.len()];
                memory.copy_from_slice(whole);
                let memory = &*cells(memory);
                (Rows::whole(memory, row, self.height), &memory[..length])
            }
        };
        let stage = self.stage.requantization();
        let args = Args {
            params,
            filter: &self.filter[..weights],
            bias: self.stage.bias(params.output_channels),
            stage,
            packed: None,
            scratch: cells(&mut self.scratch[..scratch]),
            in_place: matches!(memory, Memory::InPlace),
            input,
            span,
            output,
        };
        if !fast {
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
                ..args
            });
        } else {
            CortexM::run(&args);
        }
        if let Memory::Overlapping | Memory::InPlace = memory {
            for (result, output) in results.iter().zip(output) {
                result.set(output.get());
            }
        }
    }

    /// Whether the kernels agree on a span of rows, and nothing beyond it and beyond the working memory was
    /// written.
    fn agrees(&mut self, span: Range<usize>, memory: Memory) -> bool {
        for output in &mut self.outputs {
            output[..SMALL].fill(0x55);
        }
        self.scratch.fill(0x5555_5555);
        self.run(false, span.clone());
        self.run_in(memory, true, span);
        let [expected, found] = &self.outputs;
        let used = self.scratch(memory);
        let untouched = self.scratch[used..].iter().all(|word| *word == 0x5555_5555);
        untouched && expected[..SMALL] == found[..SMALL]
    }

    /// Whether the kernels agree on the whole output and on some of its rows.
    fn agrees_in_parts(&mut self, random: &mut Random) -> bool {
        let row = random.length(0..=self.rows - 1);
        let end = if random.one_in(3) {
            row + 1
        } else {
            random.length(row + 1..=self.rows)
        };
        let needed = self.needed(&(row..end)).len();
        let capacity = (needed + random.length(0..=2)).clamp(1, self.height);
        // A ring of all rows would pass for the whole input.
        let has_ring = capacity < self.height;
        self.agrees(0..self.rows, Memory::Whole)
            && self.agrees(row..end, Memory::Whole)
            && (!has_ring || self.agrees(row..end, Memory::Ring(capacity)))
            && self.agrees(row..end, Memory::Overlapping)
    }
}

impl Default for Layer {
    fn default() -> Self {
        Self::new()
    }
}

/// Rows or columns.
struct Axis {
    input: usize,
    output: usize,
    filter: usize,
    stride: usize,
    dilation: usize,
    before: usize,
}

impl Axis {
    /// The same filter without padding, on as many positions as it covers, and more.
    fn unpadded(self, more: usize) -> Self {
        Self {
            input: (self.filter - 1) * self.dilation + 1 + more,
            output: more / self.stride + 1,
            before: 0,
            ..self
        }
    }

    /// Random ones for a filter of some length. Outputs may lie in the padding.
    fn random(random: &mut Random, longest: usize, filter: usize) -> Self {
        let stride = random.length(1..=3);
        let dilation = if random.one_in(3) {
            random.length(2..=3)
        } else {
            1
        };
        let filter = random.length(1..=filter);
        let covered = (filter - 1) * dilation + 1;
        let room = if random.one_in(3) { 0 } else { covered };
        loop {
            let input = random.length(1..=longest.max(covered));
            let before = random.length(0..=room);
            let padded = input + before + random.length(0..=room);
            if padded >= covered {
                return Self {
                    input,
                    output: (padded - covered) / stride + 1,
                    filter,
                    stride,
                    dilation,
                    before,
                };
            }
        }
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
        if !layer.agrees_in_parts(random) {
            return None;
        }
        if layer.make_in_place(random) && !layer.agrees(0..layer.rows, Memory::InPlace) {
            return None;
        }
    }
    Some(packed)
}

/// Compares the kernels on so many random layers with filters of any size; the same.
pub fn any_agreement(layer: &mut Layer, random: &mut Random, count: usize) -> Option<usize> {
    let mut packed = 0;
    for _ in 0..count {
        layer.fill_any(random);
        packed += usize::from(layer.packing.is_some());
        if !layer.agrees_in_parts(random) {
            return None;
        }
        if layer.make_in_place(random) && !layer.agrees(0..layer.rows, Memory::InPlace) {
            return None;
        }
    }
    Some(packed)
}
