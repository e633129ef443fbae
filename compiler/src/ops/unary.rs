//! Functions of one element: activations, mathematical functions, and LOGICAL_NOT.

mod arithmetic;
mod tables;

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Tie, Timed,
    lookup::{elementwise, elementwise_of_family, looked_up, table_of},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{self, NodeOptions},
    quantization::Activation,
};
use quote::quote;

kinds! {
    /// Which function.
    Logistic Tanh Relu Relu6 ReluN1To1 Relu0To1 LeakyRelu Elu Gelu HardSwish
    Abs Rsqrt Sin Cos Log Sqrt Square Exp Ceil Floor Round Neg Sign LogicalNot
}

impl Kind {
    /// Whether there is a kernel for the element type, or a table.
    fn covers(self, element: Element) -> bool {
        use Kind::{
            Abs, Elu, Exp, Gelu, HardSwish, LeakyRelu, Log, LogicalNot, Logistic, Neg, Relu,
            Relu0To1, Relu6, ReluN1To1, Rsqrt, Sign, Sqrt, Tanh,
        };
        match element {
            Element::F32 => self != LogicalNot,
            Element::I8 => matches!(
                self,
                Logistic
                    | Tanh
                    | Relu
                    | Relu6
                    | ReluN1To1
                    | Relu0To1
                    | LeakyRelu
                    | Elu
                    | Gelu
                    | HardSwish
                    | Abs
                    | Rsqrt
                    | Sqrt
                    | Log
                    | Exp
                    | Neg
            ),
            Element::I16 => {
                self.is_interpolated()
                    || matches!(
                        self,
                        Logistic | Tanh | Relu | Relu6 | LeakyRelu | Abs | Rsqrt | Sqrt | Neg
                    )
            }
            Element::I32 => matches!(self, Abs | Neg | Sign),
            Element::I64 => self == Neg,
            Element::Bool => self == LogicalNot,
            _ => false,
        }
    }

    /// Whether the function of 16-bit elements is a table with lines between its entries.
    fn is_interpolated(self) -> bool {
        matches!(self, Self::Exp | Self::Gelu | Self::Log)
    }

    /// The bounds of a function that is nothing but a clamp of real numbers.
    fn clamp(self) -> Option<(f32, f32)> {
        match self {
            Self::Relu => Some(Activation::Relu.real_bounds()),
            Self::Relu6 => Some(Activation::Relu6.real_bounds()),
            Self::ReluN1To1 => Some(Activation::ReluN1To1.real_bounds()),
            Self::Relu0To1 => Some((0.0, 1.0)),
            _ => None,
        }
    }
}

/// A function of one element.
#[derive(Clone, Debug)]
pub(crate) struct Unary {
    kind: Kind,
    /// The factor of inputs below zero, of LEAKY_RELU.
    alpha: f32,
    /// Which of GELU's functions.
    approximate: bool,
}

impl Unary {
    /// A function without options.
    pub(crate) fn plain(kind: Kind) -> Self {
        Self {
            kind,
            alpha: 0.0,
            approximate: false,
        }
    }

    pub(crate) fn leaky_relu(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<parse::tables::LeakyReluOptions<'_>>()?;
        Ok(Self {
            alpha: table.alpha(),
            ..Self::plain(Kind::LeakyRelu)
        })
    }

    pub(crate) fn gelu(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<parse::tables::GeluOptions<'_>>();
        Ok(Self {
            approximate: table.is_ok_and(|table| table.approximate()),
            ..Self::plain(Kind::Gelu)
        })
    }

    /// The scale's reciprocal and the zero point that the output must have.
    fn expected_output(&self, element: Element) -> Option<(f64, i32)> {
        match (self.kind, element) {
            (Kind::Logistic, Element::I8) => Some((256.0, -128)),
            (Kind::Tanh, Element::I8) => Some((128.0, 0)),
            (Kind::Logistic | Kind::Tanh, Element::I16) => Some((32768.0, 0)),
            _ => None,
        }
    }

    /// Whether 8- and 16-bit elements must be quantized. NEG changes the sign of the integers, whatever their
    /// scale, and ABS takes 16-bit ones as they are, too.
    fn must_be_quantized(&self, input: &Tensor) -> bool {
        match (self.kind, input.element) {
            (Kind::Neg, _) => false,
            (_, Element::I8) => true,
            (Kind::Abs, Element::I16) => input.quantization.is_some(),
            (_, Element::I16) => true,
            _ => false,
        }
    }
}

impl Operator for Unary {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let element = node.input(0).map_or(Element::F32, |input| input.element);
        self.kind.covers(element) && node.has_elements(&[element], element)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=1, 1) {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        check.output_shape(0, &input.shape);
        if !self.must_be_quantized(input)
            || !check.quantized(input, "input")
            || !check.quantized(output, "output")
        {
            return;
        }
        let (scale, zero_point) = output.scale_and_zero_point().unwrap_or_default();
        if let Some((steps, expected)) = self.expected_output(input.element) {
            let close = (f64::from(scale) * steps - 1.0).abs() < 1e-3;
            check.require(close && zero_point == expected, || {
                format!("its output has scale {scale} and zero point {zero_point}, not 1/{steps} and {expected}")
            });
        }
        let (input_scale, input_zero_point) = input.scale_and_zero_point().unwrap_or_default();
        if matches!(self.kind, Kind::Logistic | Kind::Tanh) && input.element == Element::I16 {
            let (curve, zero) = (arithmetic::curve(self.kind, input_scale), input_zero_point);
            check.require(zero == 0 && curve.multiplier <= i32::from(i16::MAX), || {
                format!("its input has scale {input_scale} and zero point {zero}; 16-bit inputs have a scale up to 2.6 and the zero point 0")
            });
        }
        if self.kind == Kind::HardSwish {
            check.require(input_scale / 128.0 <= scale, || {
                format!(
                    "its output scale {scale} is less than a 128th of the input's, {input_scale}"
                )
            });
        }
    }

    fn channels(&self, _node: NodeView<'_>) -> Channels {
        Channels::Tied(vec![Tie::same(0)])
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let (input, output) = (known.node.input(0)?, known.node.output(0)?);
        if input.element != Element::I8 {
            return None;
        }
        let results = self.table(input, output).into_iter().map(i32::from);
        looked_up(known, &results.collect::<Vec<_>>())
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        timed.each_row()
    }

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn in_place(&self, _node: NodeView<'_>) -> Vec<usize> {
        vec![0]
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        let element = input.element;
        if element == Element::I8 {
            let results = self.table(input, output).into_iter();
            let table = table_of(results.map(i8::cast_unsigned).collect(), element);
            let elements = [element, element];
            return elementwise(node, "lookup", "Lookup", &elements, vec![("table", table)]);
        }
        if element == Element::I16 && self.kind.is_interpolated() {
            let table = self.interpolated_table(input, output).into_iter();
            let table = table_of(table.flat_map(i16::to_le_bytes).collect(), element);
            let elements = [element, element];
            return elementwise(node, "lookup", "Lookup", &elements, vec![("table", table)]);
        }
        if let Some((min, max)) = self.bounds(input) {
            let bounds = vec![("min", Argument::Value(min)), ("max", Argument::Value(max))];
            return elementwise(node, "clamp", "Clamp", &[element], bounds);
        }
        let arithmetic = match element {
            Element::F32 => self.real_arithmetic(),
            Element::I16 if self.kind != Kind::Neg => self.arithmetic(input, output),
            _ => quote!(()),
        };
        let arguments = vec![("arithmetic", Argument::Value(arithmetic))];
        let family = ["unary", "Unary", self.kind.marker()];
        elementwise_of_family(node, family, element, arguments)
    }
}
