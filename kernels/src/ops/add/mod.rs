//! ADD: the sum of two operands, element by element.
//!
//! Without quantization, `y = clamp(a + b)`; integers wrap around. With quantization
//!
//! ```text
//! t = scale((a - a_zero_point) << left_shift, a_multiplier, a_shift)
//!   + scale((b - b_zero_point) << left_shift, b_multiplier, b_shift)
//! y = clamp(scale(t, output_multiplier, output_shift) + zero_point)
//! ```
//!
//! where `scale` is [`multiply_by_quantized_multiplier`]. The compiler takes, in double precision,
//! `twice = 2 * max(a_scale, b_scale)` and, with `left_shift = 20`
//! (15 for 16-bit elements), the three multipliers from the
//! real numbers `a_scale / twice`, `b_scale / twice` and `twice / (2^left_shift * output_scale)`,
//! all below 1, so that no shift is positive.
//!
//! The operands meet as the [`Broadcast`] says. The output may lie exactly over an operand that is
//! not repeated.
//!
//! [`multiply_by_quantized_multiplier`]: crate::fixed_point::multiply_by_quantized_multiplier

mod linear;
mod quantized;

pub use super::binary::Bounds;
use super::binary::for_each_pair;
use super::contract::contract;
use crate::{Broadcast, Reference, Source};
use core::cell::Cell;
pub use linear::Linear;

/// An element type that can be added.
#[diagnostic::on_unimplemented(
    message = "ADD and SUB are not defined for elements `{Self}`",
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

/// Scales and zero points of a quantized sum. Positive shifts go left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantized {
    /// Bits by which the operands are widened before they are scaled.
    pub left_shift: i32,
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
    /// Q0.31 multiplier of the sum.
    pub output_multiplier: i32,
    /// Exponent that goes with it.
    pub output_shift: i32,
    /// Zero point of the output.
    pub zero_point: i32,
    /// Smallest output: the fused activation's, or that of the type.
    pub min: i32,
    /// Largest output.
    pub max: i32,
    /// The same for 8-bit operands in a single step, found by [`Linear::sum`] or
    /// [`Linear::difference`], if there is one.
    pub linear: Option<Linear>,
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
    /// A set's kernel of ADD for elements `A`.
    Add<A: Operand>,
    "kernel set `{Self}` has no ADD for `{A}`",
    note = "choose a kernel set that has it, or implement `add::Add<{A}>` for yours"
);

macro_rules! add_quantized {
    ($($element:ty)+) => {$(
        impl Add<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let add = |a, b| {
                    let (a, b) = args.arithmetic.operands(a, b);
                    args.arithmetic.output(a.wrapping_add(b)) as $element
                };
                for_each_pair(args.broadcast, args.first, args.second, args.output, add);
            }
        }
    )+};
}

add_quantized!(i8 i16);

macro_rules! add_wrapping {
    ($($element:ty)+) => {$(
        impl Add<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let add = |a: $element, b| args.arithmetic.apply(a.wrapping_add(b));
                for_each_pair(args.broadcast, args.first, args.second, args.output, add);
            }
        }
    )+};
}

add_wrapping!(i32 i64);

impl Add<f32> for Reference {
    fn run(args: &Args<'_, f32>) {
        let add = |a, b| args.arithmetic.apply(a + b);
        for_each_pair(args.broadcast, args.first, args.second, args.output, add);
    }
}
