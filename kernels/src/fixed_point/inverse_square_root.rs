//! `1 / √x` in fixed point, as gemmlowp's definitions and TensorFlow Lite Micro's steps give it.

use super::functions::{multiply, saturating_shift_left};
use super::rounding_divide_by_power_of_two as rounding_shift;

/// `1 / √2` in Q0.31.
const HALF_SQRT_2: i32 = 1_518_500_250;

/// `1 / √x` as `multiplier * 2^(shift - 31)`; for 0 and below that of 1.
///
/// TensorFlow Lite Micro's `GetInvSqrtQuantizedMultiplierExp` with the shift reversed: `x` is brought to
/// `[1/4, 1)` by a power of four, and five steps of Newton and Raphson from 1 on give the root.
///
/// ```
/// use tinyml_kernels::fixed_point::inverse_square_root;
/// let (multiplier, shift) = inverse_square_root(2500);
/// let real = f64::from(multiplier) * 2_f64.powi(shift - 31);
/// assert!((real - 0.02).abs() < 1e-8);
/// ```
pub const fn inverse_square_root(x: i32) -> (i32, i32) {
    let positive = if x > 1 { x } else { 2 };
    // The largest numbers are a quarter first.
    let is_large = positive >= 1 << 29;
    let quarter = if is_large { positive / 4 } else { positive };
    let right = 11 + is_large as i32;
    let pairs = (quarter.leading_zeros() as i32 - 1) / 2 - 1;
    let raised = quarter.wrapping_shl(2 * pairs as u32);
    let right = right - pairs;
    // Q3.28 from here on.
    let input = raised >> 1;
    let half_input = rounding_shift(input, 1);
    let three_halves = (1 << 28) + (1 << 27);
    let mut root = 1 << 28;
    let mut step = 0;
    while step < 5 {
        let cube = saturating_shift_left::<6>(multiply(multiply(root, root), root));
        let next = multiply(three_halves, root).wrapping_sub(multiply(half_input, cube));
        root = saturating_shift_left::<3>(next);
        step += 1;
    }
    let root = multiply(root, HALF_SQRT_2);
    if x <= 1 {
        (i32::MAX, 0)
    } else if right < 0 {
        (root.wrapping_shl(-right as u32), 0)
    } else {
        (root, -right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots_are_near_the_real_ones() {
        let numbers = (1..5_000).chain((5_000..i32::MAX - 30_011).step_by(30_011));
        for x in numbers.chain([i32::MAX]) {
            let (multiplier, shift) = inverse_square_root(x);
            let real = f64::from(multiplier) * 2_f64.powi(shift - 31);
            let exact = 1.0 / f64::from(x).sqrt();
            assert!(
                (real / exact - 1.0).abs() < 2e-6,
                "{x}: {real}, not {exact}"
            );
        }
        assert_eq!(inverse_square_root(0), inverse_square_root(1));
        assert_eq!(inverse_square_root(i32::MIN), inverse_square_root(1));
    }
}
