//! ADD_N: the sum of any number of operands of one shape.
//!
//! ```text
//! y = Σ over k of x[k]
//! ```
//!
//! Quantized operands have one scale and one zero point. With `n` of them,
//!
//! ```text
//! y = clamp(scale((Σ over k of x[k] - (n + 1) * x_zero_point) << 19, multiplier, shift) + zero_point)
//! ```
//!
//! where the multiplier stands for the real number `2 * x_scale / (2^20 * y_scale)`: TensorFlow Lite
//! Micro starts its sum with the negative zero point instead of 0, so that is what the operator is.
//!
//! The output may lie exactly over an operand.

use super::contract::contract;
use crate::{Reference, Source, fixed_point::multiply_by_quantized_multiplier};
use core::cell::Cell;

/// An element type of which many can be added.
#[diagnostic::on_unimplemented(
    message = "ADD_N is not defined for elements `{Self}`",
    note = "elements are `i8`, `i32` or `f32`"
)]
pub trait Operand: Copy + Default + 'static {
    /// What the operator needs to know besides the operands.
    type Arithmetic: Copy;
}

impl Operand for i8 {
    type Arithmetic = Quantized;
}

impl Operand for i32 {
    type Arithmetic = ();
}

impl Operand for f32 {
    type Arithmetic = ();
}

/// Scale and zero points of a quantized sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantized {
    /// Zero point of the operands.
    pub input_zero_point: i32,
    /// Q0.31 multiplier of the sum.
    pub multiplier: i32,
    /// Exponent that goes with it.
    pub shift: i32,
    /// Zero point of the output.
    pub zero_point: i32,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Operand> {
    /// Quantization, or nothing.
    pub arithmetic: A::Arithmetic,
    /// The operands.
    pub inputs: &'a [Source<'a, A>],
    /// The output, of as many elements as each operand.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of ADD_N for elements `A`.
    AddN<A: Operand>,
    "kernel set `{Self}` has no ADD_N for `{A}`",
    note = "choose a kernel set that has it, or implement `add_n::AddN<{A}>` for yours"
);

impl AddN<i8> for Reference {
    fn run(args: &Args<'_, i8>) {
        let quantized = &args.arithmetic;
        for (index, output) in args.output.iter().enumerate() {
            let start = quantized.input_zero_point.wrapping_neg();
            let sum = args.inputs.iter().fold(start, |sum, input| {
                let value = i32::from(input.get(index));
                sum.wrapping_add(value.wrapping_sub(quantized.input_zero_point))
            });
            let sum = sum.wrapping_shl(19);
            let scaled =
                multiply_by_quantized_multiplier(sum, quantized.multiplier, quantized.shift);
            let value = scaled.wrapping_add(quantized.zero_point);
            output.set(value.clamp(-128, 127) as i8);
        }
    }
}

impl AddN<i32> for Reference {
    fn run(args: &Args<'_, i32>) {
        for (index, output) in args.output.iter().enumerate() {
            let inputs = args.inputs.iter().map(|input| input.get(index));
            output.set(inputs.fold(0, i32::wrapping_add));
        }
    }
}

impl AddN<f32> for Reference {
    fn run(args: &Args<'_, f32>) {
        for (index, output) in args.output.iter().enumerate() {
            let inputs = args.inputs.iter().map(|input| input.get(index));
            output.set(inputs.fold(0.0, |sum, value| sum + value));
        }
    }
}
