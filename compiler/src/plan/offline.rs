//! A plan that the file brings along, checked, and completed where it leaves tensors out.
//!
//! Every operator runs whole. Two tensors that exist together may share bytes only where a result lies
//! over its operand, element over element. Tensors without a place get the lowest one that is free while
//! they exist, large ones first.

use super::{
    ALIGNMENT, Plan, lifetimes,
    lives::{Life, Lives},
    packing::Packing,
    place,
    schedule::{Nodes, Task},
};
use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, TensorId},
    ops::Call,
};

/// No arena of a microcontroller has as many bytes.
const LARGEST_ARENA: usize = 1 << 28;

const HELP: &str = "plan the memory of this file again, or leave `memory = \"offline\"` out";

/// The plan with these offsets, by number of the tensor.
pub(crate) fn offline(
    graph: &Graph,
    calls: &[Vec<Call>],
    offsets: &[Option<usize>],
    step_macs: Option<u64>,
) -> Result<Plan, Diagnostics> {
    let nodes = Nodes::new(graph, calls, step_macs);
    let tasks: Vec<Task> = (0..graph.nodes.len()).map(Task::whole).collect();
    let lives = Lives::new(graph, &nodes, &tasks);
    let mut diagnostics = Diagnostics::default();
    let mut arena = Arena {
        graph,
        lives: &lives,
        placed: Vec::new(),
    };
    for index in 0..graph.tensors.len() {
        let offset = offsets.get(index).copied().flatten();
        if let Some((offset, life)) = offset.zip(lives.of[index].as_ref()) {
            arena.fix(TensorId(index), offset, life, &mut diagnostics);
        }
    }
    diagnostics.propagate()?;
    let is_free = |index: &usize| !arena.placed.iter().any(|(id, _)| id.0 == *index);
    let mut free: Vec<usize> = (0..graph.tensors.len())
        .filter(|index| lives.of[*index].is_some() && is_free(index))
        .collect();
    free.sort_by_key(|&index| core::cmp::Reverse(graph.tensors[index].bytes()));
    for index in free {
        if let Some(life) = &lives.of[index] {
            let offset = arena.lowest(TensorId(index), life);
            arena.placed.push((TensorId(index), offset));
        }
    }
    Ok(arena.plan(calls, &nodes, tasks))
}

/// Tensors with their first bytes.
struct Arena<'a> {
    graph: &'a Graph,
    lives: &'a Lives,
    placed: Vec<(TensorId, usize)>,
}

impl Arena<'_> {
    /// Gives a tensor the place that the file says, if that is free.
    fn fix(&mut self, id: TensorId, offset: usize, life: &Life, diagnostics: &mut Diagnostics) {
        let tensor = self.graph.tensor(id);
        let (name, end) = (&tensor.name, offset.saturating_add(tensor.bytes()));
        let alignment = self.alignment(id);
        if !offset.is_multiple_of(alignment) || end > LARGEST_ARENA {
            diagnostics.error_with_help(
                format!(
                    "the file's memory plan puts '{name}' at bytes {offset} to {end}; it must begin at a multiple of {alignment}, and end before {LARGEST_ARENA}"
                ),
                HELP,
            );
            return;
        }
        for (other, other_offset) in &self.placed {
            if self.collide(id, offset, life, *other, *other_offset) {
                let taken = self.graph.tensor(*other);
                diagnostics.error_with_help(
                    format!(
                        "the file's memory plan puts '{name}' at bytes {offset} to {end} and '{}' at bytes {other_offset} to {}, but both are needed at the same time",
                        taken.name,
                        other_offset + taken.bytes()
                    ),
                    HELP,
                );
            }
        }
        self.placed.push((id, offset));
    }

    fn alignment(&self, id: TensorId) -> usize {
        self.graph.tensor(id).element.size().max(ALIGNMENT)
    }

    /// Whether two tensors would have bytes in common while both exist.
    fn collide(
        &self,
        id: TensorId,
        offset: usize,
        life: &Life,
        other: TensorId,
        other_offset: usize,
    ) -> bool {
        let Some(other_life) = &self.lives.of[other.0] else {
            return false;
        };
        let (bytes, other_bytes) = (
            self.graph.tensor(id).bytes(),
            self.graph.tensor(other).bytes(),
        );
        let share_bytes = offset < other_offset + other_bytes && other_offset < offset + bytes;
        let share_time = life.first <= other_life.last && other_life.first <= life.last;
        let is_over = offset == other_offset
            && (self.lies_over(id, life, other, other_life)
                || self.lies_over(other, other_life, id, life));
        share_bytes && share_time && !is_over
    }

    /// Whether a node computes `result` over the `operand`, which nobody reads afterwards.
    fn lies_over(
        &self,
        result: TensorId,
        result_life: &Life,
        operand: TensorId,
        operand_life: &Life,
    ) -> bool {
        operand_life.last == result_life.first
            && self.graph.nodes.iter().any(|node| {
                let in_place = node.operation.operator().in_place(self.graph.view(node));
                let mut operands = node.inputs.iter().enumerate();
                node.outputs.first() == Some(&result)
                    && in_place
                        .iter()
                        .any(|&index| node.inputs[index] == Some(operand))
                    && operands.all(|(index, id)| *id != Some(operand) || in_place.contains(&index))
            })
    }

    /// The lowest place for a tensor that nothing else has while it exists.
    fn lowest(&self, id: TensorId, life: &Life) -> usize {
        let alignment = self.alignment(id);
        let ends = self.placed.iter().map(|(other, offset)| {
            let end = offset + self.graph.tensor(*other).bytes();
            end.next_multiple_of(alignment)
        });
        let mut starts: Vec<usize> = ends.chain([0]).collect();
        starts.sort_unstable();
        let is_free = |start: &usize| {
            let mut placed = self.placed.iter();
            !placed.any(|(other, offset)| self.collide(id, *start, life, *other, *offset))
        };
        // Behind everything there is always room.
        starts.into_iter().find(is_free).unwrap_or(0)
    }

    /// The plan, in which each tensor is a block of its own.
    fn plan(&self, calls: &[Vec<Call>], nodes: &Nodes, tasks: Vec<Task>) -> Plan {
        let mut blocks: Vec<Option<usize>> = vec![None; self.graph.tensors.len()];
        let mut bytes = 0;
        for (block, (id, offset)) in self.placed.iter().enumerate() {
            blocks[id.0] = Some(block);
            bytes = bytes.max(offset + self.graph.tensor(*id).bytes());
        }
        let packing = Packing {
            bytes: bytes.next_multiple_of(ALIGNMENT),
            offsets: self.placed.iter().map(|(_, offset)| *offset).collect(),
            lower_bound: self.lower_bound(),
            is_optimal: false,
        };
        let scratch = vec![None; self.graph.nodes.len()];
        let (graph, lives) = (self.graph, self.lives);
        let mut plan = place(
            graph, calls, nodes, tasks, lives, &blocks, &scratch, &packing,
        );
        plan.is_optimal = plan.arena_bytes == plan.lower_bound;
        plan.lifetimes = lifetimes(graph, nodes);
        plan
    }

    /// The most bytes that exist at the same time; a result over its operand takes none.
    fn lower_bound(&self) -> usize {
        let bytes_at = |time: usize| -> usize {
            let alive = self.placed.iter().filter(|(id, _)| {
                let life = self.lives.of[id.0].as_ref();
                life.is_some_and(|life| life.first <= time && time < life.last)
            });
            alive.map(|(id, _)| self.graph.tensor(*id).bytes()).sum()
        };
        (0..=self.lives.end).map(bytes_at).max().unwrap_or(0)
    }
}
