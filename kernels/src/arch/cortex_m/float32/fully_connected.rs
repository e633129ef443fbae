//! FULLY_CONNECTED of floats: an output at a time.

use super::{clamp, runs::Runs};
use crate::{
    CortexM, Portable,
    ops::fully_connected::{Args, FullyConnected},
    slices::windows,
};

impl FullyConnected<f32, f32> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, f32, f32>) {
        vectors(args);
    }

    #[inline(always)]
    fn compact(args: &Args<'_, f32, f32>) {
        <Portable as FullyConnected<f32, f32>>::compact(args);
    }
}

#[inline(never)]
fn vectors(args: &Args<'_, f32, f32>) {
    let params = args.params;
    let inputs = windows(args.input, params.input_depth);
    let outputs = windows(args.output, params.output_depth);
    let mut runs = Runs::<_, 1>::new(args.filter, 1);
    for (input, outputs) in inputs.zip(outputs).take(params.batches) {
        runs.start(input.len());
        runs.push(input, 0, 0);
        let mut weight = 0_usize;
        for (channel, output) in outputs.iter().enumerate() {
            let sum = runs.sum(0, weight, args.bias.get(channel));
            output.set(clamp(&args.stage, sum));
            weight = weight.wrapping_add(params.input_depth);
        }
    }
}
