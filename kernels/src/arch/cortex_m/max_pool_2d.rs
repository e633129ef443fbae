//! MAX_POOL_2D of 8-bit elements, eight channels of a pixel at a time, or four where there are fewer than eight.
//!
//! The pixels of an output row whose windows leave no column out are computed in one call, each of the others
//! in one of its own. Where the channels are no multiple of eight, or four, the last of them are computed
//! together with some before them once more.

use crate::{
    CortexM, Portable,
    ops::pool_2d::{Args, MaxPool2d, Params},
    slices::{window, windows},
};
use core::{arch::naked_asm, cell::Cell, ops::Range};

impl MaxPool2d<i8> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, i8>) {
        let Some(input) = args.input.contiguous() else {
            return <Portable as MaxPool2d<i8>>::run(args);
        };
        match args.params.channels {
            0..4 => return <Portable as MaxPool2d<i8>>::run(args),
            4..8 => rows(args, input, maxima_4),
            _ => rows(args, input, maxima_8),
        }
        if (args.min, args.max) != (i8::MIN, i8::MAX) {
            super::clamp(args.output, args.min.into(), args.max.into());
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i8>) {
        <Portable as MaxPool2d<i8>>::compact(args);
    }
}

type Pool = unsafe extern "C" fn(pixels: *const Pixels);

/// Output pixels whose windows have a shape. Distances are in elements.
#[repr(C)]
struct Pixels {
    input: *const Cell<i8>,
    output: *const Cell<i8>,
    channels: usize,
    /// From after the last column of a row of a window to the first of the next.
    row_skip: usize,
    rows: usize,
    columns: usize,
    count: usize,
    /// From after the first pixel of a window to the first of the next window.
    window_skip: usize,
}

/// The part of a range of positions that lies within so many, after padding.
fn inside(range: Range<usize>, padding: usize, extent: usize) -> Range<usize> {
    let place = |position: usize| position.saturating_sub(padding).min(extent);
    place(range.start)..place(range.end)
}

/// The output pixels of a row whose windows have all columns.
fn whole_windows(params: &Params) -> Range<usize> {
    let stride = params.stride_width;
    let first = params
        .padding_left
        .wrapping_add(stride)
        .wrapping_sub(1)
        .checked_div(stride);
    let padded = params.padding_left.wrapping_add(params.input_width);
    let last = padded
        .checked_sub(params.filter_width)
        .and_then(|last| last.checked_div(stride));
    match (first, last) {
        (Some(first), Some(last)) => first..last.wrapping_add(1).min(params.output_width),
        _ => 0..0,
    }
}

/// Computes one row of the output after another.
#[inline(never)]
fn rows(args: &Args<'_, i8>, input: &[Cell<i8>], pool: Pool) {
    let params = args.params;
    let channels = params.channels;
    let row_length = params.input_width.wrapping_mul(channels);
    let step = params.stride_width.wrapping_mul(channels);
    let whole = whole_windows(params);
    let mut outputs = windows(args.output, params.output_width.wrapping_mul(channels));
    for y in args.span.clone() {
        let Some(output) = outputs.next() else { return };
        let top = y.wrapping_mul(params.stride_height);
        let reach = top..top.wrapping_add(params.filter_height);
        let rows = inside(reach, params.padding_top, args.input.height());
        let mut x = 0;
        while x < params.output_width {
            let left = x.wrapping_mul(params.stride_width);
            let reach = left..left.wrapping_add(params.filter_width);
            let columns = inside(reach, params.padding_left, params.input_width);
            let count = if whole.contains(&x) {
                whole.end.wrapping_sub(x)
            } else {
                1
            };
            let width = columns.len().wrapping_mul(channels);
            let pixels = window(
                output,
                x.wrapping_mul(channels),
                count.wrapping_mul(channels),
            );
            x = x.wrapping_add(count);
            let start = rows.start.wrapping_mul(row_length);
            let start = start.wrapping_add(columns.start.wrapping_mul(channels));
            let Some(after_first) = rows.len().checked_sub(1).filter(|_| width > 0) else {
                continue;
            };
            let length = after_first
                .wrapping_mul(row_length)
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(step))
                .wrapping_add(width);
            let values = window(input, start, length);
            if values.is_empty() || pixels.is_empty() {
                continue;
            }
            let pixels = Pixels {
                input: values.as_ptr(),
                output: pixels.as_ptr(),
                channels,
                row_skip: row_length.wrapping_sub(width),
                rows: rows.len(),
                columns: columns.len(),
                count,
                window_skip: step.wrapping_sub(channels),
            };
            // SAFETY: there is a row, a column and a pixel, of at least as many channels as the function
            // takes at once. `values` is from the first element of the first window to the last of the last
            // one, and the output has as many pixels. It is not among the input rows that are read.
            unsafe { pool(&raw const pixels) };
        }
    }
}

/// Defines a function that computes pixels.
macro_rules! maxima {
    ($name:ident, $channels:literal, $start:literal, $load:literal, $larger:literal, $store:literal) => {
        /// The largest elements of the windows of pixels.
        ///
        /// # Safety
        ///
        /// There is a row, a column and a pixel, and as many channels as are computed at once. All elements are
        /// readable where the windows say that they are, and the outputs writable. They do not overlap.
        #[unsafe(naked)]
        unsafe extern "C" fn $name(pixels: *const Pixels) {
            naked_asm!(
                extension!(),
                "push {{r4-r11, lr}}",
                "ldrd r10, r11, [r0]",
                "ldrd r1, r2, [r0, #8]",
                "ldrd r5, r12, [r0, #20]",
                "push {{r0, r12}}",
                "2:",
                "mov lr, r1",
                "3:",
                "ldr r12, [sp]",
                "ldr r3, [r12, #16]",
                "mov r0, r10",
                "mov r6, #0x80808080",
                $start,
                "4:",
                "mov r4, r5",
                "5:",
                $load,
                "add r0, r1",
                // Sets the flags by which SEL chooses, byte by byte.
                "ssub8 r12, r8, r6",
                "sel r6, r8, r6",
                $larger,
                "subs r4, #1",
                "bne 5b",
                "add r0, r2",
                "subs r3, #1",
                "bne 4b",
                $store,
                concat!("add r10, #", $channels),
                concat!("add r11, #", $channels),
                concat!("subs lr, #", $channels),
                "beq 6f",
                concat!("cmp lr, #", $channels),
                "bhs 3b",
                // Back to where the last channels begin.
                concat!("sub r12, lr, #", $channels),
                "add r10, r12",
                "add r11, r12",
                concat!("mov lr, #", $channels),
                "b 3b",
                "6:",
                "ldrd r0, r12, [sp]",
                "subs r12, #1",
                "str r12, [sp, #4]",
                "ldr r0, [r0, #28]",
                "add r10, r0",
                "bne 2b",
                "add sp, #8",
                "pop {{r4-r11, pc}}",
            )
        }
    };
}

maxima!(maxima_4, "4", "", "ldr r8, [r0]", "", "str r6, [r11]");
maxima!(
    maxima_8,
    "8",
    "mov r7, r6",
    "ldr r8, [r0]\nldr r9, [r0, #4]",
    "ssub8 r12, r9, r7\nsel r7, r9, r7",
    "str r6, [r11]\nstr r7, [r11, #4]"
);
