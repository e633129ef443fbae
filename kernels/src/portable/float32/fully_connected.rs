//! FULLY_CONNECTED of floats.

use super::{Filters, by_filters};
use crate::{
    Portable, Reference,
    ops::fully_connected::{Args, FullyConnected},
    slices::windows,
};
use core::cell::Cell;

impl FullyConnected<f32, f32> for Portable {
    #[inline]
    fn run(args: &Args<'_, f32, f32>) {
        let params = args.params;
        let inputs = windows(args.input, params.input_depth);
        let outputs = windows(args.output, params.output_depth);
        for (input, outputs) in inputs.zip(outputs).take(params.batches) {
            by_filters(
                outputs,
                |first, outputs| compute(args, input, first, outputs),
                |first, outputs| compute(args, input, first, outputs),
            );
        }
    }

    #[inline]
    fn compact(args: &Args<'_, f32, f32>) {
        <Reference as FullyConnected<f32, f32>>::run(args);
    }
}

/// The outputs of the filters from `first` on.
#[inline(always)]
fn compute<const N: usize>(
    args: &Args<'_, f32, f32>,
    input: &[Cell<f32>],
    first: usize,
    outputs: &[Cell<f32>; N],
) {
    let filters = Filters {
        weights: args.filter,
        size: args.params.input_depth,
    };
    let mut sums = [0.0; N];
    filters.add(&mut sums, first, 0, input);
    for ((channel, output), sum) in (first..).zip(outputs).zip(sums) {
        let bias = args.bias.get(channel).copied().unwrap_or(0.0);
        output.set(args.stage.apply(sum + bias));
    }
}
