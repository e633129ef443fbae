//! Strips of output columns, in assembly language.

use crate::dual::depthwise_conv_2d::{GROUP, SHIFT, TILES};
use core::arch::naked_asm;

/// Computes a strip: some output columns of some rows, for each of a group of channels.
///
/// Unpacked input from the strip's first column and row; words of the group's first channel; first
/// output of that channel.
pub(super) type Strip = unsafe extern "C" fn(*const u32, *const u32, *mut i8, *const Frame);

/// Bytes from a pair of input columns to the next one.
pub(super) const fn pair_bytes(stride: usize) -> usize {
    let slots = if stride == 1 {
        TILES[0].slots
    } else {
        TILES[1].slots
    };
    4 * GROUP * slots
}

/// The outputs of a strip.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// Bytes from one output to the one in the next column.
    pub(super) column: usize,
    /// Bytes from one output to the one in the next row.
    pub(super) row: usize,
    /// Bytes of unpacked input between the first outputs' and what is after the last: four bytes and a
    /// row of a stride.
    pub(super) length: usize,
    /// `2 z + 1`, for the zero point `z` of the output.
    pub(super) zero: i32,
}

/// A strip of `N` columns, 1 to 6.
///
/// r0 to r5 are the sums of a row; r6 and r7 the weights of a filter row, `(w0, w1)` and `(w1, w2)`;
/// r8 to r11 pairs of input columns; r12 where the input is; lr where the output is. In the stack frame:
///
/// ```text
///  0 multiplier  4 addend  8 bytes between columns  12 shift  16 bytes to the next row
/// 20 end of the input  24 six words of weights  48 bias
/// 52 words of the channel  56 its input  60 its output  64 the caller's frame  68 channels left
/// ```
///
/// # Safety
///
/// With `rows` the output rows and `S` the stride, `frame.length` is `4 * S * rows`. Input must be
/// readable at `pair_bytes(S) * (pair + channel / 4) + 4 * row` for the pairs that `N` columns need, 4 channels and
/// `(rows - 1) * S + 3` rows; 20 words of channels must be readable; outputs must be writable at
/// `frame.row * row + frame.column * column + channel`.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn strip<const N: usize, const S: usize, const RECTIFIED: bool>(
    input: *const u32,
    words: *const u32,
    output: *mut i8,
    frame: *const Frame,
) {
    naked_asm!(
        // Sums of products with filter row i; what they start from.
        ".macro taps i, s0, s1, s2, s3, s4, s5",
        "ldr r6, [sp, #24 + 8 * \\i]",
        "ldr r7, [sp, #28 + 8 * \\i]",
        "ldr r8, [r12, #4 * \\i]",
        "ldr r9, [r12, #{pair} + 4 * \\i]",
        ".if {stride} == 1",
        ".if {n} > 2",
        "ldr r10, [r12, #2 * {pair} + 4 * \\i]",
        ".endif",
        ".if {n} > 4",
        "ldr r11, [r12, #3 * {pair} + 4 * \\i]",
        ".endif",
        "smlad r0, r8, r6, \\s0",
        "smlabt r0, r9, r7, r0",
        ".if {n} > 1",
        "smlatb r1, r8, r6, \\s1",
        "smlad r1, r9, r7, r1",
        ".endif",
        ".if {n} > 2",
        "smlad r2, r9, r6, \\s2",
        "smlabt r2, r10, r7, r2",
        ".endif",
        ".if {n} > 3",
        "smlatb r3, r9, r6, \\s3",
        "smlad r3, r10, r7, r3",
        ".endif",
        ".if {n} > 4",
        "smlad r4, r10, r6, \\s4",
        "smlabt r4, r11, r7, r4",
        ".endif",
        ".if {n} > 5",
        "smlatb r5, r10, r6, \\s5",
        "smlad r5, r11, r7, r5",
        ".endif",
        ".else",
        ".if {n} > 1",
        "ldr r10, [r12, #2 * {pair} + 4 * \\i]",
        ".endif",
        ".if {n} > 2",
        "ldr r11, [r12, #3 * {pair} + 4 * \\i]",
        ".endif",
        "smlad r0, r8, r6, \\s0",
        "smlabt r0, r9, r7, r0",
        ".if {n} > 1",
        "smlad r1, r9, r6, \\s1",
        "smlabt r1, r10, r7, r1",
        ".endif",
        ".if {n} > 2",
        "smlad r2, r10, r6, \\s2",
        "smlabt r2, r11, r7, r2",
        ".endif",
        ".if {n} > 3",
        "ldr r8, [r12, #4 * {pair} + 4 * \\i]",
        ".if {n} > 4",
        "ldr r9, [r12, #5 * {pair} + 4 * \\i]",
        ".endif",
        ".if {n} > 5",
        "ldr r10, [r12, #6 * {pair} + 4 * \\i]",
        ".endif",
        "smlad r3, r11, r6, \\s3",
        "smlabt r3, r8, r7, r3",
        ".endif",
        ".if {n} > 4",
        "smlad r4, r8, r6, \\s4",
        "smlabt r4, r9, r7, r4",
        ".endif",
        ".if {n} > 5",
        "smlad r5, r9, r6, \\s5",
        "smlabt r5, r10, r7, r5",
        ".endif",
        ".endif",
        ".endm",
        // From a sum to an output.
        ".macro scale sum",
        ".if {rectified}",
        "smmla \\sum, \\sum, r6, r7",
        "ssat \\sum, #8, \\sum, asr #{shift}",
        ".else",
        "add r10, r7, \\sum, asr #31",
        "smmlar \\sum, \\sum, r6, r10",
        "asr \\sum, \\sum, r9",
        "ssat \\sum, #8, \\sum",
        ".endif",
        ".endm",
        // Weights of filter row i from three bytes in \\bytes, times r9; uses r0 to r2.
        ".macro expand i, bytes",
        "sxtb16 r0, \\bytes",
        "sxtb16 r1, \\bytes, ror #8",
        "smulbb r2, r0, r9",
        "smulbb r1, r1, r9",
        "smultb r0, r0, r9",
        "pkhbt r2, r2, r1, lsl #16",
        "pkhbt r1, r1, r0, lsl #16",
        "str r2, [sp, #24 + 8 * \\i]",
        "str r1, [sp, #28 + 8 * \\i]",
        ".endm",
        "push {{r4-r11, lr}}",
        "sub sp, #72",
        "str r0, [sp, #56]",
        "str r1, [sp, #52]",
        "str r2, [sp, #60]",
        "str r3, [sp, #64]",
        "movs r4, #4",
        "str r4, [sp, #68]",
        // Each channel.
        "2:",
        "ldr r1, [sp, #52]",
        "ldr r12, [sp, #56]",
        "ldr lr, [sp, #60]",
        "ldr r3, [sp, #64]",
        "ldm r1, {{r4-r8}}",
        "ldm r3, {{r0-r3}}",
        "lsr r10, r4, #24",
        "movs r9, #1",
        "lsl r9, r9, r10",
        ".if {rectified}",
        "lsl r3, r3, #{shift} - 1",
        "add r3, r3, r9, lsr #2",
        ".else",
        "lsr r10, r5, #24",
        "str r10, [sp, #12]",
        "sub r10, #1",
        "lsl r3, r3, r10",
        ".endif",
        "str r8, [sp]",
        "str r3, [sp, #4]",
        "str r0, [sp, #8]",
        ".if {n} > 3",
        "sub r1, r1, r0",
        ".endif",
        "str r1, [sp, #16]",
        "add r2, r2, r12",
        "str r2, [sp, #20]",
        "str r7, [sp, #48]",
        "expand 0, r4",
        "expand 1, r5",
        "expand 2, r6",
        // Each row of outputs.
        "3:",
        "ldr r{last}, [sp, #48]",
        "taps 0, r{last}, r{last}, r{last}, r{last}, r{last}, r{last}",
        "taps 1, r0, r1, r2, r3, r4, r5",
        "taps 2, r0, r1, r2, r3, r4, r5",
        ".if {rectified}",
        "ldm sp, {{r6-r8}}",
        ".else",
        "ldm sp, {{r6-r9}}",
        ".endif",
        "scale r0",
        "strb r0, [lr]",
        ".if {n} > 1",
        "scale r1",
        "strb r1, [lr, r8]",
        ".endif",
        ".if {n} > 2",
        "scale r2",
        "strb r2, [lr, r8, lsl #1]",
        ".endif",
        ".if {n} > 4",
        "scale r4",
        "strb r4, [lr, r8, lsl #2]",
        ".endif",
        ".if {n} > 3",
        "scale r3",
        "add lr, lr, r8",
        "strb r3, [lr, r8, lsl #1]",
        ".endif",
        ".if {n} > 5",
        "scale r5",
        "strb r5, [lr, r8, lsl #2]",
        ".endif",
        "ldr r6, [sp, #16]",
        "ldr r7, [sp, #20]",
        "add lr, lr, r6",
        "add r12, r12, #4 * {stride}",
        "cmp r12, r7",
        "bne 3b",
        "ldr r0, [sp, #52]",
        "ldr r1, [sp, #56]",
        "ldr r2, [sp, #60]",
        "ldr r3, [sp, #68]",
        "adds r0, #20",
        "adds r1, #{pair} / 4",
        "adds r2, #1",
        "str r0, [sp, #52]",
        "str r1, [sp, #56]",
        "str r2, [sp, #60]",
        "subs r3, #1",
        "str r3, [sp, #68]",
        "bne 2b",
        "add sp, #72",
        "pop {{r4-r11, pc}}",
        ".purgem taps",
        ".purgem scale",
        ".purgem expand",
        n = const N,
        stride = const S,
        rectified = const RECTIFIED as usize,
        shift = const SHIFT,
        last = const N - 1,
        pair = const pair_bytes(S),
    )
}
