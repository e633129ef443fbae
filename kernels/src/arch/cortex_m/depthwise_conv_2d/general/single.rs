//! A single output position, under a filter that lies over the input with all its taps at one distance
//! from each other: a column, or whole rows. Such layers are what is left of longer ones where a model
//! takes one row of time with each call.
//!
//! Groups are a stream, which is read from its first word to its last.

use super::super::super::call::Call;
use crate::{
    dual::depthwise_conv_2d::{
        GROUP,
        general::{EXACT, first_channel, group_words, words},
    },
    ops::depthwise_conv_2d::Params,
};
use core::{arch::naked_asm, mem::offset_of};

/// Groups of channels, and what their outputs are computed from. Distances are in bytes.
#[repr(C)]
struct Frame {
    /// The first group's first input, and the words of the groups.
    input: *const i8,
    words: *const u32,
    /// From a tap to the next one in the input.
    next: usize,
    /// The input's zero point with the opposite sign, in both halves.
    zero: u32,
    /// Taps of the filter, at least one.
    taps: usize,
    /// Twice the output's zero point, and one more.
    addend: i32,
    output: *mut i8,
    /// At least one.
    groups: usize,
}

/// Whether a layer is one of these, as far as shapes tell.
#[inline(always)]
pub(super) fn applies(call: &Call<'_, Params>) -> bool {
    let params = call.params;
    let dense = [params.dilation_height, params.dilation_width] == [1; 2]
        && params.input_width == params.filter_width;
    params.output_width == 1
        && call.span.len() == 1
        && [params.padding_top, params.padding_left] == [0; 2]
        && (params.filter_width == 1 || dense)
}

/// Computes the outputs but for the clamp, unless scales are exact ones; says whether it did.
#[inline(never)]
pub(super) fn convolve(call: &Call<'_, Params>) -> bool {
    let params = call.params;
    let channels = params.output_channels;
    let row = channels * params.input_width;
    let taps = params.filter_height * params.filter_width;
    let step = if params.filter_width == 1 {
        params.dilation_height * row
    } else {
        channels
    };
    let first = call.span.start * params.stride_height * row;
    let length = taps.wrapping_sub(1) * step + channels;
    let (Some(input), Some(words), Some(output)) = (
        call.input
            .contiguous()
            .and_then(|input| input.get(first..first + length)),
        call.words.get(..words(params)),
        call.output.get(..channels),
    ) else {
        return false;
    };
    let mut is_quick = taps > 0
        && channels >= GROUP
        && params.input_channels == channels
        && params.depth_multiplier == 1;
    let mut exponents = group_words(params) - 1;
    while let Some(word) = words.get(exponents) {
        is_quick &= *word & 0xff < EXACT / 2;
        exponents += group_words(params);
    }
    if !is_quick {
        return false;
    }
    let zero = params.input_zero_point.wrapping_neg() as u32 & 0xffff;
    let compute = |group: usize, groups: usize| {
        let channel = first_channel(params, group);
        let mut frame = Frame {
            input: input.as_ptr().wrapping_add(channel).cast(),
            words: words.as_ptr().wrapping_add(group * group_words(params)),
            next: step,
            zero: zero | zero << 16,
            taps,
            addend: call.addend,
            output: output.as_ptr().wrapping_add(channel).cast_mut().cast(),
            groups,
        };
        // SAFETY: there are words of so many groups from this one on; the taps of all their channels are
        // within `input`. Outputs are cells, which may be written through a shared reference.
        unsafe { groups_of_channels(&mut frame) };
    };
    let whole = channels / GROUP;
    compute(0, whole);
    if !channels.is_multiple_of(GROUP) {
        // Some of these channels were in the group before.
        compute(whole, 1);
    }
    true
}

/// Computes the outputs of the groups of a frame, which it moves on.
///
/// r0 to r3 are the sums; r4 and r5 where the next tap's input and the next word are; r6 the distance of taps;
/// r7 the zero point; r8 the taps left, two at a time; r9 the addend. The stack has where the frame is.
///
/// # Safety
///
/// For each tap of each group, 4 bytes must be readable in the input. There must be words of all groups, and
/// 4 bytes must be writable for each.
#[unsafe(naked)]
unsafe extern "C" fn groups_of_channels(frame: &mut Frame) {
    naked_asm!(
        extension!(),
        // Inputs in r10, weights in r11.
        ".macro multiply",
        "sxtab16 r12, r7, r10",
        "sxtab16 r10, r7, r10, ror #8",
        "sxtb16 lr, r11",
        "sxtb16 r11, r11, ror #8",
        "smlabb r0, r12, lr, r0",
        "smlatt r2, r12, lr, r2",
        "smlabb r1, r10, r11, r1",
        "smlatt r3, r10, r11, r3",
        ".endm",
        // The lowest byte of r8 is the exponent e: the addend is shifted by e - 1, the result by e.
        ".macro scale sum, multiplier",
        "uxtb r11, r8",
        "sub lr, r11, #1",
        "lsl lr, r9, lr",
        "add lr, lr, \\sum, asr #31",
        "add lr, lr, \\sum",
        "smmlar \\sum, \\sum, \\multiplier, lr",
        "asr \\sum, \\sum, r11",
        "ssat \\sum, #8, \\sum",
        ".endm",
        "push {{r0, r4-r11, lr}}",
        "ldr r5, [r0, #{words}]",
        "ldr r9, [r0, #{addend}]",
        "ldrd r6, r7, [r0, #{next}]",
        "mov r12, r0",
        // Each group.
        "2:",
        "ldr r4, [r12]",
        "ldr r8, [r12, #{taps}]",
        "add r10, r4, #4",
        "str r10, [r12]",
        "ldm r5!, {{r0-r3}}",
        // Each tap. An odd one comes first.
        "lsrs r8, r8, #1",
        "bcc 3f",
        "ldr r10, [r4]",
        "ldr r11, [r5], #4",
        "add r4, r4, r6",
        "multiply",
        "3:",
        "beq 5f",
        "4:",
        "ldr r10, [r4]",
        "ldr r11, [r5], #8",
        "multiply",
        "ldr r10, [r4, r6]",
        "ldr r11, [r5, #-4]",
        "add r4, r4, r6, lsl #1",
        "multiply",
        "subs r8, r8, #1",
        "bne 4b",
        "5:",
        "ldr r4, [r5]",
        "ldr r8, [r5, #16]",
        "scale r0, r4",
        "ldr r10, [r5, #4]",
        "ldr r12, [r5, #8]",
        "ldr r4, [r5, #12]",
        "add r5, r5, #20",
        "lsr r8, r8, #8",
        "scale r1, r10",
        "lsr r8, r8, #8",
        "scale r2, r12",
        "lsr r8, r8, #8",
        "scale r3, r4",
        "ldr r12, [sp]",
        "ldr r10, [r12, #{output}]",
        "ldr r11, [r12, #{groups}]",
        "bfi r0, r1, #8, #8",
        "bfi r0, r2, #16, #8",
        "bfi r0, r3, #24, #8",
        "str r0, [r10], #4",
        "str r10, [r12, #{output}]",
        "subs r11, r11, #1",
        "str r11, [r12, #{groups}]",
        "bne 2b",
        "add sp, #4",
        "pop {{r4-r11, pc}}",
        ".purgem multiply",
        ".purgem scale",
        words = const offset_of!(Frame, words),
        next = const offset_of!(Frame, next),
        taps = const offset_of!(Frame, taps),
        addend = const offset_of!(Frame, addend),
        output = const offset_of!(Frame, output),
        groups = const offset_of!(Frame, groups),
    )
}
