//! In which order rows are computed.
//!
//! A schedule is a list of tasks. A task with one node runs it whole or some rows at a time; one with
//! several nodes lets them take turns: whenever the last of them has all the rows that it needs for
//! its next span, it runs, else the one before, and so on. So every row is computed once, as late as
//! it can be, and the tensors between the nodes need hold only a few rows. The rule needs no table:
//! the expansion counts the rows of each node, and the planner replays the same rule.

use crate::{
    graph::{Graph, TensorId},
    ops::{Call, RowWise},
};
use std::ops::Range;

/// A part of the schedule that ends before the next begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The nodes that take turns, in the order of the graph.
    pub stages: Vec<Stage>,
}

/// A node in a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Position of the node in the graph.
    pub node: usize,
    /// Which output rows it computes at a time; all where there is none.
    pub span: Option<Span>,
    /// Whether it writes its result over its operand, channel by channel. Then it runs whole.
    pub in_place: bool,
}

/// How a node goes through its output rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// How many rows it computes at a time; the last time they can be fewer.
    pub rows: usize,
    /// Whether it begins with the last row. Then its result can follow the operand upwards in memory,
    /// as it follows downwards otherwise: a long chain of operators goes to and fro between two
    /// places. Nodes that take turns begin with the first.
    pub from_last: bool,
}

impl Span {
    /// From the first row to the last.
    pub(super) fn forwards(rows: usize) -> Self {
        Self {
            rows,
            from_last: false,
        }
    }

    /// The rows that are computed when `done` rows are.
    pub(super) fn next(self, done: usize, height: usize) -> Range<usize> {
        let end = height.min(done + self.rows);
        if self.from_last {
            height - end..height - done
        } else {
            done..end
        }
    }
}

impl Task {
    /// A task that runs a node whole.
    pub(super) fn whole(node: usize) -> Self {
        Self {
            stages: vec![Stage {
                node,
                span: None,
                in_place: false,
            }],
        }
    }

    /// A task that runs a node whole and lets it write over its operand, channel by channel.
    pub(super) fn in_place(node: usize) -> Self {
        Self {
            stages: vec![Stage {
                node,
                span: None,
                in_place: true,
            }],
        }
    }

    /// A task that runs a node some rows at a time.
    pub(super) fn spans(node: usize, span: Span) -> Self {
        Self {
            stages: vec![Stage {
                node,
                span: Some(span),
                in_place: false,
            }],
        }
    }
}

/// A stretch of a node's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) node: usize,
    /// The output rows, or all of them at once.
    pub(super) rows: Option<Range<usize>>,
}

/// How each node computes rows from rows, if it does.
pub(super) struct Nodes {
    rows: Vec<Option<RowWise>>,
    /// The most rows that each may compute at a time.
    most: Vec<usize>,
    /// For those that can run whole and write over their operand, channel by channel, the bytes of working
    /// memory that they then need.
    in_place: Vec<Option<usize>>,
    /// For each tensor that owns memory, the size of the parts that nodes read and write.
    chunks: Vec<usize>,
}

impl Nodes {
    /// The nodes of a graph, of which none shall do more than `step_macs` multiply-accumulate
    /// operations at a time where it can be divided.
    pub(super) fn new(graph: &Graph, calls: &[Vec<Call>], step_macs: Option<u64>) -> Self {
        let rows: Vec<Option<RowWise>> = calls.iter().map(|calls| RowWise::of(calls)).collect();
        let most = rows.iter().zip(&graph.nodes).map(|(rows, node)| {
            let Some(rows) = rows else { return 1 };
            let macs = node.operation.operator().macs(graph.view(node));
            let of_row = macs.div_ceil(rows.output.height.max(1) as u64).max(1);
            let limit =
                step_macs.map(|limit| usize::try_from(limit / of_row).unwrap_or(usize::MAX));
            let fed = if rows.is_fed() { 1 } else { usize::MAX };
            limit
                .unwrap_or(usize::MAX)
                .clamp(1, rows.output.height.max(1))
                .min(fed)
        });
        let most: Vec<usize> = most.collect();
        let in_place = calls.iter().zip(&rows).zip(&most);
        let in_place = in_place.map(|((calls, rows), most)| {
            let [call] = &calls[..] else { return None };
            let is_whole = rows
                .as_ref()
                .is_some_and(|rows| rows.output.height == *most);
            call.in_place
                .filter(|_| is_whole)
                .map(|_| call.scratch(true, true))
        });
        Self {
            in_place: in_place.collect(),
            chunks: chunks(graph, &rows),
            most,
            rows,
        }
    }

    /// The size of the parts of a tensor that nodes read and write: a row, or all of it.
    pub(super) fn chunk(&self, storage: TensorId) -> usize {
        self.chunks[storage.0]
    }

    /// The most rows that a node may compute at a time.
    pub(super) fn most_rows(&self, node: usize) -> usize {
        self.most[node]
    }

    /// The bytes of working memory with which a node can run whole and write over its operand, channel by
    /// channel, if it can.
    pub(super) fn in_place(&self, node: usize) -> Option<usize> {
        self.in_place[node]
    }

    /// A task that runs a node whole, or as many rows at a time as it may compute.
    pub(super) fn longest(&self, node: usize) -> Task {
        match self.get(node) {
            Some(rows) if self.most[node] < rows.output.height || rows.is_fed() => {
                Task::spans(node, Span::forwards(self.most[node]))
            }
            _ => Task::whole(node),
        }
    }

    pub(super) fn get(&self, node: usize) -> Option<&RowWise> {
        self.rows.get(node)?.as_ref()
    }

    /// The stages of a task that computes a tensor's rows for another stage.
    fn producers(&self, task: &Task, stage: usize) -> Vec<Producer> {
        let Some(node) = self.get(task.stages[stage].node) else {
            return Vec::new();
        };
        let mut producers = Vec::new();
        for (operand, reach) in &node.operands {
            let producer = task.stages[..stage].iter().position(|stage| {
                self.get(stage.node)
                    .is_some_and(|node| node.output.tensor == operand.tensor)
            });
            if let Some(stage) = producer {
                producers.push(Producer {
                    stage,
                    reach: *reach,
                    height: operand.height,
                });
            }
        }
        producers
    }

    /// The pieces of a schedule, in the order in which they run.
    pub(super) fn pieces(&self, tasks: &[Task]) -> Vec<Piece> {
        tasks.iter().flat_map(|task| self.turns(task)).collect()
    }

    /// The pieces of a task.
    pub(super) fn turns(&self, task: &Task) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut done = vec![0; task.stages.len()];
        let producers: Vec<Vec<Producer>> = (0..task.stages.len())
            .map(|stage| self.producers(task, stage))
            .collect();
        'turns: loop {
            for stage in (0..task.stages.len()).rev() {
                let Stage { node, span, .. } = task.stages[stage];
                let (Some(span), Some(rows)) = (span, self.get(node)) else {
                    // A node that runs whole is alone in its task.
                    pieces.push(Piece { node, rows: None });
                    return pieces;
                };
                let next = span.next(done[stage], rows.output.height);
                let has_rows = |producer: &Producer| {
                    producer.reach.end(next.end - 1, producer.height) <= done[producer.stage]
                };
                if !next.is_empty() && producers[stage].iter().all(has_rows) {
                    done[stage] += next.len();
                    pieces.push(Piece {
                        node,
                        rows: Some(next),
                    });
                    continue 'turns;
                }
            }
            return pieces;
        }
    }
}

/// For each tensor that owns memory, the size of the parts that nodes read and write.
fn chunks(graph: &Graph, nodes: &[Option<RowWise>]) -> Vec<usize> {
    let whole = graph.tensors.iter().map(|tensor| tensor.bytes().max(1));
    let mut chunks: Vec<usize> = whole.collect();
    for node in nodes.iter().flatten() {
        let operands = node.operands.iter().map(|(rows, _)| rows);
        for rows in operands.chain([&node.output]) {
            let storage = graph.storage(rows.tensor);
            let row = rows.row_length * graph.tensor(rows.tensor).element.size();
            chunks[storage.0] = chunks[storage.0].min(row.max(1));
        }
    }
    chunks
}

/// A stage that another reads rows from.
struct Producer {
    stage: usize,
    reach: crate::ops::Reach,
    height: usize,
}

/// The most multiply-accumulate operations that a node does at a time, and the node.
pub(crate) fn largest_step(
    graph: &Graph,
    calls: &[Vec<Call>],
    plan: &super::Plan,
) -> Option<(u64, usize)> {
    let steps = plan
        .tasks
        .iter()
        .flat_map(|task| &task.stages)
        .map(|stage| {
            let node = &graph.nodes[stage.node];
            let macs = node.operation.operator().macs(graph.view(node));
            let rows = RowWise::of(&calls[stage.node]);
            let height = rows.map(|rows| rows.output.height.max(1) as u64);
            match stage.span.zip(height) {
                Some((span, height)) => (macs.div_ceil(height) * span.rows as u64, stage.node),
                None => (macs, stage.node),
            }
        });
    steps.max_by_key(|(macs, node)| (*macs, core::cmp::Reverse(*node)))
}
