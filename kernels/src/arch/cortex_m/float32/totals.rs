//! Sums of single precision, see [`steps`](super::steps).

use core::{arch::naked_asm, cell::Cell};

/// Adds to a sum, which is not -0, `count` elements at a distance of `step`, the first of them
/// `values[start]`. Where one of them is not there, it adds nothing.
#[inline(always)]
pub(super) fn add(sum: f32, values: &[Cell<f32>], start: usize, count: usize, step: usize) -> f32 {
    let steps = count.wrapping_sub(1);
    let last = start.saturating_add(steps.saturating_mul(step));
    let fits = step > 0 && last < values.len();
    debug_assert!(fits || count == 0, "{count} elements from {start} on");
    if !fits || count == 0 {
        return sum;
    }
    let first: *const f32 = values.as_ptr().wrapping_add(start).cast();
    let step = step.wrapping_mul(size_of::<f32>());
    let end = first.wrapping_byte_add(step.wrapping_mul(count));
    // SAFETY: there are elements, and the last of them is there.
    unsafe { total(sum, first, end, step) }
}

/// One step, by the operators of Rust.
extern "C" fn plus(sum: f32, value: f32) -> f32 {
    sum + value
}

/// The sum and the elements from `first` up to `end` at a distance of `step` bytes.
///
/// # Safety
///
/// There are such elements, one or more, and `end` is where the next one would be.
#[unsafe(naked)]
unsafe extern "C" fn total(_sum: f32, _first: *const f32, _end: *const f32, _step: usize) -> f32 {
    naked_asm!(
        extension!(),
        // The place of r12 makes the stack's length a multiple of eight bytes.
        "push {{r4-r12, lr}}",
        "mov r8, r1",
        "mov r10, r2",
        "mov r12, r3",
        "b 21f",
        "10:",
        finish!("pop {{r4-r12, pc}}"),
        "20:",
        "ldr r7, [r8]",
        "add r8, r8, r12",
        number!("50f"),
        "24:",
        add!(),
        // Zero, or a step without the parts of the sum.
        "50:",
        "lsls r2, r7, #1",
        "bne 65f",
        next!(),
        rest!(),
        "65:",
        pack!(),
        "66:",
        "sub r1, r8, r12",
        "ldr r1, [r1]",
        "push {{r12, lr}}",
        "bl {plus}",
        "pop {{r12, lr}}",
        "21:",
        unpack!(),
        // The sum stays packed, in r4.
        "67:",
        "cmp r8, r10",
        "beq 10b",
        "add r8, r8, r12",
        "mov r0, r4",
        "b 66b",
        plus = sym plus,
    )
}
