//! Channels that are constant, or that nobody reads, are not computed.
//!
//! Training with a penalty on weights, or pruning, leaves filters that are zero throughout. Their
//! output channel is a constant, and whoever reads it can have it in its bias. What only such a
//! filter, or none, reads need not be computed either. Three steps, each exact to the last bit:
//!
//! 1. [`intervals`]: forwards, which values each channel of each tensor can have. A channel with one
//!    value is a constant: its weights are zero, all that it reads is constant, or its activation
//!    clamps all that can come.
//! 2. [`needs`]: backwards, which channels somebody reads who cannot do without. A sum does without
//!    channels that add the same to it at every position. With padding that holds only for a
//!    constant equal to the zero point, since padding adds nothing. Operators that keep channels
//!    apart, as ADD does, can drop one only together with their operands and all who read these.
//! 3. [`rewrite`]: shapes, filters, biases and scales without the other channels, and the constants
//!    among these folded into the biases of those who read them.
//!
//! The rules are the operators' own ([`Operator::channels`], [`Operator::intervals`]); one that has
//! none stops both analyses. Inputs and outputs of the model keep all channels. A tensor of which
//! nothing is left keeps its first channel: memory of no bytes cannot be planned.
//!
//! [`Operator::channels`]: crate::ops::Operator::channels
//! [`Operator::intervals`]: crate::ops::Operator::intervals

mod intervals;
mod needs;
mod rewrite;

use crate::{
    graph::{Graph, Node, TensorId, Value},
    ops::{MOST_CHANNELS, last_extent},
};

/// Models with more weights than this, counted for each node, are left alone.
const MOST_WEIGHTS: usize = 1 << 27;

/// Removes channels, and says how many of each tensor that a node writes, in the order of nodes.
pub(crate) fn remove_channels(graph: &mut Graph) -> Vec<(TensorId, usize)> {
    let weights = |node: &Node| {
        let operands = node.inputs.iter().flatten();
        let constants = operands.filter_map(|id| graph.tensor(*id).constant());
        constants.fold(0_usize, |sum, bytes| sum.saturating_add(bytes.len()))
    };
    // The analyses go through the nodes once, from the first to the last.
    if graph.has_control_flow() {
        return Vec::new();
    }
    let weights = graph.nodes.iter().map(weights);
    if weights.fold(0_usize, usize::saturating_add) > MOST_WEIGHTS {
        return Vec::new();
    }
    let channels = channels(graph);
    let intervals = intervals::intervals(graph, &channels);
    let needs = needs::needs(graph, &intervals);
    rewrite::rewrite(graph, &intervals, &needs);
    let outputs = graph.nodes.iter().flat_map(|node| &node.outputs);
    outputs
        .filter_map(|id| Some((*id, needs.removed(*id)?)))
        .collect()
}

/// How many channels each tensor has, by the number of the one that holds the bytes: 0 for tensors
/// whose channels are not looked at.
fn channels(graph: &Graph) -> Vec<usize> {
    let mut channels: Vec<usize> = graph
        .tensors
        .iter()
        .map(|tensor| match last_extent(tensor) {
            extent if tensor.value == Value::Computed && extent <= MOST_CHANNELS => extent,
            _ => 0,
        })
        .collect();
    for output in graph.nodes.iter().flat_map(|node| &node.outputs) {
        // What is written to a variable is read by the next invocation.
        if graph.tensor(graph.storage(*output)).is_state() {
            channels[output.0] = 0;
        }
    }
    for index in 0..graph.tensors.len() {
        // A view must repeat the channels of its original, or they mean nothing in it.
        let storage = graph.storage(TensorId(index)).0;
        let count = channels[storage];
        if count > 0 && !last_extent(&graph.tensors[index]).is_multiple_of(count) {
            channels[storage] = 0;
        }
    }
    channels
}

#[cfg(test)]
mod tests;
