//! WHERE of one operand: the positions of all elements that are true.
//!
//! How many there are is data, and memory is planned while compiling: the operand has to be known then, and
//! with it the result is. No kernel is called.

use super::{Call, Check, Operator};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::NodeOptions,
};

/// The operator.
#[derive(Clone, Debug)]
pub(crate) struct Positions;

impl Positions {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

/// The numbers of all elements that are true, which are those that are not zero.
fn true_elements(condition: &Tensor) -> Option<Vec<usize>> {
    let bytes = condition.constant()?;
    let is_true = |element: &[u8]| match (condition.element, element) {
        // A negative zero is zero as well.
        (Element::F32, [low @ .., high]) => low.iter().any(|byte| *byte != 0) || high & 0x7f != 0,
        _ => element.iter().any(|byte| *byte != 0),
    };
    let elements = bytes.chunks_exact(condition.element.size()).enumerate();
    Some(
        elements
            .filter_map(|(index, element)| is_true(element).then_some(index))
            .collect(),
    )
}

impl Operator for Positions {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let is_wide = |output: &Tensor| output.element == Element::I64;
        let is_narrow = |input: &Tensor| input.element.is_narrow();
        node.output(0).is_none_or(is_wide) && !node.input(0).is_some_and(is_narrow)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=1, 1) {
            return;
        }
        let Some(condition) = check.node.input(0) else {
            return;
        };
        match true_elements(condition) {
            Some(positions) => {
                check.output_shape(0, &[positions.len(), condition.shape.len()]);
            }
            None => check.unknown_shape(
                format!(
                    "its condition '{}' is computed when the model runs, so the number of its results is not known while compiling",
                    condition.name
                ),
                "choose between values with `tf.where(condition, x, y)`, which becomes SELECT_V2 and has a fixed shape, or let the condition be a constant",
            ),
        }
    }

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        let condition = node.input(0)?;
        let mut result = Vec::new();
        for mut rest in true_elements(condition)? {
            for stride in super::movement::strides(&condition.shape) {
                result.extend_from_slice(&((rest / stride) as i64).to_le_bytes());
                rest %= stride;
            }
        }
        Some(result)
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, _node: NodeView<'_>) -> Vec<Call> {
        Vec::new()
    }
}
