//! Weights in tables of values give what the same weights give as elements.

use crate::{cells, oracle::bytes};
use proptest::prelude::*;
use std::cell::Cell;
use tinyml_kernels::{
    Clamp, CortexM, Element, Lut, LutF32, LutI8, Portable, Reference, Requantization, Rows,
    ops::{
        conv_2d::{self, Conv2d},
        depthwise_conv_2d::{self, DepthwiseConv2d},
        fully_connected::{self, FullyConnected},
        transpose_conv::{self, TransposeConv},
    },
};

/// A layer whose filter is `[channels, 2, 3, depth]`, or `[2, 3, depth]` if it is depthwise.
#[derive(Clone, Debug)]
struct Layer {
    depth: usize,
    channels: usize,
    /// Bits of a number, and how many values a table has.
    bits: usize,
    length: usize,
    is_per_channel: bool,
    seed: u64,
}

fn layers() -> impl Strategy<Value = Layer> {
    let shape = (1..20_usize, 1..7_usize, 1..8_usize);
    let others = (any::<usize>(), any::<bool>(), any::<u64>());
    (shape, others).prop_map(
        |((depth, channels, bits), (length, is_per_channel, seed))| Layer {
            depth,
            channels,
            bits,
            length: length % (1 << bits) + 1,
            is_per_channel,
            seed,
        },
    )
}

/// Rows and columns of the input and of a filter.
const IMAGE: [usize; 2] = [4, 5];
const FILTER: [usize; 2] = [2, 3];

/// A type of weights.
trait Value: Copy {
    fn new(byte: i8) -> Self;
    fn bytes(self) -> Vec<u8>;
}

impl Value for i8 {
    fn new(byte: i8) -> Self {
        byte
    }

    fn bytes(self) -> Vec<u8> {
        self.to_le_bytes().to_vec()
    }
}

impl Value for f32 {
    fn new(byte: i8) -> Self {
        Self::from(byte) / 64.0
    }

    fn bytes(self) -> Vec<u8> {
        self.to_le_bytes().to_vec()
    }
}

impl Layer {
    /// A filter of so many weights as elements and in tables. Channel `n / run % channels` has weight `n`.
    fn filter<T: Value>(&self, count: usize, run: usize, channels: usize) -> (Vec<T>, Vec<Lut<T>>) {
        let tables = if self.is_per_channel { channels } else { 1 };
        let values = bytes(self.seed, tables * self.length);
        let values: Vec<T> = values.into_iter().map(T::new).collect();
        let numbers = bytes(self.seed ^ 1, count).into_iter();
        let numbers: Vec<usize> = numbers
            .map(|byte| byte as u8 as usize % self.length)
            .collect();
        let weight = |(index, number): (usize, &usize)| {
            values[index / run % channels % tables * self.length + number]
        };
        let weights = numbers.iter().enumerate().map(weight).collect();
        let mut encoded = vec![
            self.bits as u8,
            self.length as u8,
            u8::from(self.is_per_channel),
            0,
        ];
        encoded.extend(values.iter().flat_map(|value| value.bytes()));
        let bit = |index: usize| numbers[index / self.bits] >> (index % self.bits) & 1;
        let bits: Vec<usize> = (0..count * self.bits).map(bit).collect();
        let byte = |bits: &[usize]| {
            bits.iter()
                .rev()
                .fold(0, |byte, bit| byte << 1 | *bit as u8)
        };
        encoded.extend(bits.chunks(8).map(byte));
        (weights, encoded.into_iter().map(Lut::new).collect())
    }
}

/// Elements and what makes them of sums.
trait Activation: Element {
    fn stage(shift: &i8) -> Self::OutputStage<'_>;
}

macro_rules! integer {
    ($($type:ident)+) => {$(
        impl Activation for $type {
            fn stage(shift: &i8) -> Requantization<'_> {
                Requantization {
                    multipliers: &[0x4dc0_7a31],
                    shifts: core::slice::from_ref(shift),
                    zero_point: -3,
                    min: $type::MIN.into(),
                    max: $type::MAX.into(),
                }
            }
        }
    )+};
}

integer!(i8 i16);

impl Activation for f32 {
    fn stage(_shift: &i8) -> Clamp {
        Clamp {
            min: -50.0,
            max: 1000.0,
        }
    }
}

/// What a layer computes of, besides its filter.
struct Operands<'a, A> {
    layer: &'a Layer,
    shift: i8,
    zero_point: i32,
    input: &'a [Cell<A>],
}

impl<A: Activation> Operands<'_, A> {
    fn rows(&self) -> Rows<'_, A> {
        Rows::whole(self.input, IMAGE[1] * self.layer.depth, IMAGE[0])
    }

    fn conv_2d<K: Conv2d<A, W, B>, W, B>(&self, filter: &[W], bias: &[B]) -> Vec<A> {
        let (depth, channels) = (self.layer.depth, self.layer.channels);
        let mut output = vec![A::default(); IMAGE[0] * IMAGE[1] * channels];
        K::run(&conv_2d::Args {
            params: &conv_2d::Params {
                input_width: IMAGE[1],
                input_channels: depth,
                output_width: IMAGE[1],
                output_channels: channels,
                filter_height: FILTER[0],
                filter_width: FILTER[1],
                filter_channels: depth,
                group_channels: channels,
                stride_height: 1,
                stride_width: 1,
                dilation_height: 1,
                dilation_width: 1,
                padding_top: 1,
                padding_left: 1,
                input_zero_point: self.zero_point,
            },
            filter,
            bias,
            stage: A::stage(&self.shift),
            packed: None,
            scratch: &[],
            input: self.rows(),
            span: 0..IMAGE[0],
            output: cells(&mut output),
        });
        output
    }

    /// A filter for each input channel, into an output of its own.
    fn depthwise<K: DepthwiseConv2d<A, W>, W>(&self, filter: &[W], in_place: bool) -> Vec<A> {
        let depth = self.layer.depth;
        let params = depthwise_conv_2d::Params {
            input_width: IMAGE[1],
            input_channels: depth,
            output_width: IMAGE[1],
            output_channels: depth,
            depth_multiplier: 1,
            filter_height: FILTER[0],
            filter_width: FILTER[1],
            stride_height: 1,
            stride_width: 1,
            dilation_height: 1,
            dilation_width: 1,
            padding_top: 1,
            padding_left: 1,
            input_zero_point: self.zero_point,
        };
        let mut image: Vec<A> = self.input.iter().map(Cell::get).collect();
        let image = cells(&mut image);
        let mut output = vec![A::default(); image.len()];
        let output = if in_place { image } else { cells(&mut output) };
        let mut scratch = vec![0; params.in_place_scratch(IMAGE[0])];
        K::run(&depthwise_conv_2d::Args {
            params: &params,
            filter,
            bias: &[],
            stage: A::stage(&self.shift),
            packed: None,
            scratch: cells(&mut scratch),
            in_place,
            input: Rows::whole(image, IMAGE[1] * depth, IMAGE[0]),
            span: 0..IMAGE[0],
            output,
        });
        output.iter().map(Cell::get).collect()
    }

    /// The filter of a convolution with a tap for each input.
    fn fully_connected<K, W, B>(&self, filter: &[W], bias: &[B]) -> Vec<A>
    where
        K: FullyConnected<A, W, B>,
    {
        let (depth, channels) = (
            FILTER[0] * FILTER[1] * self.layer.depth,
            self.layer.channels,
        );
        let batches = self.input.len() / depth;
        let mut output = vec![A::default(); batches * channels];
        K::run(&fully_connected::Args {
            params: &fully_connected::Params {
                batches,
                input_depth: depth,
                output_depth: channels,
                input_zero_point: self.zero_point,
                filter_zero_point: self.zero_point / 3,
            },
            filter,
            bias,
            stage: A::stage(&self.shift),
            packed: None,
            scratch: &[],
            input: &self.input[..batches * depth],
            output: cells(&mut output),
        });
        output
    }

    fn transpose_conv<K: TransposeConv<A, W>, W>(&self, filter: &[W]) -> Vec<A> {
        let (depth, channels) = (self.layer.depth, self.layer.channels);
        let mut output = vec![A::default(); 4 * IMAGE[0] * IMAGE[1] * channels];
        K::run(&transpose_conv::Args {
            params: &transpose_conv::Params {
                input_width: IMAGE[1],
                input_channels: depth,
                output_width: 2 * IMAGE[1],
                output_channels: channels,
                block_height: 2,
                filter_height: FILTER[0],
                filter_width: FILTER[1],
                stride_height: 2,
                stride_width: 2,
                padding_top: 0,
                padding_left: 1,
                input_zero_point: self.zero_point,
            },
            filter,
            bias: &[],
            stage: A::stage(&self.shift),
            input: self.rows(),
            span: 0..IMAGE[0],
            output: cells(&mut output),
        });
        output
    }
}

/// Expects the same of weights as elements, on the reference kernels, as of weights in tables on all sets.
macro_rules! same {
    ($operands:ident.$operator:ident, $filters:expr, $weight:ty, $tables:ty $(, $bias:ident: $sums:ty)? $(; $more:expr)?) => {
        let (weights, tables) = $filters;
        let expected = $operands.$operator::<Reference, $weight $(, $sums)?>(&weights $(, &$bias)? $(, $more)?);
        let found = [
            $operands.$operator::<Reference, $tables $(, $sums)?>(&tables $(, &$bias)? $(, $more)?),
            $operands.$operator::<Portable, $tables $(, $sums)?>(&tables $(, &$bias)? $(, $more)?),
            $operands.$operator::<CortexM, $tables $(, $sums)?>(&tables $(, &$bias)? $(, $more)?),
        ];
        for found in found {
            prop_assert_eq!(&found, &expected);
        }
    };
}

/// The same of all operators.
macro_rules! all {
    ($operands:ident, $weight:ty, $tables:ty, $sums:ty) => {
        let layer = $operands.layer;
        let (taps, depth, channels) = (FILTER[0] * FILTER[1], layer.depth, layer.channels);
        let full = taps * depth;
        let bias: Vec<$sums> = (0..channels).map(|channel| (5 * channel) as $sums).collect();
        same!($operands.conv_2d, layer.filter(channels * full, full, channels), $weight, $tables, bias: $sums);
        same!($operands.fully_connected, layer.filter(channels * full, full, channels), $weight, $tables, bias: $sums);
        same!($operands.transpose_conv, layer.filter(channels * full, full, channels), $weight, $tables);
        same!($operands.depthwise, layer.filter(full, 1, depth), $weight, $tables; false);
    };
}

proptest! {
    #[test]
    fn tables_of_integers(layer in layers(), shift in -12..=-6_i8, zero_point in -128..=127) {
        let values = bytes(layer.seed ^ 2, IMAGE[0] * IMAGE[1] * layer.depth);
        let mut input = values.clone();
        let input = cells(&mut input);
        let operands = Operands { layer: &layer, shift, zero_point, input };
        all!(operands, i8, LutI8, i32);
        let (taps, depth) = (FILTER[0] * FILTER[1], layer.depth);
        same!(operands.depthwise, layer.filter(taps * depth, 1, depth), i8, LutI8; true);
        // 16-bit activations, with sums of 64 and of 32 bits.
        let mut input: Vec<i16> = values.iter().map(|value| i16::from(*value) * 251).collect();
        let operands = Operands { layer: &layer, shift, zero_point: 0, input: cells(&mut input) };
        all!(operands, i8, LutI8, i64);
        let channels = layer.channels;
        let bias: Vec<i32> = (0..channels as i32).map(|channel| 1000 * channel).collect();
        let filters = || layer.filter(channels * taps * depth, taps * depth, channels);
        same!(operands.conv_2d, filters(), i8, LutI8, bias: i32);
        same!(operands.fully_connected, filters(), i8, LutI8, bias: i32);
    }

    #[test]
    fn tables_of_floats(layer in layers()) {
        let values = bytes(layer.seed ^ 2, IMAGE[0] * IMAGE[1] * layer.depth);
        let mut input: Vec<f32> = values.into_iter().map(|value| f32::from(value) / 16.0).collect();
        let operands = Operands { layer: &layer, shift: 0, zero_point: 0, input: cells(&mut input) };
        all!(operands, f32, LutF32, f32);
        let (taps, depth) = (FILTER[0] * FILTER[1], layer.depth);
        same!(operands.depthwise, layer.filter(taps * depth, 1, depth), f32, LutF32; true);
    }
}
