//! Float layers: the sums of several filters at once, each in the order of the reference kernel.
//!
//! The next addition to a sum waits for the one before; additions to other sums do not. Lanes along the input
//! would be faster where there are vector registers, but round otherwise.

mod conv_2d;
mod depthwise_conv_2d;
mod fully_connected;

use crate::slices::window;
use core::cell::Cell;

/// Filters that are summed at once.
const FILTERS: usize = if cfg!(target_pointer_width = "64") {
    8
} else {
    4
};

/// Filters that lie one behind the other, `size` weights each.
#[derive(Clone, Copy)]
struct Filters<'a> {
    weights: &'a [f32],
    size: usize,
}

impl Filters<'_> {
    /// Adds to the sums of the filters from `first` on the products of values and as many weights, from
    /// `start` on.
    #[inline(always)]
    fn add<const N: usize>(
        self,
        sums: &mut [f32; N],
        first: usize,
        start: usize,
        values: &[Cell<f32>],
    ) {
        let mut next = first.wrapping_mul(self.size).wrapping_add(start);
        let filters = [(); N].map(|()| {
            let weights = window(self.weights, next, values.len());
            next = next.wrapping_add(self.size);
            weights
        });
        // So that no access below has to be checked.
        if filters.iter().any(|weights| weights.len() != values.len()) {
            return;
        }
        for (index, value) in values.iter().enumerate() {
            let value = value.get();
            for (sum, weights) in sums.iter_mut().zip(&filters) {
                *sum += value * weights.get(index).copied().unwrap_or(0.0);
            }
        }
    }
}

/// Calls `all` with the number of a filter and its output and those of the next ones, as many as are summed at
/// once, or `one` with those of a single filter.
#[inline(always)]
fn by_filters(
    outputs: &[Cell<f32>],
    all: impl Fn(usize, &[Cell<f32>; FILTERS]),
    one: impl Fn(usize, &[Cell<f32>; 1]),
) {
    let (blocks, rest) = outputs.as_chunks::<FILTERS>();
    let mut filter = 0_usize;
    for block in blocks {
        all(filter, block);
        filter = filter.wrapping_add(FILTERS);
    }
    for output in rest {
        one(filter, core::array::from_ref(output));
        filter = filter.wrapping_add(1);
    }
}
