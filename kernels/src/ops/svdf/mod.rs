//! SVDF: a layer that filters its input, and then what it got over the last steps.
//!
//! A singular value decomposition makes of a filter over features and time two short ones, and that
//! as often as the `rank` says. Each of `units * rank` filters `f` keeps a row of its results of the
//! last `memory` steps, the oldest first. With input `x`, weights `w` of the features and `t` of time,
//! bias `b` and the state `s`, in every invocation and for every batch `n`:
//!
//! ```text
//! s[n, f, k] = s[n, f, k + 1]                                            for k < memory - 1
//! s[n, f, memory - 1] = wrap(feature_stage(Σ over i of (x[n, i] - input_zero_point) * w[f, i])
//!                            + state_zero_point)
//! y[n, u] = stage(b[u] + Σ over f of u, k of (s[n, f, k] - state_zero_point) * t[f, k])
//! ```
//!
//! The filters of unit `u` are `u * rank..(u + 1) * rank`. Of the stages' multipliers the first stands
//! for the real number `input_scale * feature_scale / state_scale`, the second for
//! `state_scale * time_scale / output_scale`, both computed in double precision. As in TensorFlow Lite
//! Micro a quantized output is clamped to its type, and the fused activation has no effect; the first stage clamps
//! before the zero point is added, so that an 8-bit state with a zero point wraps around where a sum is
//! that large.
//!
//! Layouts: input `[batches, input_depth]`, feature weights `[units * rank, input_depth]`, time weights
//! `[units * rank, memory]`, state `[batches, units * rank, memory]`, output `[batches, units]`.
//!
//! The operator needs its whole input: the output must not overlap it.
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::{Reference, Requantization};
//! use tinyml_kernels::ops::svdf::{Args, Params, Svdf};
//!
//! // A scale of 1 is 0.5 * 2^31 and the shift 1.
//! let stage = |max: i32| Requantization { multipliers: &[1 << 30], shifts: &[1], zero_point: 0, min: -max - 1, max };
//! let (state, output) = ([0; 3].map(Cell::<i16>::new), [Cell::new(0)]);
//! // The newest counts as it is, the one before 10 times.
//! for (input, expected) in [(1, 1), (2, 12), (3, 23), (0, 30)] {
//!     Reference::run(&Args {
//!         params: &Params { batches: 1, input_depth: 2, units: 1, rank: 1, memory: 3, input_zero_point: 5, state_zero_point: 0 },
//!         feature_weights: &[1, 0],
//!         time_weights: &[0, 10, 1],
//!         bias: &[],
//!         feature_stage: stage(32767),
//!         stage: stage(127),
//!         packed: None,
//!         scratch: &[],
//!         input: &[input + 5, 99].map(Cell::new),
//!         state: &state,
//!         output: &output,
//!     });
//!     assert_eq!(output[0].get(), expected);
//! }
//! ```

mod float32;
mod int8;

use super::contract::contract;
use crate::{Element, Packed, Reference};
use core::cell::Cell;

/// Shapes and zero points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// How many input vectors there are.
    pub batches: usize,
    /// Elements of an input vector.
    pub input_depth: usize,
    /// Elements of an output vector.
    pub units: usize,
    /// Filters of each unit.
    pub rank: usize,
    /// Steps that a filter remembers.
    pub memory: usize,
    /// Zero point of the input; 0 for float.
    pub input_zero_point: i32,
    /// Zero point of the state; 0 for float.
    pub state_zero_point: i32,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Element, S: Copy> {
    /// Shapes and zero points.
    pub params: &'a Params,
    /// `[units * rank, input_depth]`.
    pub feature_weights: &'a [A],
    /// `[units * rank, memory]`.
    pub time_weights: &'a [S],
    /// One for each unit, or empty.
    pub bias: &'a [A::Accumulator],
    /// What turns a sum over the features into an element of the state, but for its zero point.
    pub feature_stage: A::OutputStage<'a>,
    /// What turns a sum over time into an output element.
    pub stage: A::OutputStage<'a>,
    /// The weights, if the layout is [`Layout::Dual`](crate::Layout::Dual) and applies. They stand for the
    /// weights of features, the bias, and the tables of both stages.
    pub packed: Option<Packed<'a>>,
    /// Working memory that comes with packed weights.
    pub scratch: &'a [Cell<u32>],
    /// `[batches, input_depth]`.
    pub input: &'a [Cell<A>],
    /// `[batches, units * rank, memory]`, from the invocation before.
    pub state: &'a [Cell<S>],
    /// `[batches, units]`.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of SVDF for activations `A` and a state of elements `S`.
    Svdf<A: Element, S: Copy>,
    "kernel set `{Self}` has no SVDF for activations `{A}` and a state of `{S}`",
    note = "choose a kernel set that has it, or implement `svdf::Svdf<{A}, {S}>` for yours",
    run = "Computes the whole output, and the next state."
);

impl Svdf<f32, f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32, f32>) {
        float32::svdf(args);
    }
}

impl Svdf<i8, i8> for Reference {
    #[inline]
    fn run(args: &Args<'_, i8, i8>) {
        int8::svdf(args, |value| value as i8);
    }
}

impl Svdf<i8, i16> for Reference {
    #[inline]
    fn run(args: &Args<'_, i8, i16>) {
        int8::svdf(args, |value| value as i16);
    }
}

/// Forgets the oldest element of a row and puts a new one behind the others.
fn push<S: Copy>(row: &[Cell<S>], newest: S) {
    let next = row.iter().skip(1).map(Cell::get).chain([newest]);
    for (element, next) in row.iter().zip(next) {
        element.set(next);
    }
}
