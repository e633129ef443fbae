//! CAST: the same number in another element type.
//!
//! Between integers, the low bits are kept, as in C: 300 becomes 44 as an `i8`. From float the
//! fraction is cut off; what the integer type cannot hold saturates, where C leaves it undefined. A truth
//! value is 0 or 1, and what is not 0 is true.

use super::contract::contract;
use crate::{Bool, Reference};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, I: Copy, O: Copy> {
    /// The elements to convert.
    pub input: &'a [Cell<I>],
    /// As many elements. They may lie exactly over the input where both types have one size.
    pub output: &'a [Cell<O>],
}

contract!(
    /// A set's kernel of CAST from `I` to `O`.
    Cast<I: Copy, O: Copy>,
    "kernel set `{Self}` has no CAST from `{I}` to `{O}`",
    note = "choose a kernel set that has it, or implement `cast::Cast<{I}, {O}>` for yours",
    run = "Converts every element."
);

macro_rules! cast {
    ($($input:ty => $($output:ty)+;)+) => {$($(
        impl Cast<$input, $output> for Reference {
            fn run(args: &Args<'_, $input, $output>) {
                for (input, output) in args.input.iter().zip(args.output) {
                    output.set(input.get() as $output);
                }
            }
        }
    )+)+};
}

cast! {
    i8 => u8 i16 u16 i32 u32 i64 f32;
    u8 => i8 i16 u16 i32 u32 i64 f32;
    i16 => i8 u8 u16 i32 u32 i64 f32;
    u16 => i8 u8 i16 i32 u32 i64 f32;
    i32 => i8 u8 i16 u16 u32 i64 f32;
    u32 => i8 u8 i16 u16 i32 i64 f32;
    i64 => i8 u8 i16 u16 i32 u32 f32;
    f32 => i8 u8 i16 u16 i32 u32 i64;
}

macro_rules! cast_truth {
    ($($number:ty)+) => {$(
        impl Cast<$number, Bool> for Reference {
            fn run(args: &Args<'_, $number, Bool>) {
                for (input, output) in args.input.iter().zip(args.output) {
                    output.set(Bool::new(input.get() != 0 as $number));
                }
            }
        }

        impl Cast<Bool, $number> for Reference {
            fn run(args: &Args<'_, Bool, $number>) {
                for (input, output) in args.input.iter().zip(args.output) {
                    output.set(u8::from(input.get().get()) as $number);
                }
            }
        }
    )+};
}

cast_truth!(i8 u8 i16 u16 i32 u32 i64 f32);
