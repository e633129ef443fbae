//! Most kernels read their activations from the arena. A constant in that place is copied there
//! first; so is a constant or a variable that is an output of the model.

use crate::{
    graph::{Graph, Node, OperatorCode, Tensor, TensorId, Value},
    ops::{Copy, Operation},
};

/// Inserts the copies.
pub(super) fn copy_constants(graph: &mut Graph) {
    let nodes = core::mem::take(&mut graph.nodes);
    for mut node in nodes {
        for index in 0..node.inputs.len() {
            let Some(id) = node.inputs[index] else {
                continue;
            };
            if graph.tensor(id).constant().is_some()
                && !node.operation.operator().takes_constant(index)
            {
                node.inputs[index] = Some(copy(graph, id, node.index));
            }
        }
        graph.nodes.push(node);
    }
    for index in 0..graph.outputs.len() {
        let id = graph.outputs[index].tensor;
        if graph.tensor(graph.storage(id)).value != Value::Computed {
            graph.outputs[index].tensor = copy(graph, id, graph.nodes.len());
        }
    }
}

/// Adds a node that copies a tensor, and gives the copy.
fn copy(graph: &mut Graph, id: TensorId, index: usize) -> TensorId {
    let original = graph.tensor(id);
    let tensor = Tensor {
        value: Value::Computed,
        alias_of: None,
        ..original.clone()
    };
    let output = graph.add_tensor(tensor);
    graph.nodes.push(Node {
        index,
        code: OperatorCode::Custom("copy of a constant".to_owned()),
        inputs: vec![Some(id)],
        outputs: vec![output],
        raw_options: Default::default(),
        operation: Operation::Copy(Copy),
    });
    output
}
