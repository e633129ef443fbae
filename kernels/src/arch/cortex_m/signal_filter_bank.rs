//! SignalFilterBank: a long multiply-accumulate instruction for each product.
//!
//! Weights are not negative, see [the contract](crate::ops::signal_filter_bank), so that products are those
//! of numbers without a sign.

use crate::{
    CortexM, Portable,
    ops::signal_filter_bank::{Args, SignalFilterBank},
    slices::window,
};
use core::{arch::naked_asm, cell::Cell};

impl SignalFilterBank<u32> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, u32>) {
        signal_filter_bank(args);
    }

    #[inline(always)]
    fn compact(args: &Args<'_, u32>) {
        Portable::compact(args);
    }
}

/// One interval after another.
#[inline(never)]
fn signal_filter_bank(args: &Args<'_, u32>) {
    let starts = args.frequency_starts.iter().zip(args.weight_starts);
    let mut outputs = args.output.iter();
    // Of the channel below an interval and of the one above it.
    let mut sums = [0_u64; 2];
    for (interval, ((first_bin, first_weight), width)) in starts.zip(args.widths).enumerate() {
        let width = *width as usize;
        let bins = window(args.input, *first_bin as usize, width);
        let weights = window(args.weights, *first_weight as usize, width);
        let unweights = window(args.unweights, *first_weight as usize, width);
        let count = bins.len().min(weights.len()).min(unweights.len());
        sums = [sums[1], 0];
        if count > 0 {
            // SAFETY: there are so many of all, one or more.
            unsafe {
                add(
                    bins.as_ptr(),
                    weights.as_ptr(),
                    unweights.as_ptr(),
                    count,
                    &raw mut sums,
                );
            }
        }
        // No channel has its peak below interval 0.
        if interval > 0
            && let Some(output) = outputs.next()
        {
            output.set(sums[0]);
        }
    }
}

/// Adds so many bins, multiplied by their weights and by their unweights.
///
/// # Safety
///
/// There are `count >= 1` bins, weights and unweights.
#[unsafe(naked)]
unsafe extern "C" fn add(
    _bins: *const Cell<u32>,
    _weights: *const i16,
    _unweights: *const i16,
    _count: usize,
    _sums: *mut [u64; 2],
) {
    naked_asm!(
        extension!(),
        "push {{r4-r10, lr}}",
        "ldr r12, [sp, #32]",
        "ldrd r4, r5, [r12]",
        "ldrd r6, r7, [r12, #8]",
        // An odd number begins with the second of two, and leaves a count of -1.
        "lsls r8, r3, #31",
        "bne 3f",
        "2:",
        "ldr r8, [r0], #4",
        "ldrh r9, [r1], #2",
        "ldrh r10, [r2], #2",
        "umlal r4, r5, r8, r9",
        "umlal r6, r7, r8, r10",
        "3:",
        "ldr r8, [r0], #4",
        "ldrh r9, [r1], #2",
        "ldrh r10, [r2], #2",
        "subs r3, r3, #2",
        "umlal r4, r5, r8, r9",
        "umlal r6, r7, r8, r10",
        "bgt 2b",
        "strd r4, r5, [r12]",
        "strd r6, r7, [r12, #8]",
        "pop {{r4-r10, pc}}",
    )
}
