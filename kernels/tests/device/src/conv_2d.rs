//! CONV_2D.

use crate::{cells, overlapping, random::Random, stage::Stage};
use core::ops::Range;
use tinyml_kernels::{
    CortexM, Packed, Reference, Rows,
    dual::{Packing, conv_2d},
    ops::conv_2d::{Args, Conv2d, Params},
};

const INPUT: usize = 1 << 16;
const FILTER: usize = 1 << 16;

/// Where the input's rows are.
#[derive(Clone, Copy)]
enum Memory {
    Whole,
    /// In a ring: of so many, the first slot of which has this one.
    Ring([usize; 2]),
    /// Behind the output, which lies over rows that are not needed.
    Overlapping,
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
    memory: [i8; INPUT],
    filter: [i8; FILTER],
    words: [u32; FILTER],
    scratch: [u32; 1 << 12],
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
                filter_height: 0,
                filter_width: 0,
                filter_channels: 0,
                group_channels: 0,
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
            memory: [0; INPUT],
            filter: [0; FILTER],
            words: [0; FILTER],
            scratch: [0; 1 << 12],
            outputs: [[0; INPUT]; 2],
        }
    }

    /// A layer of typical numbers, padded so that the output is the input divided by the stride; for
    /// measurements.
    pub fn typical(
        &mut self,
        size: [usize; 2],
        filter: [usize; 2],
        channels: [usize; 2],
        stride: usize,
    ) {
        let random = &mut Random::new(1);
        let [input_channels, output_channels] = channels;
        let output = size.map(|size| size.div_ceil(stride));
        let padding = [0, 1].map(|axis| {
            ((output[axis] - 1) * stride + filter[axis]).saturating_sub(size[axis]) / 2
        });
        self.height = size[0];
        self.rows = output[0];
        self.params = Params {
            input_width: size[1],
            input_channels,
            output_width: output[1],
            output_channels,
            filter_height: filter[0],
            filter_width: filter[1],
            filter_channels: input_channels,
            group_channels: output_channels,
            stride_height: stride,
            stride_width: stride,
            dilation_height: 1,
            dilation_width: 1,
            padding_top: padding[0],
            padding_left: padding[1],
            input_zero_point: -128,
        };
        self.stage.typical(random, output_channels, 12);
        for byte in &mut self.filter {
            *byte = random.within(-60..=60) as i8;
        }
        random.fill(&mut self.input);
        self.pack();
    }

    /// A random one.
    fn fill(&mut self, random: &mut Random) {
        loop {
            let mut two = |largest: usize| [random.length(1..=largest), random.length(1..=largest)];
            // A few channels and large filters, or many and small ones.
            let is_large = two(3)[0] == 1;
            let input = if is_large {
                two(9).map(|half| 2 * half + 5)
            } else {
                two(9)
            };
            let mut filter = two(if is_large { 10 } else { 4 });
            let mut stride = two(3);
            let mut dilation = two(3);
            let mut padding = two(3).map(|padding| padding - 1);
            let mut end = two(3).map(|padding| padding - 1);
            if random.one_in(3) {
                (filter, stride) = ([1, 1], [1, 1]);
            }
            // Few channels, of which columns are made instead of patches.
            let is_small = random.one_in(4);
            if is_small || random.one_in(2) {
                dilation = [1, 1];
            }
            if random.one_in(3) {
                (padding, end) = ([0, 0], [0, 0]);
            }
            let spans = [0, 1].map(|axis| (filter[axis] - 1) * dilation[axis] + 1);
            let padded = [0, 1].map(|axis| input[axis] + padding[axis] + end[axis]);
            if (0..2).any(|axis| spans[axis] > padded[axis]) {
                continue;
            }
            let mut input_channels = random.length(1..=if is_large { 3 } else { 20 });
            let mut output_channels = random.length(1..=13);
            if is_small {
                input_channels = random.length(1..=5);
                output_channels = random.length(1..=5);
            }
            // Numbers of channels that kernels are made for.
            if filter == [1, 1] && random.one_in(2) {
                input_channels = 8 * random.length(1..=2) - usize::from(random.one_in(2));
                output_channels = 4 * random.length(1..=3);
                padding = [0, 0];
                stride = [1, 1];
                end[1] = 0;
            }
            let padded = [0, 1].map(|axis| input[axis] + padding[axis] + end[axis]);
            let output = [0, 1].map(|axis| (padded[axis] - spans[axis]) / stride[axis] + 1);
            self.height = input[0];
            self.rows = output[0];
            self.params = Params {
                input_width: input[1],
                input_channels,
                output_width: output[1],
                output_channels,
                filter_height: filter[0],
                filter_width: filter[1],
                filter_channels: input_channels,
                group_channels: output_channels,
                stride_height: stride[0],
                stride_width: stride[1],
                dilation_height: dilation[0],
                dilation_width: dilation[1],
                padding_top: padding[0],
                padding_left: padding[1],
                input_zero_point: random.within(-128..=127),
            };
            break;
        }
        self.stage.fill(random, self.params.output_channels, 14);
        random.fill(&mut self.filter[..10_000]);
        random.fill(&mut self.input[..10_000]);
        self.pack();
    }

    fn filter_length(&self) -> usize {
        let params = &self.params;
        params.output_channels * params.filter_height * params.filter_width * params.filter_channels
    }

    fn pack(&mut self) {
        let filter = &self.filter[..self.filter_length()];
        let bias = self.stage.bias(self.params.output_channels);
        let stage = self.stage.requantization();
        self.packing = conv_2d::packing(&self.params, filter, bias, &stage);
        if let Some(packing) = &self.packing {
            let words = &mut self.words[..packing.words];
            conv_2d::pack(&self.params, filter, bias, &stage, packing, words);
        }
    }

    /// Rows of the output.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Multiplications of the whole output.
    pub fn multiplications(&self) -> u64 {
        (self.rows * self.params.output_width * self.filter_length()) as u64
    }

    /// Sets all inputs.
    pub fn set_input(&mut self, value: i8) {
        self.input.fill(value);
    }

    /// Copies the input rows that an output row needs to a ring of them, and gives the size of the
    /// ring and the row in its first slot.
    fn fill_ring(&mut self, y: usize) -> [usize; 2] {
        let params = &self.params;
        let covered = (params.filter_height - 1) * params.dilation_height + 1;
        let capacity = covered.min(self.height);
        let first = (y * params.stride_height).saturating_sub(params.padding_top);
        let end = (y * params.stride_height + covered).saturating_sub(params.padding_top);
        let length = params.input_width * params.input_channels;
        for row in first..end.min(self.height) {
            self.memory[row % capacity * length..][..length]
                .copy_from_slice(&self.input[row * length..][..length]);
        }
        [capacity, first / capacity * capacity]
    }

    /// Runs the set's kernel on the packed weights, or the reference kernel.
    #[inline(always)]
    pub fn run(&mut self, packed: bool, span: Range<usize>) {
        self.run_on(packed, span, Memory::Whole);
    }

    /// The same wherever the input's rows are. Overlapping an input, the output is copied to its place.
    #[inline(always)]
    fn run_on(&mut self, packed: bool, span: Range<usize>, memory: Memory) {
        let params = &self.params;
        let row = params.input_width * params.input_channels;
        let length = span.len() * params.output_width * params.output_channels;
        let [expected, found] = &mut self.outputs;
        let results = if packed { found } else { expected };
        let results = cells(&mut results[..length]);
        let whole = &mut self.input[..row * self.height];
        let (input, output) = match memory {
            Memory::Whole => (Rows::whole(cells(whole), row, self.height), results),
            Memory::Ring([capacity, first]) => {
                let cells = cells(&mut self.memory[..row * capacity]);
                let input = Rows::ring(cells, row, self.height, capacity, first);
                (input, results)
            }
            Memory::Overlapping => {
                let first = (span.start * params.stride_height).saturating_sub(params.padding_top);
                let first = first.min(self.height) * row;
                let [input, output] = overlapping(&mut self.memory, whole, first, length);
                (Rows::whole(input, row, self.height), output)
            }
        };
        let mut args = Args {
            params,
            filter: &self.filter[..params.output_channels
                * params.filter_height
                * params.filter_width
                * params.filter_channels],
            bias: self.stage.bias(params.output_channels),
            stage: self.stage.requantization(),
            packed: None,
            scratch: cells(&mut self.scratch),
            input,
            span,
            output,
        };
        if !packed {
            Reference::run(&args);
        } else if let Some(packing) = &self.packing {
            args.packed = Some(Packed {
                words: &self.words[..packing.words],
                properties: packing.properties,
            });
            args.scratch = &args.scratch[..packing.scratch];
            CortexM::run(&args);
        }
        if let Memory::Overlapping = memory {
            for (result, output) in results.iter().zip(output) {
                result.set(output.get());
            }
        }
    }

    /// Whether the kernels agree on a span of rows, and nothing beyond it was written.
    fn agrees(&mut self, span: Range<usize>, memory: Memory) -> bool {
        for output in &mut self.outputs {
            output[..10_000].fill(0x55);
        }
        self.run(false, span.clone());
        self.run_on(true, span, memory);
        let [expected, found] = &self.outputs;
        expected[..10_000] == found[..10_000]
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
        let ring = layer.fill_ring(row);
        if !layer.agrees(0..layer.rows, Memory::Whole)
            || !layer.agrees(row..row + 1, Memory::Whole)
            || !layer.agrees(row..row + 1, Memory::Ring(ring))
            || !layer.agrees(row..row + 1, Memory::Overlapping)
        {
            return None;
        }
    }
    Some(packed)
}
