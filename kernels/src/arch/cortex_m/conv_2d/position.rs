//! Patches of outputs that see one position of the input each.

use super::{
    super::call::Call,
    driver::{end, one_output, two_outputs},
};
use crate::ops::conv_2d::Params;
use core::{arch::naked_asm, cell::Cell};

/// Rows of the output that can be computed at once where [`Params::is_pointwise`].
#[derive(Debug)]
pub(super) struct Rows<'a> {
    /// The input from the first one on, at least as many rows; nothing where it is padding.
    pub(super) input: Option<&'a [Cell<i8>]>,
    /// How many there are, and not 0.
    pub(super) count: usize,
}

impl<'a> Rows<'a> {
    /// Those from a row of the call's span on.
    #[inline(always)]
    pub(super) fn new(call: &Call<'a, Params>, y: usize) -> Self {
        let params = call.params;
        let row = params.input_width.wrapping_mul(params.input_channels);
        let contiguous = call.input.contiguous();
        // All rows that there are at once, or one after the other. What is below them is padding.
        let input = match contiguous {
            Some(cells) => cells.get(y.wrapping_mul(row)..),
            None => call.input.get(y as isize),
        };
        let input = input.filter(|cells| !cells.is_empty() && cells.len() >= row);
        let left = call.span.end.wrapping_sub(y);
        let count = match (input, contiguous) {
            (Some(input), Some(_)) => input.len().checked_div(row).unwrap_or(1).min(left),
            _ => 1,
        };
        Self { input, count }
    }
}

/// Outputs whose positions lie side by side.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Positions {
    /// 0: outputs that are left.
    pub(super) outputs: usize,
    /// 4: the first element that the next output sees.
    pub(super) input: *const i8,
    /// 8: elements of a position.
    pub(super) length: usize,
    /// 12: where in the patches those of them end that are groups of eight.
    pub(super) groups_end: *const u32,
}

/// Four bytes each at r7 and r8 to four words of both patches at r1. Changes r2, r3, r9 and r12.
macro_rules! four_of_both {
    () => {
        "ldr r2, [r7], #4
         ldr r3, [r8], #4
         sxtb16 r9, r2
         sxtb16 r12, r3
         sxtb16 r2, r2, ror #8
         sxtb16 r3, r3, ror #8
         str r9, [r1], #4
         str r12, [r1], #4
         str r2, [r1], #4
         str r3, [r1], #4
        "
    };
}

/// An [`Advance`](super::driver::Advance) for them. Of the last output, if it is alone, it fills both
/// patches. Positions without elements leave the patches as they are.
///
/// # Safety
///
/// The state is a [`Positions`] with `outputs * length` elements of input, and there is room for two
/// patches of `length`.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn advance() {
    naked_asm!(
        extension!(),
        "ldr r0, [sp, #52]",
        "ldr r1, [sp]",
        "ldr r2, [r0]",
        "ldr r7, [r0, #4]",
        "ldr r10, [r0, #8]",
        "ldr r11, [r0, #12]",
        "subs r2, r2, #2",
        "blo 7f",
        "add r8, r7, r10",
        "add r3, r8, r10",
        "str r2, [r0]",
        "str r3, [r0, #4]",
        "2:",
        "cmp r1, r11",
        "beq 30f",
        "3:",
        four_of_both!(),
        four_of_both!(),
        "cmp r1, r11",
        "bne 3b",
        "30:",
        "lsls r2, r10, #29",
        "bne 5f",
        "4:",
        two_outputs!(),
        // What is left: of the length, bit 2, then bit 1 by the carry, bit 0 by the sign.
        "5:",
        "lsls r2, r10, #30",
        "bcc 6f",
        four_of_both!(),
        "6:",
        "lsls r10, r10, #31",
        "itt mi",
        "ldrsbmi r2, [r7]",
        "ldrsbmi r3, [r8]",
        "bcs 8f",
        "bpl 4b",
        "b 9f",
        "8:",
        "ldrsb r2, [r7]",
        "ldrsb r3, [r8]",
        "ldrsb r9, [r7, #1]",
        "ldrsb r12, [r8, #1]",
        "itttt mi",
        "movmi r4, r9",
        "movmi r5, r12",
        "ldrsbmi r9, [r7, #2]",
        "ldrsbmi r12, [r8, #2]",
        "pkhbt r2, r2, r9, lsl #16",
        "pkhbt r3, r3, r12, lsl #16",
        "itt mi",
        "strmi r4, [r1, #8]",
        "strmi r5, [r1, #12]",
        "9:",
        "str r2, [r1]",
        "str r3, [r1, #4]",
        "b 4b",
        // One output, or none.
        "7:",
        "adds r2, r2, #1",
        "bne 8f",
        "str r2, [r0]",
        "mov r8, r7",
        one_output!(),
        "ldr r1, [sp]",
        "b 2b",
        "8:",
        end!(),
    )
}
