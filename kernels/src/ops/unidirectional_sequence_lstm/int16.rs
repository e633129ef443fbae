//! The reference kernel for 16-bit activations and 8-bit weights: what it computes in.

use super::{Scale, quantized::Activation};
use crate::fixed_point::multiply_wide_by_quantized_multiplier;
use core::cell::Cell;

impl Activation for i16 {
    fn sum(bias: i64, values: &[Cell<i16>], zero_point: i32, weights: &[i8]) -> i64 {
        let products = values.iter().zip(weights).map(|(value, weight)| {
            let value = i32::from(value.get()).wrapping_sub(zero_point);
            i64::from(value.wrapping_mul(i32::from(*weight)))
        });
        products.fold(bias, i64::wrapping_add)
    }

    fn scaled(sum: i64, scale: Scale) -> i32 {
        multiply_wide_by_quantized_multiplier(sum, scale.multiplier, scale.shift)
    }

    fn saturate(value: i32) -> i16 {
        value.max(i32::from(i16::MIN)).min(i32::from(i16::MAX)) as i16
    }
}
