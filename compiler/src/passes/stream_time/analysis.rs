//! How the rows of each tensor follow from those of the input.

use super::Rows;
use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, Node, TensorId},
    ops::{Flow, Obstacle, Timed, outermost, rows},
};

/// How a tensor depends on time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Time {
    /// It does not.
    Still,
    /// Windows that overlap share its rows.
    Rows(Rows),
    /// Every hop computes it anew.
    Whole,
    /// An operator that made it cannot be streamed; that was reported.
    Unknown,
}

/// What a node does at each hop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// How many rows each operand goes along in a whole window: 0 for one that does not go along time,
    /// or is computed anew with every hop.
    pub(super) rows: Vec<usize>,
    /// How many of them, the last, the node reads.
    pub(super) needed: Vec<usize>,
    /// How many rows of its results it computes, if these have rows.
    pub(super) new: Option<usize>,
}

/// The time of all tensors that own memory, and the step of each node.
pub(super) struct Steps {
    pub(super) time: Vec<Time>,
    /// Nothing for nodes that do the same at every hop.
    pub(super) steps: Vec<Option<Step>>,
}

impl Steps {
    /// The rows of a tensor or of a view of one; 1 where a view does not keep them apart.
    pub(super) fn rows(&self, graph: &Graph, id: TensorId) -> Option<Rows> {
        let Time::Rows(rows) = self.time[graph.storage(id).0] else {
            return None;
        };
        let shape = &graph.tensor(id).shape;
        let extent = outermost(shape).map_or(1, |axis| shape[axis]);
        let count = greatest_divisor(rows.count, extent);
        Some(Rows {
            count,
            period: rows.period * (rows.count / count),
        })
    }
}

/// The smallest hop that all strides divide.
pub(super) fn smallest_hop(
    graph: &Graph,
    input: TensorId,
    rows: Rows,
) -> Result<usize, Diagnostics> {
    let steps = analyse(graph, input, rows, None)?;
    let mut hop = 1_usize;
    let results = graph.nodes.iter().flat_map(|node| &node.outputs).copied();
    for id in results.chain(graph.outputs.iter().map(|port| port.tensor)) {
        if let Some(rows) = steps.rows(graph, id) {
            hop = (hop / greatest_divisor(hop, rows.period)).saturating_mul(rows.period);
        }
    }
    Ok(hop)
}

/// Follows the rows of the input through the graph, for a hop of so many of them, or for one that all
/// strides divide.
pub(super) fn analyse(
    graph: &Graph,
    input: TensorId,
    rows: Rows,
    hop: Option<usize>,
) -> Result<Steps, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut steps = Steps {
        time: vec![Time::Still; graph.tensors.len()],
        steps: Vec::new(),
    };
    steps.time[graph.storage(input).0] = Time::Rows(rows);
    for node in &graph.nodes {
        let step = match steps.step(graph, node, hop) {
            Ok(step) => step,
            Err(obstacle) => {
                let place = graph.view(node).place();
                let problem = format!(
                    "{place}: not possible with `stream = \"time\"`: {}",
                    obstacle.problem
                );
                diagnostics.error_with_help(problem, obstacle.help);
                (Time::Unknown, None)
            }
        };
        for output in &node.outputs {
            steps.time[output.0] = step.0;
        }
        steps.steps.push(step.1);
    }
    for port in &graph.outputs {
        let Some(rows) = steps.rows(graph, port.tensor) else {
            continue;
        };
        if rows.count == 1 || hop.is_some_and(|hop| hop % rows.period != 0) {
            diagnostics.error_with_help(
                format!(
                    "output '{}' of shape {} does not keep the rows of time apart, so none of it is new alone",
                    port.name,
                    graph.tensor(port.tensor).shape_text()
                ),
                "give the output a shape with time as the first axis after the batch",
            );
        }
    }
    diagnostics.propagate()?;
    Ok(steps)
}

impl Steps {
    /// The time of a node's results, and what it does at each hop.
    fn step(
        &self,
        graph: &Graph,
        node: &Node,
        hop: Option<usize>,
    ) -> Result<(Time, Option<Step>), Obstacle> {
        let times = |id: &TensorId| self.time[graph.storage(*id).0];
        let operands = || node.inputs.iter().flatten().map(times);
        let is_any = |time: Time| operands().any(|other| other == time);
        if is_any(Time::Unknown) {
            return Ok((Time::Unknown, None));
        }
        let found: Vec<Option<Rows>> = node
            .inputs
            .iter()
            .map(|id| self.rows(graph, (*id)?))
            .collect();
        if found.iter().all(Option::is_none) {
            let time = if is_any(Time::Whole) {
                Time::Whole
            } else {
                Time::Still
            };
            return Ok((time, None));
        }
        let counts: Vec<usize> = found
            .iter()
            .map(|rows| rows.map_or(0, |rows| rows.count))
            .collect();
        let whole = |counts: Vec<usize>| Step {
            needed: counts.clone(),
            rows: counts,
            new: None,
        };
        // A view that does not keep rows apart is read as a whole.
        if counts.contains(&1) {
            return Ok((Time::Whole, Some(whole(counts))));
        }
        let timed = Timed {
            node: graph.view(node),
            rows: &counts,
        };
        let Flow::Rows {
            count,
            first,
            stride,
        } = node.operation.operator().time(timed)?
        else {
            return Ok((Time::Whole, Some(whole(counts))));
        };
        let mut periods = found.iter().flatten().map(|rows| rows.period);
        let period = periods.next().unwrap_or(1);
        if periods.any(|other| other != period) {
            return Err(Obstacle::new(
                "its operands go along time with different strides",
                "use the same strides in all branches that meet",
            ));
        }
        let result = Rows {
            count,
            period: period * stride,
        };
        let (time, new) = result.at(hop)?;
        if matches!(time, Time::Rows(_)) && is_any(Time::Whole) {
            return Err(Obstacle::mixed(
                "joins what is made of the whole window with every row of it",
            ));
        }
        let lowest = first + (count - new) * stride;
        let needed = counts.iter().map(|count| count.saturating_sub(lowest));
        let step = Step {
            needed: needed.collect(),
            rows: counts,
            new: Some(new),
        };
        Ok((time, Some(step)))
    }
}

impl Rows {
    /// How results with these rows depend on time, and how many of them a hop makes new.
    fn at(self, hop: Option<usize>) -> Result<(Time, usize), Obstacle> {
        let Some(hop) = hop else {
            let time = match self.count {
                1 => Time::Whole,
                _ => Time::Rows(self),
            };
            return Ok((time, 1));
        };
        if self.count == 1 || hop / self.period >= self.count {
            return Ok((Time::Whole, self.count));
        }
        if !hop.is_multiple_of(self.period) {
            return Err(Obstacle::new(
                format!(
                    "with its strides, its result has a row for every {} of the input, and a hop of {hop} is no multiple of that",
                    rows(self.period)
                ),
                "give `hop` a multiple of the product of the strides along time, or leave it out",
            ));
        }
        Ok((Time::Rows(self), hop / self.period))
    }
}

/// The greatest common divisor (Euclid).
fn greatest_divisor(first: usize, second: usize) -> usize {
    match second {
        0 => first,
        _ => greatest_divisor(second, first % second),
    }
}
