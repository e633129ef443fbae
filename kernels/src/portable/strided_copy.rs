//! Copying between layouts, by rectangles.

use super::elementwise::Place;
use crate::ops::strided_copy::{Args, Params, StridedCopy};
use crate::{Portable, Reference, Source, offsets::Offsets};
use core::cell::Cell;

impl<T: Copy + Default + 'static> StridedCopy<T> for Portable {
    #[inline(always)]
    fn run(args: &Args<'_, T>) {
        match args.source {
            Source::Cells(source) => copy(args, source),
            Source::Constant(source) => copy(args, source),
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, T>) {
        <Reference as StridedCopy<T>>::run(args);
    }
}

#[inline(always)]
fn copy<T: Copy, P: Place<T>>(args: &Args<'_, T>, source: &[P]) {
    if let Some(rectangle) = Rectangle::single(args.params) {
        return copy_rectangle(source, args.output, rectangle);
    }
    for rectangle in Rectangle::all(args.params, &Rectangle::strides(args.params)) {
        copy_rectangle(source, args.output, rectangle);
    }
}

#[inline(always)]
fn copy_rectangle<T: Copy>(source: &[impl Place<T>], output: &[Cell<T>], rectangle: Rectangle) {
    if rectangle.has_neighbours() {
        copy_neighbours(source, output, rectangle);
    } else {
        copy_apart(source, output, rectangle);
    }
}

/// The elements along the two innermost axes: where they are, and distances in rows and between rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rectangle {
    /// Rows, and elements of each.
    pub(crate) extents: [usize; 2],
    /// The first element in the source.
    pub(crate) from: usize,
    /// Distances in the source.
    pub(crate) source_strides: [usize; 2],
    /// The first element in the output.
    pub(crate) to: usize,
    /// Distances in the output.
    pub(crate) output_strides: [usize; 2],
}

impl Rectangle {
    /// The first of a copy.
    #[inline(always)]
    fn first(params: &Params) -> Self {
        let [.., rows, length] = params.extents;
        let [.., source_row, source_step] = params.source_strides;
        let [.., output_row, output_step] = params.output_strides;
        Self {
            extents: [rows, length],
            from: params.source_offset as usize,
            source_strides: [source_row as usize, source_step as usize],
            to: params.output_offset,
            output_strides: [output_row, output_step],
        }
    }

    /// The whole copy if it is one rectangle: known while compiling, so that nothing is left of a walk.
    #[inline(always)]
    pub(crate) fn single(params: &Params) -> Option<Self> {
        matches!(params.extents, [1, 1, 1, 1, _, _]).then(|| Self::first(params))
    }

    /// The source's strides as numbers that wrap around.
    #[inline(always)]
    pub(crate) fn strides(params: &Params) -> [usize; 6] {
        params.source_strides.map(|stride| stride as usize)
    }

    /// All of a copy, one after another, with those strides.
    #[inline(always)]
    pub(crate) fn all<'a>(
        params: &'a Params,
        strides: &'a [usize; 6],
    ) -> impl Iterator<Item = Self> + use<'a> {
        let [outer @ .., _, _] = &params.extents;
        let first = Self::first(params);
        let starts = [first.from, first.to];
        Offsets::new(outer, [strides, &params.output_strides], starts).map(move |[from, to]| Self {
            from,
            to,
            ..first
        })
    }

    /// Whether elements of a row are neighbours in both tensors.
    #[inline(always)]
    pub(crate) fn has_neighbours(&self) -> bool {
        let ([_, source_step], [_, output_step]) = (self.source_strides, self.output_strides);
        source_step == 1 && output_step == 1
    }
}

/// Copies rows of neighbours.
#[inline(always)]
fn copy_neighbours<T: Copy>(source: &[impl Place<T>], output: &[Cell<T>], rectangle: Rectangle) {
    let [rows, length] = rectangle.extents;
    let ([source_row, _], [output_row, _]) = (rectangle.source_strides, rectangle.output_strides);
    let (mut from, mut to) = (rectangle.from, rectangle.to);
    for _ in 0..rows {
        let elements = source.get(from..from.wrapping_add(length));
        let places = output.get(to..to.wrapping_add(length));
        debug_assert!(elements.is_some() && places.is_some());
        let places = places.unwrap_or_default();
        for (element, place) in elements.unwrap_or_default().iter().zip(places) {
            place.set(element.element());
        }
        from = from.wrapping_add(source_row);
        to = to.wrapping_add(output_row);
    }
}

/// Copies elements that are apart.
#[inline(never)]
pub(crate) fn copy_apart<T: Copy>(
    source: &[impl Place<T>],
    output: &[Cell<T>],
    rectangle: Rectangle,
) {
    let [rows, length] = rectangle.extents;
    let [source_row, source_step] = rectangle.source_strides;
    let [output_row, output_step] = rectangle.output_strides;
    let (mut row_from, mut row_to) = (rectangle.from, rectangle.to);
    for _ in 0..rows {
        let (mut from, mut to) = (row_from, row_to);
        for _ in 0..length {
            if let (Some(element), Some(place)) = (source.get(from), output.get(to)) {
                place.set(element.element());
            }
            from = from.wrapping_add(source_step);
            to = to.wrapping_add(output_step);
        }
        row_from = row_from.wrapping_add(source_row);
        row_to = row_to.wrapping_add(output_row);
    }
}
