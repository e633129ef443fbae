//! The inner loops of CONV_2D: sums of two outputs over a patch each, and their output stage.
//!
//! Registers, in all functions:
//!
//! ```text
//! r0 r1 r2 r3     sums of the first output: Σ x (256 b + a), Σ x a, and the same of channels c, d
//! r4 r5 r6 r7     sums of the second output
//! r8 r9           inputs of two taps: of the first and of the second output
//! r10 r11         weights of the two taps: of channels a and b, and of c and d
//! r12             the patches
//! lr              the weights
//! ```
//!
//! In the output stage r8 to r10 hold a channel's table, r11 what is added to the product, and r12
//! the address of the output. The formulas are those of `dual::stage`.

use super::super::stage::{doubled, scale};
use core::arch::naked_asm;

/// What all calls of a layer have in common.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Frame {
    /// From one output to the next, less 1.
    pub(super) distance: usize,
    /// `2 * zero_point + 1`.
    pub(super) addend: i32,
    /// Where the patches end.
    pub(super) patch_end: *const u32,
    /// Steps after the first that fill no round of the loop.
    pub(super) rest: usize,
    /// Channels in whole blocks.
    pub(super) channels: usize,
}

/// Computes one or more blocks of channels of two outputs; gives the address after the weights.
///
/// Arguments: the patches, two words for each of the `steps >= 1`; the weights of the blocks; the
/// place of the first output; the frame.
pub(super) type Block =
    unsafe extern "C" fn(*const u32, *const u32, *mut i8, *const Frame) -> *const u32;

/// Steps in a round of the loop.
pub(super) const ROUND: usize = 8;

// Offsets from the stack pointer.
// 0: patches, 4: place of the output, 8: distance, 12: addend, 16: end of the patches, 20: where the
// loop is entered, 24: end of the outputs; then the registers that belong to the caller.

macro_rules! load {
    (1) => {
        "ldr r8, [r12], #4\n ldr r9, [r12], #4\n ldr r10, [lr], #4\n"
    };
    (2) => {
        load!(1)
    };
    (3) => {
        concat!(load!(1), "ldr r11, [lr], #4\n")
    };
    (4) => {
        load!(3)
    };
}

/// Multiplies, adds (`smlad`) or starts (`smuad`) a sum of either output.
macro_rules! both {
    (smlad $first:literal $second:literal $weights:literal) => {
        concat!(
            "smlad ", $first, ", r8, ", $weights, ", ", $first, "\n", "smlad ", $second, ", r9, ",
            $weights, ", ", $second, "\n",
        )
    };
    (smuad $first:literal $second:literal $weights:literal) => {
        concat!(
            "smuad ", $first, ", r8, ", $weights, "\n", "smuad ", $second, ", r9, ", $weights,
            "\n",
        )
    };
}

/// A step with narrow weights.
macro_rules! narrow {
    ($op:ident 1) => { concat!(load!(1), both!($op "r0" "r4" "r10")) };
    ($op:ident 2) => {
        concat!(load!(2), both!($op "r0" "r4" "r10"), "sxtb16 r10, r10\n", both!($op "r1" "r5" "r10"))
    };
    ($op:ident 3) => {
        concat!(
            load!(3), both!($op "r0" "r4" "r10"), both!($op "r2" "r6" "r11"),
            "sxtb16 r10, r10\n", both!($op "r1" "r5" "r10"),
        )
    };
    ($op:ident 4) => {
        concat!(
            load!(4), both!($op "r0" "r4" "r10"), both!($op "r2" "r6" "r11"),
            "sxtb16 r10, r10\n", "sxtb16 r11, r11\n",
            both!($op "r1" "r5" "r10"), both!($op "r3" "r7" "r11"),
        )
    };
}

/// A step with weights that are not narrow.
macro_rules! wide {
    ($op:ident 1) => { narrow!($op 1) };
    ($op:ident 2) => {
        concat!(
            load!(2), "sxtb16 r11, r10\n", "sxtb16 r10, r10, ror #8\n",
            both!($op "r1" "r5" "r11"), both!($op "r0" "r4" "r10"),
        )
    };
    ($op:ident 3) => {
        concat!(wide!($op 2), "ldr r10, [lr], #4\n", both!($op "r2" "r6" "r10"))
    };
    ($op:ident 4) => {
        concat!(
            wide!($op 2),
            "ldr r10, [lr], #4\n", "sxtb16 r11, r10\n", "sxtb16 r10, r10, ror #8\n",
            both!($op "r3" "r7" "r11"), both!($op "r2" "r6" "r10"),
        )
    };
}

/// Instructions of a step; all of them are words.
macro_rules! instructions {
    ($kind:ident 1) => {
        5
    };
    (narrow 2) => {
        8
    };
    (narrow 3) => {
        11
    };
    (narrow 4) => {
        14
    };
    (wide 2) => {
        9
    };
    (wide 3) => {
        12
    };
    (wide 4) => {
        16
    };
}

/// The differences that are 256 times the sums of channels `b` and `d`.
macro_rules! differences {
    (narrow 2) => { "sub r0, r0, r1\n sub r4, r4, r5\n" };
    (narrow 3) => { differences!(narrow 2) };
    (narrow 4) => { concat!(differences!(narrow 2), "sub r2, r2, r3\n sub r6, r6, r7\n") };
    ($kind:ident $count:tt) => { "" };
}
/// The outputs of the first channel of a block. Registers are short until its sums are stored.
/// Gives the addend in `$addend` and the distance in `$distance`.
macro_rules! first_channel {
    ($sign:ident $double:expr, $first:literal $second:literal) => {
        concat!(
            "ldr r12, [sp, #4]\n ldr r11, [sp, #12]\n", "ldm lr!, {{r8, r9, r10}}\n",
            "lsl r11, r11, r10\n",
            "add ", $first, ", r8, ", $first, ", ", $double, "\n",
            "add ", $second, ", r8, ", $second, ", ", $double, "\n",
            scale!($sign $first),
            "strb ", $first, ", [r12], #1\n", "ldr ", $first, ", [sp, #8]\n",
            scale!($sign $second),
            "strb ", $second, ", [r12, ", $first, "]\n", "asr ", $second, ", r11, r10\n",
        )
    };
}
macro_rules! channel {
    ($sign:ident $double:expr, $first:literal $second:literal, $distance:literal $addend:literal) => {
        concat!(
            "ldm lr!, {{r8, r9, r10}}\n", "lsl r11, ", $addend, ", r10\n",
            "add ", $first, ", r8, ", $first, ", ", $double, "\n",
            "add ", $second, ", r8, ", $second, ", ", $double, "\n",
            scale!($sign $first), "strb ", $first, ", [r12], #1\n",
            scale!($sign $second), "strb ", $second, ", [r12, ", $distance, "]\n",
        )
    };
}

/// The outputs of a block.
macro_rules! outputs {
    ($kind:ident $sign:ident 1) => { first_channel!($sign "lsl #1", "r0" "r4") };
    ($kind:ident $sign:ident 2) => {
        concat!(
            differences!($kind 2), first_channel!($sign "lsl #1", "r1" "r5"),
            channel!($sign doubled!($kind), "r0" "r4", "r1" "r5"),
        )
    };
    ($kind:ident $sign:ident 3) => {
        concat!(
            outputs!($kind $sign 2), channel!($sign "lsl #1", "r2" "r6", "r1" "r5"),
        )
    };
    ($kind:ident $sign:ident 4) => {
        concat!(
            differences!($kind 4), first_channel!($sign "lsl #1", "r1" "r5"),
            channel!($sign doubled!($kind), "r0" "r4", "r1" "r5"),
            channel!($sign "lsl #1", "r3" "r7", "r1" "r5"),
            channel!($sign doubled!($kind), "r2" "r6", "r1" "r5"),
        )
    };
}

/// After a whole block comes the next one, until the channels are done.
macro_rules! next_block {
    (4) => {
        "str r12, [sp, #4]\n ldr r8, [sp, #24]\n cmp r12, r8\n bne 2b\n"
    };
    ($count:tt) => {
        ""
    };
}

macro_rules! block {
    ($($name:ident: $kind:ident $sign:ident $count:tt;)+) => {$(
        /// # Safety
        ///
        /// As [`Block`] says; the outputs are `distance + 1` bytes apart and in bounds.
        #[unsafe(naked)]
        pub(super) unsafe extern "C" fn $name(
            _patches: *const u32,
            _weights: *const u32,
            _output: *mut i8,
            _frame: *const Frame,
        ) -> *const u32 {
            naked_asm!(
                "push {{r4-r11, lr}}",
                "mov lr, r1",
                "ldm r3, {{r4-r8}}",
                "mov r3, r5",       // addend
                "mov r1, r2",       // place of the output
                "mov r2, r4",       // distance
                "mov r4, r6",       // end of the patches
                "adr r5, 5f",       // where the loop is entered: before the steps that fill no round
                "mov r12, {step}",
                "mls r5, r7, r12, r5",
                "add r5, r5, 1",    // Thumb code
                "add r6, r1, r8",   // end of the outputs
                "push {{r0-r6}}",
                "2:",
                "ldr r12, [sp]",
                $kind!(smuad $count),
                "ldr r8, [sp, #20]",
                "bx r8",
                ".p2align 2",
                "4:",
                ".rept {round}",
                $kind!(smlad $count),
                ".endr",
                "5:",
                "ldr r8, [sp, #16]",
                "cmp r12, r8",
                "bne 4b",
                outputs!($kind $sign $count),
                next_block!($count),
                "mov r0, lr",
                "add sp, sp, #28",
                "pop {{r4-r11, pc}}",
                round = const ROUND,
                step = const 4 * instructions!($kind $count),
            )
        }
    )+};
}

block! {
    narrow_rectified_4: narrow rectified 4;
    narrow_rectified_3: narrow rectified 3;
    narrow_rectified_2: narrow rectified 2;
    narrow_rectified_1: narrow rectified 1;
    narrow_exact_4: narrow exact 4;
    narrow_exact_3: narrow exact 3;
    narrow_exact_2: narrow exact 2;
    narrow_exact_1: narrow exact 1;
    wide_exact_4: wide exact 4;
    wide_exact_3: wide exact 3;
    wide_exact_2: wide exact 2;
}
