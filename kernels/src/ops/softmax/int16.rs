//! The reference kernel for 16-bit scores: two tables, and lines between their entries.

use super::{Args, Interpolated};
use crate::fixed_point::multiply_by_quantized_multiplier;
use crate::ops::lookup::interpolated::{ENTRIES, entry, interpolate};
use crate::slices::windows;
use core::cell::Cell;

/// A function in Q0.15.
type Table = [i16; ENTRIES];

/// `exp(x)` for `x` from -10 to 0.
static EXPONENTIAL: Table = table(10.0 / 65535.0, 32767, true);

/// `1 / (1 + x)` for `x` from 0 to 1.
static RECIPROCAL: Table = table(1.0 / 65535.0, -32768, false);

/// The table of a function of `scale * (i - zero_point)`, in single precision step by step.
const fn table(scale: f32, zero_point: i32, exponential: bool) -> Table {
    const OUTPUT_SCALE: f32 = 2.0 / 65535.0;
    const FACTOR: f32 = 65536.0 / (OUTPUT_SCALE * 32767.0 - OUTPUT_SCALE * -32768.0);
    const fn function(x: f32, exponential: bool) -> f32 {
        FACTOR * if exponential { exp(x) } else { 1.0 / (1.0 + x) }
    }
    let first = scale * (-32768 - zero_point) as f32;
    let last = scale * (32767 - zero_point) as f32;
    let step = (last - first) / 512.0;
    let mut entries = [0; ENTRIES];
    let mut index = 0;
    while index < 512 {
        let start = first + index as f32 * step;
        let next = first + (index as f32 + 1.0) * step;
        entries[index] = entry(
            function(start, exponential),
            function(start + step / 2.0, exponential),
            function(next, exponential),
        );
        index += 1;
    }
    let end = function(last, exponential);
    entries[512] = entry(end, end, end);
    entries
}

/// `exp(x)`: the Taylor polynomial of `x / 16`, squared four times.
const fn exp(x: f32) -> f32 {
    let x = x as f64 / 16.0;
    let (mut sum, mut term, mut degree) = (1.0, 1.0, 1.0);
    while degree < 24.0 {
        term = term * x / degree;
        sum += term;
        degree += 1.0;
    }
    let square = sum * sum;
    let fourth = square * square;
    let eighth = fourth * fourth;
    (eighth * eighth) as f32
}

fn saturate_i16(x: i32) -> i16 {
    x.clamp(-32768, 32767) as i16
}

/// Row by row; exponentials are kept in the output until their sum is known.
pub(super) fn softmax(args: &Args<'_, i16, i16>) {
    let inputs = windows(args.input, args.depth);
    let outputs = windows(args.output, args.depth);
    for (input, output) in inputs.zip(outputs).take(args.rows) {
        row(&args.arithmetic, input, output);
    }
}

fn row(scale: &Interpolated, input: &[Cell<i16>], output: &[Cell<i16>]) {
    let max = input.iter().map(Cell::get).fold(i16::MIN, i16::max);
    let mut sum = 0_i32;
    for (score, output) in input.iter().zip(output) {
        let distance = i32::from(score.get()) - i32::from(max);
        let scaled = multiply_by_quantized_multiplier(distance, scale.multiplier, scale.shift);
        let exponential = interpolate(saturate_i16(scaled.wrapping_add(32767)), &EXPONENTIAL);
        output.set(exponential);
        sum = sum.wrapping_add(exponential.into());
    }
    // The sum is 1 + x times a power of two; x between 0 and 1 goes from the least element to the largest.
    let headroom = sum.leading_zeros().saturating_sub(1);
    let raised = (i64::from(sum) << headroom).wrapping_add(1 << 13) >> 14;
    let x = saturate_i16((raised as i32).wrapping_sub((1 << 15) + (1 << 16)));
    let reciprocal = i64::from(interpolate(x, &RECIPROCAL));
    let right = 30_u32.saturating_sub(headroom);
    for output in output {
        let product = i64::from(output.get()).wrapping_mul(reciprocal);
        let half = 1_i64.wrapping_shl(right) >> 1;
        let value = product.wrapping_add(half).wrapping_shr(right);
        output.set(value.clamp(0, 32767) as i16);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_near_their_functions() {
        for x in i16::MIN..=i16::MAX {
            let part = (f64::from(x) + 32768.0) / 65535.0;
            let exponential = f64::from(interpolate(x, &EXPONENTIAL)) / 32768.0;
            let reciprocal = f64::from(interpolate(x, &RECIPROCAL)) / 32768.0;
            assert!((exponential - (10.0 * part - 10.0).exp()).abs() < 2e-4);
            assert!((reciprocal - 1.0 / (1.0 + part)).abs() < 2e-4);
        }
    }
}
