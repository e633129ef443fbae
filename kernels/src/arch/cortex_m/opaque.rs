//! What keeps the compiler from making code faster where that takes more code or more of the stack.

use core::arch::asm;

/// In a loop, keeps the compiler from unrolling it.
#[inline(always)]
pub(super) fn keep_rolled() {
    // SAFETY: there is no instruction.
    unsafe { asm!("", options(nomem, nostack, preserves_flags)) };
}

/// The same number, of which nothing is known. A loop over such an index is not unrolled, however short.
#[inline(always)]
pub(super) fn unknown(mut number: usize) -> usize {
    // SAFETY: there is no instruction.
    unsafe { asm!("/* {} */", inout(reg) number, options(nomem, nostack, preserves_flags)) };
    number
}

/// The same, of which nothing is known: what is read of it from now on is not kept from before.
#[inline(always)]
pub(super) fn again<T>(value: &T) -> &T {
    let mut value = core::ptr::from_ref(value);
    // SAFETY: there is no instruction.
    unsafe { asm!("/* {} */", inout(reg) value, options(nostack, preserves_flags)) };
    // SAFETY: it is the same.
    unsafe { &*value }
}
