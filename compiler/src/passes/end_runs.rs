//! Where CIRCULAR_BUFFER ends most runs, what follows it becomes a branch.
//!
//! The outputs of the model are kept from one run to the next, and are then those of the last that went to
//! the end.

use crate::{
    diagnostics::Diagnostics,
    graph::{Element, Graph, Initial, Node, OperatorCode, Tensor, TensorId, Value},
    ops::{Control, Operation, Transfer},
};

/// Puts nodes in branches.
pub(super) fn end_runs(graph: &mut Graph, diagnostics: &mut Diagnostics) {
    let nodes = core::mem::take(&mut graph.nodes);
    let mut branches = Vec::new();
    let mut depth = 0;
    for mut node in nodes {
        let ends_runs = match &node.operation {
            Operation::CircularBuffer(buffer) => buffer.ends_runs(graph.view(&node)),
            _ => false,
        };
        depth += node.operation.control().map_or(0, Control::depth);
        if ends_runs {
            let place = graph.view(&node).place();
            if depth > 0 {
                diagnostics.error(format!(
                    "{place}: it ends runs from within a subgraph, which is not supported"
                ));
            }
            let runs = graph.add_tensor(Tensor {
                name: format!("whether {place} lets others run"),
                shape: vec![1],
                element: Element::Bool,
                quantization: None,
                value: Value::Computed,
                alias_of: None,
                dynamic: false,
            });
            node.outputs.push(runs);
            branches.push(node.index);
            graph.nodes.push(node);
            mark(graph, "run in turns", Control::If, Some(runs));
        } else {
            graph.nodes.push(node);
        }
    }
    if branches.is_empty() {
        return;
    }
    let mut kept = Vec::new();
    for index in 0..graph.outputs.len() {
        let output = graph.outputs[index].tensor;
        let tensor = graph.tensor(output).clone();
        let state = graph.add_tensor(Tensor {
            name: format!("{} (kept)", tensor.name),
            value: Value::State(Initial::ZERO),
            alias_of: None,
            dynamic: false,
            ..tensor.clone()
        });
        let result = graph.add_tensor(Tensor {
            value: Value::Computed,
            alias_of: None,
            dynamic: false,
            ..tensor
        });
        copy(graph, output, state);
        kept.push((index, state, result));
    }
    for _ in branches {
        mark(graph, "else of run in turns", Control::Else, None);
        mark(graph, "end of run in turns", Control::EndIf, None);
    }
    for (index, state, result) in kept {
        copy(graph, state, result);
        graph.outputs[index].tensor = result;
    }
}

fn mark(graph: &mut Graph, name: &str, control: Control, operand: Option<TensorId>) {
    let inputs = operand.into_iter().map(Some).collect();
    push(graph, name, inputs, Vec::new(), Operation::Control(control));
}

fn copy(graph: &mut Graph, from: TensorId, to: TensorId) {
    let transfer = Operation::Transfer(Transfer::Copy);
    push(
        graph,
        "copy of an output",
        vec![Some(from)],
        vec![to],
        transfer,
    );
}

fn push(
    graph: &mut Graph,
    name: &str,
    inputs: Vec<Option<TensorId>>,
    outputs: Vec<TensorId>,
    operation: Operation,
) {
    graph.nodes.push(Node {
        index: graph.nodes.len(),
        code: OperatorCode::Custom(name.to_owned()),
        inputs,
        outputs,
        raw_options: Default::default(),
        operation,
    });
}
