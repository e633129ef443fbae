//! From the lives of tensors to blocks of memory: what shares a place, and how far apart the others
//! must be.

use super::{
    ALIGNMENT, Life, Lives,
    packing::{Alive, Block, Problem},
};
use crate::graph::{Graph, TensorId};
use std::collections::BTreeMap;

/// The blocks of a schedule's tensors.
pub(super) struct Blocks {
    pub(super) problem: Problem,
    /// The block that each tensor is in.
    pub(super) of: Vec<Option<usize>>,
    /// The block of each node's working memory, if it writes over its operand.
    pub(super) scratch: Vec<Option<usize>>,
}

impl Blocks {
    pub(super) fn new(graph: &Graph, lives: &Lives) -> Self {
        let owner = share_in_place(graph, lives);
        let mut of = vec![None; graph.tensors.len()];
        let mut members: Vec<Vec<usize>> = Vec::new();
        for index in (0..graph.tensors.len()).filter(|index| lives.of[*index].is_some()) {
            let root = owner[index];
            let block = *of[root].get_or_insert_with(|| {
                members.push(Vec::new());
                members.len() - 1
            });
            of[index] = Some(block);
            members[block].push(index);
        }
        let mut lives_of: Vec<Vec<&Life>> = members
            .iter()
            .map(|members| {
                members
                    .iter()
                    .filter_map(|&index| lives.of[index].as_ref())
                    .collect()
            })
            .collect();
        let mut scratch = vec![None; lives.in_place.len()];
        for (block, life) in scratch.iter_mut().zip(&lives.in_place) {
            *block = life.as_ref().map(|life| {
                lives_of.push(vec![life]);
                members.push(Vec::new());
                members.len() - 1
            });
        }
        let times = tight_times(lives, &lives_of);
        let blocks = members.iter().zip(&lives_of).map(|(members, lives)| {
            let sizes = members
                .iter()
                .map(|&index| graph.tensors[index].element.size().max(ALIGNMENT));
            block(lives, sizes.max().unwrap_or(ALIGNMENT), &times)
        });
        let distances = lives_of
            .iter()
            .map(|a| lives_of.iter().map(|b| distance(a, b)).collect())
            .collect();
        Self {
            problem: Problem {
                blocks: blocks.collect(),
                distances,
            },
            of,
            scratch,
        }
    }
}

/// The times at which most bytes exist, one for each node: more say nothing new, and cost time.
fn tight_times(lives: &Lives, blocks: &[Vec<&Life>]) -> Vec<usize> {
    let mut sums = vec![0_usize; lives.end + 1];
    for life in blocks.iter().flatten() {
        let mut changes: BTreeMap<usize, isize> = BTreeMap::new();
        for (first, last) in life.times.iter().flatten() {
            *changes.entry(*first).or_default() += life.chunk.cast_signed();
            *changes.entry(last + 1).or_default() -= life.chunk.cast_signed();
        }
        let mut alive = 0_usize;
        let mut changes = changes.into_iter().peekable();
        while let Some((time, change)) = changes.next() {
            alive = alive.saturating_add_signed(change);
            let end = changes.peek().map_or(time, |(end, _)| *end);
            for sum in sums.iter_mut().take(end).skip(time) {
                *sum += alive;
            }
        }
    }
    let highest = |range: (usize, usize)| {
        (range.0..=range.1).max_by_key(|&time| (sums.get(time).copied(), core::cmp::Reverse(time)))
    };
    let mut times: Vec<usize> = lives
        .nodes
        .iter()
        .flatten()
        .copied()
        .filter_map(highest)
        .collect();
    times.extend([0, lives.end]);
    times.sort_unstable();
    times.dedup();
    times
}

/// A block of tensors that begin at the same byte.
fn block(lives: &[&Life], alignment: usize, times: &[usize]) -> Block {
    let size = lives.iter().map(|life| life.times.len() * life.chunk).max();
    let first = lives.iter().map(|life| life.first).min().unwrap_or(0);
    let last = lives.iter().map(|life| life.last).max().unwrap_or(0);
    let from = times.partition_point(|time| *time < first);
    let to = times.partition_point(|time| *time <= last);
    let alive: Vec<Alive> = times[from..to]
        .iter()
        .map(|time| alive(lives, *time))
        .collect();
    // A tensor may live between the times alone.
    let nothing = Alive { bytes: 0, end: 0 };
    Block {
        size: size.unwrap_or(0).next_multiple_of(alignment),
        first: from.min(times.len() - 1),
        last: (to.max(from + 1) - 1).min(times.len() - 1),
        alignment,
        alive: if alive.is_empty() {
            vec![nothing]
        } else {
            alive
        },
    }
}

/// What exists of a block at a time.
fn alive(lives: &[&Life], time: usize) -> Alive {
    let mut ranges: Vec<(usize, usize)> = lives
        .iter()
        .flat_map(|life| life.alive(time, time))
        .map(|range| (range.start, range.end))
        .collect();
    ranges.sort_unstable();
    let mut result = Alive { bytes: 0, end: 0 };
    for (start, end) in ranges {
        result.bytes += end.saturating_sub(start.max(result.end));
        result.end = result.end.max(end);
    }
    result
}

/// How many bytes after block `a` block `b` may begin, where it lies above.
fn distance(a: &[&Life], b: &[&Life]) -> Option<usize> {
    let pairs = a.iter().flat_map(|a| b.iter().map(move |b| (a, b)));
    pairs.filter_map(|(a, b)| distance_of_lives(a, b)).max()
}

/// The same for two tensors: no chunk of `a` may reach into a chunk of `b` that exists together with
/// it.
fn distance_of_lives(a: &Life, b: &Life) -> Option<usize> {
    if a.first > b.last || b.first > a.last {
        return None;
    }
    let mut distance = None;
    for (index, times) in a.times.iter().enumerate() {
        let Some((first, last)) = *times else {
            continue;
        };
        // Of all chunks of `b` the lowest needs most room.
        let lowest = b
            .times
            .iter()
            .position(|times| times.is_some_and(|(start, end)| start <= last && first <= end));
        if let Some(lowest) = lowest {
            let needed = a.bytes(index).end.saturating_sub(b.bytes(lowest).start);
            distance = distance.max(Some(needed));
        }
    }
    distance
}

/// Lets results lie over operands that no later node reads, where the operator allows it. Gives
/// for each tensor the one whose block it is in.
fn share_in_place(graph: &Graph, lives: &Lives) -> Vec<usize> {
    let mut owner: Vec<usize> = (0..graph.tensors.len()).collect();
    for (position, node) in graph.nodes.iter().enumerate() {
        let (Some(output), Some((_, end))) = (node.outputs.first(), lives.nodes[position]) else {
            continue;
        };
        let view = graph.view(node);
        let mut in_place = node.operation.operator().in_place(view);
        if lives.in_place[position].is_some() {
            in_place.push(0);
        }
        for index in in_place.iter().copied() {
            let Some(input) = node.inputs[index].map(|id| graph.storage(id)) else {
                continue;
            };
            let is_whole = |id: TensorId| lives.of[id.0].is_some() && lives.rings[id.0].is_none();
            let ends_here = lives.of[input.0]
                .as_ref()
                .is_some_and(|life| life.last == end)
                && is_read_by_none_but(graph, input, position, lives);
            let fits = graph.tensor(input).bytes() >= graph.tensor(*output).bytes();
            // An operand that is read at other places of the tensor would be overwritten too soon.
            let read_otherwise = node.inputs.iter().enumerate().any(|(other, id)| {
                other != index
                    && id.is_some_and(|id| graph.storage(id) == input)
                    && !in_place.contains(&other)
            });
            if ends_here && fits && !read_otherwise && is_whole(input) && is_whole(*output) {
                owner[output.0] = owner[input.0];
                break;
            }
        }
    }
    owner
}

/// Whether all other readers of a tensor have ended when a node begins.
fn is_read_by_none_but(graph: &Graph, storage: TensorId, node: usize, lives: &Lives) -> bool {
    let Some((start, _)) = lives.nodes[node] else {
        return false;
    };
    graph.nodes.iter().enumerate().all(|(other, reader)| {
        let reads = reader
            .inputs
            .iter()
            .flatten()
            .any(|id| graph.storage(*id) == storage);
        other == node || !reads || lives.nodes[other].is_some_and(|(_, end)| end < start)
    })
}
