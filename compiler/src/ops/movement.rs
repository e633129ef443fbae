//! Operators that move elements and compute nothing: all are strided copies, worked out here.

mod channels;
mod copy;
mod pad;
mod slice;

pub(crate) use copy::{StridedCopy, strides};
pub(crate) use pad::Pad;

use super::{Argument, Call, Channels, Check, Interval, Known, Operator};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
};
use slice::{StridedSliceMasks, slice_axes, strided_slice_axes};

/// Which operator, with its options.
#[derive(Clone, Debug)]
enum Kind {
    Concatenation { axis: i32 },
    Pack { axis: i32 },
    Unpack { axis: i32 },
    Split,
    SplitV,
    Slice,
    StridedSlice(StridedSliceMasks),
    Transpose,
}

/// A data movement operator.
#[derive(Clone, Debug)]
pub(crate) struct Movement {
    kind: Kind,
}

/// Part of a result: elements of an operand and where they go.
struct Piece {
    operand: usize,
    result: usize,
    copy: StridedCopy,
}

/// What an operator does: the shapes of its results and the pieces that make them up.
struct Plan {
    shapes: Vec<Vec<usize>>,
    pieces: Vec<Piece>,
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

    fn plan(&self, node: NodeView<'_>) -> Result<Plan, String> {
        let data = node.input(self.data()).ok_or("it has no input")?;
        let integers = |index: usize, role: &str| {
            node.input(index).and_then(Tensor::integers).ok_or_else(|| {
                format!("its {role} (input {index}) must be a constant list of integers")
            })
        };
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
            Kind::Slice => {
                let axes = slice_axes(&data.shape, &integers(1, "begin")?, &integers(2, "size")?)?;
                Ok(cut(&data.shape, &axes))
            }
            Kind::StridedSlice(masks) => {
                let lists = [
                    integers(1, "begin")?,
                    integers(2, "end")?,
                    integers(3, "strides")?,
                ];
                let axes = strided_slice_axes(&data.shape, &lists, masks)?;
                Ok(cut(&data.shape, &axes))
            }
            Kind::Transpose => transpose(data, &integers(1, "permutation")?),
        }
    }
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

/// CONCATENATION, or PACK where each operand gets a new axis.
fn join(node: NodeView<'_>, axis: usize, new_axis: bool) -> Result<Plan, String> {
    let mut shapes: Vec<Vec<usize>> = Vec::new();
    for index in 0..node.node.inputs.len() {
        let mut shape = node
            .input(index)
            .ok_or("an input is left out")?
            .shape
            .clone();
        if new_axis && axis <= shape.len() {
            shape.insert(axis, 1);
        }
        shapes.push(shape);
    }
    let mut output = shapes[0].clone();
    output[axis] = 0;
    for shape in &shapes {
        let fits = shape.len() == output.len()
            && (0..output.len()).all(|other| other == axis || shape[other] == output[other]);
        if !fits {
            return Err(format!(
                "its inputs of shapes {:?} and {shape:?} do not go together",
                shapes[0]
            ));
        }
        output[axis] += shape[axis];
    }
    let output_strides = strides(&output);
    let mut position = 0;
    let mut pieces = Vec::new();
    for (operand, shape) in shapes.iter().enumerate() {
        let axes = shape
            .iter()
            .copied()
            .zip(strides(shape))
            .zip(output_strides.iter().copied());
        let axes: Vec<_> = axes
            .map(|((extent, from), to)| (extent, from as isize, to))
            .collect();
        pieces.push(Piece {
            operand,
            result: 0,
            copy: StridedCopy::new(&axes, 0, position * output_strides[axis]),
        });
        position += shape[axis];
    }
    Ok(Plan {
        shapes: vec![output],
        pieces,
    })
}

/// SPLIT, SPLIT_V, or UNPACK where each result loses the axis.
fn part(
    data: &Tensor,
    operand: usize,
    axis: usize,
    sizes: &[usize],
    drop_axis: bool,
) -> Result<Plan, String> {
    let source = strides(&data.shape);
    let mut plan = Plan {
        shapes: Vec::new(),
        pieces: Vec::new(),
    };
    let mut position = 0;
    for (result, &size) in sizes.iter().enumerate() {
        let mut shape = data.shape.clone();
        shape[axis] = size;
        let target = strides(&shape);
        let axes: Vec<_> = (0..shape.len())
            .map(|axis| (shape[axis], source[axis] as isize, target[axis]))
            .collect();
        plan.pieces.push(Piece {
            operand,
            result,
            copy: StridedCopy::new(&axes, (position * source[axis]) as isize, 0),
        });
        if drop_axis {
            shape.remove(axis);
        }
        plan.shapes.push(shape);
        position += size;
    }
    Ok(plan)
}

/// SLICE and STRIDED_SLICE.
fn cut(shape: &[usize], axes: &[slice::Axis]) -> Plan {
    let source = strides(shape);
    let extents: Vec<usize> = axes.iter().map(|axis| axis.count).collect();
    let target = strides(&extents);
    let offset = axes
        .iter()
        .map(|axis| {
            axis.first as isize
                * axis
                    .dimension
                    .map_or(0, |dimension| source[dimension] as isize)
        })
        .sum();
    let list: Vec<_> = axes
        .iter()
        .zip(target)
        .map(|(axis, to)| {
            let from = axis
                .dimension
                .map_or(0, |dimension| source[dimension] as isize);
            (axis.count, from * axis.step, to)
        })
        .collect();
    let result = axes
        .iter()
        .filter(|axis| !axis.shrink)
        .map(|axis| axis.count)
        .collect();
    Plan {
        shapes: vec![result],
        pieces: vec![Piece {
            operand: 0,
            result: 0,
            copy: StridedCopy::new(&list, offset, 0),
        }],
    }
}

fn transpose(data: &Tensor, permutation: &[i64]) -> Result<Plan, String> {
    let rank = data.shape.len();
    let wrong = || format!("{permutation:?} is no permutation of its {rank} dimensions");
    let mut order = Vec::new();
    for axis in permutation {
        let axis = if *axis < 0 { axis + rank as i64 } else { *axis };
        let axis = usize::try_from(axis)
            .ok()
            .filter(|axis| *axis < rank && !order.contains(axis));
        order.push(axis.ok_or_else(wrong)?);
    }
    if order.len() != rank {
        return Err(wrong());
    }
    let source = strides(&data.shape);
    let shape: Vec<usize> = order.iter().map(|axis| data.shape[*axis]).collect();
    let axes: Vec<_> = order
        .iter()
        .zip(strides(&shape))
        .map(|(&axis, to)| (data.shape[axis], source[axis] as isize, to))
        .collect();
    Ok(Plan {
        shapes: vec![shape],
        pieces: vec![Piece {
            operand: 0,
            result: 0,
            copy: StridedCopy::new(&axes, 0, 0),
        }],
    })
}

impl Operator for Movement {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, check: &mut Check<'_>) {
        let inputs = match self.kind {
            Kind::Concatenation { .. } | Kind::Pack { .. } => 1..=usize::MAX,
            Kind::Unpack { .. } => 1..=1,
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
