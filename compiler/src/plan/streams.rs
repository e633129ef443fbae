//! Which nodes run some rows at a time, and which take turns.
//!
//! Nodes that take turns keep only a few rows of the tensors between them, but the rows stay there
//! until the last of the nodes ends. So a graph is cut into stretches: the cuts are chosen so that the
//! stretch which needs most memory needs least, and then so that as little as possible is computed in
//! turns, which costs some cycles.

use super::{
    Memory,
    lives::Lives,
    schedule::{Nodes, Span, Stage, Task},
};
use crate::{
    graph::{Graph, TensorId},
    ops::{RowWise, Rows},
};

/// Spans have an even number of pixels, at least so many where the rows allow it: kernels compute
/// pixels in pairs, and a call costs something.
const FEWEST_PIXELS: usize = 8;

/// The longest stretch of nodes that take turns: the search tries all stretches.
const LONGEST: usize = 24;

/// How many nodes that need little memory a stretch may have before and behind those that need
/// much: a smaller tensor may come out of them.
const MARGIN: usize = 3;

/// Schedules for a graph, of which one may need least memory; the first of those that need the same
/// costs least.
pub(super) fn schedules(graph: &Graph, nodes: &Nodes, memory: Memory) -> Vec<Vec<Task>> {
    let count = graph.nodes.len();
    let spans = |node: usize| match nodes.get(node) {
        Some(_) => Task::spans(node, shortest_span(graph, nodes, node)),
        None => Task::whole(node),
    };
    let whole: Vec<Task> = (0..count).map(|node| nodes.longest(node)).collect();
    if memory == Memory::Plain {
        return vec![whole];
    }
    let spans = (0..count).map(spans);
    let cuts = Cuts::new(graph, nodes, spans.collect());
    let mut smallest = vec![cuts.single.clone()];
    if memory == Memory::Rows {
        smallest.insert(0, cuts.best());
    }
    let mut schedules: Vec<Vec<Task>> = Vec::new();
    // A node that writes over its operand channel by channel need not run some rows at a time.
    let with_in_place = |schedule: Vec<Task>| {
        let in_place = schedule.iter().map(|task| cuts.in_place(task)).collect();
        if in_place == schedule {
            vec![schedule]
        } else {
            vec![in_place, schedule]
        }
    };
    let smallest: Vec<Vec<Task>> = smallest.into_iter().flat_map(with_in_place).collect();
    for schedule in &smallest {
        // What exists together while a task runs is the least that the arena can be.
        let bound = schedule
            .iter()
            .map(|task| cuts.peak(task))
            .max()
            .unwrap_or(0);
        // A node that leaves room even when it runs whole need not run some rows at a time.
        for share in [4, 3, 0] {
            let run = |task: &Task| match task.stages[..] {
                [Stage { node, .. }] if cuts.peak(&whole[node]) <= bound * share / 4 => {
                    whole[node].clone()
                }
                _ => task.clone(),
            };
            let schedule: Vec<Task> = schedule.iter().map(run).collect();
            // To and fro is better for long chains, but not for all graphs.
            let mut to_and_fro = schedule.clone();
            alternate(graph, nodes, &mut to_and_fro);
            schedules.extend([to_and_fro, schedule]);
        }
    }
    schedules.dedup();
    schedules.push(whole);
    schedules
}

/// Lets nodes begin with the last row whose operand was computed from the first row on, and the
/// other way round.
fn alternate(graph: &Graph, nodes: &Nodes, schedule: &mut [Task]) {
    // By tensor: whether it was computed from the last row on.
    let mut from_last = vec![false; graph.tensors.len()];
    for task in schedule {
        let is_alone = task.stages.len() == 1;
        for stage in &mut task.stages {
            let is_fed = nodes.get(stage.node).is_some_and(RowWise::is_fed);
            let node = &graph.nodes[stage.node];
            let operand = node.inputs.first().copied().flatten();
            let before = operand.is_some_and(|id| from_last[graph.storage(id).0]);
            let in_place = !node
                .operation
                .operator()
                .in_place(graph.view(node))
                .is_empty();
            let direction = match &mut stage.span {
                Some(span) if is_alone && !is_fed => {
                    span.from_last = before == in_place;
                    span.from_last
                }
                Some(_) => false,
                None => before,
            };
            for output in &node.outputs {
                from_last[output.0] = direction;
            }
        }
    }
}

/// The fewest rows that a node computes at a time.
pub(super) fn shortest_span(graph: &Graph, nodes: &Nodes, node: usize) -> Span {
    let output = match nodes.get(node) {
        Some(node) => node.output,
        None => {
            return Span::forwards(1);
        }
    };
    let channels = graph.tensor(output.tensor).shape.last().copied();
    let width = output.row_length / channels.unwrap_or(1).max(1);
    let enough = |span: &usize| {
        let pixels = span * width;
        let is_enough = pixels.is_multiple_of(2) && pixels >= FEWEST_PIXELS;
        is_enough || *span >= nodes.most_rows(node)
    };
    Span::forwards((1..=output.height).find(enough).unwrap_or(1))
}

/// The stretches into which a graph can be cut.
struct Cuts<'a> {
    graph: &'a Graph,
    nodes: &'a Nodes,
    single: Vec<Task>,
    /// For each tensor that owns memory, the position of the node that writes it first, and of the
    /// one that reads it last; inputs are written before, outputs read after all.
    spans: Vec<Option<(isize, isize)>>,
}

impl<'a> Cuts<'a> {
    fn new(graph: &'a Graph, nodes: &'a Nodes, single: Vec<Task>) -> Self {
        // Time 0 is before the first node.
        let position = |time: usize| time.cast_signed() - 1;
        let span = |(first, last)| (position(first), position(last));
        let lifetimes = super::lifetimes(graph, nodes).into_iter();
        Self {
            graph,
            nodes,
            single,
            spans: lifetimes.map(|lifetime| lifetime.map(span)).collect(),
        }
    }

    fn best(&self) -> Vec<Task> {
        let count = self.graph.nodes.len();
        let alone: Vec<usize> = self.single.iter().map(|task| self.peak(task)).collect();
        // Whatever the cuts are, these nodes run alone.
        let barriers = (0..count).filter(|&node| self.nodes.get(node).is_none());
        let floor = barriers.map(|node| alone[node]).max().unwrap_or(0);
        // Stretches by their end: start, peak, and what they cost.
        let mut stretches: Vec<Vec<(usize, usize, u64)>> = vec![Vec::new(); count + 1];
        for (node, peak) in alone.iter().enumerate() {
            stretches[node + 1].push((node, *peak, 0));
        }
        let is_hot = |node: usize| {
            let near = node.saturating_sub(MARGIN)..(node + MARGIN + 1).min(count);
            near.into_iter().any(|near| alone[near] > floor)
        };
        for start in 0..count {
            let lasts = (start..count.min(start + LONGEST))
                .take_while(|last| is_hot(*last) && self.nodes.get(*last).is_some());
            for last in lasts.skip(1) {
                if let Some(task) = self.stretch(start..last + 1) {
                    let macs = (start..=last).map(|node| self.macs(node)).sum();
                    stretches[last + 1].push((start, self.peak(&task), macs));
                }
            }
        }
        let mut peaks = vec![usize::MAX; count + 1];
        peaks[0] = 0;
        for end in 1..=count {
            let through = stretches[end]
                .iter()
                .map(|(start, peak, _)| peaks[*start].max(*peak));
            peaks[end] = through.min().unwrap_or(usize::MAX);
        }
        let allowed = peaks[count];
        let mut costs: Vec<Option<(u64, usize)>> = vec![None; count + 1];
        costs[0] = Some((0, 0));
        for end in 1..=count {
            let through = stretches[end]
                .iter()
                .filter(|(_, peak, _)| *peak <= allowed)
                .filter_map(|(start, _, cost)| Some((costs[*start]?.0 + cost, *start)));
            costs[end] = through.min();
        }
        let mut tasks = Vec::new();
        let mut end = count;
        while let Some((_, start)) = costs[end].filter(|_| end > 0) {
            tasks.push(if end - start == 1 {
                self.single[start].clone()
            } else {
                self.stretch(start..end)
                    .unwrap_or_else(|| self.single[start].clone())
            });
            end = start;
        }
        tasks.reverse();
        tasks
    }

    /// The task, or one in which its only node runs whole and writes over its operand.
    fn in_place(&self, task: &Task) -> Task {
        match task.stages[..] {
            [
                Stage {
                    node,
                    span: Some(_),
                    ..
                },
            ] if self.nodes.in_place(node).is_some() && self.ends(node) => Task::in_place(node),
            _ => task.clone(),
        }
    }

    /// Whether a node is the last that reads its first operand.
    fn ends(&self, node: usize) -> bool {
        let operand = self.graph.nodes[node].inputs.first().copied().flatten();
        let span = operand.and_then(|id| self.spans[self.graph.storage(id).0]);
        span.is_some_and(|(_, read)| read == node.cast_signed())
    }

    fn macs(&self, node: usize) -> u64 {
        let node = &self.graph.nodes[node];
        node.operation.operator().macs(self.graph.view(node)).max(1)
    }

    /// A task in which the nodes take turns, if what comes out of each but the last goes to others
    /// of them by rows.
    fn stretch(&self, range: core::ops::Range<usize>) -> Option<Task> {
        let stages: Vec<Stage> = range
            .clone()
            .flat_map(|node| self.single[node].stages.clone())
            .collect();
        let task = Task { stages };
        for node in range {
            let rows = self.nodes.get(node)?;
            // An earlier node may still read rows of the state that this one would overwrite.
            let output = self.graph.storage(rows.output.tensor);
            if self.graph.tensor(output).is_state() {
                return None;
            }
            for id in self.graph.nodes[node].inputs.iter().flatten() {
                let inside = |stage: &Stage| {
                    self.graph.nodes[stage.node]
                        .outputs
                        .contains(&self.graph.storage(*id))
                };
                let by_rows = rows
                    .operands
                    .iter()
                    .any(|(operand, _)| operand.tensor == *id)
                    && self.graph.tensor(*id).alias_of.is_none();
                if task.stages.iter().any(inside) && !by_rows {
                    return None;
                }
            }
            // What is a row to one node may be several to another, such as a block of TRANSPOSE_CONV.
            let is_like = |stage: &Stage, operand: &Rows| {
                let output = self.nodes.get(stage.node).map(|rows| rows.output);
                let output = output.filter(|output| output.tensor == operand.tensor);
                output.is_none_or(|output| output.row_length == operand.row_length)
            };
            let mut operands = rows.operands.iter().map(|(operand, _)| operand);
            if operands.any(|operand| !task.stages.iter().all(|stage| is_like(stage, operand))) {
                return None;
            }
        }
        Some(task)
    }

    /// The most bytes that exist together while a task runs.
    fn peak(&self, task: &Task) -> usize {
        let (Some(first), Some(last)) = (task.stages.first(), task.stages.last()) else {
            return 0;
        };
        let (first, last) = (first.node.cast_signed(), last.node.cast_signed());
        let lives = Lives::of_task(self.graph, self.nodes, task);
        let mut changes = vec![0_isize; lives.end + 2];
        let mut exists = |bytes: usize, from: usize, to: usize| {
            changes[from] += bytes.cast_signed();
            changes[to.max(from) + 1] -= bytes.cast_signed();
        };
        for (index, span) in self.spans.iter().enumerate() {
            let Some((written, read)) = *span else {
                continue;
            };
            if written > last || read < first {
                continue;
            }
            let Some(life) = &lives.of[index] else {
                // Nobody in the task touches it.
                exists(self.graph.tensors[index].bytes(), 0, lives.end);
                continue;
            };
            // What is overwritten in place is no more when the result is there.
            let in_place = usize::from(self.is_overwritten(task, TensorId(index), read));
            for times in &life.times {
                let (from, to) = times.unwrap_or((0, 0));
                let from = if written < first { 0 } else { from };
                let to = if read > last {
                    lives.end
                } else {
                    to.saturating_sub(in_place)
                };
                exists(life.chunk, from, to);
            }
        }
        let mut sum = 0;
        let sums = changes.iter().map(|change| {
            sum += change;
            sum
        });
        let in_place = task.stages.iter().filter(|stage| stage.in_place);
        let scratch = in_place.filter_map(|stage| self.nodes.in_place(stage.node));
        sums.max().unwrap_or(0).cast_unsigned() + scratch.max().unwrap_or(0)
    }

    /// Whether the last reader of a tensor writes its result over it, element over element or channel by
    /// channel.
    fn is_overwritten(&self, task: &Task, storage: TensorId, reader: isize) -> bool {
        let node = usize::try_from(reader)
            .ok()
            .and_then(|node| self.graph.nodes.get(node));
        node.is_some_and(|node| {
            let mut in_place = node.operation.operator().in_place(self.graph.view(node));
            if task
                .stages
                .iter()
                .any(|stage| stage.in_place && stage.node.cast_signed() == reader)
            {
                in_place.push(0);
            }
            let mut operands = in_place.iter().filter_map(|&index| node.inputs[index]);
            // The first operand that ends here is the one.
            let ends_here = |id: &TensorId| {
                self.spans[self.graph.storage(*id).0].is_some_and(|(_, read)| read == reader)
            };
            operands.find(ends_here).map(|id| self.graph.storage(id)) == Some(storage)
        })
    }
}
