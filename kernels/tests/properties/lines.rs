//! Layers with packed weights that are rectified: outputs begin at the sums at which they should.

use crate::{cells, dual::packed};
use proptest::prelude::*;
use tinyml_kernels::{
    CortexM, Requantization,
    dual::{self, Packing},
    ops::fully_connected,
};

/// A layer of one channel, all weights of which are 127.
fn one_channel(bias: i32, depth: usize, stage: &Requantization<'_>) -> (Packing, Vec<u32>) {
    let params = connection(depth, 1);
    let filter = vec![127; depth];
    let packing = dual::fully_connected::packing(&params, &filter, &[bias], stage);
    let packing = packing.expect("a packing");
    let mut words = vec![0xDEAD_BEEF; packing.words];
    dual::fully_connected::pack(&params, &filter, &[bias], stage, &packing, &mut words);
    (packing, words)
}

fn connection(input_depth: usize, output_depth: usize) -> fully_connected::Params {
    fully_connected::Params {
        batches: 1,
        input_depth,
        output_depth,
        input_zero_point: 0,
        filter_zero_point: 0,
    }
}

/// The output of the table of a layer of one channel for a sum without the bias.
fn of_sum(packing: &Packing, words: &[u32], sum: i32, stage: &Requantization<'_>) -> i32 {
    // Other weights, which with the inputs make the sum.
    let table = words.len() - if packing.properties.rectified { 2 } else { 3 };
    let mut inputs = Vec::new();
    let mut weights = Vec::new();
    let mut left = sum;
    while left != 0 {
        let weight = (left / 127).clamp(-127, 127);
        let (weight, input) = if weight == 0 {
            (1, left)
        } else {
            (weight, 127)
        };
        weights.push(weight);
        inputs.push(input as i8);
        left -= weight * input;
    }
    if inputs.is_empty() {
        (inputs, weights) = (vec![0], vec![0]);
    }
    let params = connection(inputs.len(), 1);
    let filter: Vec<i8> = weights.iter().map(|weight| *weight as i8).collect();
    // What the weights pack to does not depend on the output stage, if that is not constant.
    let plain = Requantization {
        multipliers: &[1 << 30],
        shifts: &[-1],
        zero_point: 0,
        min: -128,
        max: 127,
    };
    let other = dual::fully_connected::packing(&params, &filter, &[], &plain).expect("a packing");
    let mut stream = vec![0; other.words];
    dual::fully_connected::pack(&params, &filter, &[], &plain, &other, &mut stream);
    stream.truncate(filter.len().div_ceil(4) * 2);
    stream.extend(&words[table..]);
    let mut output = [0];
    <CortexM as fully_connected::FullyConnected<i8, i8>>::run(&fully_connected::Args {
        params: &params,
        filter: &[],
        bias: &[],
        packed: Some(packed(packing, &stream)),
        scratch: &[],
        stage: Requantization {
            multipliers: &[],
            shifts: &[],
            ..*stage
        },
        input: cells(&mut inputs),
        output: cells(&mut output),
    });
    i32::from(output[0])
}

proptest! {
    /// Every sum at which an output begins, and the sum before it.
    #[test]
    fn lines_step_where_outputs_do(
        multiplier in 1_i32 << 30..=i32::MAX,
        exponent in 5..11_i8,
        bias in -20_000_i32..20_000,
        depth in 1..300_usize,
        bounds in prop_oneof![Just([-128, 127]), Just([-100, 90]), Just([5, 120])],
    ) {
        let (shifts, multipliers) = ([-exponent], [multiplier]);
        let stage = Requantization {
            multipliers: &multipliers,
            shifts: &shifts,
            zero_point: bounds[0],
            min: bounds[0],
            max: bounds[1],
        };
        let (packing, words) = one_channel(bias, depth, &stage);
        let reach = 127 * 128 * depth as i32;
        let output = |sum: i32| stage.apply(bias + sum, 0);
        // Channels with one output for all inputs have no weights, so no sums that one could choose.
        prop_assume!(output(-reach) != output(reach));
        // The first sum with each output.
        let mut sums = vec![-reach, 0, reach];
        for value in bounds[0] + 1..=bounds[1] {
            let (mut low, mut high) = (-reach, reach);
            while low < high {
                let middle = low + (high - low) / 2;
                if output(middle) < value { low = middle + 1 } else { high = middle }
            }
            sums.extend([low - 1, low].map(|sum| sum.max(-reach)));
        }
        for sum in sums {
            prop_assert_eq!(of_sum(&packing, &words, sum, &stage), output(sum), "{}", sum);
        }
    }
}

#[test]
fn layers_without_lines_are_exact() {
    let rectified = |multiplier, shift, zero_point, min, bias| {
        let stage = Requantization {
            multipliers: &[multiplier],
            shifts: &[shift],
            zero_point,
            min,
            max: 127,
        };
        let (packing, words) = one_channel(bias, 40, &stage);
        for sum in (-203_000..=203_000).step_by(997) {
            let expected = stage.apply(bias + sum, 0);
            assert_eq!(of_sum(&packing, &words, sum, &stage), expected, "{sum}");
        }
        packing.properties.rectified
    };
    let third = 1_431_655_765;
    assert!(rectified(third, -7, -128, -128, 0));
    assert!(rectified(third, -7, -3, -3, 0));
    let other = 1_234_567_891;
    assert!(!rectified(other, -7, 0, -128, 0), "two kinds of halves");
    assert!(!rectified(third, -4, -128, -128, 0), "a multiplier of 2^31");
    assert!(rectified(third, -5, -128, -128, 0));
    assert!(
        !rectified(third, -16, -128, -128, 1 << 22),
        "an addend of more than 2^31"
    );
}
