//! Brings what IF, WHILE and CALL run into the main graph, so that one plan serves all.
//!
//! A subgraph reads the operands of its node themselves where shape and scale are the same, else views of
//! them. Of a loop, what the body hands on as it got it stays one tensor; everything else has a tensor that
//! is written before the loop and at the end of each round.

mod nodes;

use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, Node, OperatorCode, Tensor, TensorId, Value},
    ops::{Control, ControlFlow, Operation, Subgraph, Subgraphs, Transfer},
    parse::MOST_NODES,
};
use nodes::{mark, root};
use std::collections::{BTreeMap, BTreeSet};

const SIGNATURE_HELP: &str = "the subgraph must have the inputs and outputs of the node that runs it: convert the model again";
const STATE_HELP: &str = "a subgraph that keeps something from one invocation to the next can be run by one node alone: build the model so that it is";

/// Replaces all nodes that run subgraphs.
pub(super) fn inline_subgraphs(graph: &mut Graph, diagnostics: &mut Diagnostics) {
    let mut inliner = Inliner {
        variables: BTreeMap::new(),
        inlined: BTreeSet::new(),
        diagnostics,
        is_full: false,
    };
    for node in &graph.nodes {
        if let Some((number, state)) = variable(node) {
            inliner.variables.entry(number).or_insert(state);
        }
    }
    for node in core::mem::take(&mut graph.nodes) {
        inliner.node(graph, node);
    }
}

struct Inliner<'a> {
    /// The state of each variable, by its number.
    variables: BTreeMap<usize, TensorId>,
    /// The subgraphs that have been brought in.
    inlined: BTreeSet<usize>,
    diagnostics: &'a mut Diagnostics,
    /// Whether there are too many nodes already.
    is_full: bool,
}

/// The number of the variable that a node accesses, and the tensor of its state.
fn variable(node: &Node) -> Option<(usize, TensorId)> {
    let number = node.operation.variable()?.number;
    let inputs = node.inputs.first().copied().flatten();
    let state = match node.operation.variable()?.access {
        crate::ops::Access::Read => inputs,
        crate::ops::Access::Assign => node.outputs.first().copied(),
    };
    Some((number, state?))
}

impl Inliner<'_> {
    /// Adds a node, or what it stands for.
    fn node(&mut self, graph: &mut Graph, node: Node) {
        if graph.nodes.len() >= MOST_NODES {
            if !core::mem::replace(&mut self.is_full, true) {
                self.diagnostics.error(format!(
                    "the model has more than {MOST_NODES} nodes with those of the subgraphs that they run, which is not supported"
                ));
            }
            return;
        }
        let Operation::Subgraphs(operation) = &node.operation else {
            graph.nodes.push(node);
            return;
        };
        let operation = operation.clone();
        let place = graph.view(&node).place();
        if let Err(problem) = self.replace(graph, &node, operation) {
            self.diagnostics
                .error_with_help(format!("{place}: {problem}"), SIGNATURE_HELP);
        }
    }

    fn replace(
        &mut self,
        graph: &mut Graph,
        node: &Node,
        operation: Subgraphs,
    ) -> Result<(), String> {
        let mut inputs = Vec::new();
        for (index, input) in node.inputs.iter().enumerate() {
            let input = input.ok_or_else(|| format!("its input {index} is left out"))?;
            if graph.tensor(input).is_state() {
                let name = &graph.tensor(input).name;
                return Err(format!(
                    "its input {index} '{name}' is a variable: subgraphs get values, and reach resource variables by their name"
                ));
            }
            inputs.push(input);
        }
        match (operation.flow, &operation.list[..]) {
            (ControlFlow::Call, [subgraph]) => self.call(graph, node, subgraph, &inputs),
            (ControlFlow::If, [then, otherwise]) => {
                self.branches(graph, node, [then, otherwise], &inputs)
            }
            (ControlFlow::While, [condition, body]) => {
                self.rounds(graph, node, [condition, body], &inputs)
            }
            _ => Err("its subgraphs are missing".to_owned()),
        }
    }

    fn call(
        &mut self,
        graph: &mut Graph,
        node: &Node,
        subgraph: &Subgraph,
        inputs: &[TensorId],
    ) -> Result<(), String> {
        let results = self.subgraph(graph, node, subgraph, inputs)?;
        self.hand_on(graph, node, &results, &node.outputs, Transfer::View)
    }

    fn branches(
        &mut self,
        graph: &mut Graph,
        node: &Node,
        branches: [&Subgraph; 2],
        inputs: &[TensorId],
    ) -> Result<(), String> {
        let Some((condition, inputs)) = inputs.split_first() else {
            return Err("it has no condition".to_owned());
        };
        mark(graph, node, Control::If, &[*condition]);
        for (branch, begin) in branches.into_iter().zip([None, Some(Control::Else)]) {
            if let Some(begin) = begin {
                mark(graph, node, begin, &[]);
            }
            let results = self.subgraph(graph, node, branch, inputs)?;
            self.hand_on(graph, node, &results, &node.outputs, Transfer::Copy)?;
        }
        mark(graph, node, Control::EndIf, &[]);
        Ok(())
    }

    fn rounds(
        &mut self,
        graph: &mut Graph,
        node: &Node,
        [condition, body]: [&Subgraph; 2],
        inputs: &[TensorId],
    ) -> Result<(), String> {
        let ports = &body.graph;
        if inputs.len() != node.outputs.len()
            || ports.inputs.len() != inputs.len()
            || ports.outputs.len() != inputs.len()
        {
            return Err(format!(
                "it has {} inputs and {} outputs, and the {} of its body {} and {}; a loop has as many of each",
                inputs.len(),
                node.outputs.len(),
                body.place(),
                ports.inputs.len(),
                ports.outputs.len()
            ));
        }
        // Tensors that the loop reads, and those of them that it changes, by number of the operand.
        let mut carried = Vec::new();
        let mut changed = Vec::new();
        for (index, (port, result)) in ports.inputs.iter().zip(&ports.outputs).enumerate() {
            if port.tensor == result.tensor {
                carried.push(inputs[index]);
                continue;
            }
            let inner = ports.tensor(port.tensor);
            let own = self.tensor(graph, body, inner);
            self.hand_on(graph, node, &[inputs[index]], &[own], Transfer::Copy)?;
            carried.push(own);
            changed.push(index);
        }
        mark(graph, node, Control::Loop, &[]);
        let truth = self.subgraph(graph, node, condition, &carried)?;
        let &[truth] = &truth[..] else {
            return Err(format!(
                "its condition, {}, has {} outputs, not 1",
                condition.place(),
                truth.len()
            ));
        };
        mark(graph, node, Control::While, &[truth]);
        let results = self.subgraph(graph, node, body, &carried)?;
        self.end_round(graph, node, &carried, &changed, &results)?;
        let from_outside = |id: &&TensorId| graph.tensor(**id).constant().is_none();
        let mut outside: Vec<TensorId> = carried.iter().filter(from_outside).copied().collect();
        outside.dedup();
        mark(graph, node, Control::EndLoop, &outside);
        self.hand_on(graph, node, &carried, &node.outputs, Transfer::View)
    }

    /// Hands what a round computed to the next.
    fn end_round(
        &mut self,
        graph: &mut Graph,
        node: &Node,
        carried: &[TensorId],
        changed: &[usize],
        results: &[TensorId],
    ) -> Result<(), String> {
        let mut moves = Vec::new();
        for &index in changed {
            let (target, result) = (carried[index], results[index]);
            let root = root(graph, result);
            if root == target {
                continue;
            }
            // What another tensor of the loop holds is overwritten before its turn comes.
            let is_overwritten = changed.iter().any(|other| carried[*other] == root);
            let source = if is_overwritten {
                let copy = Tensor {
                    name: format!("{} (handed on)", graph.tensor(result).name),
                    value: Value::Computed,
                    alias_of: None,
                    ..graph.tensor(result).clone()
                };
                let copy = graph.add_tensor(copy);
                self.hand_on(graph, node, &[result], &[copy], Transfer::Copy)?;
                copy
            } else {
                result
            };
            moves.push((source, target));
        }
        for (source, target) in moves {
            self.hand_on(graph, node, &[source], &[target], Transfer::Copy)?;
        }
        Ok(())
    }

    /// Adds nodes that bring some tensors to others.
    fn hand_on(
        &mut self,
        graph: &mut Graph,
        node: &Node,
        from: &[TensorId],
        to: &[TensorId],
        transfer: Transfer,
    ) -> Result<(), String> {
        if from.len() != to.len() {
            return Err(format!(
                "it has {} outputs, but its subgraph gives {}",
                to.len(),
                from.len()
            ));
        }
        for (from, to) in from.iter().zip(to) {
            let (source, target) = (graph.tensor(*from), graph.tensor(*to));
            if !Transfer::fits(source, target) {
                return Err(format!(
                    "'{}' is {} {}, but '{}', which takes it, is {} {}",
                    source.name,
                    source.element,
                    source.shape_text(),
                    target.name,
                    target.element,
                    target.shape_text()
                ));
            }
            graph.nodes.push(Node {
                index: node.index,
                code: OperatorCode::Custom(format!("{} hands on", node.code.name())),
                inputs: vec![Some(*from)],
                outputs: vec![*to],
                raw_options: Default::default(),
                operation: Operation::Transfer(transfer),
            });
        }
        Ok(())
    }

    /// Adds the nodes of a subgraph. Gives its outputs.
    fn subgraph(
        &mut self,
        graph: &mut Graph,
        node: &Node,
        subgraph: &Subgraph,
        inputs: &[TensorId],
    ) -> Result<Vec<TensorId>, String> {
        let inner = &subgraph.graph;
        if inner.inputs.len() != inputs.len() {
            return Err(format!(
                "{} has {} inputs, but gets {}",
                subgraph.place(),
                inner.inputs.len(),
                inputs.len()
            ));
        }
        self.check_state(subgraph);
        let mut ids: Vec<Option<TensorId>> = vec![None; inner.tensors.len()];
        for (port, outer) in inner.inputs.iter().zip(inputs) {
            let id = self.operand(graph, node, subgraph, inner.tensor(port.tensor), *outer)?;
            ids[port.tensor.0] = Some(id);
        }
        for node in &inner.nodes {
            if let Some((number, state)) = variable(node) {
                let known = self.variables.get(&number).copied();
                let id = known.unwrap_or_else(|| graph.add_tensor(inner.tensor(state).clone()));
                self.variables.insert(number, id);
                ids[state.0] = Some(id);
            }
        }
        let ids: Vec<TensorId> = ids
            .into_iter()
            .zip(&inner.tensors)
            .map(|(id, tensor)| id.unwrap_or_else(|| self.tensor(graph, subgraph, tensor)))
            .collect();
        for node in &inner.nodes {
            let inputs = node.inputs.iter().map(|id| id.map(|id| ids[id.0]));
            let node = Node {
                inputs: inputs.collect(),
                outputs: node.outputs.iter().map(|id| ids[id.0]).collect(),
                ..node.clone()
            };
            self.node(graph, node);
        }
        Ok(inner
            .outputs
            .iter()
            .map(|port| ids[port.tensor.0])
            .collect())
    }

    /// What a subgraph reads for an operand of its node.
    fn operand(
        &mut self,
        graph: &mut Graph,
        node: &Node,
        subgraph: &Subgraph,
        inner: &Tensor,
        outer: TensorId,
    ) -> Result<TensorId, String> {
        let given = graph.tensor(outer);
        if inner.shape == given.shape
            && inner.element == given.element
            && inner.quantization == given.quantization
        {
            return Ok(outer);
        }
        let id = self.tensor(graph, subgraph, inner);
        if Transfer::fits(graph.tensor(outer), inner)
            && let Some(bytes) = graph.tensor(outer).constant()
        {
            // Many operators need to know that an operand is a constant before anything is folded.
            graph.tensors[id.0].value = Value::Constant(bytes.clone());
            return Ok(id);
        }
        self.hand_on(graph, node, &[outer], &[id], Transfer::View)?;
        Ok(id)
    }

    /// Adds a tensor of a subgraph.
    fn tensor(&self, graph: &mut Graph, subgraph: &Subgraph, tensor: &Tensor) -> TensorId {
        graph.add_tensor(Tensor {
            name: format!("{}/{}", subgraph.name, tensor.name),
            ..tensor.clone()
        })
    }

    /// What a subgraph keeps from one invocation to the next would be there twice.
    fn check_state(&mut self, subgraph: &Subgraph) {
        let graph = &subgraph.graph;
        let of_variables: Vec<TensorId> = graph
            .nodes
            .iter()
            .filter_map(|node| Some(variable(node)?.1))
            .collect();
        let mut tensors = graph.tensors.iter().enumerate();
        let has_state = tensors
            .any(|(index, tensor)| tensor.is_state() && !of_variables.contains(&TensorId(index)))
            || graph
                .nodes
                .iter()
                .any(|node| node.operation.operator().has_state());
        if !self.inlined.insert(subgraph.index) && has_state {
            self.diagnostics.error_with_help(
                format!(
                    "{}: two nodes run it, and it has a state of its own",
                    subgraph.place()
                ),
                STATE_HELP,
            );
        }
    }
}
