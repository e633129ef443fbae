//! Float layers on processors without a floating-point unit: the sums of the reference kernels, to the last
//! bit. Of what is not a number the bits are any.

#[macro_use]
mod steps;
mod conv_2d;
mod depthwise_conv_2d;
mod fully_connected;
mod mean;
mod pool_2d;
mod position;
mod runs;
#[allow(unsafe_code)]
mod sums;
#[allow(unsafe_code)]
mod totals;

use crate::Clamp;

/// Rooms for runs, by which most filters take little of the stack.
const FEW: usize = 4;
const MANY: usize = 10;

/// [`Clamp::apply`] by integers.
#[inline(always)]
fn clamp(clamp: &Clamp, sum: f32) -> f32 {
    if is_nan(sum) {
        sum
    } else if order(sum) < order(clamp.min) {
        clamp.min
    } else if order(sum) > order(clamp.max) {
        clamp.max
    } else {
        sum
    }
}

/// A number that is ordered as the float is, unless that is not a number: zeros of both signs are equal.
#[inline(always)]
fn order(value: f32) -> i32 {
    let bits = value.to_bits() as i32;
    let sign = bits >> 31;
    ((bits & i32::MAX) ^ sign).wrapping_sub(sign)
}

#[inline(always)]
fn is_nan(value: f32) -> bool {
    value.to_bits() << 1 > f32::INFINITY.to_bits() << 1
}
