//! What lies under the filters at one output position.

use super::sums::{self, Run};
use core::{cell::Cell, ptr};

/// The most runs that there is room for.
pub(super) const CAPACITY: usize = 12;

/// Runs of values, which filters share, and where in a filter their weights are. Steps are in elements.
pub(super) struct Runs<'a> {
    /// All filters.
    weights: &'a [f32],
    /// How far later a sum may begin in all values.
    room: usize,
    value_step: usize,
    weight_step: usize,
    runs: [Run; CAPACITY],
    count: usize,
    /// Elements from the first weight to behind the last of any run.
    reach: usize,
}

impl<'a> Runs<'a> {
    /// No runs, for filters of these weights; `room` values may be the first of a sum.
    #[inline(always)]
    pub(super) const fn new(
        weights: &'a [f32],
        room: usize,
        value_step: usize,
        weight_step: usize,
    ) -> Self {
        const EMPTY: Run = Run {
            values: ptr::null(),
            weights: ptr::null(),
            end: ptr::null(),
        };
        Self {
            weights,
            room,
            value_step,
            weight_step,
            runs: [EMPTY; CAPACITY],
            count: 0,
            reach: 0,
        }
    }

    /// Takes all runs away.
    #[inline(always)]
    pub(super) const fn clear(&mut self) {
        self.count = 0;
        self.reach = 0;
    }

    /// Adds a run of `length` values, the first of them `values[start]`, and the place of its weights in a
    /// filter. One that does not fit is left out: [`CAPACITY`] is known before.
    #[inline(always)]
    pub(super) fn push(
        &mut self,
        values: &'a [Cell<f32>],
        start: usize,
        length: usize,
        weight: usize,
    ) {
        let span = length.wrapping_mul(self.value_step);
        let behind = span
            .wrapping_add(start)
            .wrapping_add(self.room)
            .wrapping_sub(self.value_step);
        let fits = length > 0 && behind <= values.len();
        debug_assert!(fits, "{start} + {span} of {}", values.len());
        let Some(run) = self.runs.get_mut(self.count).filter(|_| fits) else {
            return;
        };
        let first: *const f32 = values.as_ptr().wrapping_add(start).cast();
        *run = Run {
            values: first,
            weights: self.weights.as_ptr().wrapping_add(weight),
            end: first.wrapping_add(span),
        };
        self.count = self.count.wrapping_add(1);
        let steps = length.wrapping_sub(1).wrapping_mul(self.weight_step);
        self.reach = self.reach.max(weight.wrapping_add(steps).wrapping_add(1));
    }

    /// The sum of the products of all runs, `value` elements and `weight` weights further on, and of the bias.
    #[inline(always)]
    #[allow(unsafe_code)]
    pub(super) fn sum(&self, value: usize, weight: usize, bias: Option<&f32>) -> f32 {
        let fits = value < self.room && self.reach.wrapping_add(weight) <= self.weights.len();
        debug_assert!(fits, "{value} or {weight} is too far");
        if !fits {
            return 0.0;
        }
        const SIZE: usize = size_of::<f32>();
        let sum = if self.value_step == 1 && self.weight_step == 1 {
            sums::contiguous
        } else {
            sums::strided
        };
        // SAFETY: `push` has written as many runs as `count` says, and checked that all their values are there
        // from each of the first `room` on. `reach` is at least where the weights of each run end, so that
        // weights are there as well, also `weight` further on.
        unsafe {
            sum(
                self.runs.as_ptr(),
                self.runs.as_ptr().wrapping_add(self.count),
                value.wrapping_mul(SIZE),
                weight.wrapping_mul(SIZE),
                bias.map_or(ptr::null(), ptr::from_ref),
                self.value_step.wrapping_mul(SIZE),
                self.weight_step.wrapping_mul(SIZE),
            )
        }
    }
}
