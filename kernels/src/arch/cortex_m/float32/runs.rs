//! What lies under the filters at one output position.

use super::sums::{self, Header, Run};
use core::{cell::Cell, marker::PhantomData, ptr};

const SIZE: usize = size_of::<f32>();

/// Up to `N` runs of values, which filters share, and where in a filter their weights are. With `STRIDED`
/// the elements of a run have other elements between them.
#[repr(C)]
pub(super) struct Runs<'a, const STRIDED: bool, const N: usize> {
    header: Header,
    runs: [Run; N],
    /// Values of a run.
    length: usize,
    /// All filters.
    weights: &'a [f32],
    /// A sum may begin so many values later, less one, in all runs.
    room: usize,
    /// Elements from the first weight to behind the last of any run.
    reach: usize,
    values: PhantomData<&'a [Cell<f32>]>,
}

impl<'a, const N: usize> Runs<'a, false, N> {
    /// No runs, for filters of these weights; each of `room` values may be the first of a sum.
    #[inline(always)]
    pub(super) const fn new(weights: &'a [f32], room: usize) -> Self {
        Self::with_steps(weights, room, 1, 1)
    }
}

impl<'a, const N: usize> Runs<'a, true, N> {
    /// The same with distances between elements.
    #[inline(always)]
    pub(super) const fn strided(
        weights: &'a [f32],
        room: usize,
        value_step: usize,
        weight_step: usize,
    ) -> Self {
        Self::with_steps(weights, room, value_step, weight_step)
    }
}

impl<'a, const STRIDED: bool, const N: usize> Runs<'a, STRIDED, N> {
    #[inline(always)]
    const fn with_steps(
        weights: &'a [f32],
        room: usize,
        value_step: usize,
        weight_step: usize,
    ) -> Self {
        Self {
            header: Header {
                end: size_of::<Header>(),
                span: 0,
                value_step: value_step.wrapping_mul(SIZE),
                weight_step: weight_step.wrapping_mul(SIZE),
            },
            runs: [Run {
                values: ptr::null(),
                weights: ptr::null(),
            }; N],
            length: 0,
            weights,
            room,
            reach: 0,
            values: PhantomData,
        }
    }

    /// Takes all runs away. Others will have `length` values, one or more.
    #[inline(always)]
    pub(super) const fn start(&mut self, length: usize) {
        self.header.end = size_of::<Header>();
        self.header.span = length.wrapping_mul(self.header.value_step);
        self.length = length;
        self.reach = 0;
    }

    /// Adds a run, the first of whose values is `values[start]`, and the place of its weights in a filter. One
    /// that does not fit is left out: the caller knows how many there are.
    #[inline(always)]
    pub(super) fn push(&mut self, values: &'a [Cell<f32>], start: usize, weight: usize) {
        let steps = self.length.wrapping_sub(1);
        // Whatever the numbers are, none of them wraps around to one that fits.
        let last = self.header.value_step.saturating_mul(steps) / SIZE;
        let behind = start.saturating_add(last).saturating_add(self.room);
        let fits = self.length > 0 && behind <= values.len();
        debug_assert!(fits, "{start} + {last} of {}", values.len());
        let index = self.header.end.wrapping_sub(size_of::<Header>()) / size_of::<Run>();
        let Some(run) = self.runs.get_mut(index).filter(|_| fits) else {
            return;
        };
        *run = Run {
            values: values.as_ptr().wrapping_add(start).cast(),
            weights: self.weights.as_ptr().wrapping_add(weight),
        };
        self.header.end = self.header.end.wrapping_add(size_of::<Run>());
        let last = self.header.weight_step.saturating_mul(steps) / SIZE;
        let behind = weight.saturating_add(last).saturating_add(1);
        self.reach = self.reach.max(behind);
    }

    /// The sum of the products of all runs, `value` elements and `weight` weights further on, and of the bias.
    #[inline(always)]
    #[allow(unsafe_code)]
    pub(super) fn sum(&self, value: usize, weight: usize, bias: Option<&f32>) -> f32 {
        let fits = value < self.room && self.reach.saturating_add(weight) <= self.weights.len();
        debug_assert!(fits, "{value} or {weight} is too far");
        if !fits {
            return 0.0;
        }
        let sum = if STRIDED {
            sums::strided
        } else {
            sums::contiguous
        };
        // SAFETY: the runs are behind the header, in this order. `push` has written as many as it says, none of
        // them empty, and checked that all their values are there from each of the first `room` on. `reach`
        // is at least where the weights of each run end, so that weights are there as well, also `weight`
        // further on.
        unsafe {
            sum(
                ptr::from_ref(self).cast(),
                value.wrapping_mul(SIZE),
                weight.wrapping_mul(SIZE),
                bias.map_or(ptr::null(), ptr::from_ref),
            )
        }
    }
}
