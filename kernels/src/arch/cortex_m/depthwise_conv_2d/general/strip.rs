//! Strips of outputs, in assembly language: see [`tiling`](crate::dual::depthwise_conv_2d::tiling).

use crate::dual::depthwise_conv_2d::tiling::{LONGEST, WIDEST};
use core::{arch::naked_asm, mem::offset_of};

/// Computes the strips of a frame, at least one; moves it on to the channel after the last one.
pub(super) type Strip = unsafe extern "C" fn(&mut Frame);

/// Strips at equal distances, of some channels of a group, and what they are computed from. Distances are in
/// bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// Where the weights of the first channel end, and from the input of a line to that of the next one.
    pub(super) weights_end: *const u32,
    pub(super) line: usize,
    /// The weights of the first channel.
    pub(super) weights: *const u32,
    /// The input of the first tap of the first strip's first output, and from there to that of the next strip.
    pub(super) input: *const u32,
    pub(super) next_input: usize,
    /// The first output, and from there to the next one of the strip, and to the next strip.
    pub(super) output: *mut i8,
    pub(super) column: usize,
    pub(super) row: usize,
    /// How many strips.
    pub(super) strips: usize,
    /// The words of the group from the first channel's bias on, and from a bias to the multiplier.
    pub(super) words: *const u32,
    pub(super) multiplier: usize,
    /// The exponents of the channels, the first one in the lowest byte.
    pub(super) exponents: u32,
    /// `2 z + 1`, for the zero point `z` of the output.
    pub(super) addend: i32,
    /// Channels, and from one to the next one: in the weights, and in the input.
    pub(super) channels: usize,
    pub(super) set: usize,
    pub(super) plane: usize,
}

/// Strips of so many outputs, with lines of so many taps.
#[inline(always)]
pub(super) fn choose(width: usize, taps: usize, stride: usize) -> Strip {
    match stride {
        1 => of_stride::<1>(taps, width),
        _ => of_stride::<2>(taps, width),
    }
}

#[inline(always)]
fn of_stride<const S: usize>(taps: usize, width: usize) -> Strip {
    match taps {
        1 => of_width::<1, S>(width),
        2 => of_width::<2, S>(width),
        3 => of_width::<3, S>(width),
        4 => of_width::<4, S>(width),
        5 => of_width::<5, S>(width),
        6 => of_width::<6, S>(width),
        7 => of_width::<7, S>(width),
        _ => of_width::<{ LONGEST }, S>(width),
    }
}

#[inline(always)]
fn of_width<const K: usize, const S: usize>(width: usize) -> Strip {
    match width {
        1 => strip::<1, K, S>,
        2 => strip::<2, K, S>,
        3 => strip::<3, K, S>,
        4 => strip::<4, K, S>,
        5 => strip::<5, K, S>,
        _ => strip::<{ WIDEST }, K, S>,
    }
}

/// Strips of `N` outputs, 1 to 6, with lines of `K` taps. `S` is the distance of outputs, in words of the
/// input: the taps at a distance of `S` go over the same words.
///
/// r0 to r5 are the sums, r6 the weights of a tap; r7 to r11 the words of the input that outputs take from
/// each other, from one tap to the next one; r12 is where the line's input is, lr where its weights are. The
/// stack begins as the frame does, up to the strips that are left; then come bias, multiplier, addend and
/// exponent of the channel, and where the frame is.
///
/// # Safety
///
/// There are `K` words of weights for each line, and at least one line. Input must be readable at
/// `line * i + 4 * (S * n + k)` for all lines `i`, outputs `n` and taps `k` of each strip; the outputs must be
/// writable. That goes for all channels, which have words for their tables.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn strip<const N: usize, const K: usize, const S: usize>(
    frame: &mut Frame,
) {
    naked_asm!(
        extension!(),
        // The words of all outputs at the first tap, but for the last output's.
        ".macro begin at",
        ".if {n} > 1",
        "ldr r7, [r12, #\\at]",
        ".endif",
        ".if {n} > 2",
        "ldr r8, [r12, #\\at + {step}]",
        ".endif",
        ".if {n} > 3",
        "ldr r9, [r12, #\\at + 2 * {step}]",
        ".endif",
        ".if {n} > 4",
        "ldr r10, [r12, #\\at + 3 * {step}]",
        ".endif",
        ".if {n} > 5",
        "ldr r11, [r12, #\\at + 4 * {step}]",
        ".endif",
        ".endm",
        // So many taps at a distance of S, with words of the input in the registers.
        ".macro taps left, at, x0, x1, x2, x3, x4",
        "ldr r6, [lr, #\\at]",
        ".if {n} == 1",
        "ldr \\x0, [r12, #\\at]",
        "smlad r0, \\x0, r6, r0",
        ".endif",
        ".if {n} == 2",
        "ldr \\x1, [r12, #\\at + {step}]",
        ".endif",
        ".if {n} == 3",
        "ldr \\x2, [r12, #\\at + 2 * {step}]",
        ".endif",
        ".if {n} == 4",
        "ldr \\x3, [r12, #\\at + 3 * {step}]",
        ".endif",
        ".if {n} == 5",
        "ldr \\x4, [r12, #\\at + 4 * {step}]",
        ".endif",
        ".if {n} > 1",
        "smlad r0, \\x0, r6, r0",
        ".if {n} == 6",
        "ldr \\x0, [r12, #\\at + 5 * {step}]",
        ".endif",
        "smlad r1, \\x1, r6, r1",
        ".endif",
        ".if {n} > 2",
        "smlad r2, \\x2, r6, r2",
        ".endif",
        ".if {n} > 3",
        "smlad r3, \\x3, r6, r3",
        ".endif",
        ".if {n} > 4",
        "smlad r4, \\x4, r6, r4",
        ".endif",
        ".if {n} > 5",
        "smlad r5, \\x0, r6, r5",
        ".endif",
        ".if \\left > 1",
        ".if {n} == 1",
        "taps \\left-1, \\at+{step}, \\x0, \\x1, \\x2, \\x3, \\x4",
        ".endif",
        ".if {n} == 2",
        "taps \\left-1, \\at+{step}, \\x1, \\x0, \\x2, \\x3, \\x4",
        ".endif",
        ".if {n} == 3",
        "taps \\left-1, \\at+{step}, \\x1, \\x2, \\x0, \\x3, \\x4",
        ".endif",
        ".if {n} == 4",
        "taps \\left-1, \\at+{step}, \\x1, \\x2, \\x3, \\x0, \\x4",
        ".endif",
        ".if {n} > 4",
        "taps \\left-1, \\at+{step}, \\x1, \\x2, \\x3, \\x4, \\x0",
        ".endif",
        ".endif",
        ".endm",
        // From a sum to an output.
        ".macro scale sum",
        "add r11, r7, \\sum, asr #31",
        "add r11, r11, \\sum",
        "smmlar \\sum, \\sum, r6, r11",
        "asr \\sum, \\sum, r8",
        "ssat \\sum, #8, \\sum",
        ".endm",
        "push {{r0, r4-r11, lr}}",
        "sub sp, #52",
        // Each channel.
        "1:",
        "ldr r12, [sp, #52]",
        "ldm r12!, {{r0-r8}}",
        "stm sp, {{r0-r8}}",
        "ldm r12, {{r4-r10}}",
        // The tables.
        "uxtb lr, r6",
        "lsr r6, r6, #8",
        "sub r11, lr, #1",
        "lsl r11, r7, r11",
        "strd r11, lr, [sp, #44]",
        "ldr r11, [r4, r5]",
        "ldr lr, [r4], #4",
        "strd lr, r11, [sp, #36]",
        // The next channel.
        "sub r8, r8, #1",
        "stm r12, {{r4-r8}}",
        "ldr lr, [sp, #20]",
        "add r0, r0, r9",
        "add r2, r2, r9",
        "add r3, r3, r10",
        "add lr, lr, #1",
        "sub r12, r12, #36",
        "stm r12, {{r0-r3}}",
        "str lr, [r12, #20]",
        // Each strip.
        "2:",
        "ldr r0, [sp, #36]",
        "ldr r12, [sp, #12]",
        "ldr lr, [sp, #8]",
        ".if {n} > 1",
        "mov r1, r0",
        ".endif",
        ".if {n} > 2",
        "mov r2, r0",
        ".endif",
        ".if {n} > 3",
        "mov r3, r0",
        ".endif",
        ".if {n} > 4",
        "mov r4, r0",
        ".endif",
        ".if {n} > 5",
        "mov r5, r0",
        ".endif",
        // Each line.
        "3:",
        "begin 0",
        "taps ({k}+{s}-1)/{s}, 0, r7, r8, r9, r10, r11",
        ".if {s} > 1 && {k} > 1",
        "begin 4",
        "taps {k}/2, 4, r7, r8, r9, r10, r11",
        ".endif",
        "ldrd r7, r8, [sp]",
        "add lr, lr, #4 * {k}",
        "add r12, r12, r8",
        "cmp lr, r7",
        "bne 3b",
        "add r9, sp, #40",
        "ldm r9, {{r6-r8}}",
        "ldrd r9, r10, [sp, #20]",
        "scale r0",
        "strb r0, [r9]",
        ".if {n} > 1",
        "scale r1",
        "strb r1, [r9, r10]",
        ".endif",
        ".if {n} > 2",
        "scale r2",
        "strb r2, [r9, r10, lsl #1]",
        ".endif",
        ".if {n} > 4",
        "scale r4",
        "strb r4, [r9, r10, lsl #2]",
        ".endif",
        ".if {n} > 3",
        "scale r3",
        "add r11, r9, r10",
        "strb r3, [r11, r10, lsl #1]",
        ".endif",
        ".if {n} > 5",
        // `scale` takes r11, too.
        "scale r5",
        "add r11, r9, r10",
        "strb r5, [r11, r10, lsl #2]",
        ".endif",
        "ldrd r0, r1, [sp, #12]",
        "ldrd r2, r3, [sp, #28]",
        "add r0, r0, r1",
        "add r9, r9, r2",
        "str r0, [sp, #12]",
        "str r9, [sp, #20]",
        "subs r3, r3, #1",
        "str r3, [sp, #32]",
        "bne 2b",
        "ldr r12, [sp, #52]",
        "ldr r0, [r12, #{channels}]",
        "cmp r0, #0",
        "bne 1b",
        "add sp, #56",
        "pop {{r4-r11, pc}}",
        ".purgem begin",
        ".purgem taps",
        ".purgem scale",
        n = const N,
        k = const K,
        s = const S,
        step = const 4 * S,
        channels = const offset_of!(Frame, channels),
    )
}
