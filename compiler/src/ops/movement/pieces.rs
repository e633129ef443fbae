//! Which elements of which operand make up the results.

use super::{StridedCopy, slice, strides};
use crate::graph::{NodeView, Tensor};

/// Part of a result: elements of an operand and where they go.
pub(super) struct Piece {
    pub(super) operand: usize,
    pub(super) result: usize,
    pub(super) copy: StridedCopy,
}

/// What an operator does: the shapes of its results and the pieces that make them up.
pub(super) struct Plan {
    pub(super) shapes: Vec<Vec<usize>>,
    pub(super) pieces: Vec<Piece>,
    /// The bytes of the element that fills a result before the pieces come, where they leave some out.
    pub(super) fill: Option<Vec<u8>>,
}

impl Plan {
    /// One result, which pieces of the operands make up.
    pub(super) fn new(
        shape: Vec<usize>,
        copies: impl IntoIterator<Item = (usize, StridedCopy)>,
    ) -> Self {
        let piece = |(operand, copy)| Piece {
            operand,
            result: 0,
            copy,
        };
        Self {
            shapes: vec![shape],
            pieces: copies.into_iter().map(piece).collect(),
            fill: None,
        }
    }
}

/// CONCATENATION, or PACK where each operand gets a new axis.
pub(super) fn join(node: NodeView<'_>, axis: usize, new_axis: bool) -> Result<Plan, String> {
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
        fill: None,
    })
}

/// SPLIT, SPLIT_V, or UNPACK where each result loses the axis.
pub(super) fn part(
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
        fill: None,
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
pub(super) fn cut(shape: &[usize], axes: &[slice::Axis]) -> Plan {
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
    Plan::new(result, [(0, StridedCopy::new(&list, offset, 0))])
}

/// TRANSPOSE.
pub(super) fn transpose(data: &Tensor, permutation: &[i64]) -> Result<Plan, String> {
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
    Ok(Plan::new(shape, [(0, StridedCopy::new(&axes, 0, 0))]))
}
