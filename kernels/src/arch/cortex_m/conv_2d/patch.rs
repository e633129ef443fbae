//! Patches: what a filter covers, as 16-bit numbers in the order of the steps.

use crate::{
    dual::conv_2d::{Runs, elements},
    ops::conv_2d::Args,
};
use core::{arch::naked_asm, cell::Cell};

/// Fills every second word of `patch` with the patch of the output at row `y` and column `x`.
#[inline(always)]
pub(super) fn fill(args: &Args<'_, i8, i8>, runs: &Runs, y: usize, x: usize, patch: &[Cell<u32>]) {
    let params = args.params;
    let top = y
        .wrapping_mul(params.stride_height)
        .wrapping_sub(params.padding_top);
    let left = x
        .wrapping_mul(params.stride_width)
        .wrapping_sub(params.padding_left);
    let words = runs.length.div_ceil(2).wrapping_mul(2);
    let columns = if runs.in_row == 1 {
        params.filter_width
    } else {
        1
    };
    let mut patch = patch;
    for i in 0..params.filter_height {
        let row = top.wrapping_add(i.wrapping_mul(params.dilation_height));
        let row = args.input.get(row as isize);
        let mut column = left as isize;
        for _ in 0..runs.in_row {
            let zero_point = params.input_zero_point;
            let end = column.wrapping_add(columns as isize);
            let within = column >= 0 && end <= params.input_width as isize;
            match row {
                Some(row) if within => {
                    let start = (column as usize).wrapping_mul(params.input_channels);
                    let run = row
                        .get(start..start.wrapping_add(runs.length))
                        .unwrap_or(&[]);
                    expand(run, patch);
                }
                Some(row) => {
                    let start = column.wrapping_mul(params.input_channels as isize);
                    let row = row
                        .get(..params.input_width.wrapping_mul(params.input_channels))
                        .unwrap_or(&[]);
                    clipped(row, start, runs.length, zero_point, patch);
                }
                None => clipped(&[], 0, runs.length, zero_point, patch),
            }
            column = column.wrapping_add(params.dilation_width as isize);
            patch = patch.get(words..).unwrap_or(&[]);
        }
    }
}

/// A run of which only a part is in the row, element by element.
#[inline(never)]
fn clipped(row: &[Cell<i8>], start: isize, length: usize, zero_point: i32, patch: &[Cell<u32>]) {
    for (step, word) in patch.iter().step_by(2).take(length.div_ceil(2)).enumerate() {
        let [low, high] = elements(length, step).map(|element| {
            let place = start.wrapping_add(element.unwrap_or(0) as isize);
            let cell = row.get(place as usize);
            cell.map_or(zero_point, |cell| i32::from(cell.get()))
        });
        word.set((high as u32) << 16 | low as u32 & 0xFFFF);
    }
}

/// A run that is whole in the row.
#[inline(always)]
fn expand(run: &[Cell<i8>], patch: &[Cell<u32>]) {
    if patch.len() + 1 < run.len().div_ceil(2).wrapping_mul(2) {
        debug_assert!(false, "patch too small");
        return;
    }
    // SAFETY: reads the elements of `run`, writes every second of so many words as `run` takes, whose
    // cells may be written through a shared reference.
    unsafe {
        expand_words(
            run.as_ptr().cast(),
            patch.as_ptr().cast_mut().cast(),
            run.len(),
        )
    };
}

/// Sign-extends `length` bytes to halves of every second word.
///
/// # Safety
///
/// `length` bytes from `run` can be read, and `length / 2` words, rounded up, 8 bytes apart from
/// `patch` can be written.
#[unsafe(naked)]
unsafe extern "C" fn expand_words(run: *const i8, patch: *mut u32, length: usize) {
    naked_asm!(
        "push {{r4, r5, r6, lr}}",
        "subs r2, r2, #16",
        "blt 3f",
        "2:",
        "ldr r3, [r0], #4",
        "ldr r4, [r0], #4",
        "ldr r5, [r0], #4",
        "ldr r6, [r0], #4",
        "sxtb16 r12, r3",
        "sxtb16 r3, r3, ror #8",
        "str r12, [r1], #8",
        "str r3, [r1], #8",
        "sxtb16 r12, r4",
        "sxtb16 r4, r4, ror #8",
        "str r12, [r1], #8",
        "str r4, [r1], #8",
        "sxtb16 r12, r5",
        "sxtb16 r5, r5, ror #8",
        "str r12, [r1], #8",
        "str r5, [r1], #8",
        "sxtb16 r12, r6",
        "sxtb16 r6, r6, ror #8",
        "str r12, [r1], #8",
        "str r6, [r1], #8",
        "subs r2, r2, #16",
        "bge 2b",
        "3:",
        "adds r2, r2, #12",
        "blt 5f",
        "4:",
        "ldr r3, [r0], #4",
        "sxtb16 r12, r3",
        "sxtb16 r3, r3, ror #8",
        "str r12, [r1], #8",
        "str r3, [r1], #8",
        "subs r2, r2, #4",
        "bge 4b",
        "5:",
        // What is left, less 4: one, two or three elements.
        "adds r2, r2, #3",
        "blt 6f",
        "ldrsb r3, [r0]",
        "beq 7f",
        "ldrsb r4, [r0, #1]",
        "cmp r2, #1",
        "itt ne",
        "strne r4, [r1, #8]",
        "ldrsbne r4, [r0, #2]",
        "pkhbt r3, r3, r4, lsl #16",
        "7:",
        "str r3, [r1]",
        "6:",
        "pop {{r4, r5, r6, pc}}",
    )
}
