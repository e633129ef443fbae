//! Outputs under the same part of a filter, in assembly language.

use crate::dual::depthwise_conv_2d::{GROUP, general::EXACT};
use core::{arch::naked_asm, mem::offset_of};

/// Outputs of a group of channels at equal distances, and what they are computed from. Distances are in
/// bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) bias: [i32; GROUP],
    /// The first input under the filter, of the next output.
    pub(super) input: *const i8,
    /// The first weight that lies over the input.
    pub(super) filter: *const i8,
    /// From a tap of a line to the next one: in the input, in the filter.
    pub(super) next: [usize; 2],
    /// The input's zero point with the opposite sign, in both halves.
    pub(super) zero: u32,
    /// Taps of a line.
    pub(super) taps: usize,
    pub(super) scales: [Scale; GROUP],
    /// Where the next output goes.
    pub(super) output: *mut i8,
    /// From an output to the next one: in the input, in the output.
    pub(super) steps: [usize; 2],
    /// Where the output after the last one would go.
    pub(super) end: *mut i8,
    /// Where the weights end, if the group's scales are quick; 0 if they are exact.
    pub(super) quick: usize,
    /// The other way round.
    pub(super) exact: usize,
    /// From the end of a line to the next line: in the input, in the filter.
    pub(super) lines: [usize; 2],
    /// The end of the memory that the input's rows are in, and its length.
    pub(super) memory_end: *const i8,
    pub(super) memory_length: usize,
}

/// How sums become outputs: the [layout](crate::dual::depthwise_conv_2d::general) has quick scales and
/// exact ones.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub(super) multiplier: i32,
    /// `(2 z + 1) 2^(e-1)`, or `z`.
    pub(super) addend: i32,
    /// `e`, or the shift.
    pub(super) shift: i32,
}

impl Scale {
    /// None yet.
    pub(super) const NONE: Self = Self {
        multiplier: 0,
        addend: 0,
        shift: 0,
    };

    /// From what the layout has, and `2 z + 1` for the zero point `z` of the output.
    #[inline(always)]
    pub(super) fn new(multiplier: u32, exponent: u32, addend: i32, is_quick: bool) -> Self {
        let multiplier = multiplier as i32;
        if is_quick {
            Self {
                multiplier,
                addend: addend.wrapping_shl(exponent.wrapping_sub(1)),
                shift: exponent as i32,
            }
        } else {
            Self {
                multiplier,
                addend: addend >> 1,
                shift: exponent.wrapping_sub(EXACT) as i32,
            }
        }
    }
}

/// Computes the outputs of a frame, at least one; moves its `input` and `output`.
///
/// r0 to r3 are the sums; r4 and r5 where the next tap's input and weight are, r6 and r7 their
/// distances; r8 the zero point; r9 the taps left, two at a time. The stack has where the frame is.
///
/// # Safety
///
/// Taps come in lines of equal length, the last of which ends where `quick` or `exact` says. For each tap of
/// each output, 4 bytes must be readable in the input and in the filter; in the input, a line that would
/// begin behind the ring begins one length of the ring before if `RING` is set. Without taps, `taps`
/// is 0 and `quick` or `exact` is `filter`. 4 bytes must be writable for each output.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn outputs<const RING: bool>(frame: &mut Frame) {
    naked_asm!(
        extension!(),
        // Inputs in r10, weights in r11.
        ".macro multiply",
        "sxtab16 r12, r8, r10",
        "sxtab16 r10, r8, r10, ror #8",
        "sxtb16 lr, r11",
        "sxtb16 r11, r11, ror #8",
        "smlabb r0, r12, lr, r0",
        "smlatt r2, r12, lr, r2",
        "smlabb r1, r10, r11, r1",
        "smlatt r3, r10, r11, r3",
        ".endm",
        ".macro scale sum, multiplier, addend, shift",
        "add r10, \\addend, \\sum, asr #31",
        "add r10, r10, \\sum",
        "smmlar \\sum, \\sum, \\multiplier, r10",
        "asr \\sum, \\sum, \\shift",
        "ssat \\sum, #8, \\sum",
        ".endm",
        "push {{r0, r4-r11, lr}}",
        "mov r12, r0",
        // Each output.
        "2:",
        "ldm r12, {{r0-r9}}",
        // Each line of taps. An odd tap comes first.
        "3:",
        "lsrs r9, r9, #1",
        "bcc 4f",
        "ldr r10, [r4]",
        "ldr r11, [r5]",
        "add r4, r4, r6",
        "add r5, r5, r7",
        "multiply",
        "4:",
        "beq 6f",
        "5:",
        "ldr r10, [r4]",
        "ldr r11, [r5]",
        "multiply",
        "ldr r10, [r4, r6]",
        "ldr r11, [r5, r7]",
        "add r4, r4, r6, lsl #1",
        "add r5, r5, r7, lsl #1",
        "multiply",
        "subs r9, r9, #1",
        "bne 5b",
        "6:",
        "ldr r12, [sp]",
        "ldr r9, [r12, #{quick}]",
        "add lr, r12, #{scales}",
        "cmp r5, r9",
        "bne 8f",
        "ldm lr!, {{r4-r9}}",
        "scale r0, r4, r5, r6",
        "scale r1, r7, r8, r9",
        "ldm lr!, {{r4-r9}}",
        "scale r2, r4, r5, r6",
        "scale r3, r7, r8, r9",
        // lr is where the frame has the place of the output.
        "7:",
        "bfi r0, r1, #8, #8",
        "bfi r0, r2, #16, #8",
        "bfi r0, r3, #24, #8",
        "ldm lr, {{r5-r8}}",
        "ldr r4, [r12, #{input}]",
        "str r0, [r5]",
        "add r5, r5, r7",
        "add r4, r4, r6",
        "str r4, [r12, #{input}]",
        "str r5, [lr]",
        "cmp r5, r8",
        "bne 2b",
        "add sp, #4",
        "pop {{r4-r11, pc}}",
        // Another line, or the end of the last one.
        "8:",
        "ldr r10, [r12, #{exact}]",
        "cmp r5, r10",
        "beq 9f",
        "ldr r10, [r12, #{lines}]",
        "ldr r11, [r12, #{lines} + 4]",
        "ldr r9, [r12, #{taps}]",
        "add r4, r4, r10",
        "add r5, r5, r11",
        ".if {ring}",
        "ldr r10, [r12, #{end}]",
        "ldr r11, [r12, #{length}]",
        "cmp r4, r10",
        "it hs",
        "subhs r4, r4, r11",
        ".endif",
        "b 3b",
        // Each channel; the sums take turns in r0.
        "9:",
        "movs r9, #4",
        "10:",
        "ldm lr!, {{r4-r6}}",
        "rsbs r7, r6, #0",
        "it lt",
        "lsllt r0, r0, r6",
        "smull r10, r0, r0, r4",
        "adds r10, r10, r10",
        "adc r0, r0, r0",
        "add r0, r0, r10, lsr #31",
        "cmp r7, #0",
        "itttt gt",
        "addgt r0, r0, r0, asr #31",
        "subgt r7, r7, #1",
        "asrgt r0, r0, r7",
        "addgt r0, r0, #1",
        "it gt",
        "asrgt r0, r0, #1",
        "add r0, r0, r5",
        "ssat r7, #8, r0",
        "mov r0, r1",
        "mov r1, r2",
        "mov r2, r3",
        "mov r3, r7",
        "subs r9, r9, #1",
        "bne 10b",
        "b 7b",
        ".purgem multiply",
        ".purgem scale",
        ring = const RING as usize,
        input = const offset_of!(Frame, input),
        taps = const offset_of!(Frame, taps),
        scales = const offset_of!(Frame, scales),
        quick = const offset_of!(Frame, quick),
        exact = const offset_of!(Frame, exact),
        lines = const offset_of!(Frame, lines),
        end = const offset_of!(Frame, memory_end),
        length = const offset_of!(Frame, memory_length),
    )
}
