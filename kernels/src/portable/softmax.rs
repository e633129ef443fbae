//! SOFTMAX of floats, with exponentials computed by integers.
//!
//! ```text
//! exp(x) = 2^n * 2^f      n + f = x / ln 2      0 <= f < 1
//! ```
//!
//! `2^f` is its Taylor polynomial around 1/2, of degree 8. The result is within two units in the last place of
//! the reference kernel's, which takes thousands of steps where floats are not computed by the processor.

use crate::{
    Portable, Reference,
    ops::softmax::{Args, Softmax},
    slices::windows,
};
use core::cell::Cell;

impl Softmax<f32, f32> for Portable {
    #[inline(always)]
    fn run(args: &Args<'_, f32, f32>) {
        rows(args);
    }

    #[inline(always)]
    fn compact(args: &Args<'_, f32, f32>) {
        <Reference as Softmax<f32, f32>>::run(args);
    }
}

/// Row by row; exponentials are kept in the output until their sum is known.
#[inline(never)]
fn rows(args: &Args<'_, f32, f32>) {
    let inputs = windows(args.input, args.depth);
    let outputs = windows(args.output, args.depth);
    for (input, output) in inputs.zip(outputs).take(args.rows) {
        let max = input.iter().map(Cell::get).fold(f32::MIN, f32::max);
        let mut sum = 0.0;
        for (score, output) in input.iter().zip(output) {
            let exponential = exp((score.get() - max) * args.arithmetic.beta);
            output.set(exponential);
            sum += exponential;
        }
        for output in output {
            output.set(output.get() / sum);
        }
    }
}

/// `exp(x)` to about half a unit in the last place; 0 below what a normal number can hold.
#[inline]
fn exp(x: f32) -> f32 {
    /// 1 / ln 2 in Q1.31.
    const LOG2_E: u64 = 3_098_164_010;
    /// `√2 (ln 2)^k / k!` in Q2.30, for `k` from 8 down to 0.
    const COEFFICIENTS: [i64; 9] = [
        2_007,
        23_161,
        233_903,
        2_024_701,
        14_605_131,
        84_283_003,
        364_784_011,
        1_052_544_167,
        1_518_500_250,
    ];
    if x < -87.3 {
        return 0.0;
    }
    if x > 88.7 {
        return f32::INFINITY;
    }
    if x.is_nan() {
        return x;
    }
    let bits = x.to_bits();
    let (exponent, fraction) = (bits >> 23 & 0xff, bits & 0x7f_ffff);
    // x / ln 2 in Q31.32: the mantissa has 150 - exponent fractional bits, its product 31 more. One so small
    // that it has no leading bit is shifted out.
    let product = u64::from(fraction | 0x80_0000).wrapping_mul(LOG2_E);
    let places = 149_u32.wrapping_sub(exponent);
    let magnitude = if places < 64 {
        product.wrapping_shr(places)
    } else {
        0
    };
    let sign = i64::from(bits as i32 >> 31);
    let logarithm = (magnitude as i64 ^ sign).wrapping_sub(sign);
    let n = (logarithm >> 32) as i32;
    // f - 1/2 in Q0.32.
    let distance = i64::from((logarithm as i32) ^ i32::MIN);
    let power = COEFFICIENTS
        .iter()
        .fold(0, |sum, coefficient| ((sum * distance) >> 32) + coefficient);
    // From 30 fractional bits to 23. The leading one adds 1 to the exponent.
    let mantissa = (power as u32).wrapping_add(1 << 6) >> 7;
    let exponent = n.wrapping_add(126) as u32;
    f32::from_bits(exponent.wrapping_shl(23).wrapping_add(mantissa))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponentials_are_near_the_real_ones() {
        let steps = (-87_300..88_700).map(|x| x as f32 / 1000.0);
        let small = (0..60).flat_map(|n| [1.0, -1.0].map(|sign| sign * 0.75_f32.powi(n)));
        for x in steps.chain(small).chain([0.0, -0.0, 1e-38, -1e-40]) {
            let real = f64::from(x).exp();
            let error = (f64::from(exp(x)) - real).abs() / real;
            assert!(
                error < 1.0 / f64::from(1 << 23),
                "exp({x}) is off by {error}"
            );
        }
        assert_eq!((exp(0.0), exp(-0.0)), (1.0, 1.0));
        assert_eq!((exp(-88.0), exp(89.0)), (0.0, f32::INFINITY));
        assert_eq!(
            (exp(f32::NEG_INFINITY), exp(f32::INFINITY)),
            (0.0, f32::INFINITY)
        );
        assert!(exp(f32::NAN).is_nan());
    }
}
