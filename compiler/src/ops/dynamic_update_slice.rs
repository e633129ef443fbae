//! DYNAMIC_UPDATE_SLICE: a part of a tensor is replaced, and another tensor tells which.

use super::{
    Argument, Call, Check, Operator,
    axes::{AXES, filled},
    movement::{StridedCopy, strides},
};
use crate::{
    graph::{Element, NodeView},
    parse::NodeOptions,
};
use quote::quote;

/// DYNAMIC_UPDATE_SLICE has no options.
#[derive(Clone, Debug)]
pub(crate) struct DynamicUpdateSlice;

impl DynamicUpdateSlice {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

impl Operator for DynamicUpdateSlice {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(operand), Some(update), Some(starts), Some(output)) =
            (node.input(0), node.input(1), node.input(2), node.output(0))
        else {
            return true;
        };
        operand.element == output.element
            && update.element == output.element
            && matches!(starts.element, Element::I32 | Element::I64)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(3..=3, 1) {
            return;
        }
        let (Some(operand), Some(update), Some(starts)) = (
            check.node.input(0),
            check.node.input(1),
            check.node.input(2),
        ) else {
            return;
        };
        check.output_shape(0, &operand.shape);
        let rank = operand.shape.len();
        check.require(rank <= AXES, || {
            format!("more than {AXES} dimensions are not supported")
        });
        check.require(starts.elements() == rank, || {
            format!("it has {} starts for {rank} dimensions", starts.elements())
        });
        let mut extents = update.shape.iter().zip(&operand.shape);
        let fits = update.shape.len() == rank && extents.all(|(inner, outer)| inner <= outer);
        check.require(fits, || {
            format!(
                "its update of shape {} does not fit shape {}",
                update.shape_text(),
                operand.shape_text()
            )
        });
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn in_place(&self, _node: NodeView<'_>) -> Vec<usize> {
        vec![0]
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(operand), Some(update), Some(starts), Some(output)) =
            (node.input(0), node.input(1), node.input(2), node.output(0))
        else {
            return Vec::new();
        };
        let (Some(operand_id), Some(update_id), Some(starts_id), Some(output_id)) = (
            node.input_id(0),
            node.input_id(1),
            node.input_id(2),
            node.output_id(0),
        ) else {
            return Vec::new();
        };
        let source = |tensor| Argument::Source { tensor };
        let cells = Argument::all(output_id, output);
        let element = output.element;
        let whole = StridedCopy::contiguous(output.elements());
        let before = whole.call(element, source(operand_id), cells.clone());
        let extents = update.shape.iter().zip(&operand.shape);
        let limits: Vec<usize> = extents.map(|(inner, outer)| outer - inner).collect();
        let (from, to) = (strides(&update.shape), strides(&operand.shape));
        if let Some(starts) = starts.integers() {
            let first = starts.iter().zip(&limits).zip(&to);
            let first = first
                .map(|((start, limit), stride)| (*start).clamp(0, *limit as i64) as usize * stride);
            let axes: Vec<_> = (0..from.len())
                .map(|axis| (update.shape[axis], from[axis] as isize, to[axis]))
                .collect();
            let copy = StridedCopy::new(&axes, 0, first.sum());
            return vec![before, copy.call(element, source(update_id), cells)];
        }
        let extents = filled(&update.shape, 1);
        let [update_strides, output_strides] = [from, to].map(|strides| filled(&strides, 0));
        let limits = filled(&limits, 0);
        let params = quote!(__kernels::ops::dynamic_update_slice::Params {
            extents: [#(#extents),*],
            update_strides: [#(#update_strides),*],
            output_strides: [#(#output_strides),*],
            limits: [#(#limits),*],
        });
        let arguments = vec![
            ("params", Argument::Reference(params)),
            ("starts", source(starts_id)),
            ("update", source(update_id)),
            ("output", cells),
        ];
        let elements = [element, starts.element];
        vec![
            before,
            Call::new(
                "dynamic_update_slice",
                "DynamicUpdateSlice",
                &elements,
                arguments,
            ),
        ]
    }
}
