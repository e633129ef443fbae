//! Fixed-point arithmetic as TensorFlow Lite Micro defines it.
//!
//! A positive real number is `multiplier * 2^(shift - 31)` with `multiplier` in `2^30..2^31`
//! (Q0.31). TensorFlow Lite Micro scales in two steps, each with its own rounding (gemmlowp's
//! "double rounding"); other implementations round once and differ in the last bit.
//!
//! Multiplier and shift come from the real number in double precision, as TensorFlow Lite's
//! `QuantizeMultiplier` does it: with `real = q * 2^shift` and `q` in `[0.5, 1)`, the multiplier is
//! `q * 2^31` rounded to nearest, halves away from zero. Where that is `2^31`, it is halved and
//! the shift goes up by one; where the shift is below -31, both are 0.

mod functions;
mod interpolated;
mod inverse_square_root;
mod logarithm;

pub(crate) use functions::{
    EXP_OF_MINUS_ONE_EIGHTH, EXP_OF_MINUS_POWERS_OF_TWO, ONE_THIRD, multiply,
};
pub use functions::{exp_on_negative_values, logistic, one_over_one_plus, reciprocal, tanh};
#[cfg(tinyml_dsp)]
pub(crate) use interpolated::LOGISTIC;
pub use interpolated::{logistic_i16, tanh_i16};
pub(crate) use interpolated::{logistic_of_triple, tanh_of_triple};
pub use inverse_square_root::inverse_square_root;
pub use logarithm::logarithm;

/// High half of the doubled product, rounded to nearest: `a * b / 2^31`.
///
/// gemmlowp's `SaturatingRoundingDoublingHighMul`. The only product that does not fit, that of
/// two minima, saturates.
///
/// ```
/// use tinyml_kernels::fixed_point::saturating_rounding_doubling_high_mul;
/// assert_eq!(saturating_rounding_doubling_high_mul(1 << 30, 3), 2); // 1.5 rounds up
/// assert_eq!(saturating_rounding_doubling_high_mul(i32::MIN, i32::MIN), i32::MAX);
/// ```
#[inline]
pub const fn saturating_rounding_doubling_high_mul(a: i32, b: i32) -> i32 {
    if a == i32::MIN && b == i32::MIN {
        return i32::MAX;
    }
    // gemmlowp adds `1 - 2^30` to a negative product and rounds the quotient towards zero, that is up:
    // the same number as this floor.
    ((a as i64 * b as i64 + (1 << 30)) >> 31) as i32
}

/// `x / 2^exponent` rounded to nearest, halves away from zero, for `exponent` in `0..=31`.
///
/// gemmlowp's `RoundingDivideByPOT`.
///
/// ```
/// use tinyml_kernels::fixed_point::rounding_divide_by_power_of_two;
/// assert_eq!(rounding_divide_by_power_of_two(5, 1), 3);
/// assert_eq!(rounding_divide_by_power_of_two(-5, 1), -3);
/// ```
#[inline]
pub const fn rounding_divide_by_power_of_two(x: i32, exponent: i32) -> i32 {
    let mask = (1_i32 << (exponent & 31)).wrapping_sub(1);
    let remainder = x & mask;
    let threshold = (mask >> 1) + (x < 0) as i32;
    (x >> (exponent & 31)) + (remainder > threshold) as i32
}

/// `x * multiplier * 2^(shift - 31)`, rounded twice.
///
/// TensorFlow Lite Micro's `MultiplyByQuantizedMultiplier` for 32-bit sums.
///
/// ```
/// use tinyml_kernels::fixed_point::multiply_by_quantized_multiplier;
/// // 0.75 is 0.75 * 2^31 with shift 0.
/// assert_eq!(multiply_by_quantized_multiplier(100, 3 << 29, 0), 75);
/// assert_eq!(multiply_by_quantized_multiplier(100, 3 << 29, -1), 38);
/// ```
#[inline]
pub const fn multiply_by_quantized_multiplier(x: i32, multiplier: i32, shift: i32) -> i32 {
    let left = if shift > 0 { shift } else { 0 };
    let right = if shift > 0 { 0 } else { -shift };
    let shifted = x.wrapping_shl(left as u32);
    let product = saturating_rounding_doubling_high_mul(shifted, multiplier);
    rounding_divide_by_power_of_two(product, right)
}

/// `x * multiplier * 2^(shift - 31)` for 64-bit sums of less than 48 bits, rounded once, with the upper
/// 16 bits of the multiplier.
///
/// TensorFlow Lite Micro's `MultiplyByQuantizedMultiplier` for the sums of 16-bit activations.
///
/// ```
/// use tinyml_kernels::fixed_point::multiply_wide_by_quantized_multiplier;
/// assert_eq!(multiply_wide_by_quantized_multiplier(100, 3 << 29, 0), 75);
/// assert_eq!(multiply_wide_by_quantized_multiplier(1 << 40, 1 << 30, -20), 1 << 19);
/// ```
#[inline]
pub const fn multiply_wide_by_quantized_multiplier(x: i64, multiplier: i32, shift: i32) -> i32 {
    let reduced = if multiplier < 0x7fff_0000 {
        (multiplier + (1 << 15)) >> 16
    } else {
        0x7fff
    };
    let right = (15 - shift) as u32;
    let half = 1_i64.wrapping_shl(right.wrapping_sub(1));
    let product = x.wrapping_mul(reduced as i64).wrapping_add(half);
    product.wrapping_shr(right) as i32
}
