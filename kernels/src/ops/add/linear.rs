//! The arithmetic of 8-bit sums and differences in a single step.

use super::Quantized;
use core::ops::Range;

/// A sum of scaled operands that gives the output of [`Quantized`] for all pairs of 8-bit operands:
///
/// ```text
/// y = clamp((offset + ((first * a) >> 8) + ((second * b) >> 8)) >> 21)
/// ```
///
/// with the bounds of [`Quantized`]. It rounds down where that rounds four times to nearest, so
/// the coefficients are found by trying all 65,536 pairs. Nothing overflows 32 bits but
/// the products, of 40 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Linear {
    /// Factor of the first operand: `2^29` is 1.
    pub first: i32,
    /// Factor of the second operand, negative for a difference.
    pub second: i32,
    /// Zero points and rounding; `2^21` is 1.
    pub offset: i32,
}

impl Linear {
    /// Fractional bits of the sum.
    pub const FRACTION: u32 = 21;

    /// The coefficients for a sum, if there are some.
    pub fn sum(quantized: &Quantized) -> Option<Self> {
        Self::new(quantized, 1)
    }

    /// The coefficients for a difference, if there are some.
    pub fn difference(quantized: &Quantized) -> Option<Self> {
        Self::new(quantized, -1)
    }

    fn new(quantized: &Quantized, sign: i32) -> Option<Self> {
        // Halves go away from zero, so a little more than the exact scale helps where there are some.
        let nudges = [0, 1, 2, 4, 8, 16, 32, -1, -2, -4];
        let factor = |multiplier, shift, nudge| {
            let product = i128::from(multiplier) * i128::from(quantized.output_multiplier);
            // From 62 fractional bits and the shifts to 29.
            let bits = 33 - quantized.left_shift - quantized.output_shift - shift;
            let half = 1_i128.checked_shl(u32::try_from(bits - 1).ok()?)?;
            let factor = i32::try_from((product + half).checked_shr(bits as u32)?).ok()?;
            factor.checked_add(nudge)
        };
        nudges.into_iter().find_map(|nudge| {
            let first = factor(quantized.first_multiplier, quantized.first_shift, nudge)?;
            let second = factor(quantized.second_multiplier, quantized.second_shift, nudge)?;
            let second = second.checked_mul(sign)?;
            let offset = offset(quantized, first, second, sign)?;
            Some(Self {
                first,
                second,
                offset,
            })
        })
    }

    /// The sum of the scaled operands and the offset.
    #[inline(always)]
    pub(crate) fn sum_of(&self, first: i8, second: i8) -> i32 {
        self.offset
            .wrapping_add(scaled(self.first, first))
            .wrapping_add(scaled(self.second, second))
    }
}

/// `(factor * value) >> 8` without a product of more than 32 bits.
#[inline(always)]
const fn scaled(factor: i32, value: i8) -> i32 {
    let value = value as i32;
    let low = ((factor & 0xff) * value) >> 8;
    (factor >> 8).wrapping_mul(value).wrapping_add(low)
}

/// The offset with which all pairs of operands get the right output, if there is one.
fn offset(quantized: &Quantized, first: i32, second: i32, sign: i32) -> Option<i32> {
    let mut possible = i64::from(i32::MIN)..i64::from(i32::MAX);
    for b in i8::MIN..=i8::MAX {
        for a in i8::MIN..=i8::MAX {
            let (wide_a, wide_b) = quantized.operands(a, b);
            let output = quantized.output(wide_a.wrapping_add(sign.wrapping_mul(wide_b)));
            let sum = i64::from(scaled(first, a)) + i64::from(scaled(second, b));
            possible = narrowed(possible, quantized, output, sum)?;
        }
    }
    i32::try_from(possible.start.midpoint(possible.end - 1)).ok()
}

/// The offsets among `possible` that bring `sum` to the output without overflow, if any.
fn narrowed(
    possible: Range<i64>,
    quantized: &Quantized,
    output: i32,
    sum: i64,
) -> Option<Range<i64>> {
    let bits = Linear::FRACTION;
    let (lowest, highest) = (i64::from(i32::MIN) - sum, i64::from(i32::MAX) - sum + 1);
    let from = (i64::from(output) << bits) - sum;
    let to = from + (1 << bits);
    // What is beyond a bound is clamped.
    let start = if output == quantized.min {
        lowest
    } else {
        from
    };
    let end = if output == quantized.max { highest } else { to };
    let start = possible.start.max(start).max(lowest);
    let end = possible.end.min(end).min(highest);
    (start < end).then_some(start..end)
}
