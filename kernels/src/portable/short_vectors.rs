//! A matrix times vectors whose elements fit into registers. There is a function for every length,
//! without a loop over the elements: in a layer of so few, what a loop costs beside its products
//! would be most of the time.

use super::{
    products::{Layer, multiply_add},
    requantization::{Range, Scale},
};
use crate::slices::windows;
use core::{cell::Cell, iter::repeat};

/// The longest vectors that have a function.
pub(super) const LONGEST: usize = 16;

/// Vectors of one length, one after another.
#[derive(Clone, Copy)]
pub(super) struct Vectors<'a> {
    /// `[vectors, input_depth]`.
    pub(super) inputs: &'a [Cell<i8>],
    pub(super) zero_point: i32,
    /// `[vectors, output_depth]`.
    pub(super) outputs: &'a [Cell<i8>],
    pub(super) output_depth: usize,
}

impl Vectors<'_> {
    /// Computes the outputs of vectors of at most [`LONGEST`] elements. Where the depth is a
    /// constant, only its function is in the program.
    #[inline(always)]
    pub(super) fn multiply(self, layer: Layer<'_>, input_depth: usize) {
        match input_depth {
            1 => self.of::<1>(layer),
            2 => self.of::<2>(layer),
            3 => self.of::<3>(layer),
            4 => self.of::<4>(layer),
            5 => self.of::<5>(layer),
            6 => self.of::<6>(layer),
            7 => self.of::<7>(layer),
            8 => self.of::<8>(layer),
            9 => self.of::<9>(layer),
            10 => self.of::<10>(layer),
            11 => self.of::<11>(layer),
            12 => self.of::<12>(layer),
            13 => self.of::<13>(layer),
            14 => self.of::<14>(layer),
            15 => self.of::<15>(layer),
            LONGEST => self.of::<LONGEST>(layer),
            _ => debug_assert!(false, "{input_depth} elements"),
        }
    }

    /// Splits here, where lengths may be constants, because it takes a division.
    #[inline(always)]
    fn of<const N: usize>(self, layer: Layer<'_>) {
        let bias = layer.bias.iter().copied();
        let scales = layer.stage.scales();
        let matrix = Matrix::<N> {
            filters: layer.filter.as_chunks().0,
            range: layer.stage.range(),
            inputs: self.inputs.as_chunks().0,
            vectors: self,
        };
        match (layer.bias.is_empty(), layer.stage.single()) {
            (false, None) => matrix.multiply(bias.zip(scales)),
            (false, Some(scale)) => matrix.multiply(bias.zip(repeat(scale))),
            (true, None) => matrix.multiply(repeat(0).zip(scales)),
            (true, Some(scale)) => matrix.multiply(repeat((0, scale))),
        }
    }
}

struct Matrix<'a, const N: usize> {
    filters: &'a [[i8; N]],
    range: Range,
    inputs: &'a [[Cell<i8>; N]],
    vectors: Vectors<'a>,
}

impl<const N: usize> Matrix<'_, N> {
    /// Takes the bias and the scale of each output.
    #[inline(never)]
    fn multiply(&self, channels: impl Iterator<Item = (i32, Scale)> + Clone) {
        let (vectors, range) = (self.vectors, self.range);
        let outputs = windows(vectors.outputs, vectors.output_depth);
        for (cells, outputs) in self.inputs.iter().zip(outputs) {
            let value = |cell: &Cell<i8>| i32::from(cell.get()).wrapping_sub(vectors.zero_point);
            let values = cells.each_ref().map(value);
            let outputs = outputs.iter().zip(self.filters);
            for ((output, filter), (mut sum, scale)) in outputs.zip(channels.clone()) {
                for (value, weight) in values.iter().zip(filter) {
                    sum = multiply_add(sum, *value, *weight);
                }
                output.set(range.output(sum, scale));
            }
        }
    }
}
