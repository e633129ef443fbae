//! In which order nodes run, where a graph has branches: the order that needs least memory.
//!
//! What exists after some nodes have run depends on which they are, and not on their order. So the
//! search goes through sets of nodes, a node at a time, and looks at each set once: can it be reached
//! within a limit, and all nodes from there? A node that stays within the limit and leaves no more
//! than it found runs at once: nothing is lost by it. Where there are too many sets, those that hold
//! least memory are kept, so the work is bounded, and no clock decides.

mod needs;
mod search;

use super::{Memory, schedule::Nodes};
use crate::{
    graph::{Graph, TensorId, Value},
    ops::{Argument, Call, Operation},
};
use needs::Needs;
use std::collections::BTreeSet;

/// Orders of the nodes that may need less memory than the one they are in: for each position the
/// node that goes there.
pub(crate) fn orders(
    graph: &Graph,
    calls: &[Vec<Call>],
    memory: Memory,
    step_macs: Option<u64>,
) -> Vec<Vec<usize>> {
    let nodes = Nodes::new(graph, calls, step_macs);
    let mut orders = Vec::new();
    // Operators whose results lie over rows of their operands need less than whole tensors do.
    let by_rows = (memory != Memory::Plain).then_some(&nodes);
    for nodes in [Some(None), by_rows.map(Some)].into_iter().flatten() {
        let problem = Problem::new(graph, calls, nodes);
        let order = problem.and_then(|problem| search::search(&problem));
        orders.extend(order.filter(|order| !orders.contains(order)));
    }
    orders
}

/// Puts element `order[n]` at position `n`.
pub(crate) fn permute<T>(list: &mut Vec<T>, order: &[usize]) {
    let mut elements: Vec<Option<T>> = core::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.iter().filter_map(|&index| elements[index].take()));
}

/// The order that undoes one.
pub(crate) fn inverse(order: &[usize]) -> Vec<usize> {
    let mut inverse: Vec<usize> = (0..order.len()).collect();
    inverse.sort_by_key(|&position| order[position]);
    inverse
}

/// What an order is searched for.
#[derive(Clone, Debug, Default)]
struct Problem {
    tensors: Vec<Item>,
    nodes: Vec<Step>,
}

/// A tensor, of which those count that own memory in the arena.
#[derive(Clone, Debug)]
struct Item {
    bytes: usize,
    readers: Vec<usize>,
    is_input: bool,
    /// Exists to the end.
    is_output: bool,
}

/// A node.
#[derive(Clone, Debug, Default)]
struct Step {
    /// The tensors that it reads, each once.
    reads: Vec<usize>,
    writes: Vec<usize>,
    /// The nodes that must have run.
    after: Vec<usize>,
    needs: Needs,
}

impl Problem {
    /// The problem of a graph; nothing where some tensor is written more than once, or some nodes run under
    /// a condition. Nodes of which
    /// `nodes` knows how they compute rows may let results lie over their operands.
    fn new(graph: &Graph, calls: &[Vec<Call>], nodes: Option<&Nodes>) -> Option<Self> {
        if graph.has_control_flow() {
            return None;
        }
        let item = |index: usize| Item {
            bytes: graph.tensors[index].bytes(),
            readers: Vec::new(),
            is_input: false,
            is_output: false,
        };
        let mut problem = Self {
            tensors: (0..graph.tensors.len()).map(item).collect(),
            nodes: Vec::new(),
        };
        for port in &graph.inputs {
            problem.tensors[graph.storage(port.tensor).0].is_input = true;
        }
        for port in &graph.outputs {
            problem.tensors[graph.storage(port.tensor).0].is_output = true;
        }
        let mut writer: Vec<Option<usize>> = vec![None; graph.tensors.len()];
        let mut last_effect = None;
        for (position, node) in graph.nodes.iter().enumerate() {
            let reads = in_arena(graph, node.inputs.iter().flatten());
            let writes = in_arena(graph, &node.outputs);
            let mut after: BTreeSet<usize> = reads.iter().filter_map(|id| writer[id.0]).collect();
            if has_effect(graph, calls, position) {
                after.extend(last_effect.replace(position));
            }
            for id in &reads {
                problem.tensors[id.0].readers.push(position);
            }
            for id in &writes {
                let earlier = writer[id.0].replace(position);
                if earlier.is_some() || problem.tensors[id.0].is_input {
                    return None;
                }
            }
            problem.nodes.push(Step {
                needs: Needs::new(graph, nodes, position, &reads, &writes),
                reads: reads.iter().map(|id| id.0).collect(),
                writes: writes.iter().map(|id| id.0).collect(),
                after: after.into_iter().collect(),
            });
        }
        Some(problem)
    }
}

/// What owns the memory of tensors, as far as it is in the arena, each once.
fn in_arena<'a>(graph: &Graph, tensors: impl IntoIterator<Item = &'a TensorId>) -> Vec<TensorId> {
    let mut found = Vec::new();
    for id in tensors {
        let storage = graph.storage(*id);
        if graph.tensor(storage).value == Value::Computed && !found.contains(&storage) {
            found.push(storage);
        }
    }
    found
}

/// Whether it matters for other reasons than its operands and results when a node runs: it has to do
/// with memory that is kept, or nobody knows what it does.
fn has_effect(graph: &Graph, calls: &[Vec<Call>], position: usize) -> bool {
    let node = &graph.nodes[position];
    let mut tensors = node.inputs.iter().flatten().chain(&node.outputs);
    let is_kept = |id: &TensorId| {
        let value = &graph.tensor(graph.storage(*id)).value;
        !matches!(value, Value::Computed | Value::Constant(_))
    };
    let mut arguments = calls[position].iter().flat_map(|call| &call.arguments);
    matches!(node.operation, Operation::Any(_))
        || tensors.any(is_kept)
        || arguments.any(|(_, argument)| matches!(argument, Argument::State { .. }))
}

#[cfg(test)]
mod tests;
