//! GATHER, GATHER_ND and EMBEDDING_LOOKUP: slices of a tensor in an order that another tensor tells.
//!
//! Positions that are known while compiling are checked, and become copies where they are at equal
//! distances.

use super::{
    Argument, Call, Check, Operator,
    axes::AXES,
    movement::{StridedCopy, axis_index, strides},
};
use crate::{
    codegen::float,
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
};
use quote::quote;

/// Which operator, with its options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Gather { axis: i32, batch_dimensions: i32 },
    GatherNd,
    EmbeddingLookup,
}

/// An operator that gathers slices.
#[derive(Clone, Debug)]
pub(crate) struct Gather {
    kind: Kind,
}

/// Which slices there are: the parameters of the kernel.
struct Slices {
    shape: Vec<usize>,
    batches: usize,
    outer: usize,
    source_step: usize,
    count: usize,
    /// Extent and stride of the axes that a tuple's components are for.
    axes: Vec<(usize, usize)>,
    length: usize,
}

impl Gather {
    pub(crate) fn along_axis(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::GatherOptions<'_>>()?;
        let (axis, batch_dimensions) = (table.axis(), table.batch_dims());
        let kind = Kind::Gather {
            axis,
            batch_dimensions,
        };
        Ok(Self { kind })
    }

    pub(crate) fn by_tuples(_options: &NodeOptions<'_>) -> Result<Self, String> {
        let kind = Kind::GatherNd;
        Ok(Self { kind })
    }

    pub(crate) fn embedding_lookup(_options: &NodeOptions<'_>) -> Result<Self, String> {
        let kind = Kind::EmbeddingLookup;
        Ok(Self { kind })
    }

    /// The operands with the slices and with the positions.
    fn operands(&self) -> [usize; 2] {
        match self.kind {
            Kind::EmbeddingLookup => [1, 0],
            _ => [0, 1],
        }
    }

    fn slices(&self, node: NodeView<'_>) -> Result<Slices, String> {
        let [data, positions] = self.operands();
        let data = node.input(data).ok_or("it has no slices")?;
        let positions = node.input(positions).ok_or("it has no positions")?;
        match self.kind {
            Kind::Gather {
                axis,
                batch_dimensions,
            } => along_axis(data, positions, axis, batch_dimensions),
            Kind::EmbeddingLookup => along_axis(data, positions, 0, 0),
            Kind::GatherNd => by_tuples(data, positions),
        }
    }

    /// Where each slice of a part of the source begins, if the positions are known.
    fn offsets(&self, node: NodeView<'_>, slices: &Slices) -> Option<Result<Vec<usize>, String>> {
        let positions = node.input(self.operands()[1])?.integers()?;
        let place = |(position, (extent, stride)): (&i64, &(usize, usize))| {
            let within = usize::try_from(*position)
                .ok()
                .filter(|position| position < extent);
            let offset = within.map(|position| position * stride);
            offset.ok_or_else(|| format!("its position {position} is not within extent {extent}"))
        };
        let depth = slices.axes.len();
        let offset = |tuple: usize| -> Result<usize, String> {
            let components = positions.iter().skip(tuple * depth).zip(&slices.axes);
            components.map(place).sum()
        };
        Some((0..slices.batches * slices.count).map(offset).collect())
    }

    /// Slices at equal distances, as a copy.
    fn copy(&self, node: NodeView<'_>, slices: &Slices) -> Option<StridedCopy> {
        let offsets = self.offsets(node, slices)?.ok()?;
        let first = *offsets.first()? as isize;
        let step = offsets.get(1).map_or(0, |second| *second as isize - first);
        let is_regular =
            |(tuple, offset): (usize, &usize)| first + tuple as isize * step == *offset as isize;
        if slices.batches != 1 || !offsets.iter().enumerate().all(is_regular) {
            return None;
        }
        let axes = [
            (
                slices.outer,
                slices.source_step as isize,
                slices.count * slices.length,
            ),
            (slices.count, step, slices.length),
            (slices.length, 1, 1),
        ];
        Some(StridedCopy::new(&axes, first, 0))
    }
}

/// GATHER along an axis.
fn along_axis(
    data: &Tensor,
    positions: &Tensor,
    axis: i32,
    batch_dimensions: i32,
) -> Result<Slices, String> {
    let axis = axis_index(axis, data.shape.len())?;
    let ranks = positions.shape.len();
    let batch = if batch_dimensions < 0 {
        usize::try_from(i64::from(batch_dimensions) + ranks as i64)
    } else {
        usize::try_from(batch_dimensions)
    };
    let batch = batch.ok().filter(|batch| *batch <= axis && *batch <= ranks);
    let batch = batch.filter(|batch| data.shape[..*batch] == positions.shape[..*batch]);
    let batch = batch.ok_or_else(|| {
        format!(
            "its {batch_dimensions} batch dimensions do not fit shapes {} and {}",
            data.shape_text(),
            positions.shape_text()
        )
    })?;
    let (outer, inner) = (&data.shape[batch..axis], &data.shape[axis + 1..]);
    let count = &positions.shape[batch..];
    let length: usize = inner.iter().product();
    Ok(Slices {
        shape: [&data.shape[..axis], count, inner].concat(),
        batches: data.shape[..batch].iter().product(),
        outer: outer.iter().product(),
        source_step: data.shape[axis] * length,
        count: count.iter().product(),
        axes: vec![(data.shape[axis], length)],
        length,
    })
}

/// GATHER_ND.
fn by_tuples(data: &Tensor, positions: &Tensor) -> Result<Slices, String> {
    let [counts @ .., depth] = &positions.shape[..] else {
        return Err("its positions are no tuples".to_owned());
    };
    if *depth > data.shape.len() || *depth > AXES {
        return Err(format!(
            "its positions have {depth} components, its input {} dimensions",
            data.shape.len()
        ));
    }
    let (outer, inner) = data.shape.split_at(*depth);
    let strides = strides(&data.shape);
    Ok(Slices {
        shape: [counts, inner].concat(),
        batches: 1,
        outer: 1,
        source_step: data.elements(),
        count: counts.iter().product(),
        axes: outer.iter().copied().zip(strides).collect(),
        length: inner.iter().product(),
    })
}

impl Operator for Gather {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let [data, positions] = self.operands();
        let (Some(data), Some(positions), Some(output)) =
            (node.input(data), node.input(positions), node.output(0))
        else {
            return true;
        };
        let is_lookup = self.kind == Kind::EmbeddingLookup;
        match positions.element {
            Element::I32 if is_lookup && data.element == Element::I8 => {
                matches!(output.element, Element::I8 | Element::F32)
            }
            Element::I32 => data.element == output.element,
            Element::I64 => data.element == output.element && !is_lookup,
            _ => false,
        }
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) {
            return;
        }
        let slices = match self.slices(check.node) {
            Ok(slices) => slices,
            Err(problem) => return check.error(problem),
        };
        if !check.output_shape(0, &slices.shape) {
            return;
        }
        let is_empty = slices.axes.iter().any(|axis| axis.0 == 0) && slices.count > 0;
        check.require(!is_empty, || "it gathers from no elements".to_owned());
        if let Some(Err(problem)) = self.offsets(check.node, &slices) {
            check.error(problem);
        }
        let (Some(data), Some(output)) =
            (check.node.input(self.operands()[0]), check.node.output(0))
        else {
            return;
        };
        if data.element != output.element && check.quantized(data, "table") {
            let zero_point = data
                .scale_and_zero_point()
                .map_or(0, |(_, zero_point)| zero_point);
            check.require(zero_point == 0, || {
                format!("its table has zero point {zero_point}, not 0")
            });
        }
    }

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        let (data, output) = (node.input(self.operands()[0])?, node.output(0)?);
        let (bytes, size) = (data.constant()?, output.element.size());
        if data.element != output.element {
            return None;
        }
        let slices = self.slices(node).ok()?;
        let offsets = self.offsets(node, &slices)?.ok()?;
        let mut result = Vec::with_capacity(output.bytes());
        for part in 0..slices.batches * slices.outer {
            let batch = part / slices.outer.max(1);
            let own = offsets.iter().skip(batch * slices.count).take(slices.count);
            for offset in own {
                let first = (part * slices.source_step + offset) * size;
                result.extend(bytes.get(first..first + slices.length * size)?);
            }
        }
        Some(result)
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let [data, positions] = self.operands();
        let (Some(data_id), Some(positions_id), Some(output_id)) = (
            node.input_id(data),
            node.input_id(positions),
            node.output_id(0),
        ) else {
            return Vec::new();
        };
        let (Some(data), Some(positions), Some(output)) =
            (node.input(data), node.input(positions), node.output(0))
        else {
            return Vec::new();
        };
        let Ok(slices) = self.slices(node) else {
            return Vec::new();
        };
        let source = Argument::Source { tensor: data_id };
        let cells = Argument::all(output_id, output);
        let places = Argument::Source {
            tensor: positions_id,
        };
        if data.element != output.element {
            let rows = data.shape.first().copied().unwrap_or(0);
            let length = slices.length;
            let scale = float(data.scale_and_zero_point().map_or(1.0, |(scale, _)| scale));
            let arguments = vec![
                ("rows", Argument::Value(quote!(#rows))),
                ("length", Argument::Value(quote!(#length))),
                ("scale", Argument::Value(quote!(#scale))),
                ("positions", places),
                ("table", source),
                ("output", cells),
            ];
            let elements = [data.element, output.element];
            return vec![Call::new(
                "embedding_lookup",
                "EmbeddingLookup",
                &elements,
                arguments,
            )];
        }
        if let Some(copy) = self.copy(node, &slices) {
            return vec![copy.call(output.element, source, cells)];
        }
        let (mut extents, mut strides) = ([1_usize; AXES], [0_usize; AXES]);
        for (axis, (extent, stride)) in slices.axes.iter().enumerate() {
            (extents[axis], strides[axis]) = (*extent, *stride);
        }
        let depth = slices.axes.len();
        let Slices {
            batches,
            outer,
            source_step,
            count,
            length,
            ..
        } = slices;
        let params = quote!(__kernels::ops::gather::Params {
            batches: #batches,
            outer: #outer,
            source_step: #source_step,
            count: #count,
            depth: #depth,
            extents: [#(#extents),*],
            strides: [#(#strides),*],
            length: #length,
        });
        let arguments = vec![
            ("params", Argument::Reference(params)),
            ("positions", places),
            ("source", source),
            ("output", cells),
        ];
        let elements = [output.element, positions.element];
        vec![Call::new("gather", "Gather", &elements, arguments)]
    }
}
