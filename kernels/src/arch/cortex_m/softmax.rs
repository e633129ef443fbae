//! SOFTMAX of 8-bit scores.
//!
//! The arithmetic is that of [`fixed_point`](crate::fixed_point), without calls and with the steps of the
//! exponential one after another. With a factor that is doubled beforehand, the high half of a product is
//! rounded by one instruction:
//!
//! ```text
//! floor((a b + 2^30) / 2^31) = floor((2 a b + 2^31) / 2^32)
//! ```
//!
//! Exponentials of short rows are kept, which leaves half of them to compute.

use crate::{
    CortexM, Portable,
    fixed_point::{
        EXP_OF_MINUS_ONE_EIGHTH, EXP_OF_MINUS_POWERS_OF_TWO, ONE_THIRD, reciprocal,
        rounding_divide_by_power_of_two as rounding_shift,
    },
    ops::softmax::{Args, Probability, Quantized, SUM_INTEGER_BITS, Softmax},
    slices::windows,
};
use core::{cell::Cell, hint::black_box};

/// Fewer scores are not worth the code.
const FEW: usize = 8;

/// Exponentials that are kept.
const KEPT: usize = 16;

macro_rules! softmax {
    ($($output:ty)+) => {$(
        impl Softmax<i8, $output> for CortexM {
            #[inline(always)]
            fn run(args: &Args<'_, i8, $output>) {
                if args.rows.wrapping_mul(args.depth) < FEW {
                    <Portable as Softmax<i8, $output>>::run(args);
                } else {
                    softmax(args);
                }
            }

            #[inline(always)]
            fn compact(args: &Args<'_, i8, $output>) {
                <Portable as Softmax<i8, $output>>::compact(args);
            }
        }
    )+};
}
softmax!(i8 i16);

/// Row by row.
#[inline(never)]
fn softmax<O: Probability>(args: &Args<'_, i8, O>) {
    let inputs = windows(args.input, args.depth);
    let outputs = windows(args.output, args.depth);
    for (input, output) in inputs.zip(outputs).take(args.rows) {
        row(&args.arithmetic, input, output);
    }
}

#[inline(always)]
fn row<O: Probability>(arithmetic: &Quantized, input: &[Cell<i8>], output: &[Cell<O>]) {
    let scores = input.iter().map(Cell::get);
    // Hidden, or steps one after another would take more code than they save time.
    let max = scores.fold(i8::MIN, |max, score| black_box(max).max(score));
    let mut kept = [0_i32; KEPT];
    let keeps = input.len() <= KEPT;
    let mut sum = 0_i32;
    for (index, score) in input.iter().enumerate() {
        let exponential = exponential(arithmetic, score.get(), max);
        if let Some(place) = kept.get_mut(index) {
            *place = exponential;
        }
        sum = sum.wrapping_add(rounding_shift(exponential, SUM_INTEGER_BITS));
    }
    let (reciprocal, shift) = reciprocal(sum, SUM_INTEGER_BITS);
    let exponent = shift + 31 - O::BITS;
    for (index, (score, output)) in input.iter().zip(output).enumerate() {
        let exponential = match kept.get(index).filter(|_| keeps) {
            Some(exponential) => *exponential,
            None => exponential(arithmetic, score.get(), max),
        };
        output.set(O::new(rounding_shift(
            product(reciprocal, exponential),
            exponent,
        )));
    }
}

/// `exp` of the scaled distance to the maximum, in Q0.31; 0 where it is negligible.
#[inline(never)]
fn exponential(arithmetic: &Quantized, score: i8, max: i8) -> i32 {
    let difference = i32::from(score) - i32::from(max);
    let shifted = difference.wrapping_shl(arithmetic.left_shift as u32);
    let exponential = computed(exp(product(shifted, arithmetic.multiplier)));
    if difference >= arithmetic.diff_min {
        exponential
    } else {
        0
    }
}

/// [`exp_on_negative_values`](crate::fixed_point::exp_on_negative_values) of Q5.26.
#[inline(always)]
fn exp(x: i32) -> i32 {
    const QUARTER: i32 = 1 << 24;
    let last_quarter = (x & (QUARTER - 1)).wrapping_sub(QUARTER);
    let rest = last_quarter.wrapping_sub(x);
    // The Taylor series around -1/8. No number here is above 2^29, so that it can be doubled.
    let y = (last_quarter << 5).wrapping_add(1 << 28);
    let y2 = high(2 * y, y);
    let y3 = high(2 * y2, y);
    let y4 = high(2 * y2, y2);
    let third = rounding_shift(y4, 2).wrapping_add(y3);
    let third = high(2 * third, ONE_THIRD);
    let higher = rounding_shift(third.wrapping_add(y2), 1);
    let series = high(2 * y.wrapping_add(higher), EXP_OF_MINUS_ONE_EIGHTH);
    let mut result = EXP_OF_MINUS_ONE_EIGHTH.wrapping_add(series);
    for (index, power) in EXP_OF_MINUS_POWERS_OF_TWO.into_iter().enumerate() {
        let product = computed(high_of_positive(result as u32, 2 * power as u32) as i32);
        if rest & (QUARTER << index) != 0 {
            result = product;
        }
    }
    if x == 0 { i32::MAX } else { result }
}

/// The same number, which is computed in any case, also where the compiler could do without: so the number
/// of steps does not depend on the scores.
#[inline(always)]
fn computed(number: i32) -> i32 {
    #[cfg(tinyml_dsp)]
    return super::opaque::unknown(number as usize) as i32;
    #[cfg(not(tinyml_dsp))]
    number
}

/// High half of the doubled product, rounded to nearest.
#[inline(always)]
fn product(a: i32, b: i32) -> i32 {
    ((i64::from(a) * i64::from(b) + (1 << 30)) >> 31) as i32
}

/// High half of the product, rounded to nearest.
#[inline(always)]
fn high(a: i32, b: i32) -> i32 {
    ((i64::from(a) * i64::from(b) + (1 << 31)) >> 32) as i32
}

/// The same.
#[inline(always)]
fn high_of_positive(a: u32, b: u32) -> u32 {
    ((u64::from(a) * u64::from(b) + (1 << 31)) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixed_point::exp_on_negative_values;

    #[test]
    fn exponentials_are_those_of_the_definition() {
        let edges = (0..=31).flat_map(|bit| [-2, -1, 0, 1].map(|near| (1_i64 << bit) + near));
        let steps = (0..1 << 31).step_by(99_991);
        for x in edges.chain(steps).filter(|x| (0..=1 << 31).contains(x)) {
            let x = (-x) as i32;
            assert_eq!(exp(x), exp_on_negative_values::<5>(x), "{x}");
        }
    }
}
