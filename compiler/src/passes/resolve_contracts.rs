//! Operators with element types that their own contract does not cover are left to the user's
//! kernels: the type system asks the kernel set for them.

use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, NodeView},
    ops::{Any, Check, Operation},
};

/// Gives a node the contract through which it is called.
pub(super) fn resolve_contract(graph: &mut Graph, index: usize) {
    let node = graph.view(&graph.nodes[index]);
    let is_covered = node.node.operation.operator().covers(node)
        && (unpacks(&node.node.operation) || !has_narrow_operand(node));
    if !is_covered && !has_wrong_arity(node) {
        let node = &mut graph.nodes[index];
        node.operation = Operation::Any(Any::with_options(&node.code, node.raw_options.clone()));
    }
}

/// Whether an operator unpacks elements that are narrower than a byte, as far as it covers them. Others
/// may cover whatever elements there are, as far as they are bytes.
fn unpacks(operation: &Operation) -> bool {
    matches!(
        operation,
        Operation::Convolution(_) | Operation::FullyConnected(_)
    )
}

fn has_narrow_operand(node: NodeView<'_>) -> bool {
    let mut operands = (0..node.node.inputs.len()).filter_map(|index| node.input(index));
    operands.any(|tensor| tensor.element.is_narrow())
}

/// Whether an operand or result is missing or one too many. Element types say nothing then, and the
/// node's own check reports it.
fn has_wrong_arity(node: NodeView<'_>) -> bool {
    let mut unread = Diagnostics::default();
    let mut check = Check::new(node, &mut unread);
    node.node.operation.operator().check(&mut check);
    check.has_wrong_arity
}
