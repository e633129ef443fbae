//! The memory plan: where in the arena each tensor lies.

mod packing;
mod replay;

pub use replay::check;

use crate::{
    graph::{Element, Graph, TensorId, Value},
    ops::{Argument, Call},
};
use packing::{Block, Packing};
use std::ops::Range;

/// Kernels may read and write words, so every tensor starts at a multiple of this many bytes.
const ALIGNMENT: usize = 4;

/// Debug builds replay plans up to this size: the replay takes time and memory for every byte.
const LARGEST_REPLAY: usize = 1 << 20;

/// Where a tensor lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In flash.
    Constant,
    /// In the arena, from this byte on.
    Arena(usize),
    /// In the memory that is kept between invocations, from this byte on.
    State(usize),
}

/// The plan of a model's memory.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Size of the arena in bytes.
    pub arena_bytes: usize,
    /// No plan for this order of nodes is smaller than this: the largest sum of tensors that must
    /// exist together.
    pub lower_bound: usize,
    /// Whether no smaller plan exists for this order of nodes.
    pub is_optimal: bool,
    /// Size of the state in bytes.
    pub state_bytes: usize,
    /// The place of each tensor; nothing for tensors that no node uses.
    pub places: Vec<Option<Place>>,
    /// The first byte of each state of a node, by position of the node and number of the state.
    pub states: Vec<Vec<usize>>,
    /// Where in the arena a node's kernels find working memory, by position of the node, for kernel
    /// sets that take it; it may lie behind the end of the arena, which then grows.
    pub scratch: Vec<Option<Range<usize>>>,
    /// When each tensor in the arena is first written and last read, by position of the node:
    /// 0 is before the first node, `nodes + 1` after the last.
    pub lifetimes: Vec<Option<(usize, usize)>>,
}

/// Plans the memory of a graph whose nodes make the given calls.
pub(crate) fn plan(graph: &Graph, calls: &[Vec<Call>]) -> Plan {
    let lifetimes = lifetimes(graph);
    let owner = share_in_place(graph, &lifetimes);
    let mut blocks: Vec<Block> = Vec::new();
    let mut block_of = vec![None; graph.tensors.len()];
    for (index, lifetime) in lifetimes.iter().enumerate() {
        let Some((first, last)) = *lifetime else {
            continue;
        };
        let tensor = &graph.tensors[index];
        let size = align(tensor.bytes(), tensor.element);
        let root = owner[index];
        let block = *block_of[root].get_or_insert_with(|| {
            blocks.push(Block {
                size: 0,
                first,
                last,
                alignment: ALIGNMENT,
            });
            blocks.len() - 1
        });
        block_of[index] = Some(block);
        let block = &mut blocks[block];
        block.size = block.size.max(size);
        block.first = block.first.min(first);
        block.last = block.last.max(last);
        block.alignment = block.alignment.max(tensor.element.size());
    }
    let packing = Packing::new(&blocks);
    let mut plan = Plan {
        arena_bytes: packing.bytes,
        lower_bound: packing.lower_bound,
        is_optimal: packing.is_optimal,
        state_bytes: 0,
        places: vec![None; graph.tensors.len()],
        states: Vec::new(),
        scratch: Vec::new(),
        lifetimes,
    };
    plan.place_tensors(graph, &block_of, &packing.offsets);
    plan.place_states(calls);
    plan.place_scratch(graph, calls);
    if plan.arena_bytes <= LARGEST_REPLAY {
        debug_assert_eq!(check(graph, &plan), Ok(()));
    }
    plan
}

impl Plan {
    fn place_tensors(&mut self, graph: &Graph, block_of: &[Option<usize>], offsets: &[usize]) {
        for index in 0..graph.tensors.len() {
            let storage = graph.storage(TensorId(index));
            self.places[index] = match &graph.tensor(storage).value {
                Value::Constant(_) => Some(Place::Constant),
                Value::State => {
                    let known = self.places[storage.0];
                    Some(known.unwrap_or_else(|| {
                        let tensor = graph.tensor(storage);
                        Place::State(self.add_state(tensor.bytes(), tensor.element))
                    }))
                }
                Value::Computed => block_of[storage.0].map(|block| Place::Arena(offsets[block])),
            };
        }
    }

    fn place_states(&mut self, calls: &[Vec<Call>]) {
        for calls in calls {
            let mut states = Vec::new();
            for (_, argument) in calls.iter().flat_map(|call| &call.arguments) {
                if let Argument::State { element, count, .. } = argument {
                    states.push(self.add_state(count * element.size(), *element));
                }
            }
            self.states.push(states);
        }
    }

    /// Finds the lowest gap between the tensors that exist while a node runs.
    fn place_scratch(&mut self, graph: &Graph, calls: &[Vec<Call>]) {
        self.scratch = calls
            .iter()
            .enumerate()
            .map(|(position, calls)| {
                let packed = calls.iter().filter_map(|call| call.packed.as_ref());
                let bytes = packed.map(|packed| packed.scratch).max()?;
                let mut live: Vec<Range<usize>> = self.live(graph, position + 1).collect();
                live.sort_by_key(|range| range.start);
                let mut start = 0;
                for range in live {
                    if range.start >= start + bytes {
                        break;
                    }
                    start = start.max(range.end.next_multiple_of(ALIGNMENT));
                }
                Some(start..start + bytes)
            })
            .collect();
    }

    /// The bytes of all tensors in the arena that exist at a time.
    fn live<'a>(
        &'a self,
        graph: &'a Graph,
        time: usize,
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        self.lifetimes
            .iter()
            .enumerate()
            .filter(move |(_, lifetime)| {
                lifetime.is_some_and(|(first, last)| first <= time && time <= last)
            })
            .filter_map(|(index, _)| match self.places[index] {
                Some(Place::Arena(offset)) => Some(offset..offset + graph.tensors[index].bytes()),
                _ => None,
            })
    }

    fn add_state(&mut self, bytes: usize, element: Element) -> usize {
        let offset = self
            .state_bytes
            .next_multiple_of(element.size().max(ALIGNMENT));
        self.state_bytes = (offset + bytes).next_multiple_of(ALIGNMENT);
        offset
    }
}

fn align(bytes: usize, element: Element) -> usize {
    bytes.next_multiple_of(element.size().max(ALIGNMENT))
}

/// When each tensor that owns memory in the arena must exist.
fn lifetimes(graph: &Graph) -> Vec<Option<(usize, usize)>> {
    let mut lifetimes: Vec<Option<(usize, usize)>> = vec![None; graph.tensors.len()];
    let end = graph.nodes.len() + 1;
    let mut extend = |id: TensorId, time: usize| {
        let storage = graph.storage(id);
        if graph.tensor(storage).value == Value::Computed {
            let lifetime = lifetimes[storage.0].get_or_insert((time, time));
            *lifetime = (lifetime.0.min(time), lifetime.1.max(time));
        }
    };
    for port in &graph.inputs {
        extend(port.tensor, 0);
    }
    for (position, node) in graph.nodes.iter().enumerate() {
        for id in node.inputs.iter().flatten().chain(&node.outputs) {
            extend(*id, position + 1);
        }
    }
    for port in &graph.outputs {
        extend(port.tensor, end);
    }
    lifetimes
}

/// Lets results lie over operands that no later node reads, where the operator allows it. Gives
/// for each tensor the one whose block it is in.
fn share_in_place(graph: &Graph, lifetimes: &[Option<(usize, usize)>]) -> Vec<usize> {
    let mut owner: Vec<usize> = (0..graph.tensors.len()).collect();
    for (position, node) in graph.nodes.iter().enumerate() {
        let time = position + 1;
        let view = graph.view(node);
        let Some(output) = node.outputs.first() else {
            continue;
        };
        for index in node.operation.operator().in_place(view) {
            let Some(input) = node.inputs[index].map(|id| graph.storage(id)) else {
                continue;
            };
            let ends_here = lifetimes[input.0].is_some_and(|(_, last)| last == time);
            let fits = graph.tensor(input).bytes() >= graph.tensor(*output).bytes();
            // An operand that is read at other places of the tensor would be overwritten too soon.
            let read_otherwise = node.inputs.iter().enumerate().any(|(other, id)| {
                other != index
                    && id.is_some_and(|id| graph.storage(id) == input)
                    && !node.operation.operator().in_place(view).contains(&other)
            });
            if ends_here && fits && !read_otherwise && lifetimes[output.0].is_some() {
                owner[output.0] = owner[input.0];
                break;
            }
        }
    }
    owner
}
