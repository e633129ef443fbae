//! The result of CIRCULAR_BUFFER may be a variable tensor. Then that is what the node keeps, an operand, and
//! the result is another tensor.

use crate::{
    graph::{Graph, Tensor, Value},
    ops::Operation,
};

/// Parts results from what is kept.
pub(super) fn keep_rows(graph: &mut Graph) {
    for position in 0..graph.nodes.len() {
        let node = &graph.nodes[position];
        let (Operation::CircularBuffer(_), Some(&output)) = (&node.operation, node.outputs.first())
        else {
            continue;
        };
        let tensor = graph.tensor(output).clone();
        if tensor.is_state() {
            let kept = graph.add_tensor(Tensor {
                name: format!("{} (kept)", tensor.name),
                ..tensor
            });
            graph.tensors[output.0].value = Value::Computed;
            graph.nodes[position].inputs.push(Some(kept));
        }
    }
}
