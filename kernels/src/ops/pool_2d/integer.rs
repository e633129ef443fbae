//! The reference kernels for integers.

use super::Args;
use crate::{quantized::Activation, slices::windows};

/// The mean of each window, rounded to nearest.
pub(super) fn average_pool_2d<A: Activation>(args: &Args<'_, A>) {
    let add = |(sum, count), value: A| (i32::wrapping_add(sum, value.into()), count + 1);
    pool_2d(args, (0, 0), add, |(sum, count): (i32, i32)| {
        let half = if sum > 0 { count / 2 } else { -(count / 2) };
        // A window that lies in the padding altogether has no mean; no valid model has one.
        let mean = sum.wrapping_add(half).checked_div(count).unwrap_or(0);
        A::from_clamped(mean.max(args.min.into()).min(args.max.into()))
    });
}

/// The largest value of each window.
pub(super) fn max_pool_2d<A: Activation>(args: &Args<'_, A>) {
    pool_2d(args, A::MIN, A::max, |max| max.max(args.min).min(args.max));
}

/// One output element after another: `fold` over the window from `start`, then `finish`.
#[inline(always)]
fn pool_2d<A: Activation, T: Copy>(
    args: &Args<'_, A>,
    start: T,
    fold: impl Fn(T, A) -> T,
    finish: impl Fn(T) -> A,
) {
    let params = args.params;
    let row_length = params.output_width * params.channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let top = (y * params.stride_height) as isize - params.padding_top as isize;
        for (x, pixel) in windows(row, params.channels).enumerate() {
            let left = (x * params.stride_width) as isize - params.padding_left as isize;
            for (channel, output) in pixel.iter().enumerate() {
                let mut state = start;
                for row in
                    (0..params.filter_height).filter_map(|i| args.input.get(top + i as isize))
                {
                    let columns = (0..params.filter_width)
                        .filter_map(|j| usize::try_from(left + j as isize).ok())
                        .filter(|column| *column < params.input_width);
                    for column in columns {
                        if let Some(value) = row.get(column * params.channels + channel) {
                            state = fold(state, value.get());
                        }
                    }
                }
                output.set(finish(state));
            }
        }
    }
}
