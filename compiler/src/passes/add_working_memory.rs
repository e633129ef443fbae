//! Working memory that kernels of a node need is one more result of it, which nobody reads: so it is planned
//! with everything else.

use crate::graph::{Graph, Tensor, Value};

/// Adds the results.
pub(super) fn add_working_memory(graph: &mut Graph) {
    for position in 0..graph.nodes.len() {
        let view = graph.view(&graph.nodes[position]);
        let (needed, place) = (
            view.node.operation.operator().working_memory(view),
            view.place(),
        );
        for (element, count) in needed {
            let tensor = graph.add_tensor(Tensor {
                name: format!("working memory of {place}"),
                shape: vec![count],
                element,
                quantization: None,
                value: Value::Computed,
                alias_of: None,
                dynamic: false,
            });
            graph.nodes[position].outputs.push(tensor);
        }
    }
}
