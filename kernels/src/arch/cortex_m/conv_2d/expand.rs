//! From bytes to the words of patches.
//!
//! A run of elements, see [`dual::conv_2d`](crate::dual::conv_2d), is as many groups of four as it
//! has, and what is left of it. Functions are made for a number of groups (`QUADS`, or
//! [`MANY`]) and of elements left (`LEFT`), so that they neither count nor test where runs are short.
//!
//! These functions serve the driver: they may change all registers but the stack pointer.

use super::{
    driver::{Advance, counted, two_outputs},
    patch::{MORE, Patches},
};
use core::arch::naked_asm;

/// Any number of groups of four from this one on.
const MANY: usize = 3;

/// Functions for runs of one length.
#[derive(Clone, Copy, Debug)]
pub(super) struct Expand {
    /// For outputs that see rows of the input: fills the patches of the pairs that follow in inner
    /// columns of a row, and leaves all else to [`Patches::fill`].
    ///
    /// Its state is a [`Patches`], which begins with an [`Inner`]. The rows have all elements that
    /// inner columns need, and the patches have room for them.
    pub(super) advance: Advance,
    /// Fills one patch from the offset on. The rows can be read there, and the patch has room for all
    /// of them.
    pub(super) one: One,
}

/// See [`Expand::one`].
pub(super) type One = unsafe extern "C" fn(*const Inner, *mut u32);

impl Expand {
    /// The functions for runs of `length` elements.
    #[inline(always)]
    pub(super) fn new(length: usize) -> Self {
        macro_rules! choose {
            ($($quads:tt $left:tt)+) => {
                match (length / 4, length % 4) {
                    $(($quads, $left) => Self::of::<$quads, $left>(),)+
                    (_, 0) => Self::of::<MANY, 0>(),
                    (_, 1) => Self::of::<MANY, 1>(),
                    (_, 2) => Self::of::<MANY, 2>(),
                    _ => Self::of::<MANY, 3>(),
                }
            };
        }
        choose!(0 1 0 2 0 3 1 0 1 1 1 2 1 3 2 0 2 1 2 2 2 3)
    }

    #[inline(always)]
    fn of<const QUADS: usize, const LEFT: usize>() -> Self {
        Self {
            advance: advance::<QUADS, LEFT>,
            one: one::<QUADS, LEFT>,
        }
    }
}

/// Four bytes each at r0 and r4 to two words of a patch each, at r1 and r5. Changes r2, r3 and r12.
macro_rules! four {
    () => {
        "ldr r2, [r0], #4
         ldr r3, [r4], #4
         sxtb16 r12, r2
         sxtb16 r2, r2, ror #8
         str r12, [r1], #8
         str r2, [r1], #8
         sxtb16 r12, r3
         sxtb16 r3, r3, ror #8
         str r12, [r5], #8
         str r3, [r5], #8
        "
    };
}

/// Of the bytes at `$from`, those that make no group of four, to a patch. Changes `$from`, r2, r3.
macro_rules! left {
    ($from:literal $to:literal) => {
        concat!(
            ".if {left} > 0\n ldrsb r2, [",
            $from,
            "]\n .endif\n",
            ".if {left} > 1\n ldrsb r3, [",
            $from,
            ", #1]\n .endif\n",
            ".if {left} == 2\n pkhbt r2, r2, r3, lsl #16\n .endif\n",
            ".if {left} == 3\n ldrsb ",
            $from,
            ", [",
            $from,
            ", #2]\n pkhbt r2, r2, ",
            $from,
            ", lsl #16\n .endif\n",
            ".if {left} > 0\n str r2, [",
            $to,
            "], #8\n .endif\n",
            ".if {left} == 3\n str r3, [",
            $to,
            "], #8\n .endif\n",
        )
    };
}

/// Expands rows of the input to the patches of two outputs. In assembly language:
///
/// ```text
/// r1 r5  the patches; afterwards their ends
/// r6     from the first output to the second in the input
/// r7     the table of rows, as in [`Inner`]; afterwards its end
/// r8     the end of the table
/// r9     what is added to the address of each row
/// r10    groups of four in a row, where there are [`MANY`]
/// r11    two elements of padding
/// ```
///
/// and r0, r2, r3, r4 and r12 are changed.
///
/// # Safety
///
/// The bytes can be read and the words written. There are rows.
#[unsafe(naked)]
unsafe extern "C" fn rows<const QUADS: usize, const LEFT: usize>() {
    naked_asm!(
        extension!(),
        ".if {quads} == {many}",
        "push {{lr}}",
        ".endif",
        "2:",
        "ldr r0, [r7], #4",
        "cmp r0, #0",
        "beq 6f",
        "add r0, r0, r9",
        "adds r4, r0, r6",
        ".if {quads} < {many}",
        ".rept {quads}",
        four!(),
        ".endr",
        ".else",
        // An odd number of groups begins with the second of two, and leaves a count of -1.
        "mov lr, r10",
        "lsls r3, r10, #31",
        "bne 4f",
        "3:",
        four!(),
        "4:",
        four!(),
        "subs lr, lr, #2",
        "bgt 3b",
        ".endif",
        left!("r0" "r1"),
        left!("r4" "r5"),
        "5:",
        "cmp r7, r8",
        "bne 2b",
        ".if {quads} == {many}",
        "pop {{pc}}",
        ".else",
        "bx lr",
        ".endif",
        // A row of padding.
        "6:",
        ".if {quads} < {many}",
        "movs r2, #2 * {quads} + ({left} + 1) / 2",
        ".else",
        "lsls r2, r10, #1",
        ".if {left} > 0",
        "adds r2, r2, #({left} + 1) / 2",
        ".endif",
        ".endif",
        "7:",
        "str r11, [r1], #8",
        "str r11, [r5], #8",
        "subs r2, r2, #1",
        "bne 7b",
        "b 5b",
        quads = const QUADS,
        left = const LEFT,
        many = const MANY,
    )
}

/// What [`Expand`] reads and changes.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Inner {
    /// 0: the patches, two words for each step.
    pub(super) patches: *const u32,
    /// 4: pairs of outputs that follow in inner columns of the row.
    pub(super) pairs: usize,
    /// 8: from one output to the next.
    pub(super) stride: usize,
    /// 12: for each row of the filter the address where the filter of column 0 begins, or 0 for
    /// padding.
    pub(super) rows: *const u32,
    /// 16: the end of that.
    pub(super) rows_end: *const u32,
    /// 20: from column 0 to that of the next output.
    pub(super) offset: usize,
    /// 24: groups of four elements in a row of the filter.
    pub(super) quads: usize,
    /// 28: two elements of padding.
    pub(super) padding: u32,
}

/// See [`Expand::advance`].
///
/// # Safety
///
/// As it says there, and as [`Advance`] does.
#[unsafe(naked)]
unsafe extern "C" fn advance<const QUADS: usize, const LEFT: usize>() {
    naked_asm!(
        extension!(),
        "2:",
        "ldr r0, [sp, #52]",
        "ldm r0, {{r1, r2, r6, r7, r8, r9, r10, r11}}",
        "subs r2, r2, #1",
        "blo 9f",
        "add r3, r9, r6, lsl #1",
        "str r2, [r0, #4]",
        "str r3, [r0, #20]",
        "adds r5, r1, #4",
        "bl {rows}",
        two_outputs!(),
        "9:",
        "bl {patches}",
        "cmp r0, #{more}",
        "beq 2b",
        "b {counted}",
        rows = sym rows::<QUADS, LEFT>,
        patches = sym Patches::fill,
        more = const MORE,
        counted = sym counted,
    )
}

/// See [`Expand::one`]. Everything is written twice.
///
/// # Safety
///
/// As it says there.
#[unsafe(naked)]
unsafe extern "C" fn one<const QUADS: usize, const LEFT: usize>(
    state: *const Inner,
    patch: *mut u32,
) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "mov r5, r1",
        "movs r6, #0",
        "adds r0, r0, #12",
        "ldm r0, {{r7, r8, r9, r10, r11}}",
        "bl {rows}",
        "pop {{r4-r11, pc}}",
        rows = sym rows::<QUADS, LEFT>,
    )
}
