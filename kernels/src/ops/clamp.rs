//! RELU, RELU6 and RELU_N1_TO_1 where input and output are quantized alike or not at all.
//!
//! ```text
//! y = min(max(x, min), max)
//! ```
//!
//! RELU's bounds on float are 0 and infinity, RELU6's 0 and 6. What is not a number stays so. The
//! output may lie exactly over the input.

use super::binary::Bounds;
use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Copy> {
    /// Smallest output.
    pub min: A,
    /// Largest output.
    pub max: A,
    /// The elements to clamp.
    pub input: &'a [Cell<A>],
    /// As many elements.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's clamp of elements `A`.
    Clamp<A: Copy>,
    "kernel set `{Self}` has no RELU for `{A}`",
    note = "choose a kernel set that has it, or implement `clamp::Clamp<{A}>` for yours",
    run = "Clamps every element."
);

impl<A: Copy + PartialOrd + 'static> Clamp<A> for Reference {
    fn run(args: &Args<'_, A>) {
        let bounds = Bounds {
            min: args.min,
            max: args.max,
        };
        for (input, output) in args.input.iter().zip(args.output) {
            output.set(bounds.apply(input.get()));
        }
    }
}
