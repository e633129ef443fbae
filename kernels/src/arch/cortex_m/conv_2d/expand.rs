//! From bytes to the words of patches.
//!
//! These functions serve the driver: they may change all registers but the stack pointer.

use super::patch::Patches;
use core::{arch::naked_asm, ffi::c_void};

/// Four bytes in a register to two words of a patch, at r1.
macro_rules! four {
    ($register:literal) => {
        concat!(
            "sxtb16 r12, ",
            $register,
            "\n",
            "sxtb16 ",
            $register,
            ", ",
            $register,
            ", ror #8\n",
            "str r12, [r1], #8\n",
            "str ",
            $register,
            ", [r1], #8\n",
        )
    };
}

/// Sign-extends r10 bytes at r0 to halves of every second word at r1, and ends at label 29. Changes r0
/// to r6 and r12; r1 is the next word after.
macro_rules! expand {
    () => {
        concat!(
            // Bit 3 of the length is the carry, bit 2 the sign.
            "lsls r2, r10, #29\n",
            "bcc 21f\n",
            "ldr r3, [r0], #4\n",
            "ldr r4, [r0], #4\n",
            four!("r3"),
            four!("r4"),
            "21:\n",
            "bpl 22f\n",
            "ldr r3, [r0], #4\n",
            four!("r3"),
            "22:\n",
            "lsrs r2, r10, #4\n",
            "beq 24f\n",
            "23:\n",
            "ldr r3, [r0], #4\n",
            "ldr r4, [r0], #4\n",
            "ldr r5, [r0], #4\n",
            "ldr r6, [r0], #4\n",
            four!("r3"),
            four!("r4"),
            four!("r5"),
            four!("r6"),
            "subs r2, r2, #1\n",
            "bne 23b\n",
            "24:\n",
            // Bit 1 is the carry, bit 0 the sign.
            "lsls r2, r10, #31\n",
            "bcs 25f\n",
            "bpl 29f\n",
            "ldrsb r3, [r0]\n",
            "str r3, [r1], #8\n",
            "b 29f\n",
            "25:\n",
            "ldrsb r3, [r0]\n",
            "ldrsb r4, [r0, #1]\n",
            "itt mi\n",
            "movmi r5, r4\n",
            "ldrsbmi r4, [r0, #2]\n",
            "pkhbt r3, r3, r4, lsl #16\n",
            "str r3, [r1], #8\n",
            "it mi\n",
            "strmi r5, [r1], #8\n",
            "29:\n",
        )
    };
}

/// [`expand!`] as a function for assembly code.
///
/// # Safety
///
/// The bytes can be read and the words written.
#[unsafe(naked)]
unsafe extern "C" fn expand() {
    naked_asm!(extension!(), expand!(), "bx lr")
}

/// What [`fill`] reads and changes.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Inner {
    /// 0: outputs that are left.
    pub(super) outputs: usize,
    /// 4: the column of the next output.
    pub(super) x: usize,
    /// 8: the first column whose filter lies within the columns of the input and has no holes.
    pub(super) start: usize,
    /// 12: one after the last of them.
    pub(super) end: usize,
    /// 16: the patches, two words for each step.
    pub(super) patches: *const u32,
    /// 20: for each row of the filter the address where the filter of column 0 begins, or 0 for
    /// padding.
    pub(super) rows: *const u32,
    /// 24: rows of the filter.
    pub(super) count: usize,
    /// 28: elements of a row of the filter.
    pub(super) length: usize,
    /// 32: two elements of padding.
    pub(super) padding: u32,
    /// 36: from one output to the next.
    pub(super) stride: usize,
}

/// The kernel of [`Fill`](super::driver::Fill): fills both patches here where their outputs are inner
/// columns of one row, and leaves all else to [`Patches::fill`].
///
/// # Safety
///
/// `state` is a [`Patches`], which begins with an [`Inner`]. The rows have all elements that inner
/// columns need, and the patches have room for them.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn fill(state: *mut c_void) -> usize {
    naked_asm!(
        extension!(),
        "push {{r0, lr}}",
        "ldm r0, {{r1, r2, r3, r4, r5, r7, r8, r10, r11, r12}}",
        "cmp r1, #2",
        "blo 9f",
        "cmp r2, r3",
        "blo 9f",
        "add r3, r2, #2",
        "cmp r3, r4",
        "bhi 9f",
        "subs r1, r1, #2",
        "strd r1, r3, [r0]",
        "mul r9, r2, r12",
        "mov lr, r12",
        "mov r1, r5",
        "2:",
        "ldr r0, [r7], #4",
        "cmp r0, #0",
        "beq 6f",
        "add r0, r0, r9",
        expand!(),
        "3:",
        "subs r8, r8, #1",
        "bne 2b",
        // The second output, once.
        "cmp lr, #0",
        "beq 5f",
        "add r9, r9, lr",
        "mov lr, #0",
        "ldr r0, [sp]",
        "ldr r1, [r0, #16]",
        "ldr r7, [r0, #20]",
        "ldr r8, [r0, #24]",
        "adds r1, r1, #4",
        "b 2b",
        "5:",
        "movs r0, #2",
        "pop {{r1, pc}}",
        // A row of padding.
        "6:",
        "mov r2, r10",
        "7:",
        "str r11, [r1], #8",
        "subs r2, r2, #2",
        "bgt 7b",
        "b 3b",
        "9:",
        "pop {{r0, lr}}",
        "b {patches}",
        patches = sym Patches::fill,
    )
}

/// A patch of which some columns may be padding.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Clipped {
    /// 0: rows of the filter.
    pub(super) count: usize,
    /// 4: elements to expand for each row of the filter: with [`fill_copied`] all, else those in the
    /// input, a multiple of 4 where there is padding too.
    pub(super) length: usize,
    /// 8: two elements of padding.
    pub(super) padding: u32,
    /// 12: words of a row of the filter.
    pub(super) words: usize,
    /// 16: padding before what is in the input: elements with [`fill_copied`], else words.
    pub(super) before: usize,
    /// 20: words of padding after it.
    pub(super) after: usize,
    /// 24: elements that are in the input.
    pub(super) inside: usize,
}

/// Fills one patch.
///
/// # Safety
///
/// Each of the rows is 0 or the address from which on, with the offset, `length` bytes can be read,
/// and for each row `words` can be written from `patch`, 8 bytes apart.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn fill_clipped(
    rows: *const u32,
    offset: usize,
    patch: *mut u32,
    clipped: *const Clipped,
) {
    naked_asm!(
        extension!(),
        "push {{r3, r4-r11, lr}}",
        "ldm r3, {{r8, r10, r11}}",
        "mov r7, r0",
        "mov r9, r1",
        "mov r1, r2",
        "2:",
        "ldr r4, [sp]",
        "ldr r0, [r7], #4",
        "cbz r0, 4f",
        "add r0, r0, r9",
        "ldr r2, [r4, #16]",
        "bl 5f",
        "bl {expand}",
        "ldr r4, [sp]",
        "ldr r2, [r4, #20]",
        "3:",
        "bl 5f",
        "subs r8, r8, #1",
        "bne 2b",
        "pop {{r3, r4-r11, pc}}",
        "4:",
        "ldr r2, [r4, #12]",
        "b 3b",
        // r2 words of padding.
        "5:",
        "lsrs r2, r2, #1",
        "it cs",
        "strcs r11, [r1], #8",
        "beq 7f",
        "6:",
        "str r11, [r1], #8",
        "str r11, [r1], #8",
        "subs r2, r2, #1",
        "bne 6b",
        "7:",
        "bx lr",
        expand = sym expand,
    )
}

/// Fills one patch: the bytes of a row are brought between those of the padding first, on the stack.
///
/// # Safety
///
/// As for [`fill_clipped`], with `inside` bytes.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn fill_copied(
    rows: *const u32,
    offset: usize,
    patch: *mut u32,
    clipped: *const Clipped,
) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "ldm r3, {{r8, r10, r11}}",
        "mov r7, r0",
        "mov r9, r1",
        "mov r1, r2",
        // The copy lies 8 bytes from the stack pointer. It begins as padding.
        "add r4, r10, #7",
        "bic r4, r4, #7",
        "sub sp, sp, r4",
        "push {{r3, r4}}",
        "uxtb r5, r11",
        "orr r5, r5, r5, lsl #8",
        "orr r5, r5, r5, lsl #16",
        "add r6, sp, #8",
        "2:",
        "str r5, [r6], #4",
        "subs r4, r4, #4",
        "bne 2b",
        "3:",
        "ldr r4, [sp]",
        "ldr r0, [r7], #4",
        "cbz r0, 7f",
        "add r0, r0, r9",
        "ldr r2, [r4, #16]",
        "ldr r3, [r4, #24]",
        "add r5, sp, #8",
        "add r5, r5, r2",
        "cbz r3, 5f",
        "4:",
        "ldrb r6, [r0], #1",
        "strb r6, [r5], #1",
        "subs r3, r3, #1",
        "bne 4b",
        "5:",
        "add r0, sp, #8",
        "bl {expand}",
        "6:",
        "subs r8, r8, #1",
        "bne 3b",
        "ldr r4, [sp, #4]",
        "add r4, r4, #8",
        "add sp, sp, r4",
        "pop {{r4-r11, pc}}",
        "7:",
        "ldr r2, [r4, #12]",
        "8:",
        "str r11, [r1], #8",
        "subs r2, r2, #1",
        "bne 8b",
        "b 6b",
        expand = sym expand,
    )
}

/// Outputs that see one position of the input each, side by side.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Pointwise {
    /// 0: the first element that the next output sees.
    pub(super) input: *const i8,
    /// 4: the patches, two words for each step.
    pub(super) patches: *const u32,
    /// 8: elements of a position.
    pub(super) length: usize,
    /// 12: outputs that are left.
    pub(super) outputs: usize,
}

/// The kernel of [`Fill`](super::driver::Fill) for them.
///
/// # Safety
///
/// `state` is a [`Pointwise`] with `outputs * length` elements of input and room for two patches of
/// `length`.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn fill_pointwise(state: *mut c_void) -> usize {
    naked_asm!(
        extension!(),
        "push {{r0, lr}}",
        "ldm r0, {{r8, r9, r10, r11}}",
        "mov r7, r11",
        "cmp r11, #1",
        "blo 4f",
        "beq 3f",
        "mov r0, r8",
        "mov r1, r9",
        "bl {expand}",
        "add r8, r8, r10",
        "mov r7, #2",
        "3:",
        "mov r0, r8",
        "add r1, r9, #4",
        "bl {expand}",
        "add r8, r8, r10",
        "sub r11, r11, r7",
        "ldr r1, [sp]",
        "str r8, [r1]",
        "str r11, [r1, #12]",
        "4:",
        "mov r0, r7",
        "pop {{r1, pc}}",
        expand = sym expand,
    )
}
