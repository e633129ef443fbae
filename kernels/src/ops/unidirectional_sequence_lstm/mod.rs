//! UNIDIRECTIONAL_SEQUENCE_LSTM and BIDIRECTIONAL_SEQUENCE_LSTM: a long short-term memory that reads a sequence step by step.
//!
//! Each of `units` cells keeps a number `c` from step to step, and shows `h` of it. Four gates, each a
//! layer of its own over the input `x` and over what all cells showed last, say what of `c` is
//! forgotten, what is added, and what is shown:
//!
//! ```text
//! i = logistic(Wi x + Ri h + bi)        the input gate
//! f = logistic(Wf x + Rf h + bf)        the forget gate
//! g = tanh(Wg x + Rg h + bg)            what may be added
//! o = logistic(Wo x + Ro h + bo)        the output gate
//! c = f * c + i * g
//! h = o * tanh(c)                       the output of the step
//! ```
//!
//! With floats `c` is clamped to its bounds before it is shown. Quantized, the sums over `x` and over `h` are scaled to Q3.12, each for itself, and added with
//! saturation; gates are Q0.15; `c` has 16 bits and a scale near a power of two. In terms of
//! [`Scale`], for each gate `k`, and with `sat` for the range of 16 bits:
//!
//! ```text
//! gate[k] = function(sat(sat(input_scale[k](bias + Σ Wk (x - input_zero_point)))
//!                      + sat(recurrent_scale[k](Σ Rk (h - hidden_zero_point)))))
//! c = clip(sat(sat(forget_scale(f * c)) + sat(add_scale(i * g))))
//! h = saturate(output_scale(o * tanh(c)) + hidden_zero_point)
//! ```
//!
//! The compiler computes in double precision the multipliers of
//!
//! - `input_scales[k]`: `input_scale * weight_scale / 2^-12`;
//! - `recurrent_scales[k]`: `hidden_scale * weight_scale / 2^-12`;
//! - `forget_scale`: `2^-15 * cell_scale / cell_scale`; `add_scale`: `2^-30 / cell_scale`;
//! - `output_scale`: `2^-30 / hidden_scale`;
//!
//! and of the power of two next to the scale of `c` how that becomes the operand of `tanh`.
//!
//! Layouts: input `[batches, steps, input_depth]` and output `[batches, steps, units]`, or with the
//! first two exchanged; weights `[4, units, input_depth]` and `[4, units, units]`, bias `[4, units]`, the
//! gates in the order above; states `[batches, units]`. Both states go on from one invocation to the
//! next.
//!
//! A bidirectional layer is two calls, one of which goes backward, from the last step to the first. TensorFlow
//! Lite Micro does not have it; its results are those of LiteRT's reference kernels. Floats with peepholes, a
//! projection, coupled gates or layer normalisation are [`lstm`](super::lstm)'s.
//!
//! The operator needs its whole input: the output must not overlap it.

mod float32;
mod int16;
mod int8;
mod quantized;

use super::contract::contract;
use crate::{
    Clamp, Element, Packed, Reference, Sequences, fixed_point::multiply_by_quantized_multiplier,
};
use core::cell::Cell;

/// A positive factor in fixed point; a positive shift goes left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Q0.31 multiplier.
    pub multiplier: i32,
    /// Exponent that goes with it.
    pub shift: i32,
}

impl Scale {
    /// The scaled number.
    #[inline]
    pub(crate) fn apply(self, value: i32) -> i32 {
        multiply_by_quantized_multiplier(value, self.multiplier, self.shift)
    }
}

/// An element type that activations can have.
#[diagnostic::on_unimplemented(
    message = "UNIDIRECTIONAL_SEQUENCE_LSTM is not defined for activations `{Self}`",
    note = "activations are `i8`, `i16` or `f32`"
)]
pub trait Input: Element {
    /// Element type of a cell.
    type Cell: Copy;
    /// What the operator needs to know besides shapes.
    type Arithmetic: Copy;
}

impl Input for i8 {
    type Cell = i16;
    type Arithmetic = Quantized;
}

impl Input for i16 {
    type Cell = i16;
    type Arithmetic = Quantized;
}

impl Input for f32 {
    type Cell = f32;
    type Arithmetic = Float;
}

/// Scales and zero points. Lists of four are in the order of the gates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantized {
    /// Zero point of the input.
    pub input_zero_point: i32,
    /// Zero point of the output and of what it goes on with.
    pub hidden_zero_point: i32,
    /// Of the sums over the input.
    pub input_scales: [Scale; 4],
    /// Of the sums over the output of the last step.
    pub recurrent_scales: [Scale; 4],
    /// Of the product of the forget gate and the cell.
    pub forget_scale: Scale,
    /// Of the product of the input gate and what may be added.
    pub add_scale: Scale,
    /// Of the product of the output gate and the cell's hyperbolic tangent.
    pub output_scale: Scale,
    /// The smallest value of a cell.
    pub cell_min: i32,
    /// The largest value of a cell.
    pub cell_max: i32,
    /// The scale of the cell is `2^cell_exponent`.
    pub cell_exponent: i32,
}

/// The arithmetic of floats.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Float {
    /// The bounds of a cell.
    pub cell: Clamp,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Input, W> {
    /// Shapes.
    pub params: &'a Sequences,
    /// Scales and zero points, or bounds of floats.
    pub arithmetic: &'a A::Arithmetic,
    /// `[4, units, input_depth]`.
    pub input_weights: &'a [W],
    /// `[4, units, units]`.
    pub recurrent_weights: &'a [W],
    /// `[4, units]`.
    pub bias: &'a [A::Accumulator],
    /// The weights, if the layout is [`Layout::Dual`](crate::Layout::Dual) and applies. They stand for all
    /// weights and the bias.
    pub packed: Option<Packed<'a>>,
    /// Working memory that comes with packed weights.
    pub scratch: &'a [Cell<u32>],
    /// `[batches, steps, input_depth]`, or `[steps, batches, input_depth]`.
    pub input: &'a [Cell<A>],
    /// The output of the last step, `[batches, units]`.
    pub hidden: &'a [Cell<A>],
    /// The cells, `[batches, units]`.
    pub cell: &'a [Cell<A::Cell>],
    /// `[batches, steps, units]`, or `[steps, batches, units]`.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of UNIDIRECTIONAL_SEQUENCE_LSTM for activations `A` and weights `W`.
    UnidirectionalSequenceLstm<A: Input, W: Sized>,
    "kernel set `{Self}` has no UNIDIRECTIONAL_SEQUENCE_LSTM for activations `{A}` and weights `{W}`",
    note = "choose a kernel set that has it, or implement `unidirectional_sequence_lstm::UnidirectionalSequenceLstm<{A}, {W}>` for yours",
    run = "Computes the whole output, and the next states."
);

impl UnidirectionalSequenceLstm<f32, f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32, f32>) {
        float32::lstm(args);
    }
}

impl UnidirectionalSequenceLstm<i8, i8> for Reference {
    #[inline]
    fn run(args: &Args<'_, i8, i8>) {
        quantized::lstm(args);
    }
}

impl UnidirectionalSequenceLstm<i16, i8> for Reference {
    #[inline]
    fn run(args: &Args<'_, i16, i8>) {
        quantized::lstm(args);
    }
}
