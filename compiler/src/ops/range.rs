//! RANGE, numbers at equal distances, and BROADCAST_ARGS, the shape of what two tensors make together:
//! lists that are known while compiling in most models.

use super::{Argument, Call, Check, Operator};
use crate::{
    graph::{Element, NodeView},
    parse::NodeOptions,
};

/// RANGE. The file states how many numbers there are, so that the limit is not needed.
#[derive(Clone, Debug)]
pub(crate) struct Range;

impl Range {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

/// How many numbers there are from the start to the limit, if they are known.
fn count(node: NodeView<'_>) -> Option<usize> {
    let number = |index: usize| {
        let operand = node.input(index)?;
        if operand.element == Element::F32 {
            let bytes = operand.constant()?.first_chunk()?;
            return Some(f64::from(f32::from_le_bytes(*bytes)));
        }
        Some(*operand.integers()?.first()? as f64)
    };
    let (start, limit, step) = (number(0)?, number(1)?, number(2)?);
    // What is not a number, or endless, is no count of elements.
    let count = ((limit - start) / step).ceil();
    (0.0..1e9).contains(&count).then_some(count as usize)
}

impl Operator for Range {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let elements = [Element::F32, Element::I32, Element::I64];
        elements
            .iter()
            .any(|element| node.has_elements(&[*element; 3], *element))
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(3..=3, 1) {
            return;
        }
        for (index, role) in ["start", "limit", "distance"].into_iter().enumerate() {
            let operand = check.node.input(index);
            check.require(
                operand.is_some_and(|operand| operand.elements() == 1),
                || format!("its {role} (input {index}) must be one number"),
            );
        }
        if let Some(count) = count(check.node) {
            check.output_shape(0, &[count]);
        }
        if let Some(output) = check.node.output(0) {
            check.rank(output, 1, "output");
        }
    }

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        let (start, step) = (node.input(0)?.constant()?, node.input(2)?.constant()?);
        let output = node.output(0)?;
        let count = output.elements();
        if output.element == Element::F32 {
            let step = f32::from_le_bytes(*step.first_chunk()?);
            let first = f32::from_le_bytes(*start.first_chunk()?);
            let values = core::iter::successors(Some(first), |value| Some(value + step));
            return Some(values.take(count).flat_map(f32::to_le_bytes).collect());
        }
        let (first, step) = (
            *node.input(0)?.integers()?.first()?,
            *node.input(2)?.integers()?.first()?,
        );
        let values =
            core::iter::successors(Some(first), |value: &i64| Some(value.wrapping_add(step)));
        let size = output.element.size();
        let bytes = |value: i64| value.to_le_bytes().into_iter().take(size);
        Some(values.take(count).flat_map(bytes).collect())
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        sources(node, "range", "Range", [("start", 0), ("step", 2)])
    }
}

/// BROADCAST_ARGS.
#[derive(Clone, Debug)]
pub(crate) struct BroadcastArgs;

impl BroadcastArgs {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

impl Operator for BroadcastArgs {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let elements = [Element::I32, Element::I64];
        elements
            .iter()
            .any(|element| node.has_elements(&[*element; 2], *element))
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) {
            return;
        }
        let mut longest = 0;
        for index in 0..2 {
            if let Some(operand) = check.node.input(index) {
                check.rank(operand, 1, "input");
                longest = longest.max(operand.elements());
            }
        }
        check.output_shape(0, &[longest]);
    }

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        let output = node.output(0)?;
        let shapes = [node.input(0)?.integers()?, node.input(1)?.integers()?];
        let rank = output.elements();
        let extent = |shape: &Vec<i64>, axis: usize| {
            let own = (axis + shape.len()).checked_sub(rank);
            own.map_or(1, |own| shape[own])
        };
        let extents = (0..rank).map(|axis| match extent(&shapes[0], axis) {
            1 => extent(&shapes[1], axis),
            extent => extent,
        });
        let size = output.element.size();
        let bytes = |value: i64| value.to_le_bytes().into_iter().take(size);
        Some(extents.flat_map(bytes).collect())
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        sources(
            node,
            "broadcast_args",
            "BroadcastArgs",
            [("first", 0), ("second", 1)],
        )
    }
}

/// The call of a kernel that reads whole operands, wherever they are.
fn sources(
    node: NodeView<'_>,
    module: &'static str,
    name: &'static str,
    operands: [(&'static str, usize); 2],
) -> Vec<Call> {
    let (Some(output), Some(output_id)) = (node.output(0), node.output_id(0)) else {
        return Vec::new();
    };
    let source = |(field, index)| {
        let tensor = node.input_id(index)?;
        Some((field, Argument::Source { tensor }))
    };
    let mut arguments: Vec<_> = operands.into_iter().filter_map(source).collect();
    arguments.push(("output", Argument::all(output_id, output)));
    vec![Call::new(module, name, &[output.element], arguments)]
}
