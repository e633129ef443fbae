//! The input of a tile of outputs, unpacked to 16-bit numbers.

use crate::{
    dual::depthwise_conv_2d::{FILTER, GROUP, pairs},
    ops::depthwise_conv_2d::Args,
};
use core::{arch::asm, cell::Cell};

/// The input of a tile. Its rows and columns that are not padding are half-open ranges, counted in the
/// tile.
pub(super) struct Tile<'a> {
    memory: &'a [Cell<u32>],
    slots: usize,
    /// Row and column of the input where the tile starts.
    top: isize,
    left: isize,
    rows: [usize; 2],
    columns: [usize; 2],
    /// The zero point of the input, as the elements of four channels.
    zeros: u32,
}

impl<'a> Tile<'a> {
    /// The tile of some outputs from a place on, in rows and columns. Fills the working memory with padding
    /// where it needs any.
    #[inline(always)]
    pub(super) fn new(
        args: &Args<'a, i8, i8>,
        slots: usize,
        [y, x]: [usize; 2],
        [rows, columns]: [usize; 2],
    ) -> Self {
        let params = args.params;
        let pairs = pairs(columns, params.stride_width);
        let top = (y * params.stride_height) as isize - params.padding_top as isize;
        let left = (x * params.stride_width) as isize - params.padding_left as isize;
        let rows = ((rows - 1) * params.stride_height + FILTER).min(slots);
        let inside = |row: &usize| args.input.get(top + *row as isize).is_some();
        let first = (0..rows).find(inside).unwrap_or(rows);
        let last = (first..rows).find(|row| !inside(row)).unwrap_or(rows);
        let column = |column: isize| (column - left).max(0).min(2 * pairs as isize) as usize;
        let columns = [column(0), column(params.input_width as isize)];
        let zero_point = params.input_zero_point as u32;
        let memory = args
            .scratch
            .get(..pairs * GROUP * slots)
            .unwrap_or_default();
        if [first, last] != [0, rows] || columns != [0, 2 * pairs] {
            let pair = (zero_point & 0xffff) * 0x1_0001;
            memory.iter().for_each(|word| word.set(pair));
        }
        Self {
            memory,
            slots,
            top,
            left,
            rows: [first, last],
            columns,
            zeros: (zero_point & 0xff) * 0x0101_0101,
        }
    }

    /// Unpacks the channels from `channel` on.
    #[inline(always)]
    pub(super) fn unpack(&self, args: &Args<'_, i8, i8>, channel: usize) {
        let params = args.params;
        let channels = params.input_channels;
        let row_length = params.input_width * channels;
        let [mut row, end] = self.rows;
        while row < end {
            // Rows that follow each other in memory are unpacked together.
            let y = self.top.wrapping_add_unsigned(row);
            let (cells, rows) = match args.input.contiguous() {
                Some(cells) => (cells.get(y as usize * row_length..), end - row),
                None => (args.input.get(y), 1),
            };
            let Some(cells) = cells.filter(|cells| cells.len() >= rows * row_length) else {
                debug_assert!(false, "rows are missing");
                return;
            };
            let [before, after] = self.columns;
            let mut pair = before / 2;
            while 2 * pair < after {
                let column = |column: usize| {
                    if column < before || column >= after {
                        return (core::ptr::from_ref(&self.zeros), 0);
                    }
                    let column = self.left.wrapping_add_unsigned(column) as usize;
                    let place = cells.as_ptr().wrapping_add(column * channels + channel);
                    (place.cast(), row_length)
                };
                let target = self
                    .memory
                    .as_ptr()
                    .wrapping_add(pair * GROUP * self.slots + row);
                // SAFETY: columns are in the input, in all of the rows, and have the channels, or the
                // zeros stand for them. The memory has all pairs and rows.
                unsafe {
                    unpack(
                        column(2 * pair),
                        column(2 * pair + 1),
                        rows,
                        target,
                        self.slots,
                    );
                }
                pair += 1;
            }
            row += rows;
        }
    }
}

/// Unpacks four channels of a pair of columns, for at least one row.
///
/// # Safety
///
/// Four bytes must be readable at the places of both columns, and after them at each row's distance; `rows`
/// words must be writable at `target` and at the three places that are `slots` words apart.
#[inline(always)]
unsafe fn unpack(
    (left, left_distance): (*const u32, usize),
    (right, right_distance): (*const u32, usize),
    rows: usize,
    target: *const Cell<u32>,
    slots: usize,
) {
    // SAFETY: reads and writes what the caller says.
    unsafe {
        asm!(
            "2:",
            "ldr {a}, [{left}]",
            "ldr {b}, [{right}]",
            "add {left}, {left}, {left_distance}",
            "add {right}, {right}, {right_distance}",
            "pkhbt {c}, {a}, {b}, lsl #16",
            "pkhtb {a}, {b}, {a}, asr #16",
            "sxtb16 {b}, {a}",
            "str {b}, [{target}, {slots}]",
            "sxtb16 {b}, {a}, ror #8",
            "str {b}, [{second}, {slots}]",
            "sxtb16 {b}, {c}, ror #8",
            "str {b}, [{second}], #4",
            "sxtb16 {c}, {c}",
            "str {c}, [{target}], #4",
            "subs {rows}, #1",
            "bne 2b",
            left = inout(reg) left => _,
            right = inout(reg) right => _,
            left_distance = in(reg) left_distance,
            right_distance = in(reg) right_distance,
            rows = inout(reg) rows => _,
            target = inout(reg) target => _,
            second = inout(reg) target.wrapping_add(slots) => _,
            slots = in(reg) 8 * slots,
            a = out(reg) _,
            b = out(reg) _,
            c = out(reg) _,
            options(nostack),
        );
    }
}
