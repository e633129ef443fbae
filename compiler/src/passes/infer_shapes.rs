//! A file may leave shapes open: a free batch dimension, or what a converter cannot tell. The operators'
//! checks say which shape a result must have, and that is the shape it gets.

use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, TensorId, Value},
    ops::Check,
    parse::LARGEST_TENSOR,
};

const HELP: &str =
    "export the model with a fixed input shape, for example `keras.Input(shape, batch_size=1)`";

/// Gives the results of a node their shapes where the file leaves them open. Reports those that are not
/// known then, and says whether there are none.
pub(super) fn infer_shapes(graph: &mut Graph, index: usize, diagnostics: &mut Diagnostics) -> bool {
    let node = &graph.nodes[index];
    if !node.outputs.iter().any(|id| graph.tensor(*id).dynamic) {
        return true;
    }
    let mut found = Diagnostics::default();
    let mut check = Check::new(graph.view(node), &mut found);
    node.operation.operator().check(&mut check);
    if check.has_unknown_shape {
        diagnostics.extend(found);
        return false;
    }
    let shapes: Vec<(TensorId, Vec<usize>)> = check
        .inferred
        .into_iter()
        .filter_map(|(output, shape)| Some((*node.outputs.get(output)?, shape)))
        .collect();
    for (id, shape) in shapes {
        let size = graph.tensor(id).element.size();
        let bytes = shape
            .iter()
            .try_fold(size, |bytes, extent| bytes.checked_mul(*extent));
        if bytes.is_none_or(|bytes| bytes > LARGEST_TENSOR) {
            let place = graph.view(&graph.nodes[index]).place();
            diagnostics.error(format!("{place}: its output is too large: shape {shape:?}"));
            return false;
        }
        let tensor = &mut graph.tensors[id.0];
        (tensor.shape, tensor.dynamic) = (shape, false);
    }
    let node = graph.view(&graph.nodes[index]);
    let mut outputs = node.node.outputs.iter().map(|id| graph.tensor(*id));
    let is_known = outputs.all(|tensor| tensor.elements() > 0 || tensor.value != Value::Computed);
    if !is_known {
        let place = node.place();
        let problem = "its output has a dynamic shape, which does not follow from its inputs";
        diagnostics.error_with_help(format!("{place}: {problem}"), HELP);
    }
    is_known
}
