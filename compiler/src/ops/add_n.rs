//! ADD_N: the sum of any number of operands.

use super::{Argument, Call, Channels, Check, Flow, Obstacle, Operator, Tie, Timed, structure};
use crate::{
    graph::{Element, NodeView, TensorId},
    parse::NodeOptions,
    quantization::Multiplier,
};
use quote::quote;
use tinyml_kernels::ops::add_n;

/// ADD_N has no options.
#[derive(Clone, Debug)]
pub(crate) struct AddN;

impl AddN {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

impl Operator for AddN {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let is = |element| node.has_elements(&vec![element; node.node.inputs.len()], element);
        is(Element::I8) || is(Element::I32) || is(Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=usize::MAX, 1) {
            return;
        }
        let (Some(first), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        check.output_shape(0, &first.shape);
        let is_quantized = output.element == Element::I8;
        if is_quantized {
            check.quantized(output, "output");
        }
        for index in 0..check.node.node.inputs.len() {
            let Some(input) = check.node.input(index) else {
                check.error(format!("its input {index} is left out, but required"));
                continue;
            };
            check.require(input.shape == first.shape, || {
                format!(
                    "its inputs of shapes {} and {} do not go together",
                    first.shape_text(),
                    input.shape_text()
                )
            });
            if is_quantized && check.quantized(input, "input") {
                check.same_quantization(first, input);
            }
        }
    }

    fn channels(&self, node: NodeView<'_>) -> Channels {
        Channels::Tied((0..node.node.inputs.len()).map(Tie::same).collect())
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        let mut rows = timed.rows.iter();
        if rows.any(|count| *count == 0) {
            return Err(Obstacle::unknown());
        }
        timed.each_row()
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn in_place(&self, node: NodeView<'_>) -> Vec<usize> {
        (0..node.node.inputs.len()).collect()
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output), Some(output_id)) =
            (node.input(0), node.output(0), node.output_id(0))
        else {
            return Vec::new();
        };
        let tensors: Vec<TensorId> = node.node.inputs.iter().flatten().copied().collect();
        let arithmetic = match output.element {
            Element::I8 => {
                let (scale, input_zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
                let (output_scale, zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
                let real = 2.0 * f64::from(scale) / (f64::from(1 << 20) * f64::from(output_scale));
                let Multiplier { value, shift } = Multiplier::new(real);
                let quantized = add_n::Quantized {
                    input_zero_point,
                    multiplier: value,
                    shift,
                    zero_point,
                };
                structure!(quantized as add_n::Quantized {
                    input_zero_point, multiplier, shift, zero_point
                })
            }
            _ => quote!(()),
        };
        let arguments = vec![
            ("arithmetic", Argument::Value(arithmetic)),
            ("inputs", Argument::Sources { tensors }),
            ("output", Argument::all(output_id, output)),
        ];
        vec![Call::new("add_n", "AddN", &[output.element], arguments)]
    }
}
