//! DEQUANTIZE: from a quantized tensor to real numbers.
//!
//! ```text
//! y = scale * (x - zero_point)
//! ```

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, I: Copy, O: Copy> {
    /// The real number of one quantization step of the input.
    pub scale: f32,
    /// The quantized value of 0.
    pub zero_point: i32,
    /// The elements to convert.
    pub input: &'a [Cell<I>],
    /// As many elements.
    pub output: &'a [Cell<O>],
}

contract!(
    /// A set's kernel of DEQUANTIZE from `I` to `O`.
    Dequantize<I: Copy, O: Copy>,
    "kernel set `{Self}` has no DEQUANTIZE from `{I}` to `{O}`",
    note = "choose a kernel set that has it, or implement `dequantize::Dequantize<{I}, {O}>` for yours",
    run = "Converts every element."
);

macro_rules! dequantize {
    ($($input:ty)+) => {$(
        impl Dequantize<$input, f32> for Reference {
            fn run(args: &Args<'_, $input, f32>) {
                for (input, output) in args.input.iter().zip(args.output) {
                    let steps = i32::from(input.get()).wrapping_sub(args.zero_point);
                    output.set(args.scale * steps as f32);
                }
            }
        }
    )+};
}

dequantize!(i8 u8 i16);
