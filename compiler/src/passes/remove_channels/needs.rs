//! Which channels somebody needs: the smallest set that satisfies all readers.

use crate::{
    graph::{Graph, Node, TensorId},
    ops::{Channels, Interval, Known, Tie, last_extent},
};

/// Which channels of each tensor are needed, by the number of the one that holds the bytes.
pub(super) struct Needs {
    needed: Vec<Vec<bool>>,
    is_changed: bool,
}

/// What a node demands.
enum Demand {
    /// All channels of all tensors.
    All,
    /// Those of the result that its operands have, and the other way round.
    Tied(Vec<Tie>),
    /// For each channel of the result, those of the first operand that do not only add a constant.
    Summed { is_read: Vec<Vec<bool>> },
}

/// Finds what is needed of the channels that the intervals are about.
pub(super) fn needs(graph: &Graph, intervals: &[Vec<Interval>]) -> Needs {
    let none = |channels: &Vec<Interval>| vec![false; channels.len()];
    let mut needs = Needs {
        needed: intervals.iter().map(none).collect(),
        is_changed: false,
    };
    for port in graph.inputs.iter().chain(&graph.outputs) {
        needs.need_all(graph, port.tensor);
    }
    let demand = |node| Demand::new(graph, node, intervals);
    let demands: Vec<Demand> = graph.nodes.iter().map(demand).collect();
    for (node, demand) in graph.nodes.iter().zip(&demands) {
        needs.need_unnamed(graph, node, demand);
    }
    loop {
        needs.settle(graph, &demands);
        if !needs.keep_one(graph) {
            return needs;
        }
    }
}

impl Needs {
    /// Which of `columns` neighbouring elements of a tensor stay.
    pub(super) fn kept(&self, graph: &Graph, id: TensorId, columns: usize) -> Vec<bool> {
        let needed = self.of(graph, id);
        if needed.is_empty() {
            return vec![true; columns];
        }
        needed.iter().copied().cycle().take(columns).collect()
    }

    /// Whether channels of a tensor go.
    pub(super) fn is_reduced(&self, graph: &Graph, id: TensorId) -> bool {
        self.of(graph, id).contains(&false)
    }

    /// How many channels of a tensor go, if any do.
    pub(super) fn removed(&self, id: TensorId) -> Option<usize> {
        let count = self.needed[id.0].iter().filter(|needed| !**needed).count();
        (count > 0).then_some(count)
    }

    /// Nothing for tensors whose channels are not looked at, and for those that were added since.
    fn of(&self, graph: &Graph, id: TensorId) -> &[bool] {
        self.needed
            .get(graph.storage(id).0)
            .map_or(&[], Vec::as_slice)
    }

    fn is_needed(&self, graph: &Graph, id: TensorId, channel: usize) -> bool {
        let needed = self.of(graph, id);
        needed.is_empty() || needed[channel % needed.len()]
    }

    fn need(&mut self, graph: &Graph, id: TensorId, channel: usize) {
        let needed = &mut self.needed[graph.storage(id).0];
        if !needed.is_empty() {
            let index = channel % needed.len();
            self.is_changed |= !needed[index];
            needed[index] = true;
        }
    }

    fn need_all(&mut self, graph: &Graph, id: TensorId) {
        self.needed[graph.storage(id).0].fill(true);
    }

    /// Needs whatever a node reads or writes that its demand says nothing about.
    fn need_unnamed(&mut self, graph: &Graph, node: &Node, demand: &Demand) {
        for (operand, id) in node.inputs.iter().enumerate() {
            let is_named = match demand {
                Demand::All => false,
                Demand::Tied(ties) => ties.iter().any(|tie| tie.operand == operand),
                Demand::Summed { .. } => operand == 0,
            };
            if let Some(id) = id.filter(|_| !is_named) {
                self.need_all(graph, id);
            }
        }
        if matches!(demand, Demand::All) {
            for id in &node.outputs {
                self.need_all(graph, *id);
            }
        }
    }

    /// Satisfies all demands. Most go from results to operands, so nodes are visited from the last
    /// to the first, again until nothing is added.
    fn settle(&mut self, graph: &Graph, demands: &[Demand]) {
        loop {
            self.is_changed = false;
            for (node, demand) in graph.nodes.iter().zip(demands).rev() {
                self.satisfy(graph, node, demand);
            }
            for (node, demand) in graph.nodes.iter().zip(demands) {
                self.satisfy(graph, node, demand);
            }
            if !self.is_changed {
                return;
            }
        }
    }

    fn satisfy(&mut self, graph: &Graph, node: &Node, demand: &Demand) {
        let output = node.outputs[..].first().copied();
        let (Some(output), Some(input)) = (output, node.inputs.first().copied().flatten()) else {
            return;
        };
        match demand {
            Demand::All => {}
            Demand::Tied(ties) => {
                for tie in ties {
                    let Some(id) = node.inputs[tie.operand] else {
                        continue;
                    };
                    if graph.tensor(id).constant().is_some() {
                        continue;
                    }
                    for channel in 0..last_extent(graph.tensor(id)) {
                        let result = tie.first + channel;
                        if self.is_needed(graph, output, result) {
                            self.need(graph, id, channel);
                        } else if self.is_needed(graph, id, channel) {
                            self.need(graph, output, result);
                        }
                    }
                }
            }
            Demand::Summed { is_read } => {
                for (result, is_read) in is_read.iter().enumerate() {
                    if self.is_needed(graph, output, result) {
                        let read = (0..is_read.len()).filter(|&channel| is_read[channel]);
                        read.for_each(|channel| self.need(graph, input, channel));
                    }
                }
            }
        }
    }

    /// Needs the first channel of results of which nothing is needed; says whether there were any.
    fn keep_one(&mut self, graph: &Graph) -> bool {
        self.is_changed = false;
        for output in graph.nodes.iter().flat_map(|node| &node.outputs) {
            if !self.needed[output.0].is_empty() && !self.needed[output.0].contains(&true) {
                self.need(graph, *output, 0);
            }
        }
        self.is_changed
    }
}

impl Demand {
    fn new(graph: &Graph, node: &Node, intervals: &[Vec<Interval>]) -> Self {
        let &[output] = &node.outputs[..] else {
            return Self::All;
        };
        let known = Known {
            node: graph.view(node),
            intervals,
        };
        if intervals[output.0].is_empty() {
            return Self::All;
        }
        match node.operation.operator().channels(known.node) {
            Channels::Tied(ties) => Self::Tied(ties),
            Channels::Summed(sums) => {
                let Some(values) = known.operand(0, sums.input_channels) else {
                    return Self::All;
                };
                let is_read = |output: usize, input: usize| {
                    sums.addend(output, input, values[input]).is_none()
                };
                Self::Summed {
                    is_read: (0..sums.output_channels)
                        .map(|o| (0..values.len()).map(|i| is_read(o, i)).collect())
                        .collect(),
                }
            }
            Channels::Opaque => Self::All,
        }
    }
}
