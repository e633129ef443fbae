//! SignalFftAutoScale, two samples at a time.
//!
//! The largest magnitude has as many bits as all of them together, which are found without comparisons.

use crate::{
    CortexM, Reference,
    ops::signal_fft_auto_scale::{Args, SignalFftAutoScale},
};
use core::{arch::naked_asm, cell::Cell};

impl SignalFftAutoScale<i16> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, i16>) {
        signal_fft_auto_scale(args);
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i16>) {
        Reference::compact(args);
    }
}

#[inline(never)]
fn signal_fft_auto_scale(args: &Args<'_, i16>) {
    let length = args.input.len().min(args.output.len());
    let (pairs, last) = args.input.as_chunks::<2>();
    let mut bits = last.first().map_or(0, |last| last.get().unsigned_abs());
    if !pairs.is_empty() {
        // SAFETY: so many pairs can be read.
        let both = unsafe { magnitudes(pairs.as_ptr(), pairs.len()) };
        bits |= (both | both >> 16) as u16;
    }
    if bits > i16::MAX as u16 || length != args.input.len() {
        // There is a -32768, which makes a difference to the samples before it.
        return Reference::run(args);
    }
    let scale_bits = (bits.leading_zeros() % 16).saturating_sub(1);
    if !pairs.is_empty() {
        let output = args.output.as_ptr().cast_mut().cast();
        // SAFETY: so many pairs can be read, and as many written, since the output is as long; cells may be
        // written through a shared reference. Where it is the input, each pair is read before it is written.
        unsafe { scale(pairs.as_ptr(), pairs.len(), output, 1 << scale_bits) };
    }
    if let ([last], Some(output)) = (last, args.output.get(length.wrapping_sub(1))) {
        output.set(last.get().wrapping_shl(scale_bits));
    }
    for output in args.scale_bits {
        output.set(scale_bits as i32);
    }
}

/// All bits of the magnitudes of first samples in the lower half, and of second ones in the upper half. Of
/// -32768 it is bit 15.
///
/// # Safety
///
/// There are `count >= 1` pairs.
#[unsafe(naked)]
unsafe extern "C" fn magnitudes(_pairs: *const [Cell<i16>; 2], _count: usize) -> u32 {
    naked_asm!(
        extension!(),
        "push {{r4, lr}}",
        "movs r2, #0",
        "movs r3, #0",
        "lsls r12, r1, #31",
        "bne 3f",
        "2:",
        "ldr r12, [r0], #4",
        "ldr r4, [r0], #4",
        "ssub16 lr, r3, r12",
        "sel r12, lr, r12",
        "orr r2, r2, r12",
        "ssub16 lr, r3, r4",
        "sel r12, lr, r4",
        "orr r2, r2, r12",
        "subs r1, r1, #2",
        "bgt 2b",
        "mov r0, r2",
        "pop {{r4, pc}}",
        // An odd number: the first one alone.
        "3:",
        "ldr r12, [r0], #4",
        "ssub16 lr, r3, r12",
        "sel r2, lr, r12",
        "subs r1, r1, #1",
        "bne 2b",
        "mov r0, r2",
        "pop {{r4, pc}}",
    )
}

/// Multiplies samples by a power of two that leaves them in 16 bits.
///
/// # Safety
///
/// There are `count >= 1` pairs, and room for as many.
#[unsafe(naked)]
unsafe extern "C" fn scale(
    _pairs: *const [Cell<i16>; 2],
    _count: usize,
    _output: *mut u32,
    _factor: u32,
) {
    naked_asm!(
        extension!(),
        "push {{r4, r5, r6, lr}}",
        "lsls r12, r1, #31",
        "bne 3f",
        "2:",
        "ldr r12, [r0], #4",
        "ldr r4, [r0], #4",
        "smulbb r5, r12, r3",
        "smultb r12, r12, r3",
        "smulbb r6, r4, r3",
        "smultb r4, r4, r3",
        "pkhbt r5, r5, r12, lsl #16",
        "pkhbt r6, r6, r4, lsl #16",
        "str r5, [r2], #4",
        "str r6, [r2], #4",
        "subs r1, r1, #2",
        "bgt 2b",
        "pop {{r4, r5, r6, pc}}",
        // An odd number: the first one alone.
        "3:",
        "ldr r12, [r0], #4",
        "subs r1, r1, #1",
        "smulbb r5, r12, r3",
        "smultb r12, r12, r3",
        "pkhbt r5, r5, r12, lsl #16",
        "str r5, [r2], #4",
        "bne 2b",
        "pop {{r4, r5, r6, pc}}",
    )
}
