//! Factors of sums whose range is known, in fewer instructions, exactly.
//!
//! With a sum `s`, a multiplier `m`, and a shift of `-e`, or of `l` to the left,
//!
//! ```text
//! x = floor((s * 2^l * m + 2^30) / 2^31)                  the high product, rounded
//! y = floor((x + 2^(e-1) - (1 if x < 0)) / 2^e)           halves away from zero; x where e = 0
//! ```
//!
//! is computed as
//!
//! ```text
//! y = (max(2^(e-1) - (1 if s < 0), 0) + high(s * 2^(l+1), m)) >> e
//! ```
//!
//! with 0 instead of `2^(e-1)` where `e = 0`, and a product of which the upper half is taken, rounded.
//! The signs of `s` and `x` differ only where `s < 0` and `x = 0`, where one taken from `2^(e-1)` changes
//! nothing. All of it fits where `|s| * 2^(l+1) < 2^31`.

/// A factor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scaling {
    multiplier: i32,
    /// `l + 1`.
    left: u32,
    /// `2^(e-1)`, or 0.
    half: i32,
    /// `e`.
    right: u32,
}

impl Scaling {
    /// From multiplier and shift; nothing for shifts that the definition does not have.
    #[inline(always)]
    pub(crate) fn new(multiplier: i32, shift: i32) -> Option<Self> {
        if multiplier < 0 || !(-31..=29).contains(&shift) {
            return None;
        }
        Some(Self::of(multiplier, shift))
    }

    /// The same where the shift is known to be one of those.
    #[inline(always)]
    pub(crate) fn of(multiplier: i32, shift: i32) -> Self {
        let right = shift.min(0).wrapping_neg() as u32;
        Self {
            multiplier,
            left: (shift.max(0) as u32).wrapping_add(1),
            half: (1_u32.wrapping_shl(right) >> 1) as i32,
            right,
        }
    }

    /// How it lies in flash.
    pub(super) fn words(self) -> [u32; 4] {
        let Self {
            multiplier,
            left,
            half,
            right,
        } = self;
        [multiplier as u32, left, half as u32, right]
    }

    /// From those words.
    #[cfg(not(tinyml_dsp))]
    #[inline(always)]
    pub(crate) fn from_words([multiplier, left, half, right]: [u32; 4]) -> Self {
        Self {
            multiplier: multiplier as i32,
            left,
            half: half as i32,
            right,
        }
    }

    /// Whether all sums up to a magnitude are scaled exactly.
    #[inline(always)]
    pub(crate) fn takes(self, largest: i64) -> bool {
        // The magnitude is below 2^47 or so, whatever the weights are.
        largest < (1 << 31) >> self.left
    }

    /// Whether it shifts to the right alone: sums are doubled, and there is a half.
    pub(super) fn goes_right(self) -> bool {
        self.left == 1 && self.right > 0
    }

    /// Whether [`apply_any`](Self::apply_any) is exact up to 2^9.
    pub(super) fn takes_any(self) -> bool {
        self.right <= 22
    }

    /// The scaled sum, of any magnitude. Where it is 2^9 or more, it may be one less: the sum before the
    /// last shift saturates.
    #[inline(always)]
    pub(crate) fn apply_any(self, sum: i32) -> i32 {
        let sum = sum.wrapping_shl(self.left.wrapping_sub(1));
        let product = i64::from(sum) * i64::from(self.multiplier);
        let high = ((product + (1 << 30)) >> 31) as i32;
        let addend = self.half.wrapping_add(high >> 31).max(0);
        high.saturating_add(addend).wrapping_shr(self.right)
    }

    /// The scaled sum.
    #[inline(always)]
    pub(crate) fn apply(self, sum: i32) -> i32 {
        let addend = self.half.wrapping_add(sum >> 31).max(0);
        let product = i64::from(sum.wrapping_shl(self.left)) * i64::from(self.multiplier);
        let high = ((product + (1 << 31)) >> 32) as i32;
        addend.wrapping_add(high).wrapping_shr(self.right)
    }
}
