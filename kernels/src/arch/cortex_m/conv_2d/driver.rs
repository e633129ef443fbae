//! The loop over pairs of outputs: patches are filled, blocks of channels computed.
//!
//! It is in assembly language because the blocks take all registers: what they need besides lies on
//! the stack, and they jump from one to the next.

use core::{arch::naked_asm, ffi::c_void};

/// A layer, as it lies on the stack. The offsets are those that the blocks use.
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
    /// 36: the code after the whole blocks, [`advance`] or the last block, and where that enters
    /// its loop.
    pub(super) last: [u32; 2],
    /// 44: channels of an output.
    pub(super) channels: usize,
    /// 48: what fills the patches.
    pub(super) fill: Fill,
    /// 52: its argument.
    pub(super) state: *mut c_void,
}

/// Fills the patches of the next two outputs, or only the second patch, of the last output. Gives how
/// many there were. It may change all registers but the stack pointer.
pub(super) type Fill = unsafe extern "C" fn(*mut c_void) -> usize;

/// Computes all outputs of a layer.
///
/// # Safety
///
/// All that the frame points to is valid: the patches for as many steps as the blocks were asked
/// with, the words for them and all channels, the outputs for as many as `fill` gives.
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
        "b {advance}",
        advance = sym advance,
    )
}

/// The same as [`compute`] with a frame that [`begin`](super::begin) fills in where it is needed, so
/// that it is on the stack once.
///
/// # Safety
///
/// The arguments are those that `begin` wants.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn begin_and_compute(_layer: *const c_void, _state: *mut c_void) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "sub sp, sp, #60",
        "mov r2, sp",
        "bl {begin}",
        "cbz r0, 2f",
        "b {advance}",
        "2:",
        "add sp, sp, #60",
        "pop {{r4-r11, pc}}",
        begin = sym super::begin,
        advance = sym advance,
    )
}

/// Goes on to the next two outputs, or ends.
///
/// # Safety
///
/// Only the code of blocks jumps here.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn advance() {
    naked_asm!(
        extension!(),
        "ldr r0, [sp, #52]",
        "ldr r1, [sp, #48]",
        "blx r1",
        // The first two outputs end where the channels of the second begin.
        "ldr r1, [sp, #8]",
        "ldr r2, [sp, #44]",
        "ldr r3, [sp, #20]",
        "ldr lr, [sp, #24]",
        "ldr r8, [sp, #28]",
        "cbz r0, 2f",
        "add r1, r1, r2",
        "str r1, [sp, #8]",
        "add r3, r3, r2, lsl #1",
        "str r3, [sp, #20]",
        "cmp r0, #1",
        // The first patch is of an earlier output. What comes of it is stored in the same place as
        // the second output, which comes after it.
        "itt eq",
        "moveq r0, #-1",
        "streq r0, [sp, #12]",
        "bx r8",
        "2:",
        "add sp, sp, #60",
        "pop {{r4-r11, pc}}",
    )
}
