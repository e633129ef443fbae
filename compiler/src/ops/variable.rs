//! READ_VARIABLE, ASSIGN_VARIABLE and CALL_ONCE: state that nodes read and write by name.
//!
//! Reading and assigning are copies from and to a state tensor; most become views in the pass
//! `alias_variables`. What CALL_ONCE assigns is known while compiling: the state begins with it, in
//! the pass `call_once`.

use super::{Call, Check, Operator, copy};
use crate::graph::{Graph, NodeView};

/// What a node does with a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// The first operand is the state, the result its copy.
    Read,
    /// The first operand is the value, the result the state.
    Assign,
}

/// READ_VARIABLE and ASSIGN_VARIABLE.
#[derive(Clone, Debug)]
pub(crate) struct Variable {
    pub(crate) access: Access,
    /// Which variable: the same number in all subgraphs.
    pub(crate) number: usize,
}

impl Variable {
    pub(crate) fn new(access: Access, number: usize) -> Self {
        Self { access, number }
    }
}

impl Operator for Variable {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=1, 1) {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        let (state, value) = match self.access {
            Access::Read => (input, output),
            Access::Assign => (output, input),
        };
        let fits = value.elements() == state.elements() && value.element == state.element;
        check.require(fits, || {
            format!(
                "'{}' is {} {}, but the variable '{}' is {} {}",
                value.name,
                value.element,
                value.shape_text(),
                state.name,
                state.element,
                state.shape_text()
            )
        });
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        copy::whole(node)
    }
}

/// CALL_ONCE, with the subgraph that it calls.
#[derive(Clone, Debug)]
pub(crate) struct CallOnce {
    /// The subgraph's place in messages.
    pub(crate) place: String,
    pub(crate) graph: Box<Graph>,
}

impl CallOnce {
    pub(crate) fn new(place: String, graph: Graph) -> Self {
        let graph = Box::new(graph);
        Self { place, graph }
    }
}

/// The pass `call_once` removes these nodes before anything is asked of them.
impl Operator for CallOnce {
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
