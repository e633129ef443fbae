//! LOG_SOFTMAX and L2_NORMALIZATION: each row of `depth` elements, the last axis, by itself.
//!
//! ```text
//! LOG_SOFTMAX       y[c] = x[c] - max x - ln Σ over k of exp(x[k] - max x)
//! L2_NORMALIZATION  y[c] = x[c] / max(√Σ over k of x[k]², 10^-6)
//! ```
//!
//! The 8-bit output of LOG_SOFTMAX has the scale 1/16 and the zero point 127, that of L2_NORMALIZATION 1/128
//! and 0. A row needs all its inputs; the output may lie exactly over the input.

mod float32;
mod int8;

pub use self::int8::{Distance, ZeroPoint};
use super::contract::contract;

use crate::{Reference, slices::windows};
use core::{cell::Cell, marker::PhantomData};

/// What an operator, a marker of [`operator`](super::operator), does with a row of elements `A`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not defined for elements `{A}`",
    note = "operands of other types are called through `operator::Operator`"
)]
pub trait Function<A: Copy>: 'static {
    /// What the operator needs to know besides the row.
    type Arithmetic: Copy;

    /// Computes a row.
    fn row(arithmetic: &Self::Arithmetic, input: &[Cell<A>], output: &[Cell<A>]);
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, O: Function<A>, A: Copy> {
    /// Elements of a row.
    pub depth: usize,
    /// Quantization, or nothing.
    pub arithmetic: O::Arithmetic,
    /// Rows, one after another.
    pub input: &'a [Cell<A>],
    /// As many elements.
    pub output: &'a [Cell<A>],
    /// The operator.
    pub operator: PhantomData<O>,
}

contract!(
    /// A set's kernel of the operator `O` for rows of elements `A`.
    Normalization<O: Function<A>, A: Copy>,
    "kernel set `{Self}` has no kernel of operator `{O}` for `{A}`",
    note = "choose a kernel set that has it, or implement `normalization::Normalization<{O}, {A}>` for yours",
    run = "Computes all rows."
);

impl<O: Function<A>, A: Copy> Normalization<O, A> for Reference {
    fn run(args: &Args<'_, O, A>) {
        let inputs = windows(args.input, args.depth);
        for (input, output) in inputs.zip(windows(args.output, args.depth)) {
            O::row(&args.arithmetic, input, output);
        }
    }
}
