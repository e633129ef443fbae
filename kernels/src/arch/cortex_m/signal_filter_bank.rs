//! SignalFilterBank: a long multiply-accumulate instruction for each product.
//!
//! Weights are not negative, see [the contract](crate::ops::signal_filter_bank), so that products are those
//! of numbers without a sign.

use crate::{
    CortexM, Portable,
    ops::signal_filter_bank::{Args, SignalFilterBank},
    slices::window,
};

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
    let mut from_previous = 0_u64;
    for (interval, ((first_bin, first_weight), width)) in starts.zip(args.widths).enumerate() {
        let width = *width as usize;
        let bins = window(args.input, *first_bin as usize, width);
        let weights = window(args.weights, *first_weight as usize, width);
        let unweights = window(args.unweights, *first_weight as usize, width);
        let (mut weighted, mut unweighted) = (from_previous, 0_u64);
        for ((bin, weight), unweight) in bins.iter().zip(weights).zip(unweights) {
            let energy = u64::from(bin.get());
            let product = |weight: i16| energy.wrapping_mul((weight as u16).into());
            weighted = weighted.wrapping_add(product(*weight));
            unweighted = unweighted.wrapping_add(product(*unweight));
        }
        from_previous = unweighted;
        // No channel has its peak below interval 0.
        if interval > 0
            && let Some(output) = outputs.next()
        {
            output.set(weighted);
        }
    }
}
