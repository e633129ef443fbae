//! The reference kernel for float activations and weights.

use super::Args;
use crate::{
    quantized::{Filter, Weight},
    slices::windows,
};

/// One output element after another. The bias comes last, as in TensorFlow Lite Micro.
pub(super) fn fully_connected<W: Weight<Value = f32>>(args: &Args<'_, f32, W>) {
    let params = args.params;
    let filter = W::filter(args.filter, params.output_depth);
    let inputs = windows(args.input, params.input_depth);
    let outputs = windows(args.output, params.output_depth);
    for (input, output) in inputs.zip(outputs).take(params.batches) {
        for (channel, output) in output.iter().enumerate() {
            let filter = filter.of_channel(channel);
            let weights = filter.run(channel * params.input_depth, params.input_depth);
            // `sum` of the standard library begins with -0.
            let products = input.iter().zip(weights);
            let sum = products.fold(0.0, |sum, (value, weight)| sum + value.get() * weight);
            let bias = args.bias.get(channel).copied().unwrap_or(0.0);
            output.set(args.stage.apply(sum + bias));
        }
    }
}
