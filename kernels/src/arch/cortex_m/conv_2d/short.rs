//! Positions of few channels: all steps of a block in a line, patches and outputs at fixed places.
//!
//! Registers are those of [`blocks`](super::blocks), but r12, the address of the output. The stack has
//! the patches, in the order of steps, and behind them:
//!
//! ```text
//!  0 input  4 outputs that are left  8 words  12 from the end of an output to the next one
//! 16 where the channels of the first output end  20 channels of an output
//! ```

use super::{
    super::stage::{begun, line, offset, scaled},
    blocks::{both, first},
    driver::{Compute, Frame},
    outputs::{differences, line_channel, next_line_channel},
};
use crate::{Properties, dual::block, ops::conv_2d::Params};
use core::arch::naked_asm;

/// For a layer that is pointwise, what computes outputs that see rows of the input, if there is a
/// function for its channels. The state of its frame is that of
/// [`position::advance`](super::position::advance).
#[inline(always)]
pub(super) fn compute(params: &Params, properties: Properties) -> Option<Compute> {
    if !properties.narrow
        || !properties.rectified
        || !params.output_channels.is_multiple_of(block::CHANNELS)
    {
        return None;
    }
    match params.input_channels {
        7 => Some(outputs::<7>),
        8 => Some(outputs::<8>),
        15 => Some(outputs::<15>),
        16 => Some(outputs::<16>),
        _ => None,
    }
}

/// Four elements each at r7 and r8, or as r0 and r1 have them, to four words of the patches at r6.
macro_rules! four {
    () => {
        concat!(
            "ldr r0, [r7], #4\n ldr r1, [r8], #4\n",
            four!(loaded),
            "adds r6, #16\n"
        )
    };
    (loaded) => {
        "sxtb16 r2, r0
         sxtb16 r3, r1
         sxtb16 r0, r0, ror #8
         sxtb16 r1, r1, ror #8
         str r2, [r6]
         str r3, [r6, #4]
         str r0, [r6, #8]
         str r1, [r6, #12]
        "
    };
}

/// Inputs and weights of a step.
macro_rules! load {
    ($index:literal) => {
        concat!(
            "ldr r8, [sp, #8 * ",
            $index,
            "]\n ldr r9, [sp, #8 * ",
            $index,
            " + 4]\n ldr r10, [lr], #4\n ldr r11, [lr], #4\n",
        )
    };
}

macro_rules! step {
    ($index:literal) => {
        concat!(
            load!($index), both!(smlad "r0" "r4" "r10"), both!(smlad "r2" "r6" "r11"),
            "sxtb16 r10, r10\n sxtb16 r11, r11\n",
            both!(smlad "r1" "r5" "r10"), both!(smlad "r3" "r7" "r11"),
        )
    };
}

/// See [`compute`]; `LENGTH` is 7, 8, 15 or 16.
///
/// # Safety
///
/// As of [`driver::compute`](super::driver::compute).
#[unsafe(naked)]
unsafe extern "C" fn outputs<const LENGTH: usize>(_frame: *const Frame) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "sub sp, sp, #{frame} + 28",
        "ldr r12, [r0, #8]",
        "ldr r2, [r0, #12]",
        "ldr r3, [r0, #24]",
        "ldr r4, [r0, #44]",
        "ldr r0, [r0, #52]",
        "ldr r1, [r0]",
        "ldr r0, [r0, #4]",
        "str r0, [sp, #{frame}]",
        "str r1, [sp, #{frame} + 4]",
        "str r3, [sp, #{frame} + 8]",
        "str r2, [sp, #{frame} + 12]",
        "str r4, [sp, #{frame} + 20]",
        // Two outputs. Those before end where the channels of the second begin.
        "2:",
        "ldr r0, [sp, #{frame} + 4]",
        "ldr r7, [sp, #{frame}]",
        "ldr lr, [sp, #{frame} + 8]",
        "ldr r4, [sp, #{frame} + 20]",
        "add r8, r7, #{length}",
        "subs r0, r0, #2",
        "blo 5f",
        "3:",
        "add r12, r12, r4",
        "add r4, r12, r4",
        "add r1, r8, #{length}",
        "str r4, [sp, #{frame} + 16]",
        "str r0, [sp, #{frame} + 4]",
        "str r1, [sp, #{frame}]",
        "mov r6, sp",
        ".if {length} > 8",
        "movs r5, #3",
        "7:",
        four!(),
        "subs r5, #1",
        "bne 7b",
        ".else",
        four!(),
        ".endif",
        // In the last group an element may be missing: then the one behind it, whose weight is 0, has its
        // place; of the second output, which may be the last of all, the one before is read instead and
        // moved out.
        "ldr r0, [r7]",
        ".if {length} % 4 == 3",
        "ldr r1, [r8, #-1]",
        "lsr r1, r1, #8",
        ".else",
        "ldr r1, [r8]",
        ".endif",
        four!(loaded),
        // Each block of channels.
        "4:",
        "ldr r0, [lr], #4",
        "ldr r2, [lr], #4",
        load!(0),
        first!(sums),
        step!(1),
        step!(2),
        step!(3),
        ".if {length} > 8",
        step!(4),
        step!(5),
        step!(6),
        step!(7),
        ".endif",
        "ldr r8, [lr], #4",
        "ldr r9, [lr], #4",
        "ldr r11, [sp, #{frame} + 12]",
        offset!("r10"),
        differences!(narrow 4),
        line_channel!(first "r1" "r5", "r8" "r9"),
        next_line_channel!(second "r0" "r4"),
        next_line_channel!(first "r3" "r7"),
        next_line_channel!(second "r2" "r6"),
        "ldr r8, [sp, #{frame} + 16]",
        "cmp r12, r8",
        "bne 4b",
        "b 2b",
        // The last output, which is alone, is the second; the first has its place, and is of what is on
        // the stack. Or there is none.
        "5:",
        "adds r0, r0, #1",
        "bne 6f",
        "mov r8, r7",
        "mov r7, sp",
        "mov r1, #-1",
        "str r1, [sp, #{frame} + 12]",
        "b 3b",
        "6:",
        "add sp, sp, #{frame} + 28",
        "pop {{r4-r11, pc}}",
        length = const LENGTH,
        frame = const LENGTH.div_ceil(4) * 16,
    )
}
