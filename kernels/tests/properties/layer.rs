//! A random layer with weights, and its output by the definition.
//!
//! The oracle writes the input into a larger image whose frame holds the zero point, so that it
//! knows no padding, and sums in 64 bits.

use crate::{
    cells,
    oracle::{self, bytes, multiplier_and_shift},
    overlap::Walk,
};
use proptest::{collection::vec, prelude::*};
use std::{cell::Cell, ops::Range};
use tinyml_kernels::{
    Requantization, Rows,
    ops::{conv_2d, depthwise_conv_2d},
};

/// A layer: geometry in `[height, width]` pairs, channels, and quantization.
#[derive(Clone, Debug)]
pub(crate) struct Layer {
    pub(crate) input: [usize; 2],
    pub(crate) filter: [usize; 2],
    pub(crate) stride: [usize; 2],
    pub(crate) dilation: [usize; 2],
    pub(crate) padding: [usize; 2],
    pub(crate) extra: [usize; 2],
    pub(crate) groups: usize,
    /// Input channels of a group, and output channels of a group.
    pub(crate) channels: [usize; 2],
    pub(crate) zero_points: [i8; 2],
    pub(crate) bounds: [i8; 2],
    pub(crate) scales: Vec<(i32, i8)>,
    pub(crate) bias: bool,
    pub(crate) seed: u64,
}

/// Output channels of the widest layer.
const MOST_CHANNELS: usize = 24;

/// Groups, and input and output channels of each: several narrow groups, or a single wide one.
fn channels() -> impl Strategy<Value = (usize, [usize; 2])> {
    let narrow = (1..4_usize, [1..4_usize, 1..4]);
    let wide = (Just(1), [1..40_usize, 1..MOST_CHANNELS + 1]);
    let many = (1..MOST_CHANNELS + 1, [Just(1), Just(1)]);
    prop_oneof![narrow, wide, many]
}

pub(crate) fn layers() -> impl Strategy<Value = Layer> {
    let pair = |range: Range<usize>| [range.clone(), range];
    let geometry = (
        pair(1..7),
        pair(1..5),
        pair(1..4),
        [
            prop_oneof![Just(1), 1..4_usize],
            prop_oneof![Just(1), 1..4_usize],
        ],
        pair(0..4),
        pair(0..4),
    );
    let scales = prop_oneof![
        vec(multiplier_and_shift(), 1),
        vec(multiplier_and_shift(), MOST_CHANNELS)
    ];
    let values = (
        any::<[i8; 2]>(),
        any::<[i8; 2]>(),
        scales,
        any::<bool>(),
        any::<u64>(),
    );
    (geometry, channels(), values).prop_filter_map(
        "the filter fits into the padded input",
        |((input, filter, stride, dilation, padding, extra), (groups, channels), values)| {
            let (zero_points, mut bounds, scales, bias, seed) = values;
            bounds.sort();
            let layer = Layer {
                input,
                filter,
                stride,
                dilation,
                padding,
                extra,
                groups,
                channels,
                zero_points,
                bounds,
                scales,
                bias,
                seed,
            };
            let fits = (0..2).all(|axis| layer.span(axis) <= layer.padded(axis));
            fits.then_some(layer)
        },
    )
}

impl Layer {
    /// What the filter covers along an axis.
    pub(crate) fn span(&self, axis: usize) -> usize {
        (self.filter[axis] - 1) * self.dilation[axis] + 1
    }

    pub(crate) fn padded(&self, axis: usize) -> usize {
        self.padding[axis] + self.input[axis] + self.extra[axis]
    }

    pub(crate) fn output(&self, axis: usize) -> usize {
        (self.padded(axis) - self.span(axis)) / self.stride[axis] + 1
    }

    pub(crate) fn input_channels(&self) -> usize {
        self.groups * self.channels[0]
    }

    pub(crate) fn output_channels(&self) -> usize {
        self.groups * self.channels[1]
    }

    pub(crate) fn conv_2d(&self) -> conv_2d::Params {
        conv_2d::Params {
            input_width: self.input[1],
            input_channels: self.input_channels(),
            output_width: self.output(1),
            output_channels: self.output_channels(),
            filter_height: self.filter[0],
            filter_width: self.filter[1],
            filter_channels: self.channels[0],
            group_channels: self.channels[1],
            stride_height: self.stride[0],
            stride_width: self.stride[1],
            dilation_height: self.dilation[0],
            dilation_width: self.dilation[1],
            padding_top: self.padding[0],
            padding_left: self.padding[1],
            input_zero_point: self.zero_points[0].into(),
        }
    }

    /// Of a layer with a group for each input channel.
    pub(crate) fn depthwise_conv_2d(&self) -> depthwise_conv_2d::Params {
        depthwise_conv_2d::Params {
            input_width: self.input[1],
            input_channels: self.groups,
            output_width: self.output(1),
            output_channels: self.output_channels(),
            depth_multiplier: self.channels[1],
            filter_height: self.filter[0],
            filter_width: self.filter[1],
            stride_height: self.stride[0],
            stride_width: self.stride[1],
            dilation_height: self.dilation[0],
            dilation_width: self.dilation[1],
            padding_top: self.padding[0],
            padding_left: self.padding[1],
            input_zero_point: self.zero_points[0].into(),
        }
    }

    /// The output by the definition; `weight(o, i, j, k)` is of channel `k` within the group.
    pub(crate) fn oracle(
        &self,
        input: &[i8],
        bias: &[i32],
        weight: impl Fn(usize, usize, usize, usize) -> i8,
    ) -> Vec<i8> {
        let channels = self.input_channels();
        let width = self.padded(1);
        let mut image = vec![self.zero_points[0]; self.padded(0) * width * channels];
        for (index, value) in input.iter().enumerate() {
            let [y, x] = [
                index / channels / self.input[1],
                index / channels % self.input[1],
            ];
            let position = (y + self.padding[0]) * width + x + self.padding[1];
            image[position * channels + index % channels] = *value;
        }
        let mut output = Vec::new();
        for index in 0..self.output(0) * self.output(1) * self.output_channels() {
            let o = index % self.output_channels();
            let column = index / self.output_channels() % self.output(1);
            let row = index / self.output_channels() / self.output(1);
            let mut sum = bias.get(o).map_or(0, |bias| i64::from(*bias));
            for i in 0..self.filter[0] {
                for j in 0..self.filter[1] {
                    for k in 0..self.channels[0] {
                        let y = row * self.stride[0] + i * self.dilation[0];
                        let x = column * self.stride[1] + j * self.dilation[1];
                        let channel = o / self.channels[1] * self.channels[0] + k;
                        let value = i64::from(image[(y * width + x) * channels + channel])
                            - i64::from(self.zero_points[0]);
                        sum += value * i64::from(weight(o, i, j, k));
                    }
                }
            }
            output.push(self.requantize(sum, o));
        }
        output
    }

    pub(crate) fn requantize(&self, sum: i64, channel: usize) -> i8 {
        let index = if self.scales.len() == 1 { 0 } else { channel };
        let (multiplier, shift) = self.scales[index];
        let value = oracle::scale(sum, multiplier, shift.into()) + i64::from(self.zero_points[1]);
        value.clamp(self.bounds[0].into(), self.bounds[1].into()) as i8
    }

    /// The scales as a kernel takes them: one for all channels, or as many as there are.
    pub(crate) fn multipliers_and_shifts(&self, channels: usize) -> (Vec<i32>, Vec<i8>) {
        self.scales.iter().copied().take(channels).unzip()
    }

    /// Every kernel of a list of sets on the whole image, row by row, row by row from a ring of
    /// the rows it needs, and in spans whose outputs lie over input rows that are not needed any more.
    pub(crate) fn check<Kernel>(
        &self,
        kernels: &[(&str, Kernel)],
        input: &[i8],
        expected: &[i8],
        run: impl Fn(&Kernel, Rows<'_, i8>, Range<usize>, Requantization<'_>, &[Cell<i8>]),
    ) -> Result<(), TestCaseError> {
        for (set, kernel) in kernels {
            self.check_kernel(set, input, expected, |input, span, stage, output| {
                run(kernel, input, span, stage, output);
            })?;
        }
        Ok(())
    }

    fn check_kernel(
        &self,
        set: &str,
        input: &[i8],
        expected: &[i8],
        run: impl Fn(Rows<'_, i8>, Range<usize>, Requantization<'_>, &[Cell<i8>]),
    ) -> Result<(), TestCaseError> {
        let (multipliers, shifts) = self.multipliers_and_shifts(self.output_channels());
        let stage = Requantization {
            multipliers: &multipliers,
            shifts: &shifts,
            zero_point: self.zero_points[1].into(),
            min: self.bounds[0].into(),
            max: self.bounds[1].into(),
        };
        let [height, width] = self.input;
        let row_length = width * self.input_channels();
        let original = input;
        let mut input = input.to_vec();
        let mut output = vec![0; expected.len()];
        let whole = Rows::whole(cells(&mut input), row_length, height);
        run(whole, 0..self.output(0), stage, cells(&mut output));
        prop_assert_eq!(&output, expected, "{}", set);

        let output_row = self.output(1) * self.output_channels();
        let capacity = self.span(0).min(height);
        for (y, expected) in expected.chunks(output_row).enumerate() {
            let mut output = vec![0; output_row];
            run(whole, y..y + 1, stage, cells(&mut output));
            prop_assert_eq!(&output, expected, "{}, row {}", set, y);

            let top = (y * self.stride[0]).saturating_sub(self.padding[0]);
            let bottom = (y * self.stride[0] + self.span(0)).saturating_sub(self.padding[0]);
            let mut ring = bytes(self.seed, capacity * row_length);
            for row in top..bottom.min(height) {
                ring[row % capacity * row_length..][..row_length]
                    .copy_from_slice(&input_row(whole, row));
            }
            let first = top / capacity * capacity;
            let ring = Rows::ring(cells(&mut ring), row_length, height, capacity, first);
            run(ring, y..y + 1, stage, cells(&mut output));
            prop_assert_eq!(&output, expected, "{}, row {} from a ring", set, y);
        }

        let walk = Walk {
            input_rows: height,
            input_row: row_length,
            output_rows: self.output(0),
            output_row,
            stride: self.stride[0],
            padding: self.padding[0],
        };
        for rows in 1..=3 {
            let output = walk.output(original, rows, |input, span, output| {
                run(input, span, stage, output);
            });
            prop_assert_eq!(&output, expected, "{}, {} rows over the input", set, rows);
        }
        Ok(())
    }
}

fn input_row(rows: Rows<'_, i8>, row: usize) -> Vec<i8> {
    let row = rows.get(row as isize).expect("a row of the input");
    row.iter().map(Cell::get).collect()
}

pub(crate) fn biases(layer: &Layer, count: usize) -> Vec<i32> {
    let values = bytes(!layer.seed, if layer.bias { count } else { 0 });
    values
        .into_iter()
        .map(|value| i32::from(value) * 37)
        .collect()
}
