//! IF, WHILE and CALL, which run other subgraphs.
//!
//! The pass `inline_subgraphs` brings the nodes of the subgraphs into the main graph, so that all
//! tensors are planned together, and leaves nodes that say where the flow of control parts:
//!
//! ```text
//! IF     If(condition)  nodes  Else  nodes  EndIf
//! WHILE  Loop  nodes of the condition  While(condition)  nodes of the body  EndLoop
//! ```
//!
//! Subgraphs see nothing of the graph around them but their operands. What a branch or a round of a loop
//! hands on is copied to the tensor that takes it, as in TensorFlow Lite Micro.

use super::{Call, Check, Operator, copy};
use crate::graph::{Element, Graph, NodeView, Tensor};

/// Which operator runs subgraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flow {
    /// The first subgraph if the first operand is true, else the second.
    If,
    /// The second subgraph as long as the first gives true.
    While,
    /// The only subgraph.
    Call,
}

/// A subgraph, as the node has it that runs it. Its inputs and outputs are those of a graph.
#[derive(Clone, Debug)]
pub(crate) struct Subgraph {
    pub(crate) index: usize,
    pub(crate) name: String,
    pub(crate) graph: Box<Graph>,
}

impl Subgraph {
    /// The subgraph's place in messages.
    pub(crate) fn place(&self) -> String {
        format!("subgraph {} '{}'", self.index, self.name)
    }
}

/// IF, WHILE and CALL as they are in the file.
#[derive(Clone, Debug)]
pub(crate) struct Subgraphs {
    pub(crate) flow: Flow,
    pub(crate) list: Vec<Subgraph>,
}

/// The pass `inline_subgraphs` replaces these nodes before anything is asked of them.
impl Operator for Subgraphs {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, _check: &mut Check<'_>) {}

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, _node: NodeView<'_>) -> Vec<Call> {
        Vec::new()
    }
}

/// Where the flow of control parts or meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Control {
    /// What follows runs if the operand is true.
    If,
    /// What follows runs if it is not.
    Else,
    /// Both branches end.
    EndIf,
    /// A round of a loop begins.
    Loop,
    /// The loop ends if the operand is not true.
    While,
    /// A round ends, and the next begins. The operands are all tensors that come from outside of the round:
    /// they must live to its end.
    EndLoop,
}

impl Control {
    /// How much deeper the nodes behind this one are nested.
    pub(crate) fn depth(self) -> isize {
        match self {
            Self::If | Self::Loop => 1,
            Self::Else | Self::While => 0,
            Self::EndIf | Self::EndLoop => -1,
        }
    }
}

impl Operator for Control {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, check: &mut Check<'_>) {
        if !matches!(self, Self::If | Self::While) {
            return;
        }
        if let Some(condition) = check.node.input(0) {
            check.require(
                condition.element == Element::Bool && condition.elements() == 1,
                || {
                    format!(
                        "its condition '{}' is {} {}, not one truth value",
                        condition.name,
                        condition.element,
                        condition.shape_text()
                    )
                },
            );
        }
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, _node: NodeView<'_>) -> Vec<Call> {
        Vec::new()
    }
}

/// Hands a tensor to a subgraph, or what the subgraph computed to the tensor that takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transfer {
    /// The same bytes under another shape or scale.
    View,
    /// A copy to a tensor that other nodes write, too.
    Copy,
}

impl Transfer {
    /// Whether bytes of one tensor can be those of another.
    pub(crate) fn fits(from: &Tensor, to: &Tensor) -> bool {
        (from.element, from.elements()) == (to.element, to.elements())
    }
}

impl Operator for Transfer {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, _check: &mut Check<'_>) {}

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        let bytes = node.input(0)?.constant()?;
        (*self == Self::View).then(|| bytes.to_vec())
    }

    fn is_alias(&self) -> bool {
        *self == Self::View
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        copy::whole(node)
    }
}
