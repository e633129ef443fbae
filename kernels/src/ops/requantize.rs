//! QUANTIZE between integer types that are too wide for a table.
//!
//! ```text
//! y = clamp(scale(x - input_zero_point, multiplier, shift) + zero_point)
//! ```
//!
//! where `scale` is [`multiply_by_quantized_multiplier`], the multiplier stands for the real number
//! `input_scale / output_scale`, computed in double precision, and the bounds are those of the
//! output type. From 8 bits, [`lookup`](super::lookup) does the same in one load.
//!
//! [`multiply_by_quantized_multiplier`]: crate::fixed_point::multiply_by_quantized_multiplier

use super::contract::contract;
use super::lookup::tables::requantize;
use crate::Reference;
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, I: Copy, O: Copy> {
    /// Zero point of the input.
    pub input_zero_point: i32,
    /// Q0.31 multiplier.
    pub multiplier: i32,
    /// Exponent that goes with it; positive shifts left.
    pub shift: i32,
    /// Zero point of the output.
    pub zero_point: i32,
    /// The elements to convert.
    pub input: &'a [Cell<I>],
    /// As many elements.
    pub output: &'a [Cell<O>],
}

contract!(
    /// A set's kernel of QUANTIZE from integers `I` to integers `O`.
    Requantize<I: Copy, O: Copy>,
    "kernel set `{Self}` has no QUANTIZE from `{I}` to `{O}`",
    note = "choose a kernel set that has it, or implement `requantize::Requantize<{I}, {O}>` for yours",
    run = "Converts every element."
);

macro_rules! requantize {
    ($($input:ty => $output:ty),+ $(,)?) => {$(
        impl Requantize<$input, $output> for Reference {
            fn run(args: &Args<'_, $input, $output>) {
                for (input, output) in args.input.iter().zip(args.output) {
                    let value = requantize(
                        i32::from(input.get()),
                        args.input_zero_point,
                        args.zero_point,
                        args.multiplier,
                        args.shift,
                        <$output>::MIN.into(),
                        <$output>::MAX.into(),
                    );
                    output.set(value as $output);
                }
            }
        }
    )+};
}

requantize!(i16 => i8, i16 => i16, i16 => i32, i32 => i8, i32 => i16);
