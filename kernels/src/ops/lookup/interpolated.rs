//! Functions of 16-bit elements as tables of 512 places of their range, and of its end.

/// Entries of a table.
pub const ENTRIES: usize = 513;

/// An entry from the function's values at a place, half a step further, and at the next place, in steps of
/// the output's scale. It is moved by half of the error that the line to the next has in the middle.
///
/// Single precision, step by step: every rounding shows in the table. The end of the range is an entry
/// where all three are the same.
///
/// ```
/// use tinyml_kernels::ops::lookup::interpolated::entry;
/// assert_eq!(entry(10.0, 15.0, 20.0), 10);
/// assert_eq!(entry(10.0, 11.0, 20.0), 8); // The line is at 15 in the middle.
/// ```
pub const fn entry(start: f32, middle: f32, next: f32) -> i16 {
    let start = round(start);
    let error = round((next + start) / 2.0) - round(middle);
    (start - round(error / 2.0)) as i16
}

/// The nearest integer, halves away from zero.
const fn round(x: f32) -> f32 {
    let whole = x as i32;
    let rest = x - whole as f32;
    (whole + (rest >= 0.5) as i32 - (rest <= -0.5) as i32) as f32
}

/// The function of an element: on the line between two entries.
#[inline(always)]
pub(crate) fn interpolate(x: i16, table: &[i16]) -> i16 {
    let index = (256 + (i32::from(x) >> 7)) as usize & 511;
    let entry = |index: usize| table.get(index).copied().unwrap_or_default();
    let (entry, next) = (entry(index), entry(index.wrapping_add(1)));
    let slope = i32::from(next.wrapping_sub(entry));
    let above = (slope.wrapping_mul(i32::from(x & 0x7f)).wrapping_add(64)) >> 7;
    entry.wrapping_add(above as i16)
}
