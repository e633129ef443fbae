//! CONV_2D with a single window, which is the whole input, is FULLY_CONNECTED: every filter sees every
//! element once. The filter's elements are in the same order, `[O, h, w, I]` for `[O, h * w * I]`.
//!
//! Where an invocation takes one row of time, most convolutions are such, and so is every convolution of a
//! model that was trained to be streamed. Kernels of CONV_2D use weights for several windows at once; with
//! one, those of FULLY_CONNECTED are faster.

use crate::{
    graph::{Graph, OperatorCode, Tensor},
    ops::{FullyConnected, Operation},
};

/// Makes fully connected layers of convolutions with a single window and no less than `fewest` filters.
pub(crate) fn lower_pixel(graph: &mut Graph, fewest: usize) {
    for index in 0..graph.nodes.len() {
        let Some((filter, layer, code)) = flattened(graph, index, fewest) else {
            continue;
        };
        let filter = graph.add_tensor(filter);
        let node = &mut graph.nodes[index];
        node.inputs[1] = Some(filter);
        node.code = code;
        node.operation = Operation::FullyConnected(layer);
    }
}

/// The filter and the operator, if the node is a convolution with a single window.
fn flattened(
    graph: &Graph,
    index: usize,
    fewest: usize,
) -> Option<(Tensor, FullyConnected, OperatorCode)> {
    let node = &graph.nodes[index];
    let Operation::Convolution(convolution) = &node.operation else {
        return None;
    };
    let view = graph.view(node);
    if !convolution.sees_all(view) {
        return None;
    }
    let filter = view.input(1)?;
    let channels = *filter.shape.first()?;
    if channels < fewest {
        return None;
    }
    let flat = Tensor {
        shape: vec![channels, filter.elements() / channels],
        ..filter.clone()
    };
    let code = OperatorCode::builtin("FULLY_CONNECTED")?;
    Some((flat, FullyConnected::of(convolution), code))
}
