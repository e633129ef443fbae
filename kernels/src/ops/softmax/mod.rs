//! SOFTMAX: scores of a row to probabilities that sum to 1.
//!
//! ```text
//! y[c] = exp(beta * (x[c] - max x)) / Σ over k of exp(beta * (x[k] - max x))
//! ```
//!
//! for each of `rows` rows of `depth` elements, the last axis of the tensor.
//!
//! Quantized, a difference to the maximum is scaled to Q5.26, exponentials are Q0.31 and their sum
//! is Q12.19, as TensorFlow Lite Micro has it. The compiler computes in double precision
//!
//! - `multiplier`, `left_shift`: `QuantizeMultiplier` of `beta * input_scale * 2^26`, at most
//!   `2^31 - 1`;
//! - `diff_min`: `-floor(31 * 2^26 / 2^left_shift)`; smaller differences count as nothing.
//!
//! The 8-bit output has the scale 1/256 and the zero point -128, the 16-bit output of 8-bit input
//! has 1/65536 and -32768.
//!
//! With 16-bit scores, the exponential and the reciprocal of the sum are interpolated in tables. A distance to
//! the maximum is scaled to steps of 10/65535: `multiplier` and `shift` are `QuantizeMultiplier` of
//! `beta * input_scale * 65535 / 10`. The output has the scale 1/32768 and the zero point 0.
//!
//! A row needs all its inputs; the output may lie exactly over the input.

mod float32;
mod int16;
mod int8;

pub(crate) use int8::SUM_INTEGER_BITS;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// An element type that scores can have.
#[diagnostic::on_unimplemented(
    message = "SOFTMAX is not defined for scores `{Self}`",
    note = "scores are `i8`, `i16` or `f32`"
)]
pub trait Input: Copy + 'static {
    /// What the operator needs to know besides the scores.
    type Arithmetic: Copy;
}

impl Input for i8 {
    type Arithmetic = Quantized;
}

impl Input for i16 {
    type Arithmetic = Interpolated;
}

impl Input for f32 {
    type Arithmetic = Float;
}

/// How a difference of quantized scores becomes an exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantized {
    /// Q0.31 multiplier of a difference to the maximum.
    pub multiplier: i32,
    /// Exponent that goes with it.
    pub left_shift: i32,
    /// The smallest difference that is not negligible; negative.
    pub diff_min: i32,
}

/// How a difference of 16-bit scores becomes an exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interpolated {
    /// Q0.31 multiplier of a difference to the maximum.
    pub multiplier: i32,
    /// Exponent that goes with it.
    pub shift: i32,
}

/// How a difference of float scores becomes an exponent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Float {
    /// Factor of the scores.
    pub beta: f32,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Input, O: Copy> {
    /// How many rows there are.
    pub rows: usize,
    /// Elements of a row.
    pub depth: usize,
    /// Scale of the scores.
    pub arithmetic: A::Arithmetic,
    /// `[rows, depth]`.
    pub input: &'a [Cell<A>],
    /// `[rows, depth]`.
    pub output: &'a [Cell<O>],
}

contract!(
    /// A set's kernel of SOFTMAX from scores `A` to probabilities `O`.
    Softmax<A: Input, O: Copy>,
    "kernel set `{Self}` has no SOFTMAX from `{A}` to `{O}`",
    note = "choose a kernel set that has it, or implement `softmax::Softmax<{A}, {O}>` for yours",
    run = "Computes all rows."
);

/// An element type of probabilities.
pub(crate) trait Probability: Copy {
    /// A probability has steps of `2^-BITS`.
    const BITS: i32;

    /// So many steps, of which not all can be told apart.
    fn new(steps: i32) -> Self;
}

impl Probability for i8 {
    const BITS: i32 = 8;

    fn new(steps: i32) -> Self {
        (steps - 128).clamp(-128, 127) as i8
    }
}

impl Probability for i16 {
    const BITS: i32 = 16;

    fn new(steps: i32) -> Self {
        (steps - 32768).clamp(-32768, 32767) as i16
    }
}

impl Softmax<i8, i8> for Reference {
    fn run(args: &Args<'_, i8, i8>) {
        int8::softmax(args);
    }
}

impl Softmax<i8, i16> for Reference {
    fn run(args: &Args<'_, i8, i16>) {
        int8::softmax(args);
    }
}

impl Softmax<i16, i16> for Reference {
    fn run(args: &Args<'_, i16, i16>) {
        int16::softmax(args);
    }
}

impl Softmax<f32, f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32, f32>) {
        float32::softmax(args);
    }
}
