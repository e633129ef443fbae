//! The graph without the channels that nobody needs.

use super::needs::Needs;
use crate::{
    graph::{Element, Graph, Tensor, TensorId, Value},
    ops::{Channels, Interval, Known, Sums, Tie, last_extent},
};

/// Shrinks the constants of all nodes, folds constant channels into biases, and then shrinks the
/// tensors that are computed.
pub(super) fn rewrite(graph: &mut Graph, intervals: &[Vec<Interval>], needs: &Needs) {
    for index in 0..graph.nodes.len() {
        let node = graph.view(&graph.nodes[index]);
        let &[output] = &node.node.outputs[..] else {
            continue;
        };
        let operands = node.node.inputs.iter().flatten().chain([&output]);
        if !operands.into_iter().any(|id| needs.is_reduced(graph, *id)) {
            continue;
        }
        match node.node.operation.operator().channels(node) {
            Channels::Opaque => {}
            Channels::Tied(ties) => shrink_tied(graph, index, &ties, needs),
            Channels::Summed(sums) => shrink_summed(graph, index, &sums, intervals, needs),
        }
    }
    for index in 0..graph.tensors.len() {
        let id = TensorId(index);
        if needs.is_reduced(graph, id) {
            let kept = needs.kept(graph, id, last_extent(graph.tensor(id)));
            if let Some(extent) = graph.tensors[index].shape.last_mut() {
                *extent = count(&kept);
            }
        }
    }
}

/// Shrinks constants that go along with the result's channels.
fn shrink_tied(graph: &mut Graph, index: usize, ties: &[Tie], needs: &Needs) {
    for tie in ties {
        let node = graph.view(&graph.nodes[index]);
        let (Some(output), Some(tensor)) = (node.output_id(0), node.input(tie.operand)) else {
            continue;
        };
        let extent = last_extent(tensor);
        let mut kept = needs.kept(graph, output, tie.first + extent);
        kept.drain(..tie.first);
        if let Some(shrunk) = shrunk(tensor, tensor.shape.len().saturating_sub(1), &kept) {
            replace(graph, index, tie.operand, shrunk);
        }
    }
}

/// Shrinks the filter of a sum along both of its dimensions, and folds what goes into the bias.
fn shrink_summed(
    graph: &mut Graph,
    index: usize,
    sums: &Sums,
    intervals: &[Vec<Interval>],
    needs: &Needs,
) {
    let node = graph.view(&graph.nodes[index]);
    let known = Known { node, intervals };
    let (Some(input), Some(output), Some(filter), Some(values)) = (
        node.input_id(0),
        node.output_id(0),
        node.input(1),
        known.operand(0, sums.input_channels),
    ) else {
        return;
    };
    let inputs = needs.kept(graph, input, sums.input_channels);
    let outputs = needs.kept(graph, output, sums.output_channels);
    let folded = |output: usize| {
        let bias = sums.bias.get(output).copied().unwrap_or(0);
        (0..values.len())
            .filter(|&input| !inputs[input])
            .filter_map(|input| sums.addend(output, input, values[input]))
            .fold(bias, i32::wrapping_add)
    };
    let bias: Vec<i32> = (0..outputs.len())
        .filter(|&output| outputs[output])
        .map(folded)
        .collect();
    let last = filter.shape.len().saturating_sub(1);
    let by_output = shrunk(filter, 0, &outputs);
    let filter = by_output.and_then(|filter| shrunk(&filter, last, &inputs));
    let bias = (node.input(2).is_some() || bias.iter().any(|element| *element != 0))
        .then(|| bias_tensor(node.input(2), node.output(0), &bias));
    if let Some(filter) = filter {
        replace(graph, index, 1, filter);
    }
    if let Some(bias) = bias {
        replace(graph, index, 2, bias);
    }
}

/// A bias of the given elements, in place of another one or of none.
fn bias_tensor(original: Option<&Tensor>, output: Option<&Tensor>, elements: &[i32]) -> Tensor {
    let bytes: Vec<u8> = elements.iter().flat_map(|e| e.to_le_bytes()).collect();
    let name = original.or(output).map_or("", |tensor| &tensor.name);
    Tensor {
        name: name.to_owned(),
        shape: vec![elements.len()],
        element: Element::I32,
        quantization: None,
        value: Value::Constant(bytes.into()),
        alias_of: None,
        dynamic: false,
    }
}

/// A constant without some of the slices along an axis, and without their scales.
fn shrunk(tensor: &Tensor, axis: usize, kept: &[bool]) -> Option<Tensor> {
    let (bytes, extent) = (tensor.constant()?, tensor.shape.get(axis)?);
    debug_assert_eq!(*extent, kept.len());
    let slice = tensor.shape[axis + 1..].iter().product::<usize>() * tensor.element.size();
    let mut result = tensor.clone();
    result.shape[axis] = count(kept);
    result.value = Value::Constant(
        bytes
            .chunks(slice.max(1))
            .zip(kept.iter().cycle())
            .filter(|(_, kept)| **kept)
            .flat_map(|(slice, _)| slice.iter().copied())
            .collect(),
    );
    if let Some(quantization) = &mut result.quantization
        && quantization.dimension == axis
        && quantization.scales.len() == kept.len()
    {
        let mut keep = kept.iter();
        quantization.scales.retain(|_| keep.next() == Some(&true));
        let mut keep = kept.iter();
        quantization
            .zero_points
            .retain(|_| keep.next() == Some(&true));
    }
    Some(result)
}

/// Gives a node another operand: the old one may have other readers.
fn replace(graph: &mut Graph, index: usize, operand: usize, tensor: Tensor) {
    let id = graph.add_tensor(tensor);
    let inputs = &mut graph.nodes[index].inputs;
    if inputs.len() <= operand {
        inputs.resize(operand + 1, None);
    }
    inputs[operand] = Some(id);
}

fn count(kept: &[bool]) -> usize {
    kept.iter().filter(|kept| **kept).count()
}
