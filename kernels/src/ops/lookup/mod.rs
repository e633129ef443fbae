//! A function of one element as a table: LOGISTIC, TANH, RELU, RELU6, LEAKY_RELU, QUANTIZE and any other
//! of 8 bits; EXP, LOG and GELU of 16 bits.
//!
//! ```text
//! y = table[x + 128] for i8, table[x] for u8
//! y = table[i] + ((table[i + 1] - table[i]) * (x mod 128) + 64) >> 7 for i16, i = 256 + x >> 7
//! ```
//!
//! The compiler builds the 256 entries for 8 bits from the functions of [`tables`], one call for each value
//! of the input type, lowest first, and the 513 for 16 bits by [`interpolated::entry`]. The output may lie
//! exactly over the input where both are equally wide.

pub mod interpolated;
pub mod tables;

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// An input type with 256 values.
#[diagnostic::on_unimplemented(
    message = "a table has 256 entries, which `{Self}` cannot index",
    note = "inputs are `i8` or `u8`"
)]
pub trait Index: Copy + 'static {
    /// The place of the value among all values of the type, lowest first.
    fn index(self) -> usize;
}

impl Index for i8 {
    #[inline(always)]
    fn index(self) -> usize {
        usize::from(self.cast_unsigned() ^ 0x80)
    }
}

impl Index for u8 {
    #[inline(always)]
    fn index(self) -> usize {
        usize::from(self)
    }
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, I: Copy, O: Copy> {
    /// The output for each of the 256 inputs, or for every 128th of 16-bit inputs and their end, lowest
    /// input first.
    pub table: &'a [O],
    /// The elements to look up.
    pub input: &'a [Cell<I>],
    /// As many elements.
    pub output: &'a [Cell<O>],
}

contract!(
    /// A set's table lookup from `I` to `O`.
    Lookup<I: Copy, O: Copy>,
    "kernel set `{Self}` has no table lookup from `{I}` to `{O}`",
    note = "choose a kernel set that has it, or implement `lookup::Lookup<{I}, {O}>` for yours",
    run = "Looks up every element."
);

impl<I: Index, O: Copy + 'static> Lookup<I, O> for Reference {
    fn run(args: &Args<'_, I, O>) {
        debug_assert_eq!(args.table.len(), 256);
        for (input, output) in args.input.iter().zip(args.output) {
            if let Some(value) = args.table.get(input.get().index()) {
                output.set(*value);
            }
        }
    }
}

impl Lookup<i16, i16> for Reference {
    fn run(args: &Args<'_, i16, i16>) {
        debug_assert_eq!(args.table.len(), interpolated::ENTRIES);
        for (input, output) in args.input.iter().zip(args.output) {
            output.set(interpolated::interpolate(input.get(), args.table));
        }
    }
}
