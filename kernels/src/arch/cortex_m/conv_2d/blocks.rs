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
//! In the output stage they are those of [`outputs`](super::outputs).

use super::{
    super::stage::{begun, doubled, line, offset, scale, scaled},
    outputs::{channel, differences, first_channel, line_channel, next_line_channel, outputs},
};
use core::arch::naked_asm;

/// What a block of channels does, for the driver: given the steps, gives the address of its code in
/// the low half, and in the high half where that enters its loop.
///
/// The code runs on the driver's stack, see [`Frame`](super::driver::Frame). It computes one or more
/// blocks of channels of two outputs from two patches.
pub(super) type Block = extern "C" fn(usize) -> u64;

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

/// Multiplies, adds (`smlad`) or starts (`smuad`) a sum of either output; or starts both with what is in
/// the first (`begin`).
macro_rules! both {
    (begin $first:literal $second:literal $weights:literal) => {
        concat!(
            "smlad ", $second, ", r9, ", $weights, ", ", $first, "\n", "smlad ", $first, ", r8, ",
            $weights, ", ", $first, "\n",
        )
    };
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

/// The first step.
macro_rules! first {
    (narrow rectified 2) => {
        concat!(
            "ldr r0, [lr], #4\n", load!(2), both!(begin "r0" "r4" "r10"), "sxtb16 r10, r10\n",
            both!(smuad "r1" "r5" "r10"),
        )
    };
    (narrow rectified 3) => {
        concat!(
            "ldr r0, [lr], #4\n", load!(3), both!(begin "r0" "r4" "r10"),
            both!(smuad "r2" "r6" "r11"), "sxtb16 r10, r10\n", both!(smuad "r1" "r5" "r10"),
        )
    };
    (narrow rectified 4) => {
        concat!("ldr r0, [lr], #4\n ldr r2, [lr], #4\n", load!(4), first!(sums))
    };
    (sums) => {
        concat!(
            both!(begin "r0" "r4" "r10"), both!(begin "r2" "r6" "r11"),
            "sxtb16 r10, r10\n", "sxtb16 r11, r11\n",
            both!(smuad "r1" "r5" "r10"), both!(smuad "r3" "r7" "r11"),
        )
    };
    ($kind:ident $sign:ident $count:tt) => { $kind!(smuad $count) };
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

/// Steps in a round of the loop: more where most of the time is spent, fewer for the last block.
macro_rules! round {
    (narrow rectified 4) => {
        16
    };
    ($kind:ident $sign:ident 4) => {
        8
    };
    ($kind:ident $sign:ident $count:tt) => {
        2
    };
}

/// Where the code enters its loop.
macro_rules! entry {
    (4) => {
        "ldr r8, [sp, #32]\n"
    };
    ($count:tt) => {
        "ldr r8, [sp, #40]\n"
    };
}

/// After a whole block comes the next one, which follows here, until the channels are done; then the
/// last block.
macro_rules! next {
    (4) => {
        "ldr r8, [sp, #20]\n cmp r12, r8\n beq 6f\n"
    };
    ($count:tt) => {
        "ldr r8, [sp, #48]\n bx r8\n"
    };
}

/// What comes when the channels are done.
macro_rules! done {
    (4) => {
        "6:\n ldr r8, [sp, #36]\n bx r8\n"
    };
    ($count:tt) => {
        ""
    };
}

pub(super) use {both, first};

macro_rules! block {
    ($($name:ident: $kind:ident $sign:ident $count:tt;)+) => {$(
        /// See [`Block`].
        #[unsafe(naked)]
        pub(super) extern "C" fn $name(_steps: usize) -> u64 {
            naked_asm!(
                extension!(),
                // The first step is no part of the loop.
                "subs r0, r0, #1",
                "and r0, r0, {round} - 1",
                // Addresses of Thumb code are odd.
                "adr r1, 5f + 1",
                "movs r2, {step}",
                "mls r1, r0, r2, r1",
                "adr r0, 2f + 1",
                "bx lr",
                ".p2align 2",
                "4:",
                ".rept {round}",
                $kind!(smlad $count),
                ".endr",
                "5:",
                "ldr r8, [sp, #4]",
                "cmp r12, r8",
                "bne 4b",
                outputs!($kind $sign $count),
                "str r12, [sp, #8]",
                next!($count),
                "2:",
                "ldr r12, [sp]",
                first!($kind $sign $count),
                entry!($count),
                "bx r8",
                done!($count),
                round = const round!($kind $sign $count),
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
