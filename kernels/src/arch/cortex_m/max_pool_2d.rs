//! MAX_POOL_2D of 8-bit elements, eight channels of a pixel at a time, or four where there are fewer than eight.
//!
//! The pixels of an output row whose windows leave no column out are computed in one call, each of the others
//! in one of its own. An image of one column is taken for one of one row. Where the channels are no multiple of eight, or four, the last of them are computed
//! together with some before them once more.

use crate::{
    CortexM, Portable,
    ops::pool_2d::{Args, MaxPool2d},
    slices::window,
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

/// Windows along an axis of the image.
struct Axis {
    extent: usize,
    filter: usize,
    stride: usize,
    padding: usize,
    /// The outputs to compute.
    outputs: Range<usize>,
}

impl Axis {
    /// The part of a window that lies within the image.
    fn window(&self, output: usize) -> Range<usize> {
        let start = output.wrapping_mul(self.stride);
        let inside = |place: usize| place.saturating_sub(self.padding).min(self.extent);
        inside(start)..inside(start.wrapping_add(self.filter))
    }

    /// The outputs whose windows leave nothing out.
    fn whole(&self) -> Range<usize> {
        let first = self.padding.wrapping_add(self.stride).wrapping_sub(1);
        let padded = self.padding.wrapping_add(self.extent);
        let last = padded.checked_sub(self.filter);
        let bounds = first.checked_div(self.stride).zip(last);
        bounds.map_or(0..0, |(first, last)| {
            let last = last.checked_div(self.stride).unwrap_or(0);
            first..last.wrapping_add(1).min(self.outputs.end)
        })
    }
}

/// Computes one row of the output after another, or the only column.
#[inline(never)]
fn rows(args: &Args<'_, i8>, input: &[Cell<i8>], pool: Pool) {
    let params = args.params;
    let channels = params.channels;
    let down = Axis {
        extent: args.input.height(),
        filter: params.filter_height,
        stride: params.stride_height,
        padding: params.padding_top,
        outputs: args.span.clone(),
    };
    let across = Axis {
        extent: params.input_width,
        filter: params.filter_width,
        stride: params.stride_width,
        padding: params.padding_left,
        outputs: 0..params.output_width,
    };
    // Where rows have one pixel, a column is as good as a row.
    let (outer, inner) = if params.input_width == 1 && params.output_width == 1 {
        (across, down)
    } else {
        (down, across)
    };
    let row_length = inner.extent.wrapping_mul(channels);
    let step = inner.stride.wrapping_mul(channels);
    let whole = inner.whole();
    let mut rest = args.output;
    for y in outer.outputs.clone() {
        let rows = outer.window(y);
        let mut x = inner.outputs.start;
        while x < inner.outputs.end {
            let columns = inner.window(x);
            let count = if whole.contains(&x) {
                whole.end.wrapping_sub(x)
            } else {
                1
            };
            x = x.wrapping_add(count);
            let Some((pixels, later)) = rest.split_at_checked(count.wrapping_mul(channels)) else {
                return;
            };
            rest = later;
            let width = columns.len().wrapping_mul(channels);
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
            if values.is_empty() {
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
