//! What depends only on constants and shapes is computed here. The chains of SHAPE, STRIDED_SLICE,
//! PACK and RESHAPE that Keras writes for a free batch dimension disappear so.

use crate::{
    diagnostics::Diagnostics,
    evaluate::evaluate,
    graph::{Graph, Value},
};

/// The bytes of all results together: a file can describe more than anyone would want to have.
const BUDGET: usize = 1 << 26;

/// As many bytes as a result may have in any case: some operators have no kernel.
const SMALL: usize = 1 << 10;

/// How much may still be known.
pub(super) struct Folding {
    budget: usize,
    /// How many nodes write each tensor. What branches or the rounds of a loop write is not known.
    writers: Vec<usize>,
}

impl Folding {
    pub(super) fn new(graph: &Graph) -> Self {
        let mut writers = vec![0; graph.tensors.len()];
        for id in graph.nodes.iter().flat_map(|node| &node.outputs) {
            writers[id.0] += 1;
        }
        Self {
            budget: BUDGET,
            writers,
        }
    }

    /// Replaces the results of a node by constants if they are known, and says whether they are.
    pub(super) fn fold(
        &mut self,
        graph: &mut Graph,
        index: usize,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let node = &graph.nodes[index];
        let bytes = node
            .outputs
            .iter()
            .map(|id| graph.tensor(*id).bytes())
            .sum();
        let view = graph.view(node);
        // Branches and loops begin and end at nodes without a result.
        if node.outputs.is_empty() || node.outputs.iter().any(|id| self.writers[id.0] > 1) {
            return false;
        }
        if bytes > self.budget.max(SMALL) {
            let operands = node.inputs.iter().flatten();
            let is_known = operands
                .map(|id| graph.tensor(*id))
                .all(|tensor| tensor.constant().is_some());
            if is_known {
                diagnostics.error(format!(
                    "{}: its output and others that are known while compiling have more than {BUDGET} bytes, which is not supported",
                    view.place()
                ));
            }
            return false;
        }
        let folded = node.operation.operator().fold_all(view);
        let Some(results) = folded.or_else(|| evaluate(view)) else {
            return false;
        };
        self.budget = self.budget.saturating_sub(bytes);
        for (id, bytes) in node.outputs.clone().into_iter().zip(results) {
            graph.tensors[id.0].value = Value::Constant(bytes.into());
        }
        true
    }
}
