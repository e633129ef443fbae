//! The reference kernel for quantized activations and 8-bit weights.

use super::{Args, Input, Quantized, Scale};
use crate::{
    fixed_point::{logistic_i16, tanh_i16},
    slices::window,
};
use core::cell::Cell;

/// An element type of activations, and the arithmetic of sums over them.
pub(super) trait Activation: Input<Cell = i16, Arithmetic = Quantized> + Into<i32> {
    /// The bias and all products of a value, less its zero point, and a weight.
    fn sum(
        bias: Self::Accumulator,
        values: &[Cell<Self>],
        zero_point: i32,
        weights: &[i8],
    ) -> Self::Accumulator;

    /// A sum, scaled.
    fn scaled(sum: Self::Accumulator, scale: Scale) -> i32;

    /// The nearest element.
    fn saturate(value: i32) -> Self;
}

/// The gates' numbers.
const INPUT: usize = 0;
const FORGET: usize = 1;
const CELL: usize = 2;
const OUTPUT: usize = 3;

/// One cell after another.
pub(super) fn lstm<A: Activation>(args: &Args<'_, A, i8>) {
    let (params, arithmetic) = (args.params, args.arithmetic);
    params.for_each_step(args.input, args.hidden, args.output, |step| {
        let first = step.batch.wrapping_mul(params.units);
        let cells = window(args.cell, first, params.units);
        for (unit, (cell, output)) in cells.iter().zip(step.output).enumerate() {
            let gate = |number| gate(args, number, unit, step.input, step.last);
            let kept = gate(FORGET).wrapping_mul(cell.get().into());
            let kept = arithmetic.forget_scale.apply(kept);
            let (input_gate, added) = (gate(INPUT), gate(CELL));
            let added = arithmetic.add_scale.apply(input_gate.wrapping_mul(added));
            let next = saturate(saturate(kept) + saturate(added));
            let next = next.max(arithmetic.cell_min).min(arithmetic.cell_max);
            cell.set(next as i16);
            let shown = gate(OUTPUT).wrapping_mul(tanh(next, arithmetic.cell_exponent));
            let shown = arithmetic.output_scale.apply(shown);
            output.set(A::saturate(
                shown.wrapping_add(arithmetic.hidden_zero_point),
            ));
        }
    });
}

/// A gate of one cell, in Q0.15.
fn gate<A: Activation>(
    args: &Args<'_, A, i8>,
    number: usize,
    unit: usize,
    input: &[Cell<A>],
    last: &[Cell<A>],
) -> i32 {
    let (params, arithmetic) = (args.params, args.arithmetic);
    let row = number.wrapping_mul(params.units).wrapping_add(unit);
    let weights = |all, length: usize| window(all, row.wrapping_mul(length), length);
    let scale = |scales: &[Scale; 4]| scales[number & 3];
    let bias = args.bias.get(row).copied().unwrap_or_default();
    let sum = A::sum(
        bias,
        input,
        arithmetic.input_zero_point,
        weights(args.input_weights, params.input_depth),
    );
    let of_input = saturate(A::scaled(sum, scale(&arithmetic.input_scales)));
    let sum = A::sum(
        A::Accumulator::default(),
        last,
        arithmetic.hidden_zero_point,
        weights(args.recurrent_weights, params.units),
    );
    let of_last = saturate(A::scaled(sum, scale(&arithmetic.recurrent_scales)));
    let sum = saturate(of_input + of_last);
    i32::from(match number {
        CELL => tanh_i16(3 * sum),
        _ => logistic_i16(3 * i32::from(sum as i16)),
    })
}

/// The hyperbolic tangent of a cell, in Q0.15. Its scale becomes that of Q3.12 by a shift, to the right
/// with three times the value so that less is lost.
fn tanh(cell: i32, exponent: i32) -> i32 {
    let left = exponent.wrapping_add(12);
    let scaled = if left >= 0 {
        cell.wrapping_mul(3_i32.wrapping_shl(left as u32))
    } else {
        let right = left.wrapping_neg() as u32;
        let half = 1_i32.wrapping_shl(right.wrapping_sub(1));
        cell.wrapping_mul(3).wrapping_add(half).wrapping_shr(right)
    };
    i32::from(tanh_i16(scaled))
}

/// The nearest number of 16 bits.
fn saturate(value: i32) -> i32 {
    value.max(i32::from(i16::MIN)).min(i32::from(i16::MAX))
}
