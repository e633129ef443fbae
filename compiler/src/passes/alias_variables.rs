//! Reading and assigning variables without copies, where the order of nodes allows it.
//!
//! A variable is one tensor of the state whose value changes as nodes run. What READ_VARIABLE gives is
//! a view of it if nothing is assigned until its last reader has run. What ASSIGN_VARIABLE takes is
//! computed in the state at once if the old value is no longer needed when that begins:
//!
//! ```text
//! old value      needed ─────────┐
//! producer                          ┌ runs
//! ASSIGN_VARIABLE                   ╎      ┌ would copy
//! new value                         └──────┴─── needed ─────┐
//! next assignment                                              ┌
//! ```
//!
//! Inputs and outputs of the model stay in the arena, where the caller reaches them. Variables that a
//! branch or a loop accesses are copied: what happens to them has no fixed order.

use crate::{
    graph::{Graph, Node, TensorId, Value},
    ops::{Access, Control},
};
use std::collections::{BTreeMap, BTreeSet};

/// A node that accesses a variable. Positions are those of nodes before any is dropped.
struct Event {
    position: usize,
    access: Access,
    /// The tensor that holds what is read or assigned.
    value: TensorId,
}

/// When tensors are in use, by number of the tensor that holds the bytes.
struct Uses {
    /// The only node that writes a tensor; nothing where there are several, each in a branch or loop.
    producer: Vec<Option<usize>>,
    /// The last node that reads it.
    last: Vec<usize>,
    /// Whether it is an input or output of the model.
    is_port: Vec<bool>,
}

/// Makes views of the results of reads and of the values of assignments, and drops the nodes.
pub(super) fn alias_variables(graph: &mut Graph) {
    let uses = Uses::new(graph);
    let mut dropped = vec![false; graph.nodes.len()];
    for (state, events) in events(graph) {
        // Up to when the value that the state holds is needed.
        let mut needed = 0;
        for (index, event) in events.iter().enumerate() {
            let (before, after) = (&events[..index], &events[index + 1..]);
            let is_view = match event.access {
                Access::Read => uses.can_stay(graph, event, after),
                Access::Assign => uses.can_be_computed(graph, state, event, before, after, needed),
            };
            if is_view {
                graph.tensors[event.value.0].alias_of = Some(state);
                dropped[event.position] = true;
            }
            let last = match is_view {
                true => uses.last[event.value.0],
                false => event.position,
            };
            needed = match event.access {
                Access::Read => last.max(needed),
                Access::Assign => last,
            };
        }
    }
    let mut dropped = dropped.into_iter();
    graph.nodes.retain(|_| !dropped.next().unwrap_or(false));
}

impl Uses {
    fn new(graph: &Graph) -> Self {
        let mut uses = Self {
            producer: vec![None; graph.tensors.len()],
            last: vec![0; graph.tensors.len()],
            is_port: vec![false; graph.tensors.len()],
        };
        let mut writers = vec![0; graph.tensors.len()];
        for (position, node) in graph.nodes.iter().enumerate() {
            for output in &node.outputs {
                let output = graph.storage(*output).0;
                writers[output] += 1;
                uses.producer[output] = (writers[output] == 1).then_some(position);
            }
            for input in node.inputs.iter().flatten() {
                uses.last[graph.storage(*input).0] = position;
            }
        }
        for port in graph.inputs.iter().chain(&graph.outputs) {
            uses.is_port[graph.storage(port.tensor).0] = true;
        }
        uses
    }

    /// Whether what is read can stay where it is until it was last used.
    fn can_stay(&self, graph: &Graph, read: &Event, after: &[Event]) -> bool {
        // What is assigned to another variable may be in that one's state already.
        graph.tensor(read.value).alias_of.is_none()
            && !self.is_port[read.value.0]
            && !is_assigned_by(self.last[read.value.0], after)
    }

    /// Whether what is assigned can be computed in the state. `needed` is up to when the old value
    /// is.
    fn can_be_computed(
        &self,
        graph: &Graph,
        state: TensorId,
        assignment: &Event,
        before: &[Event],
        after: &[Event],
        needed: usize,
    ) -> bool {
        let value = graph.tensor(assignment.value);
        let Some(producer) = self.producer[assignment.value.0] else {
            return false;
        };
        let is_free = before.is_empty() || needed < producer;
        is_free
            && value.value == Value::Computed
            && value.alias_of.is_none()
            && value.bytes() == graph.tensor(state).bytes()
            && !self.is_port[assignment.value.0]
            && !is_assigned_by(self.last[assignment.value.0], after)
    }
}

/// Whether any of these events assigns at a position or before it.
fn is_assigned_by(position: usize, events: &[Event]) -> bool {
    let mut assignments = events.iter().filter(|event| event.access == Access::Assign);
    assignments.any(|event| event.position <= position)
}

/// What happens to each variable, in order.
fn events(graph: &Graph) -> BTreeMap<TensorId, Vec<Event>> {
    let mut events: BTreeMap<TensorId, Vec<Event>> = BTreeMap::new();
    let mut conditional = BTreeSet::new();
    let mut depth = 0;
    for (position, node) in graph.nodes.iter().enumerate() {
        depth += node.operation.control().map_or(0, Control::depth);
        if let Some((state, access, value)) = access(graph, node) {
            if depth > 0 {
                conditional.insert(state);
            }
            events.entry(state).or_default().push(Event {
                position,
                access,
                value: graph.storage(value),
            });
        }
    }
    events.retain(|state, _| !conditional.contains(state));
    events
}

/// The state that a node accesses, how, and the other tensor.
fn access(graph: &Graph, node: &Node) -> Option<(TensorId, Access, TensorId)> {
    let access = node.operation.variable()?.access;
    let (input, output) = (
        graph.view(node).input_id(0)?,
        graph.view(node).output_id(0)?,
    );
    Some(match access {
        Access::Read => (input, access, output),
        Access::Assign => (output, access, input),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        graph::{Element, Initial, OperatorCode, Port, Tensor},
        ops::{Copy, Operation, Variable},
    };

    /// A graph of copies `from -> to` of one variable's value, state 0 and input 1.
    struct Builder(Graph);

    const STATE: usize = 0;
    const INPUT: usize = 1;

    impl Builder {
        fn new() -> Self {
            let mut builder = Self(Graph {
                description: String::new(),
                tensors: Vec::new(),
                nodes: Vec::new(),
                inputs: Vec::new(),
                outputs: Vec::new(),
            });
            builder.tensor(Value::State(Initial::ZERO));
            builder.tensor(Value::Computed);
            builder.0.inputs.push(port(INPUT));
            builder
        }

        fn tensor(&mut self, value: Value) -> usize {
            let tensor = Tensor {
                name: String::new(),
                shape: vec![4],
                element: Element::I8,
                quantization: None,
                value,
                alias_of: None,
                dynamic: false,
            };
            self.0.add_tensor(tensor).0
        }

        fn node(&mut self, operation: Operation, inputs: &[usize], output: usize) {
            self.0.nodes.push(Node {
                index: self.0.nodes.len(),
                code: OperatorCode::Custom(String::new()),
                inputs: inputs.iter().map(|id| Some(TensorId(*id))).collect(),
                outputs: vec![TensorId(output)],
                raw_options: Default::default(),
                operation,
            });
        }

        /// Any operator on these tensors.
        fn compute(&mut self, inputs: &[usize]) -> usize {
            let output = self.tensor(Value::Computed);
            self.node(Operation::Copy(Copy), inputs, output);
            output
        }

        fn read(&mut self) -> usize {
            let result = self.tensor(Value::Computed);
            let read = Operation::Variable(Variable::new(Access::Read, 0));
            self.node(read, &[STATE], result);
            result
        }

        fn assign(&mut self, value: usize) {
            let assign = Operation::Variable(Variable::new(Access::Assign, 0));
            self.node(assign, &[value], STATE);
        }

        /// Which of the given tensors lie in the state afterwards, and how many nodes are left.
        fn finish(mut self, output: usize, tensors: &[usize]) -> (Vec<bool>, usize) {
            self.0.outputs.push(port(output));
            alias_variables(&mut self.0);
            let is_state = |id: &usize| self.0.storage(TensorId(*id)) == TensorId(STATE);
            (tensors.iter().map(is_state).collect(), self.0.nodes.len())
        }
    }

    fn port(tensor: usize) -> Port {
        Port {
            tensor: TensorId(tensor),
            name: String::new(),
        }
    }

    #[test]
    fn a_delay_line_needs_no_copy() {
        let mut graph = Builder::new();
        let old = graph.read();
        let joined = graph.compute(&[old, INPUT]);
        let new = graph.compute(&[joined]);
        graph.assign(new);
        let output = graph.compute(&[joined]);
        assert_eq!(
            graph.finish(output, &[old, new, joined]),
            (vec![true, true, false], 3)
        );
    }

    #[test]
    fn what_is_needed_after_an_assignment_is_copied_before() {
        let mut graph = Builder::new();
        let old = graph.read();
        let new = graph.compute(&[INPUT]);
        graph.assign(new);
        let output = graph.compute(&[old, new]);
        // The copy is made before the new value is computed in the state.
        assert_eq!(graph.finish(output, &[old, new]), (vec![false, true], 3));
    }

    #[test]
    fn a_value_is_not_computed_while_the_old_one_is_needed() {
        // By the node that computes it.
        let mut graph = Builder::new();
        let old = graph.read();
        let new = graph.compute(&[old, INPUT]);
        graph.assign(new);
        let output = graph.compute(&[new]);
        assert_eq!(graph.finish(output, &[old, new]), (vec![true, false], 3));
        // By a node between it and the assignment, or by a read there.
        let mut graph = Builder::new();
        let old = graph.read();
        let new = graph.compute(&[INPUT]);
        let output = graph.compute(&[old]);
        graph.assign(new);
        assert_eq!(graph.finish(output, &[old, new]), (vec![true, false], 3));
        let mut graph = Builder::new();
        let new = graph.compute(&[INPUT]);
        let old = graph.read();
        graph.assign(new);
        let output = graph.compute(&[old]);
        assert_eq!(graph.finish(output, &[old, new]), (vec![false, false], 4));
    }

    #[test]
    fn of_two_assignments_the_first_stays_until_it_was_used() {
        let mut graph = Builder::new();
        let first = graph.compute(&[INPUT]);
        graph.assign(first);
        let again = graph.read();
        let used = graph.compute(&[again]);
        let second = graph.compute(&[used]);
        graph.assign(second);
        let output = graph.compute(&[second]);
        assert_eq!(
            graph.finish(output, &[first, again, second]),
            (vec![true; 3], 4)
        );

        let mut graph = Builder::new();
        let first = graph.compute(&[INPUT]);
        graph.assign(first);
        let second = graph.compute(&[INPUT]);
        graph.assign(second);
        let output = graph.compute(&[first]);
        assert_eq!(
            graph.finish(output, &[first, second]),
            (vec![false, true], 4)
        );
    }

    #[test]
    fn inputs_and_outputs_stay_in_the_arena() {
        let mut graph = Builder::new();
        let old = graph.read();
        graph.assign(INPUT);
        assert_eq!(graph.finish(old, &[old, INPUT]), (vec![false, false], 2));
        let mut graph = Builder::new();
        let new = graph.compute(&[INPUT]);
        graph.assign(new);
        assert_eq!(graph.finish(new, &[new]), (vec![false], 2));
    }
}
