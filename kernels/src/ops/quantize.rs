//! QUANTIZE: from real numbers to a quantized tensor.
//!
//! ```text
//! y = saturate(round(x / scale) + zero_point)      halves away from zero
//! ```
//!
//! in single precision. What is not a number becomes the zero point. Between integer types,
//! QUANTIZE is a [lookup](super::lookup) or [requantize](super::requantize).

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, I: Copy, O: Copy> {
    /// The real number of one quantization step of the output.
    pub scale: f32,
    /// The quantized value of 0.
    pub zero_point: i32,
    /// The elements to quantize.
    pub input: &'a [Cell<I>],
    /// As many elements.
    pub output: &'a [Cell<O>],
}

contract!(
    /// A set's kernel of QUANTIZE from `I` to `O`.
    Quantize<I: Copy, O: Copy>,
    "kernel set `{Self}` has no QUANTIZE from `{I}` to `{O}`",
    note = "choose a kernel set that has it, or implement `quantize::Quantize<{I}, {O}>` for yours",
    run = "Quantizes every element."
);

macro_rules! quantize {
    ($($output:ty)+) => {$(
        impl Quantize<f32, $output> for Reference {
            fn run(args: &Args<'_, f32, $output>) {
                let (min, max) = (i32::from(<$output>::MIN), i32::from(<$output>::MAX));
                for (input, output) in args.input.iter().zip(args.output) {
                    let steps = round(input.get() / args.scale);
                    let value = steps.saturating_add(args.zero_point);
                    output.set(value.max(min).min(max) as $output);
                }
            }
        }
    )+};
}

quantize!(i8 u8 i16);

/// The nearest integer, halves away from zero, saturating; 0 for what is not a number.
///
/// Adding a half and cutting off would be wrong just below a half, where the sum rounds up.
#[inline]
fn round(x: f32) -> i32 {
    let whole = x as i32;
    let rest = x - whole as f32;
    if rest >= 0.5 {
        whole.saturating_add(1)
    } else if rest <= -0.5 {
        whole.saturating_sub(1)
    } else {
        whole
    }
}

#[cfg(test)]
mod tests {
    use super::round;

    #[test]
    fn rounds_like_the_standard_library() {
        for bits in (0..u32::MAX).step_by(9_973) {
            let x = f32::from_bits(bits);
            assert_eq!(round(x), x.round() as i32, "{x}");
        }
        for x in [
            0.5,
            -0.5,
            1.5,
            2.5,
            -2.5,
            0.499_999_97,
            -0.499_999_97,
            8_388_609.0,
        ] {
            assert_eq!(round(x), x.round() as i32, "{x}");
        }
    }
}
