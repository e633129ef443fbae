//! Weights narrower than a byte, and 16-bit activations with sums of 32 and of 64 bits.

use crate::{
    cells,
    oracle::{self, bytes},
};
use proptest::prelude::*;
use std::cell::Cell;
use tinyml_kernels::{
    CortexM, I2, I4, Packed, Portable, Reference, Requantization, Rows,
    dual::int16,
    ops::{
        conv_2d::{self, Conv2d},
        depthwise_conv_2d::{self, DepthwiseConv2d},
        fully_connected::{self, FullyConnected},
    },
};

/// Numbers that follow from a seed.
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    pub(crate) fn seed(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(11);
        self.0 ^ self.0 >> 31
    }

    pub(crate) fn within(&mut self, range: core::ops::RangeInclusive<i64>) -> i64 {
        let count = (range.end() - range.start()) as u64 + 1;
        range.start() + (self.seed() >> 8).rem_euclid(count) as i64
    }

    pub(crate) fn length(&mut self, most: i64) -> usize {
        self.within(1..=most) as usize
    }

    pub(crate) fn elements(&mut self, count: usize) -> Vec<i16> {
        let bytes = bytes(self.seed(), 2 * count);
        let pairs = bytes.as_chunks::<2>().0.iter();
        pairs
            .map(|[low, high]| i16::from_le_bytes([*low as u8, *high as u8]))
            .collect()
    }

    /// Multipliers, shifts.
    pub(crate) fn scales(&mut self, channels: usize) -> (Vec<i32>, Vec<i8>) {
        let multiplier = |numbers: &mut Self| numbers.within(1 << 30..=i32::MAX.into()) as i32;
        let multipliers = (0..channels).map(|_| multiplier(self)).collect();
        let shifts = (0..channels).map(|_| self.within(-14..=-3) as i8).collect();
        (multipliers, shifts)
    }
}

/// The bytes that hold weights of so many bits.
fn narrow<const BITS: u32>(weights: &[i8]) -> Vec<tinyml_kernels::Narrow<BITS>> {
    let mask = (1 << BITS) - 1;
    let byte = |weights: &[i8]| {
        let fields = weights.iter().enumerate();
        fields.fold(0, |byte, (index, weight)| {
            byte | (*weight as u8 & mask) << (BITS as usize * index)
        })
    };
    let count = (8 / BITS) as usize;
    let bytes = weights.chunks(count).map(byte);
    bytes.map(tinyml_kernels::Narrow::new).collect()
}

/// `x * multiplier * 2^(shift - 31)` of a 64-bit sum by a multiplier of 16 bits.
fn scale_wide(sum: i64, multiplier: i32, shift: i8) -> i64 {
    let reduced = ((i64::from(multiplier) + (1 << 15)) >> 16).min(0x7fff);
    let right = 15 - i32::from(shift);
    ((i128::from(sum) * i128::from(reduced) + (1 << (right - 1))) >> right) as i64
}

fn clamped(value: i64, stage: &Requantization<'_>) -> i16 {
    let value = value + i64::from(stage.zero_point);
    value.clamp(stage.min.into(), stage.max.into()) as i16
}

const UNPADDED: conv_2d::Params = conv_2d::Params {
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
    padding_top: 1,
    padding_left: 1,
    input_zero_point: 0,
};

/// Computes an output from an input.
type Kernel<'a> = &'a dyn Fn(Rows<'_, i8>, &[Cell<i8>]);

proptest! {
    #[test]
    fn narrow_weights_give_what_bytes_give(seed in any::<u64>(), is_two in any::<bool>()) {
        let mut numbers = Numbers(seed);
        let (depth, channels) = (numbers.length(40), numbers.length(9));
        let range = if is_two { -2..=1 } else { -8..=7 };
        let count = 9 * depth * channels;
        let weights: Vec<i8> = (0..count).map(|_| numbers.within(range.clone()) as i8).collect();
        let bias: Vec<i32> = (0..channels).map(|_| numbers.within(-999..=999) as i32).collect();
        let (multipliers, shifts) = numbers.scales(channels);
        let stage = Requantization {
            multipliers: &multipliers,
            shifts: &shifts,
            zero_point: 3,
            min: -128,
            max: 127,
        };
        let mut input = bytes(seed, 5 * 4 * depth);
        let mut run = |kernel: Kernel<'_>| {
            let rows = Rows::whole(cells(&mut input), 4 * depth, 5);
            let mut output = vec![0; 5 * 4 * channels.max(depth)];
            kernel(rows, cells(&mut output));
            output
        };
        macro_rules! outputs {
            ($set:ty, $weight:ty, $weights:expr) => {{
                let filter = $weights;
                let vector = run(&|rows, output| {
                    <$set as FullyConnected<i8, $weight>>::run(&fully_connected::Args {
                        params: &fully_connected::Params {
                            batches: 2,
                            input_depth: depth,
                            output_depth: channels,
                            input_zero_point: 7,
                            filter_zero_point: 1,
                        },
                        filter: &filter[..],
                        bias: &bias,
                        stage,
                        packed: None,
                        scratch: &[],
                        input: &rows.contiguous().unwrap()[..2 * depth],
                        output: &output[..2 * channels],
                    });
                });
                let params = conv_2d::Params {
                    input_width: 4,
                    input_channels: depth,
                    output_width: 4,
                    output_channels: channels,
                    filter_height: 3,
                    filter_width: 3,
                    filter_channels: depth,
                    group_channels: channels,
                    input_zero_point: 7,
                    ..UNPADDED
                };
                let image = run(&|rows, output| {
                    <$set as Conv2d<i8, $weight>>::run(&conv_2d::Args {
                        params: &params,
                        filter: &filter[..],
                        bias: &bias,
                        stage,
                        packed: None,
                        scratch: &[],
                        input: rows,
                        span: 0..5,
                        output: &output[..20 * channels],
                    });
                });
                let depthwise = run(&|rows, output| {
                    let stage = Requantization {
                        multipliers: &multipliers[..1],
                        shifts: &shifts[..1],
                        ..stage
                    };
                    <$set as DepthwiseConv2d<i8, $weight>>::run(&depthwise_conv_2d::Args {
                        params: &depthwise_conv_2d::Params {
                            input_width: 4,
                            input_channels: depth,
                            output_width: 4,
                            output_channels: depth,
                            depth_multiplier: 1,
                            filter_height: 3,
                            filter_width: 3,
                            stride_height: 1,
                            stride_width: 1,
                            dilation_height: 1,
                            dilation_width: 1,
                            padding_top: 1,
                            padding_left: 1,
                            input_zero_point: 7,
                        },
                        filter: &filter[..],
                        bias: &[],
                        stage,
                        packed: None,
                        scratch: &[],
                        in_place: false,
                        input: rows,
                        span: 0..5,
                        output: &output[..20 * depth],
                    });
                });
                [vector, image, depthwise]
            }};
        }
        let four = narrow::<4>(&weights);
        let two = narrow::<2>(&weights);
        // The filter of a depthwise layer is the first part of the others'.
        let expected = outputs!(Reference, i8, &weights);
        if is_two {
            prop_assert_eq!(&expected, &outputs!(Reference, I2, &two));
            prop_assert_eq!(&expected, &outputs!(Portable, I2, &two));
        } else {
            prop_assert_eq!(&expected, &outputs!(Reference, I4, &four));
            prop_assert_eq!(&expected, &outputs!(Portable, I4, &four));
        }
    }

    #[test]
    fn vectors_of_16_bits(seed in any::<u64>(), is_long in any::<bool>()) {
        let mut numbers = Numbers(seed);
        let (depth, channels) = (numbers.length(if is_long { 1300 } else { 40 }), numbers.length(9));
        let params = fully_connected::Params {
            batches: 2,
            input_depth: depth,
            output_depth: channels,
            input_zero_point: numbers.within(-300..=300) as i32,
            filter_zero_point: 0,
        };
        let weights = bytes(numbers.seed(), depth * channels);
        let bias: Vec<i64> = (0..channels).map(|_| numbers.within(-1 << 30..=1 << 30)).collect();
        let narrow_bias: Vec<i32> = bias.iter().map(|bias| *bias as i32).collect();
        let (multipliers, shifts) = numbers.scales(channels);
        let stage = Requantization {
            multipliers: &multipliers,
            shifts: &shifts,
            zero_point: numbers.within(-300..=300) as i32,
            min: -32768,
            max: numbers.within(0..=32767) as i32,
        };
        let mut input = numbers.elements(2 * depth);
        let sums: Vec<i64> = (0..2 * channels).map(|index| {
            let (batch, channel) = (index / channels, index % channels);
            let values = input[batch * depth..][..depth].iter();
            let weights = weights[channel * depth..][..depth].iter();
            let products = values.zip(weights).map(|(value, weight)| {
                (i64::from(*value) - i64::from(params.input_zero_point)) * i64::from(*weight)
            });
            bias[channel] + products.sum::<i64>()
        }).collect();
        macro_rules! check {
            ($bias:ty, $values:expr, $scale:expr, $wide:expr) => {
                let layer = int16::Layer { filter: &weights, bias: &bias, is_wide: $wide, stage };
                let packing = int16::vector::packing(&params, &layer);
                let mut words = vec![0; packing.map_or(0, |packing| packing.words)];
                let mut scratch = vec![0; packing.map_or(0, |packing| packing.scratch)];
                let expected: Vec<i16> = sums.iter().enumerate().map(|(index, sum)| {
                    let channel = index % channels;
                    clamped($scale(*sum, multipliers[channel], shifts[channel]), &stage)
                }).collect();
                let mut output = vec![0; 2 * channels];
                let mut args = fully_connected::Args {
                    params: &params,
                    filter: &weights,
                    bias: &$values[..],
                    stage,
                    packed: None,
                    scratch: cells(&mut scratch),
                    input: cells(&mut input),
                    output: cells(&mut output),
                };
                <Reference as FullyConnected<i16, i8, $bias>>::run(&args);
                prop_assert!(args.output.iter().map(|cell| cell.get()).eq(expected.iter().copied()));
                if let Some(packing) = packing {
                    int16::vector::pack(&params, &layer, &mut words);
                    args.packed = Some(Packed { words: &words, properties: packing.properties });
                    args.output.iter().for_each(|cell| cell.set(0));
                    <CortexM as FullyConnected<i16, i8, $bias>>::run(&args);
                    prop_assert!(args.output.iter().map(|cell| cell.get()).eq(expected));
                }
            };
        }
        check!(i64, bias, scale_wide, true);
        check!(
            i32,
            narrow_bias,
            |sum: i64, multiplier, shift: i8| oracle::scale((sum as i32).into(), multiplier, shift.into()),
            false
        );
    }

    #[test]
    fn images_of_16_bits(seed in any::<u64>()) {
        let mut numbers = Numbers(seed);
        let [height, width] = [numbers.length(6) + 3, numbers.length(6) + 3];
        let [depth, channels] = [numbers.length(9), numbers.length(7)];
        let [filter_height, filter_width] = [numbers.length(3), numbers.length(3)];
        let dilation = if filter_width == 3 { numbers.length(2) } else { 1 };
        let stride = numbers.length(2);
        let rows = (height + 2 - filter_height) / stride + 1;
        let columns = (width + 1 - (filter_width - 1) * dilation - 1) / stride + 1;
        let params = conv_2d::Params {
            input_width: width,
            input_channels: depth,
            output_width: columns,
            output_channels: channels,
            filter_height,
            filter_width,
            filter_channels: depth,
            group_channels: channels,
            stride_height: stride,
            stride_width: stride,
            dilation_width: dilation,
            ..UNPADDED
        };
        let weights = bytes(numbers.seed(), filter_height * filter_width * depth * channels);
        let weights: Vec<i8> = weights.into_iter().map(|weight| weight.max(-127)).collect();
        let (multipliers, shifts) = numbers.scales(channels);
        let stage = Requantization {
            multipliers: &multipliers,
            shifts: &shifts,
            zero_point: 0,
            min: -32768,
            max: 32767,
        };
        let bias: Vec<i64> = (0..channels).map(|_| numbers.within(-1 << 24..=1 << 24)).collect();
        let layer = int16::Layer { filter: &weights, bias: &bias, is_wide: true, stage };
        let packing = int16::convolution::packing(&params, &layer).unwrap();
        let mut words = vec![0; packing.words];
        int16::convolution::pack(&params, &layer, &mut words);
        let mut scratch = vec![0; packing.scratch];
        let mut input = numbers.elements(height * width * depth);
        let mut outputs = [(); 2].map(|()| vec![0; rows * columns * channels]);
        let [expected, found] = &mut outputs;
        let mut args = conv_2d::Args {
            params: &params,
            filter: &weights,
            bias: &bias[..],
            stage,
            packed: None,
            scratch: cells(&mut scratch),
            input: Rows::whole(cells(&mut input), width * depth, height),
            span: 0..rows,
            output: cells(expected),
        };
        <Reference as Conv2d<i16, i8>>::run(&args);
        args.packed = Some(Packed { words: &words, properties: packing.properties });
        args.output = cells(found);
        <CortexM as Conv2d<i16, i8>>::run(&args);
        prop_assert_eq!(&outputs[0], &outputs[1]);
    }
}
