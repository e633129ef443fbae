//! The reference kernel for float activations and weights.

use super::Args;
use crate::{dot::dot, slices::window};

/// One cell after another.
pub(super) fn lstm(args: &Args<'_, f32, f32>) {
    let units = args.params.units;
    let params = args.params;
    params.for_each_step(args.input, args.hidden, args.output, |step| {
        let cells = window(args.cell, step.batch.wrapping_mul(units), units);
        for (unit, (cell, output)) in cells.iter().zip(step.output).enumerate() {
            let sum = |gate: usize| {
                let row = gate.wrapping_mul(units).wrapping_add(unit);
                let bias = args.bias.get(row).copied().unwrap_or(0.0);
                let of_input = dot(args.input_weights, row, step.input) + bias;
                of_input + dot(args.recurrent_weights, row, step.last)
            };
            let [input_gate, forget_gate, output_gate] = [0, 1, 3].map(|gate| logistic(sum(gate)));
            let next = forget_gate * cell.get() + input_gate * libm::tanhf(sum(2));
            let next = args.arithmetic.cell.apply(next);
            cell.set(next);
            output.set(output_gate * libm::tanhf(next));
        }
    });
}

fn logistic(value: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-value))
}
