//! When each row of each tensor must exist.

use super::{
    Place, Plan,
    schedule::{Nodes, Piece, Task},
};
use crate::{
    graph::{Graph, TensorId, Value},
    ops::Rows,
};
use std::ops::Range;

/// The life of a tensor's memory, chunk by chunk.
#[derive(Clone, Debug)]
pub(super) struct Life {
    /// Size of a chunk: a row, or the whole tensor where nobody works by rows.
    pub(super) chunk: usize,
    /// When each chunk is first written and last read. Time 0 is before the first piece of the
    /// schedule, the pieces run at the times from 1 on, and the time after all is the last.
    pub(super) times: Vec<Option<(usize, usize)>>,
    /// The times of the whole.
    pub(super) first: usize,
    pub(super) last: usize,
}

impl Life {
    fn new(bytes: usize, chunk: usize) -> Self {
        Self {
            chunk,
            times: vec![None; bytes.div_ceil(chunk.max(1))],
            first: usize::MAX,
            last: 0,
        }
    }

    /// The life of bytes that exist together from one time to another.
    fn whole(bytes: usize, (first, last): (usize, usize)) -> Self {
        let mut life = Self::new(bytes, bytes);
        life.touch(0..bytes, first);
        life.touch(0..bytes, last);
        life
    }

    /// Notes that some bytes are written or read at a time.
    fn touch(&mut self, bytes: Range<usize>, time: usize) {
        self.first = self.first.min(time);
        self.last = self.last.max(time);
        let chunk = self.chunk.max(1);
        let end = bytes.end.div_ceil(chunk).min(self.times.len());
        for times in &mut self.times[(bytes.start / chunk).min(end)..end] {
            let (first, last) = times.get_or_insert((time, time));
            *first = (*first).min(time);
            *last = (*last).max(time);
        }
    }

    /// The bytes of a chunk.
    pub(super) fn bytes(&self, index: usize) -> Range<usize> {
        index * self.chunk..(index + 1) * self.chunk
    }

    /// The chunks that exist at some time from `first` to `last`, as ranges of bytes.
    pub(super) fn alive(&self, first: usize, last: usize) -> impl Iterator<Item = Range<usize>> {
        self.times
            .iter()
            .enumerate()
            .filter(move |(_, times)| {
                times.is_some_and(|(start, end)| start <= last && first <= end)
            })
            .map(|(index, _)| self.bytes(index))
    }
}

/// The lives of all tensors of a schedule.
pub(super) struct Lives {
    /// By tensor that owns memory in the arena.
    pub(super) of: Vec<Option<Life>>,
    /// For tensors of which only the latest rows exist, how many.
    pub(super) rings: Vec<Option<usize>>,
    /// The times at which each node runs.
    pub(super) nodes: Vec<Option<(usize, usize)>>,
    /// By node: the working memory of those that write over their operand, channel by channel.
    pub(super) in_place: Vec<Option<Life>>,
    /// The time after all pieces.
    pub(super) end: usize,
}

impl Lives {
    /// Replays a schedule.
    pub(super) fn new(graph: &Graph, nodes: &Nodes, tasks: &[Task]) -> Self {
        let pieces = nodes.pieces(tasks);
        let mut lives = Self::of_pieces(graph, nodes, &pieces);
        for port in &graph.inputs {
            lives.touch(graph, nodes, port.tensor, None, 0);
        }
        for port in &graph.outputs {
            lives.touch(graph, nodes, port.tensor, None, lives.end);
        }
        for task in tasks {
            lives.find_rings(graph, nodes, task);
            for stage in task.stages.iter().filter(|stage| stage.in_place) {
                lives.in_place[stage.node] = lives.scratch(nodes, stage.node);
            }
        }
        lives
    }

    /// Replays a task alone: what other tasks read and write is left out.
    pub(super) fn of_task(graph: &Graph, nodes: &Nodes, task: &Task) -> Self {
        let mut lives = Self::of_pieces(graph, nodes, &nodes.turns(task));
        lives.find_rings(graph, nodes, task);
        lives
    }

    /// The life of a node's working memory where it writes over its operand.
    fn scratch(&self, nodes: &Nodes, node: usize) -> Option<Life> {
        Some(Life::whole(nodes.in_place(node)?, self.nodes[node]?))
    }

    fn of_pieces(graph: &Graph, nodes: &Nodes, pieces: &[Piece]) -> Self {
        let mut lives = Self {
            of: vec![None; graph.tensors.len()],
            rings: vec![None; graph.tensors.len()],
            nodes: vec![None; graph.nodes.len()],
            in_place: vec![None; graph.nodes.len()],
            end: pieces.len() + 1,
        };
        for (index, piece) in pieces.iter().enumerate() {
            let time = index + 1;
            let node = lives.nodes[piece.node].get_or_insert((time, time));
            node.1 = time;
            for (tensor, bytes) in accesses(graph, nodes, piece) {
                lives.touch(graph, nodes, tensor, bytes, time);
            }
        }
        lives
    }

    fn touch(
        &mut self,
        graph: &Graph,
        nodes: &Nodes,
        id: TensorId,
        bytes: Option<Range<usize>>,
        time: usize,
    ) {
        let storage = graph.storage(id);
        let tensor = graph.tensor(storage);
        if tensor.value == Value::Computed {
            let bytes = bytes.unwrap_or(0..tensor.bytes());
            self.of[storage.0]
                .get_or_insert_with(|| Life::new(tensor.bytes(), nodes.chunk(storage)))
                .touch(bytes, time);
        }
    }

    /// Makes rings of the tensors that only stages of a task know: as many rows as exist together.
    fn find_rings(&mut self, graph: &Graph, nodes: &Nodes, task: &Task) {
        for stage in task.stages.iter().filter(|_| task.stages.len() > 1) {
            let Some(rows) = nodes.get(stage.node).map(|node| node.output) else {
                continue;
            };
            if !is_private(graph, nodes, task, rows.tensor) {
                continue;
            }
            let Some(life) = &mut self.of[rows.tensor.0] else {
                continue;
            };
            let span = stage.span.map_or(rows.height, |span| span.rows);
            let capacity = capacity(life).next_multiple_of(span);
            if capacity >= rows.height {
                continue;
            }
            self.rings[rows.tensor.0] = Some(capacity);
            *life = Life::whole(capacity * life.chunk, (life.first, life.last));
        }
    }
}

/// The most rows from the lowest that is still read to the highest that is written.
fn capacity(life: &Life) -> usize {
    let most = |(row, times): (usize, &Option<(usize, usize)>)| {
        let (written, _) = (*times)?;
        let lowest = life.times[..=row]
            .iter()
            .position(|times| times.is_some_and(|(_, last)| last >= written))?;
        Some(row + 1 - lowest)
    };
    life.times
        .iter()
        .enumerate()
        .filter_map(most)
        .max()
        .unwrap_or(1)
}

/// Whether a tensor is read by row-wise stages of a task alone, under its own shape.
fn is_private(graph: &Graph, nodes: &Nodes, task: &Task, id: TensorId) -> bool {
    let reads = |node: usize| graph.nodes[node].inputs.contains(&Some(id));
    let is_stage = |node: usize| task.stages.iter().any(|stage| stage.node == node);
    let is_viewed = graph
        .tensors
        .iter()
        .any(|tensor| tensor.alias_of == Some(id));
    !is_viewed
        && !graph.is_output(id)
        && (0..graph.nodes.len())
            .all(|node| !reads(node) || is_stage(node) && nodes.get(node).is_some())
}

/// What a piece reads and writes: tensors, and their bytes where it is not all of them.
fn accesses(graph: &Graph, nodes: &Nodes, piece: &Piece) -> Vec<(TensorId, Option<Range<usize>>)> {
    match nodes.get(piece.node) {
        Some(node) if node.output.height > 0 => {
            let span = piece.rows.clone().unwrap_or(0..node.output.height);
            let (start, end) = (span.start, span.end);
            let operands = node.operands.iter().map(|(rows, reach)| {
                let first = reach.first(start, rows.height);
                let end = reach.end(end - 1, rows.height);
                (rows.tensor, Some(bytes(graph, rows, first..end.max(first))))
            });
            let output = (node.output.tensor, Some(bytes(graph, &node.output, span)));
            operands.chain([output]).collect()
        }
        _ => {
            let node = &graph.nodes[piece.node];
            let tensors = node.inputs.iter().flatten().chain(&node.outputs);
            tensors.map(|id| (*id, None)).collect()
        }
    }
}

/// The bytes of some rows.
fn bytes(graph: &Graph, rows: &Rows, range: Range<usize>) -> Range<usize> {
    let row = rows.row_length * graph.tensor(rows.tensor).element.size();
    range.start * row..range.end * row
}

/// Where the rows of a tensor lie in the arena, one after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PlacedRows {
    pub(super) offset: usize,
    /// Bytes of a row.
    pub(super) row: usize,
}

/// The place of rows that are whole in the arena.
pub(super) fn place(graph: &Graph, plan: &Plan, rows: &Rows) -> Option<PlacedRows> {
    match plan.places[graph.storage(rows.tensor).0] {
        Some(Place::Arena(offset)) => Some(PlacedRows {
            offset,
            row: bytes(graph, rows, 0..1).end,
        }),
        _ => None,
    }
}
