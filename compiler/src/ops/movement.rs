//! Operators that move elements and compute nothing: all are strided copies, worked out here.

mod blocks;
mod channels;
mod copy;
mod kind;
mod mirror;
mod pad;
mod pieces;
mod repeat;
mod slice;
mod time;

pub(crate) use copy::{StridedCopy, strides};
pub(crate) use pad::{Pad, fill};

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operation, Operator, Timed,
};
use crate::graph::{Element, NodeView, Tensor};
use kind::Kind;
use pieces::{Piece, Plan, cut, join, part, transpose};
use slice::{slice_axes, strided_slice_axes};

/// A data movement operator.
#[derive(Clone, Debug)]
pub(crate) struct Movement {
    kind: Kind,
}

impl Movement {
    /// The operand that is moved; the others say how.
    fn data(&self) -> usize {
        self.kind.moved(1).start
    }

    /// The elements along each axis that a slice takes.
    fn axes(&self, node: NodeView<'_>) -> Result<Vec<slice::Axis>, String> {
        let data = node.input(0).ok_or("it has no input")?;
        let integers = |index: usize, role: &str| integers(node, index, role);
        match &self.kind {
            Kind::Slice => slice_axes(&data.shape, &integers(1, "begin")?, &integers(2, "size")?),
            Kind::StridedSlice(masks) => {
                let lists = [
                    integers(1, "begin")?,
                    integers(2, "end")?,
                    integers(3, "strides")?,
                ];
                strided_slice_axes(&data.shape, &lists, masks)
            }
            Kind::Cut(axes) => Ok(axes.clone()),
            _ => Err("it is no slice".to_owned()),
        }
    }

    fn plan(&self, node: NodeView<'_>) -> Result<Plan, String> {
        let data = node.input(self.data()).ok_or("it has no input")?;
        let integers = |index: usize, role: &str| integers(node, index, role);
        match &self.kind {
            Kind::Concatenation { axis } => join(node, axis_index(*axis, data.shape.len())?, false),
            Kind::Pack { axis } => join(node, axis_index(*axis, data.shape.len() + 1)?, true),
            Kind::Unpack { axis } => {
                let axis = axis_index(*axis, data.shape.len())?;
                let (extent, count) = (data.shape[axis], node.node.outputs.len());
                if extent != count {
                    return Err(format!("it has {count} outputs for an extent of {extent}"));
                }
                part(data, 0, axis, &vec![1; extent], true)
            }
            Kind::Split => {
                let axis = axis_operand(&integers(0, "axis")?, data.shape.len())?;
                let count = node.node.outputs.len();
                if count == 0 || !data.shape[axis].is_multiple_of(count) {
                    return Err(format!(
                        "its input of shape {} is not split evenly",
                        data.shape_text()
                    ));
                }
                part(data, 1, axis, &vec![data.shape[axis] / count; count], false)
            }
            Kind::SplitV => {
                let axis = axis_operand(&integers(2, "axis")?, data.shape.len())?;
                let sizes = split_sizes(&integers(1, "sizes")?, data.shape[axis])?;
                part(data, 0, axis, &sizes, false)
            }
            Kind::Slice | Kind::StridedSlice(_) | Kind::Cut(_) => {
                Ok(cut(&data.shape, &self.axes(node)?))
            }
            Kind::Transpose => transpose(data, &integers(1, "permutation")?),
            Kind::SpaceToDepth { block } => blocks::space_to_depth(data, *block),
            Kind::DepthToSpace { block } => blocks::depth_to_space(data, *block),
            Kind::SpaceToBatch => {
                blocks::space_to_batch(node, &integers(1, "blocks")?, &integers(2, "paddings")?)
            }
            Kind::BatchToSpace => {
                blocks::batch_to_space(data, &integers(1, "blocks")?, &integers(2, "crops")?)
            }
            Kind::MirrorPad { mode } => mirror::mirror_pad(data, &integers(1, "paddings")?, *mode),
            Kind::Reverse => mirror::reverse(data, &integers(1, "axes")?),
            Kind::Tile => repeat::tile(node),
            Kind::BroadcastTo => repeat::broadcast_to(node),
            Kind::MatrixDiag => Ok(repeat::matrix_diag(data)),
            Kind::MatrixSetDiag => repeat::matrix_set_diag(node),
        }
    }
}

/// Kernel calls that one node may take.
const MOST_COPIES: usize = 1024;

/// The elements of an operand that says how the others are moved.
fn integers(node: NodeView<'_>, index: usize, role: &str) -> Result<Vec<i64>, String> {
    let list = node.input(index).and_then(Tensor::integers);
    list.ok_or_else(|| format!("its {role} (input {index}) must be a constant list of integers"))
}

/// An axis that may count from the end.
pub(crate) fn axis_index(axis: i32, rank: usize) -> Result<usize, String> {
    let index = if axis < 0 {
        i64::from(axis) + rank as i64
    } else {
        i64::from(axis)
    };
    usize::try_from(index)
        .ok()
        .filter(|index| *index < rank)
        .ok_or_else(|| format!("its axis {axis} is none of the {rank} dimensions"))
}

/// The same as a constant operand has it.
pub(crate) fn axis_operand(values: &[i64], rank: usize) -> Result<usize, String> {
    match values {
        [axis] => axis_index(i32::try_from(*axis).unwrap_or(i32::MAX), rank),
        _ => Err("its axis must be one integer".to_owned()),
    }
}

/// The sizes of SPLIT_V, one of which may be -1 for what is left.
fn split_sizes(sizes: &[i64], extent: usize) -> Result<Vec<usize>, String> {
    let known = sizes.iter().filter(|size| **size >= 0);
    let known = known.fold(0_i64, |sum, size| sum.saturating_add(*size));
    let left = extent as i64 - known;
    let sizes: Vec<usize> = sizes
        .iter()
        .map(|&size| if size == -1 { left } else { size })
        .filter_map(|size| usize::try_from(size).ok())
        .collect();
    let sum = sizes
        .iter()
        .fold(0_usize, |sum, size| sum.saturating_add(*size));
    if sum == extent {
        Ok(sizes)
    } else {
        Err(format!(
            "its sizes {sizes:?} do not make up the extent {extent}"
        ))
    }
}

impl Operator for Movement {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, check: &mut Check<'_>) {
        let (inputs, outputs) = self.kind.arity(check.node.node.outputs.len());
        if !check.arity(inputs, outputs) {
            return;
        }
        let element = check.node.input(self.data()).map(|tensor| tensor.element);
        let operands = self.kind.moved(check.node.node.inputs.len());
        let moved: Vec<Option<Element>> = operands
            .map(|index| check.node.input(index).map(|tensor| tensor.element))
            .chain((0..outputs).map(|index| check.node.output(index).map(|tensor| tensor.element)))
            .collect();
        check.require(moved.iter().all(|other| *other == element), || {
            "its inputs and outputs have different element types".to_owned()
        });
        match self.plan(check.node) {
            Err(problem) => check.error(problem),
            Ok(plan) => {
                check.require(plan.shapes.len() == outputs, || {
                    format!("it has {outputs} outputs, not {}", plan.shapes.len())
                });
                for (index, shape) in plan.shapes.iter().enumerate() {
                    check.output_shape(index, shape);
                }
                let counts = plan.pieces.iter().map(|piece| piece.copy.part_count());
                let copies = counts.fold(0_usize, usize::saturating_add);
                check.require(copies <= MOST_COPIES, || {
                    format!("it takes {copies} copies; at most {MOST_COPIES} are supported")
                });
            }
        }
    }

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        let output = node.output(0)?;
        if node.node.outputs.len() != 1 {
            return None;
        }
        let plan = self.plan(node).ok()?;
        let is_known = |piece: &Piece| {
            node.input(piece.operand)
                .and_then(Tensor::constant)
                .is_some()
        };
        if !plan.pieces.iter().all(is_known) {
            return None;
        }
        let size = output.element.size();
        let mut bytes = match &plan.fill {
            Some(value) => value.repeat(output.elements()),
            None => vec![0; output.bytes()],
        };
        for piece in plan.pieces {
            let source = node.input(piece.operand)?.constant()?;
            piece.copy.execute(size, source, &mut bytes)?;
        }
        Some(bytes)
    }

    fn channels(&self, node: NodeView<'_>) -> Channels {
        self.flow(node)
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        self.values(known)
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        self.rows_of_time(timed)
    }

    fn with_rows(&self, timed: Timed<'_>, count: usize) -> Option<Operation> {
        self.cut_to_rows(timed, count)
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let Ok(plan) = self.plan(node) else {
            return Vec::new();
        };
        let mut calls = Vec::new();
        for piece in &plan.pieces {
            let (Some(output), Some(output_id), Some(source)) = (
                node.output(piece.result),
                node.output_id(piece.result),
                node.input_id(piece.operand),
            ) else {
                continue;
            };
            if let (Some(value), true) = (&plan.fill, calls.is_empty()) {
                calls.push(fill(output_id, output, value));
            }
            for copy in piece.copy.parts() {
                let source = Argument::Source { tensor: source };
                let target = Argument::all(output_id, output);
                calls.push(copy.call(output.element, source, target));
            }
        }
        calls
    }
}
