//! Elements that the result has several times, TILE and BROADCAST_TO, and matrices from diagonals,
//! MATRIX_DIAG and MATRIX_SET_DIAG.

use super::{StridedCopy, blocks::check_size, pieces::Plan, strides};
use crate::graph::{NodeView, Tensor};

/// The extents that a constant operand gives, or those of the result where it is computed: the file
/// states them as well.
fn extents(
    node: NodeView<'_>,
    computed: impl Fn(&Tensor) -> Option<Vec<usize>>,
) -> Option<Vec<usize>> {
    match node.input(1)?.integers() {
        Some(list) => list
            .iter()
            .map(|extent| usize::try_from(*extent).ok())
            .collect(),
        None => computed(node.output(0)?),
    }
}

/// TILE: the whole tensor several times along each axis.
pub(super) fn tile(node: NodeView<'_>) -> Result<Plan, String> {
    let data = node.input(0).ok_or("it has no input")?;
    let quotients = |output: &Tensor| {
        let extents = data.shape.iter().zip(&output.shape);
        extents
            .map(|(inner, outer)| outer.checked_div(*inner))
            .collect()
    };
    let times = extents(node, quotients).filter(|times| times.len() == data.shape.len());
    let times =
        times.ok_or("its multiples must be an integer for each axis, none of them negative")?;
    let extents = data.shape.iter().zip(&times);
    let shape: Vec<usize> = extents
        .map(|(extent, times)| extent.saturating_mul(*times))
        .collect();
    check_size(&shape)?;
    let (from, to) = (strides(&data.shape), strides(&shape));
    let axes: Vec<_> = (0..shape.len())
        .flat_map(|axis| {
            let extent = data.shape[axis];
            let once = (extent, from[axis] as isize, to[axis]);
            [(times[axis], 0, to[axis] * extent), once]
        })
        .collect();
    Ok(Plan::new(shape, [(0, StridedCopy::new(&axes, 0, 0))]))
}

/// BROADCAST_TO: axes of extent 1, and those that the operand does not have, are repeated.
pub(super) fn broadcast_to(node: NodeView<'_>) -> Result<Plan, String> {
    let data = node.input(0).ok_or("it has no input")?;
    let shape = extents(node, |output| Some(output.shape.clone()));
    let shape = shape.ok_or("its shape must be integers that are not negative")?;
    check_size(&shape)?;
    let wrong = || format!("shape {} cannot become {shape:?}", data.shape_text());
    let new = shape
        .len()
        .checked_sub(data.shape.len())
        .ok_or_else(wrong)?;
    let (from, to) = (strides(&data.shape), strides(&shape));
    let mut axes = Vec::new();
    for (axis, &extent) in shape.iter().enumerate() {
        let step = match axis.checked_sub(new) {
            Some(own) if data.shape[own] == extent => from[own] as isize,
            Some(own) if data.shape[own] != 1 => return Err(wrong()),
            _ => 0,
        };
        axes.push((extent, step, to[axis]));
    }
    Ok(Plan::new(shape, [(0, StridedCopy::new(&axes, 0, 0))]))
}

/// A copy to the diagonals of matrices.
fn diagonals(count: usize, length: usize, [height, width]: [usize; 2]) -> StridedCopy {
    let axes = [
        (count, length as isize, height * width),
        (length, 1, width + 1),
    ];
    StridedCopy::new(&axes, 0, 0)
}

/// MATRIX_DIAG: matrices that are zero but for their diagonals.
pub(super) fn matrix_diag(data: &Tensor) -> Plan {
    let length = data.shape.last().copied().unwrap_or(1);
    let shape = [&data.shape[..], &[length]].concat();
    let count = data.elements() / length.max(1);
    let mut plan = Plan::new(shape, [(0, diagonals(count, length, [length; 2]))]);
    plan.fill = Some(vec![0; data.element.size()]);
    plan
}

/// MATRIX_SET_DIAG: matrices with other diagonals.
pub(super) fn matrix_set_diag(node: NodeView<'_>) -> Result<Plan, String> {
    let (Some(data), Some(diagonal)) = (node.input(0), node.input(1)) else {
        return Err("an input is left out".to_owned());
    };
    let [outer @ .., height, width] = &data.shape[..] else {
        return Err("its input is no matrix".to_owned());
    };
    let (height, width) = (*height, *width);
    let length = height.min(width);
    if diagonal.shape != [outer, &[length]].concat() {
        return Err(format!(
            "its diagonals have shape {}, its matrices {}",
            diagonal.shape_text(),
            data.shape_text()
        ));
    }
    let copies = [
        (0, StridedCopy::contiguous(data.elements())),
        (
            1,
            diagonals(outer.iter().product(), length, [height, width]),
        ),
    ];
    Ok(Plan::new(data.shape.clone(), copies))
}
