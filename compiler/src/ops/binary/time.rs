//! How rows of time pass through elementwise operators of two operands.

use crate::ops::{Flow, Obstacle, Timed, outermost};

/// Row by row, if the time of all operands becomes the outermost axis of the result, and what does not
/// go along time is the same for all rows.
pub(super) fn flow(timed: Timed<'_>) -> Result<Flow, Obstacle> {
    let shape = timed.node.output(0).map(|output| &output.shape[..]);
    let shape = shape.ok_or_else(Obstacle::unknown)?;
    let time = outermost(shape).ok_or_else(Obstacle::unknown)?;
    for index in 0..2 {
        let operand = timed.node.input(index).ok_or_else(Obstacle::unknown)?;
        // Shapes are aligned at their ends.
        let missing = shape.len() - operand.shape.len();
        let extent = time
            .checked_sub(missing)
            .map_or(1, |axis| operand.shape[axis]);
        match timed.rows(index) {
            Some((_, axis)) if axis + missing != time || extent != shape[time] => {
                return Err(Obstacle::moved());
            }
            None if extent != 1 => {
                return Err(Obstacle::new(
                    format!(
                        "its operand '{}' of shape {} has other values for each row of time",
                        operand.name,
                        operand.shape_text()
                    ),
                    "use the same values for all rows: an extent of 1 along time",
                ));
            }
            _ => {}
        }
    }
    timed.each_row()
}
