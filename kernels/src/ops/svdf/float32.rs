//! The reference kernel for floats.

use super::{Args, push};
use crate::{
    dot::dot,
    slices::{window, windows},
};

/// One output element after another. The bias comes last.
pub(super) fn svdf(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let filters = params.units.wrapping_mul(params.rank);
    let inputs = windows(args.input, params.input_depth);
    let states = windows(args.state, filters.wrapping_mul(params.memory));
    let outputs = windows(args.output, params.units);
    for ((input, state), output) in inputs.zip(states).zip(outputs).take(params.batches) {
        let rows = windows(state, params.memory).enumerate();
        for (filter, row) in rows {
            push(
                row,
                args.feature_stage
                    .apply(dot(args.feature_weights, filter, input)),
            );
        }
        for (unit, output) in output.iter().enumerate() {
            let filters = unit.wrapping_mul(params.rank)..(unit + 1).wrapping_mul(params.rank);
            let sums = filters.map(|filter| {
                let row = window(state, filter.wrapping_mul(params.memory), params.memory);
                dot(args.time_weights, filter, row)
            });
            let sum: f32 = sums.sum();
            let bias = args.bias.get(unit).copied().unwrap_or(0.0);
            output.set(args.stage.apply(sum + bias));
        }
    }
}
