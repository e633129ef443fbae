//! DEQUANTIZE of bytes without floating-point arithmetic, for processors that have none.
//!
//! The number of steps is an integer of 8 bits and a sign, the mantissa of the scale has 24 bits, so their product
//! has at most 32. It is rounded to 24 bits as the definition rounds it: to the nearest, halves to the even one.

use super::quantize::{FRACTION, HAS_FLOATS, parts};
use crate::{
    Portable, Reference,
    ops::dequantize::{Args, Dequantize},
};

/// The most steps.
const STEPS: i32 = 255;

/// A scale.
#[derive(Clone, Copy)]
struct Scale {
    mantissa: u32,
    exponent: u32,
}

impl Scale {
    /// Nothing for scales that are not above zero, or so small or large that special numbers would have to
    /// be told apart.
    #[inline(always)]
    fn new(scale: f32) -> Option<Self> {
        let bits = scale.to_bits();
        let (mantissa, exponent) = parts(bits);
        (1..=246)
            .contains(&(bits >> FRACTION))
            .then_some(Self { mantissa, exponent })
    }

    /// The scale times as many steps, at most [`STEPS`] in either direction.
    #[inline(always)]
    fn times(self, steps: i32) -> f32 {
        let product = self.mantissa.wrapping_mul(steps.unsigned_abs());
        if product == 0 {
            return 0.0;
        }
        let zeros = product.leading_zeros();
        let normal = product.wrapping_shl(zeros);
        let mantissa = normal >> 8;
        // Up from more than a half, or from a half if the mantissa is odd.
        let up = ((normal & 0xFF) + (mantissa & 1) + 0x7F) >> 8;
        // The mantissa's first bit adds one to the exponent, and one more where it is rounded up to 25 bits.
        let exponent = self.exponent.wrapping_add(7).wrapping_sub(zeros);
        let magnitude = (exponent << FRACTION)
            .wrapping_add(mantissa)
            .wrapping_add(up);
        f32::from_bits(magnitude | steps as u32 & 1 << 31)
    }
}

macro_rules! dequantize {
    ($($input:ty)+) => {$(
        impl Dequantize<$input, f32> for Portable {
            #[inline(always)]
            fn run(args: &Args<'_, $input, f32>) {
                let (min, max) = (i32::from(<$input>::MIN), i32::from(<$input>::MAX));
                let within = (min..=max).contains(&args.zero_point);
                match Scale::new(args.scale).filter(|_| within && !HAS_FLOATS) {
                    Some(scale) => {
                        for (input, output) in args.input.iter().zip(args.output) {
                            let steps = i32::from(input.get()).wrapping_sub(args.zero_point);
                            output.set(scale.times(steps));
                        }
                    }
                    None => <Reference as Dequantize<$input, f32>>::run(args),
                }
            }

            #[inline(always)]
            fn compact(args: &Args<'_, $input, f32>) {
                <Reference as Dequantize<$input, f32>>::run(args);
            }
        }

        const _: () = assert!(<$input>::MAX as i32 - <$input>::MIN as i32 == STEPS);
    )+};
}

dequantize!(i8 u8);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_are_those_of_single_precision() {
        let mantissas = (0..2000_u32).map(|index| index.wrapping_mul(0x9E37_79B9) >> 9);
        let edges = [0, 1, 2, 3, 0x40_0000, 0x55_5555, 0x7F_FFFE, 0x7F_FFFF];
        for mantissa in mantissas.chain(edges) {
            for exponent in [1, 2, 100, 127, 246] {
                let scale = f32::from_bits(exponent << FRACTION | mantissa);
                let parts = Scale::new(scale).expect("a scale");
                for steps in -STEPS..=STEPS {
                    let defined = scale * steps as f32;
                    let found = parts.times(steps);
                    assert_eq!(found.to_bits(), defined.to_bits(), "{scale:e} * {steps}");
                }
            }
        }
    }

    #[test]
    fn other_scales_are_left_to_the_reference() {
        for scale in [0.0, -0.0, -1.0, 1e-39, f32::MAX, f32::INFINITY, f32::NAN] {
            assert!(Scale::new(scale).is_none(), "{scale}");
        }
    }
}
