//! Firmware side: how much stack a function needs on a RISC-V processor: the unused stack is painted,
//! and afterwards the paint that is left is looked at.

use core::{arch::asm, hint::black_box};

const PAINT: u32 = 0xcafe_d00d;

/// How far down is painted; a function that needs more is reported with this much.
const DEPTH: usize = 64 * 1024;

/// Left alone below the stack pointer, for the frame of the painting function itself.
const MARGIN: usize = 64;

/// Calls a function and tells how many bytes of stack it used at most.
#[inline(never)]
pub fn peak(function: impl FnOnce()) -> usize {
    let top: usize;
    // SAFETY: reads a register.
    unsafe { asm!("mv {}, sp", out(reg) top, options(nomem, nostack)) };
    let bottom = top.saturating_sub(DEPTH);
    for address in (bottom..top.saturating_sub(MARGIN)).step_by(4) {
        // SAFETY: an aligned word of RAM below every frame in use; the board has megabytes of it.
        unsafe { (address as *mut u32).write_volatile(PAINT) };
    }
    call(function);
    // SAFETY: the words that were painted, and the frame of this function above them.
    let is_painted = |address: &usize| unsafe { (*address as *const u32).read_volatile() } == PAINT;
    let unused = (bottom..top).step_by(4).take_while(is_painted).count();
    top.saturating_sub(bottom).saturating_sub(4 * unused)
}

/// A frame of its own, so that what the function needs lies below the frame of [`peak`].
#[inline(never)]
fn call(function: impl FnOnce()) {
    black_box(function)();
}
