//! The reference kernels for float activations.

use super::Args;
use crate::slices::windows;

/// The mean of each window.
pub(super) fn average_pool_2d(args: &Args<'_, f32>) {
    pool_2d(
        args,
        0.0,
        |sum, value| sum + value,
        |sum, count| sum / count,
    );
}

/// The largest value of each window.
pub(super) fn max_pool_2d(args: &Args<'_, f32>) {
    let larger = |max: f32, value| if value > max { value } else { max };
    pool_2d(args, f32::MIN, larger, |max, _| max);
}

/// The root of the mean of the squares of each window.
pub(super) fn l2_pool_2d(args: &Args<'_, f32>) {
    let add = |sum, value: f32| sum + value * value;
    pool_2d(args, 0.0, add, |sum, count| libm::sqrtf(sum / count));
}

/// One output element after another: `fold` over the window from `start`, then `finish` with the number of
/// positions inside the input.
#[inline(always)]
fn pool_2d(
    args: &Args<'_, f32>,
    start: f32,
    fold: impl Fn(f32, f32) -> f32,
    finish: impl Fn(f32, f32) -> f32,
) {
    let params = args.params;
    let row_length = params.output_width * params.channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let top = (y * params.stride_height) as isize - params.padding_top as isize;
        for (x, pixel) in windows(row, params.channels).enumerate() {
            let left = (x * params.stride_width) as isize - params.padding_left as isize;
            for (channel, output) in pixel.iter().enumerate() {
                let (mut state, mut count) = (start, 0_u32);
                for row in
                    (0..params.filter_height).filter_map(|i| args.input.get(top + i as isize))
                {
                    let columns = (0..params.filter_width)
                        .filter_map(|j| usize::try_from(left + j as isize).ok())
                        .filter(|column| *column < params.input_width);
                    for column in columns {
                        if let Some(value) = row.get(column * params.channels + channel) {
                            state = fold(state, value.get());
                            count = count.wrapping_add(1);
                        }
                    }
                }
                let value = finish(state, count as f32);
                output.set(
                    crate::Clamp {
                        min: args.min,
                        max: args.max,
                    }
                    .apply(value),
                );
            }
        }
    }
}
