//! The loops over sequences, steps and cells, for any activations.

use super::{Args, Params, Scale};
use crate::{
    Element,
    fixed_point::{logistic_i16, tanh_i16},
    slices::window,
};
use core::cell::Cell;

/// An element type of activations, and the arithmetic of sums over them.
pub(super) trait Activation: Element + Into<i32> {
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

/// One sequence after another. What a step goes on with is the output of the one before, so that cells
/// can be computed one after another; the state holds that of the last invocation.
pub(super) fn sequences<A: Activation>(args: &Args<'_, A, i8>) {
    let Params {
        batches,
        steps,
        input_depth,
        units,
        ..
    } = *args.params;
    for batch in 0..batches {
        let hidden = window(args.hidden, batch.wrapping_mul(units), units);
        let cells = window(args.cell, batch.wrapping_mul(units), units);
        let mut last = hidden;
        for step in 0..steps {
            let position = if args.params.time_major {
                step.wrapping_mul(batches).wrapping_add(batch)
            } else {
                batch.wrapping_mul(steps).wrapping_add(step)
            };
            let input = window(args.input, position.wrapping_mul(input_depth), input_depth);
            let output = window(args.output, position.wrapping_mul(units), units);
            for (unit, (cell, output)) in cells.iter().zip(output).enumerate() {
                let gate = |number| gate(args, number, unit, input, last);
                let kept = args
                    .params
                    .forget_scale
                    .apply(gate(FORGET).wrapping_mul(cell.get().into()));
                let (input_gate, added) = (gate(INPUT), gate(CELL));
                let added = args.params.add_scale.apply(input_gate.wrapping_mul(added));
                let next = saturate(saturate(kept) + saturate(added));
                let next = next.max(args.params.cell_min).min(args.params.cell_max);
                cell.set(next as i16);
                let shown = gate(OUTPUT).wrapping_mul(tanh(next, args.params.cell_exponent));
                let shown = args.params.output_scale.apply(shown);
                output.set(A::saturate(
                    shown.wrapping_add(args.params.hidden_zero_point),
                ));
            }
            last = output;
        }
        for (hidden, last) in hidden.iter().zip(last) {
            hidden.set(last.get());
        }
    }
}

/// A gate of one cell, in Q0.15.
fn gate<A: Activation>(
    args: &Args<'_, A, i8>,
    number: usize,
    unit: usize,
    input: &[Cell<A>],
    last: &[Cell<A>],
) -> i32 {
    let params = args.params;
    let row = number.wrapping_mul(params.units).wrapping_add(unit);
    let weights = |all, length: usize| window(all, row.wrapping_mul(length), length);
    let scale = |scales: &[Scale; 4]| scales[number & 3];
    let bias = args.bias.get(row).copied().unwrap_or_default();
    let sum = A::sum(
        bias,
        input,
        params.input_zero_point,
        weights(args.input_weights, params.input_depth),
    );
    let of_input = saturate(A::scaled(sum, scale(&params.input_scales)));
    let sum = A::sum(
        A::Accumulator::default(),
        last,
        params.hidden_zero_point,
        weights(args.recurrent_weights, params.units),
    );
    let of_last = saturate(A::scaled(sum, scale(&params.recurrent_scales)));
    let sum = saturate(of_input + of_last);
    i32::from(match number {
        CELL => tanh_i16(3 * sum),
        _ => logistic_i16(sum as i16),
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
