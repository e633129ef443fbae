//! A call of a convolution whose weights are packed.

use crate::{Packed, Properties, Rows, ops::conv_2d, ops::depthwise_conv_2d};
use core::{cell::Cell, ops::Range};

/// What a kernel needs of the arguments. It takes less of the stack of `invoke`, where it lies while
/// the kernel runs, and less code to put there, than all of them.
#[derive(Debug)]
pub(super) struct Call<'a, P> {
    /// Shapes and positions.
    pub(super) params: &'a P,
    /// The packed weights.
    pub(super) words: &'a [u32],
    /// What is known about them.
    pub(super) properties: Properties,
    /// `2 z + 1`, for the zero point `z` of the output.
    pub(super) addend: i32,
    /// Working memory.
    pub(super) scratch: &'a [Cell<u32>],
    /// The input rows that the span needs.
    pub(super) input: Rows<'a, i8>,
    /// The output rows to compute.
    pub(super) span: Range<usize>,
    /// The elements of those rows.
    pub(super) output: &'a [Cell<i8>],
}

macro_rules! of_arguments {
    ($($module:ident)+) => {$(
        impl<'a> Call<'a, $module::Params> {
            #[inline(always)]
            pub(super) fn new(args: &$module::Args<'a, i8, i8>, packed: &Packed<'a>) -> Self {
                Self {
                    params: args.params,
                    words: packed.words,
                    properties: packed.properties,
                    addend: args.stage.zero_point.wrapping_mul(2).wrapping_add(1),
                    scratch: args.scratch,
                    input: args.input,
                    span: args.span.clone(),
                    output: args.output,
                }
            }
        }
    )+};
}

of_arguments!(conv_2d depthwise_conv_2d);
