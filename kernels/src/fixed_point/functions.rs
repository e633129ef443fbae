//! Exponential, reciprocal, logistic and hyperbolic tangent in fixed point.
//!
//! They follow gemmlowp's definitions step by step, because every rounding shows in the output.
//! `Qm.n` has `m` integer and `n` fractional bits besides the sign, `m + n = 31`.

use super::rounding_divide_by_power_of_two as rounding_shift;
use core::hint::black_box;

/// High half of the doubled product, rounded to nearest, for factors of which one is not the minimum:
/// nothing saturates. It is called so often that a copy at each call would cost more flash than it
/// saves time.
#[inline(never)]
pub(crate) const fn multiply(a: i32, b: i32) -> i32 {
    ((a as i64 * b as i64 + (1 << 30)) >> 31) as i32
}

/// `x * 2^EXPONENT`, saturating: a change from `Qm` to `Q(m - EXPONENT)`.
pub(super) const fn saturating_shift_left<const EXPONENT: u32>(x: i32) -> i32 {
    saturating_shift(x, EXPONENT)
}

/// `x * 2^exponent`, saturating, for an exponent below 32.
#[inline(always)]
pub(super) const fn saturating_shift(x: i32, exponent: u32) -> i32 {
    let limit = i32::MAX >> (exponent & 31);
    if x > limit {
        i32::MAX
    } else if x < -limit {
        i32::MIN
    } else {
        x << (exponent & 31)
    }
}

/// `exp(-1/8)` in Q0.31.
pub(crate) const EXP_OF_MINUS_ONE_EIGHTH: i32 = 1_895_147_668;
/// In Q0.31.
pub(crate) const ONE_THIRD: i32 = 715_827_883;

/// `exp` of -1/4, -1/2, -1, … -16, in Q0.31.
pub(crate) const EXP_OF_MINUS_POWERS_OF_TWO: [i32; 7] = [
    1_672_461_947,
    1_302_514_674,
    790_015_084,
    290_630_308,
    39_332_535,
    720_401,
    242,
];

/// 48/17 and -32/17 in Q2.29: the line `48/17 - 32/17 d` is the best first guess at `1/d` for `d`
/// in `[0.5, 1]`.
const FIRST_GUESS: [i32; 2] = [1_515_870_810, -1_010_580_540];

/// `exp(x)` in Q0.31 for `x` in `[-1/4, 0)`, in Q0.31: the Taylor series around -1/8.
const fn exp_on_last_quarter(x: i32) -> i32 {
    let x = x.wrapping_add(1 << 28);
    let x2 = multiply(x, x);
    let x3 = multiply(x2, x);
    let x4 = multiply(x2, x2);
    // x^4/24 + x^3/6 + x^2/2 = ((x^4/4 + x^3)/3 + x^2)/2
    let third = multiply(rounding_shift(x4, 2).wrapping_add(x3), ONE_THIRD);
    let higher = rounding_shift(third.wrapping_add(x2), 1);
    let product = multiply(EXP_OF_MINUS_ONE_EIGHTH, x.wrapping_add(higher));
    EXP_OF_MINUS_ONE_EIGHTH.wrapping_add(product)
}

/// `exp(x)` in Q0.31 for `x <= 0` with `INTEGER_BITS` integer bits, at most 5.
///
/// The argument is cut into a part in `[-1/4, 0)` and multiples of powers of two, whose
/// exponentials are constants.
///
/// ```
/// use tinyml_kernels::fixed_point::exp_on_negative_values;
/// let one = 1 << 26; // Q5.26
/// assert_eq!(exp_on_negative_values::<5>(0), i32::MAX);
/// let real = f64::from(exp_on_negative_values::<5>(-one)) / 2_f64.powi(31);
/// assert!((real - (-1_f64).exp()).abs() < 1e-6);
/// ```
pub const fn exp_on_negative_values<const INTEGER_BITS: u32>(x: i32) -> i32 {
    let quarter = 1_i32 << (29 - INTEGER_BITS);
    let last_quarter = (x & (quarter - 1)).wrapping_sub(quarter);
    let mut result = exp_on_last_quarter(last_quarter << INTEGER_BITS);
    let rest = last_quarter.wrapping_sub(x);
    // Their number is hidden: the loop is smaller than its steps one after another.
    let mut powers: &[i32] = black_box(&EXP_OF_MINUS_POWERS_OF_TWO);
    let mut bit = quarter;
    while let Some((power, others)) = powers.split_first() {
        let product = multiply(result, *power);
        if rest & bit != 0 {
            result = product;
        }
        // Past the sign, which is not set, this is 0: neither matches.
        bit <<= 1;
        powers = others;
    }
    if x == 0 { i32::MAX } else { result }
}

/// `2 / (1 + x)` in Q2.29 for `x` in `[0, 1)`, in Q0.31: three steps of Newton and Raphson.
const fn two_over_one_plus(x: i32) -> i32 {
    const ONE: i32 = 1 << 29;
    // gemmlowp's RoundingHalfSum; the sum of two numbers that are not negative is not either.
    let half_denominator = ((x as u32 + (1 << 31)) >> 1) as i32;
    let [constant, slope] = FIRST_GUESS;
    let mut quotient = constant.wrapping_add(multiply(half_denominator, slope));
    let mut steps = black_box(3_u32);
    loop {
        let error = ONE.wrapping_sub(multiply(half_denominator, quotient));
        let correction = saturating_shift_left::<2>(multiply(quotient, error));
        quotient = quotient.wrapping_add(correction);
        steps = steps.wrapping_sub(1);
        if steps == 0 {
            break;
        }
    }
    quotient
}

/// `1 / (1 + x)` in Q0.31 for `x` in `[0, 1)`, in Q0.31.
///
/// ```
/// use tinyml_kernels::fixed_point::one_over_one_plus;
/// let real = f64::from(one_over_one_plus(1 << 30)) / 2_f64.powi(31);
/// assert!((real - 1.0 / 1.5).abs() < 1e-8);
/// ```
pub const fn one_over_one_plus(x: i32) -> i32 {
    saturating_shift_left::<1>(two_over_one_plus(x))
}

/// `1 / x` for a positive `x` with `integer_bits` integer bits: a number `r` in Q0.31 and a shift
/// `s` so that the reciprocal is `r * 2^-s`.
///
/// TensorFlow Lite Micro's `GetReciprocal`.
#[inline]
pub const fn reciprocal(x: i32, integer_bits: i32) -> (i32, i32) {
    let headroom = (x as u32).leading_zeros();
    let fraction = (x as u32).wrapping_shl(headroom).wrapping_sub(1 << 31);
    (
        one_over_one_plus(fraction as i32),
        integer_bits - headroom as i32,
    )
}

/// `1 / (1 + exp(-x))` in Q0.31 for `x` in Q4.27.
///
/// ```
/// use tinyml_kernels::fixed_point::logistic;
/// assert_eq!(logistic(0), 1 << 30);
/// let real = f64::from(logistic(1 << 27)) / 2_f64.powi(31);
/// assert!((real - 1.0 / (1.0 + (-1_f64).exp())).abs() < 1e-6);
/// ```
pub const fn logistic(x: i32) -> i32 {
    let magnitude = if x > 0 { x } else { x.wrapping_neg() };
    let positive = one_over_one_plus(exp_on_negative_values::<4>(magnitude.wrapping_neg()));
    if x == 0 {
        1 << 30
    } else if x > 0 {
        positive
    } else {
        i32::MAX.wrapping_sub(positive)
    }
}

/// `tanh(x)` in Q0.31 for `x` in Q4.27: `(1 - exp(-2x)) / (1 + exp(-2x))`.
///
/// ```
/// use tinyml_kernels::fixed_point::tanh;
/// let real = f64::from(tanh(-1 << 27)) / 2_f64.powi(31);
/// assert!((real - (-1_f64).tanh()).abs() < 1e-6);
/// ```
pub const fn tanh(x: i32) -> i32 {
    const ONE: i32 = 1 << 29;
    let negative = if x < 0 { x } else { x.wrapping_neg() };
    // Q4.27 read as Q5.26 is twice the number.
    let quotient = two_over_one_plus(exp_on_negative_values::<5>(negative));
    let magnitude = saturating_shift_left::<2>(quotient.wrapping_sub(ONE));
    if x == 0 {
        0
    } else if x < 0 {
        magnitude.wrapping_neg()
    } else {
        magnitude
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_the_nearest_fixed_point_numbers() {
        let fixed = |real: f64, fraction: i32| (real * 2_f64.powi(fraction)).round() as i32;
        assert_eq!(EXP_OF_MINUS_ONE_EIGHTH, fixed((-0.125_f64).exp(), 31));
        assert_eq!(ONE_THIRD, fixed(1.0 / 3.0, 31));
        assert_eq!(FIRST_GUESS, [48.0, -32.0].map(|x| fixed(x / 17.0, 29)));
        let powers = [-2, -1, 0, 1, 2, 3, 4].map(|k| fixed((-2_f64.powi(k)).exp(), 31));
        assert_eq!(EXP_OF_MINUS_POWERS_OF_TWO, powers);
    }
}
