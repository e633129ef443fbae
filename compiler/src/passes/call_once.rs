//! What CALL_ONCE assigns is known while compiling: variables begin with it, and the node goes.

use super::{check_order::check_order, settle::settle};
use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, Initial, Node, Tensor, TensorId, Value},
    ops::{Access, CallOnce, Operation},
};
use std::collections::BTreeMap;

const ONCE_HELP: &str = "a subgraph that runs once must assign constants to variables, before any other node reads or assigns them";
const NEVER_HELP: &str = "assign to it in this subgraph, or in one that CALL_ONCE calls";

/// Gives variables their initial values, and drops the nodes that assign these.
pub(super) fn call_once(graph: &mut Graph, diagnostics: &mut Diagnostics) {
    let mut accessed: BTreeMap<usize, String> = BTreeMap::new();
    let mut values: BTreeMap<usize, Tensor> = BTreeMap::new();
    for node in core::mem::take(&mut graph.nodes) {
        let place = graph.view(&node).place();
        if let Operation::CallOnce(call) = node.operation {
            for (number, value) in assigned(call, diagnostics) {
                if let Some(other) = accessed.get(&number) {
                    diagnostics.error_with_help(
                        format!("{place}: it assigns to a variable after {other} accesses it"),
                        ONCE_HELP,
                    );
                }
                values.insert(number, value);
            }
            continue;
        }
        if let Some(variable) = node.operation.variable() {
            accessed.entry(variable.number).or_insert(place);
        }
        graph.nodes.push(node);
    }
    if !diagnostics.is_empty() {
        return;
    }
    for (number, (state, place, is_assigned)) in states(graph) {
        let tensor = &mut graph.tensors[state.0];
        match values.get(&number) {
            Some(value) if is_like(value, tensor) => {
                if let Some(bytes) = value.constant() {
                    tensor.value = Value::State(Initial::new(bytes));
                }
            }
            Some(value) => diagnostics.error(format!(
                "{place}: its variable '{}' is {} {}, but CALL_ONCE assigns {} {}",
                tensor.name,
                tensor.element,
                tensor.shape_text(),
                value.element,
                value.shape_text()
            )),
            None if !is_assigned => diagnostics.error_with_help(
                format!("{place}: nothing assigns to its variable '{}'", tensor.name),
                NEVER_HELP,
            ),
            None => {}
        }
    }
}

/// The constants that a subgraph assigns, by number of the variable.
fn assigned(call: CallOnce, diagnostics: &mut Diagnostics) -> Vec<(usize, Tensor)> {
    let (place, mut graph) = (call.place, *call.graph);
    let mut found = Diagnostics::default();
    check_order(&graph, &mut found);
    if found.is_empty() {
        settle(&mut graph, &mut found);
    }
    let mut values = Vec::new();
    if found.is_empty() {
        for node in &graph.nodes {
            match constant(&graph, node) {
                Some(value) => values.push(value),
                None => found.error_with_help(
                    format!(
                        "{}: its result is not known while compiling",
                        graph.view(node).place()
                    ),
                    ONCE_HELP,
                ),
            }
        }
    }
    diagnostics.append(&place, found);
    values
}

/// The variable and the constant of a node that assigns one.
fn constant(graph: &Graph, node: &Node) -> Option<(usize, Tensor)> {
    let variable = node.operation.variable()?;
    let value = graph.view(node).input(0)?;
    let is_known = variable.access == Access::Assign && value.constant().is_some();
    is_known.then(|| (variable.number, value.clone()))
}

/// For each variable its state, the first node that accesses it, and whether any node assigns to it.
fn states(graph: &Graph) -> BTreeMap<usize, (TensorId, String, bool)> {
    let mut states: BTreeMap<usize, (TensorId, String, bool)> = BTreeMap::new();
    for node in &graph.nodes {
        let Some(variable) = node.operation.variable() else {
            continue;
        };
        let state = match variable.access {
            Access::Read => node.inputs.first().copied().flatten(),
            Access::Assign => node.outputs.first().copied(),
        };
        if let Some(state) = state {
            let new = || (state, graph.view(node).place(), false);
            let known = states.entry(variable.number).or_insert_with(new);
            known.2 |= variable.access == Access::Assign;
        }
    }
    states
}

fn is_like(value: &Tensor, state: &Tensor) -> bool {
    (value.element, value.elements()) == (state.element, state.elements())
}
