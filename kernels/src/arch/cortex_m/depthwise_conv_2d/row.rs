//! A row of outputs, in assembly language.
//!
//! Elements are read from where they are, for each channel alone. A column of three elements takes two
//! registers, one with the elements of the upper two rows and one with the third, which later shares
//! a register with that of the next column. From left to right each column adds to the sums of all outputs
//! that it is under. Columns of padding have the value of the zero point; rows of padding are taken out of
//! the weights and the bias.

use crate::dual::depthwise_conv_2d::SHIFT;
use core::arch::naked_asm;

/// Computes a row, all channels of it.
pub(super) type Row = unsafe extern "C" fn(&Frame);

/// A row, and what it is computed from. Distances are in bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// From the first input row under the filter to the second and the third. Rows in the padding lie
    /// anywhere in the input.
    pub(super) rows: [usize; 2],
    /// From a column to the next one, of the input and of the output.
    pub(super) column: usize,
    /// The first column of the first row.
    pub(super) input: *const i8,
    /// The words of the first channel.
    pub(super) words: *const u32,
    /// From the first column to the one after the last pair of columns.
    pub(super) length: usize,
    /// The zero point of the input, in both halves.
    pub(super) zeros: u32,
    /// `2 z + 1`, for the zero point `z` of the output.
    pub(super) addend: i32,
    /// A bit for each row in the padding.
    pub(super) absent: usize,
    /// Whether a column comes after the last pair, and whether padding does.
    pub(super) tail: usize,
    pub(super) channels: usize,
    /// The first output. With a stride of 1, its distance from the input column after those that the sums
    /// begin with.
    pub(super) output: usize,
    /// Whether the first column is padding, and whether the pairs are odd.
    pub(super) start: usize,
}

/// See [`Row`]. `S` is the stride.
///
/// r0 is where the next column is, r1 and r2 the distances to its other rows, r3 the distance of columns.
/// r4 is the sum of the next output, with a stride of 1 r5 that of the one after it. In a pair of columns,
/// r6 and r9 are the upper two elements of each, r8 the lowest two. r11 is the bias, lr and r12 the
/// upper two weights of the first and of the second filter column. In the stack frame:
///
/// ```text
///  0 output        4 shift         8 multiplier   12 addend
/// 16 r1           20 lowest weights of the filter columns 0 and 1
/// 24 end of the pairs             28 lowest weights of 1 and 2   32 upper weights of 2
/// 36 r2, and what else the frame has, for the next channel
/// ```
///
/// # Safety
///
/// Each of the three rows of the frame must be readable for all columns and channels: those that the sums
/// begin with, those of the pairs and of the tail; 20 bytes of words for each channel. The outputs must be
/// writable.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn row<const S: usize, const RECTIFIED: bool>(frame: &Frame) {
    naked_asm!(
        extension!(),
        // A column: r6 and r8.
        ".macro column",
        "ldrsb r6, [r0]",
        "ldrsb r7, [r0, r1]",
        "ldrsb r8, [r0, r2]",
        "add r0, r0, r3",
        "pkhbt r6, r6, r7, lsl #16",
        ".endm",
        // What the first row, the second or the third in \\weights adds to the bias in r11 if it is
        // padding, which has the value of r10.
        ".macro leave_out index, weights",
        "lsls r0, r7, #31 - \\index",
        "bpl 3f",
        "sxtb16 r0, \\weights",
        "sxtb r8, \\weights, ror #8",
        "smuad r0, r0, r10",
        "smlabb r0, r8, r10, r0",
        "mla r11, r0, r9, r11",
        "movs \\weights, #0",
        "3:",
        ".endm",
        // Both weights times r9.
        ".macro expand pair",
        "smulbb r10, \\pair, r9",
        "smultb \\pair, \\pair, r9",
        "pkhbt \\pair, r10, \\pair, lsl #16",
        ".endm",
        // What scales need, and where the outputs are.
        ".macro load_scale",
        ".if {rectified}",
        "ldm sp, {{r1, r7, r10}}",
        ".else",
        "ldm sp, {{r1, r2, r7, r10}}",
        ".endif",
        ".endm",
        // From a sum to an output.
        ".macro scale sum",
        ".if {rectified}",
        "smmla \\sum, \\sum, r7, r10",
        "ssat \\sum, #8, \\sum, asr #{shift}",
        ".else",
        "add r10, r10, \\sum, asr #31",
        "smmlar \\sum, \\sum, r7, r10",
        "asr \\sum, \\sum, r2",
        "ssat \\sum, #8, \\sum",
        ".endif",
        ".endm",
        // The last columns of one or two outputs, and those.
        ".macro finish",
        "ldrd r7, r10, [sp, #28]",
        ".if {stride} == 1",
        "smlad r4, r6, r10, r4",
        "smlabt r4, r8, r7, r4",
        "smlad r5, r6, r12, r5",
        "smlad r5, r9, r10, r5",
        "smlad r5, r8, r7, r5",
        "load_scale",
        "scale r4",
        "strb r4, [r0, r1]",
        ".if {rectified} == 0",
        "ldr r10, [sp, #{addend}]",
        ".endif",
        "add r0, r0, r3",
        "scale r5",
        "strb r5, [r0, r1]",
        ".else",
        "smlad r4, r6, r12, r4",
        "smlad r4, r9, r10, r4",
        "smlad r4, r8, r7, r4",
        "ldrd r7, r10, [sp, #{multiplier}]",
        ".if {rectified} == 0",
        "ldr r2, [sp, #4]",
        ".endif",
        "add r0, r0, r3",
        "scale r4",
        "strb r4, [r5]",
        ".endif",
        ".endm",
        // The distances of rows again, where scales needed their registers.
        ".macro load_rows",
        ".if {rectified} == 0",
        "ldr r2, [sp, #36]",
        ".endif",
        ".if {stride} == 1",
        "ldr r1, [sp, #16]",
        ".endif",
        ".endm",
        // A pair of columns: r6 and r8, r9 and r8. After the last one r10 says where pairs end.
        ".macro pair is_last",
        "column",
        "ldrsb r9, [r0]",
        "ldrsb r7, [r0, r1]",
        "ldrsb r10, [r0, r2]",
        "pkhbt r9, r9, r7, lsl #16",
        "pkhbt r8, r8, r10, lsl #16",
        "finish",
        "ldr r7, [sp, #20]",
        ".if \\is_last",
        "ldr r10, [sp, #24]",
        ".endif",
        "load_rows",
        ".if {stride} == 1",
        "smlad r4, r6, lr, r11",
        "smlad r4, r9, r12, r4",
        "smlad r4, r8, r7, r4",
        "smlad r5, r9, lr, r11",
        "smlatb r5, r8, r7, r5",
        ".else",
        "add r5, r5, r3",
        "smlad r4, r9, lr, r11",
        "smlatb r4, r8, r7, r4",
        ".endif",
        ".endm",
        "push {{r4-r11, lr}}",
        "sub sp, #84",
        "ldr r1, [r0], #4",
        "str r1, [sp, #16]",
        "add r12, sp, #36",
        "ldm r0!, {{r1-r6}}",
        "stm r12!, {{r1-r6}}",
        "ldm r0, {{r1-r6}}",
        ".if {rectified}",
        "lsl r1, r1, #{shift} - 1",
        ".endif",
        "stm r12, {{r1-r6}}",
        ".if {stride} == 1",
        "str r5, [sp]",
        ".endif",
        "ldr r1, [sp, #16]",
        "ldrd r2, r3, [sp, #36]",
        // Each channel.
        "2:",
        "ldr r0, [sp, #48]",
        "ldm r0!, {{r4-r6, r11, r12}}",
        "ldr lr, [sp, #60]",
        "ldr r7, [sp, #64]",
        "str r0, [sp, #48]",
        "str r12, [sp, #{multiplier}]",
        "lsr r10, r4, #24",
        "mov r9, #1",
        "lsl r9, r9, r10",
        ".if {rectified}",
        "add lr, lr, r9, lsr #2",
        ".else",
        "lsr r10, r5, #24",
        "str r10, [sp, #4]",
        "sub r10, #1",
        "lsl lr, lr, r10",
        ".endif",
        "str lr, [sp, #{addend}]",
        "cbz r7, 4f",
        "ldr r10, [sp, #56]",
        "leave_out 0, r4",
        "leave_out 1, r5",
        "leave_out 2, r6",
        "4:",
        // (w00, w01, w10, w11), and (w02, w12) with other bytes between them.
        "pkhbt r10, r4, r5, lsl #16",
        "pkhtb r8, r5, r4, asr #16",
        "sxtb16 lr, r10",
        "sxtb16 r12, r10, ror #8",
        "sxtb16 r8, r8",
        "sxtb16 r4, r6",
        "sxtb16 r5, r6, ror #8",
        "expand lr",
        "expand r12",
        "expand r8",
        "smulbb r10, r4, r9",
        "smultb r4, r4, r9",
        "smulbb r5, r5, r9",
        "pkhbt r10, r10, r5, lsl #16",
        "pkhbt r7, r5, r4, lsl #16",
        "str r10, [sp, #20]",
        "str r7, [sp, #28]",
        "str r8, [sp, #32]",
        "ldr r0, [sp, #44]",
        "ldr r4, [sp, #52]",
        "ldr r6, [sp, #56]",
        "ldr r7, [sp, #80]",
        ".if {stride} == 2",
        "ldr r5, [sp, #76]",
        ".endif",
        "add r4, r4, r0",
        "str r4, [sp, #24]",
        "adds r4, r0, #1",
        "str r4, [sp, #44]",
        ".if {stride} == 2",
        "adds r4, r5, #1",
        "str r4, [sp, #76]",
        ".endif",
        // The sums begin.
        "lsrs r7, r7, #1",
        "mov r8, r6",
        "bcs 5f",
        "column",
        "5:",
        "smlad r4, r6, lr, r11",
        "smlabb r4, r8, r10, r4",
        ".if {stride} == 1",
        "column",
        "smlad r4, r6, r12, r4",
        "smlabt r4, r8, r10, r4",
        "smlad r5, r6, lr, r11",
        "smlabb r5, r8, r10, r5",
        ".endif",
        // Two pairs of columns at a time; an odd one comes first.
        "bne 7f",
        "6:",
        "pair 0",
        "7:",
        "pair 1",
        "cmp r0, r10",
        "blo 6b",
        // What is left after the pairs.
        "ldr r7, [sp, #68]",
        "ldr r9, [sp, #56]",
        ".if {stride} == 1",
        "lsrs r7, r7, #1",
        "bcc 7f",
        "column",
        "beq 8f",
        "pkhbt r8, r8, r9, lsl #16",
        "finish",
        "b 9f",
        "7:",
        "beq 9f",
        "mov r6, r9",
        "mov r8, r9",
        "add r0, r0, r3",
        // One sum ends.
        "8:",
        "ldrd r7, r10, [sp, #28]",
        "smlad r4, r6, r10, r4",
        "smlabt r4, r8, r7, r4",
        "load_scale",
        "scale r4",
        "strb r4, [r0, r1]",
        ".else",
        "cbz r7, 9f",
        "column",
        "pkhbt r8, r8, r9, lsl #16",
        "finish",
        ".endif",
        "9:",
        "ldr r7, [sp, #72]",
        "load_rows",
        "subs r7, r7, #1",
        "str r7, [sp, #72]",
        "bne 2b",
        "add sp, #84",
        "pop {{r4-r11, pc}}",
        ".purgem column",
        ".purgem leave_out",
        ".purgem expand",
        ".purgem load_scale",
        ".purgem scale",
        ".purgem finish",
        ".purgem pair",
        ".purgem load_rows",
        stride = const S,
        rectified = const RECTIFIED as usize,
        multiplier = const if RECTIFIED { 4 } else { 8 },
        addend = const if RECTIFIED { 8 } else { 12 },
        shift = const SHIFT,
    )
}
