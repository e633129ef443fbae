//! The memory plan: where in the arena each tensor lies.

mod blocks;
mod lives;
mod offline;
mod order;
mod packing;
mod replay;
mod schedule;
mod streams;

pub(crate) use offline::offline;
pub(crate) use order::{inverse, orders, permute};
pub use replay::check;
pub(crate) use schedule::largest_step;
pub use schedule::{Span, Stage, Task};

use crate::{
    graph::{Element, Graph, TensorId, Value},
    ops::{Argument, Call, RowWise},
};
use blocks::Blocks;
use lives::{Life, Lives};
use packing::Packing;
use schedule::Nodes;
use std::ops::Range;

/// Kernels may read and write words, so every tensor starts at a multiple of this many bytes.
const ALIGNMENT: usize = 4;

/// Debug builds replay plans up to this size: the replay takes time and memory for every byte.
const LARGEST_REPLAY: usize = 1 << 20;

/// Schedules share what the search for packings may do; most need none of it.
const MOST_SEARCHES: usize = 5;

/// Where a tensor lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In flash.
    Constant,
    /// In the arena, from this byte on.
    Arena(usize),
    /// In the arena, of which it takes a part that holds only its latest rows: row `r` is in slot
    /// `r % rows`.
    Ring {
        /// Where slot 0 begins.
        offset: usize,
        /// How many slots there are.
        rows: usize,
    },
    /// In the memory that is kept between invocations, from this byte on.
    State(usize),
}

/// The plan of a model's memory.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Size of the arena in bytes, with the working memory of nodes that write over their operands.
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
    /// In which order nodes and their rows run.
    pub tasks: Vec<Task>,
}

/// How hard the planner tries to save memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Memory {
    /// Every operator runs whole, and its result lies apart from its operands.
    Plain,
    /// A result may lie over the rows of its operands that no later row needs.
    #[default]
    Overlap,
    /// Operators may also take turns, so that only a few rows of the tensors between them exist.
    Rows,
    /// Tensors lie where the plan in the file says, and every operator runs whole.
    Offline,
}

/// Plans the memory of a graph whose nodes make the given calls.
pub(crate) fn plan(
    graph: &Graph,
    calls: &[Vec<Call>],
    memory: Memory,
    step_macs: Option<u64>,
) -> Plan {
    plan_within(graph, calls, memory, step_macs, usize::MAX).unwrap_or_default()
}

/// A plan that ends below `limit`, if one is found.
pub(crate) fn plan_within(
    graph: &Graph,
    calls: &[Vec<Call>],
    memory: Memory,
    step_macs: Option<u64>,
    limit: usize,
) -> Option<Plan> {
    let nodes = Nodes::new(graph, calls, step_macs);
    let mut best: Option<Plan> = None;
    let schedules = streams::schedules(graph, &nodes, memory);
    let work = packing::TOTAL_LIMIT / schedules.len().min(MOST_SEARCHES);
    for tasks in schedules {
        let lives = Lives::new(graph, &nodes, &tasks);
        let blocks = Blocks::new(graph, &lives);
        let reached = best.as_ref().map_or(limit, Plan::end);
        if blocks.problem.lower_bound() < reached {
            let packing = Packing::new(&blocks.problem, work);
            let (of, scratch) = (&blocks.of, &blocks.scratch);
            let plan = place(graph, calls, &nodes, tasks, &lives, of, scratch, &packing);
            if plan.end() < reached {
                best = Some(plan);
            }
        }
    }
    let mut plan = best?;
    plan.lifetimes = lifetimes(graph, &nodes);
    if plan.arena_bytes <= LARGEST_REPLAY {
        debug_assert_eq!(replay::check_calls(graph, calls, &plan), Ok(()));
    }
    Some(plan)
}

/// The plan that comes of a packing, of the blocks that each tensor and each node's working memory are.
#[allow(clippy::too_many_arguments)]
fn place(
    graph: &Graph,
    calls: &[Vec<Call>],
    nodes: &Nodes,
    mut tasks: Vec<Task>,
    lives: &Lives,
    blocks: &[Option<usize>],
    scratch: &[Option<usize>],
    packing: &Packing,
) -> Plan {
    let mut plan = Plan {
        arena_bytes: packing.bytes,
        lower_bound: packing.lower_bound,
        is_optimal: packing.is_optimal,
        places: vec![None; graph.tensors.len()],
        scratch: vec![None; graph.nodes.len()],
        ..Plan::default()
    };
    plan.place_tensors(graph, blocks, &packing.offsets, &lives.rings);
    for task in &mut tasks {
        plan.widen(graph, nodes, task);
        plan.settle(graph, task);
    }
    plan.place_states(calls);
    for (position, block) in scratch.iter().enumerate() {
        let start = block.map(|block| packing.offsets[block]);
        let bytes = nodes.in_place(position);
        plan.scratch[position] = start.zip(bytes).map(|(start, bytes)| start..start + bytes);
    }
    plan.place_scratch(calls, &Lives::new(graph, nodes, &tasks));
    plan.tasks = tasks;
    plan
}

impl Plan {
    /// The end of the arena, with the working memory of kernels that take some.
    pub(crate) fn end(&self) -> usize {
        let scratch = self.scratch.iter().flatten().map(|range| range.end);
        scratch.max().unwrap_or(0).max(self.arena_bytes)
    }

    fn place_tensors(
        &mut self,
        graph: &Graph,
        block_of: &[Option<usize>],
        offsets: &[usize],
        rings: &[Option<usize>],
    ) {
        let mut is_used = vec![false; graph.tensors.len()];
        for node in &graph.nodes {
            for id in node.inputs.iter().flatten().chain(&node.outputs) {
                is_used[graph.storage(*id).0] = true;
            }
        }
        for index in 0..graph.tensors.len() {
            let storage = graph.storage(TensorId(index));
            self.places[index] = match &graph.tensor(storage).value {
                Value::Constant(_) => Some(Place::Constant),
                Value::State(_) if !is_used[storage.0] => None,
                Value::State(_) => {
                    let known = self.places[storage.0];
                    Some(known.unwrap_or_else(|| {
                        let tensor = graph.tensor(storage);
                        Place::State(self.add_state(tensor.bytes(), tensor.element))
                    }))
                }
                Value::Computed => block_of[storage.0].map(|block| match rings[storage.0] {
                    None => Place::Arena(offsets[block]),
                    Some(rows) => Place::Ring {
                        offset: offsets[block],
                        rows,
                    },
                }),
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

    /// Lets a node that is alone in its task compute as many rows at a time as its tensors' places
    /// allow.
    fn widen(&self, graph: &Graph, nodes: &Nodes, task: &mut Task) {
        let [
            Stage {
                node,
                span: Some(shortest),
                ..
            },
        ] = task.stages[..]
        else {
            return;
        };
        let Some(rows) = nodes.get(node) else {
            return;
        };
        let all = Span {
            rows: nodes.most_rows(node),
            ..shortest
        };
        if self.can_compute(graph, rows, node, all) {
            let is_whole = all.rows == rows.output.height && !rows.is_fed();
            *task = if is_whole {
                Task::whole(node)
            } else {
                Task::spans(node, all)
            };
            return;
        }
        let wider = (shortest.rows..nodes.most_rows(node)).step_by(shortest.rows);
        let spans = wider.map(|rows| Span { rows, ..shortest });
        let widest = spans
            .rev()
            .find(|&span| self.can_compute(graph, rows, node, span));
        *task = Task::spans(node, widest.unwrap_or(shortest));
    }

    /// Nodes write over their operands only where both have one place.
    fn settle(&self, graph: &Graph, task: &mut Task) {
        for stage in &mut task.stages {
            stage.in_place &= self.is_over_operand(graph, stage.node);
        }
    }

    /// Whether the first result of a node has the place of its first operand.
    fn is_over_operand(&self, graph: &Graph, position: usize) -> bool {
        let node = &graph.nodes[position];
        let place = |ids: Option<TensorId>| ids.and_then(|id| self.places[graph.storage(id).0]);
        let operand = place(node.inputs.first().copied().flatten());
        let output = place(node.outputs.first().copied());
        matches!((operand, output), (Some(Place::Arena(a)), Some(Place::Arena(b))) if a == b)
    }

    /// Whether a node writes over its operand, channel by channel.
    pub(crate) fn is_in_place(&self, node: usize) -> bool {
        let mut stages = self.tasks.iter().flat_map(|task| &task.stages);
        stages.any(|stage| stage.node == node && stage.in_place)
    }

    /// Whether so many rows at a time overwrite nothing that they or later rows are computed from.
    fn can_compute(&self, graph: &Graph, node: &RowWise, position: usize, span: Span) -> bool {
        let output = lives::place(graph, self, &node.output);
        let Some(output) = output else {
            return true;
        };
        let operator = graph.nodes[position].operation.operator();
        let in_place = operator.in_place(graph.view(&graph.nodes[position]));
        node.operands.iter().all(|(operand, reach)| {
            let Some(input) = lives::place(graph, self, operand) else {
                return true;
            };
            let is_in_place = in_place
                .iter()
                .any(|&index| graph.nodes[position].inputs[index] == Some(operand.tensor));
            if is_in_place && input == output {
                return true;
            }
            let height = node.output.height;
            (0..height).step_by(span.rows).all(|done| {
                let rows = span.next(done, height);
                let written =
                    output.offset + rows.start * output.row..output.offset + rows.end * output.row;
                // Those that this span and the spans to come need.
                let needed = if span.from_last {
                    0..reach.end(rows.end - 1, operand.height)
                } else {
                    reach.first(rows.start, operand.height)..operand.height
                };
                let needed =
                    input.offset + needed.start * input.row..input.offset + needed.end * input.row;
                written.end <= needed.start || needed.end <= written.start
            })
        })
    }

    /// Finds the lowest gap between the tensors that exist while a node runs. What writes over its operand
    /// has its place.
    fn place_scratch(&mut self, calls: &[Vec<Call>], lives: &Lives) {
        self.scratch = calls
            .iter()
            .enumerate()
            .map(|(position, calls)| {
                if lives.in_place[position].is_some() {
                    return self.scratch[position].clone();
                }
                let packed = calls.iter().filter_map(|call| call.packed.as_ref());
                let bytes = packed.map(|packed| packed.scratch).max()?;
                let (first, last) = lives.nodes[position]?;
                let mut live: Vec<Range<usize>> = self.live(lives, first, last).collect();
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

    /// The bytes in the arena that exist at some time from `first` to `last`.
    fn live<'a>(
        &'a self,
        lives: &'a Lives,
        first: usize,
        last: usize,
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        lives.of.iter().enumerate().flat_map(move |(index, life)| {
            let offset = match self.places[index] {
                Some(Place::Arena(offset) | Place::Ring { offset, .. }) => Some(offset),
                _ => None,
            };
            let alive = life.as_ref().map(|life| life.alive(first, last));
            let shifted = offset.zip(alive).map(|(offset, alive)| {
                alive.map(move |range| offset + range.start..offset + range.end)
            });
            shifted.into_iter().flatten()
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

/// When each tensor that owns memory in the arena must exist, by position of the node.
fn lifetimes(graph: &Graph, nodes: &Nodes) -> Vec<Option<(usize, usize)>> {
    let whole: Vec<Task> = (0..graph.nodes.len()).map(Task::whole).collect();
    let lives = Lives::new(graph, nodes, &whole).of;
    let times = |life: &Option<Life>| life.as_ref().map(|life| (life.first, life.last));
    lives.iter().map(times).collect()
}
