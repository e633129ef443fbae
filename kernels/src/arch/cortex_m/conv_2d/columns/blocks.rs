//! The inner loops over columns: sums of two outputs, and their output stage.
//!
//! Registers are those of [`blocks`](super::super::blocks), but that r12 and r11 are the numbers under the
//! first and the second filter, and r10 all weights.

pub(super) use super::super::blocks::Block;
use super::super::{
    super::stage::{begun, doubled, line, offset, scale, scaled},
    blocks::both,
    outputs::{channel, differences, first_channel, line_channel, next_line_channel, outputs},
};
use core::arch::naked_asm;

/// A step; `$sum` is what is done with sums of two channels, `$low` with those of one.
macro_rules! step {
    (narrow $sum:ident $low:ident 1) => {
        concat!(
            "ldr r8, [r12], #4\n ldr r9, [r11], #4\n ldr r10, [lr], #4\n",
            both!($low "r0" "r4" "r10"),
        )
    };
    (narrow $sum:ident $low:ident 2) => {
        concat!(
            "ldr r8, [r12], #4\n ldr r9, [r11], #4\n ldr r10, [lr], #4\n",
            both!($sum "r0" "r4" "r10"), "sxtb16 r10, r10\n", both!($low "r1" "r5" "r10"),
        )
    };
    (narrow $sum:ident $low:ident 4) => {
        concat!(
            step!(narrow $sum $low 2), "ldr r10, [lr], #4\n",
            both!($sum "r2" "r6" "r10"), "sxtb16 r10, r10\n", both!($low "r3" "r7" "r10"),
        )
    };
    (wide $sum:ident $low:ident 2) => {
        concat!(
            "ldr r8, [r12], #4\n ldr r9, [r11], #4\n ldr r10, [lr]\n",
            "sxtb16 r10, r10\n", both!($low "r1" "r5" "r10"),
            "ldr r10, [lr], #4\n sxtb16 r10, r10, ror #8\n", both!($low "r0" "r4" "r10"),
        )
    };
    (wide $sum:ident $low:ident 4) => {
        concat!(
            step!(wide $sum $low 2),
            "ldr r10, [lr]\n sxtb16 r10, r10\n", both!($low "r3" "r7" "r10"),
            "ldr r10, [lr], #4\n sxtb16 r10, r10, ror #8\n", both!($low "r2" "r6" "r10"),
        )
    };
    ($kind:ident $sum:ident $low:ident 3) => {
        concat!(
            step!($kind $sum $low 2), "ldr r10, [lr], #4\n", both!($low "r2" "r6" "r10"),
        )
    };
}

/// The first step, before which sums of second channels begin with their addends in layers that are
/// rectified.
macro_rules! first {
    (narrow rectified 1) => { step!(narrow smuad smuad 1) };
    (narrow rectified 4) => {
        concat!("ldr r0, [lr], #4\n ldr r2, [lr], #4\n", step!(narrow begin smuad 4))
    };
    (narrow rectified $count:tt) => {
        concat!("ldr r0, [lr], #4\n", step!(narrow begin smuad $count))
    };
    ($kind:ident exact $count:tt) => { step!($kind smuad smuad $count) };
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
        10
    };
    (wide 3) => {
        13
    };
    (wide 4) => {
        18
    };
}

/// Steps in a round of the loop, a power of two.
const ROUND: usize = 8;

macro_rules! block {
    ($($name:ident: $kind:ident $sign:ident $count:tt;)+) => {$(
        /// See [`Block`]. It is entered with r12, r11 and lr as above, and stores two outputs.
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
                step!($kind smlad smlad $count),
                ".endr",
                "5:",
                "ldr r8, [sp, #4]",
                "cmp r12, r8",
                "bne 4b",
                outputs!($kind $sign $count),
                "ldr r8, [sp, #48]",
                "str r12, [sp, #8]",
                "bx r8",
                "2:",
                first!($kind $sign $count),
                "ldr r8, [sp, #32]",
                "bx r8",
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
