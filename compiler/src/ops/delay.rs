//! Delay lines: the latest rows of a tensor, kept from one invocation to the next.

use super::{Argument, Call, Check, Operator, movement::StridedCopy};
use crate::graph::NodeView;

/// Appends the first operand, the new rows, to the second, which is the result as well: its elements
/// move towards the front, where the oldest are lost.
#[derive(Clone, Debug)]
pub(crate) struct Delay;

/// The last elements of the operand, as many as the result has.
#[derive(Clone, Debug)]
pub(crate) struct Tail;

impl Delay {
    /// What is copied from which operand to the result.
    pub(crate) fn copies(node: NodeView<'_>) -> Option<[(usize, StridedCopy); 2]> {
        let (new, line) = (node.input(0)?.elements(), node.output(0)?.elements());
        let kept = line.checked_sub(new)?;
        Some([
            (1, StridedCopy::moved(kept, new, 0)),
            (0, StridedCopy::moved(new, 0, kept)),
        ])
    }
}

impl Tail {
    /// What is copied from the operand to the result.
    pub(crate) fn copies(node: NodeView<'_>) -> Option<[(usize, StridedCopy); 1]> {
        let (all, count) = (node.input(0)?.elements(), node.output(0)?.elements());
        Some([(0, StridedCopy::moved(count, all.checked_sub(count)?, 0))])
    }
}

/// A call for each copy.
fn calls<const N: usize>(
    node: NodeView<'_>,
    copies: Option<[(usize, StridedCopy); N]>,
) -> Vec<Call> {
    let (Some(output), Some(output_id)) = (node.output(0), node.output_id(0)) else {
        return Vec::new();
    };
    let call = |(operand, copy): (usize, StridedCopy)| {
        let source = Argument::Source {
            tensor: node.input_id(operand)?,
        };
        Some(copy.call(output.element, source, Argument::all(output_id, output)))
    };
    copies.into_iter().flatten().filter_map(call).collect()
}

impl Operator for Delay {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, _check: &mut Check<'_>) {}

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        calls(node, Self::copies(node))
    }
}

impl Operator for Tail {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, _check: &mut Check<'_>) {}

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        calls(node, Self::copies(node))
    }
}
