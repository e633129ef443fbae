//! Nodes where the flow of control parts or meets, and views that lead back to other tensors.

use crate::{
    graph::{Graph, Node, OperatorCode, TensorId},
    ops::{Control, Operation},
};

/// The tensor whose bytes one has, when views are looked through.
pub(super) fn root(graph: &Graph, mut id: TensorId) -> TensorId {
    for node in graph.nodes.iter().rev() {
        if node.outputs.contains(&id)
            && node.operation.operator().is_alias()
            && let Some(Some(original)) = node.inputs.first()
        {
            id = *original;
        }
    }
    id
}

/// Adds a node that says where the flow of control parts or meets.
pub(super) fn mark(graph: &mut Graph, node: &Node, control: Control, operands: &[TensorId]) {
    let name = node.code.name();
    let code = match control {
        Control::If | Control::Loop => node.code.clone(),
        Control::Else => OperatorCode::Custom(format!("else of {name}")),
        Control::While => OperatorCode::Custom(format!("condition of {name}")),
        Control::EndIf | Control::EndLoop => OperatorCode::Custom(format!("end of {name}")),
    };
    graph.nodes.push(Node {
        index: node.index,
        code,
        inputs: operands.iter().copied().map(Some).collect(),
        outputs: Vec::new(),
        raw_options: Default::default(),
        operation: Operation::Control(control),
    });
}
