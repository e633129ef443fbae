//! Nodes that nobody reads are dropped: those whose reader was folded or fused away, and those that
//! the file carries for nothing.

use crate::graph::Graph;

/// Keeps the nodes that an output of the model depends on.
pub(super) fn remove_dead(graph: &mut Graph) {
    let mut is_read = vec![false; graph.tensors.len()];
    for port in &graph.outputs {
        is_read[graph.storage(port.tensor).0] = true;
    }
    // A variable that any node reads is read by the next invocation at the latest.
    for input in graph
        .nodes
        .iter()
        .flat_map(|node| node.inputs.iter().flatten())
    {
        let storage = graph.storage(*input);
        is_read[storage.0] |= graph.tensor(storage).is_state();
    }
    let mut nodes = core::mem::take(&mut graph.nodes);
    nodes.reverse();
    nodes.retain(|node| {
        let kept = node.outputs.iter().any(|output| is_read[output.0])
            || node.operation.control().is_some();
        if kept {
            for input in node.inputs.iter().flatten() {
                is_read[graph.storage(*input).0] = true;
            }
        }
        kept
    });
    nodes.reverse();
    graph.nodes = nodes;
}
