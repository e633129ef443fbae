//! The reference kernel for 8-bit activations and weights of features.

use super::{Args, push};
use crate::slices::{window, windows};
use core::cell::Cell;

/// One output element after another. `element` wraps a number to an element of the state.
pub(super) fn svdf<S: Copy + Into<i32>>(args: &Args<'_, i8, S>, element: impl Fn(i32) -> S) {
    let params = args.params;
    let filters = params.units.wrapping_mul(params.rank);
    let inputs = windows(args.input, params.input_depth);
    let states = windows(args.state, filters.wrapping_mul(params.memory));
    let outputs = windows(args.output, params.units);
    for ((input, state), output) in inputs.zip(states).zip(outputs).take(params.batches) {
        for (unit, output) in output.iter().enumerate() {
            let mut sum = args.bias.get(unit).copied().unwrap_or(0);
            for filter in unit.wrapping_mul(params.rank)..(unit + 1).wrapping_mul(params.rank) {
                let features = window(
                    args.feature_weights,
                    filter.wrapping_mul(params.input_depth),
                    params.input_depth,
                );
                let start = filter.wrapping_mul(params.memory);
                let row = window(state, start, params.memory);
                let weights = window(args.time_weights, start, params.memory);
                let newest = args.feature_stage.apply(feature(args, input, features), 0);
                push(row, element(newest.wrapping_add(params.state_zero_point)));
                sum = sum.wrapping_add(time(args, row, weights));
            }
            output.set(args.stage.apply(sum, 0) as i8);
        }
    }
}

/// The sum over the features.
fn feature<S: Copy>(args: &Args<'_, i8, S>, input: &[Cell<i8>], weights: &[i8]) -> i32 {
    let products = input.iter().zip(weights).map(|(value, weight)| {
        let value = i32::from(value.get()).wrapping_sub(args.params.input_zero_point);
        value.wrapping_mul(i32::from(*weight))
    });
    products.fold(0, i32::wrapping_add)
}

/// The sum over time.
fn time<S: Copy + Into<i32>>(args: &Args<'_, i8, S>, row: &[Cell<S>], weights: &[S]) -> i32 {
    let products = row.iter().zip(weights).map(|(value, weight)| {
        let value = value
            .get()
            .into()
            .wrapping_sub(args.params.state_zero_point);
        value.wrapping_mul((*weight).into())
    });
    products.fold(0, i32::wrapping_add)
}
