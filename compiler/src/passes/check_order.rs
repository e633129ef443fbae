//! Every operand must be computed before it is read, and every tensor once.

use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, Value},
    ops::Operation,
};

/// Reports operands that nothing computes, or only a later node, and tensors computed twice.
pub(super) fn check_order(graph: &Graph, diagnostics: &mut Diagnostics) {
    for node in &graph.nodes {
        if let Operation::Subgraphs(operation) = &node.operation {
            for subgraph in &operation.list {
                let mut found = Diagnostics::default();
                check_order(&subgraph.graph, &mut found);
                diagnostics.append(&subgraph.place(), found);
            }
        }
    }
    let mut producer = vec![None; graph.tensors.len()];
    for (position, node) in graph.nodes.iter().enumerate() {
        for output in &node.outputs {
            let place = graph.view(node).place();
            let tensor = graph.tensor(*output);
            if tensor.is_state() && node.operation.variable().is_some() {
                // A variable may be assigned any number of times.
                continue;
            }
            if let Some(first) = producer[output.0].replace(position) {
                let first = graph.view(&graph.nodes[first]).place();
                diagnostics.error(format!(
                    "{place}: its output is computed already by {first}"
                ));
            }
            if graph.is_input(*output) || tensor.value != Value::Computed {
                diagnostics.error(format!(
                    "{place}: its output '{}' is an input, a constant or a variable of the model",
                    tensor.name
                ));
            }
        }
    }
    let is_there = |id: crate::graph::TensorId| {
        graph.tensor(id).value != Value::Computed || graph.is_input(id)
    };
    for (position, node) in graph.nodes.iter().enumerate() {
        for id in node.inputs.iter().flatten().filter(|id| !is_there(**id)) {
            let place = graph.view(node).place();
            let name = &graph.tensor(*id).name;
            match producer[id.0] {
                Some(producer) if producer < position => {}
                Some(producer) => {
                    let later = graph.view(&graph.nodes[producer]).place();
                    diagnostics.error_with_help(
                        format!("{place}: it reads '{name}', which is computed only by {later}"),
                        "nodes must stand in an order in which they can run; a cycle has none",
                    );
                }
                None => diagnostics.error(format!(
                    "{place}: it reads '{name}', which nothing computes"
                )),
            }
        }
    }
    for port in &graph.outputs {
        if producer[port.tensor.0].is_none() && !is_there(port.tensor) {
            diagnostics.error(format!(
                "output '{}' of the model is computed by nothing",
                port.name
            ));
        }
    }
}
