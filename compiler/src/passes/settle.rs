//! What every node is, in the order in which they run: its contract, the shapes of its results, whether
//! it agrees with its operator's definition, and its results if they are known while compiling.
//!
//! Each needs what is known of the nodes before: a shape that the file leaves open follows from
//! operands, some of which other nodes compute from shapes.

use super::{
    fold_constants::Folding, infer_shapes::infer_shapes, resolve_contracts::resolve_contract,
};
use crate::{diagnostics::Diagnostics, graph::Graph, ops::Check};

/// Checks all nodes, and drops those whose results are known.
pub(super) fn settle(graph: &mut Graph, diagnostics: &mut Diagnostics) {
    let mut folding = Folding::new(graph);
    let mut is_folded = vec![false; graph.nodes.len()];
    for (index, is_folded) in is_folded.iter_mut().enumerate() {
        resolve_contract(graph, index);
        let mut found = Diagnostics::default();
        let is_shaped = infer_shapes(graph, index, &mut found);
        if is_shaped {
            let node = graph.view(&graph.nodes[index]);
            node.node
                .operation
                .operator()
                .check(&mut Check::new(node, &mut found));
        }
        *is_folded = found.is_empty() && folding.fold(graph, index, &mut found);
        diagnostics.extend(found);
        if !is_shaped {
            // Every node behind would be wrong for this reason alone.
            return;
        }
    }
    let mut is_folded = is_folded.into_iter();
    graph.nodes.retain(|_| is_folded.next() == Some(false));
}
