//! A PAD before a convolution without padding of its own becomes that convolution's padding, where
//! it pads rows and columns with the zero point: that is exactly what the convolution skips.

use crate::{
    graph::{Element, Graph, Node},
    ops::{Operation, Pad, Padding},
};

/// Fuses pads into all their readers; a pad that anything else reads stays.
pub(super) fn fuse_pad(graph: &mut Graph) {
    for pad in 0..graph.nodes.len() {
        let Some(sides) = sides(graph, &graph.nodes[pad]) else {
            continue;
        };
        let (Some(input), output) = (graph.nodes[pad].inputs[0], graph.nodes[pad].outputs[0])
        else {
            continue;
        };
        let readers: Vec<usize> = (0..graph.nodes.len())
            .filter(|&reader| graph.nodes[reader].inputs.contains(&Some(output)))
            .collect();
        let is_viewed = graph
            .tensors
            .iter()
            .any(|tensor| tensor.alias_of == Some(output));
        if is_viewed
            || graph.is_output(output)
            || !readers.iter().all(|&reader| can_pad(&graph.nodes[reader]))
        {
            continue;
        }
        for reader in readers {
            let node = &mut graph.nodes[reader];
            node.inputs[0] = Some(input);
            if let Operation::Convolution(convolution) = &mut node.operation {
                convolution.padding = Padding::Explicit(sides);
            }
        }
    }
}

/// Rows above and below, columns left and right, if a node is a pad that can be fused.
fn sides(graph: &Graph, node: &Node) -> Option<[usize; 4]> {
    if !matches!(node.operation, Operation::Pad(_)) {
        return None;
    }
    let view = graph.view(node);
    let amounts = Pad::amounts(view)?;
    let output = view.output(0)?;
    let zero_point = match output.element {
        Element::F32 => 0,
        _ => output.scale_and_zero_point()?.1,
    };
    let [[0, 0], rows, columns, [0, 0]] = amounts[..] else {
        return None;
    };
    // The zero of floats is four bytes of 0, too.
    let is_zero =
        zero_point.to_le_bytes().get(..output.element.size()) == Some(&Pad::value(view)?[..]);
    is_zero.then_some([rows[0], rows[1], columns[0], columns[1]])
}

/// Whether a node is a convolution without padding.
fn can_pad(node: &Node) -> bool {
    matches!(&node.operation, Operation::Convolution(convolution) if convolution.padding == Padding::Valid)
}
