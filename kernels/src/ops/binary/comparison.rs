//! EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER and GREATER_EQUAL: truth values.
//!
//! Quantized operands are compared on a common scale, where different elements can be equal:
//!
//! ```text
//! scale((a - a_zero_point) << 8, a_multiplier, a_shift)
//! ```
//!
//! and so with `b`. The multipliers stand for the real numbers `a_scale` and `b_scale`, which are below 1.
//!
//! 16-bit elements are brought to a common scale only to tell whether they are equal. Which is less is decided
//! by the integers alone, as LiteRT's reference kernels do it; in TensorFlow Lite Micro's interpreter the only
//! such operator, GREATER, lacks its parameters.

use super::Function;
use crate::{Bool, fixed_point::multiply_by_quantized_multiplier, ops::operator};

/// Bits by which quantized operands are widened before they are scaled.
const LEFT_SHIFT: u32 = 8;

/// Scales and zero points of two quantized operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scales {
    /// Zero point of the first operand.
    pub first_zero_point: i32,
    /// Q0.31 multiplier of the first operand.
    pub first_multiplier: i32,
    /// Exponent that goes with it.
    pub first_shift: i32,
    /// Zero point of the second operand.
    pub second_zero_point: i32,
    /// Q0.31 multiplier of the second operand.
    pub second_multiplier: i32,
    /// Exponent that goes with it.
    pub second_shift: i32,
}

impl Scales {
    /// Both operands on the common scale.
    #[inline(always)]
    fn operands(&self, first: i32, second: i32) -> (i32, i32) {
        let scale = |value: i32, zero_point, multiplier, shift| {
            let widened = value.wrapping_sub(zero_point).wrapping_shl(LEFT_SHIFT);
            multiply_by_quantized_multiplier(widened, multiplier, shift)
        };
        let first = scale(
            first,
            self.first_zero_point,
            self.first_multiplier,
            self.first_shift,
        );
        let second = scale(
            second,
            self.second_zero_point,
            self.second_multiplier,
            self.second_shift,
        );
        (first, second)
    }
}

macro_rules! comparison {
    ($marker:ident, $compare:tt: $($plain:ty)+; $($quantized:ty)+) => {
        $(
            impl Function<$plain> for operator::$marker {
                type Arithmetic = ();
                type Second = $plain;
                type Output = Bool;

                #[inline(always)]
                fn apply((): &(), first: $plain, second: $plain) -> Bool {
                    Bool::new(first $compare second)
                }
            }
        )+

        $(comparison!(quantized $marker, $compare: $quantized);)+
    };
    (quantized $marker:ident, $compare:tt: $element:ty) => {
        impl Function<$element> for operator::$marker {
            type Arithmetic = Scales;
            type Second = $element;
            type Output = Bool;

            #[inline(always)]
            fn apply(scales: &Scales, first: $element, second: $element) -> Bool {
                let (first, second) = scales.operands(first.into(), second.into());
                Bool::new(first $compare second)
            }
        }
    };
}

comparison!(Equal, ==: Bool i32 i64 f32; i8 u8 i16);
comparison!(NotEqual, !=: Bool i32 i64 f32; i8 u8 i16);
comparison!(Less, <: i16 i32 i64 f32; i8 u8);
comparison!(LessEqual, <=: i16 i32 i64 f32; i8 u8);
comparison!(Greater, >: i16 i32 i64 f32; i8 u8);
comparison!(GreaterEqual, >=: i16 i32 i64 f32; i8 u8);
