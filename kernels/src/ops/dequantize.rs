//! DEQUANTIZE: from a quantized tensor to real numbers.
//!
//! ```text
//! y = scale * (x - zero_point)
//! ```

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

/// A set's kernel of DEQUANTIZE from `I` to `O`.
#[diagnostic::on_unimplemented(
    message = "kernel set `{Self}` has no DEQUANTIZE from `{I}` to `{O}`",
    note = "choose a kernel set that has it, or implement `dequantize::Dequantize<{I}, {O}>` for yours"
)]
pub trait Dequantize<I: Copy, O: Copy> {
    /// How the kernel wants its weights; see [`Layout`](crate::Layout).
    const LAYOUT: crate::Layout = crate::Layout::Plain;

    /// Converts every element.
    fn run(args: &Args<'_, I, O>);

    /// The same in the least code, for models that are optimised for size.
    #[inline(always)]
    fn compact(args: &Args<'_, I, O>) {
        Self::run(args);
    }
}

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
