//! The output stage in fewer instructions, exactly.
//!
//! With a sum `s`, a multiplier `m`, an exponent `e >= 1` (a shift of `-e`) and the zero point `z`,
//! the output before the clamp is
//!
//! ```text
//! x = floor((s * m + 2^30) / 2^31)                        the high product, rounded
//! y = floor((x + 2^(e-1) - (1 if x < 0)) / 2^e) + z       halves away from zero
//! ```
//!
//! The kernels compute
//!
//! ```text
//! h = (2 z + 1) * 2^(e-1)
//! y = (x + h - (1 if s < 0)) >> (e - 1) >> 1
//! ```
//!
//! where `x + …` is one instruction, a high product of `2 s` and `m` that adds and rounds. It is
//! the same: `h` is `2^(e-1) + z * 2^e`; and the signs of `s` and `x` differ only where `s < 0` and
//! `x = 0`, where one taken from `h` changes nothing, since the last `e` bits of `h` are `2^(e-1)`,
//! at least 1. A channel whose sums are all scaled to 0 has the multiplier 0 and `e = 1`.
//!
//! Where the smallest output is the zero point, the correction of negative sums is left out: with
//! it and without it, what is negative or 0 before `z` stays so, and becomes the smallest output.
//!
//! Nothing overflows: `|s| < 2^30`, hence `|x| <= 2^30`; `|2 z + 1| <= 255` and `e - 1 <= 22`, hence
//! `|h| < 2^30`.

use crate::{Requantization, fixed_point::multiply_by_quantized_multiplier};

/// The largest `e - 1`.
const LARGEST_EXPONENT: u32 = 22;

/// Multiplier and exponent of a channel.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scale {
    pub(super) multiplier: i32,
    pub(super) exponent_minus_one: u32,
}

impl Scale {
    /// Those of a channel whose sums are no further from 0 than `largest`, or nothing where the short
    /// computation is not exact.
    pub(super) fn new(stage: &Requantization<'_>, channel: usize, largest: i64) -> Option<Self> {
        let index = if stage.multipliers.len() == 1 {
            0
        } else {
            channel
        };
        let multiplier = *stage.multipliers.get(index)?;
        let shift = i32::from(*stage.shifts.get(index)?);
        let scaled = |sum| multiply_by_quantized_multiplier(sum, multiplier, shift);
        let largest = i32::try_from(largest).ok()?;
        // Scaling keeps the order of sums where nothing wraps around.
        let vanish = shift < 0 && multiplier > 0 && [largest, -largest].map(scaled) == [0, 0];
        if multiplier == 0 || vanish {
            return Some(Self::default());
        }
        let exponent_minus_one = u32::try_from((-shift).checked_sub(1)?).ok()?;
        (multiplier > 0 && exponent_minus_one <= LARGEST_EXPONENT).then_some(Self {
            multiplier,
            exponent_minus_one,
        })
    }

    /// Twice the sum and the scale that give an output so far from the zero point.
    ///
    /// With `e = 1` and the multiplier `2^30`, `x` is half the sum; twice the distance as `x` gives
    /// the distance.
    pub(super) fn constant(distance: i32) -> (i32, Self) {
        let scale = Self {
            multiplier: 1 << 30,
            exponent_minus_one: 0,
        };
        (8 * distance, scale)
    }
}

/// The output for twice a sum, as the kernels for processors compute it.
#[cfg(not(tinyml_dsp))]
pub(super) fn apply(doubled: i32, scale: Scale, args: &Requantization<'_>, rectified: bool) -> i8 {
    let Scale {
        multiplier,
        exponent_minus_one,
    } = scale;
    let mut addend = (2 * args.zero_point + 1).wrapping_shl(exponent_minus_one);
    if !rectified {
        addend = addend.wrapping_add(doubled >> 31);
    }
    let product = i64::from(doubled) * i64::from(multiplier);
    let high = (product + (1 << 31)) >> 32;
    let value = addend.wrapping_add(high as i32);
    let value = value.wrapping_shr(exponent_minus_one) >> 1;
    value.max(args.min).min(args.max) as i8
}
