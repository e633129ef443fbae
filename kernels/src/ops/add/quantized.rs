//! The arithmetic of quantized sums and differences, for all element types.

use super::Quantized;
use crate::fixed_point::multiply_by_quantized_multiplier as scale;

impl Quantized {
    /// Both operands on their common scale, `twice / 2^left_shift`.
    #[inline(always)]
    pub(crate) fn operands<A: Into<i32>>(&self, first: A, second: A) -> (i32, i32) {
        let widen = |value: A, zero_point| {
            let value = value.into().wrapping_sub(zero_point);
            value.wrapping_shl(self.left_shift as u32)
        };
        let first = widen(first, self.first_zero_point);
        let second = widen(second, self.second_zero_point);
        (
            scale(first, self.first_multiplier, self.first_shift),
            scale(second, self.second_multiplier, self.second_shift),
        )
    }

    /// The output, within `min..=max`, for a number on the common scale.
    #[inline(always)]
    pub(crate) fn output(&self, value: i32) -> i32 {
        let scaled = scale(value, self.output_multiplier, self.output_shift);
        let value = scaled.wrapping_add(self.zero_point);
        value.max(self.min).min(self.max)
    }
}
