//! Which values each channel can have, from the inputs of the model on.

use crate::{
    graph::{Graph, TensorId},
    ops::{Interval, Known},
};

/// The values of each channel of each tensor, by the number of the one that holds the bytes.
///
/// `channels` says how many there are, 0 for tensors that are not looked at.
pub(super) fn intervals(graph: &Graph, channels: &[usize]) -> Vec<Vec<Interval>> {
    let mut intervals: Vec<Vec<Interval>> = graph
        .tensors
        .iter()
        .zip(channels)
        .map(|(tensor, count)| vec![Interval::any(tensor.element); *count])
        .collect();
    for node in &graph.nodes {
        let &[TensorId(output)] = &node.outputs[..] else {
            continue;
        };
        if channels[output] == 0 {
            continue;
        }
        let known = Known {
            node: graph.view(node),
            intervals: &intervals,
        };
        let found = node.operation.operator().intervals(known);
        if let Some(found) = found.filter(|found| found.len() == channels[output]) {
            intervals[output] = found;
        }
    }
    intervals
}
