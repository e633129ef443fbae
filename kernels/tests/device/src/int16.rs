//! CONV_2D and FULLY_CONNECTED of 16-bit activations, with sums of 32 and of 64 bits.

use crate::{cells, random::Random};
use tinyml_kernels::{
    CortexM, Packed, Reference, Requantization, Rows,
    dual::{Packing, int16},
    ops::{
        conv_2d::{self, Conv2d},
        fully_connected::{self, FullyConnected},
    },
};

const ELEMENTS: usize = 1 << 15;
const FILTER: usize = 1 << 16;
const CHANNELS: usize = 128;

/// Which operator.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// With its rows of the output and of the input.
    Convolution(conv_2d::Params, [usize; 2]),
    Vector(fully_connected::Params),
}

/// A layer and room for its tensors.
pub struct Layer {
    kind: Kind,
    /// Elements of the input, the filter and the output, and channels.
    counts: [usize; 4],
    is_wide: bool,
    packing: Option<Packing>,
    bias: [i64; CHANNELS],
    multipliers: [i32; CHANNELS],
    shifts: [i8; CHANNELS],
    narrow_bias: [i32; CHANNELS],
    zero_point: i32,
    bounds: [i16; 2],
    input: [i16; ELEMENTS],
    filter: [i8; FILTER],
    words: [u32; FILTER],
    scratch: [u32; 1 << 12],
    outputs: [[i16; ELEMENTS]; 2],
}

impl Layer {
    /// No layer yet.
    pub const fn new() -> Self {
        Self {
            kind: Kind::Vector(vector(0, 0, 0)),
            counts: [0; 4],
            is_wide: true,
            packing: None,
            bias: [0; CHANNELS],
            multipliers: [0; CHANNELS],
            shifts: [0; CHANNELS],
            narrow_bias: [0; CHANNELS],
            zero_point: 0,
            bounds: [i16::MIN, i16::MAX],
            input: [0; ELEMENTS],
            filter: [0; FILTER],
            words: [0; FILTER],
            scratch: [0; 1 << 12],
            outputs: [[0; ELEMENTS]; 2],
        }
    }

    /// FULLY_CONNECTED, for measurements.
    pub fn typical_vector(&mut self, input_depth: usize, output_depth: usize) {
        self.kind = Kind::Vector(vector(1, input_depth, output_depth));
        self.prepare(&mut Random::new(1), true);
    }

    /// CONV_2D without padding, for measurements.
    pub fn typical_convolution(
        &mut self,
        size: [usize; 2],
        filter: [usize; 2],
        channels: [usize; 2],
        stride: usize,
    ) {
        self.kind = convolution(size, filter, channels, [stride; 2], [1; 2], [0; 4]);
        self.prepare(&mut Random::new(1), true);
    }

    /// A random one.
    fn fill(&mut self, random: &mut Random) {
        self.kind = if random.one_in(2) {
            let mut params = vector(
                random.length(1..=3),
                random.length(1..=70),
                random.length(1..=14),
            );
            if random.one_in(5) {
                (params.input_depth, params.output_depth) = (random.length(500..=1200), 5);
            }
            if random.one_in(2) {
                params.input_zero_point = random.within(-500..=500);
            }
            Kind::Vector(params)
        } else {
            loop {
                let mut two = |most: usize| [random.length(1..=most), random.length(1..=most)];
                let (size, filter, stride) = (two(9), two(5), two(3));
                let mut dilation = two(3);
                let [top, left] = two(3);
                let [bottom, right] = two(3);
                let channels = [two(20)[0], two(13)[0]];
                if random.one_in(2) {
                    dilation = [1, 1];
                }
                let padding = [top - 1, left - 1, bottom - 1, right - 1];
                let fits = (0..2).all(|axis| {
                    (filter[axis] - 1) * dilation[axis] + 1
                        <= size[axis] + padding[axis] + padding[axis + 2]
                });
                if fits {
                    break convolution(size, filter, channels, stride, dilation, padding);
                }
            }
        };
        let is_wide = random.one_in(2);
        self.prepare(random, is_wide);
    }

    fn prepare(&mut self, random: &mut Random, is_wide: bool) {
        self.is_wide = is_wide;
        self.counts = match self.kind {
            Kind::Vector(params) => {
                let (input, output) = (params.input_depth, params.output_depth);
                let batches = params.batches;
                [batches * input, input * output, batches * output, output]
            }
            Kind::Convolution(params, [rows, height]) => {
                let taps = params.filter_height * params.filter_width * params.input_channels;
                let row = params.input_width * params.input_channels;
                let output = rows * params.output_width * params.output_channels;
                let channels = params.output_channels;
                [height * row, taps * channels, output, channels]
            }
        };
        for (bias, narrow) in self.bias.iter_mut().zip(&mut self.narrow_bias) {
            *narrow = random.within(-(1 << 26)..=1 << 26);
            *bias = i64::from(*narrow) << random.within(0..=6);
        }
        for (multiplier, shift) in self.multipliers.iter_mut().zip(&mut self.shifts) {
            *multiplier = random.within(1 << 30..=i32::MAX);
            *shift = -random.within(4..=14) as i8;
        }
        self.zero_point = match self.kind {
            Kind::Vector(_) => random.within(-300..=300),
            Kind::Convolution(..) => 0,
        };
        self.bounds = if random.one_in(3) {
            [
                random.within(-9000..=0) as i16,
                random.within(1..=9000) as i16,
            ]
        } else {
            [i16::MIN, i16::MAX]
        };
        let extremes = random.one_in(4);
        for value in &mut self.input[..self.counts[0]] {
            *value = match random.bits() {
                bits if extremes && bits & 1 == 0 => i16::MIN,
                bits if extremes && bits & 2 == 0 => i16::MAX,
                bits => (bits >> 16) as i16,
            };
        }
        let largest = if random.one_in(2) { 127 } else { 40 };
        for weight in &mut self.filter[..self.counts[1]] {
            *weight = random.within(-largest..=largest) as i8;
        }
        let [_, filter, _, channels] = self.counts;
        let bias = if self.is_wide {
            self.bias
        } else {
            self.narrow_bias.map(i64::from)
        };
        let layer = int16::Layer {
            filter: &self.filter[..filter],
            bias: &bias[..channels],
            is_wide: self.is_wide,
            stage: Requantization {
                multipliers: &self.multipliers[..channels],
                shifts: &self.shifts[..channels],
                zero_point: self.zero_point,
                min: self.bounds[0].into(),
                max: self.bounds[1].into(),
            },
        };
        let words = &mut self.words;
        self.packing = match &self.kind {
            Kind::Vector(params) => int16::vector::packing(params, &layer).inspect(|packing| {
                int16::vector::pack(params, &layer, &mut words[..packing.words]);
            }),
            Kind::Convolution(params, _) => {
                int16::convolution::packing(params, &layer).inspect(|packing| {
                    int16::convolution::pack(params, &layer, &mut words[..packing.words]);
                })
            }
        };
    }

    /// Multiplications of the whole output.
    pub fn multiplications(&self) -> u64 {
        let [_, filter, output, channels] = self.counts;
        (filter / channels * output) as u64
    }

    /// Sets all inputs.
    pub fn set_input(&mut self, value: i16) {
        self.input.fill(value);
    }

    /// Runs the set's kernel on the packed weights, or the reference kernel.
    #[inline(always)]
    pub fn run(&mut self, packed: bool) {
        let [input, filter, output, channels] = self.counts;
        let [expected, found] = &mut self.outputs;
        let result = if packed { found } else { expected };
        let Some(packing) = &self.packing else {
            return;
        };
        let (input, output) = (&mut self.input[..input], cells(&mut result[..output]));
        let stage = Requantization {
            multipliers: &self.multipliers[..channels],
            shifts: &self.shifts[..channels],
            zero_point: self.zero_point,
            min: self.bounds[0].into(),
            max: self.bounds[1].into(),
        };
        let (filter, scratch) = (&self.filter[..filter], &mut self.scratch);
        let weights = packed.then_some(Packed {
            words: &self.words[..packing.words],
            properties: packing.properties,
        });
        macro_rules! run {
            ($bias:expr, $type:ty) => {
                match &self.kind {
                    Kind::Vector(params) => {
                        let args = fully_connected::Args {
                            params,
                            filter,
                            bias: &$bias[..channels],
                            stage,
                            packed: weights,
                            scratch: &cells(scratch)[..packing.scratch],
                            input: cells(input),
                            output,
                        };
                        if packed {
                            <CortexM as FullyConnected<i16, i8, $type>>::run(&args);
                        } else {
                            <Reference as FullyConnected<i16, i8, $type>>::run(&args);
                        }
                    }
                    Kind::Convolution(params, [rows, height]) => {
                        let row = params.input_width * params.input_channels;
                        let args = conv_2d::Args {
                            params,
                            filter,
                            bias: &$bias[..channels],
                            stage,
                            packed: weights,
                            scratch: &cells(scratch)[..packing.scratch],
                            input: Rows::whole(cells(input), row, *height),
                            span: 0..*rows,
                            output,
                        };
                        if packed {
                            <CortexM as Conv2d<i16, i8, $type>>::run(&args);
                        } else {
                            <Reference as Conv2d<i16, i8, $type>>::run(&args);
                        }
                    }
                }
            };
        }
        if self.is_wide {
            run!(self.bias, i64);
        } else {
            run!(self.narrow_bias, i32);
        }
    }

    /// Whether the kernels agree, and nothing beyond the output was written.
    fn agrees(&mut self) -> bool {
        for output in &mut self.outputs {
            output.fill(0x5555);
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

const fn vector(batches: usize, input: usize, output: usize) -> fully_connected::Params {
    fully_connected::Params {
        batches,
        input_depth: input,
        output_depth: output,
        input_zero_point: 0,
        filter_zero_point: 0,
    }
}

/// A layer; the padding is that above, left, below and right.
fn convolution(
    size: [usize; 2],
    filter: [usize; 2],
    channels: [usize; 2],
    stride: [usize; 2],
    dilation: [usize; 2],
    padding: [usize; 4],
) -> Kind {
    let output = [0, 1].map(|axis| {
        let padded = size[axis] + padding[axis] + padding[axis + 2];
        (padded - (filter[axis] - 1) * dilation[axis] - 1) / stride[axis] + 1
    });
    let params = conv_2d::Params {
        input_width: size[1],
        input_channels: channels[0],
        output_width: output[1],
        output_channels: channels[1],
        filter_height: filter[0],
        filter_width: filter[1],
        filter_channels: channels[0],
        group_channels: channels[1],
        stride_height: stride[0],
        stride_width: stride[1],
        dilation_height: dilation[0],
        dilation_width: dilation[1],
        padding_top: padding[0],
        padding_left: padding[1],
        input_zero_point: 0,
    };
    Kind::Convolution(params, [output[0], size[0]])
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
