//! PAD and PADV2.

use super::{StridedCopy, strides};
use crate::{
    codegen::element_literal,
    graph::{Element, NodeView, Tensor, TensorId},
    ops::{Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Tie, Timed},
    parse::NodeOptions,
};

/// PAD has no options.
#[derive(Clone, Debug)]
pub(crate) struct Pad;

impl Pad {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }

    /// Elements before and after the input along each axis.
    pub(crate) fn amounts(node: NodeView<'_>) -> Option<Vec<[usize; 2]>> {
        let list = node.input(1)?.integers()?;
        let (pairs, rest) = list.as_chunks::<2>();
        if !rest.is_empty() || pairs.len() != node.input(0)?.shape.len() {
            return None;
        }
        pairs
            .iter()
            .map(|[before, after]| {
                Some([
                    usize::try_from(*before).ok()?,
                    usize::try_from(*after).ok()?,
                ])
            })
            .collect()
    }

    /// The bytes of the element that the padding consists of: the value operand, or real zero.
    pub(crate) fn value(node: NodeView<'_>) -> Option<Vec<u8>> {
        let output = node.output(0)?;
        if let Some(value) = node.input(2) {
            return Some(value.constant()?.to_vec());
        }
        Some(zero(output))
    }
}

impl Operator for Pad {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=3, 1) || !check.constant(1, "list of paddings") {
            return;
        }
        if check.node.node.inputs.len() == 3
            && check.node.input(2).is_some()
            && !check.constant(2, "value")
        {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        let Some(amounts) = Self::amounts(check.node) else {
            return check.error(format!(
                "its paddings must be {} pairs of integers that are not negative",
                input.shape.len()
            ));
        };
        let expected: Vec<usize> = input
            .shape
            .iter()
            .zip(&amounts)
            .map(|(extent, [a, b])| extent.saturating_add(*a).saturating_add(*b))
            .collect();
        check.output_shape(0, &expected);
        check.require(expected.len() <= 6, || {
            "more than 6 dimensions are not supported".to_owned()
        });
        let values = check.node.input(2).map_or(1, Tensor::elements);
        check.require(values == 1, || format!("its value has {values} elements"));
        let value = check
            .node
            .input(2)
            .map_or(input.element, |value| value.element);
        check.require(value == input.element, || {
            format!("its value is {value}, its input {}", input.element)
        });
        check.require(input.element == output.element, || {
            "its input and output have different element types".to_owned()
        });
        if input.element.range().is_some() {
            check.same_quantization(input, output);
        }
    }

    fn channels(&self, node: NodeView<'_>) -> Channels {
        match Self::amounts(node).as_deref() {
            Some([.., [0, 0]]) => Channels::Tied(vec![Tie::same(0)]),
            _ => Channels::Opaque,
        }
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let (amounts, value) = (Self::amounts(known.node)?, Self::value(known.node)?);
        let ([.., [0, 0]], [value], Element::I8) =
            (&amounts[..], &value[..], known.node.output(0)?.element)
        else {
            return None;
        };
        let padding = Interval::point(i32::from(*value as i8));
        let values = known.channels(0)?.into_iter();
        Some(values.map(|values| values.or(padding)).collect())
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        let (count, time) = timed.rows(0).ok_or_else(Obstacle::unknown)?;
        let amounts = Self::amounts(timed.node).ok_or_else(Obstacle::unknown)?;
        if amounts[..time].iter().any(|amounts| *amounts != [0, 0]) {
            return Err(Obstacle::moved());
        }
        let [before, after] = amounts[time];
        let end = before + count + after;
        if before + after > 0 {
            return timed.window(count, count, 1, end, before);
        }
        timed.each_row()
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        let (Some(input_id), Some(output_id)) = (node.input_id(0), node.output_id(0)) else {
            return Vec::new();
        };
        let (Some(amounts), Some(value)) = (Self::amounts(node), Self::value(node)) else {
            return Vec::new();
        };
        let target = strides(&output.shape);
        let axes: Vec<_> = (0..input.shape.len())
            .map(|axis| {
                (
                    input.shape[axis],
                    strides(&input.shape)[axis] as isize,
                    target[axis],
                )
            })
            .collect();
        let offset = amounts
            .iter()
            .zip(&target)
            .map(|([before, _], stride)| before * stride)
            .sum();
        let source = Argument::Source { tensor: input_id };
        let copy = StridedCopy::new(&axes, 0, offset);
        vec![
            fill(output_id, output, &value),
            copy.call(output.element, source, Argument::all(output_id, output)),
        ]
    }
}

/// The call that sets every element of a result to the one with these bytes.
pub(crate) fn fill(id: TensorId, tensor: &Tensor, value: &[u8]) -> Call {
    let value = Argument::Value(element_literal(tensor.element, value));
    let arguments = vec![("value", value), ("output", Argument::all(id, tensor))];
    Call::new("fill", "Fill", &[tensor.element], arguments)
}

/// The bytes of the element that stands for zero.
pub(crate) fn zero(tensor: &Tensor) -> Vec<u8> {
    let zero = tensor
        .scale_and_zero_point()
        .map_or(0, |(_, zero_point)| zero_point);
    i64::from(zero).to_le_bytes()[..tensor.element.size()].to_vec()
}
