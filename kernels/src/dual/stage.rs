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
//! at least 1. A multiplier of 0 gives `x = 0` and is of that kind with any exponent, so it has 1.
//!
//! Nothing overflows where `|s| < 2^30` and `|s| + |h| < 2^31`, since `|x| <= |s|`: always for
//! `e <= 23`. Other channels must do without the computation: those whose output is the same for all
//! inputs, see [`Scale::of_constant`]. Channels without weights are of that kind, and have such exponents.

use crate::Requantization;

/// Multiplier and exponent of a channel.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scale {
    pub(super) multiplier: i32,
    pub(super) exponent_minus_one: u32,
}

impl Scale {
    /// Those of a channel whose sums are at most `largest`, or nothing where the short computation is
    /// not exact.
    pub(super) fn new(stage: &Requantization<'_>, channel: usize, largest: i64) -> Option<Self> {
        let index = stage.index(channel);
        let multiplier = *stage.multipliers.get(index)?;
        let shift = i64::from(*stage.shifts.get(index)?);
        if multiplier == 0 {
            return Some(Self::default());
        }
        let exponent_minus_one = u32::try_from(-shift - 1).ok()?;
        let addend = i64::from(2 * stage.zero_point + 1).abs() << exponent_minus_one.min(31);
        let fits = largest < 1 << 30 && largest + addend < 1 << 31;
        (multiplier > 0 && fits).then_some(Self {
            multiplier,
            exponent_minus_one,
        })
    }

    /// The output of a channel, if it is the same for all `sums`.
    ///
    /// Outputs rise or fall with the sum, so the least and the largest sum tell.
    pub(super) fn constant(
        stage: &Requantization<'_>,
        channel: usize,
        sums: [i64; 2],
    ) -> Option<i32> {
        let shift = *stage.shifts.get(stage.index(channel))?;
        if !(-31..=0).contains(&shift) {
            return None;
        }
        let [least, largest] = sums.map(|sum| i32::try_from(sum).ok());
        let output = stage.apply(least?, channel);
        (output == stage.apply(largest?, channel)).then_some(output)
    }

    /// Twice a sum and its scale for an output that is so far from the zero point.
    ///
    /// With a multiplier of `1/2` in Q0.31, an exponent of 1 and `s = 4 y`, `x` is `2 y` and the
    /// output `y`.
    pub(super) fn of_constant(output: i32) -> (i32, Self) {
        let scale = Self {
            multiplier: 1 << 30,
            exponent_minus_one: 0,
        };
        (8 * output, scale)
    }
}

/// The output for twice a sum, as the kernels for processors compute it.
#[cfg(not(tinyml_dsp))]
pub(super) fn apply(doubled: i32, scale: Scale, args: &Requantization<'_>) -> i8 {
    let Scale {
        multiplier,
        exponent_minus_one,
    } = scale;
    let addend = (2 * args.zero_point + 1).wrapping_shl(exponent_minus_one);
    let addend = addend.wrapping_add(doubled >> 31);
    let product = i64::from(doubled) * i64::from(multiplier);
    let high = (product + (1 << 31)) >> 32;
    let value = addend.wrapping_add(high as i32);
    let value = value.wrapping_shr(exponent_minus_one) >> 1;
    value.max(args.min).min(args.max) as i8
}
