//! Four channels of a pair of rows, unpacked to 16-bit numbers: of the input, or of the filter.

use core::arch::naked_asm;

/// Where four bytes are for each column of a pair of rows, and where the words go. Distances are in bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    /// The first column of each row.
    pub(super) rows: [*const i8; 2],
    /// From a column to the next one, in each row.
    pub(super) steps: [usize; 2],
    /// Columns, at least one.
    pub(super) columns: usize,
    /// The first channel's word of the first column; those of the other columns follow.
    pub(super) target: *mut u32,
    /// From a channel to the next one.
    pub(super) channel: usize,
    /// Added to the numbers, in both halves.
    pub(super) addend: u32,
}

/// Unpacks a pair of rows.
///
/// r0 and r1 are where the columns are, r2 and r3 their distances; r4 the columns left; r5 where words go,
/// r6 and r8 the distances of the second and the fourth channel's; r7 the addend.
///
/// # Safety
///
/// Four bytes must be readable in each column of both rows. The words must be writable.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn unpack(pair: &Pair) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "ldm r0, {{r0-r7}}",
        "add r8, r6, r6, lsl #1",
        "2:",
        "ldr r9, [r0]",
        "ldr r10, [r1]",
        "add r0, r0, r2",
        "add r1, r1, r3",
        "pkhbt r11, r9, r10, lsl #16",
        "pkhtb r9, r10, r9, asr #16",
        "sxtab16 r10, r7, r9",
        "str r10, [r5, r6, lsl #1]",
        "sxtab16 r9, r7, r9, ror #8",
        "str r9, [r5, r8]",
        "sxtab16 r10, r7, r11, ror #8",
        "str r10, [r5, r6]",
        "sxtab16 r11, r7, r11",
        "str r11, [r5], #4",
        "subs r4, r4, #1",
        "bne 2b",
        "pop {{r4-r11, pc}}",
    )
}
