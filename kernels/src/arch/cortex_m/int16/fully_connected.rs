//! FULLY_CONNECTED: four outputs at a time.

use super::{Finish, finish, of_a_vector};
use crate::{
    Packed, Requantization,
    dual::int16::{Shape, TABLE_WORDS, TAPS},
    ops::fully_connected::Args,
    slices::windows,
};
use core::cell::Cell;

/// Computes all outputs.
#[inline(never)]
pub(in crate::arch::cortex_m) fn run<B: Finish>(args: &Args<'_, i16, i8, B>, packed: &Packed<'_>) {
    let params = args.params;
    let shape = Shape::fully_connected(params);
    for (input, places) in windows(args.input, params.input_depth)
        .zip(windows(args.output, params.output_depth))
        .take(params.batches)
    {
        let vector = whole_groups(input, args.scratch);
        outputs::<B>(packed, &args.stage, &shape, vector, places);
    }
}

/// A vector, filled up to whole groups of taps.
#[derive(Clone, Copy)]
pub(super) enum Vector<'a> {
    Elements(&'a [Cell<i16>]),
    Words(&'a [Cell<u32>]),
}

/// A vector in whole groups of taps, for which it is copied to working memory if need be.
#[inline(always)]
pub(super) fn whole_groups<'a>(input: &'a [Cell<i16>], scratch: &'a [Cell<u32>]) -> Vector<'a> {
    if input.len().is_multiple_of(TAPS) {
        return Vector::Elements(input);
    }
    let steps = input.len().div_ceil(TAPS).wrapping_mul(TAPS / 2);
    let words = scratch.get(..steps).unwrap_or_default();
    fill(input, words);
    Vector::Words(words)
}

/// Copies a vector to working memory, with zeros behind it.
#[inline(never)]
fn fill(input: &[Cell<i16>], words: &[Cell<u32>]) {
    let mut words = words.iter();
    let (pairs, rest) = input.as_chunks::<2>();
    for ([low, high], word) in pairs.iter().zip(&mut words) {
        word.set(u32::from(low.get() as u16) | u32::from(high.get() as u16) << 16);
    }
    if let ([last], Some(word)) = (rest, words.next()) {
        word.set(u32::from(last.get() as u16));
    }
    for word in words {
        word.set(0);
    }
}

/// The outputs of one vector.
#[inline(always)]
pub(super) fn outputs<B: Finish>(
    packed: &Packed<'_>,
    stage: &Requantization<'_>,
    shape: &Shape,
    input: Vector<'_>,
    outputs: &[Cell<i16>],
) {
    #[cfg(tinyml_dsp)]
    if B::IS_WIDE && packed.properties.narrow {
        let count = 2 * shape.pairs;
        let whole = outputs.len() / count;
        let words = whole.wrapping_mul(shape.block_words());
        let done = outputs.get(..whole.wrapping_mul(count)).unwrap_or_default();
        let Some((words, last_words)) = packed.words.split_at_checked(words) else {
            return;
        };
        let zero_point = stage.zero_point;
        super::sums::vector(words, shape, input, done, zero_point);
        let rest = outputs.get(done.len()..).unwrap_or_default();
        if !rest.is_empty() {
            // The last block has channels that there are not.
            let last: [Cell<i16>; 4] = Default::default();
            super::sums::vector(last_words, shape, input, &last, zero_point);
            for (output, last) in rest.iter().zip(&last) {
                output.set(last.get());
            }
        }
        if !packed.properties.saturating {
            super::clamp(outputs, stage);
        }
        return;
    }
    let mut blocks = windows(packed.words, shape.block_words());
    let mut left = outputs;
    while !left.is_empty() {
        let (outputs, rest) = left.split_at(left.len().min(2 * shape.pairs));
        let words = blocks.next().unwrap_or_default();
        let Some((weights, tables)) = words.split_at_checked(shape.weight_words()) else {
            return;
        };
        let totals = of_a_vector(weights, input);
        let tables = tables.as_chunks::<TABLE_WORDS>().0;
        finish::<B>(outputs, tables, totals.as_flattened(), stage);
        left = rest;
    }
}
