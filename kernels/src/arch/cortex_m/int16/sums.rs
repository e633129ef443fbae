//! The inner loops: sums over up to [`MOST_WORDS`](crate::dual::int16::MOST_WORDS) words of pairs.
//!
//! Registers:
//!
//! ```text
//! r0 r1           the weights, the inputs
//! r4 r5, r6 r7    Σ x (256 b + a) of two patches, or of two pairs of channels
//! r8 r9           Σ x a of the same
//! ```

use super::Vector;
use core::{arch::naked_asm, cell::Cell, mem::MaybeUninit};

/// Sums of two pairs of channels, or of two patches: `256 * Σ x b + Σ x a`, and `Σ x a`.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(super) struct Sums {
    pub(super) both: [i64; 2],
    pub(super) first: [i32; 2],
}

/// The sums of a pair of channels over two patches, whose words alternate. There is an even number of
/// weights, and of patches' words twice as many.
#[inline(always)]
pub(super) fn pair(weights: &[u32], patches: &[Cell<u32>]) -> Sums {
    let groups = (weights.len() / 2).min(patches.len() / 4);
    if groups == 0 {
        return NONE;
    }
    let mut sums = MaybeUninit::uninit();
    // SAFETY: so many groups are within both slices.
    unsafe {
        add_pair(
            weights.as_ptr(),
            patches.as_ptr().cast(),
            groups,
            sums.as_mut_ptr(),
        );
        sums.assume_init()
    }
}

/// The sums of two pairs of channels, whose words alternate, over a vector from step `start` on. There is
/// a multiple of four of weights.
#[inline(always)]
pub(super) fn two_pairs(weights: &[u32], vector: Vector<'_>, start: usize) -> Sums {
    let (first, steps) = vector.steps();
    let groups = (weights.len() / 4).min(steps.saturating_sub(start) / 2);
    if groups == 0 {
        return NONE;
    }
    let mut sums = MaybeUninit::uninit();
    // SAFETY: so many groups are within the weights, and within the vector from `start` on.
    unsafe {
        let inputs = first.wrapping_add(start);
        add_two_pairs(weights.as_ptr(), inputs, groups, sums.as_mut_ptr());
        sums.assume_init()
    }
}

impl Vector<'_> {
    /// The first pair of elements, which may lie at any even address, and how many pairs there are.
    #[inline(always)]
    fn steps(self) -> (*const u32, usize) {
        match self {
            Self::Elements(cells) => (cells.as_ptr().cast(), cells.len() / 2),
            Self::Words(words) => (words.as_ptr().cast(), words.len()),
        }
    }
}

const NONE: Sums = Sums {
    both: [0; 2],
    first: [0; 2],
};

/// Groups in a round of the loop, a power of two.
const ROUND: u32 = 8;

/// The products of an input, with a word of weights: first as it is, then with channel `a` alone.
macro_rules! both {
    ($low:literal $high:literal, $input:literal $weights:literal) => {
        concat!(
            "smlald ", $low, ", ", $high, ", ", $input, ", ", $weights, "\n"
        )
    };
}

macro_rules! first {
    ($sum:literal, $input:literal $weights:literal) => {
        concat!(
            "smlad ", $sum, ", ", $input, ", ", $weights, ", ", $sum, "\n"
        )
    };
}

macro_rules! extend {
    ($weights:literal) => {
        concat!("sxtb16 ", $weights, ", ", $weights, "\n")
    };
}

/// A group of four taps of a pair of channels and two patches.
macro_rules! pair_group {
    () => {
        concat!(
            "ldm r1!, {{r2, r3, r10, r11}}\n",
            "ldrd r12, lr, [r0], #8\n",
            both!("r4" "r5", "r2" "r12"), both!("r6" "r7", "r3" "r12"), extend!("r12"),
            first!("r8", "r2" "r12"), first!("r9", "r3" "r12"),
            both!("r4" "r5", "r10" "lr"), both!("r6" "r7", "r11" "lr"), extend!("lr"),
            first!("r8", "r10" "lr"), first!("r9", "r11" "lr"),
        )
    };
}

/// A group of four taps of two pairs of channels.
macro_rules! two_pairs_group {
    () => {
        concat!(
            "ldr.w r3, [r1, #4]\n", "ldr r2, [r1], #8\n",
            "ldm r0!, {{r10, r11, r12, lr}}\n",
            both!("r4" "r5", "r2" "r10"), extend!("r10"), first!("r8", "r2" "r10"),
            both!("r6" "r7", "r2" "r11"), extend!("r11"), first!("r9", "r2" "r11"),
            both!("r4" "r5", "r3" "r12"), extend!("r12"), first!("r8", "r3" "r12"),
            both!("r6" "r7", "r3" "lr"), extend!("lr"), first!("r9", "r3" "lr"),
        )
    };
}

macro_rules! function {
    ($(#[$documentation:meta])* $name:ident: $group:ident, $instructions:literal, $shift:literal) => {
        $(#[$documentation])*
        #[unsafe(naked)]
        unsafe extern "C" fn $name(
            _weights: *const u32,
            _inputs: *const u32,
            _groups: usize,
            _sums: *mut Sums,
        ) {
            naked_asm!(
                extension!(),
                "push {{r3-r11, lr}}",
                // Where the inputs end, and how many groups of the first round there are: 1 to 8.
                "add r12, r1, r2, lsl #{shift}",
                "subs r2, #1",
                "and r2, r2, {round} - 1",
                "adds r2, #1",
                // Addresses of Thumb code are odd.
                "adr r3, 5f + 1",
                "movs r6, {group}",
                "mls r2, r2, r6, r3",
                "str r12, [sp, #-4]!",
                "movs r4, #0",
                "movs r5, #0",
                "movs r6, #0",
                "movs r7, #0",
                "mov r8, r4",
                "mov r9, r4",
                "bx r2",
                ".p2align 2",
                "4:",
                ".rept {round}",
                $group!(),
                ".endr",
                "5:",
                "ldr r2, [sp]",
                "cmp r1, r2",
                "bne 4b",
                "ldr r2, [sp, #4]",
                "stm r2, {{r4-r9}}",
                "add sp, sp, #8",
                "pop {{r4-r11, pc}}",
                round = const ROUND,
                group = const 4 * $instructions,
                shift = const $shift,
            )
        }
    };
}

function! {
    /// See [`pair`].
    ///
    /// # Safety
    ///
    /// There are `groups >= 1` groups of two weights and four words of inputs, at multiples of 4.
    add_pair: pair_group, 12, 4
}

function! {
    /// See [`two_pairs`].
    ///
    /// # Safety
    ///
    /// There are `groups >= 1` groups of four weights, at a multiple of 4, and of two words of inputs,
    /// anywhere.
    add_two_pairs: two_pairs_group, 15, 3
}

// After the macros, which it uses.
mod blocks;
pub(super) use blocks::{patches, vector};
