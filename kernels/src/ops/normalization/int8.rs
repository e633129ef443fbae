//! Rows of 8-bit elements.

use super::Function;
use crate::fixed_point::{
    exp_on_negative_values, inverse_square_root, logarithm, multiply_by_quantized_multiplier,
    rounding_divide_by_power_of_two,
};
use crate::ops::operator;
use core::cell::Cell;

/// How a distance between scores becomes an exponent, in Q5.26.
///
/// The compiler computes in double precision
///
/// - `multiplier`, `shift`: `QuantizeMultiplier` of `input_scale * 2^26`, at most `2^31 - 1`;
/// - `min`: `-floor(31 * 2^26 / 2^shift)`; smaller distances count as nothing;
/// - `reverse_multiplier`, `reverse_shift`: `QuantizeMultiplier` of `2^(31 - shift) / multiplier`, the way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// Q0.31 multiplier of a distance to the maximum.
    pub multiplier: i32,
    /// Exponent that goes with it.
    pub shift: i32,
    /// Q0.31 multiplier of an exponent.
    pub reverse_multiplier: i32,
    /// Exponent that goes with it.
    pub reverse_shift: i32,
    /// The smallest distance that is not negligible; negative.
    pub min: i32,
}

/// The quantized value of 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZeroPoint {
    /// Zero point of the input.
    pub zero_point: i32,
}

impl Function<i8> for operator::LogSoftmax {
    type Arithmetic = Distance;

    fn row(scale: &Distance, input: &[Cell<i8>], output: &[Cell<i8>]) {
        let exponent =
            |distance| multiply_by_quantized_multiplier(distance, scale.multiplier, scale.shift);
        let max = input.iter().map(Cell::get).fold(i8::MIN, i8::max);
        let distances = || {
            input
                .iter()
                .map(|score| i32::from(score.get()) - i32::from(max))
        };
        // Q12.19: rows of up to 4096 elements cannot overflow it.
        let sum = distances().fold(0_i32, |sum, distance| {
            let exponential = exp_on_negative_values::<5>(exponent(distance));
            let term = rounding_divide_by_power_of_two(exponential, 12);
            // Computed in any case, so that the number of steps does not depend on the scores.
            sum.wrapping_add(if distance >= scale.min { term } else { 0 })
        });
        let logarithm = logarithm(sum);
        // The smallest exponent from which the logarithm can be taken.
        let lowest = multiply_by_quantized_multiplier(
            logarithm.wrapping_add(i32::MIN),
            scale.reverse_multiplier,
            scale.reverse_shift,
        );
        let lowest = lowest.max(scale.min.wrapping_sub(1));
        for (distance, output) in distances().zip(output) {
            // From Q5.26 to steps of 1/16.
            let value = exponent(distance).wrapping_sub(logarithm);
            let value = rounding_divide_by_power_of_two(value, 22).wrapping_add(127);
            let value = value.clamp(-128, 127) as i8;
            output.set(if distance > lowest { value } else { i8::MIN });
        }
    }
}

impl Function<i8> for operator::L2Normalization {
    type Arithmetic = ZeroPoint;

    fn row(arithmetic: &ZeroPoint, input: &[Cell<i8>], output: &[Cell<i8>]) {
        let difference = |x: &Cell<i8>| i32::from(x.get()).wrapping_sub(arithmetic.zero_point);
        let squares = input
            .iter()
            .map(|x| difference(x).wrapping_mul(difference(x)));
        let sum = squares.fold(0_i32, |sum, square| sum.wrapping_add(square));
        let (root, shift) = inverse_square_root(sum);
        for (x, output) in input.iter().zip(output) {
            // Steps of 1/128.
            let value =
                multiply_by_quantized_multiplier(difference(x), root, shift.wrapping_add(7));
            output.set(value.clamp(-128, 127) as i8);
        }
    }
}
