//! The inner loop: sums of products of four channels.

use super::{BLOCK, CHANNELS, ROWS, Sums, Window};
use core::{arch::naked_asm, cell::Cell, marker::PhantomData, ptr::null};

/// A row of the input, and the row of the filter over it.
#[derive(Clone, Copy)]
#[repr(C)]
struct Line {
    input: *const Cell<i16>,
    weights: *const i8,
}

/// The rows of the input under rows of a filter.
pub(super) struct Lines<'a> {
    list: [Line; ROWS],
    count: usize,
    /// As many elements have all rows of the input, and all rows of the filter.
    inputs: usize,
    weights: usize,
    slices: PhantomData<(&'a [Cell<i16>], &'a [i8])>,
}

impl<'a> Lines<'a> {
    #[inline(always)]
    pub(super) fn new() -> Self {
        let none = Line {
            input: null(),
            weights: null(),
        };
        Self {
            list: [none; ROWS],
            count: 0,
            inputs: usize::MAX,
            weights: usize::MAX,
            slices: PhantomData,
        }
    }

    #[inline(always)]
    pub(super) fn push(&mut self, input: &'a [Cell<i16>], weights: &'a [i8]) {
        if let Some(place) = self.list.get_mut(self.count) {
            *place = Line {
                input: input.as_ptr(),
                weights: weights.as_ptr(),
            };
            self.count = self.count.wrapping_add(1);
            self.inputs = self.inputs.min(input.len());
            self.weights = self.weights.min(weights.len());
        }
    }

    /// Sets the sums of so many blocks of channels.
    #[inline(always)]
    pub(super) fn sum(&self, window: &Window, blocks: usize, sums: &Sums) {
        let lines = self.list.get(..self.count).unwrap_or_default();
        if window.columns == 0 || lines.is_empty() {
            sums.iter().for_each(|sum| sum.set(0));
            return;
        }
        let steps = window.columns.wrapping_sub(1);
        let channels = blocks.wrapping_mul(BLOCK);
        let fits = ends(window.input, steps, window.input_step, channels) <= self.inputs
            && ends(window.weight, steps, window.weight_step, channels) <= self.weights
            && (1..=CHANNELS / BLOCK).contains(&blocks);
        if !fits {
            debug_assert!(false, "the window is outside of the image");
            return;
        }
        let lines = lines.as_ptr_range();
        let call = Call {
            lines: lines.start,
            lines_end: lines.end,
            input: window.input.wrapping_mul(size_of::<i16>()),
            weight: window.weight,
            columns: window.columns,
            blocks,
            sums,
            input_step: window.input_step.wrapping_mul(size_of::<i16>()),
            weight_step: window.weight_step,
        };
        // SAFETY: there is a line and a column at least, and it was checked that from the first one to the
        // last all inputs and weights of the blocks are within every line; all blocks have sums, which
        // may be written through a shared reference.
        unsafe { add_products(&call) };
    }
}

/// Where elements end of which there are some at each of some steps; the largest number if it is larger.
#[inline(always)]
fn ends(start: usize, steps: usize, step: usize, elements: usize) -> usize {
    let way = steps.saturating_mul(step);
    start.saturating_add(way).saturating_add(elements)
}

/// Arguments of [`add_products`]. Positions and steps are in bytes.
#[repr(C)]
struct Call {
    lines: *const Line,
    lines_end: *const Line,
    input: usize,
    weight: usize,
    columns: usize,
    blocks: usize,
    sums: *const Sums,
    input_step: usize,
    weight_step: usize,
}

/// Registers:
///
/// ```text
/// r0 r1 r2 r3     sums
/// r4 r5           inputs and weights
/// r6 r7           from a tap to the next of both
/// r8 r9 r10 r11   inputs and weights of a tap
/// r12             columns that are left
/// lr              the lines
/// ```
///
/// # Safety
///
/// There are one or more lines, columns and blocks, within all lines the inputs and weights of every
/// block at every column, and sums for all blocks.
#[unsafe(naked)]
unsafe extern "C" fn add_products(_call: *const Call) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "ldm r0, {{r1, r2, r3, r4, r5, r6, r7, r8, r9}}",
        // 0: the lines, 4: their end, 8: position of inputs, 12: that of weights, 16: columns, 20: blocks that
        // are left, 24: the sums.
        "push {{r1-r7}}",
        "mov r6, r8",
        "mov r7, r9",
        "2:",
        "movs r0, #0",
        "movs r1, #0",
        "movs r2, #0",
        "movs r3, #0",
        "ldr lr, [sp]",
        "3:",
        "ldm lr!, {{r4, r5}}",
        "ldr r8, [sp, #8]",
        "ldr r9, [sp, #12]",
        "ldr r12, [sp, #16]",
        "add r4, r4, r8",
        "add r5, r5, r9",
        "4:",
        "ldr r8, [r4]",
        "ldr r9, [r4, #4]",
        "ldr r10, [r5]",
        "subs r12, #1",
        "add r4, r4, r6",
        "add r5, r5, r7",
        "sxtb16 r11, r10, ror #8",
        "sxtb16 r10, r10",
        "smlabb r0, r8, r10, r0",
        "smlatb r1, r8, r11, r1",
        "smlabt r2, r9, r10, r2",
        "smlatt r3, r9, r11, r3",
        "bne 4b",
        "ldr r8, [sp, #4]",
        "cmp lr, r8",
        "bne 3b",
        "ldr r8, [sp, #24]",
        "ldr r9, [sp, #8]",
        "ldr r10, [sp, #12]",
        "ldr r12, [sp, #20]",
        "stm r8!, {{r0, r1, r2, r3}}",
        "add r9, r9, #8",
        "add r10, r10, #4",
        "str r9, [sp, #8]",
        "str r10, [sp, #12]",
        "str r8, [sp, #24]",
        "subs r12, #1",
        "str r12, [sp, #20]",
        "bne 2b",
        "add sp, sp, #28",
        "pop {{r4-r11, pc}}",
    )
}
