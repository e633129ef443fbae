//! AVERAGE_POOL_2D and MAX_POOL_2D: many channels of a window at a time.

use crate::ops::pool_2d::{Args, AveragePool2d, MaxPool2d, Params};
use crate::{Element, Portable, Reference, Rows, slices::windows};
use core::{cell::Cell, ops::Range};

/// Channels that are pooled at once: as many as fill vector registers, or the registers of a small
/// processor.
const BLOCK: usize = if cfg!(target_pointer_width = "64") {
    16
} else {
    4
};

impl AveragePool2d<i8> for Portable {
    #[inline]
    fn run(args: &Args<'_, i8>) {
        let add = |sum, value| i32::wrapping_add(sum, i32::from(value));
        for_each_window(args, |window, pixel| {
            let divisor = Divisor::new(window.positions());
            window.fold(pixel, 0, add, |sum| {
                let mean = divisor.mean(sum);
                mean.max(args.min.into()).min(args.max.into()) as i8
            });
        });
    }

    #[inline]
    fn compact(args: &Args<'_, i8>) {
        let add = |sum, value| i32::wrapping_add(sum, i32::from(value));
        for_each_window(args, |window, pixel| {
            let count = window.positions() as i32;
            window.fold_each(pixel, 0, 0, add, |sum| {
                let half = if sum > 0 { count / 2 } else { -(count / 2) };
                let mean = sum.wrapping_add(half).checked_div(count).unwrap_or(0);
                mean.max(args.min.into()).min(args.max.into()) as i8
            });
        });
    }
}

impl MaxPool2d<i8> for Portable {
    #[inline]
    fn run(args: &Args<'_, i8>) {
        for_each_window(args, |window, pixel| {
            window.fold(pixel, i8::MIN, i8::max, |max| {
                max.max(args.min).min(args.max)
            });
        });
    }

    #[inline]
    fn compact(args: &Args<'_, i8>) {
        for_each_window(args, |window, pixel| {
            window.fold_each(pixel, 0, i8::MIN, i8::max, |max| {
                max.max(args.min).min(args.max)
            });
        });
    }
}

impl AveragePool2d<i16> for Portable {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        if !leaves_rows(args.params) {
            return <Reference as AveragePool2d<i16>>::run(args);
        }
        let add = |sum, value| i32::wrapping_add(sum, i32::from(value));
        for_each_window(args, |window, pixel| {
            let count = window.positions() as i32;
            window.fold(pixel, 0, add, |sum| mean_of_16_bits(args, sum, count));
        });
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i16>) {
        <Reference as AveragePool2d<i16>>::compact(args);
    }
}

/// Whether windows reach beyond the rows of the input. Where they do not, the compiler makes of the
/// reference kernel a loop without checks, in which nothing is left to gain from blocks of channels.
#[inline(always)]
fn leaves_rows(params: &Params) -> bool {
    let last = params.output_width.saturating_sub(1);
    let end = last
        .wrapping_mul(params.stride_width)
        .wrapping_add(params.filter_width);
    params.padding_left > 0 || end > params.input_width
}

/// The mean of a window, between the bounds of the output.
#[inline(always)]
fn mean_of_16_bits(args: &Args<'_, i16>, sum: i32, count: i32) -> i16 {
    let half = if sum > 0 { count / 2 } else { -(count / 2) };
    let mean = sum.wrapping_add(half).checked_div(count).unwrap_or(0);
    mean.max(args.min.into()).min(args.max.into()) as i16
}

impl MaxPool2d<i16> for Portable {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        if !leaves_rows(args.params) {
            return <Reference as MaxPool2d<i16>>::run(args);
        }
        for_each_window(args, |window, pixel| {
            window.fold(pixel, i16::MIN, i16::max, |max| {
                max.max(args.min).min(args.max)
            });
        });
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i16>) {
        <Reference as MaxPool2d<i16>>::compact(args);
    }
}

/// The part of a window that lies inside the input: rows, and elements of each.
pub(crate) struct Window<'a, A: Copy = i8> {
    input: Rows<'a, A>,
    pub(crate) rows: Range<usize>,
    pub(crate) elements: Range<usize>,
    channels: usize,
    pub(crate) columns: usize,
}

/// Calls `pool` with the window of each output pixel and the pixel.
#[inline(always)]
pub(crate) fn for_each_window<'a, A: Element>(
    args: &Args<'a, A>,
    pool: impl Fn(Window<'a, A>, &[Cell<A>]),
) {
    let params = args.params;
    let channels = params.channels;
    let mut pixels = windows(args.output, channels);
    for y in args.span.clone() {
        let top = y.wrapping_mul(params.stride_height);
        let end = top.wrapping_add(params.filter_height);
        let inside = |row: usize| {
            row.saturating_sub(params.padding_top)
                .min(args.input.height())
        };
        let rows = inside(top)..inside(end);
        for x in 0..params.output_width {
            let Some(pixel) = pixels.next() else { return };
            let left = x.wrapping_mul(params.stride_width);
            let end = left.wrapping_add(params.filter_width);
            let inside = |column: usize| {
                column
                    .saturating_sub(params.padding_left)
                    .min(params.input_width)
            };
            let (left, end) = (inside(left), inside(end));
            let window = Window {
                input: args.input,
                rows: rows.clone(),
                elements: left.wrapping_mul(channels)..end.wrapping_mul(channels),
                channels,
                columns: end.wrapping_sub(left),
            };
            pool(window, pixel);
        }
    }
}

impl<'a, A: Element> Window<'a, A> {
    /// The window's elements of one row after another.
    #[inline(always)]
    pub(crate) fn runs(&self) -> impl Iterator<Item = &'a [Cell<A>]> {
        let (input, elements) = (self.input, self.elements.clone());
        self.rows.clone().map(move |row| {
            let row = input.get(row as isize).unwrap_or_default();
            row.get(elements.clone()).unwrap_or_default()
        })
    }

    /// How many positions of the input it holds.
    #[inline(always)]
    pub(crate) fn positions(&self) -> usize {
        self.rows.len().wrapping_mul(self.columns)
    }

    /// The outputs of a pixel, by blocks of channels.
    #[inline(always)]
    fn fold<T: Copy>(
        &self,
        pixel: &[Cell<A>],
        start: T,
        fold: impl Fn(T, A) -> T,
        finish: impl Fn(T) -> A,
    ) {
        let channels = self.channels;
        let (blocks, rest) = pixel.as_chunks::<BLOCK>();
        let mut channel = 0;
        for block in blocks {
            let mut states = [start; BLOCK];
            for pixel in self.runs().flat_map(|run| windows(run, channels)) {
                let values = pixel.get(channel..).and_then(<[_]>::first_chunk::<BLOCK>);
                for (state, value) in states.iter_mut().zip(values.into_iter().flatten()) {
                    *state = fold(*state, value.get());
                }
            }
            for (output, state) in block.iter().zip(states) {
                output.set(finish(state));
            }
            channel = channel.wrapping_add(BLOCK);
        }
        self.fold_each(rest, channel, start, fold, finish);
    }

    /// The outputs of the channels from `channel` on, one at a time.
    #[inline(always)]
    fn fold_each<T: Copy>(
        &self,
        outputs: &[Cell<A>],
        mut channel: usize,
        start: T,
        fold: impl Fn(T, A) -> T,
        finish: impl Fn(T) -> A,
    ) {
        let channels = self.channels;
        for output in outputs {
            let mut state = start;
            for run in self.runs() {
                let mut rest = run.get(channel..).unwrap_or_default();
                while let Some(value) = rest.first() {
                    state = fold(state, value.get());
                    rest = rest.get(channels..).unwrap_or_default();
                }
            }
            output.set(finish(state));
            channel = channel.wrapping_add(1);
        }
    }
}

/// Divides by the number of positions of a window, rounding halves away from zero.
#[derive(Clone, Copy)]
pub(crate) struct Divisor {
    count: u32,
    /// `2^30 / count`, rounded down, and 1 more.
    reciprocal: u32,
}

impl Divisor {
    /// The largest number of positions for which the product with the reciprocal is exact. It is
    /// too large by at most `count / 2^30` of a unit for each unit of a dividend below `2^16`.
    pub(crate) const LARGEST: usize = 256;

    #[inline(always)]
    pub(crate) fn new(count: usize) -> Self {
        Self {
            count: count as u32,
            reciprocal: (1_u32 << 30)
                .checked_div(count as u32)
                .unwrap_or(0)
                .wrapping_add(1),
        }
    }

    /// The mean of as many elements with the given sum.
    #[inline(always)]
    pub(crate) fn mean(self, sum: i32) -> i32 {
        if self.count as usize <= Self::LARGEST {
            return self.mean_of_few(sum);
        }
        let half = (self.count / 2) as i32;
        let half = if sum > 0 { half } else { -half };
        sum.wrapping_add(half)
            .checked_div(self.count as i32)
            .unwrap_or(0)
    }

    /// The mean of at most [`Self::LARGEST`] elements.
    #[inline(always)]
    pub(crate) const fn mean_of_few(self, sum: i32) -> i32 {
        let half = (self.count / 2) as i32;
        let dividend = sum + half - ((2 * half) & (sum >> 31));
        // Rounds down; a negative quotient goes up, since the reciprocal is too large.
        let product = (dividend << 2) as i64 * self.reciprocal as i64;
        (product >> 32) as i32 - (dividend >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::Divisor;

    #[test]
    fn reciprocals_are_exact() {
        for count in 1..=Divisor::LARGEST as i32 {
            let divisor = Divisor::new(count as usize);
            for sum in -128 * count..=128 * count {
                let exact = (2 * sum.abs() + count) / (2 * count) * sum.signum();
                assert_eq!(divisor.mean_of_few(sum), exact);
            }
        }
    }

    #[test]
    fn halves_go_away_from_zero() {
        for (count, sum, mean) in [
            (2, 3, 2),
            (2, -3, -2),
            (4, 5, 1),
            (300, -451, -2),
            (0, 0, 0),
        ] {
            assert_eq!(Divisor::new(count).mean(sum), mean);
        }
    }
}
