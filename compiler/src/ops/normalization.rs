//! LOG_SOFTMAX and L2_NORMALIZATION: rows of the last axis.

use super::{
    Argument, Call, Check, Flow, Obstacle, Operator, Timed,
    lookup::elementwise_of_family,
    softmax::{INTEGER_BITS, exponent, input_radius},
    structure,
};
use crate::{
    graph::{Element, NodeView},
    parse::{NodeOptions, tables},
    quantization::Multiplier,
};
use proc_macro2::TokenStream;
use quote::quote;
use tinyml_kernels::ops::normalization::{Distance, ZeroPoint};

/// Which operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    LogSoftmax,
    L2,
}

/// An operator on rows.
#[derive(Clone, Debug)]
pub(crate) struct Normalization {
    kind: Kind,
}

impl Normalization {
    pub(crate) fn log_softmax(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self {
            kind: Kind::LogSoftmax,
        })
    }

    pub(crate) fn l2(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::L2NormOptions<'_>>();
        let activation = table.map_or(0, |table| table.fused_activation_function());
        if activation != 0 {
            return Err("a fused activation of this operator is not supported".to_owned());
        }
        Ok(Self { kind: Kind::L2 })
    }

    /// The field `arithmetic`.
    fn arithmetic(&self, element: Element, (scale, zero_point): (f32, i32)) -> TokenStream {
        match (self.kind, element) {
            (Kind::LogSoftmax, Element::I8) => {
                let Multiplier { value, shift } = exponent(1.0, scale);
                let reverse = Multiplier::new(2_f64.powi(31 - shift) / f64::from(value));
                let distance = Distance {
                    multiplier: value,
                    shift,
                    reverse_multiplier: reverse.value,
                    reverse_shift: reverse.shift,
                    min: -input_radius(INTEGER_BITS, shift),
                };
                structure!(distance as normalization::Distance {
                    multiplier, shift, reverse_multiplier, reverse_shift, min
                })
            }
            (Kind::L2, Element::I8) => {
                let zero_point = ZeroPoint { zero_point };
                structure!(zero_point as normalization::ZeroPoint { zero_point })
            }
            _ => quote!(()),
        }
    }
}

impl Operator for Normalization {
    fn covers(&self, node: NodeView<'_>) -> bool {
        node.has_elements(&[Element::I8], Element::I8)
            || node.has_elements(&[Element::F32], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=1, 1) {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        check.output_shape(0, &input.shape);
        check.require(!input.shape.is_empty(), || {
            "its input is a scalar".to_owned()
        });
        if input.element != Element::I8
            || !check.quantized(input, "input")
            || !check.quantized(output, "output")
        {
            return;
        }
        let (steps, expected) = match self.kind {
            Kind::LogSoftmax => (16.0, 127),
            Kind::L2 => (128.0, 0),
        };
        let (scale, zero_point) = output.scale_and_zero_point().unwrap_or_default();
        let close = (f64::from(scale) * steps - 1.0).abs() < 1e-3;
        check.require(close && zero_point == expected, || {
            format!("its output has scale {scale} and zero point {zero_point}, not 1/{steps} and {expected}")
        });
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        let rank = timed.node.input(0).map_or(0, |input| input.shape.len());
        match timed.rows(0) {
            Some((_, axis)) if axis + 1 == rank => Err(Obstacle::mixed("relates all rows of time")),
            _ => timed.each_row(),
        }
    }

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn in_place(&self, _node: NodeView<'_>) -> Vec<usize> {
        vec![0]
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let Some(input) = node.input(0) else {
            return Vec::new();
        };
        let marker = match self.kind {
            Kind::LogSoftmax => "LogSoftmax",
            Kind::L2 => "L2Normalization",
        };
        let depth = input.shape.last().copied().unwrap_or(1);
        let quantization = input.scale_and_zero_point().unwrap_or((1.0, 0));
        let arithmetic = self.arithmetic(input.element, quantization);
        elementwise_of_family(
            node,
            ["normalization", "Normalization", marker],
            input.element,
            vec![
                ("depth", Argument::Value(quote!(#depth))),
                ("arithmetic", Argument::Value(arithmetic)),
            ],
        )
    }
}
