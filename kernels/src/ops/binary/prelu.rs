//! PRELU: inputs below zero are multiplied by slopes, the second operand.
//!
//! ```text
//! y = x            x ≥ 0
//! y = alpha * x    x < 0
//! ```
//!
//! With quantization,
//!
//! ```text
//! y = clamp(scale(x - x_zero_point, multiplier, shift) + zero_point)
//! y = clamp(scale((x - x_zero_point) * (alpha - alpha_zero_point), slope_multiplier, slope_shift) + zero_point)
//! ```
//!
//! where the multipliers stand for the real numbers `x_scale / output_scale` and
//! `x_scale * alpha_scale / output_scale`, and the bounds are those of the type. The slopes of 16-bit inputs
//! have 8 bits.

use super::Function;
use crate::{fixed_point::multiply_by_quantized_multiplier, ops::operator};

/// Scales and zero points of a quantized PRELU.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slopes {
    /// Zero point of the input.
    pub input_zero_point: i32,
    /// Zero point of the slopes.
    pub slope_zero_point: i32,
    /// Q0.31 multiplier of inputs from zero on.
    pub multiplier: i32,
    /// Exponent that goes with it.
    pub shift: i32,
    /// Q0.31 multiplier of the products of inputs below zero.
    pub slope_multiplier: i32,
    /// Exponent that goes with it.
    pub slope_shift: i32,
    /// Zero point of the output.
    pub zero_point: i32,
}

impl Slopes {
    /// The output before it is clamped to its type.
    #[inline(always)]
    fn output(&self, input: i32, slope: i32) -> i32 {
        let input = input.wrapping_sub(self.input_zero_point);
        let slope = slope.wrapping_sub(self.slope_zero_point);
        // Chosen before they are scaled, so that either takes the same steps.
        let (value, multiplier, shift) = if input < 0 {
            (
                input.wrapping_mul(slope),
                self.slope_multiplier,
                self.slope_shift,
            )
        } else {
            (input, self.multiplier, self.shift)
        };
        multiply_by_quantized_multiplier(value, multiplier, shift).wrapping_add(self.zero_point)
    }
}

macro_rules! quantized {
    ($($element:ty)+) => {$(
        impl Function<$element> for operator::Prelu {
            type Arithmetic = Slopes;
            type Second = i8;
            type Output = $element;

            #[inline(always)]
            fn apply(slopes: &Slopes, input: $element, slope: i8) -> $element {
                let value = slopes.output(input.into(), slope.into());
                value.max(<$element>::MIN.into()).min(<$element>::MAX.into()) as $element
            }
        }
    )+};
}

quantized!(i8 i16);

impl Function<f32> for operator::Prelu {
    type Arithmetic = ();
    type Second = f32;
    type Output = f32;

    #[inline(always)]
    fn apply((): &(), input: f32, slope: f32) -> f32 {
        if input >= 0.0 { input } else { input * slope }
    }
}
