//! Copying between layouts: what CONCATENATION, the inside of PAD, TRANSPOSE, SLICE, STRIDED_SLICE, SPLIT,
//! PACK, UNPACK, SPACE_TO_DEPTH, SPACE_TO_BATCH_ND and their inverses, MIRROR_PAD, REVERSE_V2, TILE and
//! BROADCAST_TO have in common.
//!
//! For every position `i` within the extents:
//!
//! ```text
//! output[output_offset + Σ i[k] * output_strides[k]] = source[source_offset + Σ i[k] * source_strides[k]]
//! ```
//!
//! The compiler lowers an operator by choosing the extents of what is copied, last axis fastest,
//! and describing both tensors by an offset and a stride, in elements, for each axis:
//!
//! - CONCATENATION, PACK: one copy for each input, `output_offset` where it starts;
//! - PAD: a [fill](super::fill) and a copy with the offset of the first element inside;
//! - TRANSPOSE: the source's strides in permuted order;
//! - SLICE, STRIDED_SLICE: the offset of `begin`, and each stride times its step, which may be
//!   negative;
//! - SPLIT, UNPACK: one copy for each output, `source_offset` where it starts;
//! - SPACE_TO_DEPTH and its like: positions in a block are axes of their own, and one copy is for all blocks
//!   that are whole;
//! - MIRROR_PAD, REVERSE_V2: negative strides, a copy for each side of the border;
//! - TILE, BROADCAST_TO: a stride of 0 in the source;
//! - GATHER by positions at equal distances, RESIZE_NEAREST_NEIGHBOR by whole factors: their distances.
//!
//! A delay line moves its rows towards its front, where the oldest are lost, and appends new ones: a
//! copy within one tensor, and one to its end.
//!
//! Source and output may overlap if no element moves to a higher address and both tensors are walked
//! upwards, by the same strides: kernels read an element before they write at its place. Otherwise they
//! must not overlap.

use super::contract::contract;
use crate::{Reference, Source, offsets::Offsets};
use core::cell::Cell;

/// What is copied from where to where, in elements. Leading extents of 1 fill up to six axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// How many elements are copied along each axis.
    pub extents: [usize; 6],
    /// The first element in the source.
    pub source_offset: isize,
    /// Distances between neighbours in the source.
    pub source_strides: [isize; 6],
    /// The first element in the output.
    pub output_offset: usize,
    /// Distances between neighbours in the output.
    pub output_strides: [usize; 6],
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, T: Copy> {
    /// What is copied from where to where.
    pub params: &'a Params,
    /// Where elements come from.
    pub source: Source<'a, T>,
    /// The whole output, of which the copy may fill a part.
    pub output: &'a [Cell<T>],
}

contract!(
    /// A set's copy between layouts, of elements `T`.
    StridedCopy<T: Copy>,
    "kernel set `{Self}` has no copy between layouts for `{T}`",
    note = "choose a kernel set that has it, or implement `strided_copy::StridedCopy<{T}>` for yours",
    run = "Copies all elements within the extents."
);

impl<T: Copy + Default + 'static> StridedCopy<T> for Reference {
    fn run(args: &Args<'_, T>) {
        let params = args.params;
        let source_strides = params.source_strides.map(|stride| stride as usize);
        let [outer @ .., length] = &params.extents;
        let [.., source_stride] = source_strides;
        let [.., output_stride] = params.output_strides;
        let starts = [params.source_offset as usize, params.output_offset];
        let runs = Offsets::new(outer, [&source_strides, &params.output_strides], starts);
        for [mut source, mut target] in runs {
            for _ in 0..*length {
                let cell = args.output.get(target);
                debug_assert!(cell.is_some(), "element {target} of the output");
                if let Some(cell) = cell {
                    cell.set(args.source.get(source));
                }
                source = source.wrapping_add(source_stride);
                target = target.wrapping_add(output_stride);
            }
        }
    }
}
