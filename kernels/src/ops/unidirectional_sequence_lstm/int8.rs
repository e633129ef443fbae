//! The reference kernel for 8-bit activations and weights: what it computes in.

use super::{Scale, quantized::Activation};
use core::cell::Cell;

impl Activation for i8 {
    fn sum(bias: i32, values: &[Cell<i8>], zero_point: i32, weights: &[i8]) -> i32 {
        let products = values.iter().zip(weights).map(|(value, weight)| {
            let value = i32::from(value.get()).wrapping_sub(zero_point);
            value.wrapping_mul(i32::from(*weight))
        });
        products.fold(bias, i32::wrapping_add)
    }

    fn scaled(sum: i32, scale: Scale) -> i32 {
        scale.apply(sum)
    }

    fn saturate(value: i32) -> i8 {
        value.max(i32::from(i8::MIN)).min(i32::from(i8::MAX)) as i8
    }
}
