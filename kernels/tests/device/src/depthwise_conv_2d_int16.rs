//! DEPTHWISE_CONV_2D of 16-bit activations.

use crate::{cells, random::Random};
use tinyml_kernels::{
    CortexM, Reference, Requantization, Rows,
    ops::depthwise_conv_2d::{Args, DepthwiseConv2d, Params},
};

const INPUT: usize = 1 << 14;
const FILTER: usize = 1 << 13;
const CHANNELS: usize = 80;

/// A layer and room for its tensors.
pub struct Layer {
    params: Params,
    /// Rows of the input and of the output.
    rows: [usize; 2],
    bias: [i64; CHANNELS],
    multipliers: [i32; CHANNELS],
    shifts: [i8; CHANNELS],
    input: [i16; INPUT],
    filter: [i8; FILTER],
    outputs: [[i16; INPUT]; 2],
}

impl Layer {
    /// No layer yet.
    pub const fn new() -> Self {
        Self {
            params: Params {
                input_width: 0,
                input_channels: 0,
                output_width: 0,
                output_channels: 0,
                depth_multiplier: 1,
                filter_height: 0,
                filter_width: 0,
                stride_height: 1,
                stride_width: 1,
                dilation_height: 1,
                dilation_width: 1,
                padding_top: 0,
                padding_left: 0,
                input_zero_point: 0,
            },
            rows: [0; 2],
            bias: [0; CHANNELS],
            multipliers: [0; CHANNELS],
            shifts: [0; CHANNELS],
            input: [0; INPUT],
            filter: [0; FILTER],
            outputs: [[0; INPUT]; 2],
        }
    }

    /// A layer with filters of 3 by 3 and as many outputs as inputs, for measurements.
    pub fn typical(&mut self, size: usize, channels: usize) {
        self.rows = [size; 2];
        self.params = Params {
            input_width: size,
            input_channels: channels,
            output_width: size,
            output_channels: channels,
            filter_height: 3,
            filter_width: 3,
            padding_top: 1,
            padding_left: 1,
            ..Self::new().params
        };
        self.fill_tensors(&mut Random::new(1));
    }

    /// A random one, whose filter may be anywhere around the image.
    fn fill(&mut self, random: &mut Random) {
        let mut two = |most: usize| [random.length(1..=most), random.length(1..=most)];
        let (size, filter, padding, dilation, stride, output) =
            (two(12), two(9), two(6), two(3), two(3), two(6));
        let depth_multiplier = match random.one_in(2) {
            true => 1,
            false => random.length(1..=21),
        };
        let most = if depth_multiplier == 1 { 40 } else { 3 };
        let input_channels = random.length(1..=most);
        self.rows = [size[0], output[0]];
        self.params = Params {
            input_width: size[1],
            input_channels,
            output_width: output[1],
            output_channels: input_channels * depth_multiplier,
            depth_multiplier,
            filter_height: filter[0],
            filter_width: filter[1],
            stride_height: stride[0],
            stride_width: stride[1],
            dilation_height: dilation[0],
            dilation_width: dilation[1],
            padding_top: padding[0] - 1,
            padding_left: padding[1] - 1,
            input_zero_point: 0,
        };
        self.fill_tensors(random);
    }

    fn fill_tensors(&mut self, random: &mut Random) {
        for bias in &mut self.bias {
            *bias = i64::from(random.within(-(1 << 28)..=1 << 28)) << random.within(0..=6);
        }
        for (multiplier, shift) in self.multipliers.iter_mut().zip(&mut self.shifts) {
            *multiplier = random.within(1 << 30..=i32::MAX);
            *shift = -random.within(4..=14) as i8;
        }
        let extremes = random.one_in(4);
        for value in &mut self.input {
            *value = match random.bits() {
                bits if extremes && bits & 1 == 0 => i16::MIN,
                bits => (bits >> 16) as i16,
            };
        }
        random.fill(&mut self.filter);
        if extremes {
            self.filter.fill(i8::MIN);
        }
    }

    /// Multiplications of the whole output, also with padding.
    pub fn multiplications(&self) -> u64 {
        let params = &self.params;
        let taps = params.filter_height * params.filter_width;
        (taps * self.rows[1] * params.output_width * params.output_channels) as u64
    }

    /// Runs the set's kernel, or the reference kernel.
    #[inline(always)]
    pub fn run(&mut self, of_set: bool) {
        let params = &self.params;
        let channels = params.output_channels;
        let taps = params.filter_height * params.filter_width;
        let row = params.input_width * params.input_channels;
        let [expected, found] = &mut self.outputs;
        let output = if of_set { found } else { expected };
        let length = self.rows[1] * params.output_width * channels;
        let args = Args {
            params,
            filter: &self.filter[..taps * channels],
            bias: &self.bias[..channels],
            stage: Requantization {
                multipliers: &self.multipliers[..channels],
                shifts: &self.shifts[..channels],
                zero_point: 0,
                min: i16::MIN.into(),
                max: i16::MAX.into(),
            },
            packed: None,
            scratch: &[],
            in_place: false,
            input: Rows::whole(
                cells(&mut self.input[..self.rows[0] * row]),
                row,
                self.rows[0],
            ),
            span: 0..self.rows[1],
            output: cells(&mut output[..length]),
        };
        if of_set {
            <CortexM as DepthwiseConv2d<i16, i8>>::run(&args);
        } else {
            <Reference as DepthwiseConv2d<i16, i8>>::run(&args);
        }
    }
}

impl Default for Layer {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether the kernels agree on so many random layers, and write nothing beyond the output.
pub fn agreement(layer: &mut Layer, random: &mut Random, count: usize) -> bool {
    (0..count).all(|_| {
        layer.fill(random);
        for output in &mut layer.outputs {
            output.fill(0x5555);
        }
        layer.run(false);
        layer.run(true);
        let [expected, found] = &layer.outputs;
        expected == found
    })
}
