//! The output stage, in as few instructions as plain Rust gives on any processor, and as many for
//! any sum.
//!
//! The same numbers as [`Requantization::apply`] for the multipliers that scales have, which are
//! not negative.

use crate::{Requantization, fixed_point::rounding_divide_by_power_of_two};
use core::cell::Cell;

/// The output stage of a layer, prepared once for all its outputs.
#[derive(Clone, Copy)]
pub(super) struct Stage<'a> {
    multipliers: &'a [i32],
    shifts: &'a [i8],
    /// The scale where there is one for all channels.
    single: Option<Scale>,
    range: Range,
}

/// A multiplier and a shift.
pub(super) type Scale = (i32, i8);

/// The bounds of the output and its zero point, as differences that a sign mask can cut off.
#[derive(Clone, Copy)]
pub(super) struct Range {
    zero_point_from_max: i32,
    min_from_max: i32,
    min: i32,
}

impl<'a> Stage<'a> {
    #[inline(always)]
    pub(super) fn new(stage: &Requantization<'a>) -> Self {
        let single = match (stage.multipliers, stage.shifts) {
            (&[multiplier], &[shift]) => Some((multiplier, shift)),
            _ => None,
        };
        Self {
            multipliers: stage.multipliers,
            shifts: stage.shifts,
            single,
            range: Range::new(stage),
        }
    }

    /// Sets adjacent outputs, the first of them of `channel`.
    #[inline(always)]
    pub(super) fn apply<const N: usize>(
        &self,
        sums: [i32; N],
        channel: usize,
        outputs: &[Cell<i8>; N],
    ) {
        let (multipliers, shifts) = match self.single {
            Some((multiplier, shift)) => ([multiplier; N], [shift; N]),
            None => {
                let multipliers = self.multipliers.get(channel..);
                let multipliers = multipliers.and_then(<[_]>::first_chunk);
                let shifts = self.shifts.get(channel..).and_then(<[_]>::first_chunk);
                match (multipliers, shifts) {
                    (Some(multipliers), Some(shifts)) => (*multipliers, *shifts),
                    _ => return,
                }
            }
        };
        let scales = multipliers.iter().zip(shifts);
        for ((sum, output), (multiplier, shift)) in sums.iter().zip(outputs).zip(scales) {
            output.set(self.range.output(*sum, (*multiplier, shift)));
        }
    }

    /// The scale where there is one for all channels.
    #[inline(always)]
    pub(super) fn single(&self) -> Option<Scale> {
        self.single
    }

    /// The scales of all channels.
    #[inline(always)]
    pub(super) fn scales(&self) -> impl Iterator<Item = Scale> + Clone {
        self.multipliers
            .iter()
            .copied()
            .zip(self.shifts.iter().copied())
    }

    #[inline(always)]
    pub(super) fn range(&self) -> Range {
        self.range
    }
}

/// The output of one sum, in the least code.
#[inline(always)]
pub(super) fn compact(stage: &Requantization<'_>, sum: i32, channel: usize) -> i8 {
    let index = stage.index(channel);
    let multiplier = stage.multipliers.get(index).copied().unwrap_or(0);
    let shift = i32::from(stage.shifts.get(index).copied().unwrap_or(0));
    let left = shift.max(0);
    let product = rounding_doubling_high_mul(sum.wrapping_shl(left as u32), multiplier);
    let scaled = rounding_divide_by_power_of_two(product, left.wrapping_sub(shift));
    Range::new(stage).clamp(scaled)
}

impl Range {
    /// The output of a sum.
    #[inline(always)]
    pub(super) fn output(self, sum: i32, (multiplier, shift): Scale) -> i8 {
        self.clamp(scale(sum, multiplier, i32::from(shift)))
    }

    #[inline(always)]
    const fn new(stage: &Requantization<'_>) -> Self {
        Self {
            zero_point_from_max: stage.zero_point.wrapping_sub(stage.max),
            min_from_max: stage.min.wrapping_sub(stage.max),
            min: stage.min,
        }
    }

    #[inline(always)]
    fn clamp(self, scaled: i32) -> i8 {
        // Both bounds are cut off where a number is above 0, the sign turned around in between.
        let above = scaled.wrapping_add(self.zero_point_from_max);
        let below = self.min_from_max.wrapping_sub(above & (above >> 31));
        self.min.wrapping_sub(below & (below >> 31)) as i8
    }
}

/// `x * multiplier * 2^(shift - 31)` rounded twice, for a multiplier that is not negative.
#[inline(always)]
pub(super) fn scale(x: i32, multiplier: i32, shift: i32) -> i32 {
    // A branch, because the shift is a constant of the channel, and few scales are 1 or more.
    if shift >= 0 {
        return rounding_doubling_high_mul(x.wrapping_shl(shift as u32), multiplier);
    }
    let product = rounding_doubling_high_mul(x, multiplier);
    // Halves away from zero: what is less than zero and exactly between two goes down.
    let halves = product.wrapping_add(product >> 31) >> (!shift & 31);
    halves.wrapping_add(1) >> 1
}

/// `x * multiplier / 2^31` rounded to nearest, halves up, for a multiplier that is not negative.
///
/// gemmlowp rounds negative products by another formula, to the same result.
#[cfg(not(tinyml_narrow_multiplication))]
#[inline(always)]
fn rounding_doubling_high_mul(x: i32, multiplier: i32) -> i32 {
    // Twice the multiplier, so that the result is the upper word of the product.
    let product = i64::from(x).wrapping_mul(i64::from((multiplier as u32) << 1));
    if cfg!(target_pointer_width = "32") {
        return ((product >> 32) as i32).wrapping_add((product as u32 >> 31) as i32);
    }
    (product.wrapping_add(1 << 31) >> 32) as i32
}

/// The same where the processor has no product of 64 bits: four products of 16-bit halves.
///
/// With `x = a 2^16 + b` and `2 multiplier = c 2^16 + d`, only `a` can be negative. No sum below leaves
/// 32 bits, `other_middle` as an unsigned number.
#[cfg(any(tinyml_narrow_multiplication, test))]
#[cfg_attr(not(tinyml_narrow_multiplication), allow(dead_code))]
#[inline(always)]
fn rounding_doubling_high_mul_by_halves(x: i32, multiplier: i32) -> i32 {
    const HALF: u32 = 0xffff;
    let doubled = (multiplier as u32) << 1;
    let (a, b) = (x >> 16, x as u32 & HALF);
    let (c, d) = (doubled >> 16, doubled & HALF);
    let lowest = b.wrapping_mul(d) >> 16;
    let middle = a.wrapping_mul(d as i32).wrapping_add(lowest as i32);
    let other_middle = b.wrapping_mul(c).wrapping_add(middle as u32 & HALF);
    let high = a.wrapping_mul(c as i32).wrapping_add(middle >> 16);
    // The product's upper 48 bits are high * 2^16 + other_middle.
    high.wrapping_add((other_middle.wrapping_add(1 << 15) >> 16) as i32)
}

#[cfg(tinyml_narrow_multiplication)]
use rounding_doubling_high_mul_by_halves as rounding_doubling_high_mul;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixed_point::multiply_by_quantized_multiplier;

    /// Numbers around every power of two, both signs.
    fn numbers() -> impl Iterator<Item = i32> + Clone {
        let powers = (0..32).map(|bit| (1_u32 << bit) as i32);
        powers.flat_map(|power| {
            (-3..=3).flat_map(move |step| {
                let number = power.wrapping_add(step);
                [number, number.wrapping_neg(), number.wrapping_mul(0x5bd1)]
            })
        })
    }

    #[test]
    fn scaling_is_that_of_the_reference() {
        for x in numbers() {
            for multiplier in numbers().filter(|multiplier| *multiplier >= 0) {
                let halves = rounding_doubling_high_mul_by_halves(x, multiplier);
                assert_eq!(rounding_doubling_high_mul(x, multiplier), halves);
                for shift in [-31, -12, -7, -1, 0, 1, 5] {
                    let expected = multiply_by_quantized_multiplier(x, multiplier, shift);
                    assert_eq!(
                        scale(x, multiplier, shift),
                        expected,
                        "{x} {multiplier} {shift}"
                    );
                }
            }
        }
    }
}
