//! Outputs from the sums of products.

use super::{CHANNELS, Channels, Sums};
use core::{arch::naked_asm, cell::Cell};

/// Sets as many outputs as there are channels.
#[inline(always)]
pub(super) fn finish(channels: &Channels<'_>, sums: &Sums, outputs: &[Cell<i16>]) {
    let Channels { bias, stage } = channels;
    let count = outputs.len();
    let fits = (1..=CHANNELS).contains(&count)
        && bias.len() >= count
        && stage.multipliers.len() >= count
        && stage.shifts.len() >= count;
    if !fits {
        debug_assert!(false, "not every channel has an output, a bias and a scale");
        return;
    }
    let call = Call {
        sums: sums.as_ptr(),
        bias: bias.as_ptr(),
        multipliers: stage.multipliers.as_ptr(),
        shifts: stage.shifts.as_ptr(),
        outputs: outputs.as_ptr_range().start,
        end: outputs.as_ptr_range().end,
        zero_point: stage.zero_point,
        min: stage.min,
        max: stage.max,
    };
    // SAFETY: it was checked that there are sums, a bias and a scale for every output, of which there is
    // one or more; cells may be written through a shared reference.
    unsafe { finish_channels(&call) };
}

/// Arguments of [`finish_channels`].
#[repr(C)]
struct Call {
    sums: *const Cell<i32>,
    bias: *const i64,
    multipliers: *const i32,
    shifts: *const i8,
    outputs: *const Cell<i16>,
    end: *const Cell<i16>,
    zero_point: i32,
    min: i32,
    max: i32,
}

/// With a sum `s`, the upper 16 bits `m` of its multiplier, rounded, and `e = 15 - shift`,
/// `clamp(floor((s * m + 2^(e-1)) / 2^e) + zero_point)`, as
/// [`multiply_wide_by_quantized_multiplier`](crate::fixed_point::multiply_wide_by_quantized_multiplier)
/// has it for multipliers that are not negative. Shifts by a register of 32 or more, or of less than 0, leave nothing of a word.
///
/// Registers:
///
/// ```text
/// r0 r1 r2 r3     sums, biases, multipliers, shifts
/// r4 r5           outputs, and where they end
/// r6 r7           half of an upper 16 bits, the zero point
/// r9 r10          the sum of 64 bits, the product
/// r12             e
/// r8 r11 lr       others
/// ```
///
/// # Safety
///
/// There are as many sums, biases, multipliers and shifts as outputs up to the end, one or more.
#[unsafe(naked)]
unsafe extern "C" fn finish_channels(_call: *const Call) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "ldm r0, {{r0, r1, r2, r3, r4, r5, r7, r8, r9}}",
        "push {{r8, r9}}",
        "mov r6, #0x8000",
        "2:",
        "ldr r8, [r0], #4",
        "ldr r9, [r1], #4",
        "ldr r10, [r1], #4",
        "ldr r11, [r2], #4",
        "ldrsb r12, [r3], #1",
        "adds r9, r9, r8",
        "adc r10, r10, r8, asr #31",
        "qadd r11, r11, r6",
        "asr r11, r11, #16",
        "umull r9, lr, r9, r11",
        "mla r10, r10, r11, lr",
        "rsb r12, r12, #15",
        "and r12, r12, #63",
        "sub r8, r12, #1",
        "and r8, r8, #63",
        "mov r11, #1",
        "lsl lr, r11, r8",
        "adds r9, r9, lr",
        "sub r8, r8, #32",
        "lsl lr, r11, r8",
        "adc r10, r10, lr",
        "lsr r9, r9, r12",
        "rsb lr, r12, #32",
        "lsl lr, r10, lr",
        "orr r9, r9, lr",
        "subs lr, r12, #32",
        "it pl",
        "asrpl r9, r10, lr",
        "ldr r10, [sp]",
        "ldr r11, [sp, #4]",
        "add r9, r9, r7",
        "cmp r9, r10",
        "it lt",
        "movlt r9, r10",
        "cmp r9, r11",
        "it gt",
        "movgt r9, r11",
        "strh r9, [r4], #2",
        "cmp r4, r5",
        "bne 2b",
        "add sp, sp, #8",
        "pop {{r4-r11, pc}}",
    )
}
