//! RESIZE_NEAREST_NEIGHBOR and RESIZE_BILINEAR: images of another size.
//!
//! Which pixels of the input a pixel of the output is made of depends on the sizes alone: tables are worked
//! out here, with the arithmetic of TensorFlow Lite Micro, which rounds in single precision or with ten
//! bits.

use super::{
    Argument, Call, Check, Operator,
    movement::{StridedCopy, strides},
};
use crate::{
    graph::{Element, NodeView},
    parse::{NodeOptions, tables},
};
use quote::quote;

/// The operator with its options.
#[derive(Clone, Debug)]
pub(crate) struct Resize {
    is_bilinear: bool,
    align_corners: bool,
    half_pixel_centers: bool,
}

/// What is between two positions of the input.
struct Between {
    lower: usize,
    upper: usize,
    /// The bytes of the fraction of the distance, an `i32` of ten bits or an `f32`.
    fraction: [u8; 4],
}

impl Resize {
    pub(crate) fn nearest_neighbor(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::ResizeNearestNeighborOptions<'_>>()?;
        Ok(Self {
            is_bilinear: false,
            align_corners: table.align_corners(),
            half_pixel_centers: table.half_pixel_centers(),
        })
    }

    pub(crate) fn bilinear(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::ResizeBilinearOptions<'_>>()?;
        if table.align_corners() && table.half_pixel_centers() {
            return Err("it aligns corners and the centres of pixels".to_owned());
        }
        Ok(Self {
            is_bilinear: true,
            align_corners: table.align_corners(),
            half_pixel_centers: table.half_pixel_centers(),
        })
    }

    /// The nearest position of an axis of `extent` for each of `count`.
    fn nearest(&self, extent: usize, count: usize) -> Vec<usize> {
        let scale = if self.align_corners && count > 1 {
            (extent - 1) as f32 / (count - 1) as f32
        } else {
            extent as f32 / count as f32
        };
        let offset = if self.half_pixel_centers { 0.5 } else { 0.0 };
        let position = |index: usize| {
            let scaled = (index as f32 + offset) * scale;
            let whole = if self.align_corners {
                scaled.round()
            } else {
                scaled.floor()
            };
            (whole.max(0.0) as usize).min(extent - 1)
        };
        (0..count).map(position).collect()
    }

    /// The positions of an axis of `extent` around each of `count`, in single precision.
    fn between_floats(&self, extent: usize, count: usize) -> Vec<Between> {
        let scale = if self.align_corners && count > 1 {
            (extent - 1) as f32 / (count - 1) as f32
        } else {
            extent as f32 / count as f32
        };
        let position = |index: usize| {
            let scaled = if self.half_pixel_centers {
                (index as f32 + 0.5) * scale - 0.5
            } else {
                index as f32 * scale
            };
            let lower = scaled.floor().max(0.0) as usize;
            Between {
                lower: lower.min(extent - 1),
                upper: (scaled.ceil().max(0.0) as usize).min(extent - 1),
                fraction: (scaled - lower as f32).to_le_bytes(),
            }
        };
        (0..count).map(position).collect()
    }

    /// The same in integers of ten bits behind the point.
    fn between_integers(&self, extent: usize, count: usize) -> Vec<Between> {
        const ONE: i64 = 1 << 10;
        let (from, to) = (extent as i64, count as i64);
        let scale = if self.align_corners && count > 1 {
            (ONE * (from - 1) + (to - 1) / 2) / (to - 1)
        } else {
            (ONE * from + to / 2) / to
        };
        let position = |index: i64| {
            let scaled = if self.half_pixel_centers {
                index * scale + scale / 2 - ONE / 2
            } else {
                index * scale
            };
            let lower = (scaled / ONE).max(0).min(from - 1);
            let upper = ((scaled + ONE - 1) / ONE).clamp(0, from - 1);
            Between {
                lower: lower as usize,
                upper: upper as usize,
                fraction: ((scaled - lower * ONE) as i32).to_le_bytes(),
            }
        };
        (0..to).map(position).collect()
    }

    fn between(&self, element: Element, extent: usize, count: usize) -> Vec<Between> {
        match element {
            Element::F32 | Element::U8 => self.between_floats(extent, count),
            _ => self.between_integers(extent, count),
        }
    }
}

/// Positions that are each repeated equally often and then follow at one distance, from the first on: how
/// often and the distance.
fn regular(positions: &[usize]) -> Option<(usize, usize)> {
    let run = positions
        .iter()
        .take_while(|position| **position == 0)
        .count();
    let step = positions.get(run).copied().unwrap_or(0);
    let is_regular = |(index, position): (usize, &usize)| index / run * step == *position;
    let fits = run > 0
        && positions.len().is_multiple_of(run)
        && positions.iter().enumerate().all(is_regular);
    fits.then_some((run, step))
}

impl Operator for Resize {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return true;
        };
        let elements = [Element::F32, Element::I8, Element::U8, Element::I16];
        let interpolates = elements.contains(&input.element);
        input.element == output.element && (!self.is_bilinear || interpolates)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) {
            return;
        }
        let (Some(input), Some(size), Some(output)) = (
            check.node.input(0),
            check.node.input(1),
            check.node.output(0),
        ) else {
            return;
        };
        if !check.rank(input, 4, "input") {
            return;
        }
        // The size may be computed: the file states it as well.
        let stated = output.shape.get(1..3).and_then(|size| size.try_into().ok());
        let known = size.integers().and_then(|size| {
            let extents = size.iter().map(|extent| usize::try_from(*extent).ok());
            extents.collect::<Option<Vec<_>>>()?.try_into().ok()
        });
        let Some([height, width]): Option<[usize; 2]> = known.or(stated) else {
            return check.error("its size (input 1) must be height and width");
        };
        if !check.output_shape(0, &[input.shape[0], height, width, input.shape[3]]) {
            return;
        }
        check.require(input.elements() > 0 && output.elements() > 0, || {
            "it resizes no pixels".to_owned()
        });
        check.require(u32::try_from(input.elements()).is_ok(), || {
            "its input is too large".to_owned()
        });
        if self.is_bilinear && input.element.range().is_some() {
            check.same_quantization(input, output);
        }
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        let (Some(tensor), Some(output_id)) = (node.input_id(0), node.output_id(0)) else {
            return Vec::new();
        };
        let (&[batches, height, width, channels], &[_, rows, columns, _]) =
            (&input.shape[..], &output.shape[..])
        else {
            return Vec::new();
        };
        let (image, row) = (height * width * channels, width * channels);
        let element = output.element;
        let source = Argument::Source { tensor };
        let cells = Argument::all(output_id, output);
        let table = |values: Vec<usize>| Argument::Constant {
            bytes: values
                .iter()
                .flat_map(|value| (*value as u32).to_le_bytes())
                .collect(),
            element: Element::U32,
        };
        let sizes = [
            ("batches", batches),
            ("image", image),
            ("channels", channels),
        ];
        let mut arguments: Vec<_> = sizes
            .into_iter()
            .map(|(field, size)| (field, Argument::Value(quote!(#size))))
            .collect();
        if !self.is_bilinear {
            let (rows, columns) = (self.nearest(height, rows), self.nearest(width, columns));
            if let (Some(rows), Some(columns)) = (regular(&rows), regular(&columns)) {
                let to = strides(&output.shape);
                let axes = [
                    (batches, image as isize, to[0]),
                    (
                        output.shape[1] / rows.0,
                        (rows.1 * row) as isize,
                        to[1] * rows.0,
                    ),
                    (rows.0, 0, to[1]),
                    (
                        output.shape[2] / columns.0,
                        (columns.1 * channels) as isize,
                        to[2] * columns.0,
                    ),
                    (columns.0, 0, to[2]),
                    (channels, 1, 1),
                ];
                return vec![StridedCopy::new(&axes, 0, 0).call(element, source, cells)];
            }
            let scaled = |positions: Vec<usize>, stride: usize| {
                table(positions.iter().map(|position| position * stride).collect())
            };
            arguments.extend([
                ("rows", scaled(rows, row)),
                ("columns", scaled(columns, channels)),
                ("input", source),
                ("output", cells),
            ]);
            let (module, name) = ("resize_nearest_neighbor", "ResizeNearestNeighbor");
            return vec![Call::new(module, name, &[element], arguments)];
        }
        let places = |positions: &[Between], stride: usize| {
            let pair = |between: &Between| [between.lower * stride, between.upper * stride];
            table(positions.iter().flat_map(pair).collect())
        };
        let fractions = |positions: &[Between]| Argument::Constant {
            bytes: positions
                .iter()
                .flat_map(|between| between.fraction)
                .collect(),
            element: match element {
                Element::F32 | Element::U8 => Element::F32,
                _ => Element::I32,
            },
        };
        let rows = self.between(element, height, rows);
        let columns = self.between(element, width, columns);
        arguments.extend([
            ("rows", places(&rows, row)),
            ("row_fractions", fractions(&rows)),
            ("columns", places(&columns, channels)),
            ("column_fractions", fractions(&columns)),
            ("input", source),
            ("output", cells),
        ]);
        vec![Call::new(
            "resize_bilinear",
            "ResizeBilinear",
            &[element],
            arguments,
        )]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_positions_are_repeated_and_follow_at_one_distance() {
        assert_eq!(regular(&[0, 0, 1, 1, 2, 2]), Some((2, 1)));
        assert_eq!(regular(&[0, 3, 6]), Some((1, 3)));
        assert_eq!(regular(&[0, 0]), Some((2, 0)));
        assert_eq!(regular(&[0, 0, 1, 2]), None);
        assert_eq!(regular(&[1, 2]), None);
    }
}
