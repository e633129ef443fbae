//! How rows of time pass through operators that move elements.

use super::{Kind, Movement, axis_index, axis_operand, integers, slice};
use crate::ops::{Flow, Obstacle, Operation, Timed, outermost};

impl Movement {
    pub(super) fn rows_of_time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        let node = timed.node;
        let data = node.input(self.data()).ok_or_else(Obstacle::unknown)?;
        let unknown = |_| Obstacle::unknown();
        let operand = |index| axis_operand(&integers(node, index, "axis")?, data.shape.len());
        let rank = data.shape.len();
        match &self.kind {
            Kind::Concatenation { axis } => {
                join(timed, axis_index(*axis, rank).map_err(unknown)?, false)
            }
            Kind::Pack { axis } => join(timed, axis_index(*axis, rank + 1).map_err(unknown)?, true),
            Kind::Unpack { axis } => part(timed, axis_index(*axis, rank).map_err(unknown)?),
            Kind::Split => part(timed, operand(0).map_err(unknown)?),
            Kind::SplitV => part(timed, operand(2).map_err(unknown)?),
            Kind::Slice | Kind::StridedSlice(_) | Kind::Cut(_) => {
                cut(timed, &self.axes(node).map_err(unknown)?)
            }
            Kind::Transpose => {
                let output = node.output(0).ok_or_else(Obstacle::unknown)?;
                let order = integers(node, 1, "permutation").map_err(unknown)?;
                let (_, time) = timed.rows(0).ok_or_else(Obstacle::unknown)?;
                let from = outermost(&output.shape).and_then(|to| order.get(to).copied());
                let is_time = |axis: i64| axis == time as i64 || axis + rank as i64 == time as i64;
                match from {
                    Some(axis) if is_time(axis) => timed.each_row(),
                    _ => Err(Obstacle::moved()),
                }
            }
            _ => Err(Obstacle::unknown()),
        }
    }

    /// A slice of which the result has so many rows, from the operand's first on.
    pub(super) fn cut_to_rows(&self, timed: Timed<'_>, count: usize) -> Option<Operation> {
        let (_, time) = timed.rows(0)?;
        let extent = timed.node.input(0)?.shape[time];
        let mut axes = self.axes(timed.node).ok()?;
        let axis = axes.iter_mut().find(|axis| axis.dimension == Some(time))?;
        // A row may be several positions, if the slice takes them all.
        let row = extent / timed.rows.first()?;
        (axis.first, axis.count) = (0, count * row);
        Some(Operation::Movement(Self {
            kind: Kind::Cut(axes),
        }))
    }
}

/// CONCATENATION and PACK along an axis of the result.
fn join(timed: Timed<'_>, axis: usize, new_axis: bool) -> Result<Flow, Obstacle> {
    for index in 0..timed.node.node.inputs.len() {
        let Some((_, time)) = timed.rows(index) else {
            let name = timed.node.input(index).map_or("", |operand| &operand.name);
            return Err(Obstacle::new(
                format!("its operand '{name}' does not go along time as the others do"),
                "join it after the rows of time are brought together, or compute it from the input",
            ));
        };
        if axis < time || axis == time && !new_axis {
            return Err(Obstacle::mixed(
                "joins tensors one after another along time",
            ));
        }
        if axis == time {
            return Err(Obstacle::moved());
        }
    }
    timed.each_row()
}

/// SPLIT, SPLIT_V and UNPACK along an axis of the operand.
fn part(timed: Timed<'_>, axis: usize) -> Result<Flow, Obstacle> {
    let operand = (0..timed.rows.len()).find_map(|index| timed.rows(index));
    match operand {
        Some((_, time)) if time == axis => Err(Obstacle::mixed("takes rows of time apart")),
        _ => timed.each_row(),
    }
}

/// SLICE and STRIDED_SLICE.
fn cut(timed: Timed<'_>, axes: &[slice::Axis]) -> Result<Flow, Obstacle> {
    let (count, time) = timed.rows(0).ok_or_else(Obstacle::unknown)?;
    let extent = timed.node.input(0).map_or(0, |input| input.shape[time]);
    let axis = axes.iter().find(|axis| axis.dimension == Some(time));
    let axis = axis.ok_or_else(Obstacle::unknown)?;
    if (axis.first, axis.step, axis.count) == (0, 1, extent) {
        return timed.each_row();
    }
    timed.single_rows(0)?;
    match usize::try_from(axis.step) {
        Ok(stride) if stride > 0 && axis.count > 0 && axis.first < count => Ok(Flow::Rows {
            count: axis.count,
            first: axis.first,
            stride,
        }),
        _ if axis.count == 1 => Ok(Flow::Whole),
        _ => Err(Obstacle::mixed("turns time around")),
    }
}

#[cfg(test)]
impl Movement {
    /// A STRIDED_SLICE whose lists are operands, for tests of passes.
    pub(crate) fn plain_strided_slice() -> Self {
        Self {
            kind: Kind::StridedSlice(Default::default()),
        }
    }

    /// The results for operands with elements of `size` bytes.
    pub(crate) fn execute(
        &self,
        node: crate::graph::NodeView<'_>,
        size: usize,
        operands: &[&[u8]],
    ) -> Vec<Vec<u8>> {
        let plan = self.plan(node).unwrap();
        let bytes = |shape: &Vec<usize>| vec![0; shape.iter().product::<usize>() * size];
        let mut results: Vec<Vec<u8>> = plan.shapes.iter().map(bytes).collect();
        for piece in plan.pieces {
            let (operand, result) = (operands[piece.operand], &mut results[piece.result]);
            piece.copy.execute(size, operand, result).unwrap();
        }
        results
    }
}

#[cfg(test)]
mod tests;
