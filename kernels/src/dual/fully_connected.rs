//! FULLY_CONNECTED: blocks of channels over groups of four inputs.
//!
//! A group has two steps: inputs 0 and 2, then 1 and 3, as sign extension of every second byte
//! gives them. The last group comes first; where it has fewer inputs, the others count as 0.
//!
//! In layers of several whole blocks whose weights are not narrow, one product counts for two, see
//! `matrix`: the products of neighbouring inputs, which kernels need for that, are found
//! once for all channels.

use super::{
    Packing,
    block::{CHANNELS, Layer},
};
use crate::{Requantization, ops::fully_connected::Params};

/// What the layout takes, or nothing where it does not apply: to weights with a zero point, and
/// where the kernels would not be exact.
pub fn packing(
    params: &Params,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
) -> Option<Packing> {
    if params.filter_zero_point != 0
        || filter.len() != params.output_depth.checked_mul(params.input_depth)?
    {
        return None;
    }
    let layer = layer(params, filter, bias, stage);
    let properties = layer.properties()?;
    Some(Packing {
        properties,
        words: layer.words(steps(params), properties),
        scratch: 0,
        has_frame: false,
    })
}

/// Fills `words`, which are as many as the packing says.
pub fn pack(
    params: &Params,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
    packing: &Packing,
    words: &mut [u32],
) {
    let steps = (0..steps(params)).map(|step| inputs(params.input_depth, step));
    layer(params, filter, bias, stage).pack(steps, packing.properties, words);
}

fn layer<'a>(
    params: &Params,
    filter: &'a [i8],
    bias: &'a [i32],
    stage: &'a Requantization<'a>,
) -> Layer<'a> {
    Layer {
        filter,
        taps: params.input_depth,
        bias,
        stage,
        input_zero_point: params.input_zero_point,
        ahead: false,
        adds_neighbours: adds_neighbours(params),
    }
}

/// Whether inputs and weights of neighbours are added before they are multiplied, unless weights are narrow.
#[inline(always)]
pub(crate) fn adds_neighbours(params: &Params) -> bool {
    params.output_depth > CHANNELS && params.output_depth.is_multiple_of(CHANNELS)
}

fn steps(params: &Params) -> usize {
    params.input_depth.div_ceil(4) * 2
}

/// The inputs of a step.
fn inputs(depth: usize, step: usize) -> [Option<usize>; 2] {
    let groups = depth.div_ceil(4);
    let group = match step / 2 {
        0 => groups.saturating_sub(1),
        group => group - 1,
    };
    let first = group * 4 + step % 2;
    [first, first + 2].map(|input| (input < depth).then_some(input))
}

/// The kernel in plain Rust.
#[cfg(not(tinyml_dsp))]
pub(crate) fn run(
    args: &crate::ops::fully_connected::Args<'_, i8, i8>,
    packed: &crate::Packed<'_>,
) {
    use super::sums::{self, Order};
    use crate::slices::windows;

    let params = args.params;
    let vectors = windows(args.input, params.input_depth);
    let outputs = windows(args.output, params.output_depth);
    for (vector, output) in vectors.zip(outputs).take(params.batches) {
        let step = |step: usize| {
            inputs(params.input_depth, step).map(|input| {
                let value = input.and_then(|input| vector.get(input));
                value.map_or(0, |value| i32::from(value.get()))
            })
        };
        let order = Order {
            ahead: false,
            adds_neighbours: adds_neighbours(params),
        };
        sums::outputs(packed, steps(params), step, order, &args.stage, output);
    }
}
