//! The inner loop for weights that are not narrow, where one product counts for two, see
//! [`dual::matrix`](crate::dual::matrix).
//!
//! Registers are those of [`blocks`](super::blocks), but that r7 and r12 are for what is on its way: where the
//! inputs end and the outputs are on the stack.

use super::{
    super::stage::{doubled, scale},
    blocks::{channel, leave},
};
use core::arch::naked_asm;

/// Groups in a round of the loop, a power of two.
const ROUND: usize = 4;

/// Adds four products of inputs and of one channel's weights in either of two words; those of the other
/// channel are rotated.
macro_rules! channels {
    ($first:literal $second:literal, $even:literal $odd:literal) => {
        concat!(
            "sxtab16 r7, r5, ",
            $even,
            "\n sxtab16 r12, r4, ",
            $odd,
            "\n",
            "smlad ",
            $first,
            ", r7, r12, ",
            $first,
            "\n",
            "sxtab16 ",
            $even,
            ", r5, ",
            $even,
            ", ror #8\n",
            "sxtab16 ",
            $odd,
            ", r4, ",
            $odd,
            ", ror #8\n",
            "smlad ",
            $second,
            ", ",
            $even,
            ", ",
            $odd,
            ", ",
            $second,
            "\n",
        )
    };
}

/// A group whose inputs are in r4; all instructions are words.
macro_rules! group {
    () => {
        concat!(
            "ldr r8, [lr], #4\n ldr r9, [lr], #4\n ldr r10, [lr], #4\n ldr r11, [lr], #4\n",
            "sxtb16 r5, r4, ror #8\n sxtb16 r4, r4\n",
            channels!("r1" "r0", "r8" "r10"), channels!("r3" "r2", "r9" "r11"),
        )
    };
}

/// The code of whole blocks, see [`Block`](super::blocks::Block). There are no other channels.
///
/// # Safety
///
/// Only [`connect`](super::blocks::connect) jumps here.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn wide_4() {
    naked_asm!(
        extension!(),
        // Groups that fill no round of the loop.
        "ldr r5, [sp, #20]",
        "and r5, r5, {round} - 1",
        // Addresses of Thumb code are odd.
        "adr r3, 5f + 1",
        "movs r6, {group}",
        "mls r3, r5, r6, r3",
        "str r3, [sp, #12]",
        // Minus the products of neighbouring inputs, in place of the number of groups.
        "ldr r4, [sp, #4]",
        "ldr r6, [sp]",
        "movs r0, #0",
        "1:",
        "sxtb16 r5, r4, ror #8",
        "sxtb16 r4, r4",
        "smlad r0, r4, r5, r0",
        "cmp r6, r7",
        "itt ne",
        "ldrne r4, [r6], #4",
        "bne 1b",
        "rsbs r0, r0, #0",
        "str r0, [sp, #20]",
        "2:",
        "ldr r0, [sp, #20]",
        "ldr r6, [sp]",
        "ldr r4, [sp, #4]",
        "str r12, [sp, #24]",
        "mov r1, r0",
        "mov r2, r0",
        "mov r3, r0",
        group!(),
        "ldr r8, [sp, #12]",
        "bx r8",
        ".p2align 2",
        "4:",
        ".rept {round}",
        "ldr r4, [r6], #4",
        group!(),
        ".endr",
        "5:",
        "ldr r8, [sp, #28]",
        "cmp r6, r8",
        "bne 4b",
        "ldr r12, [sp, #24]",
        "ldr r4, [sp, #8]",
        channel!("lsl #1", "r1"),
        channel!(doubled!(wide), "r0"),
        channel!("lsl #1", "r3"),
        channel!(doubled!(wide), "r2"),
        "ldr r8, [sp, #16]",
        "cmp r12, r8",
        "bne 2b",
        "b {leave}",
        round = const ROUND,
        group = const 4 * 19,
        leave = sym leave,
    )
}
