//! Filters with few values become tables of these and numbers that index them.
//!
//! It is the last change of a graph, so that no other pass need know of tables, and it does not matter how the
//! file has the weights: in tables of its own, in another encoding, which is decoded by then, or as they are
//! after training that clusters them. Kernels look weights up as they use them, see [`Lut`].
//!
//! A filter is left as it is where tables would not be smaller, where an operator reads it that takes no
//! tables, and where its elements are packed already. Sets that want weights in an order of their own get tables
//! as they are.
//!
//! [`Lut`]: tinyml_kernels::Lut

use crate::{
    encodings::{Slices, tabulated},
    graph::{Graph, Tensor, TensorId, Value},
};
use std::collections::BTreeSet;

/// Brings filters into tables.
pub(crate) fn compress_weights(graph: &mut Graph) {
    let others = read_otherwise(graph);
    for index in 0..graph.nodes.len() {
        let node = &graph.nodes[index];
        let Some((operand, dimension)) = node.operation.operator().filter() else {
            continue;
        };
        let id = graph.view(node).input_id(operand);
        let Some(id) = id.filter(|id| !others.contains(id)) else {
            continue;
        };
        if let Some(tensor) = compressed(graph.tensor(id), dimension) {
            let id = graph.add_tensor(tensor);
            graph.nodes[index].inputs[operand] = Some(id);
        }
    }
}

/// The tensors that somebody reads who takes no tables.
fn read_otherwise(graph: &Graph) -> BTreeSet<TensorId> {
    let mut others = BTreeSet::new();
    for node in &graph.nodes {
        let filter = node.operation.operator().filter();
        for (index, id) in node.inputs.iter().enumerate() {
            if filter.is_none_or(|(operand, _)| operand != index) {
                others.extend(*id);
            }
        }
    }
    others
}

/// The filter in tables, if that is smaller.
fn compressed(filter: &Tensor, dimension: usize) -> Option<Tensor> {
    let element = filter.element.in_tables()?;
    let slices = Slices::along(&filter.shape, dimension);
    let bytes = tabulated(filter.constant()?, filter.element.size(), &slices)?;
    Some(Tensor {
        element,
        value: Value::Constant(bytes.into()),
        ..filter.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Element;

    /// The operands of all nodes that are filters, by element type.
    fn filters(graph: &Graph) -> Vec<Element> {
        let views = graph.nodes.iter().map(|node| graph.view(node));
        views
            .filter_map(|view| {
                let (operand, _) = view.node.operation.operator().filter()?;
                Some(view.input(operand)?.element)
            })
            .collect()
    }

    #[test]
    fn what_is_read_otherwise_stays() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../fixtures/models/lookup_tables.tflite"
        );
        let mut graph = crate::parse::parse(&std::fs::read(path).unwrap()).unwrap();
        let shared = graph.view(&graph.nodes[0]).input_id(1);
        // As if the last operator added the first filter.
        let last = graph.nodes.len() - 1;
        graph.nodes[last].inputs[1] = shared;
        compress_weights(&mut graph);
        let lut = Element::LutI8;
        assert_eq!(filters(&graph), [Element::I8, lut, lut, lut]);
        assert_eq!(graph.view(&graph.nodes[last]).input_id(1), shared);
        // What is in tables is not brought there again.
        let count = graph.tensors.len();
        compress_weights(&mut graph);
        assert_eq!(graph.tensors.len(), count);
    }
}
