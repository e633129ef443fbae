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
        let weights = blocks.wrapping_mul(BLOCK);
        let inputs = if window.input_block == 0 { 1 } else { weights };
        let fits = ends(window.input, steps, window.input_step, inputs) <= self.inputs
            && ends(window.weight, steps, window.weight_step, weights) <= self.weights
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
        unsafe {
            if window.input_block == 0 {
                products_of_one(&call);
            } else {
                products_of_each(&call);
            }
        }
    }
}

/// Where elements end of which there are some at each of some steps; the largest number if it is larger.
#[inline(always)]
fn ends(start: usize, steps: usize, step: usize, elements: usize) -> usize {
    let way = steps.saturating_mul(step);
    start.saturating_add(way).saturating_add(elements)
}

/// Arguments of [`products_of_each`] and [`products_of_one`]. Positions and steps are in bytes.
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

/// A tap. Of four channels that each have an input, or that come from one.
macro_rules! tap {
    (each) => {
        concat!(
            "ldr r8, [r4]\n ldr r9, [r4, #4]\n ldr r10, [r5]\n",
            "add r4, r4, r6\n add r5, r5, r7\n",
            "sxtb16 r11, r10, ror #8\n sxtb16 r10, r10\n",
            "smlabb r0, r8, r10, r0\n smlatb r1, r8, r11, r1\n",
            "smlabt r2, r9, r10, r2\n smlatt r3, r9, r11, r3\n",
        )
    };
    (one) => {
        concat!(
            "ldrh r8, [r4]\n ldr r10, [r5]\n",
            "add r4, r4, r6\n add r5, r5, r7\n",
            "sxtb16 r11, r10, ror #8\n sxtb16 r10, r10\n",
            "smlabb r0, r8, r10, r0\n smlabb r1, r8, r11, r1\n",
            "smlabt r2, r8, r10, r2\n smlabt r3, r8, r11, r3\n",
        )
    };
}

/// From a block's inputs, at r9, to those of the next one.
macro_rules! next_inputs {
    (each) => {
        "add r9, r9, #8\n str r9, [sp, #8]\n"
    };
    (one) => {
        ""
    };
}

macro_rules! products {
    ($($name:ident: $kind:ident;)+) => {$(
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
unsafe extern "C" fn $name(_call: *const Call) {
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
        tap!($kind),
        "subs r12, #1",
        "bne 4b",
        "ldr r8, [sp, #4]",
        "cmp lr, r8",
        "bne 3b",
        "ldr r8, [sp, #24]",
        "ldr r9, [sp, #8]",
        "ldr r10, [sp, #12]",
        "ldr r12, [sp, #20]",
        "stm r8!, {{r0, r1, r2, r3}}",
        next_inputs!($kind),
        "add r10, r10, #4",
        "str r10, [sp, #12]",
        "str r8, [sp, #24]",
        "subs r12, #1",
        "str r12, [sp, #20]",
        "bne 2b",
        "add sp, sp, #28",
        "pop {{r4-r11, pc}}",
    )
}
    )+};
}

products! {
    products_of_each: each;
    products_of_one: one;
}
