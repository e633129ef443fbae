//! QUANTIZE without floating-point arithmetic, for processors that have none.
//!
//! With the mantissas `x` and `s` of 24 bits of an element and of the scale, and the difference `e` of their
//! exponents, the element is `q = x / s * 2^e` steps. The definition rounds `q` to 24 bits, and that to an
//! integer, halves away from zero. With
//!
//! ```text
//! floor(x * 2^e / s) = n, remainder r          q = n + r / s
//! ```
//!
//! the result is `n + 1` where `q` rounds to `n + 1/2` at least. That is so not only from there on, but half
//! a unit of the last of the 24 bits before: with `2^k <= q < 2^(k+1)` where
//!
//! ```text
//! n + 1/2 - q <= 2^(k-24)       or       s - 2 r <= s * 2^(k-23)
//! ```
//!
//! A tie goes to `n + 1/2`, whose last bit is 0. Where `q` rounds up to `n + 1`, it is past the half as well.

use crate::{
    Portable, Reference,
    ops::quantize::{Args, Quantize},
};

/// Whether the processor computes with single precision itself.
pub(super) const HAS_FLOATS: bool = !cfg!(any(
    all(target_arch = "arm", not(target_abi = "eabihf")),
    all(target_arch = "riscv32", not(target_feature = "f")),
));

/// Bits of a mantissa behind its first one.
pub(super) const FRACTION: u32 = 23;

/// Parts of a number of single precision: mantissa and exponent, where neither is special.
pub(super) fn parts(bits: u32) -> (u32, u32) {
    let mantissa = (bits & ((1 << FRACTION) - 1)) | 1 << FRACTION;
    (mantissa, (bits >> FRACTION) & 0xFF)
}

/// A scale.
#[derive(Clone, Copy)]
struct Divisor {
    mantissa: u32,
    exponent: u32,
}

impl Divisor {
    /// Nothing for scales that are not above zero, or so small or large that special numbers would have to
    /// be told apart: without them zero and subnormal numbers are less than half a step, and infinity is
    /// many.
    #[inline(always)]
    fn new(scale: f32) -> Option<Self> {
        let bits = scale.to_bits();
        let (mantissa, exponent) = parts(bits);
        (2..=246)
            .contains(&(bits >> FRACTION))
            .then_some(Self { mantissa, exponent })
    }

    /// Steps in an element, rounded: exactly up to 255, at least 256 beyond. 0 for what is not a number.
    #[inline(always)]
    fn steps(self, element: f32) -> i32 {
        let bits = element.to_bits();
        let (x, exponent) = parts(bits);
        let magnitude = bits & (u32::MAX >> 1);
        let e = exponent.wrapping_sub(self.exponent) as i32;
        let steps = if magnitude > f32::INFINITY.to_bits() || e < -1 {
            // Less than a half, as `x < 2 s`; not rounded up to it, as both have 24 bits.
            0
        } else if e > 8 {
            256
        } else {
            // One bit more of the scale instead of one less of the element.
            let (x, s) = if e < 0 {
                (x, self.mantissa << 1)
            } else {
                (x << e, self.mantissa)
            };
            // The mantissa's first bit is set, but the compiler does not know that.
            let n = x.checked_div(s).unwrap_or(0);
            let r = x.wrapping_sub(n.wrapping_mul(s));
            // `23 - k`: below 1, `k` is -1 or, where nothing rounds up, less.
            let fraction = n.leading_zeros().wrapping_sub(31 - FRACTION);
            let slack = s.wrapping_shr(fraction);
            n.wrapping_add(u32::from(s.wrapping_sub(slack) <= r << 1))
        };
        let sign = (bits as i32) >> 31;
        (steps as i32 ^ sign).wrapping_sub(sign)
    }
}

macro_rules! quantize {
    ($($output:ty)+) => {$(
        impl Quantize<f32, $output> for Portable {
            #[inline(always)]
            fn run(args: &Args<'_, f32, $output>) {
                match Divisor::new(args.scale).filter(|_| !HAS_FLOATS) {
                    Some(divisor) => {
                        let (min, max) = (i32::from(<$output>::MIN), i32::from(<$output>::MAX));
                        for (input, output) in args.input.iter().zip(args.output) {
                            let value = args.zero_point.wrapping_add(divisor.steps(input.get()));
                            output.set(value.max(min).min(max) as $output);
                        }
                    }
                    None => <Reference as Quantize<f32, $output>>::run(args),
                }
            }

            #[inline(always)]
            fn compact(args: &Args<'_, f32, $output>) {
                <Reference as Quantize<f32, $output>>::run(args);
            }
        }
    )+};
}

quantize!(i8 u8);

#[cfg(test)]
mod tests {
    use super::*;

    /// Mantissas of all kinds.
    fn mantissas() -> impl Iterator<Item = u32> + Clone {
        let edges = [
            0,
            1,
            2,
            3,
            0x0040_0000,
            0x007F_FFFD,
            0x007F_FFFE,
            0x007F_FFFF,
        ];
        let others = (1..60_u32).map(|index| index.wrapping_mul(0x9E37_79B9) >> 9);
        edges.into_iter().chain(others)
    }

    #[track_caller]
    fn check(element: f32, scale: f32) {
        let steps = Divisor::new(scale).expect("a scale").steps(element);
        let defined = (element / scale).round() as i32;
        assert_eq!(
            steps.clamp(-256, 256),
            defined.clamp(-256, 256),
            "{element:e} / {scale:e}"
        );
    }

    #[test]
    fn steps_are_those_of_single_precision() {
        let scales = [2, 100, 119, 127, 246]
            .into_iter()
            .flat_map(|exponent: u32| {
                mantissas().map(move |mantissa| f32::from_bits(exponent << FRACTION | mantissa))
            });
        for scale in scales {
            // Around all numbers at which an output begins.
            for half in -513..=513_i32 {
                let near = (half as f32 / 2.0 * scale).to_bits();
                for distance in -3..=3 {
                    check(f32::from_bits(near.wrapping_add_signed(distance)), scale);
                }
            }
        }
    }

    #[test]
    fn special_numbers_are_not_special() {
        for scale in [1e-37, 0.003, 1.0, 1e36] {
            for element in [0.0, 1e-45, 1e-38, f32::MAX, f32::INFINITY, f32::NAN] {
                check(element, scale);
                check(-element, scale);
            }
            for element in mantissas().flat_map(|bits| (0..512).map(move |sign| sign << 23 | bits))
            {
                check(f32::from_bits(element), scale);
            }
        }
        for scale in [0.0, -1.0, 1e-45, f32::INFINITY, f32::NAN] {
            assert!(Divisor::new(scale).is_none(), "{scale}");
        }
    }
}
