//! The reference kernel for floats.

use super::{Args, Function};
use crate::dot::dot;

/// One output element after another.
pub(super) fn rnn(args: &Args<'_, f32>) {
    let params = args.params;
    params.for_each_step(args.input, args.hidden, args.output, |step| {
        for (unit, output) in step.output.iter().enumerate() {
            let bias = args.bias.get(unit).copied().unwrap_or(0.0);
            let of_input = bias + dot(args.input_weights, unit, step.input);
            let sum = of_input + dot(args.recurrent_weights, unit, step.last);
            output.set(match args.function {
                Function::Bounded(bounds) => bounds.apply(sum),
                Function::Tanh => libm::tanhf(sum),
            });
        }
    });
}
