//! MEAN: many outputs at a time where they are neighbours.

use crate::ops::mean::{Args, Mean, Operand, Params};
use crate::{Portable, Reference, offsets::Offsets};
use core::cell::Cell;

/// Outputs that are computed at once.
const BLOCK: usize = if cfg!(target_pointer_width = "64") {
    16
} else {
    4
};

macro_rules! mean {
    ($($element:ty)+) => {$(
        impl Mean<$element> for Portable {
            #[inline]
            fn run(args: &Args<'_, $element>) {
                if by_blocks(args.params) {
                    blocks(args, |sum| {
                        let value = args.arithmetic.apply(sum, args.params);
                        value.max(<$element>::MIN.into()).min(<$element>::MAX.into()) as $element
                    });
                } else {
                    <Reference as Mean<$element>>::run(args);
                }
            }

            #[inline]
            fn compact(args: &Args<'_, $element>) {
                <Reference as Mean<$element>>::run(args);
            }
        }
    )+};
}

mean!(i8 u8 i16);

/// Whether the innermost axis is kept, and is as long as some blocks.
#[inline(always)]
const fn by_blocks(params: &Params) -> bool {
    let [.., extent] = params.output_extents;
    let [.., stride] = params.output_strides;
    stride == 1 && extent.is_multiple_of(BLOCK)
}

/// Blocks of neighbours along the innermost axis.
#[inline(always)]
fn blocks<A: Operand + Into<i32>>(args: &Args<'_, A>, finish: impl Fn(i32) -> A) {
    let params = args.params;
    let mut extents = params.output_extents;
    let mut strides = params.output_strides;
    let ([.., extent], [.., stride]) = (&mut extents, &mut strides);
    *extent /= BLOCK;
    *stride = BLOCK;
    let kept = Offsets::new(&extents, [&strides], [0]);
    for (outputs, first) in args.output.as_chunks::<BLOCK>().0.iter().zip(kept) {
        let reduced = Offsets::new(&params.reduced_extents, [&params.reduced_strides], first);
        let mut sums = [0_i32; BLOCK];
        for [offset] in reduced {
            let block = args
                .input
                .get(offset..)
                .and_then(<[_]>::first_chunk::<BLOCK>);
            debug_assert!(block.is_some(), "element {offset} of the input");
            for (sum, value) in sums.iter_mut().zip(block.into_iter().flatten()) {
                *sum = sum.wrapping_add(Cell::get(value).into());
            }
        }
        for (output, sum) in outputs.iter().zip(sums) {
            output.set(finish(sum));
        }
    }
}
