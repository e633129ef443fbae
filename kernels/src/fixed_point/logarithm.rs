//! The natural logarithm in fixed point, as TensorFlow Lite Micro's LOG_SOFTMAX has it.

use super::functions::{multiply, one_over_one_plus, saturating_shift, saturating_shift_left};
use super::rounding_divide_by_power_of_two as rounding_shift;

/// `ln 2`, `√½` and `⁴√½` in Q0.31.
const LN_2: i32 = 1_488_522_236;
const SQRT_HALF: i32 = 1_518_500_250;
const FOURTH_ROOT_OF_HALF: i32 = 1_805_811_301;

/// Coefficients of the rational function, in Q0.31: `11/240 ⁴√2`, `1/20 ⁴√2`, `2 / ⁴√2 - ⁴√2` and `1/4 ⁴√2`.
const ALPHA_N: i32 = 117_049_297;
const ALPHA_D: i32 = 127_690_142;
const ALPHA_I: i32 = 1_057_819_769;
const ALPHA_F: i32 = 638_450_708;

/// `ln x` in Q5.26 for `x ≥ 1` in Q12.19.
///
/// `x` is `r * 2^z` with `r` between `√½` and 1 and a `z` in steps of a half, found from `x` and from
/// `x * √½`; the logarithm of `r` is a quotient of two polynomials of its distance to `⁴√½`.
///
/// ```
/// use tinyml_kernels::fixed_point::logarithm;
/// let real = f64::from(logarithm(10 << 19)) / 2_f64.powi(26);
/// assert!((real - 10_f64.ln()).abs() < 1e-6);
/// ```
pub const fn logarithm(x: i32) -> i32 {
    const QUARTER: i32 = 1 << 23;
    // A power of two in Q6.25.
    const fn power(integer: i32) -> i32 {
        saturating_shift(integer, 25)
    }
    let headroom = x.leading_zeros() as i32 - 1;
    let raised = saturating_shift(x, headroom as u32);
    let first_rest = saturating_shift_left::<1>(multiply(raised, SQRT_HALF));
    let first_power = power(11 - headroom).saturating_add(QUARTER);

    let headroom = multiply(x, SQRT_HALF).leading_zeros() as i32 - 1;
    let second_rest = saturating_shift(x, headroom as u32);
    let second_power = power(12 - headroom).saturating_sub(QUARTER);

    let rest = if first_rest < second_rest {
        first_rest
    } else {
        second_rest
    };
    let power = if first_power > second_power {
        first_power
    } else {
        second_power
    };

    let sum = rest as i64 + FOURTH_ROOT_OF_HALF as i64;
    let mean = ((sum + 1) / 2) as i32;
    let distance = rest.wrapping_sub(FOURTH_ROOT_OF_HALF).wrapping_mul(2);
    let square = multiply(distance, distance);
    let cube = multiply(distance, square);
    let numerator = multiply(distance, rest).wrapping_add(multiply(cube, ALPHA_N));
    let factor = ALPHA_I
        .wrapping_add(distance)
        .wrapping_add(multiply(ALPHA_D, square));
    let denominator = multiply(mean, factor).wrapping_add(multiply(ALPHA_F, distance));
    let quotient = multiply(rounding_shift(numerator, 6), one_over_one_plus(denominator));
    saturating_shift_left::<1>(multiply(power, LN_2).wrapping_add(quotient))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_near_the_real_ones() {
        for x in (1 << 19..i32::MAX - 10_007).step_by(10_007) {
            let found = f64::from(logarithm(x)) / 2_f64.powi(26);
            let exact = (f64::from(x) / 2_f64.powi(19)).ln();
            assert!((found - exact).abs() < 1e-6, "{x}: {found}, not {exact}");
        }
    }
}
