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
    for_each_rectangle(args.params, |rectangle| {
        if rectangle.has_neighbours() {
            copy_neighbours(source, args.output, rectangle);
        } else {
            copy_apart(source, args.output, rectangle);
        }
    });
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
    /// Whether elements of a row are neighbours in both tensors.
    #[inline(always)]
    pub(crate) fn has_neighbours(&self) -> bool {
        let ([_, source_step], [_, output_step]) = (self.source_strides, self.output_strides);
        source_step == 1 && output_step == 1
    }
}

/// Calls a function with one rectangle after another. Where there is but one, which is known while compiling,
/// nothing is left of the walk.
#[inline(always)]
pub(crate) fn for_each_rectangle(params: &Params, copy: impl Fn(Rectangle)) {
    let strides = params.source_strides.map(|stride| stride as usize);
    let [outer @ .., rows, length] = &params.extents;
    let [.., source_row, source_step] = strides;
    let [.., output_row, output_step] = params.output_strides;
    let rectangle = Rectangle {
        extents: [*rows, *length],
        from: params.source_offset as usize,
        source_strides: [source_row, source_step],
        to: params.output_offset,
        output_strides: [output_row, output_step],
    };
    if let [1, 1, 1, 1] = outer {
        return copy(rectangle);
    }
    let starts = [rectangle.from, rectangle.to];
    for [from, to] in Offsets::new(outer, [&strides, &params.output_strides], starts) {
        copy(Rectangle {
            from,
            to,
            ..rectangle
        });
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
