//! How channels pass through operators: what each family tells `passes/remove_channels`.
//!
//! The channels of a tensor are the indices of its last dimension. A view of a tensor under another
//! shape, as FULLY_CONNECTED reads an image, repeats them: element `j` is of channel `j % channels`.

use super::Stage;
use crate::graph::{Element, NodeView, Tensor, Value};
use tinyml_kernels::{Requantization, fixed_point::multiply_by_quantized_multiplier};

/// A tensor with more channels than this is left alone. Files can state any number.
pub(crate) const MOST_CHANNELS: usize = 1 << 16;

/// How the channels of the operands become those of the first result.
#[derive(Clone, Debug)]
pub(crate) enum Channels {
    /// Nothing is known: every channel is read, and every channel is written.
    Opaque,
    /// Channels of operands go each to one of the result, apart from all others, and can only be
    /// there or be missing together. Operands that are not named have no part in this.
    Tied(Vec<Tie>),
    /// Every channel of the result is a sum over the channels of the first operand.
    Summed(Sums),
}

/// Channel `c` of an operand becomes channel `first + c` of the result. Where the operand is a
/// constant, such as a filter or a second summand, its last dimension goes along the channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tie {
    pub(crate) operand: usize,
    pub(crate) first: usize,
}

impl Tie {
    /// The same channels in operand and result.
    pub(crate) fn same(operand: usize) -> Self {
        Self { operand, first: 0 }
    }
}

/// The values that elements can have, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Interval {
    pub(crate) min: i32,
    pub(crate) max: i32,
}

impl Interval {
    pub(crate) fn point(value: i32) -> Self {
        Self {
            min: value,
            max: value,
        }
    }

    /// All values of a type.
    pub(crate) fn any(element: Element) -> Self {
        let (min, max) = element.range().unwrap_or((i32::MIN, i32::MAX));
        Self { min, max }
    }

    /// The value, if there is only one.
    pub(crate) fn constant(self) -> Option<i32> {
        (self.min == self.max).then_some(self.min)
    }

    /// The smallest interval that holds both.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            min: self.min.min(other.min),
            max: self.max.max(other.max),
        }
    }
}

/// What is known about a node's operands.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    pub(crate) node: NodeView<'a>,
    /// The values of each channel, by number of the tensor that holds the bytes; none where
    /// channels are not looked at.
    pub(crate) intervals: &'a [Vec<Interval>],
}

impl Known<'_> {
    /// The values of the elements of operand `index` at each position of rows of `columns`.
    pub(crate) fn operand(&self, index: usize, columns: usize) -> Option<Vec<Interval>> {
        let tensor = self.node.input(index)?;
        if tensor.constant().is_some() {
            return constant_intervals(tensor, columns);
        }
        let storage = self.node.graph.storage(self.node.input_id(index)?);
        match &self.intervals[storage.0][..] {
            [] if columns > MOST_CHANNELS => None,
            [] => Some(vec![Interval::any(tensor.element); columns]),
            channels if columns.is_multiple_of(channels.len()) => {
                Some(channels.iter().copied().cycle().take(columns).collect())
            }
            _ => None,
        }
    }

    /// The values of each channel of operand `index`.
    pub(crate) fn channels(&self, index: usize) -> Option<Vec<Interval>> {
        self.operand(index, last_extent(self.node.input(index)?))
    }
}

fn constant_intervals(tensor: &Tensor, columns: usize) -> Option<Vec<Interval>> {
    let Value::Constant(bytes) = &tensor.value else {
        return None;
    };
    if tensor.element != Element::I8 || columns == 0 || bytes.len() < columns {
        return None;
    }
    let values = |column: usize| bytes.iter().skip(column).step_by(columns);
    let interval = |column: usize| {
        values(column)
            .map(|byte| Interval::point(i32::from(*byte as i8)))
            .reduce(Interval::or)
    };
    (0..columns).map(interval).collect()
}

/// The extent of the last dimension: how many channels a tensor has.
pub(crate) fn last_extent(tensor: &Tensor) -> usize {
    tensor.shape.last().copied().unwrap_or(1)
}

/// Sums of products of a quantized input and constant weights:
///
/// ```text
/// sum[o] = bias[o] + Σ over taps t, input channels k of
///          (x[t, k] - input_zero_point) * (weight[o, t, k] - filter_zero_point)
/// ```
#[derive(Clone, Debug)]
pub(crate) struct Sums {
    /// The filter's elements.
    pub(crate) weights: Vec<i8>,
    /// Distances in `weights` between output channels, taps and input channels.
    pub(crate) strides: [usize; 3],
    pub(crate) output_channels: usize,
    pub(crate) input_channels: usize,
    /// For each tap, whether it ever lies in the padding, where it adds nothing.
    pub(crate) is_padded: Vec<bool>,
    /// An element for each output channel, or none.
    pub(crate) bias: Vec<i32>,
    pub(crate) input_zero_point: i32,
    pub(crate) filter_zero_point: i32,
}

impl Sums {
    fn weight(&self, output: usize, tap: usize, input: usize) -> i32 {
        let [outputs, taps, inputs] = self.strides;
        let weight = self.weights[output * outputs + tap * taps + input * inputs];
        i32::from(weight) - self.filter_zero_point
    }

    /// What an input channel with the given values adds to the sum of an output channel, if that
    /// is the same at every position and for every input.
    pub(crate) fn addend(&self, output: usize, input: usize, values: Interval) -> Option<i32> {
        let mut sum = 0_i32;
        for (tap, is_padded) in self.is_padded.iter().enumerate() {
            let weight = self.weight(output, tap, input);
            if weight == 0 {
                continue;
            }
            let distance = values.constant()?.wrapping_sub(self.input_zero_point);
            if *is_padded && distance != 0 {
                return None;
            }
            sum = sum.wrapping_add(distance.wrapping_mul(weight));
        }
        Some(sum)
    }

    /// The smallest and the largest sum of an output channel, for the values of each input channel.
    fn bounds(&self, output: usize, inputs: &[Interval]) -> [i64; 2] {
        let bias = self.bias.get(output).copied().unwrap_or(0).into();
        let mut bounds = [bias; 2];
        for (tap, is_padded) in self.is_padded.iter().enumerate() {
            for (input, values) in inputs.iter().enumerate() {
                let weight = i64::from(self.weight(output, tap, input));
                let zero_point = i64::from(self.input_zero_point);
                let products =
                    [values.min, values.max].map(|value| (i64::from(value) - zero_point) * weight);
                let (mut min, mut max) =
                    (products[0].min(products[1]), products[0].max(products[1]));
                if *is_padded {
                    (min, max) = (min.min(0), max.max(0));
                }
                bounds[0] += min;
                bounds[1] += max;
            }
        }
        bounds
    }

    /// The values of an output channel after the stage.
    pub(crate) fn interval(&self, output: usize, inputs: &[Interval], stage: &Stage) -> Interval {
        requantized(self.bounds(output, inputs), output, &stage.arithmetic())
    }
}

/// The values of a channel whose sums lie within bounds. Kernels compute with 32 bits: a single
/// sum may wrap around, but of several such nothing is known.
pub(crate) fn requantized(
    [min, max]: [i64; 2],
    channel: usize,
    stage: &Requantization<'_>,
) -> Interval {
    if min == max {
        return Interval::point(stage.apply(min as i32, channel));
    }
    let index = stage.index(channel);
    let scale = stage.multipliers.get(index).zip(stage.shifts.get(index));
    let is_exact = |sum: i64| {
        let (multiplier, shift) = scale?;
        let sum = i32::try_from(sum).ok()?;
        let left = (*shift).clamp(0, 31);
        i32::try_from(i64::from(sum) << left).ok()?;
        let scaled = multiply_by_quantized_multiplier(sum, *multiplier, i32::from(*shift));
        scaled.checked_add(stage.zero_point)?;
        (*multiplier >= 0).then_some(())
    };
    // Scaling keeps the order of sums as long as nothing wraps around.
    if is_exact(min).and(is_exact(max)).is_some() {
        Interval {
            min: stage.apply(min as i32, channel),
            max: stage.apply(max as i32, channel),
        }
    } else {
        Interval {
            min: stage.min,
            max: stage.max,
        }
    }
}

#[cfg(test)]
mod tests;
