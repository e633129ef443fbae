//! SCATTER_ND and SPARSE_TO_DENSE: slices that go where another tensor tells.

use super::{
    Argument, Call, Check, Operator,
    axes::AXES,
    movement::{StridedCopy, fill, strides},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::NodeOptions,
};
use quote::quote;

/// Which operator. The file states the result's shape; the operand that tells it once more is not needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scatter {
    Nd,
    SparseToDense,
}

impl Scatter {
    pub(crate) fn scatter_nd(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self::Nd)
    }

    pub(crate) fn sparse_to_dense(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self::SparseToDense)
    }

    /// The operand with the slices.
    fn updates(self) -> usize {
        match self {
            Self::Nd => 1,
            Self::SparseToDense => 2,
        }
    }

    /// How many tuples there are, and of how many components.
    fn tuples(self, positions: &Tensor) -> Option<[usize; 2]> {
        match (self, &positions.shape[..]) {
            (Self::Nd, [counts @ .., depth]) => Some([counts.iter().product(), *depth]),
            (Self::SparseToDense, []) => Some([1, 1]),
            (Self::SparseToDense, [count]) => Some([*count, 1]),
            (Self::SparseToDense, [count, depth]) => Some([*count, *depth]),
            _ => None,
        }
    }
}

impl Operator for Scatter {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{Bool, F32, I8, I16, I32, I64, U8};
        let (Some(updates), Some(positions), Some(output)) =
            (node.input(self.updates()), node.input(0), node.output(0))
        else {
            return true;
        };
        let elements = [F32, I8, U8, I16, I32, I64, Bool];
        elements.contains(&output.element)
            && updates.element == output.element
            && matches!(positions.element, I32 | I64)
    }

    fn check(&self, check: &mut Check<'_>) {
        let operands = if *self == Self::Nd { 3 } else { 4 };
        if !check.arity(operands..=operands, 1) {
            return;
        }
        let node = check.node;
        let (Some(positions), Some(updates), Some(output)) =
            (node.input(0), node.input(self.updates()), node.output(0))
        else {
            return;
        };
        let shape = match self {
            Self::Nd => 2,
            Self::SparseToDense => 1,
        };
        if let Some(extents) = node.input(shape).and_then(Tensor::integers) {
            let extents = extents.iter().map(|extent| usize::try_from(*extent).ok());
            let Some(extents) = extents.collect::<Option<Vec<_>>>() else {
                return check.error("an extent of its shape is negative");
            };
            if !check.output_shape(0, &extents) {
                return;
            }
        }
        let tuples = self.tuples(positions);
        let tuples = tuples.filter(|[_, depth]| *depth <= output.shape.len().min(AXES));
        let Some([count, depth]) = tuples else {
            return check.error(format!(
                "its positions of shape {} do not fit its output of shape {}",
                positions.shape_text(),
                output.shape_text()
            ));
        };
        let length: usize = output.shape[depth..].iter().product();
        let expected = count * length;
        let found = updates.elements();
        let is_one = *self == Self::SparseToDense && found == 1;
        check.require(found == expected || is_one, || {
            format!("its updates have {found} elements, not {expected}")
        });
        if *self == Self::SparseToDense {
            check.require(depth == output.shape.len(), || {
                format!(
                    "its positions have {depth} components for {} dimensions",
                    output.shape.len()
                )
            });
            let default = node.input(3);
            let fits = default.is_some_and(|default| {
                default.elements() == 1 && default.element == output.element
            });
            check.require(fits, || {
                "its default value (input 3) is not one element".to_owned()
            });
        }
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(positions), Some(updates), Some(output)) =
            (node.input(0), node.input(self.updates()), node.output(0))
        else {
            return Vec::new();
        };
        let (Some(positions_id), Some(updates_id), Some(output_id)) = (
            node.input_id(0),
            node.input_id(self.updates()),
            node.output_id(0),
        ) else {
            return Vec::new();
        };
        let Some([count, depth]) = self.tuples(positions) else {
            return Vec::new();
        };
        let cells = Argument::all(output_id, output);
        let before = match (
            self,
            node.input_id(3),
            node.input(3).and_then(Tensor::constant),
        ) {
            (Self::SparseToDense, Some(tensor), None) => {
                let copy = StridedCopy::new(&[(output.elements(), 0, 1)], 0, 0);
                copy.call(output.element, Argument::Source { tensor }, cells.clone())
            }
            (Self::SparseToDense, _, Some(value)) => fill(output_id, output, value),
            _ => fill(output_id, output, &[0; 8]),
        };
        let (mut extents, mut steps) = ([1_usize; AXES], [0_usize; AXES]);
        let axes = output.shape.iter().zip(strides(&output.shape)).take(depth);
        for (axis, (extent, stride)) in axes.enumerate() {
            (extents[axis], steps[axis]) = (*extent, stride);
        }
        let length: usize = output.shape[depth..].iter().product();
        let update_step = if updates.elements() == 1 { 0 } else { length };
        let params = quote!(__kernels::ops::scatter::Params {
            count: #count,
            depth: #depth,
            extents: [#(#extents),*],
            strides: [#(#steps),*],
            length: #length,
            update_step: #update_step,
        });
        let arguments = vec![
            ("params", Argument::Reference(params)),
            (
                "positions",
                Argument::Source {
                    tensor: positions_id,
                },
            ),
            ("updates", Argument::Source { tensor: updates_id }),
            ("output", cells),
        ];
        let marker = match self {
            Self::Nd => "ScatterNd",
            Self::SparseToDense => "SparseToDense",
        };
        let elements = [output.element, positions.element];
        vec![
            before,
            Call::of_family("scatter", "Scatter", marker, &elements, arguments),
        ]
    }
}
