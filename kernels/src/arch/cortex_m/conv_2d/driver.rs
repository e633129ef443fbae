//! The loop over pairs of outputs: patches are filled, blocks of channels computed.
//!
//! It is in assembly language because the blocks take all registers: what they need besides lies on
//! the stack, and they jump from one to the next.

use core::{arch::naked_asm, ffi::c_void, mem::MaybeUninit};

/// A layer, as it lies at the stack pointer. The offsets are those that the blocks use.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Frame {
    /// 0: the patches, two words for each step.
    pub(super) patches: *const u32,
    /// 4: where they end.
    pub(super) patch_end: *const u32,
    /// 8: the outputs to compute, less the channels of one output.
    pub(super) output: *mut i8,
    /// 12: from the end of an output to the same channel of the next one.
    pub(super) distance: usize,
    /// 16: `2 * zero_point + 1`.
    pub(super) addend: i32,
    /// 20: where the whole blocks of the outputs end, less the channels of two outputs.
    pub(super) whole_end: *mut i8,
    /// 24: the packed words.
    pub(super) words: *const u32,
    /// 28: the code of the first block, and where it enters its loop.
    pub(super) first: [u32; 2],
    /// 36: the code after the whole blocks, that of `advance` or the last block, and where that
    /// enters its loop.
    pub(super) last: [u32; 2],
    /// 44: channels of an output.
    pub(super) channels: usize,
    /// 48: what goes on to the next two outputs.
    pub(super) advance: Advance,
    /// 52: its state.
    pub(super) state: *mut c_void,
}

/// A frame as an argument: the caller writes most of it where it has to lie, instead of a copy. The
/// registers of the caller are kept behind it.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Argument {
    pub(super) frame: Frame,
    /// 56: r4 to r11 and lr.
    pub(super) registers: MaybeUninit<[u32; 9]>,
}

/// Code on the driver's stack: fills the patches of the next two outputs, or only the second patch, of
/// the last output, then goes on as [`counted`] does.
pub(super) type Advance = unsafe extern "C" fn();

/// Goes on to the first block of two outputs whose patches are filled. Flags stay as they are.
macro_rules! two_outputs {
    () => {
        "ldr r1, [sp, #8]
         ldr r2, [sp, #44]
         ldr r3, [sp, #20]
         ldr lr, [sp, #24]
         ldr r8, [sp, #28]
         add r1, r1, r2
         add r3, r3, r2, lsl #1
         str r1, [sp, #8]
         str r3, [sp, #20]
         bx r8
        "
    };
}

/// For the last output, which is alone. The first patch is of an earlier output, or the same. What comes
/// of it is stored in the same place as the second output, which comes after it.
macro_rules! one_output {
    () => {
        "mov r1, #-1
         str r1, [sp, #12]
        "
    };
}

/// Leaves [`compute`].
macro_rules! end {
    () => {
        "add sp, sp, #60
         pop {{r4-r11, pc}}
        "
    };
}
pub(super) use {end, one_output, two_outputs};

/// Computes all outputs of a frame.
pub(super) type Compute = unsafe extern "C" fn(*const Frame);

/// See [`Compute`].
///
/// # Safety
///
/// All that the frame points to is valid: the patches for as many steps as the blocks were asked
/// with, the words for them and all channels, the outputs for as many as `advance` finds.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn compute(_frame: *const Frame) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        // The frame, and a word so that the stack stays aligned to 8 bytes.
        "sub sp, sp, #60",
        "mov r12, sp",
        "ldm r0!, {{r1-r7}}",
        "stm r12!, {{r1-r7}}",
        "ldm r0, {{r1-r7}}",
        "stm r12, {{r1-r7}}",
        "bx r6",
    )
}

/// Computes all outputs of a frame, with an [`Advance`] that ends in [`counted`].
///
/// # Safety
///
/// As of [`compute`].
#[unsafe(naked)]
pub(super) unsafe extern "C" fn compute_argument(_argument: Argument) {
    naked_asm!(
        extension!(),
        // The first words of the frame come in registers, the others lie on the stack.
        "push {{r0-r3}}",
        "add r12, sp, #56",
        "stm r12, {{r4-r11, lr}}",
        "ldr r6, [sp, #48]",
        "bx r6",
    )
}

/// Goes on to as many outputs, 1 or 2, as there are in r0, or leaves [`compute_argument`].
///
/// # Safety
///
/// Only an [`Advance`] jumps here.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn counted() {
    naked_asm!(
        extension!(),
        "cbz r0, 2f",
        "cmp r0, #1",
        "bne 3f",
        one_output!(),
        "3:",
        two_outputs!(),
        "2:",
        "add r12, sp, #56",
        "ldm r12, {{r4-r11, lr}}",
        "add sp, sp, #16",
        "bx lr",
    )
}
