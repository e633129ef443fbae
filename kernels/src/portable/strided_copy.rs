//! Copying between layouts, by runs.

use super::elementwise::Place;
use crate::ops::strided_copy::{Args, Params, StridedCopy};
use crate::{Portable, Reference, Source, offsets::Offsets};
use core::cell::Cell;

impl<T: Copy + Default + 'static> StridedCopy<T> for Portable {
    #[inline(always)]
    fn run(args: &Args<'_, T>) {
        match args.source {
            Source::Cells(source) => by_runs(args, source, copy_elements),
            Source::Constant(source) => by_runs(args, source, copy_elements),
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, T>) {
        <Reference as StridedCopy<T>>::run(args);
    }
}

fn copy_elements<T: Copy>(source: &[impl Place<T>], output: &[Cell<T>]) {
    for (source, output) in source.iter().zip(output) {
        output.set(source.element());
    }
}

/// Copies one run along the innermost axes after another; `copy` takes neighbours to neighbours.
#[inline(always)]
pub(crate) fn by_runs<T: Copy, P: Place<T>>(
    args: &Args<'_, T>,
    source: &[P],
    copy: impl Fn(&[P], &[Cell<T>]),
) {
    let params = args.params;
    let strides = params.source_strides.map(|stride| stride as usize);
    let (length, extents) = runs(params);
    let [.., source_step] = strides;
    let [.., output_step] = params.output_strides;
    let steps = [source_step, output_step];
    let starts = [params.source_offset as usize, params.output_offset];
    for [from, to] in Offsets::new(&extents, [&strides, &params.output_strides], starts) {
        if steps == [1, 1] {
            let elements = source.get(from..from.wrapping_add(length));
            let places = args.output.get(to..to.wrapping_add(length));
            debug_assert!(elements.is_some() && places.is_some());
            copy(elements.unwrap_or_default(), places.unwrap_or_default());
            continue;
        }
        copy_apart(source, args.output, [from, to], steps, length);
    }
}

/// Copies elements that are apart.
#[inline(never)]
fn copy_apart<T: Copy>(
    source: &[impl Place<T>],
    output: &[Cell<T>],
    [mut from, mut to]: [usize; 2],
    [source_step, output_step]: [usize; 2],
    length: usize,
) {
    for _ in 0..length {
        if let (Some(element), Some(place)) = (source.get(from), output.get(to)) {
            place.set(element.element());
        }
        from = from.wrapping_add(source_step);
        to = to.wrapping_add(output_step);
    }
}

/// The length of a run, and the extents of the axes that it leaves: an axis joins those inside it
/// where both tensors go on in the same step.
fn runs(params: &Params) -> (usize, [usize; 6]) {
    let mut extents = params.extents;
    let [.., source_step] = params.source_strides;
    let [.., output_step] = params.output_strides;
    let mut length = 1_usize;
    let strides = params.source_strides.iter().zip(&params.output_strides);
    for (extent, (source, output)) in extents.iter_mut().zip(strides).rev() {
        let goes_on = *source == source_step.wrapping_mul(length as isize)
            && *output == output_step.wrapping_mul(length);
        if *extent != 1 && !goes_on {
            break;
        }
        length = length.wrapping_mul(*extent);
        *extent = 1;
    }
    (length, extents)
}
