//! Sums of products: the values under a filter times the weights of several filters at once, so
//! that a value is loaded and brought to its zero point once for all of them.

use super::requantization::Stage;
use crate::Requantization;
use core::cell::Cell;

/// Filters that are multiplied at once.
pub(super) const FILTERS: usize = 4;

/// Values in a step of the innermost loop. A processor without multiplication to 64 bits, which
/// has few registers too, keeps more of its time for products with larger steps.
const STEP: usize = if cfg!(tinyml_narrow_multiplication) {
    16
} else {
    4
};

/// The same where there is one filter.
const LONG_STEP: usize = 16;

/// What a layer with weights knows beside its geometry.
#[derive(Clone, Copy)]
pub(super) struct Layer<'a> {
    /// `[output_channels, values]`.
    filter: &'a [i8],
    /// One for each output channel, or empty.
    bias: &'a [i32],
    stage: Stage<'a>,
}

/// The values under a filter, less their zero point, in the order of a filter's weights.
pub(super) trait Values {
    /// How many there are, and how many weights a filter has.
    fn count(&self) -> usize;

    /// A sum plus the products with the weights of a filter.
    fn add(&self, sum: i32, filter: &[i8]) -> i32;

    /// The same for several sums and filters at once.
    fn add_all(&self, sums: [i32; FILTERS], filters: [&[i8]; FILTERS]) -> [i32; FILTERS];
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
}

#[inline(always)]
pub(super) fn add<T>(
    mut sum: i32,
    values: &[T],
    filter: &[i8],
    value: impl Fn(&T) -> i32 + Copy,
) -> i32 {
    let (steps, rest) = values.as_chunks::<LONG_STEP>();
    let (filter_steps, filter_rest) = filter.as_chunks::<LONG_STEP>();
    for (values, weights) in steps.iter().zip(filter_steps) {
        for (element, weight) in values.iter().zip(weights) {
            sum = multiply_add(sum, value(element), *weight);
        }
    }
    for (element, weight) in rest.iter().zip(filter_rest) {
        sum = multiply_add(sum, value(element), *weight);
    }
    sum
}

#[inline(always)]
pub(super) fn add_all<T>(
    sums: [i32; FILTERS],
    values: &[T],
    filters: [&[i8]; FILTERS],
    value: impl Fn(&T) -> i32 + Copy,
) -> [i32; FILTERS] {
    let [mut a, mut b, mut c, mut d] = sums;
    let (steps, rest) = values.as_chunks::<STEP>();
    let [fa, fb, fc, fd] = filters.map(|filter| filter.as_chunks::<STEP>());
    let weights = fa.0.iter().zip(fb.0).zip(fc.0.iter().zip(fd.0));
    for (elements, ((wa, wb), (wc, wd))) in steps.iter().zip(weights) {
        let values = elements.each_ref().map(value);
        a = step(a, &values, wa);
        b = step(b, &values, wb);
        c = step(c, &values, wc);
        d = step(d, &values, wd);
    }
    let weights = fa.1.iter().zip(fb.1).zip(fc.1.iter().zip(fd.1));
    for (element, ((wa, wb), (wc, wd))) in rest.iter().zip(weights) {
        let value = value(element);
        a = multiply_add(a, value, *wa);
        b = multiply_add(b, value, *wb);
        c = multiply_add(c, value, *wc);
        d = multiply_add(d, value, *wd);
    }
    [a, b, c, d]
}

#[inline(always)]
fn step(sum: i32, values: &[i32; STEP], weights: &[i8; STEP]) -> i32 {
    let pairs = values.iter().zip(weights);
    pairs.fold(sum, |sum, (value, weight)| {
        multiply_add(sum, *value, *weight)
    })
}

#[inline(always)]
pub(super) fn multiply_add(sum: i32, value: i32, weight: i8) -> i32 {
    sum.wrapping_add(value.wrapping_mul(i32::from(weight)))
}
