//! A single output position, under a filter that lies over the input with all its taps at one distance
//! from each other: a column, or whole rows. Such layers are what is left of longer ones where a model
//! takes one row of time with each call.
//!
//! The tables of the stage are read as they are in the file, and what [`Scale::quick`] has is made of
//! them on the way.

use super::outputs::Scale;
use crate::{dual::depthwise_conv_2d::GROUP, ops::depthwise_conv_2d::Args};
use core::{arch::naked_asm, mem::offset_of};

/// Groups of channels, and what their outputs are computed from. Distances are in bytes.
#[repr(C)]
struct Frame {
    /// The first group's first input, and its first weight.
    input: *const i8,
    filter: *const i8,
    /// From a tap to the next one: in the input, in the filter.
    next: [usize; 2],
    /// The input's zero point with the opposite sign, in both halves.
    zero: u32,
    /// Taps of the filter, at least one.
    taps: usize,
    bias: *const i32,
    multipliers: *const i32,
    shifts: *const i8,
    /// Twice the output's zero point, and one more.
    addend: i32,
    output: *mut i8,
    /// At least one.
    groups: usize,
}

/// Whether a layer is one of these, as far as shapes tell.
#[inline(always)]
pub(super) fn applies(args: &Args<'_, i8, i8>) -> bool {
    let params = args.params;
    let dense = [params.dilation_height, params.dilation_width] == [1; 2]
        && params.input_width == params.filter_width;
    params.output_width == 1
        && args.span.len() == 1
        && [params.padding_top, params.padding_left] == [0; 2]
        && (params.filter_width == 1 || dense)
}

/// Computes the outputs but for the clamp, unless scales or sums are out of the ordinary; says whether it
/// did.
#[inline(never)]
pub(super) fn convolve(args: &Args<'_, i8, i8>) -> bool {
    let (params, stage) = (args.params, &args.stage);
    let channels = params.output_channels;
    let row = channels * params.input_width;
    let taps = params.filter_height * params.filter_width;
    let step = if params.filter_width == 1 {
        params.dilation_height * row
    } else {
        channels
    };
    let first = args.span.start * params.stride_height * row;
    let length = taps.wrapping_sub(1) * step + channels;
    let (Some(input), Some(filter), Some(bias), Some(multipliers), Some(shifts), Some(output)) = (
        args.input
            .contiguous()
            .and_then(|input| input.get(first..first + length)),
        args.filter.get(..taps * channels),
        args.bias.get(..channels),
        stage.multipliers.get(..channels),
        stage.shifts.get(..channels),
        args.output.get(..channels),
    ) else {
        return false;
    };
    // A product is less than 2^15.
    let mut quick = (1..Scale::SUMS as usize >> 16).contains(&taps) && channels >= GROUP;
    for (bias, (multiplier, shift)) in bias.iter().zip(multipliers.iter().zip(shifts)) {
        quick &= bias.wrapping_add((Scale::SUMS / 2) as i32) as u32 <= Scale::SUMS;
        quick &= Scale::exact(*multiplier, *shift, stage.zero_point).may_be_quick();
    }
    if !quick {
        return false;
    }
    let zero = params.input_zero_point.wrapping_neg() as u32 & 0xffff;
    let compute = |channel: usize, groups: usize| {
        let mut frame = Frame {
            input: input.as_ptr().wrapping_add(channel).cast(),
            filter: filter.as_ptr().wrapping_add(channel),
            next: [step, channels],
            zero: zero | zero << 16,
            taps,
            bias: bias.as_ptr().wrapping_add(channel),
            multipliers: multipliers.as_ptr().wrapping_add(channel),
            shifts: shifts.as_ptr().wrapping_add(channel),
            addend: stage.zero_point.wrapping_mul(2).wrapping_add(1),
            output: output.as_ptr().wrapping_add(channel).cast_mut().cast(),
            groups,
        };
        // SAFETY: there are as many channels in all tables from `channel` on as the groups have; the
        // taps of all channels are within `input` and `filter`. Outputs are cells, which may be
        // written through a shared reference.
        unsafe { groups_of_channels(&mut frame) };
    };
    compute(0, channels / GROUP);
    if !channels.is_multiple_of(GROUP) {
        // Some of these channels were in the group before.
        compute(channels - GROUP, 1);
    }
    true
}

/// Computes the outputs of the groups of a frame, which it moves on.
///
/// r0 to r3 are the sums; r4 and r5 where the next tap's input and weight are, r6 and r7 their
/// distances; r8 the zero point; r9 the taps left, two at a time. The stack has where the frame is.
///
/// # Safety
///
/// For each tap of each group, 4 bytes must be readable in the input and in the filter. Tables must have an
/// element for each channel, and 4 bytes must be writable for each group.
#[unsafe(naked)]
unsafe extern "C" fn groups_of_channels(frame: &mut Frame) {
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
        // For an exponent e = -shift: the addend is shifted by e - 1, the result by e.
        ".macro scale sum, multiplier",
        "ldrsb r11, [r5], #1",
        "lsl \\multiplier, \\multiplier, #1",
        "mvn lr, r11",
        "rsb r11, r11, #0",
        "lsl lr, r6, lr",
        "add lr, lr, \\sum, asr #31",
        "add lr, lr, \\sum",
        "smmlar \\sum, \\sum, \\multiplier, lr",
        "asr \\sum, \\sum, r11",
        "ssat \\sum, #8, \\sum",
        ".endm",
        "push {{r0, r4-r11, lr}}",
        "mov r12, r0",
        // Each group.
        "2:",
        "ldr r10, [r12, #{bias}]",
        "ldm r12, {{r4-r9}}",
        "ldm r10!, {{r0-r3}}",
        "str r10, [r12, #{bias}]",
        // Each tap. An odd one comes first.
        "lsrs r9, r9, #1",
        "bcc 3f",
        "ldr r10, [r4]",
        "ldr r11, [r5]",
        "add r4, r4, r6",
        "add r5, r5, r7",
        "multiply",
        "3:",
        "beq 5f",
        "4:",
        "ldr r10, [r4]",
        "ldr r11, [r5]",
        "multiply",
        "ldr r10, [r4, r6]",
        "ldr r11, [r5, r7]",
        "add r4, r4, r6, lsl #1",
        "add r5, r5, r7, lsl #1",
        "multiply",
        "subs r9, r9, #1",
        "bne 4b",
        "5:",
        "ldr r12, [sp]",
        "add lr, r12, #{multipliers}",
        "ldm lr, {{r4-r6}}",
        "ldm r4!, {{r7-r10}}",
        "scale r0, r7",
        "scale r1, r8",
        "scale r2, r9",
        "scale r3, r10",
        "bfi r0, r1, #8, #8",
        "bfi r0, r2, #16, #8",
        "bfi r0, r3, #24, #8",
        "ldr r7, [r12, #{output}]",
        "ldr r8, [r12, #{groups}]",
        "str r0, [r7], #4",
        "str r7, [r12, #{output}]",
        "strd r4, r5, [r12, #{multipliers}]",
        "ldrd r4, r5, [r12]",
        "add r4, r4, #4",
        "add r5, r5, #4",
        "strd r4, r5, [r12]",
        "subs r8, r8, #1",
        "str r8, [r12, #{groups}]",
        "bne 2b",
        "add sp, #4",
        "pop {{r4-r11, pc}}",
        ".purgem multiply",
        ".purgem scale",
        bias = const offset_of!(Frame, bias),
        multipliers = const offset_of!(Frame, multipliers),
        output = const offset_of!(Frame, output),
        groups = const offset_of!(Frame, groups),
    )
}
