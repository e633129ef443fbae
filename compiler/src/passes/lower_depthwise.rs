//! DEPTHWISE_CONV_2D on an image of one channel is a CONV_2D: every filter sees that one channel.
//! Only the filter's dimensions stand in another order, `[1, h, w, O]` instead of `[O, h, w, 1]`.
//!
//! The first layer of a speech model is often written so, and kernels of CONV_2D are the faster ones
//! for it: they add up many products for each output, not one row of outputs after another.

use crate::{
    graph::{Graph, OperatorCode, Tensor, Value},
    ops::Operation,
};

/// Makes convolutions of depthwise ones with one input channel.
pub(super) fn lower_depthwise(graph: &mut Graph) {
    for index in 0..graph.nodes.len() {
        let Some((filter, conv_2d)) = transposed(graph, index) else {
            continue;
        };
        let filter = graph.add_tensor(filter);
        let node = &mut graph.nodes[index];
        node.inputs[1] = Some(filter);
        node.code = conv_2d;
        if let Operation::Convolution(convolution) = &mut node.operation {
            convolution.depthwise = false;
        }
    }
}

/// The filter in the order of CONV_2D, if the node is a depthwise convolution of one channel.
fn transposed(graph: &Graph, index: usize) -> Option<(Tensor, OperatorCode)> {
    let node = &graph.nodes[index];
    let Operation::Convolution(convolution) = &node.operation else {
        return None;
    };
    let view = graph.view(node);
    let (input, filter) = (view.input(0)?, view.input(1)?);
    if !convolution.depthwise || input.shape.last() != Some(&1) {
        return None;
    }
    let &[1, height, width, channels] = &filter.shape[..] else {
        return None;
    };
    let elements = filter.elements();
    let order = (0..channels).flat_map(|channel| (channel..elements).step_by(channels));
    let mut transposed = Tensor {
        shape: vec![channels, height, width, 1],
        value: Value::Constant(filter.permuted(order)?.into()),
        ..filter.clone()
    };
    if let Some(quantization) = &mut transposed.quantization {
        quantization.dimension = 0;
    }
    Some((transposed, OperatorCode::builtin("CONV_2D")?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::TensorId;

    fn fixture() -> Graph {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../fixtures/models/depthwise.tflite"
        );
        crate::parse::parse(&std::fs::read(path).unwrap()).unwrap()
    }

    fn names(graph: &Graph) -> Vec<&str> {
        graph.nodes.iter().map(|node| node.code.name()).collect()
    }

    #[test]
    fn only_a_single_input_channel_is_lowered() {
        let mut graph = fixture();
        let filter = |graph: &Graph, node: usize| -> TensorId {
            graph.view(&graph.nodes[node]).input_id(1).unwrap()
        };
        let (before, other) = (filter(&graph, 0), filter(&graph, 1));
        let depthwise = names(&graph)
            .iter()
            .filter(|name| name.starts_with("DEPTH"))
            .count();
        lower_depthwise(&mut graph);
        assert_eq!(names(&graph)[0], "CONV_2D");
        assert_eq!(
            names(&graph)
                .iter()
                .filter(|name| name.starts_with("DEPTH"))
                .count(),
            depthwise - 1
        );
        assert_eq!(filter(&graph, 1), other);

        let (before, after) = (graph.tensor(before), graph.tensor(filter(&graph, 0)));
        assert_eq!(
            (&before.shape[..], &after.shape[..]),
            (&[1, 5, 4, 8][..], &[8, 5, 4, 1][..])
        );
        let (from, to) = (before.constant().unwrap(), after.constant().unwrap());
        for channel in 0..8 {
            for tap in 0..20 {
                assert_eq!(to[channel * 20 + tap], from[tap * 8 + channel]);
            }
        }
        let scales = |tensor: &Tensor| tensor.quantization.clone().map(|q| (q.scales, q.dimension));
        let (scales_before, scales_after) = (scales(before).unwrap(), scales(after).unwrap());
        assert_eq!(scales_before.0, scales_after.0);
        assert_eq!((scales_before.1, scales_after.1), (3, 0));
    }
}
