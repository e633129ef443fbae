//! DYNAMIC_UPDATE_SLICE: a part of a tensor is replaced, and another tensor tells which.
//!
//! ```text
//! first[k]                      = clamp(starts[k], 0, limits[k])
//! output[Σ (first[k] + i[k]) * output_strides[k]] = update[Σ i[k] * update_strides[k]]
//! ```
//!
//! with `limits` the output's extents less the update's: a start that is too late or before the first
//! element is brought to where the update fits. The output has the operand's elements before, by a copy
//! or because it is the operand.

use super::{contract::contract, gather::Position};
use crate::{Reference, Source, offsets::Offsets};
use core::cell::Cell;

/// What is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Extents of the update, filled up with leading extents of 1.
    pub extents: [usize; 6],
    /// Strides of the update.
    pub update_strides: [usize; 6],
    /// Strides of the output.
    pub output_strides: [usize; 6],
    /// Greatest start along each axis.
    pub limits: [usize; 6],
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, T: Copy, I: Copy> {
    /// What is replaced.
    pub params: &'a Params,
    /// Where the update begins along each axis; the last is for the last axis.
    pub starts: Source<'a, I>,
    /// The new elements.
    pub update: Source<'a, T>,
    /// The tensor of which they replace a part.
    pub output: &'a [Cell<T>],
}

contract! {
    /// A set's kernel that replaces elements `T` from positions `I` on.
    DynamicUpdateSlice<T: Copy, I: Copy>,
    "kernel set `{Self}` has no DYNAMIC_UPDATE_SLICE of `{T}` at positions `{I}`",
    note = "choose a kernel set that has it, or implement `dynamic_update_slice::DynamicUpdateSlice<{T}, {I}>` for yours"
}

impl<T: Copy + Default + 'static, I: Position> DynamicUpdateSlice<T, I> for Reference {
    fn run(args: &Args<'_, T, I>) {
        let params = args.params;
        let mut first = 0_usize;
        let axes = params.limits.iter().zip(&params.output_strides).rev();
        for (index, (limit, stride)) in (0..args.starts.len()).rev().zip(axes) {
            let start = args.starts.get(index).clamped(limit.wrapping_add(1));
            first = first.wrapping_add(start.wrapping_mul(*stride));
        }
        let strides = [&params.update_strides, &params.output_strides];
        for [from, to] in Offsets::new(&params.extents, strides, [0, first]) {
            let cell = args.output.get(to);
            debug_assert!(cell.is_some(), "element {to} of the output");
            if let Some(cell) = cell {
                cell.set(args.update.get(from));
            }
        }
    }
}
