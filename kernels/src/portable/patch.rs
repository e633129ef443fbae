//! The values under a small filter, brought together: less their zero point, and 0 in the padding.

use super::{
    pairs::Filters,
    products::{FILTERS, Values, add, add_all, for_each, multiply_add},
};
use crate::ops::conv_2d::{Args, Params};
use core::cell::Cell;

/// Whether the processor has vectors, which want all values brought together, and stack for them.
pub(super) const VECTORS: bool = cfg!(target_pointer_width = "64");

/// Values of the largest patch. It lies on the stack.
pub(super) const CAPACITY: usize = if VECTORS { 4096 } else { 144 };

/// Whether the values under a filter of this size are so few.
#[inline(always)]
pub(super) fn fits(params: &Params) -> bool {
    count(params) <= CAPACITY && (VECTORS || count(params) > params.input_channels)
}

#[inline(always)]
fn count(params: &Params) -> usize {
    params.filter_height * params.filter_width * params.input_channels
}

pub(super) struct Patch {
    values: [i16; CAPACITY],
    count: usize,
}

impl Patch {
    #[inline(always)]
    pub(super) fn new(params: &Params) -> Self {
        Self::of_vector(count(params))
    }

    /// A patch of as many adjacent values.
    #[inline(always)]
    pub(super) fn of_vector(count: usize) -> Self {
        Self {
            values: [0; CAPACITY],
            count: count.min(CAPACITY),
        }
    }

    /// Reads adjacent values.
    #[inline(always)]
    pub(super) fn fill_from(&mut self, cells: &[Cell<i8>], zero_point: i32) {
        for (value, cell) in self.values.iter_mut().zip(cells) {
            *value = i32::from(cell.get()).wrapping_sub(zero_point) as i16;
        }
    }

    /// Reads the input under a filter whose first weight lies over the given row and column.
    #[inline(always)]
    pub(super) fn fill(&mut self, args: &Args<'_, i8, i8>, top: isize, left: isize) {
        let params = args.params;
        let channels = params.input_channels;
        // Pixels that lie together under a row of the filter.
        let (runs, pixels) = if params.dilation_width == 1 {
            (1, params.filter_width)
        } else {
            (params.filter_width, 1)
        };
        let zero_point = params.input_zero_point;
        let mut rest = &mut self.values[..];
        let mut y = top;
        for _ in 0..params.filter_height {
            let row = args.input.get(y).unwrap_or_default();
            let mut column = left;
            for _ in 0..runs {
                let whole = core::mem::take(&mut rest);
                let Some((run, others)) = whole.split_at_mut_checked(pixels * channels) else {
                    return;
                };
                rest = others;
                let first = (-column).max(0);
                let beyond = (params.input_width as isize - column).min(pixels as isize);
                let start = (column + first) as usize * channels;
                let length = (beyond - first).max(0) as usize * channels;
                let cells = row.get(start..).and_then(|cells| cells.get(..length));
                let cells = cells.unwrap_or_default();
                if cells.len() < run.len() {
                    run.fill(0);
                }
                let inside = run.get_mut(first as usize * channels..).unwrap_or_default();
                for (value, cell) in inside.iter_mut().zip(cells) {
                    *value = i32::from(cell.get()).wrapping_sub(zero_point) as i16;
                }
                column += params.dilation_width as isize;
            }
            y += params.dilation_height as isize;
        }
    }

    #[inline(always)]
    fn values(&self) -> &[i16] {
        self.values.get(..self.count).unwrap_or_default()
    }
}

impl Values for Patch {
    #[inline(always)]
    fn count(&self) -> usize {
        self.count
    }

    #[inline(always)]
    fn add(&self, sum: i32, filter: &[i8]) -> i32 {
        add(sum, self.values(), filter, |value| i32::from(*value))
    }

    #[inline(always)]
    fn add_all(&self, sums: [i32; FILTERS], filters: [&[i8]; FILTERS]) -> [i32; FILTERS] {
        if VECTORS {
            return add_all_by_vectors(sums, self.values(), filters);
        }
        add_all(sums, self.values(), filters, |value| i32::from(*value))
    }

    #[inline(always)]
    fn add_to(&self, sums: &mut [i32], filters: Filters<'_>) {
        filters.add(self.values(), sums, |value| i32::from(*value));
    }
}

/// Values in a step that the compiler turns into vector instructions: where it sees the whole sum of
/// so many products of 16-bit numbers, it adds pairs of products in one instruction.
pub(super) const STEP: usize = 32;

#[inline(always)]
fn add_all_by_vectors(
    mut sums: [i32; FILTERS],
    values: &[i16],
    filters: [&[i8]; FILTERS],
) -> [i32; FILTERS] {
    let (steps, rest) = values.as_chunks::<STEP>();
    let filters = filters.map(|filter| filter.as_chunks::<STEP>());
    for_each(steps, filters.map(|filter| filter.0), |values, weights| {
        for (sum, weights) in sums.iter_mut().zip(weights) {
            let mut products = 0_i32;
            for (value, weight) in values.iter().zip(weights) {
                products = multiply_add(products, i32::from(*value), *weight);
            }
            *sum = sum.wrapping_add(products);
        }
    });
    for_each(rest, filters.map(|filter| filter.1), |value, weights| {
        for (sum, weight) in sums.iter_mut().zip(weights) {
            *sum = multiply_add(*sum, i32::from(*value), *weight);
        }
    });
    sums
}
