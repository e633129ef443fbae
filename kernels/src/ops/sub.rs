//! SUB: the difference of two operands, element by element.
//!
//! Without quantization, `y = clamp(a - b)`; integers wrap around. With quantization
//!
//! ```text
//! t = scale((a - a_zero_point) << left_shift, a_multiplier, a_shift)
//!   - scale((b - b_zero_point) << left_shift, b_multiplier, b_shift)
//! y = clamp(scale(t, output_multiplier, output_shift) + zero_point)
//! ```
//!
//! where `scale` is [`multiply_by_quantized_multiplier`]. The compiler takes, in double precision,
//! `twice = 2 * max(a_scale, b_scale)` and, with `left_shift = 20`
//! (15 for 16-bit elements), the three multipliers from the
//! real numbers `a_scale / twice`, `b_scale / twice` and `twice / (2^left_shift * output_scale)`,
//! all below 1, so that no shift is positive.
//!
//! The operands meet as the [`Broadcast`](crate::Broadcast) says. The output may lie exactly over an operand that is
//! not repeated.
//!
//! [`multiply_by_quantized_multiplier`]: crate::fixed_point::multiply_by_quantized_multiplier

pub use super::add::{Args, Bounds, Operand, Quantized};
use super::binary::for_each_pair;
use super::contract::contract;
use crate::Reference;

contract!(
    /// A set's kernel of SUB for elements `A`.
    Sub<A: Operand>,
    "kernel set `{Self}` has no SUB for `{A}`",
    note = "choose a kernel set that has it, or implement `sub::Sub<{A}>` for yours"
);

macro_rules! subtract_quantized {
    ($($element:ty)+) => {$(
        impl Sub<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let subtract = |a, b| {
                    let (a, b) = args.arithmetic.operands(a, b);
                    args.arithmetic.output(a.wrapping_sub(b)) as $element
                };
                for_each_pair(args.broadcast, args.first, args.second, args.output, subtract);
            }
        }
    )+};
}

subtract_quantized!(i8 i16);

macro_rules! subtract_wrapping {
    ($($element:ty)+) => {$(
        impl Sub<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let subtract = |a: $element, b| args.arithmetic.apply(a.wrapping_sub(b));
                for_each_pair(args.broadcast, args.first, args.second, args.output, subtract);
            }
        }
    )+};
}

subtract_wrapping!(i32 i64);

impl Sub<f32> for Reference {
    fn run(args: &Args<'_, f32>) {
        let subtract = |a, b| args.arithmetic.apply(a - b);
        for_each_pair(
            args.broadcast,
            args.first,
            args.second,
            args.output,
            subtract,
        );
    }
}
