//! Results that have one value throughout: FILL, ZEROS_LIKE, and RANK, which is a single one.

use super::{
    Argument, Call, Check, Operator,
    movement::{StridedCopy, fill},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::NodeOptions,
};

/// Where the value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Operand,
    Zero,
    Rank,
}

/// The operator. The file states the result's shape; the operand that tells it once more is not needed.
#[derive(Clone, Debug)]
pub(crate) struct Fill {
    value: Value,
}

impl Fill {
    pub(crate) fn with_value(_options: &NodeOptions<'_>) -> Result<Self, String> {
        let value = Value::Operand;
        Ok(Self { value })
    }

    pub(crate) fn zeros_like(_options: &NodeOptions<'_>) -> Result<Self, String> {
        let value = Value::Zero;
        Ok(Self { value })
    }

    pub(crate) fn rank(_options: &NodeOptions<'_>) -> Result<Self, String> {
        let value = Value::Rank;
        Ok(Self { value })
    }

    /// The bytes of an element, where they are known.
    fn bytes(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        let size = node.output(0)?.element.size();
        match self.value {
            Value::Operand => Some(node.input(1)?.constant()?.get(..size)?.to_vec()),
            Value::Zero => Some(vec![0; size]),
            Value::Rank => {
                let rank = node.input(0)?.shape.len() as u64;
                Some(rank.to_le_bytes()[..size].to_vec())
            }
        }
    }
}

impl Operator for Fill {
    fn covers(&self, node: NodeView<'_>) -> bool {
        self.value != Value::Rank
            || node
                .output(0)
                .is_none_or(|rank| rank.element == Element::I32)
    }

    fn check(&self, check: &mut Check<'_>) {
        let inputs = if self.value == Value::Operand { 2 } else { 1 };
        if !check.arity(inputs..=inputs, 1) {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        match self.value {
            Value::Rank => {
                check.output_shape(0, &[]);
            }
            Value::Zero => {
                check.output_shape(0, &input.shape);
                check.require(input.element == output.element, || {
                    "its input and output have different element types".to_owned()
                });
            }
            Value::Operand => {
                if let Some(extents) = input.integers() {
                    let extents = extents.iter().map(|extent| usize::try_from(*extent).ok());
                    match extents.collect::<Option<Vec<usize>>>() {
                        Some(extents) => {
                            check.output_shape(0, &extents);
                        }
                        None => check.error("an extent of its shape (input 0) is negative"),
                    }
                }
                let value = check.node.input(1);
                let fits =
                    |value: &Tensor| value.element == output.element && value.elements() == 1;
                check.require(value.is_some_and(fits), || {
                    format!(
                        "its value (input 1) is not one element of type {}",
                        output.element
                    )
                });
            }
        }
    }

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        Some(self.bytes(node)?.repeat(node.output(0)?.elements()))
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(output), Some(output_id)) = (node.output(0), node.output_id(0)) else {
            return Vec::new();
        };
        if let Some(bytes) = self.bytes(node) {
            return vec![fill(output_id, output, &bytes)];
        }
        let Some(value) = node.input_id(1) else {
            return Vec::new();
        };
        let copy = StridedCopy::new(&[(output.elements(), 0, 1)], 0, 0);
        let source = Argument::Source { tensor: value };
        vec![copy.call(output.element, source, Argument::all(output_id, output))]
    }
}
