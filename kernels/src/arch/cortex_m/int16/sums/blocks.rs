//! Whole blocks: the sums, and the outputs from them.
//!
//! Registers are those of the sums; the frame's address is on the stack, and what upper words are rounded
//! with behind it. While outputs are computed, `r3 r10 r11 r12` hold the table of a channel.

use super::{ROUND, Vector};
use crate::dual::int16::Shape;
use core::{arch::naked_asm, cell::Cell};

/// What a function for whole blocks goes by.
#[repr(C)]
struct Frame {
    /// Where the inputs end.
    end: *const u32,
    /// Where the loop is entered; the function finds it.
    entry: usize,
    /// Outputs of the two pixels, or of a vector alone.
    outputs: [*mut i16; 2],
    /// Blocks that are left.
    blocks: usize,
    /// The inputs.
    inputs: *const u32,
}

/// The outputs of two pixels from two patches, whose words alternate. The words are those of as many pairs
/// of channels as pixels have, with wide sums; the second pixel may be empty.
#[inline(always)]
pub(in super::super) fn patches(
    words: &[u32],
    shape: &Shape,
    patches: &[Cell<u32>],
    [first, second]: [&[Cell<i16>]; 2],
) {
    let second = if second.is_empty() { first } else { second };
    let blocks = first.len().min(second.len()) / 2;
    let fits = words.len() == blocks.wrapping_mul(shape.block_words())
        && patches.len() == 2 * shape.steps();
    if !fits || blocks == 0 || patches.is_empty() {
        debug_assert!(blocks == 0, "not what was packed");
        return;
    }
    let inputs = patches.as_ptr().cast();
    let mut frame = Frame {
        end: patches.as_ptr_range().end.cast(),
        entry: 0,
        outputs: [first, second].map(|pixel| pixel.as_ptr().cast_mut().cast()),
        blocks,
        inputs,
    };
    // SAFETY: there are words of so many blocks, patches of a positive even number of steps, and two
    // outputs for each block; cells may be written through a shared reference.
    unsafe { pixel_blocks(words.as_ptr(), inputs, &raw mut frame, 1) };
}

/// The outputs of a vector. The words are those of as many blocks of two pairs as there are outputs, with
/// wide sums.
#[inline(always)]
pub(in super::super) fn vector(
    words: &[u32],
    shape: &Shape,
    vector: Vector<'_>,
    outputs: &[Cell<i16>],
    zero_point: i32,
) {
    let (inputs, steps) = vector.steps();
    let blocks = outputs.len() / 4;
    let fits = words.len() == blocks.wrapping_mul(shape.block_words()) && steps == shape.steps();
    if !fits || blocks == 0 || steps == 0 {
        debug_assert!(blocks == 0, "not what was packed");
        return;
    }
    let output = outputs.as_ptr().cast_mut().cast();
    let mut frame = Frame {
        end: inputs.wrapping_add(steps),
        entry: 0,
        outputs: [output; 2],
        blocks,
        inputs,
    };
    let rounding = zero_point.wrapping_mul(2).wrapping_add(1);
    // SAFETY: there are words of so many blocks, a positive even number of steps, and four outputs for
    // each block; cells may be written through a shared reference.
    unsafe { vector_blocks(words.as_ptr(), inputs, &raw mut frame, rounding) };
}

/// Takes the sums of channels `a` from those of both: what is left are 256 times the sums of `b`.
macro_rules! differences {
    () => {
        concat!(
            "subs r4, r4, r8\n sbc r5, r5, r8, asr #31\n",
            "subs r6, r6, r9\n sbc r7, r7, r9, asr #31\n",
        )
    };
}

/// The table of a channel.
macro_rules! table {
    () => {
        "ldm r0!, {{r3, r10, r11, r12}}\n"
    };
}

/// What the upper word of a product is rounded with: for a zero point of 0, or from the stack.
macro_rules! round {
    (symmetric) => {
        "adds r1, #1\n"
    };
    (any) => {
        "ldr r2, [sp, #4]\n add r1, r1, r2\n"
    };
}

/// The output of a sum with a bias in `lr` and `r1`.
macro_rules! scaled {
    ($rounding:ident $output:literal) => {
        concat!(
            "umull lr, r2, lr, r11\n mla r1, r1, r11, r2\n asr r1, r1, r12\n",
            round!($rounding),
            "ssat ",
            $output,
            ", #16, r1, asr #1\n",
        )
    };
}

/// The output of a channel `a`, in place of its sum.
macro_rules! first_output {
    ($rounding:ident $sum:literal) => {
        concat!(
            "adds lr, ", $sum, ", r3\n adc r1, r10, ", $sum, ", asr #31\n",
            scaled!($rounding $sum),
        )
    };
}

/// The output of a channel `b`, in place of its sum's low word.
macro_rules! second_output {
    ($rounding:ident $low:literal $high:literal) => {
        concat!(
            "adds lr, ", $low, ", r3\n adc r1, r10, ", $high, "\n",
            scaled!($rounding $low),
        )
    };
}

/// The outputs of a pair of channels of two pixels; those of the first last, which may lie over the others.
macro_rules! pair_outputs {
    () => {
        concat!(
            differences!(),
            table!(), first_output!(symmetric "r8"), first_output!(symmetric "r9"),
            table!(), second_output!(symmetric "r4" "r5"), second_output!(symmetric "r6" "r7"),
            "pkhbt r8, r8, r4, lsl #16\n pkhbt r9, r9, r6, lsl #16\n",
            "ldr r2, [sp]\n ldrd r10, r11, [r2, #8]\n",
            "str r9, [r11], #4\n str r8, [r10], #4\n strd r10, r11, [r2, #8]\n",
        )
    };
}

/// The outputs of two pairs of channels.
macro_rules! two_pairs_outputs {
    () => {
        concat!(
            differences!(),
            table!(), first_output!(any "r8"), table!(), second_output!(any "r4" "r5"),
            table!(), first_output!(any "r9"), table!(), second_output!(any "r6" "r7"),
            "pkhbt r8, r8, r4, lsl #16\n pkhbt r9, r9, r6, lsl #16\n",
            "ldr r2, [sp]\n ldr r10, [r2, #8]\n",
            "str r9, [r10, #4]\n str r8, [r10], #8\n str r10, [r2, #8]\n",
        )
    };
}

macro_rules! blocks {
    ($(#[$documentation:meta])* $name:ident: $group:ident, $instructions:literal, $shift:literal, $outputs:ident) => {
        $(#[$documentation])*
        #[unsafe(naked)]
        unsafe extern "C" fn $name(
            _words: *const u32,
            _inputs: *const u32,
            _frame: *mut Frame,
            _rounding: i32,
        ) {
            naked_asm!(
                extension!(),
                "push {{r2-r11, lr}}",
                // The first round of the loop has 1 to 8 groups.
                "ldr r3, [r2]",
                "subs r3, r3, r1",
                "lsrs r3, r3, #{shift}",
                "subs r3, #1",
                "and r3, r3, {round} - 1",
                "adds r3, #1",
                // Addresses of Thumb code are odd.
                "adr r12, 5f + 1",
                "movs r4, {group}",
                "mls r3, r3, r4, r12",
                "str r3, [r2, #4]",
                "2:",
                "ldr r2, [sp]",
                "ldr r3, [r2, #4]",
                "ldr r1, [r2, #20]",
                "movs r4, #0",
                "movs r5, #0",
                "movs r6, #0",
                "movs r7, #0",
                "mov r8, r4",
                "mov r9, r4",
                "bx r3",
                ".p2align 2",
                "4:",
                ".rept {round}",
                $group!(),
                ".endr",
                "5:",
                "ldr r2, [sp]",
                "ldr r3, [r2]",
                "cmp r1, r3",
                "bne 4b",
                $outputs!(),
                "ldr r3, [r2, #16]",
                "subs r3, #1",
                "str r3, [r2, #16]",
                "bne 2b",
                "add sp, sp, #8",
                "pop {{r4-r11, pc}}",
                round = const ROUND,
                group = const 4 * $instructions,
                shift = const $shift,
            )
        }
    };
}

blocks! {
    /// See [`patches`].
    ///
    /// # Safety
    ///
    /// There are the frame's blocks of words for the inputs, which are a positive number of groups of four
    /// words at a multiple of 4, and two outputs of either pixel for each block.
    pixel_blocks: pair_group, 12, 4, pair_outputs
}

blocks! {
    /// See [`vector`].
    ///
    /// # Safety
    ///
    /// There are the frame's blocks of words for the inputs, which are a positive number of groups of two
    /// words, anywhere, and four outputs for each block.
    vector_blocks: two_pairs_group, 15, 3, two_pairs_outputs
}
