//! Layers of floats: their sums are those of the reference kernels to the last bit, whatever the numbers are.

use crate::{cells, random::Random};
use tinyml_kernels::{
    Clamp, CortexM, Reference, Rows,
    ops::{conv_2d, depthwise_conv_2d, fully_connected},
};

const VALUES: usize = 2048;
const WEIGHTS: usize = 4096;
const CHANNELS: usize = 24;

/// Numbers that are special, or next to one that is.
const SPECIAL: [u32; 12] = [
    0x0000_0000,
    0x8000_0000,
    0x0000_0001,
    0x807f_ffff,
    0x0080_0000,
    0x8080_0001,
    0x3f80_0000,
    0xbf7f_ffff,
    0x7f7f_ffff,
    0xff7f_ffff,
    0x7f80_0000,
    0x7fc1_2345,
];

/// What the numbers of a layer are like.
#[derive(Clone, Copy)]
struct Style {
    /// Exponents from here on, and how many.
    exponents: (i32, i32),
    /// Bits of the mantissa that may be set.
    mantissa: u32,
    /// One number in so many is zero.
    zeros: i32,
    /// One in so many is special.
    special: i32,
}

impl Style {
    fn new(random: &mut Random) -> Self {
        let exponents = [(119, 12), (125, 4), (0, 256), (180, 75), (0, 70), (60, 10)];
        Self {
            exponents: exponents[random.length(0..=5)],
            // Few bits give sums that are halfway between two numbers, or zero.
            mantissa: [0x7f_ffff, 0x7f_ffff, 0x70_0000, 0x40_0003][random.length(0..=3)],
            zeros: [2, 1000][random.length(0..=1)],
            special: [30, 1000, 1_000_000][random.length(0..=2)],
        }
    }

    fn number(self, random: &mut Random) -> f32 {
        if random.one_in(self.zeros) {
            return 0.0;
        }
        if random.one_in(self.special) {
            return f32::from_bits(SPECIAL[random.length(0..=11)]);
        }
        let (first, count) = self.exponents;
        let exponent = random.within(first..=first + count - 1) as u32;
        let bits = random.bits();
        f32::from_bits(bits & (1 << 31 | self.mantissa) | exponent << 23)
    }
}

/// Room for the tensors of a layer.
pub struct Layer {
    pub(crate) stage: Clamp,
    pub(crate) input: [f32; VALUES],
    filter: [f32; WEIGHTS],
    bias: [f32; CHANNELS],
    has_bias: bool,
    pub(crate) outputs: [[f32; VALUES]; 2],
}

impl Layer {
    /// No layer yet.
    pub const fn new() -> Self {
        Self {
            stage: Clamp { min: 0.0, max: 0.0 },
            input: [0.0; VALUES],
            filter: [0.0; WEIGHTS],
            bias: [0.0; CHANNELS],
            has_bias: false,
            outputs: [[0.0; VALUES]; 2],
        }
    }

    /// New numbers, of which the first so many are used.
    pub(crate) fn fill(&mut self, random: &mut Random, values: usize, weights: usize) {
        let style = Style::new(random);
        for value in &mut self.input[..values] {
            *value = style.number(random);
        }
        // Weights may be so much smaller or larger that products are where sums are rounded otherwise.
        let style = Style::new(random);
        for weight in &mut self.filter[..weights] {
            *weight = style.number(random);
        }
        for bias in &mut self.bias {
            *bias = style.number(random);
        }
        self.has_bias = !random.one_in(4);
        let bounds = [
            (f32::NEG_INFINITY, f32::INFINITY),
            (f32::MIN, f32::MAX),
            (0.0, f32::MAX),
            (0.0, 6.0),
            (-1.0, 1.0),
        ];
        let (min, max) = bounds[random.length(0..=4)];
        self.stage = Clamp { min, max };
        self.outputs = [[0.125; VALUES]; 2];
    }

    fn bias(&self, channels: usize) -> &[f32] {
        if self.has_bias {
            &self.bias[..channels]
        } else {
            &[]
        }
    }

    /// Whether the outputs are the same, also beyond those that there are. What is not a number may be any
    /// such: Rust does not say which one operators give.
    pub(crate) fn agrees(&self) -> bool {
        let [expected, found] = &self.outputs;
        expected.iter().zip(found).all(|(expected, found)| {
            expected.to_bits() == found.to_bits() || expected.is_nan() && found.is_nan()
        })
    }
}

impl Default for Layer {
    fn default() -> Self {
        Self::new()
    }
}

/// FULLY_CONNECTED.
pub fn fully_connected(layer: &mut Layer, random: &mut Random, count: usize) -> bool {
    use fully_connected::{Args, FullyConnected, Params};
    (0..count).all(|_| {
        let params = Params {
            batches: random.length(1..=3),
            input_depth: random.length(1..=40),
            output_depth: random.length(1..=CHANNELS),
            input_zero_point: 0,
            filter_zero_point: 0,
        };
        let values = params.batches * params.input_depth;
        let weights = params.input_depth * params.output_depth;
        layer.fill(random, values, weights);
        let mut input = layer.input;
        let mut outputs = layer.outputs;
        for (index, output) in outputs.iter_mut().enumerate() {
            let args = Args {
                params: &params,
                filter: &layer.filter[..weights],
                bias: layer.bias(params.output_depth),
                stage: layer.stage,
                packed: None,
                scratch: &[],
                input: cells(&mut input[..values]),
                output: cells(&mut output[..params.batches * params.output_depth]),
            };
            if index == 0 {
                <Reference as FullyConnected<f32, f32>>::run(&args);
            } else {
                <CortexM as FullyConnected<f32, f32>>::run(&args);
            }
        }
        layer.outputs = outputs;
        layer.agrees()
    })
}

/// Extents along an axis.
pub(crate) struct Axis {
    pub(crate) input: usize,
    pub(crate) filter: usize,
    pub(crate) stride: usize,
    pub(crate) dilation: usize,
    pub(crate) padding: usize,
    pub(crate) output: usize,
}

impl Axis {
    pub(crate) fn new(random: &mut Random) -> Self {
        let dilation = if random.one_in(3) { 2 } else { 1 };
        let filter = random.length(1..=4);
        let covered = (filter - 1) * dilation + 1;
        let padding = random.length(0..=covered - 1);
        let input = random.length(1..=7).max(covered.saturating_sub(padding));
        let stride = random.length(1..=3);
        // Some outputs see padding behind the input as well.
        let behind = random.length(0..=covered - 1);
        let output = (input + padding + behind - covered) / stride + 1;
        Self {
            input,
            filter,
            stride,
            dilation,
            padding,
            output,
        }
    }
}

/// CONV_2D, also in groups.
pub fn conv_2d(layer: &mut Layer, random: &mut Random, count: usize) -> bool {
    use conv_2d::{Args, Conv2d, Params};
    (0..count).all(|_| {
        let (y, x) = (Axis::new(random), Axis::new(random));
        let groups = if random.one_in(4) { 2 } else { 1 };
        let filter_channels = random.length(1..=3);
        let group_channels = random.length(1..=4);
        let params = Params {
            input_width: x.input,
            input_channels: groups * filter_channels,
            output_width: x.output,
            output_channels: groups * group_channels,
            filter_height: y.filter,
            filter_width: x.filter,
            filter_channels,
            group_channels,
            stride_height: y.stride,
            stride_width: x.stride,
            dilation_height: y.dilation,
            dilation_width: x.dilation,
            padding_top: y.padding,
            padding_left: x.padding,
            input_zero_point: 0,
        };
        let row = x.input * params.input_channels;
        let weights = params.output_channels * y.filter * x.filter * filter_channels;
        layer.fill(random, y.input * row, weights);
        let mut input = layer.input;
        let mut outputs = layer.outputs;
        let first = random.length(0..=y.output - 1);
        for (index, output) in outputs.iter_mut().enumerate() {
            let length = (y.output - first) * x.output * params.output_channels;
            let args = Args {
                params: &params,
                filter: &layer.filter[..weights],
                bias: layer.bias(params.output_channels),
                stage: layer.stage,
                packed: None,
                scratch: &[],
                input: Rows::whole(cells(&mut input[..y.input * row]), row, y.input),
                span: first..y.output,
                output: cells(&mut output[..length]),
            };
            if index == 0 {
                <Reference as Conv2d<f32, f32>>::run(&args);
            } else {
                <CortexM as Conv2d<f32, f32>>::run(&args);
            }
        }
        layer.outputs = outputs;
        layer.agrees()
    })
}

/// DEPTHWISE_CONV_2D.
pub fn depthwise_conv_2d(layer: &mut Layer, random: &mut Random, count: usize) -> bool {
    use depthwise_conv_2d::{Args, DepthwiseConv2d, Params};
    (0..count).all(|_| {
        let (y, x) = (Axis::new(random), Axis::new(random));
        let input_channels = random.length(1..=5);
        let depth_multiplier = if random.one_in(3) { 3 } else { 1 };
        let params = Params {
            input_width: x.input,
            input_channels,
            output_width: x.output,
            output_channels: input_channels * depth_multiplier,
            depth_multiplier,
            filter_height: y.filter,
            filter_width: x.filter,
            stride_height: y.stride,
            stride_width: x.stride,
            dilation_height: y.dilation,
            dilation_width: x.dilation,
            padding_top: y.padding,
            padding_left: x.padding,
            input_zero_point: 0,
        };
        let row = x.input * input_channels;
        let weights = params.output_channels * y.filter * x.filter;
        layer.fill(random, y.input * row, weights);
        let mut input = layer.input;
        let mut outputs = layer.outputs;
        for (index, output) in outputs.iter_mut().enumerate() {
            let length = y.output * x.output * params.output_channels;
            let args = Args {
                params: &params,
                filter: &layer.filter[..weights],
                bias: layer.bias(params.output_channels),
                stage: layer.stage,
                packed: None,
                scratch: &[],
                in_place: false,
                input: Rows::whole(cells(&mut input[..y.input * row]), row, y.input),
                span: 0..y.output,
                output: cells(&mut output[..length]),
            };
            if index == 0 {
                <Reference as DepthwiseConv2d<f32, f32>>::run(&args);
            } else {
                <CortexM as DepthwiseConv2d<f32, f32>>::run(&args);
            }
        }
        layer.outputs = outputs;
        layer.agrees()
    })
}
