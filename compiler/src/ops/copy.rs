//! Bringing a constant to the arena, for operators that read their operands only there.

use super::{Argument, Call, Check, Operator, movement::StridedCopy};
use crate::graph::NodeView;

/// A copy of the first operand.
#[derive(Clone, Debug)]
pub(crate) struct Copy;

impl Operator for Copy {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, _check: &mut Check<'_>) {}

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        whole(node)
    }
}

/// The call that copies the first operand to the first result, element for element.
pub(super) fn whole(node: NodeView<'_>) -> Vec<Call> {
    let (Some(input), Some(input_id), Some(output_id)) =
        (node.input(0), node.input_id(0), node.output_id(0))
    else {
        return Vec::new();
    };
    let copy = StridedCopy::contiguous(input.elements());
    vec![copy.call(
        input.element,
        Argument::Source { tensor: input_id },
        Argument::all(output_id, input),
    )]
}
