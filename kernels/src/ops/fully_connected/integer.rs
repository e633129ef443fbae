//! The reference kernel for integers.

use super::Args;
use crate::{
    quantized::{Activation, Filter, Sum, Weight},
    slices::windows,
};

/// One output after another.
pub(super) fn fully_connected<A, W, B>(args: &Args<'_, A, W, B>)
where
    A: Activation,
    W: Weight<Value = i32>,
    B: Sum,
{
    let params = args.params;
    let filter = W::filter(args.filter, params.output_depth);
    let inputs = windows(args.input, params.input_depth);
    let outputs = windows(args.output, params.output_depth);
    for (input, output) in inputs.zip(outputs).take(params.batches) {
        for (channel, output) in output.iter().enumerate() {
            let mut sum = args.bias.get(channel).copied().unwrap_or_default();
            let start = channel * params.input_depth;
            let filter = filter.of_channel(channel);
            let weights = filter.run(start, params.input_depth);
            for (value, weight) in input.iter().zip(weights) {
                let value: i32 = value.get().into();
                let value = value.wrapping_sub(params.input_zero_point);
                let weight = weight.wrapping_sub(params.filter_zero_point);
                sum = sum.add(value.wrapping_mul(weight));
            }
            output.set(A::from_clamped(sum.output(&args.stage, channel)));
        }
    }
}
