//! Sums of products: the values under a filter times the weights of several filters at once, so
//! that a value is loaded and brought to its zero point once for all of them.

use super::{
    pairs::{BLOCK, Filters, OFFSET, PAIRS},
    requantization::Stage,
};
use crate::Requantization;
use core::cell::Cell;

/// Filters that are multiplied at once.
pub(super) const FILTERS: usize = 4;

/// Values in a step of the innermost loop. Where registers are many, LLVM loads too far ahead.
const STEP: usize = if cfg!(target_arch = "riscv32") { 2 } else { 4 };

/// What a layer with weights knows beside its geometry.
#[derive(Clone, Copy)]
pub(super) struct Layer<'a> {
    /// `[output_channels, values]`.
    pub(super) filter: &'a [i8],
    /// One for each output channel, or empty.
    pub(super) bias: &'a [i32],
    pub(super) stage: Stage<'a>,
}

/// The values under a filter, less their zero point, in the order of a filter's weights.
pub(super) trait Values {
    /// How many there are, and how many weights a filter has.
    fn count(&self) -> usize;

    /// A sum plus the products with the weights of a filter.
    fn add(&self, sum: i32, filter: &[i8]) -> i32;

    /// The same for several sums and filters at once.
    fn add_all(&self, sums: [i32; FILTERS], filters: [&[i8]; FILTERS]) -> [i32; FILTERS];

    /// The same for adjacent filters, whose sums lie in memory.
    fn add_to(&self, sums: &mut [i32], filters: Filters<'_>);
}

impl<'a> Layer<'a> {
    #[inline(always)]
    pub(super) fn new(filter: &'a [i8], bias: &'a [i32], stage: &Requantization<'a>) -> Self {
        let stage = Stage::new(stage);
        Self {
            filter,
            bias,
            stage,
        }
    }

    /// Computes the outputs of all channels from the same values.
    #[inline(always)]
    pub(super) fn outputs(&self, values: &impl Values, outputs: &[Cell<i8>]) {
        if PAIRS {
            return self.outputs_by_pairs(values, outputs);
        }
        let count = values.count();
        let mut filters = self.filter;
        let (blocks, rest) = outputs.as_chunks::<FILTERS>();
        let mut channel = 0;
        for block in blocks {
            let block_filters = [(); FILTERS].map(|()| next(&mut filters, count));
            let sums = self.bias.get(channel..).and_then(<[_]>::first_chunk);
            let sums = values.add_all(sums.copied().unwrap_or_default(), block_filters);
            self.stage.apply(sums, channel, block);
            channel += FILTERS;
        }
        for output in rest.as_chunks().0 {
            let filter = next(&mut filters, count);
            let sum = self.bias.get(channel).copied().unwrap_or(0);
            self.stage.apply([values.add(sum, filter)], channel, output);
            channel += 1;
        }
    }

    /// The same with [`pairs`](super::pairs) of filters.
    #[inline(always)]
    fn outputs_by_pairs(&self, values: &impl Values, outputs: &[Cell<i8>]) {
        let mut filters = Filters {
            weights: self.filter,
            length: values.count(),
            start: 0,
        };
        let mut channel = 0;
        for outputs in outputs.chunks(BLOCK) {
            let mut sums = [OFFSET; BLOCK];
            let sums = sums.get_mut(..outputs.len()).unwrap_or_default();
            let bias = self.bias.get(channel..).unwrap_or_default();
            for (sum, bias) in sums.iter_mut().zip(bias) {
                *sum = OFFSET.wrapping_add(*bias);
            }
            values.add_to(sums, filters);
            for (sum, output) in sums.iter().zip(outputs.as_chunks().0) {
                self.stage
                    .apply([sum.wrapping_sub(OFFSET)], channel, output);
                channel += 1;
            }
            filters = filters.after(BLOCK);
        }
    }
}

/// Takes elements off the front; nothing where there are not as many.
#[inline(always)]
fn next<'a>(rest: &mut &'a [i8], count: usize) -> &'a [i8] {
    match rest.split_at_checked(count) {
        Some((first, others)) => {
            *rest = others;
            first
        }
        None => &[],
    }
}

/// Values that lie together in memory, with their zero point.
#[derive(Clone, Copy)]
pub(super) struct Contiguous<'a> {
    pub(super) cells: &'a [Cell<i8>],
    pub(super) zero_point: i32,
}

impl Values for Contiguous<'_> {
    #[inline(always)]
    fn count(&self) -> usize {
        self.cells.len()
    }

    #[inline(always)]
    fn add(&self, sum: i32, filter: &[i8]) -> i32 {
        let value = |cell: &Cell<i8>| i32::from(cell.get()).wrapping_sub(self.zero_point);
        add(sum, self.cells, filter, value)
    }

    #[inline(always)]
    fn add_all(&self, sums: [i32; FILTERS], filters: [&[i8]; FILTERS]) -> [i32; FILTERS] {
        let value = |cell: &Cell<i8>| i32::from(cell.get()).wrapping_sub(self.zero_point);
        add_all(sums, self.cells, filters, value)
    }

    #[inline(always)]
    fn add_to(&self, sums: &mut [i32], filters: Filters<'_>) {
        let value = |cell: &Cell<i8>| i32::from(cell.get()).wrapping_sub(self.zero_point);
        filters.add(self.cells, sums, value);
    }
}

#[inline(always)]
pub(super) fn add<T>(
    mut sum: i32,
    values: &[T],
    filter: &[i8],
    value: impl Fn(&T) -> i32 + Copy,
) -> i32 {
    for (element, weight) in values.iter().zip(filter) {
        sum = multiply_add(sum, value(element), *weight);
    }
    sum
}

#[inline(always)]
pub(super) fn add_all<T>(
    mut sums: [i32; FILTERS],
    values: &[T],
    filters: [&[i8]; FILTERS],
    value: impl Fn(&T) -> i32 + Copy,
) -> [i32; FILTERS] {
    let (steps, rest) = values.as_chunks::<STEP>();
    let filters = filters.map(|filter| filter.as_chunks::<STEP>());
    for_each(
        steps,
        filters.map(|filter| filter.0),
        |elements, weights| {
            let values = elements.each_ref().map(value);
            for (sum, weights) in sums.iter_mut().zip(weights) {
                for (value, weight) in values.iter().zip(weights) {
                    *sum = multiply_add(*sum, *value, *weight);
                }
            }
        },
    );
    for_each(rest, filters.map(|filter| filter.1), |element, weights| {
        let value = value(element);
        for (sum, weight) in sums.iter_mut().zip(weights) {
            *sum = multiply_add(*sum, value, *weight);
        }
    });
    sums
}

/// Goes through values and the weights of all filters. Iterators in step have nothing to check.
#[inline(always)]
pub(super) fn for_each<'f, T, W>(
    values: &[T],
    [a, b, c, d]: [&'f [W]; FILTERS],
    mut function: impl FnMut(&T, [&'f W; FILTERS]),
) {
    let weights = a.iter().zip(b).zip(c.iter().zip(d));
    for (value, ((a, b), (c, d))) in values.iter().zip(weights) {
        function(value, [a, b, c, d]);
    }
}

#[inline(always)]
pub(super) fn multiply_add(sum: i32, value: i32, weight: i8) -> i32 {
    sum.wrapping_add(value.wrapping_mul(i32::from(weight)))
}
