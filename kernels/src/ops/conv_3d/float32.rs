//! The reference kernel for float activations and weights.

use super::{Args, Params};
use crate::slices::{window, windows};

/// How a filter lies along one axis.
pub(super) struct Axis {
    pub(super) stride: usize,
    pub(super) dilation: usize,
    pub(super) padding: usize,
}

impl Axis {
    fn of(params: &Params, axis: usize) -> Self {
        let at = |list: &[usize; 3]| list.get(axis).copied().unwrap_or(0);
        Self {
            stride: at(&params.stride),
            dilation: at(&params.dilation),
            padding: at(&params.padding),
        }
    }
}

/// One output element after another: slice, row, column, channel. The bias comes last. `source` gives the input
/// position along an axis for one of the output and one of the filter.
#[inline(always)]
pub(super) fn convolution<O>(
    args: &Args<'_, O, f32, f32>,
    source: impl Fn(usize, usize, &Axis) -> Option<usize>,
) {
    let params = args.params;
    let [height, width] = params.output;
    let row_length = width.wrapping_mul(params.output_channels);
    let first_slice = args.span.start.wrapping_mul(params.block_depth);
    let axes = [0, 1, 2].map(|axis| Axis::of(params, axis));
    let slices = windows(args.output, height.wrapping_mul(row_length));
    for (z, slice) in (first_slice..).zip(slices) {
        for (y, row) in windows(slice, row_length).enumerate() {
            for (x, pixel) in windows(row, params.output_channels).enumerate() {
                let [depth, rows, columns] = &axes;
                let sources = Sources {
                    slice: |tap| source(z, tap, depth),
                    row: |tap| source(y, tap, rows),
                    column: |tap| source(x, tap, columns),
                };
                for (channel, output) in pixel.iter().enumerate() {
                    let bias = args.bias.get(channel).copied().unwrap_or(0.0);
                    let sum = sources.sum_of_products(args, channel);
                    output.set(args.stage.apply(sum + bias));
                }
            }
        }
    }
}

/// The input positions of each position of a filter.
struct Sources<S, R, C> {
    slice: S,
    row: R,
    column: C,
}

impl<S, R, C> Sources<S, R, C>
where
    S: Fn(usize) -> Option<usize>,
    R: Fn(usize) -> Option<usize>,
    C: Fn(usize) -> Option<usize>,
{
    /// The filter of `channel` laid over the input.
    #[inline(always)]
    fn sum_of_products<O>(&self, args: &Args<'_, O, f32, f32>, channel: usize) -> f32 {
        let params = args.params;
        let [filter_depth, filter_height, filter_width] = params.filter;
        let ([height, width], channels) = (params.input, params.input_channels);
        let within = |position: Option<usize>, extent| position.filter(|at| *at < extent);
        let mut sum = 0.0;
        // The weights of all output channels at a position of the filter.
        let mut taps = windows(args.filter, params.output_channels.wrapping_mul(channels));
        for h in 0..filter_depth {
            let slice = (self.slice)(h).and_then(|z| args.input.get(z as isize));
            for i in 0..filter_height {
                let y = within((self.row)(i), height);
                for j in 0..filter_width {
                    let Some(tap) = taps.next() else {
                        return sum;
                    };
                    let x = within((self.column)(j), width);
                    let (Some(slice), Some(y), Some(x)) = (slice, y, x) else {
                        continue;
                    };
                    let pixel = y.wrapping_mul(width).wrapping_add(x);
                    let values = window(slice, pixel.wrapping_mul(channels), channels);
                    let weights = window(tap, channel.wrapping_mul(channels), channels);
                    for (value, weight) in values.iter().zip(weights) {
                        sum += value.get() * weight;
                    }
                }
            }
        }
        sum
    }
}
