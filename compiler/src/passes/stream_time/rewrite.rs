//! Tensors of new rows only, delay lines, and views of both.

use super::{
    Rows,
    analysis::{Step, Steps, Time},
};
use crate::{
    graph::{Graph, Initial, Node, OperatorCode, Tensor, TensorId, Value},
    ops::{Delay, Operation, Tail, Timed, outermost},
};
use std::collections::BTreeMap;

/// Rewrites a graph so that an invocation takes `hop` rows of the input.
pub(super) fn rewrite(graph: &mut Graph, steps: &Steps, hop: usize) {
    let whole = graph.clone();
    let mut rewriter = Rewriter {
        whole: &whole,
        steps,
        hop,
        depths: BTreeMap::new(),
        lines: BTreeMap::new(),
        tails: BTreeMap::new(),
        views: BTreeMap::new(),
        graph,
    };
    rewriter.find_depths();
    rewriter.graph.nodes.clear();
    for port in &whole.inputs {
        rewriter.shorten(port.tensor, 0);
    }
    for (node, step) in whole.nodes.iter().zip(&steps.steps) {
        rewriter.node(node, step.as_ref());
    }
    for (index, port) in whole.outputs.iter().enumerate() {
        if let Some(rows) = steps.rows(&whole, port.tensor) {
            let view = rewriter.operand(port.tensor, rows.count, hop / rows.period, 0);
            rewriter.graph.outputs[index].tensor = view;
        }
    }
}

struct Rewriter<'a> {
    /// The graph as it was.
    whole: &'a Graph,
    graph: &'a mut Graph,
    steps: &'a Steps,
    hop: usize,
    /// How many elements must be kept of the tensors of which not all that is read is new.
    depths: BTreeMap<TensorId, usize>,
    /// Their delay lines.
    lines: BTreeMap<TensorId, TensorId>,
    /// The last elements of tensors of which readers do not need all.
    tails: BTreeMap<(TensorId, usize), TensorId>,
    /// What is left of views, by the tensor that holds the bytes and the view.
    views: BTreeMap<(TensorId, TensorId), TensorId>,
}

impl Rewriter<'_> {
    /// The operands of a node that go along time: the tensor, its rows, and how many are read.
    fn reads<'b>(
        node: &'b Node,
        step: &'b Step,
    ) -> impl Iterator<Item = (usize, TensorId, usize, usize)> + 'b {
        let counts = step.rows.iter().zip(&step.needed);
        let operands = node.inputs.iter().zip(counts).enumerate();
        operands.filter_map(|(index, (id, (count, needed)))| {
            (*count > 0).then_some((index, (*id)?, *count, *needed))
        })
    }

    fn find_depths(&mut self) {
        for (node, step) in self.whole.nodes.iter().zip(&self.steps.steps) {
            for (_, id, count, needed) in step.iter().flat_map(|step| Self::reads(node, step)) {
                let elements = self.whole.tensor(id).elements() / count * needed;
                let storage = self.whole.storage(id);
                if elements > self.new_elements(storage) {
                    let depth = self.depths.entry(storage).or_default();
                    *depth = elements.max(*depth);
                }
            }
        }
    }

    /// How many elements of a tensor are new with a hop.
    fn new_elements(&self, storage: TensorId) -> usize {
        let elements = self.whole.tensor(storage).elements();
        match self.steps.time[storage.0] {
            Time::Rows(Rows { count, period }) => elements / count * (self.hop / period),
            _ => elements,
        }
    }

    fn node(&mut self, node: &Node, step: Option<&Step>) {
        let mut rewritten = node.clone();
        if let Some(step) = step {
            for (index, id, count, needed) in Self::reads(node, step) {
                let operand = self.operand(id, count, needed, node.index);
                rewritten.inputs[index] = Some(operand);
            }
            let timed = Timed {
                node: self.whole.view(node),
                rows: &step.rows,
            };
            let operator = node.operation.operator();
            let operation = step.new.and_then(|new| operator.with_rows(timed, new));
            rewritten.operation = operation.unwrap_or(rewritten.operation);
        }
        self.graph.nodes.push(rewritten);
        for output in &node.outputs {
            self.shorten(*output, node.index);
        }
    }

    /// Leaves a tensor only its new rows, and appends them to its delay line if it has one.
    fn shorten(&mut self, id: TensorId, index: usize) {
        let new = self.new_elements(id);
        let original = self.whole.tensor(id);
        self.graph.tensors[id.0].shape = shortened(original, new);
        let Some(&depth) = self.depths.get(&id) else {
            return;
        };
        let line = self.graph.add_tensor(Tensor {
            name: format!("{} (delay line)", original.name),
            shape: shortened(original, depth),
            value: Value::State(Initial::ZERO),
            ..original.clone()
        });
        self.lines.insert(id, line);
        let inputs = vec![Some(id), Some(line)];
        self.push("delay line", Operation::Delay(Delay), inputs, line, index);
    }

    /// The last `needed` of the `count` rows of a tensor or of a view of one, for a reader.
    fn operand(&mut self, id: TensorId, count: usize, needed: usize, index: usize) -> TensorId {
        let tensor = self.whole.tensor(id);
        let elements = tensor.elements() / count * needed;
        let storage = self.whole.storage(id);
        let (new, depth) = (self.new_elements(storage), self.depths.get(&storage));
        let source = match self.lines.get(&storage) {
            Some(&line) if elements > new => (line, depth.copied().unwrap_or(elements)),
            _ => (storage, new),
        };
        let source = if source.1 == elements {
            source.0
        } else {
            self.tail(source.0, storage, elements, index)
        };
        if id == storage {
            return source;
        }
        *self.views.entry((source, id)).or_insert_with(|| {
            self.graph.add_tensor(Tensor {
                shape: shortened(tensor, elements),
                alias_of: Some(source),
                ..tensor.clone()
            })
        })
    }

    /// The last elements of a tensor as one of their own.
    fn tail(
        &mut self,
        source: TensorId,
        storage: TensorId,
        elements: usize,
        index: usize,
    ) -> TensorId {
        if let Some(tail) = self.tails.get(&(source, elements)) {
            return *tail;
        }
        let original = self.whole.tensor(storage);
        let tail = self.graph.add_tensor(Tensor {
            name: format!("{} (latest rows)", original.name),
            shape: shortened(original, elements),
            value: Value::Computed,
            ..original.clone()
        });
        self.tails.insert((source, elements), tail);
        let inputs = vec![Some(source)];
        self.push("latest rows", Operation::Tail(Tail), inputs, tail, index);
        tail
    }

    fn push(
        &mut self,
        name: &str,
        operation: Operation,
        inputs: Vec<Option<TensorId>>,
        output: TensorId,
        index: usize,
    ) {
        self.graph.nodes.push(Node {
            index,
            code: OperatorCode::Custom(name.to_owned()),
            inputs,
            outputs: vec![output],
            raw_options: Default::default(),
            operation,
        });
    }
}

/// The shape of a tensor of which so many elements are left, along its outermost axis.
fn shortened(tensor: &Tensor, elements: usize) -> Vec<usize> {
    let mut shape = tensor.shape.clone();
    if let Some(axis) = outermost(&shape) {
        let position: usize = shape[axis + 1..].iter().product();
        shape[axis] = elements / position.max(1);
    }
    shape
}
