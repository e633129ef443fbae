//! FULLY_CONNECTED: the input vector times several filters at once.

use super::patch::{CAPACITY, Patch, STEP, VECTORS};
use super::products::{Contiguous, Layer};
use super::requantization::compact;
use super::short_vectors::{LONGEST, Vectors};
use crate::{
    Portable,
    ops::fully_connected::{Args, FullyConnected},
    slices::windows,
};
use core::cell::Cell;

impl FullyConnected<i8, i8> for Portable {
    #[inline(always)]
    fn run(args: &Args<'_, i8, i8>) {
        // No converter makes filters with a zero point any more.
        if args.params.filter_zero_point != 0 {
            return Self::compact(args);
        }
        let layer = Layer::new(args.filter, args.bias, &args.stage);
        vectors(
            layer,
            args.params.input_depth,
            args.params.output_depth,
            args.params.input_zero_point,
            args.input,
            args.output,
        );
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i8, i8>) {
        let params = args.params;
        let inputs = windows(args.input, params.input_depth);
        let outputs = windows(args.output, params.output_depth);
        for (input, output) in inputs.zip(outputs).take(params.batches) {
            let filters = windows(args.filter, params.input_depth);
            for (channel, (output, filter)) in output.iter().zip(filters).enumerate() {
                let mut sum = args.bias.get(channel).copied().unwrap_or(0);
                for (value, weight) in input.iter().zip(filter) {
                    let value = i32::from(value.get()).wrapping_sub(params.input_zero_point);
                    let weight = i32::from(*weight).wrapping_sub(params.filter_zero_point);
                    sum = sum.wrapping_add(value.wrapping_mul(weight));
                }
                output.set(compact(&args.stage, sum, channel));
            }
        }
    }
}

/// The outputs of one vector after another: of a batch, or of the pixels of an image.
#[inline(always)]
pub(super) fn vectors(
    layer: Layer<'_>,
    input_depth: usize,
    output_depth: usize,
    zero_point: i32,
    inputs: &[Cell<i8>],
    outputs: &[Cell<i8>],
) {
    if input_depth > LONGEST {
        return long_vectors(
            layer,
            input_depth,
            output_depth,
            zero_point,
            inputs,
            outputs,
        );
    }
    let vectors = Vectors {
        inputs,
        zero_point,
        outputs,
        output_depth,
    };
    vectors.multiply(layer, input_depth);
}

/// Vectors that do not fit into registers.
#[inline(never)]
fn long_vectors(
    layer: Layer<'_>,
    input_depth: usize,
    output_depth: usize,
    zero_point: i32,
    inputs: &[Cell<i8>],
    outputs: &[Cell<i8>],
) {
    let outputs = windows(outputs, output_depth);
    // A patch saves that every block of filters takes the zero point off the values again. A vector that
    // is shorter than a step is not worth the stack.
    if VECTORS && (STEP..=CAPACITY).contains(&input_depth) {
        let mut patch = Patch::of_vector(input_depth);
        for (cells, outputs) in windows(inputs, input_depth).zip(outputs) {
            patch.fill_from(cells, zero_point);
            layer.outputs(&patch, outputs);
        }
        return;
    }
    for (cells, outputs) in windows(inputs, input_depth).zip(outputs) {
        layer.outputs(&Contiguous { cells, zero_point }, outputs);
    }
}
