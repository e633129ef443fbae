//! CAST: the same numbers in another element type.

use super::{Call, Check, Flow, Obstacle, Operator, Timed, lookup::elementwise};
use crate::{
    graph::{Element, NodeView},
    parse::NodeOptions,
};

/// CAST needs no options: the tensors say the types.
#[derive(Clone, Debug)]
pub(crate) struct Cast;

impl Cast {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

impl Operator for Cast {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return true;
        };
        input.element != output.element
            && input.element != Element::U64
            && output.element != Element::U64
    }

    fn check(&self, check: &mut Check<'_>) {
        if check.arity(1..=1, 1) {
            let shape = check.node.input(0).map(|input| input.shape.clone());
            check.output_shape(0, &shape.unwrap_or_default());
        }
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        timed.each_row()
    }

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn in_place(&self, node: NodeView<'_>) -> Vec<usize> {
        match (node.input(0), node.output(0)) {
            (Some(input), Some(output)) if input.element.size() == output.element.size() => vec![0],
            _ => Vec::new(),
        }
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        elementwise(
            node,
            "cast",
            "Cast",
            &[input.element, output.element],
            Vec::new(),
        )
    }
}
