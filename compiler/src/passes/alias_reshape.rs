//! RESHAPE, SQUEEZE and EXPAND_DIMS need no work: their result is a view of their operand.

use crate::{
    graph::{Graph, TensorId},
    ops::{Operation, Transfer},
};

/// Makes results of reshaping operators views, and drops the nodes. Results that must lie `apart` from their
/// operand are copies.
pub(super) fn alias_reshape(graph: &mut Graph, apart: &dyn Fn(TensorId, TensorId) -> bool) {
    let nodes = core::mem::take(&mut graph.nodes);
    for mut node in nodes {
        match (node.inputs.first().copied().flatten(), &node.outputs[..]) {
            (Some(input), &[output]) if node.operation.operator().is_alias() => {
                if apart(graph.storage(input), output) {
                    node.operation = Operation::Transfer(Transfer::Copy);
                    node.inputs.truncate(1);
                    graph.nodes.push(node);
                } else {
                    graph.tensors[output.0].alias_of = Some(input);
                }
            }
            _ => graph.nodes.push(node),
        }
    }
}
