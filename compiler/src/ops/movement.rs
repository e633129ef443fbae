//! Operators that move elements and compute nothing: all are strided copies, worked out here.

mod channels;
mod copy;
mod pad;
mod pieces;
mod slice;
mod time;

pub(crate) use copy::{StridedCopy, strides};
pub(crate) use pad::Pad;

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operation, Operator, Timed,
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
};
use pieces::{Piece, Plan, cut, join, part, transpose};
use slice::{StridedSliceMasks, slice_axes, strided_slice_axes};

/// Which operator, with its options.
#[derive(Clone, Debug)]
enum Kind {
    Concatenation {
        axis: i32,
    },
    Pack {
        axis: i32,
    },
    Unpack {
        axis: i32,
    },
    Split,
    SplitV,
    Slice,
    StridedSlice(StridedSliceMasks),
    /// A slice whose elements are known without the operands that say which.
    Cut(Vec<slice::Axis>),
    Transpose,
}

/// A data movement operator.
#[derive(Clone, Debug)]
pub(crate) struct Movement {
    kind: Kind,
}

impl Movement {
    fn new(kind: Kind) -> Result<Self, String> {
        Ok(Self { kind })
    }

    pub(crate) fn concatenation(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::ConcatenationOptions<'_>>()?;
        if table.fused_activation_function() != 0 {
            return Err("it has a fused activation, which no kernel computes".to_owned());
        }
        Self::new(Kind::Concatenation { axis: table.axis() })
    }

    pub(crate) fn pack(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::PackOptions<'_>>()?;
        Self::new(Kind::Pack { axis: table.axis() })
    }

    pub(crate) fn unpack(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::UnpackOptions<'_>>()?;
        Self::new(Kind::Unpack { axis: table.axis() })
    }

    pub(crate) fn split(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Split)
    }

    pub(crate) fn split_v(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::SplitV)
    }

    pub(crate) fn slice(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Slice)
    }

    pub(crate) fn strided_slice(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::StridedSliceOptions<'_>>()?;
        Self::new(Kind::StridedSlice(StridedSliceMasks {
            begin: table.begin_mask(),
            end: table.end_mask(),
            ellipsis: table.ellipsis_mask(),
            new_axis: table.new_axis_mask(),
            shrink_axis: table.shrink_axis_mask(),
            end_is_offset: table.offset(),
        }))
    }

    pub(crate) fn transpose(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Transpose)
    }

    /// The operand that is moved; the others say how.
    fn data(&self) -> usize {
        match self.kind {
            Kind::Split => 1,
            _ => 0,
        }
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
        }
    }
}

/// The elements of an operand that says how the others are moved.
fn integers(node: NodeView<'_>, index: usize, role: &str) -> Result<Vec<i64>, String> {
    let list = node.input(index).and_then(Tensor::integers);
    list.ok_or_else(|| format!("its {role} (input {index}) must be a constant list of integers"))
}

/// An axis that may count from the end.
fn axis_index(axis: i32, rank: usize) -> Result<usize, String> {
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

fn axis_operand(values: &[i64], rank: usize) -> Result<usize, String> {
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
        let inputs = match self.kind {
            Kind::Concatenation { .. } | Kind::Pack { .. } => 1..=usize::MAX,
            Kind::Unpack { .. } | Kind::Cut(_) => 1..=1,
            Kind::Split | Kind::Transpose => 2..=2,
            Kind::SplitV | Kind::Slice => 3..=3,
            Kind::StridedSlice(_) => 4..=4,
        };
        let outputs = match self.kind {
            Kind::Unpack { .. } | Kind::Split | Kind::SplitV => {
                check.node.node.outputs.len().max(1)
            }
            _ => 1,
        };
        if !check.arity(inputs, outputs) {
            return;
        }
        let element = check.node.input(self.data()).map(|tensor| tensor.element);
        let operands = match self.kind {
            Kind::Concatenation { .. } | Kind::Pack { .. } => 0..check.node.node.inputs.len(),
            _ => self.data()..self.data() + 1,
        };
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
                let rank = plan.pieces.iter().map(|piece| piece.copy.rank()).max();
                check.require(rank.unwrap_or(0) <= 6, || {
                    "more than 6 dimensions are not supported".to_owned()
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
        let mut bytes = vec![0; output.bytes()];
        for piece in plan.pieces {
            let source = node.input(piece.operand)?.constant()?;
            piece
                .copy
                .execute(output.element.size(), source, &mut bytes)?;
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
        plan.pieces
            .iter()
            .filter_map(|piece| {
                let output = node.output(piece.result)?;
                let source = Argument::Source {
                    tensor: node.input_id(piece.operand)?,
                };
                Some(piece.copy.call(
                    output.element,
                    source,
                    Argument::all(node.output_id(piece.result)?, output),
                ))
            })
            .collect()
    }
}
