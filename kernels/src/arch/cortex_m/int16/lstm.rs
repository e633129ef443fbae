//! UNIDIRECTIONAL_SEQUENCE_LSTM: the sums of a few cells by the kernel of FULLY_CONNECTED, then what the
//! cells make of them.

use super::fully_connected::{Vector, whole_groups};
use crate::{
    Packed,
    dual::int16::{
        Shape,
        lstm::{GATES, shapes},
    },
    fixed_point::{logistic_of_triple, rounding_divide_by_power_of_two, tanh_of_triple},
    ops::unidirectional_sequence_lstm::{Args, Quantized, Scale},
    slices::window,
};
use core::cell::Cell;

/// Cells that are computed at a time. Their sums lie on the stack.
const CELLS: usize = 4;

/// What gates take of a vector, in Q3.12, `i`, `f`, `o` and `g` of one cell after another.
type Sums = [Cell<i16>; GATES * CELLS];

/// One sequence after another, step by step.
#[inline(never)]
pub(in crate::arch::cortex_m) fn run(args: &Args<'_, i16, i8>, packed: &Packed<'_>) {
    let (params, units) = (args.params, args.params.units);
    let shapes = shapes(params);
    let input_words = units.wrapping_mul(shapes[0].block_words());
    let parts = packed.words.split_at_checked(input_words);
    let places = args.scratch.split_at_checked(shapes[0].filled());
    let (Some((input_words, last_words)), Some((input_place, last_place))) = (parts, places) else {
        debug_assert!(false, "not what was packed");
        return;
    };
    // Words of the blocks that are computed at a time.
    let taken = shapes.map(|shape| shape.block_words().wrapping_mul(CELLS).max(1));
    let sums: [Sums; 2] = [const { [const { Cell::new(0) }; GATES * CELLS] }; 2];
    let [of_input, of_last] = &sums;
    params.for_each_step(args.input, args.hidden, args.output, |step| {
        let first = step.batch.wrapping_mul(units);
        let cells = window(args.cell, first, units);
        let input = whole_groups(step.input, input_place);
        let last = whole_groups(step.last, last_place);
        let words = input_words
            .chunks(taken[0])
            .zip(last_words.chunks(taken[1]));
        let places = cells.chunks(CELLS).zip(step.output.chunks(CELLS));
        for ((input_words, last_words), (cells, output)) in words.zip(places) {
            let count = cells.len().wrapping_mul(GATES);
            add_up(input_words, &shapes[0], input, window(of_input, 0, count));
            add_up(last_words, &shapes[1], last, window(of_last, 0, count));
            advance(args.arithmetic, &sums, cells, output);
        }
    });
}

/// What gates take of a vector.
#[cfg(tinyml_dsp)]
#[inline(never)]
fn add_up(words: &[u32], shape: &Shape, vector: Vector<'_>, sums: &[Cell<i16>]) {
    super::sums::vector(words, shape, vector, sums, 0);
}

/// What gates take of a vector.
#[cfg(not(tinyml_dsp))]
fn add_up(words: &[u32], shape: &Shape, vector: Vector<'_>, sums: &[Cell<i16>]) {
    let packed = Packed {
        words,
        properties: crate::Properties {
            narrow: true,
            rectified: false,
            saturating: true,
        },
    };
    let stage = crate::Requantization {
        multipliers: &[],
        shifts: &[],
        zero_point: 0,
        min: i16::MIN.into(),
        max: i16::MAX.into(),
    };
    super::fully_connected::outputs::<i64>(&packed, &stage, shape, vector, sums);
}

/// A step of some cells, from the sums of their gates.
#[inline(never)]
fn advance(arithmetic: &Quantized, sums: &[Sums; 2], cells: &[Cell<i16>], output: &[Cell<i16>]) {
    let [of_input, of_last] = sums.each_ref().map(|sums| sums.as_chunks::<GATES>().0);
    let sums = of_input.iter().zip(of_last);
    let exponent = arithmetic.cell_exponent.wrapping_add(12);
    let left = exponent.max(0) as u32;
    let right = exponent.min(0).wrapping_neg() as u32;
    let half = (1_u32.wrapping_shl(right) >> 1) as i32;
    for ((of_input, of_last), (cell, output)) in sums.zip(cells.iter().zip(output)) {
        let [i, f, o, g] = [0, 1, 2, 3].map(|gate: usize| {
            let of = |sums: &[Cell<i16>; GATES]| i32::from(sums[gate].get());
            3 * saturate(of(of_input) + of(of_last))
        });
        let kept = logistic_of_triple(f).wrapping_mul(cell.get().into());
        let kept = saturate(scaled(arithmetic.forget_scale, kept));
        let added = logistic_of_triple(i).wrapping_mul(tanh_of_triple(g));
        let added = saturate(scaled(arithmetic.add_scale, added));
        let next = saturate(kept + added);
        let next = next.max(arithmetic.cell_min).min(arithmetic.cell_max);
        cell.set(next as i16);
        let operand = next.wrapping_mul(3).wrapping_shl(left);
        let operand = operand.wrapping_add(half).wrapping_shr(right);
        let shown = logistic_of_triple(o).wrapping_mul(tanh_of_triple(operand));
        let shown = scaled(arithmetic.output_scale, shown);
        output.set(saturate(shown.wrapping_add(arithmetic.hidden_zero_point)) as i16);
    }
}

/// A scaled number. Multipliers are positive, so that no product saturates.
#[inline(always)]
fn scaled(scale: Scale, value: i32) -> i32 {
    let (left, right) = (scale.shift.max(0), scale.shift.min(0).wrapping_neg());
    let shifted = i64::from(value.wrapping_shl(left as u32));
    let product = (shifted * i64::from(scale.multiplier) + (1 << 30)) >> 31;
    rounding_divide_by_power_of_two(product as i32, right)
}

/// The nearest number of 16 bits.
#[inline(always)]
fn saturate(value: i32) -> i32 {
    value.max(i16::MIN.into()).min(i16::MAX.into())
}
