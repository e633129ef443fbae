//! ARG_MAX and ARG_MIN: where along an axis the greatest or least element is.

use super::{Argument, Call, Check, Operator, axes::around, movement::axis_operand};
use crate::{
    graph::{Element, NodeView},
    parse::NodeOptions,
};
use quote::quote;

/// The operator; its result's element type is that of the tensor.
#[derive(Clone, Debug)]
pub(crate) struct Arg {
    marker: &'static str,
}

impl Arg {
    pub(crate) fn max(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self { marker: "ArgMax" })
    }

    pub(crate) fn min(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self { marker: "ArgMin" })
    }
}

fn axis(node: NodeView<'_>) -> Result<usize, String> {
    let (Some(input), Some(list)) = (
        node.input(0),
        node.input(1).and_then(|axis| axis.integers()),
    ) else {
        return Err("its axis (input 1) must be a constant integer".to_owned());
    };
    axis_operand(&list, input.shape.len())
}

impl Operator for Arg {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{F32, I8, I16, I32, I64, U8};
        let takes = |element| matches!(element, F32 | I8 | U8 | I16 | I32 | I64);
        let gives = |element| matches!(element, I32 | I64);
        node.input(0).is_none_or(|input| takes(input.element))
            && node.output(0).is_none_or(|output| gives(output.element))
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) {
            return;
        }
        let Some(input) = check.node.input(0) else {
            return;
        };
        match axis(check.node) {
            Err(problem) => check.error(problem),
            Ok(axis) => {
                let mut expected = input.shape.clone();
                let extent = expected.remove(axis);
                check.output_shape(0, &expected);
                check.require(extent > 0, || "it looks for one of no elements".to_owned());
            }
        }
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        let (Some(input_id), Some(output_id)) = (node.input_id(0), node.output_id(0)) else {
            return Vec::new();
        };
        let Ok(axis) = axis(node) else {
            return Vec::new();
        };
        let [_, extent, inner] = around(&input.shape, axis);
        let params = quote!(__kernels::ops::arg::Params { extent: #extent, inner: #inner });
        let arguments = vec![
            ("params", Argument::Reference(params)),
            ("input", Argument::all(input_id, input)),
            ("output", Argument::all(output_id, output)),
        ];
        let elements = [input.element, output.element];
        vec![Call::of_family(
            "arg",
            "Arg",
            self.marker,
            &elements,
            arguments,
        )]
    }
}
