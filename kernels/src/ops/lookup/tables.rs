//! The functions that tables are built from, exactly as TensorFlow Lite Micro computes them.
//!
//! The compiler calls them; no firmware links them.

use crate::fixed_point::{
    inverse_square_root, logistic, multiply_by_quantized_multiplier,
    rounding_divide_by_power_of_two, tanh,
};

/// LOGISTIC: `1 / (1 + exp(-x))`, to the scale 1/256 and the zero point -128.
///
/// The multiplier and the left shift are those of the real number `input_scale * 2^27`, which
/// scales the input to Q4.27. An input further than `range_radius` from the zero point saturates:
/// that is `floor(15 * 2^27 / 2^left_shift)`.
///
/// ```
/// use tinyml_kernels::ops::lookup::tables::logistic_i8;
/// // Scale 1/16: the multiplier is 0.5 * 2^31, the shift 27 - 4 + 1.
/// assert_eq!(logistic_i8(0, 0, 119, 1 << 30, 24), 0); // 0.5
/// assert_eq!(logistic_i8(16, 0, 119, 1 << 30, 24), 59); // 0.731
/// assert_eq!(logistic_i8(127, 0, 119, 1 << 30, 24), 127);
/// ```
pub const fn logistic_i8(
    input: i8,
    zero_point: i32,
    range_radius: i32,
    multiplier: i32,
    left_shift: i32,
) -> i8 {
    let input = (input as i32).wrapping_sub(zero_point);
    if input <= -range_radius {
        return i8::MIN;
    }
    if input >= range_radius {
        return i8::MAX;
    }
    let scaled = multiply_by_quantized_multiplier(input, multiplier, left_shift);
    let value = rounding_divide_by_power_of_two(logistic(scaled), 31 - 8);
    saturate_i8(value - 128)
}

/// TANH: the hyperbolic tangent, to the scale 1/128 and the zero point 0.
///
/// The parameters are those of [`logistic_i8`].
pub const fn tanh_i8(
    input: i8,
    zero_point: i32,
    range_radius: i32,
    multiplier: i32,
    left_shift: i32,
) -> i8 {
    let input = (input as i32).wrapping_sub(zero_point);
    if input <= -range_radius {
        return i8::MIN;
    }
    if input >= range_radius {
        return i8::MAX;
    }
    let scaled = multiply_by_quantized_multiplier(input, multiplier, left_shift);
    saturate_i8(rounding_divide_by_power_of_two(tanh(scaled), 31 - 7))
}

/// RELU: [`requantize`] with bounds.
///
/// The multiplier stands for `input_scale / output_scale`; `min` is the larger of -128 and
/// `output_zero_point`, `max` is 127. RELU_N1_TO_1 differs in the bounds. RELU6 as an operator of
/// its own does not scale: its input and output are quantized alike, it is a clamp between the
/// zero point and the quantized value of 6.
pub const fn relu_i8(
    input: i8,
    input_zero_point: i32,
    output_zero_point: i32,
    multiplier: i32,
    shift: i32,
    min: i32,
    max: i32,
) -> i8 {
    let input = input as i32;
    let value = requantize(
        input,
        input_zero_point,
        output_zero_point,
        multiplier,
        shift,
        min,
        max,
    );
    saturate_i8(value)
}

/// LEAKY_RELU: scales negative inputs by another factor than the others.
///
/// The first multiplier stands for `input_scale / output_scale`, the second, for inputs below the
/// zero point, for `input_scale * alpha / output_scale`. It may be negative, as `alpha` may.
pub const fn leaky_relu_i8(
    input: i8,
    input_zero_point: i32,
    output_zero_point: i32,
    multiplier: i32,
    shift: i32,
    negative_multiplier: i32,
    negative_shift: i32,
) -> i8 {
    let (multiplier, shift) = if (input as i32) < input_zero_point {
        (negative_multiplier, negative_shift)
    } else {
        (multiplier, shift)
    };
    relu_i8(
        input,
        input_zero_point,
        output_zero_point,
        multiplier,
        shift,
        i8::MIN as i32,
        i8::MAX as i32,
    )
}

/// ABS: scales the distance from the zero point.
///
/// The multiplier stands for `input_scale / output_scale`.
pub const fn abs_i8(
    input: i8,
    input_zero_point: i32,
    output_zero_point: i32,
    multiplier: i32,
    shift: i32,
) -> i8 {
    let distance = (input as i32).wrapping_sub(input_zero_point).wrapping_abs();
    let scaled = multiply_by_quantized_multiplier(distance, multiplier, shift);
    saturate_i8(scaled.wrapping_add(output_zero_point))
}

/// RSQRT: `1 / √x`, with 20 fractional bits before it is scaled. At zero and below, where it is not defined,
/// it is the largest value.
///
/// The multiplier stands for `1 / (√input_scale * output_scale)`.
pub const fn rsqrt_i8(
    input: i8,
    input_zero_point: i32,
    output_zero_point: i32,
    multiplier: i32,
    shift: i32,
) -> i8 {
    let input = (input as i32).wrapping_sub(input_zero_point);
    if input <= 0 {
        return i8::MAX;
    }
    let (root, root_shift) = inverse_square_root(input);
    let root = multiply_by_quantized_multiplier(1, root, root_shift + 20);
    let scaled = multiply_by_quantized_multiplier(root, multiplier, shift - 20);
    saturate_i8(scaled.wrapping_add(output_zero_point))
}

/// HARD_SWISH: `x * min(max(x + 3, 0), 6) / 6`, in 16-bit fixed point.
///
/// The input, `x` in steps of `input_scale`, is taken 128 times, and scaled to the output and to the range of
/// the second factor, from -3 to 3. The multipliers are the upper halves, rounded, of those that stand for
/// `input_scale / 128 / output_scale`, at most 1, and `input_scale / 128 * 32768 / 3`, in single precision.
pub const fn hard_swish_i8(
    input: i8,
    input_zero_point: i32,
    output_zero_point: i32,
    output_multiplier: i16,
    output_shift: i32,
    relu_multiplier: i16,
    relu_shift: i32,
) -> i8 {
    let fine = ((input as i32).wrapping_sub(input_zero_point) << 7) as i16;
    let scaled = rounding_doubling_high_mul(fine, output_multiplier);
    // The last of several bits to the left comes after the product: where it saturates is the result.
    let is_raised = relu_shift > 0;
    let raised = if is_raised {
        saturating_shift_left(fine, relu_shift - 1)
    } else {
        fine
    };
    let product = rounding_doubling_high_mul(raised, relu_multiplier);
    let relu = if is_raised {
        saturating_shift_left(product, 1) as i32
    } else {
        rounding_divide_by_power_of_two(product as i32, -relu_shift)
    };
    // From [-1, 1] to [0, 1].
    let factor = (relu + (1 << 15)) >> 1;
    // Rounds towards zero, which makes up for the roundings before.
    let product = factor * scaled as i32 / (1 << 15);
    let value = rounding_divide_by_power_of_two(product, -output_shift);
    saturate_i8(value + output_zero_point)
}

/// gemmlowp's `SaturatingRoundingDoublingHighMul` of 16 bits.
const fn rounding_doubling_high_mul(a: i16, b: i16) -> i16 {
    if a == i16::MIN && b == i16::MIN {
        return i16::MAX;
    }
    let product = a as i32 * b as i32;
    let nudge = if product >= 0 { 1 << 14 } else { 1 - (1 << 14) };
    ((product + nudge) / (1 << 15)) as i16
}

const fn saturating_shift_left(value: i16, shift: i32) -> i16 {
    let value = (value as i64) << (shift & 31);
    if value > i16::MAX as i64 {
        i16::MAX
    } else if value < i16::MIN as i64 {
        i16::MIN
    } else {
        value as i16
    }
}

/// QUANTIZE between integers: from one scale and zero point to another.
///
/// ```text
/// y = clamp(scale(x - input_zero_point, multiplier, shift) + output_zero_point)
/// ```
///
/// The multiplier stands for `input_scale / output_scale`, computed in double precision. The
/// bounds are those of the output type. Works for any pair of integer types of at most 32 bits.
pub const fn requantize(
    input: i32,
    input_zero_point: i32,
    output_zero_point: i32,
    multiplier: i32,
    shift: i32,
    min: i32,
    max: i32,
) -> i32 {
    let input = input.wrapping_sub(input_zero_point);
    let scaled = multiply_by_quantized_multiplier(input, multiplier, shift);
    let value = scaled.wrapping_add(output_zero_point);
    if value < min {
        min
    } else if value > max {
        max
    } else {
        value
    }
}

const fn saturate_i8(value: i32) -> i8 {
    if value < i8::MIN as i32 {
        i8::MIN
    } else if value > i8::MAX as i32 {
        i8::MAX
    } else {
        value as i8
    }
}
