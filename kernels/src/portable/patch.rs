//! The values under a small filter, brought together: less their zero point, and 0 in the padding.

use super::products::{FILTERS, Values, add, add_all};
use crate::ops::conv_2d::{Args, Params};

/// Values of the largest patch. It lies on the stack.
const CAPACITY: usize = 64;

/// A processor with few ways to address memory reads words best.
#[cfg(tinyml_narrow_multiplication)]
type Value = i32;
#[cfg(not(tinyml_narrow_multiplication))]
type Value = i16;

/// Whether the values under a filter of this size are so few.
#[inline(always)]
pub(super) fn fits(params: &Params) -> bool {
    count(params) <= CAPACITY && count(params) > params.input_channels
}

#[inline(always)]
fn count(params: &Params) -> usize {
    params.filter_height * params.filter_width * params.input_channels
}

pub(super) struct Patch {
    values: [Value; CAPACITY],
    count: usize,
}

impl Patch {
    #[inline(always)]
    pub(super) fn new(params: &Params) -> Self {
        Self {
            values: [0; CAPACITY],
            count: count(params).min(CAPACITY),
        }
    }

    /// Reads the input under a filter whose first weight lies over the given row and column.
    #[inline(always)]
    pub(super) fn fill(&mut self, args: &Args<'_, i8, i8>, top: isize, left: isize) {
        let params = args.params;
        let channels = params.input_channels;
        let mut rest = &mut self.values[..];
        let mut y = top;
        for _ in 0..params.filter_height {
            let row = args.input.get(y).unwrap_or_default();
            let mut column = left;
            for _ in 0..params.filter_width {
                let Some((pixel, others)) =
                    core::mem::take(&mut rest).split_at_mut_checked(channels)
                else {
                    return;
                };
                rest = others;
                // A column left of the input is far right of it as an unsigned number.
                let start = (column as usize).saturating_mul(channels);
                match row.get(start..).and_then(|cells| cells.get(..channels)) {
                    Some(cells) => {
                        for (value, cell) in pixel.iter_mut().zip(cells) {
                            let cell = i32::from(cell.get());
                            *value = cell.wrapping_sub(params.input_zero_point) as Value;
                        }
                    }
                    None => pixel.fill(0),
                }
                column += params.dilation_width as isize;
            }
            y += params.dilation_height as isize;
        }
    }

    #[inline(always)]
    fn values(&self) -> &[Value] {
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
        add_all(sums, self.values(), filters, |value| i32::from(*value))
    }
}
