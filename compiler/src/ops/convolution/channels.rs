//! How channels pass through convolutions.

use super::{Convolution, Window, requantization};
use crate::{
    graph::{NodeView, Tensor},
    ops::{
        Channels, Interval, Known, Sums, Tie, last_extent,
        weights::{are_bytes, zero_point},
    },
};

impl Convolution {
    /// A depthwise convolution keeps channels apart if it makes one of each; any other sums over
    /// them, unless it has groups.
    pub(super) fn flow(&self, node: NodeView<'_>) -> Channels {
        let is_vector = |bias: &Tensor| last_extent(bias) == bias.elements();
        match self.sums(node) {
            Some((_, 1)) if self.depthwise && node.input(2).is_none_or(is_vector) => {
                Channels::Tied((0..node.node.inputs.len()).map(Tie::same).collect())
            }
            Some((sums, _)) if !self.depthwise => Channels::Summed(sums),
            _ => Channels::Opaque,
        }
    }

    pub(super) fn values(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let (sums, multiplier) = self.sums(known.node)?;
        let stage = requantization(known.node, self.activation);
        let inputs = known.channels(0)?;
        (0..sums.output_channels)
            .map(|output| {
                let inputs = match self.depthwise {
                    true => inputs.get(output / multiplier..=output / multiplier)?,
                    false => &inputs[..],
                };
                Some(sums.interval(output, inputs, &stage))
            })
            .collect()
    }

    /// The sums, and how many output channels there are for each input channel of a depthwise
    /// convolution. Nothing for grouped convolutions.
    fn sums(&self, node: NodeView<'_>) -> Option<(Sums, usize)> {
        if !are_bytes(node) {
            return None;
        }
        let (input, filter) = (node.input(0)?, node.input(1)?);
        let geometry = self.geometry(input, filter).ok()?;
        let &[_, height, width, channels] = &input.shape[..] else {
            return None;
        };
        let (rows, columns) = (geometry.rows, geometry.columns);
        let [_, output_height, output_width, output_channels] = geometry.output;
        let by_row = padded(rows, height, output_height, geometry.padding[0]);
        let by_column = padded(columns, width, output_width, geometry.padding[1]);
        let is_padded: Vec<bool> = by_row
            .iter()
            .flat_map(|row| by_column.iter().map(move |column| *row || *column))
            .collect();
        let (strides, input_channels) = if self.depthwise {
            ([1, output_channels, 0], 1)
        } else {
            ([is_padded.len() * channels, channels, 1], channels)
        };
        let has_groups = !self.depthwise && filter.shape[3] != channels;
        let sums = Sums {
            weights: filter.constant()?.iter().map(|byte| *byte as i8).collect(),
            strides,
            output_channels,
            input_channels,
            is_padded,
            bias: bias_elements(node.input(2)),
            input_zero_point: zero_point(input),
            filter_zero_point: 0,
        };
        (!has_groups).then_some((sums, (output_channels / channels).max(1)))
    }
}

/// For each position of a filter along one dimension, whether it lies outside the input for the
/// first or the last output, and so for any.
fn padded(window: Window, input: usize, output: usize, before: usize) -> Vec<bool> {
    (0..window.filter)
        .map(|index| {
            let offset = index * window.dilation;
            let last = output.saturating_sub(1) * window.stride + offset;
            offset < before || last >= input + before
        })
        .collect()
}

/// The elements of a bias, or none where it is left out.
pub(in crate::ops) fn bias_elements(bias: Option<&Tensor>) -> Vec<i32> {
    bias.and_then(Tensor::integers)
        .unwrap_or_default()
        .into_iter()
        .map(|element| element as i32)
        .collect()
}

#[cfg(test)]
impl Convolution {
    /// A convolution with strides of 1 and RELU, for tests of passes.
    pub(crate) fn with_relu(depthwise: bool, padding: super::Padding) -> Self {
        Self {
            depthwise,
            strides: [1; 2],
            dilations: [1; 2],
            activation: crate::quantization::Activation::Relu,
            padding,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taps_that_touch_the_padding_are_found() {
        let window = |filter, stride, dilation| Window {
            filter,
            stride,
            dilation,
        };
        // Three taps around each of five positions.
        assert_eq!(padded(window(3, 1, 1), 5, 5, 1), [true, false, true]);
        // Every second of six: nothing before the first, one after the last.
        assert_eq!(padded(window(3, 2, 1), 6, 3, 0), [false, false, true]);
        assert_eq!(padded(window(3, 1, 2), 9, 5, 0), [false; 3]);
        assert_eq!(padded(window(2, 1, 3), 4, 4, 1), [true, true]);
    }

    /// What `padded` says without looking at all outputs, from looking at all.
    #[test]
    fn the_first_and_the_last_output_decide() {
        for (filter, stride, dilation, input, output, before) in (0..3000_usize).map(|n| {
            (
                1 + n % 4,
                1 + n / 4 % 3,
                1 + n / 12 % 2,
                1 + n / 24 % 6,
                1 + n / 144 % 5,
                n / 720,
            )
        }) {
            let window = Window {
                filter,
                stride,
                dilation,
            };
            let outside = |index: usize| {
                (0..output).any(|y| {
                    let position = y * stride + index * dilation;
                    !(before..before + input).contains(&position)
                })
            };
            let expected: Vec<bool> = (0..filter).map(outside).collect();
            assert_eq!(padded(window, input, output, before), expected);
        }
    }
}
