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
//!
//! The operands meet as the [`Broadcast`] says. The output may lie exactly over an operand that is
//! not repeated and whose elements have its size.

use super::binary::for_each_pair;
use super::contract::contract;
use crate::fixed_point::multiply_by_quantized_multiplier;
use crate::{Broadcast, Reference, Source};
use core::cell::Cell;

/// An element type that PRELU is defined for.
#[diagnostic::on_unimplemented(
    message = "PRELU is not defined for elements `{Self}`",
    note = "elements are `i8`, `i16` or `f32`"
)]
pub trait Operand: Copy + Default + 'static {
    /// What the operator needs to know besides the operands.
    type Arithmetic: Copy;
    /// Element type of the slopes.
    type Slope: Copy + Default + 'static;

    /// The result for an input and its slope.
    fn apply(arithmetic: &Self::Arithmetic, input: Self, slope: Self::Slope) -> Self;
}

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
        impl Operand for $element {
            type Arithmetic = Slopes;
            type Slope = i8;

            #[inline(always)]
            fn apply(slopes: &Slopes, input: $element, slope: i8) -> $element {
                let value = slopes.output(input.into(), slope.into());
                value.max(<$element>::MIN.into()).min(<$element>::MAX.into()) as $element
            }
        }
    )+};
}

quantized!(i8 i16);

impl Operand for f32 {
    type Arithmetic = ();
    type Slope = f32;

    #[inline(always)]
    fn apply((): &(), input: f32, slope: f32) -> f32 {
        if input >= 0.0 { input } else { input * slope }
    }
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Operand> {
    /// How the operands meet.
    pub broadcast: &'a Broadcast,
    /// Quantization, or nothing.
    pub arithmetic: A::Arithmetic,
    /// The input.
    pub first: Source<'a, A>,
    /// The slopes.
    pub second: Source<'a, A::Slope>,
    /// The output, of the broadcast extents.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of PRELU for elements `A`.
    Prelu<A: Operand>,
    "kernel set `{Self}` has no PRELU for `{A}`",
    note = "choose a kernel set that has it, or implement `prelu::Prelu<{A}>` for yours"
);

impl<A: Operand> Prelu<A> for Reference {
    fn run(args: &Args<'_, A>) {
        let function = |input, slope| A::apply(&args.arithmetic, input, slope);
        for_each_pair(
            args.broadcast,
            args.first,
            args.second,
            args.output,
            function,
        );
    }
}
