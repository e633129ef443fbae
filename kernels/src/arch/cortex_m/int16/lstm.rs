//! UNIDIRECTIONAL_SEQUENCE_LSTM: the sums of a few cells by the kernel of FULLY_CONNECTED, then what the
//! cells make of them.

use super::fully_connected::{Vector, whole_groups};
use crate::{
    Packed,
    dual::int16::{
        Shape,
        lstm::{GATES, shape},
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

/// The layer that a vector goes through.
struct Gates<'a> {
    taps: usize,
    words: &'a [u32],
    vector: Vector<'a>,
}

/// One sequence after another, step by step.
#[inline(never)]
pub(in crate::arch::cortex_m) fn run(args: &Args<'_, i16, i8>, packed: &Packed<'_>) {
    let (params, units) = (args.params, args.params.units);
    let of_input = shape(units, params.input_depth);
    let input_words = units.wrapping_mul(of_input.block_words());
    let words = packed.words.split_at_checked(input_words);
    let places = args.scratch.split_at_checked(of_input.filled());
    let (Some(words), Some(places)) = (words, places) else {
        debug_assert!(false, "not what was packed");
        return;
    };
    let sums: [Sums; 2] = [const { [const { Cell::new(0) }; GATES * CELLS] }; 2];
    params.for_each_step(args.input, args.hidden, args.output, |step| {
        let cells = window(args.cell, step.batch.wrapping_mul(units), units);
        let of_input = Gates {
            taps: params.input_depth,
            words: words.0,
            vector: whole_groups(step.input, places.0),
        };
        let of_last = Gates {
            taps: units,
            words: words.1,
            vector: whole_groups(step.last, places.1),
        };
        let mut first = 0;
        while first < units {
            let count = units.wrapping_sub(first).min(CELLS);
            of_input.add_up(first, count, &sums[0]);
            of_last.add_up(first, count, &sums[1]);
            let output = window(step.output, first, count);
            advance(args.arithmetic, &sums, window(cells, first, count), output);
            first = first.wrapping_add(count);
        }
    });
}

impl Gates<'_> {
    /// What the gates of so many cells take of the vector.
    #[inline(never)]
    fn add_up(&self, first: usize, count: usize, sums: &Sums) {
        let shape = shape(count, self.taps);
        let words = shape.block_words();
        let start = first.wrapping_mul(words);
        let words = window(self.words, start, count.wrapping_mul(words));
        self.outputs(&shape, words, window(sums, 0, shape.channels));
    }

    #[cfg(tinyml_dsp)]
    #[inline(always)]
    fn outputs(&self, shape: &Shape, words: &[u32], sums: &[Cell<i16>]) {
        super::sums::vector(words, shape, self.vector, sums, 0);
    }

    #[cfg(not(tinyml_dsp))]
    fn outputs(&self, shape: &Shape, words: &[u32], sums: &[Cell<i16>]) {
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
        let vector = self.vector;
        super::fully_connected::outputs::<i64>(&packed, &stage, shape, vector, sums);
    }
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

/// A scaled number. Multipliers are positive, so that no product saturates. It is out of line so that nothing
/// of three scales is kept on the stack.
#[inline(never)]
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
