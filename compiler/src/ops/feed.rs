//! An input that comes a row at a time: what makes an image of rows.

use super::{Argument, Call, Check, Operator, Reach, Rows, movement::StridedCopy};
use crate::graph::NodeView;

/// Copies its operand, a row, to the next row of its result.
#[derive(Clone, Debug)]
pub(crate) struct Feed;

impl Operator for Feed {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, _check: &mut Check<'_>) {}

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(row), Some(image)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        let rows = |index: Option<_>, tensor| index.and_then(|id| Rows::of_image(id, tensor));
        let (Some(row), Some(output)) =
            (rows(node.input_id(0), row), rows(node.output_id(0), image))
        else {
            return Vec::new();
        };
        let copy = StridedCopy::contiguous(row.row_length);
        // Each row of the image was, for a while, the one row of the operand.
        let reach = Reach {
            stride: 0,
            length: 1,
            padding: 0,
        };
        let source = Argument::RowSource { rows: row, reach };
        vec![copy.call(image.element, source, Argument::RowCells(output))]
    }
}
