//! Functions of quantized 16-bit elements.
//!
//! ```text
//! RELU            y = clamp(scale(x - x_zero_point, multiplier, shift) + zero_point)
//! ABS             y = clamp(scale(|x - x_zero_point|, multiplier, shift) + zero_point)
//! RSQRT           y = clamp(scale(r, multiplier, shift - 20) + zero_point)
//!                 r = 2^20 / √(x - x_zero_point)
//! LEAKY_RELU      as RELU, inputs below zero with another scale
//! SQRT            y = clamp(trunc(√(x_scale * (x - x_zero_point)) / y_scale) + zero_point)
//! LOGISTIC, TANH  f(z)    z = (multiplier * x + 2^(shift - 1)) >> shift, 3 * 2^12 to the unit
//! ```
//!
//! The multiplier of RELU and ABS stands for the real number `x_scale / y_scale`, that of RSQRT for
//! `1 / (√x_scale * y_scale)`. At zero and below, where RSQRT is not defined, `y` is the largest value. SQRT
//! computes with real numbers, as LiteRT's reference kernel does; below zero it is zero.

use super::Function;
use crate::fixed_point::{
    inverse_square_root, logistic_i16, multiply_by_quantized_multiplier, tanh_i16,
};
use crate::ops::operator;

/// From one scale and zero point to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Zero point of the input.
    pub input_zero_point: i32,
    /// Q0.31 multiplier.
    pub multiplier: i32,
    /// Exponent that goes with it.
    pub shift: i32,
    /// Zero point of the output.
    pub zero_point: i32,
    /// Smallest output.
    pub min: i32,
    /// Largest output. One above the type's wraps around: that is the absolute value of its minimum where
    /// elements are not quantized.
    pub max: i32,
}

/// Two scales: of inputs from zero on, and below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leak {
    /// The scale of inputs from zero on.
    pub scale: Scale,
    /// Q0.31 multiplier of inputs below zero.
    pub negative_multiplier: i32,
    /// Exponent that goes with it.
    pub negative_shift: i32,
}

/// The scale of the argument of an interpolated function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Curve {
    /// Factor of the elements, of 16 bits.
    pub multiplier: i32,
    /// Fractional bits of the factor.
    pub shift: u32,
}

/// Scales and zero points of a square root.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Root {
    /// Scale of the input.
    pub input_scale: f32,
    /// Zero point of the input.
    pub input_zero_point: i32,
    /// Scale of the output.
    pub scale: f32,
    /// Zero point of the output.
    pub zero_point: i32,
}

impl Root {
    /// The output before it is clamped.
    pub fn apply(&self, value: i32) -> i32 {
        let difference = value.wrapping_sub(self.input_zero_point);
        let root = libm::sqrtf(self.input_scale * difference as f32);
        ((root / self.scale) as i32).saturating_add(self.zero_point)
    }
}

impl Scale {
    /// The output of a difference to the input's zero point.
    #[inline(always)]
    fn output(&self, value: i32, multiplier: i32, shift: i32) -> i16 {
        let scaled = multiply_by_quantized_multiplier(value, multiplier, shift);
        let value = scaled.wrapping_add(self.zero_point);
        value.max(self.min).min(self.max) as i16
    }

    /// The difference to the input's zero point.
    #[inline(always)]
    fn difference(&self, value: i16) -> i32 {
        i32::from(value).wrapping_sub(self.input_zero_point)
    }
}

impl Curve {
    /// The argument, `3 * 2^12` to the unit.
    #[inline(always)]
    fn argument(&self, value: i16) -> i32 {
        let half = 1_i32.wrapping_shl(self.shift) >> 1;
        let product = i32::from(value).wrapping_mul(self.multiplier);
        product.wrapping_add(half).wrapping_shr(self.shift)
    }
}

impl Function<i16> for operator::Relu {
    type Arithmetic = Scale;

    #[inline(always)]
    fn apply(scale: &Scale, value: i16) -> i16 {
        scale.output(scale.difference(value), scale.multiplier, scale.shift)
    }
}

impl Function<i16> for operator::Abs {
    type Arithmetic = Scale;

    #[inline(always)]
    fn apply(scale: &Scale, value: i16) -> i16 {
        let magnitude = scale.difference(value).wrapping_abs();
        scale.output(magnitude, scale.multiplier, scale.shift)
    }
}

impl Function<i16> for operator::LeakyRelu {
    type Arithmetic = Leak;

    #[inline(always)]
    fn apply(leak: &Leak, value: i16) -> i16 {
        let difference = leak.scale.difference(value);
        let (multiplier, shift) = if difference < 0 {
            (leak.negative_multiplier, leak.negative_shift)
        } else {
            (leak.scale.multiplier, leak.scale.shift)
        };
        leak.scale.output(difference, multiplier, shift)
    }
}

impl Function<i16> for operator::Rsqrt {
    type Arithmetic = Scale;

    #[inline]
    fn apply(scale: &Scale, value: i16) -> i16 {
        const FRACTION: i32 = 20;
        let difference = scale.difference(value);
        let (root, shift) = inverse_square_root(difference);
        let root = multiply_by_quantized_multiplier(1, root, shift + FRACTION);
        // Computed in any case, so that the number of steps does not depend on the element.
        let result = scale.output(root, scale.multiplier, scale.shift - FRACTION);
        if difference > 0 { result } else { i16::MAX }
    }
}

impl Function<i16> for operator::Sqrt {
    type Arithmetic = Root;

    #[inline]
    fn apply(root: &Root, value: i16) -> i16 {
        root.apply(value.into()).clamp(-32768, 32767) as i16
    }
}

impl Function<i16> for operator::Logistic {
    type Arithmetic = Curve;

    #[inline]
    fn apply(curve: &Curve, value: i16) -> i16 {
        logistic_i16(curve.argument(value))
    }
}

impl Function<i16> for operator::Tanh {
    type Arithmetic = Curve;

    #[inline]
    fn apply(curve: &Curve, value: i16) -> i16 {
        tanh_i16(curve.argument(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_square_root_is_near_the_real_one() {
        // x_scale 2^-8 and y_scale 2^-11: 1 / (√x_scale * y_scale) is 2^15.
        let scale = Scale {
            input_zero_point: 0,
            multiplier: 1 << 30,
            shift: 16,
            zero_point: 0,
            min: -32768,
            max: 32767,
        };
        for x in 1..=i16::MAX {
            let found = <operator::Rsqrt as Function<i16>>::apply(&scale, x);
            let real = 32768.0 / f64::from(x).sqrt();
            let error = f64::from(found) - real.min(32767.0);
            assert!(error.abs() < 1.0, "at {x} it is off by {error}");
        }
        let at = |x| <operator::Rsqrt as Function<i16>>::apply(&scale, x);
        assert_eq!((at(0), at(-5)), (i16::MAX, i16::MAX));
    }

    #[test]
    fn an_absolute_value_without_quantization_wraps_around() {
        let scale = Scale {
            input_zero_point: 0,
            multiplier: 1 << 30,
            shift: 1,
            zero_point: 0,
            min: -32768,
            max: 32768,
        };
        let abs = |x| <operator::Abs as Function<i16>>::apply(&scale, x);
        assert_eq!(
            (abs(-7), abs(i16::MAX), abs(i16::MIN)),
            (7, i16::MAX, i16::MIN)
        );
    }
}
