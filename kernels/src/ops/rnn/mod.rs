//! RNN, UNIDIRECTIONAL_SEQUENCE_RNN and BIDIRECTIONAL_SEQUENCE_RNN: layers that see their last output.
//!
//! With input `x`, weights `w` and `r`, and bias `b`, each step computes of the output `h` of the step before
//!
//! ```text
//! h = function(W x + R h + b)
//! ```
//!
//! which is its output. RNN is a sequence of one step. A bidirectional layer is two calls, one of which goes
//! backward, from the last step to the first.
//!
//! Layouts: input `[batches, steps, input_depth]` and output `[batches, steps, units]`, or with the first two
//! exchanged; weights `[units, input_depth]` and `[units, units]`; state `[batches, units]`, which goes on from
//! one invocation to the next.
//!
//! The operator needs its whole input: the output must not overlap it. TensorFlow Lite Micro does not have
//! these operators; results are those of LiteRT's reference kernels.
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::{Clamp, Reference, Sequences};
//! use tinyml_kernels::ops::rnn::{Args, Function, Rnn};
//!
//! // Sums, of which half is forgotten in each step.
//! let (state, output) = ([Cell::new(8.0)], [0.0; 3].map(Cell::new));
//! Reference::run(&Args {
//!     params: &Sequences {
//!         batches: 1, steps: 3, input_depth: 1, units: 1, output_stride: 1, time_major: false, backward: false,
//!     },
//!     function: Function::Bounded(Clamp { min: 0.0, max: f32::INFINITY }),
//!     input_weights: &[1.0],
//!     recurrent_weights: &[0.5],
//!     bias: &[],
//!     input: &[1.0, 2.0, 3.0].map(Cell::new),
//!     hidden: &state,
//!     output: &output,
//! });
//! assert_eq!(output.map(|cell| cell.get()), [5.0, 4.5, 5.25]);
//! assert_eq!(state[0].get(), 5.25);
//! ```

mod float32;

use super::contract::contract;
use crate::{Clamp, Element, Reference, Sequences};
use core::cell::Cell;

/// What makes an output of a sum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Function {
    /// The sum within bounds.
    Bounded(Clamp),
    /// Its hyperbolic tangent.
    Tanh,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Element> {
    /// Shapes.
    pub params: &'a Sequences,
    /// What makes an output of a sum.
    pub function: Function,
    /// `[units, input_depth]`.
    pub input_weights: &'a [A],
    /// `[units, units]`.
    pub recurrent_weights: &'a [A],
    /// One for each unit, or empty.
    pub bias: &'a [A::Accumulator],
    /// `[batches, steps, input_depth]`, or `[steps, batches, input_depth]`.
    pub input: &'a [Cell<A>],
    /// The output of the last step, `[batches, units]`.
    pub hidden: &'a [Cell<A>],
    /// `[batches, steps, units]`, or `[steps, batches, units]`.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of recurrent layers for activations `A`.
    Rnn<A: Element>,
    "kernel set `{Self}` has no RNN for activations `{A}`",
    note = "choose a kernel set that has it, or implement `rnn::Rnn<{A}>` for yours",
    run = "Computes the whole output, and the next state."
);

impl Rnn<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        float32::rnn(args);
    }
}
