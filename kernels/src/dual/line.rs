//! The output stage as a line: two words for a channel, and no rounding but the last one.
//!
//! With a sum `s`, an addend `b` and a multiplier `m`,
//!
//! ```text
//! a = 2^SCALE * s + b
//! y = (OFFSET + floor(a * m / 2^32)) >> SHIFT = floor((a * m + OFFSET * 2^32) / 2^(32 + SHIFT))
//! ```
//!
//! and then the clamp. The bias and both zero points are part of `b`.
//!
//! Where the smallest output is the zero point, this can be what the definition says. There, negative
//! sums all give the smallest output, and for the others the definition's two roundings are one: with
//! a multiplier `n` and an exponent `e`,
//!
//! ```text
//! floor((floor(s * n / 2^31 + 1/2) + 2^(e-1)) / 2^e) = floor((s * n + 2^30 + 2^(30+e)) / 2^(31+e))
//! ```
//!
//! since an inner floor makes no difference where integers are added and divided by. The multiplier
//! `m` is about `n * 2^(1 + SHIFT - SCALE - e)`; `b`, whose lowest `SCALE` bits are fractions of a sum,
//! makes up for what is lost by rounding that. The sums at which up to 255 outputs begin leave a small
//! window for `b`, which may hold no whole number. But all lines with an `m` pass the point
//! `a = -OFFSET * 2^32 / m`, where the output is 0, and this moves against the whole numbers from one `m`
//! to the next, by more than lines turn: hence the offset. Nothing is taken on trust: a line is chosen
//! only if it gives the right output for every sum that the weights can make.

use super::fit;
use crate::Requantization;

/// Sums are multiplied by `2^SCALE`.
pub(crate) const SCALE: u32 = 8;

/// Where the product is rounded, in its high word.
pub(crate) const SHIFT: u32 = 12;

/// What is added to the product.
pub(crate) const OFFSET: i32 = 1 << 20;

/// How many multipliers are tried on either side of the rounded one.
const TRIES: i32 = 128;

/// Addend and multiplier of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) addend: i64,
    pub(super) multiplier: i32,
}

impl Line {
    /// That of a channel whose sums lie between two bounds, or nothing where none is found.
    pub(super) fn new(stage: &Requantization<'_>, channel: usize, sums: [i64; 2]) -> Option<Self> {
        let index = stage.index(channel);
        let multiplier = *stage.multipliers.get(index)?;
        let exponent = u32::try_from(-i32::from(*stage.shifts.get(index)?)).ok()?;
        if multiplier <= 0 || exponent > 31 {
            return None;
        }
        // A smaller exponent would give a multiplier of more than 32 bits.
        let right = exponent.checked_sub(1 + SHIFT - SCALE)?;
        let [low, high] = sums.map(|sum| i32::try_from(sum).ok());
        let (low, high) = (low?, high?);
        // The addends with which `a` has 32 bits for all sums.
        let fits = [
            i64::from(i32::MIN) - (i64::from(low) << SCALE),
            i64::from(i32::MAX) - (i64::from(high) << SCALE),
        ];
        let bounds = [stage.min, stage.max];
        // The rounded one, then those around it.
        let middle = (i64::from(multiplier) << 1 >> right).saturating_add(1) >> 1;
        let middle = i32::try_from(middle).ok()?;
        // Eighths of what addends can tell apart, for multipliers so large that one is less than that.
        let square = i64::from(middle) * i64::from(middle);
        let stride = (square / (i64::from(OFFSET) << 35)).max(1) as i32;
        (0..=2 * TRIES).find_map(|index| {
            let distance = (index + 1) / 2 * stride;
            let multiplier = if index % 2 == 0 {
                middle.checked_sub(distance)
            } else {
                middle.checked_add(distance)
            };
            let multiplier = multiplier.filter(|multiplier| *multiplier > 0)?;
            let first = |value: i32| {
                let rest = (i64::from(value) << SHIFT) - i64::from(OFFSET);
                -(-(rest << 32)).div_euclid(i64::from(multiplier))
            };
            let output = |sum| stage.apply(sum, channel);
            let [least, most] = fit::addends([low, high], SCALE, bounds, output, first)?;
            let [least, most] = [least.max(fits[0]), most.min(fits[1])];
            (least <= most).then_some(Self {
                addend: least,
                multiplier,
            })
        })
    }

    /// That of a channel whose output is the same for all inputs, and which has no weights.
    pub(super) fn constant(output: i32) -> Self {
        Self {
            addend: ((i64::from(output) << SHIFT) - i64::from(OFFSET)) << 2,
            multiplier: 1 << 30,
        }
    }
}

/// The output for a sum, as the kernels for processors compute it.
#[cfg(not(tinyml_dsp))]
pub(super) fn apply(sum: i32, addend: i32, multiplier: i32, args: &Requantization<'_>) -> i8 {
    let scaled = sum.wrapping_shl(SCALE).wrapping_add(addend);
    let high = (i64::from(scaled) * i64::from(multiplier)) >> 32;
    let value = OFFSET.wrapping_add(high as i32) >> SHIFT;
    value.max(args.min).min(args.max) as i8
}
