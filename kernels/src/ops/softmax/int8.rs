//! The reference kernel for 8-bit scores.

use super::{Args, Probability, Quantized};
use crate::fixed_point::{
    exp_on_negative_values, multiply, reciprocal, rounding_divide_by_power_of_two,
};
use crate::slices::windows;
use core::{cell::Cell, hint::black_box};

/// Integer bits of the sum of exponentials: rows of up to 4096 elements cannot overflow it.
pub(crate) const SUM_INTEGER_BITS: i32 = 12;

/// Row by row.
#[inline(always)]
pub(super) fn softmax<O: Probability>(args: &Args<'_, i8, O>) {
    let inputs = windows(args.input, args.depth);
    let outputs = windows(args.output, args.depth);
    for (input, output) in inputs.zip(outputs).take(args.rows) {
        row(&args.arithmetic, input, output);
    }
}

/// One row. The lengths are hidden, and so is the maximum: loops are smaller than their steps one after
/// another.
#[inline(never)]
fn row<O: Probability>(arithmetic: &Quantized, input: &[Cell<i8>], output: &[Cell<O>]) {
    let (input, output) = black_box((input, output));
    let scores = input.iter().map(Cell::get);
    let max = scores.fold(i8::MIN, |max, score| black_box(max).max(score));
    let exponentials = input
        .iter()
        .map(|score| arithmetic.exponential(score.get(), max));
    let sum = exponentials.fold(0_i32, |sum, exponential| {
        let term = rounding_divide_by_power_of_two(exponential, SUM_INTEGER_BITS);
        sum.wrapping_add(term)
    });
    let (reciprocal, shift) = reciprocal(sum, SUM_INTEGER_BITS);
    for (score, output) in input.iter().zip(output) {
        let exponential = arithmetic.exponential(score.get(), max);
        let product = multiply(reciprocal, exponential);
        let exponent = shift + 31 - O::BITS;
        output.set(O::new(rounding_divide_by_power_of_two(product, exponent)));
    }
}

impl Quantized {
    /// `exp` of the scaled distance to the maximum, in Q0.31; 0 where it is negligible.
    ///
    /// A copy of the code for each call would take more flash than the time is worth.
    #[inline(never)]
    fn exponential(&self, score: i8, max: i8) -> i32 {
        let difference = i32::from(score) - i32::from(max);
        let shifted = difference.wrapping_shl(self.left_shift as u32);
        let scaled = multiply(shifted, self.multiplier);
        let exponential = exp_on_negative_values::<5>(scaled);
        // Computed in any case, so that the number of steps does not depend on the scores.
        if difference >= self.diff_min {
            exponential
        } else {
            0
        }
    }
}
