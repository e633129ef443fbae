//! CIRCULAR_BUFFER: the latest rows of a tensor, for streaming convolutions.
//!
//! ```text
//! y = rows 1.. of the last y, then the input
//! ```
//!
//! Rows before the first are zero. (The specification leaves them as they were in memory.)
//!
//! What follows the operator in the graph runs only every `cycles_max` calls: `runs` says when.
//!
//! In a model it is the custom operator `CIRCULAR_BUFFER`:
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: int8 `[batch, 1, width, depth]`: a row |
//! | outputs | 0: int8 `[batch, slots, width, depth]`; 1 (left out by most models): bool: whether what follows runs |
//! | options | `cycles_max` (int) → [`Params::cycles`] |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::{Bool, Reference};
//! use tinyml_kernels::ops::circular_buffer::{Args, CircularBuffer, Params};
//!
//! let (state, count) = ([const { Cell::new(0_i8) }; 3], [const { Cell::new(0) }]);
//! let (output, runs) = ([0; 3].map(Cell::new), [Cell::new(Bool::new(false))]);
//! let next = |row: i8| {
//!     Reference::run(&Args {
//!         params: &Params { cycles: 2 },
//!         input: &[Cell::new(row)],
//!         output: &output,
//!         runs: &runs,
//!         state: &state,
//!         count: &count,
//!     });
//!     (output.each_ref().map(Cell::get), runs[0].get().get())
//! };
//! assert_eq!([next(1), next(2)], [([0, 0, 1], false), ([0, 1, 2], true)]);
//! ```

use super::contract::contract;
use crate::{Bool, Reference};
use core::cell::Cell;

/// The options of the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// What follows runs every so many calls, at least 1.
    pub cycles: u32,
}

/// One call: one row.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator.
    pub params: &'a Params,
    /// A row.
    pub input: &'a [Cell<A>],
    /// A multiple of the elements of a row: the latest rows, the oldest first. Must not overlap the input.
    pub output: &'a [Cell<A>],
    /// One element or none: whether what follows runs.
    pub runs: &'a [Cell<Bool>],
    /// As many elements as the output; zeros before the first call.
    pub state: &'a [Cell<A>],
    /// One element: how many calls it is since what follows ran; zero before the first call.
    pub count: &'a [Cell<u32>],
}

contract!(
    /// A set's kernel of CircularBuffer for rows of `A`.
    CircularBuffer<A: Copy>,
    "kernel set `{Self}` has no CircularBuffer for `{A}`",
    run = "Takes a row, and advances the state."
);

impl CircularBuffer<i8> for Reference {
    #[inline]
    fn run(args: &Args<'_, i8>) {
        let rows = args.state.iter().chain(args.input).skip(args.input.len());
        for ((old, output), new) in args.state.iter().zip(args.output).zip(rows) {
            output.set(new.get());
            old.set(new.get());
        }
        for count in args.count {
            let calls = count.get().wrapping_add(1);
            let is_due = calls >= args.params.cycles;
            count.set(if is_due { 0 } else { calls });
            for cell in args.runs {
                cell.set(Bool::new(is_due));
            }
        }
    }
}
