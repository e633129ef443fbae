//! DEQUANTIZE: integers to float. Constants of float16, too: they are read as float32, and stay that.

use super::{Argument, Call, Check, Flow, Obstacle, Operator, Timed, lookup::elementwise};
use crate::{
    codegen::float,
    graph::{Element, NodeView},
    parse::NodeOptions,
};
use quote::quote;

/// DEQUANTIZE has no options.
#[derive(Clone, Debug)]
pub(crate) struct Dequantize;

impl Dequantize {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

impl Operator for Dequantize {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return true;
        };
        let is_constant = input.constant().is_some();
        (matches!(input.element, Element::I8 | Element::U8 | Element::I16)
            || input.element == Element::F32 && is_constant)
            && output.element == Element::F32
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=1, 1) {
            return;
        }
        if let Some(input) = check.node.input(0) {
            check.output_shape(0, &input.shape);
            if input.element != Element::F32 {
                check.quantized(input, "input");
            }
        }
    }

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        let input = node.input(0)?;
        let bytes = input.constant()?;
        (input.element == Element::F32).then(|| bytes.to_vec())
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        timed.each_row()
    }

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let Some(input) = node.input(0) else {
            return Vec::new();
        };
        let (scale, zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
        let scale = float(scale);
        elementwise(
            node,
            "dequantize",
            "Dequantize",
            &[input.element, Element::F32],
            vec![
                ("scale", Argument::Value(quote!(#scale))),
                ("zero_point", Argument::Value(quote!(#zero_point))),
            ],
        )
    }
}
