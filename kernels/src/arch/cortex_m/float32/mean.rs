//! MEAN of floats.

use super::totals;
use crate::{
    CortexM, Portable,
    offsets::Offsets,
    ops::mean::{Args, Mean},
};

impl Mean<f32> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, f32>) {
        mean(args);
    }

    #[inline(always)]
    fn compact(args: &Args<'_, f32>) {
        <Portable as Mean<f32>>::compact(args);
    }
}

/// The elements of the innermost reduced axes are summed at once: of several where each begins with as
/// many steps as the next one has elements.
#[inline(never)]
fn mean(args: &Args<'_, f32>) {
    let params = args.params;
    let (mut extents, strides) = (params.reduced_extents, params.reduced_strides);
    let [.., step] = strides;
    // Without reduced axes there is one element, and no stride.
    let step = step.max(1);
    let mut count = 1_usize;
    for (extent, stride) in extents.iter_mut().rev().zip(strides.iter().rev()) {
        if *extent != 1 && *stride != count.wrapping_mul(step) {
            break;
        }
        count = count.wrapping_mul(*extent);
        *extent = 1;
    }
    let kept = Offsets::new(&params.output_extents, [&params.output_strides], [0]);
    for (output, first) in args.output.iter().zip(kept) {
        let reduced = Offsets::new(&extents, [&strides], first);
        let sum = reduced.fold(0.0, |sum, [offset]| {
            totals::add(sum, args.input, offset, count, step)
        });
        output.set(sum / params.count as f32);
    }
}
