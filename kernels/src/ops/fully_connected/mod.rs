//! FULLY_CONNECTED: each output is a weighted sum of all inputs.
//!
//! For every batch `n`, with input `x`, filter `w` and bias `b`:
//!
//! ```text
//! y[n, o] = stage(b[o] + Σ over k of (x[n, k] - input_zero_point) * (w[o, k] - filter_zero_point))
//! ```
//!
//! Layouts: input `[batches, input_depth]`, filter `[output_depth, input_depth]`, output
//! `[batches, output_depth]`.
//!
//! The stage's multiplier stands for the real number `input_scale * filter_scale / output_scale`,
//! computed in double precision, with one filter scale for all outputs or one for each.
//!
//! The operator needs its whole input: the output must not overlap it.

mod float32;
mod integer;

use super::contract::{contract, reference};
use crate::{Element, I2, I4, LutF32, LutI8, Packed};
use core::cell::Cell;

/// Shapes and zero points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// How many input vectors there are.
    pub batches: usize,
    /// Elements of an input vector.
    pub input_depth: usize,
    /// Elements of an output vector.
    pub output_depth: usize,
    /// Zero point of the input; 0 for float.
    pub input_zero_point: i32,
    /// Zero point of the filter; 0 for float and for symmetric weights.
    pub filter_zero_point: i32,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Element, W, B = <A as Element>::Accumulator> {
    /// Shapes and zero points.
    pub params: &'a Params,
    /// `[output_depth, input_depth]`.
    pub filter: &'a [W],
    /// One for each output, or empty.
    pub bias: &'a [B],
    /// What turns a sum into an output element.
    pub stage: A::OutputStage<'a>,
    /// The weights in the set's [`LAYOUT`](FullyConnected::LAYOUT), which then stand for `filter`, `bias` and
    /// the tables of `stage`.
    pub packed: Option<Packed<'a>>,
    /// Working memory: as much as the layout takes.
    pub scratch: &'a [Cell<u32>],
    /// `[batches, input_depth]`.
    pub input: &'a [Cell<A>],
    /// `[batches, output_depth]`.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of FULLY_CONNECTED for activations `A`, weights `W`, and bias and sums `B`.
    FullyConnected<A: Element, W: Sized, B: Sized = <A as Element>::Accumulator>,
    "kernel set `{Self}` has no FULLY_CONNECTED for activations `{A}`, weights `{W}` and bias `{B}`",
    note = "choose a kernel set that has it, or implement `fully_connected::FullyConnected<{A}, {W}, {B}>` for yours"
);

reference!(FullyConnected:
    integer::fully_connected =>
        (i8, i8, i32) (i8, I4, i32) (i8, I2, i32) (i16, i8, i32) (i16, i8, i64)
        (i8, LutI8, i32) (i16, LutI8, i32) (i16, LutI8, i64);
    float32::fully_connected => (f32, f32, f32) (f32, LutF32, f32);
);
