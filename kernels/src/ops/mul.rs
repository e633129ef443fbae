//! MUL: the product of two operands, element by element.
//!
//! Without quantization, `y = clamp(a * b)`; integers wrap around. With quantization
//!
//! ```text
//! y = clamp(scale((a - a_zero_point) * (b - b_zero_point), multiplier, shift) + zero_point)
//! ```
//!
//! where `scale` is [`multiply_by_quantized_multiplier`] and the multiplier stands for the real
//! number `a_scale * b_scale / output_scale`, computed in double precision.
//!
//! The operands meet as the [`Broadcast`] says. The output may lie exactly over an operand that is
//! not repeated.
//!
//! [`multiply_by_quantized_multiplier`]: crate::fixed_point::multiply_by_quantized_multiplier

pub use super::binary::Bounds;
use super::binary::for_each_pair;
use super::contract::contract;
use crate::fixed_point::multiply_by_quantized_multiplier;
use crate::{Broadcast, Reference, Source};
use core::cell::Cell;

/// An element type that can be multiplied.
#[diagnostic::on_unimplemented(
    message = "MUL is not defined for elements `{Self}`",
    note = "elements are `i8`, `i16`, `i32`, `i64` or `f32`"
)]
pub trait Operand: Copy + Default + 'static {
    /// What the operator needs to know besides the operands.
    type Arithmetic: Copy;
}

impl Operand for i8 {
    type Arithmetic = Quantized;
}

impl Operand for i16 {
    type Arithmetic = Quantized;
}

impl Operand for i32 {
    type Arithmetic = Bounds<i32>;
}

impl Operand for i64 {
    type Arithmetic = Bounds<i64>;
}

impl Operand for f32 {
    type Arithmetic = Bounds<f32>;
}

/// Scale and zero points of a quantized product. A positive shift goes left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantized {
    /// Zero point of the first operand.
    pub first_zero_point: i32,
    /// Zero point of the second operand.
    pub second_zero_point: i32,
    /// Q0.31 multiplier of the product.
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

impl Quantized {
    /// The output, within `min..=max`, for two elements.
    #[inline(always)]
    pub(crate) fn product(&self, first: impl Into<i32>, second: impl Into<i32>) -> i32 {
        let product = self.factors(first, second);
        self.output(multiply_by_quantized_multiplier(
            product,
            self.multiplier,
            self.shift,
        ))
    }

    /// The product of two elements less their zero points.
    #[inline(always)]
    pub(crate) fn factors(&self, first: impl Into<i32>, second: impl Into<i32>) -> i32 {
        let first = first.into().wrapping_sub(self.first_zero_point);
        let second = second.into().wrapping_sub(self.second_zero_point);
        first.wrapping_mul(second)
    }

    /// The output for a scaled product.
    #[inline(always)]
    pub(crate) fn output(&self, scaled: i32) -> i32 {
        let value = scaled.wrapping_add(self.zero_point);
        value.max(self.min).min(self.max)
    }
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Operand> {
    /// How the operands meet.
    pub broadcast: &'a Broadcast,
    /// Quantization or bounds.
    pub arithmetic: A::Arithmetic,
    /// The first operand.
    pub first: Source<'a, A>,
    /// The second operand.
    pub second: Source<'a, A>,
    /// The output, of the broadcast extents.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of MUL for elements `A`.
    Mul<A: Operand>,
    "kernel set `{Self}` has no MUL for `{A}`",
    note = "choose a kernel set that has it, or implement `mul::Mul<{A}>` for yours"
);

macro_rules! multiply_quantized {
    ($($element:ty)+) => {$(
        impl Mul<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let multiply = |a, b| args.arithmetic.product(a, b) as $element;
                for_each_pair(args.broadcast, args.first, args.second, args.output, multiply);
            }
        }
    )+};
}

multiply_quantized!(i8 i16);

macro_rules! multiply_wrapping {
    ($($element:ty)+) => {$(
        impl Mul<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let multiply = |a: $element, b| args.arithmetic.apply(a.wrapping_mul(b));
                for_each_pair(args.broadcast, args.first, args.second, args.output, multiply);
            }
        }
    )+};
}

multiply_wrapping!(i32 i64);

impl Mul<f32> for Reference {
    fn run(args: &Args<'_, f32>) {
        let multiply = |a, b| args.arithmetic.apply(a * b);
        for_each_pair(
            args.broadcast,
            args.first,
            args.second,
            args.output,
            multiply,
        );
    }
}
