//! SOFTMAX.

use super::{Argument, Call, Check, Flow, Obstacle, Operator, Timed};
use crate::{
    codegen::float,
    graph::{Element, NodeView},
    parse::{NodeOptions, tables},
    quantization::Multiplier,
};
use proc_macro2::TokenStream;
use quote::quote;

/// Bits before the binary point of a scaled difference.
pub(super) const INTEGER_BITS: i32 = 5;

/// Options of SOFTMAX.
#[derive(Clone, Debug)]
pub(crate) struct Softmax {
    beta: f32,
}

impl Softmax {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::SoftmaxOptions<'_>>()?;
        Ok(Self { beta: table.beta() })
    }

    /// Of 16-bit scores.
    fn interpolated(&self, scale: f32) -> TokenStream {
        let real = f64::from(scale) * f64::from(self.beta) / (10.0 / 65535.0);
        let Multiplier { value, shift } = Multiplier::new(real);
        quote!(__kernels::ops::softmax::Interpolated {
            multiplier: #value,
            shift: #shift,
        })
    }

    /// Of 8-bit scores.
    fn quantized(&self, scale: f32) -> TokenStream {
        let Multiplier { value, shift } = exponent(self.beta, scale);
        let diff_min = -input_radius(INTEGER_BITS, shift);
        quote!(__kernels::ops::softmax::Quantized {
            multiplier: #value,
            left_shift: #shift,
            diff_min: #diff_min,
        })
    }
}

/// From a difference of 8-bit scores to an exponent in Q5.26: `PreprocessSoftmaxScaling`.
pub(super) fn exponent(beta: f32, scale: f32) -> Multiplier {
    let fraction_bits = 31 - INTEGER_BITS;
    let real = f64::from(beta) * f64::from(scale) * f64::from(1 << fraction_bits);
    Multiplier::new(real.min(f64::from(i32::MAX)))
}

/// The largest input that does not overflow when it is scaled: `CalculateInputRadius`.
pub(super) fn input_radius(integer_bits: i32, left_shift: i32) -> i32 {
    let largest = f64::from((1 << integer_bits) - 1) * f64::from(1 << (31 - integer_bits));
    (largest / 2_f64.powi(left_shift)).floor() as i32
}

impl Operator for Softmax {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return true;
        };
        matches!(
            (input.element, output.element),
            (Element::I8, Element::I8 | Element::I16)
                | (Element::I16, Element::I16)
                | (Element::F32, Element::F32)
        )
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
        check.require(self.beta > 0.0 && self.beta.is_finite(), || {
            format!("its beta is {}", self.beta)
        });
        let expected = match (input.element, output.element) {
            (Element::I8, Element::I8) => (256.0, -128),
            (Element::I8, _) => (65536.0, -32768),
            (Element::I16, _) => (32768.0, 0),
            _ => return,
        };
        if check.quantized(input, "input") && check.quantized(output, "output") {
            let (scale, zero_point) = output.scale_and_zero_point().unwrap_or_default();
            let close = (f64::from(scale) * expected.0 - 1.0).abs() < 1e-3;
            check.require(close && zero_point == expected.1, || {
                format!(
                    "its output has scale {scale} and zero point {zero_point}, not 1/{} and {}",
                    expected.0, expected.1
                )
            });
            let (input_scale, _) = input.scale_and_zero_point().unwrap_or_default();
            let real =
                f64::from(self.beta) * f64::from(input_scale) * 2_f64.powi(31 - INTEGER_BITS);
            check.require(real > 1.0 || input.element == Element::I16, || {
                format!("its input scale {input_scale} is too small")
            });
        }
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

    fn in_place(&self, node: NodeView<'_>) -> Vec<usize> {
        let same = node.input(0).map(|tensor| tensor.element)
            == node.output(0).map(|tensor| tensor.element);
        if same { vec![0] } else { Vec::new() }
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        let (Some(input_id), Some(output_id)) = (node.input_id(0), node.output_id(0)) else {
            return Vec::new();
        };
        let elements = input.elements();
        let depth = input.shape.last().copied().unwrap_or(1);
        let rows = elements / depth.max(1);
        let arithmetic = match input.scale_and_zero_point() {
            Some((scale, _)) if input.element == Element::I8 => self.quantized(scale),
            Some((scale, _)) if input.element == Element::I16 => self.interpolated(scale),
            _ => {
                let beta = float(self.beta);
                quote!(__kernels::ops::softmax::Float { beta: #beta })
            }
        };
        vec![Call::new(
            "softmax",
            "Softmax",
            &[input.element, output.element],
            vec![
                ("rows", Argument::Value(quote!(#rows))),
                ("depth", Argument::Value(quote!(#depth))),
                ("arithmetic", Argument::Value(arithmetic)),
                (
                    "input",
                    Argument::Cells {
                        tensor: input_id,
                        first: 0,
                        count: elements,
                    },
                ),
                (
                    "output",
                    Argument::Cells {
                        tensor: output_id,
                        first: 0,
                        count: elements,
                    },
                ),
            ],
        )]
    }
}
