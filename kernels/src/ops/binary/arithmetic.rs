//! Arithmetic of two elements.
//!
//! ```text
//! DIV                 y = clamp(a / b)            integers round towards zero
//! FLOOR_DIV           y = floor(a / b)
//! FLOOR_MOD           y = a - b * floor(a / b)
//! SQUARED_DIFFERENCE  y = (a - b)²                integers wrap around
//! MINIMUM, MAXIMUM    y = min(a, b), max(a, b)
//! POW                 y = a^b                     integers wrap around
//! ATAN2               y = the angle of the point (b, a), between -π and π
//! ```
//!
//! Where a divisor without quantization is the integer 0, which TensorFlow Lite leaves undefined or refuses,
//! the quotient and the rest are 0, as a Cortex-M computes them.
//!
//! Quantized operands of MINIMUM and MAXIMUM have the scale and zero point of the output. A quantized
//! SQUARED_DIFFERENCE is the square of the difference that [`sub`](crate::ops::sub) has, before its
//! output stage; the compiler takes, with `twice` as there and `left_shift` 7 for 8-bit elements, 0
//! for 16-bit ones, the output multiplier from `twice² / (2^(2 * left_shift) * output_scale)`. A quantized
//! DIV is [`Quotient`].

use super::{Bounds, Extreme, Function};
use crate::fixed_point::{reciprocal, saturating_rounding_doubling_high_mul};
use crate::ops::{add, operator};

/// Scale and zero points of a quantized quotient.
///
/// ```text
/// y = clamp(scale((a - a_zero_point) * (1 / (b - b_zero_point))) + zero_point)
/// ```
///
/// The reciprocal is a number in Q0.31 and a shift, the dividend is shifted left as far as it goes, and
/// one shift to the right at the end makes up for both. The multiplier stands for the real number
/// `a_scale / (b_scale * output_scale)`, in single precision.
///
/// The steps are TensorFlow Lite Micro's, whose interpreter defines the result also where it means nothing:
/// where `b` is 0, and where the shift to the right is longer than 31 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotient {
    /// Zero point of the dividend.
    pub first_zero_point: i32,
    /// Zero point of the divisor.
    pub second_zero_point: i32,
    /// Q0.31 multiplier of the quotient.
    pub multiplier: i32,
    /// Exponent that goes with it.
    pub shift: i32,
    /// Zero point of the output.
    pub zero_point: i32,
    /// Smallest output: the fused activation's, or that of the type.
    pub min: i32,
    /// Largest output.
    pub max: i32,
}

/// What the steps to the reciprocal make of 0 in TensorFlow Lite Micro's interpreter.
const RECIPROCAL_OF_ZERO: (i32, i32) = (-1_515_870_788, -1);

/// `x / 2^exponent` rounded to nearest, for an exponent up to 31. Others, of quotients next to 0 or far
/// outside of all elements, TensorFlow Lite Micro leaves to the processor; this is what its interpreter's
/// does, which looks at the lowest bits of the exponent.
fn wrapping_rounding_divide(x: i32, exponent: u32) -> i32 {
    let mask = 1_i64.wrapping_shl(exponent).wrapping_sub(1) as i32;
    let threshold = (mask >> 1).wrapping_add((x < 0).into());
    x.wrapping_shr(exponent)
        .wrapping_add((x & mask > threshold).into())
}

impl Quotient {
    #[inline]
    fn apply(&self, first: i32, second: i32) -> i32 {
        let dividend = first.wrapping_sub(self.first_zero_point);
        let divisor = second.wrapping_sub(self.second_zero_point);
        let (reciprocal, reciprocal_shift) = match divisor {
            0 => RECIPROCAL_OF_ZERO,
            _ => reciprocal(divisor.wrapping_abs(), 31),
        };
        let dividend = if divisor < 0 {
            dividend.wrapping_neg()
        } else {
            dividend
        };
        // Copies of the sign besides the sign itself.
        let headroom = (dividend ^ (dividend >> 31))
            .leading_zeros()
            .wrapping_sub(1);
        let raised = dividend.wrapping_shl(headroom);
        let raised = saturating_rounding_doubling_high_mul(raised, reciprocal);
        let scaled = saturating_rounding_doubling_high_mul(raised, self.multiplier);
        let right = (headroom as i32)
            .wrapping_add(reciprocal_shift)
            .wrapping_sub(self.shift);
        let value = wrapping_rounding_divide(scaled, right as u32);
        let value = value.wrapping_add(self.zero_point);
        value.max(self.min).min(self.max)
    }
}

macro_rules! quotient {
    ($($element:ty)+) => {$(
        impl Function<$element> for operator::Div {
            type Arithmetic = Quotient;
            type Second = $element;
            type Output = $element;

            #[inline(always)]
            fn apply(quotient: &Quotient, first: $element, second: $element) -> $element {
                quotient.apply(first.into(), second.into()) as $element
            }
        }
    )+};
}

quotient!(i8 i16);

impl Function<i32> for operator::Div {
    type Arithmetic = Bounds<i32>;
    type Second = i32;
    type Output = i32;

    #[inline(always)]
    fn apply(bounds: &Bounds<i32>, first: i32, second: i32) -> i32 {
        let quotient = if second == 0 {
            0
        } else {
            first.wrapping_div(second)
        };
        bounds.apply(quotient)
    }
}

impl Function<f32> for operator::Div {
    type Arithmetic = Bounds<f32>;
    type Second = f32;
    type Output = f32;

    #[inline(always)]
    fn apply(bounds: &Bounds<f32>, first: f32, second: f32) -> f32 {
        bounds.apply(first / second)
    }
}

/// Operators that need to know nothing besides two elements of one type.
macro_rules! plain {
    ($($marker:ident: $($element:ty)+ => $function:expr;)+) => {$($(
        impl Function<$element> for operator::$marker {
            type Arithmetic = ();
            type Second = $element;
            type Output = $element;

            #[inline(always)]
            fn apply((): &(), first: $element, second: $element) -> $element {
                let function: fn($element, $element) -> $element = $function;
                function(first, second)
            }
        }
    )+)+};
}
pub(super) use plain;

/// Operators whose result is one of two 8-bit elements.
macro_rules! extremes {
    ($($marker:ident: $extreme:ident, $function:path;)+) => {$(
        impl Function<i8> for operator::$marker {
            type Arithmetic = ();
            type Second = i8;
            type Output = i8;

            const EXTREME: Option<Extreme<i8, i8, i8>> = Some(Extreme::$extreme);

            #[inline(always)]
            fn apply((): &(), first: i8, second: i8) -> i8 {
                $function(first, second)
            }
        }
    )+};
}

extremes! {
    Minimum: SMALLER, Ord::min;
    Maximum: LARGER, Ord::max;
}

plain! {
    Minimum: i16 i32 i64 f32 => |a, b| if a < b { a } else { b };
    Maximum: i16 i32 i64 f32 => |a, b| if a > b { a } else { b };
    SquaredDifference: i32 => |a, b| a.wrapping_sub(b).wrapping_mul(a.wrapping_sub(b));
    SquaredDifference: f32 => |a, b| (a - b) * (a - b);
    FloorDiv: i8 i16 i32 => |a, b| {
        let rest = if b == 0 { 0 } else { a.wrapping_rem(b) };
        let quotient = if b == 0 { 0 } else { a.wrapping_div(b) };
        if rest != 0 && (rest < 0) != (b < 0) { quotient.wrapping_sub(1) } else { quotient }
    };
    FloorDiv: f32 => |a, b| libm::floorf(a / b);
    FloorMod: i8 i16 i32 i64 => |a, b| {
        let rest = if b == 0 { 0 } else { a.wrapping_rem(b) };
        if rest != 0 && (rest < 0) != (b < 0) { rest.wrapping_add(b) } else { rest }
    };
    FloorMod: f32 => |a, b| {
        let rest = remainder(a, b);
        if rest != 0.0 && (rest < 0.0) != (b < 0.0) { rest + b } else { rest }
    };
    Pow: i32 => integer_power;
    Pow: f32 => libm::powf;
    Atan2: f32 => libm::atan2f;
}

/// The rest of `a / b` towards zero, exact: C's `fmodf`. That of `libm` can panic as far as the compiler knows.
fn remainder(a: f32, b: f32) -> f32 {
    /// Mantissa and exponent of a positive number, the mantissa with its leading bit.
    fn parts(bits: u32) -> (u32, i32) {
        let (mantissa, exponent) = (bits & 0x7f_ffff, (bits >> 23) as i32);
        if exponent > 0 {
            return (mantissa | 0x80_0000, exponent);
        }
        let shift = mantissa.leading_zeros().wrapping_sub(8);
        (
            mantissa.wrapping_shl(shift),
            1_i32.wrapping_sub_unsigned(shift),
        )
    }
    let sign = a.to_bits() & (1 << 31);
    let (dividend, divisor) = (a.to_bits() & !(1 << 31), b.to_bits() & !(1 << 31));
    let infinity = f32::INFINITY.to_bits();
    if divisor == 0 || dividend >= infinity || divisor > infinity {
        return f32::NAN;
    }
    if dividend < divisor {
        return a;
    }
    let ((mut rest, mut exponent), (divisor, lowest)) = (parts(dividend), parts(divisor));
    loop {
        if rest >= divisor {
            rest = rest.wrapping_sub(divisor);
        }
        if exponent <= lowest || rest == 0 {
            break;
        }
        rest = rest.wrapping_shl(1);
        exponent = exponent.wrapping_sub(1);
    }
    // The leading bit goes back to its place, or as near as the smallest exponent allows.
    let room = exponent.wrapping_sub(1).max(0).cast_unsigned();
    let shift = rest.leading_zeros().wrapping_sub(8).min(room);
    let mantissa = rest.wrapping_shl(shift);
    let exponent = (exponent.cast_unsigned()).wrapping_sub(shift);
    let bits = match () {
        () if rest == 0 => 0,
        () if exponent as i32 <= 0 => mantissa.wrapping_shr(1_u32.wrapping_sub(exponent)),
        () if mantissa < 0x80_0000 => mantissa,
        () => (mantissa & 0x7f_ffff) | exponent.wrapping_shl(23),
    };
    f32::from_bits(sign | bits)
}

/// The integer part of `base^exponent`, modulo 2^32.
fn integer_power(base: i32, exponent: i32) -> i32 {
    let mut power = 1_i32;
    let mut square = base;
    // All bits are looked at, so that the number of steps does not depend on the exponent.
    for bit in 0..31 {
        let product = power.wrapping_mul(square);
        if (exponent >> bit) & 1 != 0 {
            power = product;
        }
        square = square.wrapping_mul(square);
    }
    match base {
        _ if exponent >= 0 => power,
        // Of 1 and -1 the reciprocal is the number itself.
        1 => 1,
        -1 if exponent & 1 != 0 => -1,
        -1 => 1,
        _ => 0,
    }
}

macro_rules! squared_difference {
    ($($element:ty)+) => {$(
        impl Function<$element> for operator::SquaredDifference {
            type Arithmetic = add::Quantized;
            type Second = $element;
            type Output = $element;

            #[inline(always)]
            fn apply(quantized: &add::Quantized, first: $element, second: $element) -> $element {
                let (first, second) = quantized.operands(first, second);
                let difference = first.wrapping_sub(second);
                quantized.output(difference.wrapping_mul(difference)) as $element
            }
        }
    )+};
}

squared_difference!(i8 i16);

#[cfg(test)]
mod tests {
    use super::*;

    fn plain<O: Function<A, Arithmetic = (), Second = A, Output = A>, A: Copy>(a: A, b: A) -> A {
        O::apply(&(), a, b)
    }

    #[test]
    fn floors_go_down() {
        for (a, b, quotient, rest) in [
            (7, 3, 2, 1),
            (-7, 3, -3, 2),
            (7, -3, -3, -2),
            (-7, -3, 2, -1),
        ] {
            assert_eq!(plain::<operator::FloorDiv, i32>(a, b), quotient);
            assert_eq!(plain::<operator::FloorMod, i32>(a, b), rest);
            let (a, b) = (a as f32, b as f32);
            assert_eq!(plain::<operator::FloorDiv, f32>(a, b), quotient as f32);
            assert_eq!(plain::<operator::FloorMod, f32>(a, b), rest as f32);
        }
        assert_eq!(plain::<operator::FloorDiv, i8>(-128, -1), -128);
        assert_eq!(plain::<operator::FloorMod, i16>(5, 0), 0);
    }

    #[test]
    fn rests_of_floats_are_exact() {
        let mut numbers = std::vec![
            0.0,
            1.0,
            3.0,
            0.1,
            1e-40,
            1e-45,
            7e-39,
            1e30,
            f32::MAX,
            f32::MIN_POSITIVE
        ];
        numbers.extend((0..200_u32).map(|k| f32::from_bits(k.wrapping_mul(0x9e37_79b9) >> 1)));
        for a in numbers.iter().flat_map(|a| [*a, -a]) {
            for b in numbers.iter().flat_map(|b| [*b, -b]) {
                let (found, exact) = (remainder(a, b), a % b);
                let same = found.to_bits() == exact.to_bits() || found.is_nan() && exact.is_nan();
                assert!(same, "{a:e} % {b:e} is {exact:e}, not {found:e}");
            }
        }
        assert_eq!(remainder(5.0, f32::INFINITY), 5.0);
        assert!(remainder(f32::INFINITY, 2.0).is_nan() && remainder(1.0, f32::NAN).is_nan());
    }

    #[test]
    fn integer_powers() {
        assert_eq!(plain::<operator::Pow, i32>(-3, 5), -243);
        assert_eq!(plain::<operator::Pow, i32>(2, 31), i32::MIN);
        assert_eq!(plain::<operator::Pow, i32>(0, 0), 1);
        assert_eq!(plain::<operator::Pow, i32>(-1, -3), -1);
        assert_eq!(plain::<operator::Pow, i32>(2, -1), 0);
    }

    #[test]
    fn quotients_are_near_the_real_ones() {
        // a_scale 1/4, b_scale 1/8, output scale 1/2: a_scale / (b_scale * output_scale) is 4.
        let quotient = Quotient {
            first_zero_point: 3,
            second_zero_point: -7,
            multiplier: 1 << 30,
            shift: 3,
            zero_point: -10,
            min: -128,
            max: 127,
        };
        let divide = |a, b| <operator::Div as Function<i8>>::apply(&quotient, a, b);
        for a in i8::MIN..=i8::MAX {
            for b in (i8::MIN..=i8::MAX).filter(|b| *b != -7) {
                let (dividend, divisor) = (f64::from(a) - 3.0, f64::from(b) + 7.0);
                // Smaller ones are shifted too far.
                if dividend.abs() > 8.0 {
                    let real = 4.0 * dividend / divisor - 10.0;
                    let error = f64::from(divide(a, b)) - real.clamp(-128.0, 127.0);
                    assert!(error.abs() < 0.51, "{a} / {b} is off by {error}");
                }
            }
        }
        // Of the interpreter.
        assert_eq!(
            (divide(0, -128), divide(4, -128), divide(3, -128)),
            (127, -128, -9)
        );
        assert_eq!((divide(-10, -7), divide(0, -7), divide(1, -7)), (63, 7, 1));
    }
}
