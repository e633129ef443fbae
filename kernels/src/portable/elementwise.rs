//! What all elementwise operators of two operands share: runs along the innermost axis.

use crate::{Broadcast, Source, offsets::Offsets, slices::window};
use core::cell::Cell;

/// An element in memory: a cell of the arena, or a part of a constant.
pub(crate) trait Place<T> {
    /// The element.
    fn element(&self) -> T;
}

impl<T: Copy> Place<T> for Cell<T> {
    #[inline(always)]
    fn element(&self) -> T {
        self.get()
    }
}

impl<T: Copy> Place<T> for T {
    #[inline(always)]
    fn element(&self) -> T {
        *self
    }
}

/// What an operator does with two operands of the output's own shape.
pub(crate) trait Dense<A, B = A, C = A>: Copy {
    /// One pair of elements.
    fn pair(self, first: A, second: B) -> C;

    /// As many pairs as there are outputs.
    #[inline(always)]
    fn dense(self, first: &[impl Place<A>], second: &[impl Place<B>], output: &[Cell<C>]) {
        for ((first, second), output) in first.iter().zip(second).zip(output) {
            output.set(self.pair(first.element(), second.element()));
        }
    }
}

impl<A, B, C, F: Fn(A, B) -> C + Copy> Dense<A, B, C> for F {
    #[inline(always)]
    fn pair(self, first: A, second: B) -> C {
        self(first, second)
    }
}

/// Calls a function with the elements of two operands, wherever they are. Which of the four calls it
/// is, is known where the caller is inlined: one is linked.
macro_rules! with_places {
    ($function:ident($broadcast:expr, $first:expr, $second:expr, $output:expr, $operator:expr)) => {
        match ($first, $second) {
            (Source::Cells(first), Source::Cells(second)) => {
                $function($broadcast, first, second, $output, $operator);
            }
            (Source::Cells(first), Source::Constant(second)) => {
                $function($broadcast, first, second, $output, $operator);
            }
            (Source::Constant(first), Source::Cells(second)) => {
                $function($broadcast, first, second, $output, $operator);
            }
            (Source::Constant(first), Source::Constant(second)) => {
                $function($broadcast, first, second, $output, $operator);
            }
        }
    };
}

/// An operator on the elements that meet.
#[inline(always)]
pub(crate) fn elementwise<A: Copy, B: Copy, C>(
    broadcast: &Broadcast,
    first: Source<'_, A>,
    second: Source<'_, B>,
    output: &[Cell<C>],
    operator: impl Dense<A, B, C>,
) {
    if broadcast.is_flat() {
        with_places!(whole(broadcast, first, second, output, operator));
    } else {
        with_places!(runs(broadcast, first, second, output, operator));
    }
}

/// The same in the least code.
#[inline(always)]
pub(crate) fn elementwise_compact<A: Copy + Default, B: Copy + Default, C>(
    broadcast: &Broadcast,
    first: Source<'_, A>,
    second: Source<'_, B>,
    output: &[Cell<C>],
    operator: impl Fn(A, B) -> C + Copy,
) {
    if broadcast.is_flat() {
        with_places!(whole(broadcast, first, second, output, operator));
    } else {
        steps(broadcast, first, second, output, operator);
    }
}

/// Operands of the output's own shape.
#[inline]
fn whole<A: Copy, B: Copy, C>(
    _broadcast: &Broadcast,
    first: &[impl Place<A>],
    second: &[impl Place<B>],
    output: &[Cell<C>],
    operator: impl Dense<A, B, C>,
) {
    operator.dense(first, second, output);
}

/// One run along the innermost axis after another.
#[inline]
fn runs<A: Copy, B: Copy, C>(
    broadcast: &Broadcast,
    first: &[impl Place<A>],
    second: &[impl Place<B>],
    output: &[Cell<C>],
    operator: impl Dense<A, B, C>,
) {
    let [.., length] = broadcast.extents;
    let [.., first_stride] = broadcast.first;
    let [.., second_stride] = broadcast.second;
    let mut rest = output;
    for [first_start, second_start] in starts(broadcast) {
        let Some((output, later)) = rest.split_at_checked(length) else {
            return;
        };
        rest = later;
        let reach = |stride: usize| if stride == 0 { 1 } else { length };
        let first = window(first, first_start, reach(first_stride));
        let second = window(second, second_start, reach(second_stride));
        if first_stride == 1 && second_stride == 1 {
            operator.dense(first, second, output);
        } else if let [second] = second {
            for (first, output) in first.iter().zip(output) {
                output.set(operator.pair(first.element(), second.element()));
            }
        } else if let [first] = first {
            for (second, output) in second.iter().zip(output) {
                output.set(operator.pair(first.element(), second.element()));
            }
        }
    }
}

/// One element after another, in one loop for all operands.
#[inline(never)]
fn steps<A: Copy + Default, B: Copy + Default, C>(
    broadcast: &Broadcast,
    first: Source<'_, A>,
    second: Source<'_, B>,
    output: &[Cell<C>],
    operator: impl Fn(A, B) -> C,
) {
    let [.., length] = broadcast.extents;
    let [.., first_stride] = broadcast.first;
    let [.., second_stride] = broadcast.second;
    let mut rest = output;
    for [mut first_place, mut second_place] in starts(broadcast) {
        let Some((output, later)) = rest.split_at_checked(length) else {
            return;
        };
        rest = later;
        for output in output {
            output.set(operator(first.get(first_place), second.get(second_place)));
            first_place = first_place.wrapping_add(first_stride);
            second_place = second_place.wrapping_add(second_stride);
        }
    }
}

/// Where the runs of both operands start.
#[inline(always)]
fn starts(broadcast: &Broadcast) -> Offsets<'_, 2> {
    let [outer @ .., _] = &broadcast.extents;
    Offsets::new(outer, [&broadcast.first, &broadcast.second], [0, 0])
}
