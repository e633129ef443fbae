//! From a row of the input to its numbers in all columns.

use crate::dual::conv_2d::MOST_CHANNELS;
use core::arch::naked_asm;

/// Brings so many positions of a row to columns: the address of the first element, that of its number, and
/// how many bytes it is from a position's numbers to those of the next one.
pub(super) type Spread = unsafe extern "C" fn(*const i8, *mut u16, usize, usize);

/// The function for positions of so many channels, from 1 to [`MOST_CHANNELS`].
#[inline(always)]
pub(super) fn spread(channels: usize) -> Spread {
    match channels {
        1 => singles,
        2 => positions::<2>,
        3 => positions::<3>,
        _ => quads,
    }
}

const _: () = assert!(MOST_CHANNELS == 4, "there is a function for each");

/// A position of 2 or 3 elements after another.
///
/// # Safety
///
/// The elements can be read and the numbers written.
#[unsafe(naked)]
unsafe extern "C" fn positions<const CHANNELS: usize>(
    _row: *const i8,
    _numbers: *mut u16,
    _count: usize,
    _distance: usize,
) {
    naked_asm!(
        extension!(),
        "cbz r2, 3f",
        "2:",
        ".rept {channels}",
        "ldrsb r12, [r0], #1",
        "strh r12, [r1], #2",
        ".endr",
        "subs r2, r2, #1",
        "add r1, r1, r3",
        "sub r1, r1, #2 * {channels}",
        "bne 2b",
        "3:",
        "bx lr",
        channels = const CHANNELS,
    )
}

/// Positions of one element.
///
/// # Safety
///
/// As of [`positions`].
#[unsafe(naked)]
unsafe extern "C" fn singles(_row: *const i8, _numbers: *mut u16, _count: usize, _distance: usize) {
    naked_asm!(
        extension!(),
        "push {{r4, lr}}",
        // What makes no group of four.
        "2:",
        "tst r2, #3",
        "beq 3f",
        "ldrsb r4, [r0], #1",
        "subs r2, r2, #1",
        "strh r4, [r1]",
        "add r1, r1, r3",
        "b 2b",
        "3:",
        "cbz r2, 5f",
        "4:",
        ".rept 2",
        "ldrsb r4, [r0], #1",
        "ldrsb r12, [r0], #1",
        "strh r4, [r1]",
        "strh r12, [r1, r3]",
        "add r1, r1, r3, lsl #1",
        ".endr",
        "subs r2, r2, #4",
        "bne 4b",
        "5:",
        "pop {{r4, pc}}",
    )
}

/// Positions of four elements.
///
/// # Safety
///
/// As of [`positions`], and the numbers lie at words.
#[unsafe(naked)]
unsafe extern "C" fn quads(_row: *const i8, _numbers: *mut u16, _count: usize, _distance: usize) {
    naked_asm!(
        extension!(),
        "push {{r4, lr}}",
        "cbz r2, 3f",
        "2:",
        "ldr r12, [r0], #4",
        "subs r2, r2, #1",
        "sxtb16 r4, r12",
        "sxtb16 r12, r12, ror #8",
        "pkhbt lr, r4, r12, lsl #16",
        "pkhtb r12, r12, r4, asr #16",
        "str lr, [r1]",
        "str r12, [r1, #4]",
        "add r1, r1, r3",
        "bne 2b",
        "3:",
        "pop {{r4, pc}}",
    )
}

/// Brings so many positions of one element, of three rows that filters cover, to columns.
///
/// # Safety
///
/// The elements of all rows can be read and the numbers written.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn three_rows(
    _rows: *const [*const i8; 3],
    _numbers: *mut u16,
    _count: usize,
) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "ldm r0, {{r4, r5, r6}}",
        // What makes no group of four.
        "b 3f",
        "2:",
        "ldrsb r7, [r4], #1",
        "ldrsb r8, [r5], #1",
        "ldrsb r9, [r6], #1",
        "subs r2, r2, #1",
        "strh r7, [r1], #2",
        "strh r8, [r1], #2",
        "strh r9, [r1], #2",
        "3:",
        "tst r2, #3",
        "bne 2b",
        "cbz r2, 5f",
        "4:",
        "ldr r7, [r4], #4",
        "ldr r8, [r5], #4",
        "ldr r9, [r6], #4",
        "sxtb16 r10, r7",
        "sxtb16 r7, r7, ror #8",
        "sxtb16 r11, r8",
        "sxtb16 r8, r8, ror #8",
        "sxtb16 r12, r9",
        "sxtb16 r9, r9, ror #8",
        "pkhbt r0, r10, r11, lsl #16",
        "pkhbt r3, r12, r7, lsl #16",
        "pkhbt lr, r8, r9, lsl #16",
        "pkhtb r11, r11, r10, asr #16",
        "pkhtb r7, r7, r12, asr #16",
        "pkhtb r9, r9, r8, asr #16",
        "str r0, [r1], #4",
        "str r3, [r1], #4",
        "str lr, [r1], #4",
        "str r11, [r1], #4",
        "str r7, [r1], #4",
        "str r9, [r1], #4",
        "subs r2, r2, #4",
        "bne 4b",
        "5:",
        "pop {{r4-r11, pc}}",
    )
}
