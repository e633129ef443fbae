//! The search through sets of nodes: for orders within a limit, which is then lowered.

use super::Problem;
use std::collections::{BTreeMap, btree_map::Entry};

/// How often a limit is tried.
const MOST_TRIES: usize = 24;

/// How many sets are looked at in a try, all in all; but of each size always some.
const MOST_SETS: usize = 1 << 13;
const FEWEST_OF_A_SIZE: usize = 16;

/// Nodes that have run.
#[derive(Clone, Debug)]
struct Set {
    /// A bit for each node.
    done: Vec<u64>,
    /// How many.
    size: usize,
    /// Nodes whose operands are there, in the order in which they are.
    ready: Vec<usize>,
    /// What exists.
    bytes: usize,
    /// The last entry of its history.
    history: usize,
}

/// What running a node does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Effect {
    /// What exists meanwhile.
    peak: usize,
    /// What exists then.
    bytes: usize,
}

/// The order that needs least, if it needs less than that in which the nodes are.
pub(super) fn search(problem: &Problem) -> Option<Vec<usize>> {
    let given: Vec<usize> = (0..problem.nodes.len()).collect();
    let (mut low, mut high) = (problem.floor(), problem.peak(&given));
    let mut best = None;
    let successors = problem.successors();
    // For chains there is nothing to try, and often the lowest limit of all is reached at once.
    let mut limit = low;
    for _ in 0..MOST_TRIES {
        if low >= high {
            break;
        }
        match problem.within(limit, &successors) {
            Some(order) => {
                high = problem.peak(&order);
                best = Some(order);
            }
            None => low = limit + 1,
        }
        limit = low + high.saturating_sub(low + 1) / 2;
    }
    best
}

impl Problem {
    fn start(&self) -> Set {
        let inputs = self.tensors.iter().filter(|tensor| tensor.is_input);
        let kept = inputs.filter(|tensor| tensor.is_output || !tensor.readers.is_empty());
        let ready = (0..self.nodes.len()).filter(|&node| self.nodes[node].after.is_empty());
        Set {
            done: vec![0; self.nodes.len().div_ceil(64)],
            size: 0,
            ready: ready.collect(),
            bytes: kept.map(|tensor| tensor.bytes).sum(),
            history: 0,
        }
    }

    /// An order that needs no more than a limit; nothing where there is none, or none is found.
    fn within(&self, limit: usize, successors: &[Vec<usize>]) -> Option<Vec<usize>> {
        let count = self.nodes.len();
        let most = (MOST_SETS / count.max(1)).max(FEWEST_OF_A_SIZE);
        // The entry before, and the node that came then.
        let mut history: Vec<(usize, usize)> = vec![(0, 0)];
        let mut start = self.start();
        self.settle(&mut start, limit, successors, &mut history);
        // By number of nodes.
        let mut sets: Vec<BTreeMap<Vec<u64>, Set>> = vec![BTreeMap::new(); count + 1];
        sets[start.size].insert(start.done.clone(), start);
        for size in 0..count {
            let mut smallest: Vec<Set> = core::mem::take(&mut sets[size]).into_values().collect();
            // The sort is stable, and the map in order: the same graph gives the same order.
            smallest.sort_by_key(|set| set.bytes);
            for set in smallest.iter().take(most) {
                for &node in &set.ready {
                    let effect = self.effect(set, node);
                    if effect.peak > limit {
                        continue;
                    }
                    let entries = history.len();
                    let mut larger = set.clone();
                    self.run(&mut larger, node, effect, successors, &mut history);
                    self.settle(&mut larger, limit, successors, &mut history);
                    if let Entry::Vacant(place) = sets[larger.size].entry(larger.done.clone()) {
                        place.insert(larger);
                    } else {
                        history.truncate(entries);
                    }
                }
            }
        }
        let mut entry = sets[count].values().next()?.history;
        let mut order = Vec::new();
        while entry != 0 {
            let (before, node) = history[entry];
            order.push(node);
            entry = before;
        }
        order.reverse();
        Some(order)
    }

    /// Runs all nodes that stay within the limit and leave no more than there was. They leave all
    /// others as much room as they had, or more: an order within the limit stays so if such a node
    /// is moved to the front of it.
    fn settle(
        &self,
        set: &mut Set,
        limit: usize,
        successors: &[Vec<usize>],
        history: &mut Vec<(usize, usize)>,
    ) {
        let next = |set: &Set| {
            let effects = set.ready.iter().map(|&node| (node, self.effect(set, node)));
            let mut effects = effects.filter(|(_, effect)| effect.peak <= limit);
            effects.find(|(_, effect)| effect.bytes <= set.bytes)
        };
        while let Some((node, effect)) = next(set) {
            self.run(set, node, effect, successors, history);
        }
    }

    /// Adds a node to a set.
    fn run(
        &self,
        set: &mut Set,
        node: usize,
        effect: Effect,
        successors: &[Vec<usize>],
        history: &mut Vec<(usize, usize)>,
    ) {
        insert(&mut set.done, node);
        set.size += 1;
        set.bytes = effect.bytes;
        history.push((set.history, node));
        set.history = history.len() - 1;
        set.ready.retain(|other| *other != node);
        let can_run = |next: &&usize| {
            let mut after = self.nodes[**next].after.iter();
            after.all(|before| contains(&set.done, *before))
        };
        set.ready.extend(successors[node].iter().filter(can_run));
        set.ready.sort_unstable();
    }

    fn effect(&self, set: &Set, node: usize) -> Effect {
        let step = &self.nodes[node];
        let ends = |tensor: usize| {
            let tensor = &self.tensors[tensor];
            let mut readers = tensor.readers.iter();
            !tensor.is_output
                && readers.all(|reader| *reader == node || contains(&set.done, *reader))
        };
        let sum = |tensors: &[usize], counts: &dyn Fn(usize) -> bool| -> usize {
            let tensors = tensors.iter().filter(|tensor| counts(**tensor));
            tensors.map(|tensor| self.tensors[*tensor].bytes).sum()
        };
        let gone = sum(&step.reads, &ends);
        let left = sum(&step.writes, &|tensor| {
            let tensor = &self.tensors[tensor];
            tensor.is_output || !tensor.readers.is_empty()
        });
        Effect {
            peak: set.bytes + step.needs.bytes(|operand| ends(step.reads[operand])),
            bytes: set.bytes + left - gone,
        }
    }

    /// No order needs less than any of its nodes does.
    fn floor(&self) -> usize {
        let bytes = |tensor: &usize| self.tensors[*tensor].bytes;
        let nodes = self.nodes.iter().map(|step| {
            let operands: usize = step.reads.iter().map(bytes).sum();
            let can_end = |operand: usize| !self.tensors[step.reads[operand]].is_output;
            operands + step.needs.bytes(can_end)
        });
        let inputs = self.tensors.iter().filter(|tensor| tensor.is_input);
        let outputs = self.tensors.iter().filter(|tensor| tensor.is_output);
        let inputs = inputs.map(|tensor| tensor.bytes).sum();
        let outputs: usize = outputs.map(|tensor| tensor.bytes).sum();
        nodes.max().unwrap_or(0).max(inputs).max(outputs)
    }

    fn successors(&self) -> Vec<Vec<usize>> {
        let mut successors = vec![Vec::new(); self.nodes.len()];
        for (node, step) in self.nodes.iter().enumerate() {
            for before in &step.after {
                successors[*before].push(node);
            }
        }
        successors
    }

    /// The most that exists in an order.
    pub(super) fn peak(&self, order: &[usize]) -> usize {
        let mut set = self.start();
        let inputs = self.tensors.iter().filter(|tensor| tensor.is_input);
        let mut peak = inputs.map(|tensor| tensor.bytes).sum();
        for &node in order {
            let effect = self.effect(&set, node);
            insert(&mut set.done, node);
            set.bytes = effect.bytes;
            peak = effect.peak.max(peak);
        }
        peak
    }
}

fn contains(set: &[u64], node: usize) -> bool {
    set[node / 64] & 1 << (node % 64) != 0
}

fn insert(set: &mut [u64], node: usize) {
    set[node / 64] |= 1 << (node % 64);
}
