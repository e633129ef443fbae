//! The inner loops of FULLY_CONNECTED: sums over one input vector, and their output stage.
//!
//! Registers, in all functions:
//!
//! ```text
//! r0 r1 r2 r3     sums: Σ x (256 b + a), Σ x a, and the same of channels c, d
//! r4 r5           inputs: 0 and 2 of a group, 1 and 3
//! r6 r7           the inputs, and where they end
//! r8 r9 r10 r11   weights
//! r12             the outputs
//! lr              the weights
//! ```

use super::super::stage::{doubled, line, offset, scale, scaled};
use core::arch::naked_asm;

/// A layer, for [`connect`].
#[repr(C)]
#[derive(Debug)]
pub(super) struct Layer {
    /// Elements of an input vector.
    pub(super) depth: usize,
    /// `2 * zero_point + 1`.
    pub(super) addend: i32,
    /// Channels in whole blocks.
    pub(super) channels: usize,
    /// The code of the first block.
    pub(super) first: Block,
    /// The code after the whole blocks: the last block's, or [`leave`].
    pub(super) last: Block,
}

/// The code of one or more blocks of channels, to which other code jumps.
pub(super) type Block = unsafe extern "C" fn();

/// Groups in a round of the loop, a power of two: one where it is long and the end of the loop matters
/// less.
macro_rules! round {
    (narrow $count:tt) => {
        4
    };
    (wide $count:tt) => {
        1
    };
}

/// Computes the outputs of one input vector.
///
/// # Safety
///
/// There are `depth >= 1` inputs, the words of all channels for so many, and the outputs.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn connect(
    _inputs: *const i8,
    _words: *const u32,
    _outputs: *mut i8,
    _layer: *const Layer,
) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "mov lr, r1",
        "mov r12, r2",
        "ldm r3, {{r2, r8, r9, r10, r11}}",
        // The last group, which comes first, has one to four inputs.
        "subs r5, r2, #1",
        "lsrs r5, r5, #2",
        "add r7, r0, r5, lsl #2",
        "ands r2, r2, #3",
        "ite eq",
        "ldreq r1, [r7]",
        "ldrbne r1, [r7]",
        "beq 2f",
        "cmp r2, #2",
        "itt hs",
        "ldrbhs r3, [r7, #1]",
        "orrhs r1, r1, r3, lsl #8",
        "itt hi",
        "ldrbhi r3, [r7, #2]",
        "orrhi r1, r1, r3, lsl #16",
        "2:",
        "mov r2, r8",
        "add r4, r12, r9",
        "mov r6, r11",
        "push {{r0-r7}}",
        "bx r10",
    )
}

/// The end of [`connect`].
///
/// # Safety
///
/// Only the code of blocks jumps here.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn leave() {
    naked_asm!(extension!(), "add sp, sp, #32", "pop {{r4-r11, pc}}")
}

// Offsets from the stack pointer.
// 0: inputs, 4: the first group, 8: addend, 12: where the loop is entered, 16: end of the outputs of
// whole blocks, 20: groups after the first, 24: the code after whole blocks.

/// The inputs of a group: of the first from the stack.
macro_rules! inputs {
    (smuad) => {
        "ldr r4, [sp, #4]\n"
    };
    (smlad) => {
        "ldr r4, [r6], #4\n"
    };
}

macro_rules! extend {
    (inputs) => { "sxtb16 r5, r4, ror #8\n sxtb16 r4, r4\n" };
    ($($register:literal)+) => { concat!($("sxtb16 ", $register, ", ", $register, "\n",)+) };
}

/// Adds a product to a sum, or starts the sum.
macro_rules! product {
    (smlad $sum:literal $input:literal $weights:literal) => {
        concat!(
            "smlad ", $sum, ", ", $input, ", ", $weights, ", ", $sum, "\n"
        )
    };
    (smuad $sum:literal $input:literal $weights:literal) => {
        concat!("smuad ", $sum, ", ", $input, ", ", $weights, "\n")
    };
}

macro_rules! load {
    ($($register:literal)+) => { concat!($("ldr ", $register, ", [lr], #4\n",)+) };
}

/// Both steps of a group.
macro_rules! both {
    ($op:ident $sum:literal $first:literal $second:literal) => {
        concat!(product!($op $sum "r4" $first), product!(smlad $sum "r5" $second))
    };
}

/// A group with narrow weights.
macro_rules! narrow {
    ($op:ident 1) => {
        concat!(inputs!($op), load!("r8" "r9"), extend!(inputs), both!($op "r0" "r8" "r9"))
    };
    ($op:ident 2) => {
        concat!(narrow!($op 1), extend!("r8" "r9"), both!($op "r1" "r8" "r9"))
    };
    ($op:ident 3) => {
        concat!(
            inputs!($op), load!("r8" "r9" "r10" "r11"), extend!(inputs),
            both!($op "r0" "r8" "r10"), both!($op "r2" "r9" "r11"),
            extend!("r8" "r10"), both!($op "r1" "r8" "r10"),
        )
    };
    ($op:ident 4) => {
        concat!(narrow!($op 3), extend!("r9" "r11"), both!($op "r3" "r9" "r11"))
    };
}

/// A step of a pair of channels with weights that are not narrow.
macro_rules! wide_pair {
    ($op:ident $first:literal $second:literal $input:literal $weights:literal) => {
        concat!(
            "sxtb16 r10, ", $weights, "\n", "sxtb16 ", $weights, ", ", $weights, ", ror #8\n",
            product!($op $first $input "r10"), product!($op $second $input $weights),
        )
    };
}

/// A group with weights that are not narrow.
macro_rules! wide {
    ($op:ident 2) => {
        concat!(
            inputs!($op), load!("r8" "r9"), extend!(inputs),
            wide_pair!($op "r1" "r0" "r4" "r8"), wide_pair!(smlad "r1" "r0" "r5" "r9"),
        )
    };
    ($op:ident 3) => {
        concat!(
            inputs!($op), load!("r8" "r9"), extend!(inputs),
            wide_pair!($op "r1" "r0" "r4" "r8"), product!($op "r2" "r4" "r9"), load!("r8" "r9"),
            wide_pair!(smlad "r1" "r0" "r5" "r8"), product!(smlad "r2" "r5" "r9"),
        )
    };
    ($op:ident 4) => {
        concat!(
            inputs!($op), load!("r8" "r9"), extend!(inputs),
            wide_pair!($op "r1" "r0" "r4" "r8"), wide_pair!($op "r3" "r2" "r4" "r9"),
            load!("r8" "r9"),
            wide_pair!(smlad "r1" "r0" "r5" "r8"), wide_pair!(smlad "r3" "r2" "r5" "r9"),
        )
    };
}

/// Instructions of a group; all of them are words.
macro_rules! instructions {
    (narrow 1) => {
        7
    };
    (narrow 2) => {
        11
    };
    (narrow 3) => {
        15
    };
    (narrow 4) => {
        19
    };
    (wide 2) => {
        13
    };
    (wide 3) => {
        17
    };
    (wide 4) => {
        23
    };
}

/// The differences that are 256 times the sums of channels `b` and `d`.
macro_rules! differences {
    (narrow 2) => {
        "sub r0, r0, r1\n"
    };
    (narrow 3) => {
        "sub r0, r0, r1\n"
    };
    (narrow 4) => {
        "sub r0, r0, r1\n sub r2, r2, r3\n"
    };
    ($kind:ident $count:tt) => {
        ""
    };
}

macro_rules! channel {
    ($double:expr, $sum:literal) => {
        concat!(
            "ldm lr!, {{r8, r9, r10}}\n",
            "lsl r11, r4, r10\n",
            "add ",
            $sum,
            ", r8, ",
            $sum,
            ", ",
            $double,
            "\n",
            scale!($sum),
            "strb ",
            $sum,
            ", [r12], #1\n",
        )
    };
}

pub(super) use channel;

/// The output of one channel of a layer that is rectified.
macro_rules! line_channel {
    ($which:ident $sum:literal, $addend:literal $multiplier:literal) => {
        concat!(line!($which $sum, $addend $multiplier "r4"), "strb ", $sum, ", [r12], #1\n")
    };
}

/// The outputs of a block; r4 holds the addend.
macro_rules! outputs {
    (narrow rectified 1) => {
        concat!("ldm lr!, {{r8, r9}}\n", line_channel!(first "r0", "r8" "r9"))
    };
    (narrow rectified 2) => {
        concat!(
            "ldm lr!, {{r8, r9, r10, r11}}\n",
            line_channel!(first "r1", "r8" "r9"), line_channel!(second "r0", "r10" "r11"),
        )
    };
    (narrow rectified 3) => {
        concat!(
            outputs!(narrow rectified 2), "ldm lr!, {{r8, r9}}\n",
            line_channel!(first "r2", "r8" "r9"),
        )
    };
    (narrow rectified 4) => {
        concat!(
            outputs!(narrow rectified 2), "ldm lr!, {{r8, r9, r10, r11}}\n",
            line_channel!(first "r3", "r8" "r9"), line_channel!(second "r2", "r10" "r11"),
        )
    };
    ($kind:ident exact 1) => { channel!("lsl #1", "r0") };
    ($kind:ident exact 2) => {
        concat!(channel!("lsl #1", "r1"), channel!(doubled!($kind), "r0"))
    };
    ($kind:ident exact 3) => {
        concat!(outputs!($kind exact 2), channel!("lsl #1", "r2"))
    };
    ($kind:ident exact 4) => {
        concat!(
            outputs!($kind exact 2),
            channel!("lsl #1", "r3"), channel!(doubled!($kind), "r2"),
        )
    };
}

/// What is added to products.
macro_rules! addend {
    (rectified) => {
        offset!("r4")
    };
    (exact) => {
        "ldr r4, [sp, #8]\n"
    };
}

/// After a whole block comes the next one, until the channels are done; then the last block.
macro_rules! next {
    (4) => {
        "ldr r8, [sp, #16]\n cmp r12, r8\n bne 2b\n ldr r8, [sp, #24]\n bx r8\n"
    };
    ($count:tt) => {
        "b {leave}\n"
    };
}

macro_rules! block {
    ($($name:ident: $kind:ident $sign:ident $count:tt;)+) => {$(
        /// See [`Block`].
        ///
        /// # Safety
        ///
        /// Only [`connect`] and the code of blocks jump here.
        #[unsafe(naked)]
        pub(super) unsafe extern "C" fn $name() {
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
                "2:",
                "ldr r6, [sp]",
                $kind!(smuad $count),
                "ldr r8, [sp, #12]",
                "bx r8",
                ".p2align 2",
                "4:",
                ".rept {round}",
                $kind!(smlad $count),
                ".endr",
                "5:",
                "cmp r6, r7",
                "bne 4b",
                addend!($sign),
                differences!($kind $count),
                outputs!($kind $sign $count),
                next!($count),
                "/* {leave} */",
                round = const round!($kind $count),
                group = const 4 * instructions!($kind $count),
                leave = sym leave,
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
