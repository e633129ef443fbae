//! Scales of channels, and the computations from a sum to an output that they are for.

use super::{FILTER, SHIFT};
use crate::{Requantization, dual::fit};

/// How a channel is scaled.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// `k`: sums are multiplied by `2^k`.
    pub(super) exponent: u32,
    /// `e`, for layers that are not rectified.
    pub(super) shift: u32,
    /// `m`.
    pub(super) multiplier: i32,
    /// To be added to what is scaled.
    pub(super) addend: i64,
    /// The output does not depend on the input: weights and bias are to be left out.
    pub(super) constant: bool,
}

/// Half of what a multiplier may be: scales by `2^(k-2)` and no rounding.
const HALF: i32 = 1 << 30;

impl Scale {
    /// That of a channel whose sums lie between two bounds, or nothing where there is none that is
    /// exact.
    pub(super) fn new(
        stage: &Requantization<'_>,
        channel: usize,
        sums: [i64; 2],
        weights: &[i8; FILTER * FILTER],
        rectified: bool,
    ) -> Option<Self> {
        let index = stage.index(channel);
        let multiplier = *stage.multipliers.get(index)?;
        let shift = u32::try_from(-i32::from(*stage.shifts.get(index)?)).ok();
        let sums = sums.map(|sum| i32::try_from(sum).ok());
        let [Some(low), Some(high)] = sums else {
            return None;
        };
        let within = [low, high]
            .iter()
            .all(|sum| sum.unsigned_abs() < 1 << 30 && multiplier >= 0);
        let output = |sum| stage.apply(sum, channel);
        let constant = multiplier == 0 || within && shift.is_some() && output(low) == output(high);
        if constant {
            return Some(Self::constant(output(low) - stage.zero_point, rectified));
        }
        let shift = shift.filter(|shift| within && *shift >= 1)?;
        if !rectified {
            return (shift <= 22).then_some(Self {
                exponent: 1,
                shift,
                multiplier,
                addend: 0,
                constant: false,
            });
        }
        if shift >= SHIFT {
            let bounds = [stage.min, stage.max];
            let zero_point = stage.zero_point;
            return Self::fitted(multiplier, shift, [low, high], bounds, output, zero_point);
        }
        let exponent = SHIFT + 1 - shift;
        let fits = weights
            .iter()
            .all(|weight| i16::try_from(i32::from(*weight) << exponent).is_ok())
            && [low, high]
                .iter()
                .all(|sum| i32::try_from(i64::from(*sum) << exponent).is_ok());
        fits.then_some(Self {
            exponent,
            shift,
            multiplier,
            addend: 0,
            constant: false,
        })
    }

    /// For an output that is always the same, `value` from the zero point.
    fn constant(value: i32, rectified: bool) -> Self {
        let (exponent, shift) = if rectified { (2, SHIFT) } else { (1, 1) };
        Self {
            exponent,
            shift,
            multiplier: HALF,
            addend: i64::from(value) << (shift + 2),
            constant: true,
        }
    }

    /// For a shift of at least [`SHIFT`]: a multiplier that is rounded, and an addend, with which the
    /// output is right for every sum nevertheless. A larger exponent makes the steps of the addend
    /// smaller, and the multiplier coarser.
    fn fitted(
        multiplier: i32,
        shift: u32,
        [low, high]: [i32; 2],
        bounds: [i32; 2],
        output: impl Fn(i32) -> i32,
        zero_point: i32,
    ) -> Option<Self> {
        // Any weight times 2^8 has 16 bits.
        (2..=8).rev().find_map(|exponent| {
            // Scaled sums have 30 bits, and so will the addend.
            let within = |sum: i32| sum.unsigned_abs() < 1 << (29 - exponent);
            if !within(low) || !within(high) {
                return None;
            }
            let right = (shift + exponent) - (SHIFT + 1);
            let middle = multiplier.checked_shr(right)?;
            let mut multipliers = middle.saturating_sub(2).max(1)..middle + 4;
            multipliers.find_map(|multiplier| {
                let first = |value: i32| {
                    let rest = (value << SHIFT) - offset(exponent, zero_point);
                    -(-(i64::from(rest) << 32)).div_euclid(multiplier.into())
                };
                let [least, most] = fit::addends([low, high], exponent, bounds, &output, first)?;
                let [least, most] = [least.max(-1 << 29), most.min(1 << 29)];
                (least <= most).then_some(Self {
                    exponent,
                    shift,
                    multiplier,
                    addend: least,
                    constant: false,
                })
            })
        })
    }
}

/// What is added to the product for a layer that is rectified.
fn offset(exponent: u32, zero_point: i32) -> i32 {
    ((2 * zero_point + 1) << (SHIFT - 1)) + (1 << exponent >> 2)
}

/// The output of a layer that is rectified, for `2^exponent` times a sum.
#[cfg(not(tinyml_dsp))]
pub(super) fn rectified(scaled: i32, exponent: u32, multiplier: i32, zero_point: i32) -> i32 {
    let high = (i64::from(scaled) * i64::from(multiplier)) >> 32;
    let value = offset(exponent, zero_point).wrapping_add(high as i32) >> SHIFT;
    value.clamp(i8::MIN.into(), i8::MAX.into())
}

/// The output of any layer, for twice a sum.
#[cfg(not(tinyml_dsp))]
pub(super) fn exact(doubled: i32, shift: u32, multiplier: i32, zero_point: i32) -> i32 {
    let addend = (2 * zero_point + 1).wrapping_shl(shift.wrapping_sub(1));
    let high = (i64::from(doubled) * i64::from(multiplier) + (1 << 31)) >> 32;
    let sign = doubled >> 31;
    let value = addend
        .wrapping_add(sign)
        .wrapping_add(high as i32)
        .wrapping_shr(shift);
    value.clamp(i8::MIN.into(), i8::MAX.into())
}
