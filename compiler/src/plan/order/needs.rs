//! How much memory a node needs besides its operands.

use crate::{
    graph::{Graph, TensorId},
    plan::{
        lives::{Life, Lives},
        schedule::{Nodes, Task},
        streams::shortest_span,
    },
};

/// What exists besides the operands while a node runs, by which of these nobody reads any more.
#[derive(Clone, Debug, Default)]
pub(super) struct Needs {
    /// All results.
    pub(super) results: usize,
    /// The first result, which may lie over one of the operands `in_place`, by number.
    pub(super) first: usize,
    pub(super) in_place: Vec<usize>,
    /// For nodes that compute rows, the bytes by the set of operands that end: bit `n` is operand `n`.
    pub(super) by_end: Vec<usize>,
}

/// Nodes with more operands than this are taken to need their results whole.
const MOST_OPERANDS: usize = 3;

impl Needs {
    /// The needs of a node with operands and results in the arena.
    pub(super) fn new(
        graph: &Graph,
        nodes: Option<&Nodes>,
        position: usize,
        reads: &[TensorId],
        writes: &[TensorId],
    ) -> Self {
        let node = &graph.nodes[position];
        let Some(first) = writes.first() else {
            return Self::default();
        };
        let results = writes.iter().map(|id| graph.tensor(*id).bytes());
        let operands = node.operation.operator().in_place(graph.view(node));
        let storage = |index: usize| node.inputs[index].map(|id| graph.storage(id));
        let fits = |index: &usize| {
            let Some(input) = storage(*index) else {
                return false;
            };
            let others = (0..node.inputs.len()).filter(|other| !operands.contains(other));
            let mut others = others.filter_map(storage);
            node.outputs.first() == Some(first)
                && graph.tensor(input).bytes() >= graph.tensor(*first).bytes()
                && others.all(|other| other != input)
        };
        let in_place = operands.iter().filter(|index| fits(index));
        let number = |index: &usize| reads.iter().position(|id| Some(*id) == storage(*index));
        let mut needs = Self {
            results: results.sum(),
            first: graph.tensor(*first).bytes(),
            in_place: in_place.filter_map(number).collect(),
            by_end: Vec::new(),
        };
        if let Some(nodes) = nodes
            && nodes.get(position).is_some()
            && reads.len() <= MOST_OPERANDS
        {
            let span = shortest_span(graph, nodes, position);
            let lives = Lives::of_task(graph, nodes, &Task::spans(position, span));
            needs.by_end = (0..1 << reads.len())
                .map(|ends| needs.by_rows(graph, reads, writes, ends, &lives))
                .collect();
        }
        needs
    }

    /// The bytes besides the operands where `ends` tells which of them nobody reads any more.
    pub(super) fn bytes(&self, ends: impl Fn(usize) -> bool) -> usize {
        if !self.by_end.is_empty() {
            let count = self.by_end.len().trailing_zeros() as usize;
            let set = (0..count).filter(|&operand| ends(operand));
            return self.by_end[set.fold(0, |set, operand| set | 1 << operand)];
        }
        if self.in_place.iter().any(|&operand| ends(operand)) {
            self.results - self.first
        } else {
            self.results
        }
    }

    fn by_rows(
        &self,
        graph: &Graph,
        reads: &[TensorId],
        writes: &[TensorId],
        ends: usize,
        lives: &Lives,
    ) -> usize {
        let is_end = |operand: usize| ends & 1 << operand != 0;
        let mut changes = vec![0_isize; lives.end + 2];
        let mut exists = |bytes: usize, from: usize, to: usize| {
            changes[from] += bytes.cast_signed();
            changes[to.max(from) + 1] -= bytes.cast_signed();
        };
        let life = |id: TensorId| lives.of[id.0].as_ref();
        let times = |life: &Life| -> Vec<(usize, usize)> {
            let times = life.times.iter();
            times.map(|times| times.unwrap_or((0, 0))).collect()
        };
        // What is overwritten in place is no more when the result is there.
        let overwritten = self.in_place.iter().find(|&&operand| is_end(operand));
        for (operand, id) in reads.iter().enumerate() {
            let Some(life) = life(*id) else {
                exists(graph.tensor(*id).bytes(), 0, lives.end);
                continue;
            };
            let in_place = usize::from(overwritten == Some(&operand));
            for (_, last) in times(life) {
                let to = if is_end(operand) {
                    last.saturating_sub(in_place)
                } else {
                    lives.end
                };
                exists(life.chunk, 0, to);
            }
        }
        for life in writes.iter().filter_map(|id| life(*id)) {
            for (first, _) in times(life) {
                exists(life.chunk, first, lives.end);
            }
        }
        let mut sum = 0;
        let sums = changes.iter().map(|change| {
            sum += change;
            sum
        });
        let operands: usize = reads.iter().map(|id| graph.tensor(*id).bytes()).sum();
        let most = sums.max().unwrap_or(0).cast_unsigned();
        most.saturating_sub(operands).min(self.results)
    }
}
