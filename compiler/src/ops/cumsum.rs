//! CUMSUM: the sums of all elements up to each along an axis.

use super::{
    Argument, Call, Check, Operator, axes::around, movement::axis_operand, weights::zero_point,
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Multiplier,
};
use quote::quote;

/// Options of CUMSUM.
#[derive(Clone, Debug)]
pub(crate) struct Cumsum {
    is_exclusive: bool,
    is_reverse: bool,
}

impl Cumsum {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::CumsumOptions<'_>>()?;
        Ok(Self {
            is_exclusive: table.exclusive(),
            is_reverse: table.reverse(),
        })
    }
}

fn axis(node: NodeView<'_>) -> Result<usize, String> {
    let (Some(input), Some(list)) = (node.input(0), node.input(1).and_then(Tensor::integers))
    else {
        return Err("its axis (input 1) must be a constant integer".to_owned());
    };
    axis_operand(&list, input.shape.len())
}

impl Operator for Cumsum {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let elements = [Element::F32, Element::I8, Element::I32, Element::I64];
        elements
            .iter()
            .any(|element| node.has_elements(&[*element], *element))
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        check.output_shape(0, &input.shape);
        if let Err(problem) = axis(check.node) {
            check.error(problem);
        }
        if input.element == Element::I8 {
            check.quantized(input, "input");
            check.quantized(output, "output");
        }
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn in_place(&self, _node: NodeView<'_>) -> Vec<usize> {
        vec![0]
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
        let [outer, extent, inner] = around(&input.shape, axis);
        let (is_exclusive, is_reverse) = (self.is_exclusive, self.is_reverse);
        let params = quote!(__kernels::ops::cumsum::Params {
            outer: #outer,
            extent: #extent,
            inner: #inner,
            is_exclusive: #is_exclusive,
            is_reverse: #is_reverse,
        });
        let arithmetic = match (input.scale_and_zero_point(), output.scale_and_zero_point()) {
            (Some((scale, input_zero_point)), Some((output_scale, _)))
                if input.element == Element::I8 =>
            {
                const BITS: u32 = 20;
                let step = f64::from(1 << BITS) * f64::from(output_scale);
                let Multiplier { value, shift } = Multiplier::new(2.0 * f64::from(scale) / step);
                let zero_point = zero_point(output);
                quote!(__kernels::ops::cumsum::Quantized {
                    input_zero_point: #input_zero_point,
                    multiplier: #value,
                    shift: #shift,
                    zero_point: #zero_point,
                })
            }
            _ => quote!(()),
        };
        let arguments = vec![
            ("params", Argument::Reference(params)),
            ("arithmetic", Argument::Value(arithmetic)),
            ("input", Argument::all(input_id, input)),
            ("output", Argument::all(output_id, output)),
        ];
        vec![Call::new("cumsum", "Cumsum", &[input.element], arguments)]
    }
}
