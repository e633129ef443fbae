//! LOGISTIC, TANH, RELU and RELU6 of 8-bit elements: a table of 256 results.

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Rows, Tie, Timed,
    softmax::input_radius,
};
use crate::{
    codegen::float,
    graph::{Element, NodeView, Tensor},
    parse::NodeOptions,
    quantization::{Activation, Multiplier},
};
use quote::quote;
use tinyml_kernels::ops::lookup::tables;

/// Which function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
    Logistic,
    Tanh,
    Relu,
    Relu6,
}

/// A function of one element.
#[derive(Clone, Debug)]
pub(crate) struct Lookup {
    function: Function,
}

impl Lookup {
    pub(crate) fn logistic(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self {
            function: Function::Logistic,
        })
    }

    pub(crate) fn tanh(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self {
            function: Function::Tanh,
        })
    }

    pub(crate) fn relu(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self {
            function: Function::Relu,
        })
    }

    pub(crate) fn relu6(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self {
            function: Function::Relu6,
        })
    }

    /// The result of each of the 256 inputs, lowest first.
    fn table(&self, input: &Tensor, output: &Tensor) -> Vec<u8> {
        let (scale, zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
        let (output_scale, output_zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
        // LOGISTIC and TANH scale the input to four integer bits.
        let scaled = Multiplier::new(f64::from(scale) * f64::from(1 << 27));
        let radius = input_radius(4, scaled.shift);
        let relative = Multiplier::new(f64::from(scale / output_scale));
        // TFLM clamps with the input's parameters and does not rescale, even where the output's
        // differ, as the converter writes them when a CONCATENATION follows.
        let six = Activation::Relu6.bounds(Element::I8, scale, zero_point);
        let result = |value: i8| match self.function {
            Function::Logistic => {
                tables::logistic_i8(value, zero_point, radius, scaled.value, scaled.shift)
            }
            Function::Tanh => {
                tables::tanh_i8(value, zero_point, radius, scaled.value, scaled.shift)
            }
            Function::Relu => tables::relu_i8(
                value,
                zero_point,
                output_zero_point,
                relative.value,
                relative.shift,
                output_zero_point.max(-128),
                127,
            ),
            Function::Relu6 => (i32::from(value)).clamp(six.0, six.1) as i8,
        };
        (i8::MIN..=i8::MAX)
            .map(|value| result(value) as u8)
            .collect()
    }
}

impl Operator for Lookup {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let relu = matches!(self.function, Function::Relu | Function::Relu6);
        node.has_elements(&[Element::I8], Element::I8)
            || relu && node.has_elements(&[Element::F32], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=1, 1) {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        check.output_shape(0, &input.shape);
        if input.element == Element::F32
            || !check.quantized(input, "input")
            || !check.quantized(output, "output")
        {
            return;
        }
        let (scale, zero_point) = output.scale_and_zero_point().unwrap_or_default();
        let expected = match self.function {
            Function::Logistic => (256.0, -128),
            Function::Tanh => (128.0, 0),
            Function::Relu | Function::Relu6 => return,
        };
        let close = (f64::from(scale) * expected.0 - 1.0).abs() < 1e-3;
        check.require(close && zero_point == expected.1, || {
            format!(
                "its output has scale {scale} and zero point {zero_point}, not 1/{} and {}",
                expected.0, expected.1
            )
        });
    }

    fn channels(&self, _node: NodeView<'_>) -> Channels {
        Channels::Tied(vec![Tie::same(0)])
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let (input, output) = (known.node.input(0)?, known.node.output(0)?);
        if input.element != Element::I8 {
            return None;
        }
        let table: Vec<i32> = self
            .table(input, output)
            .iter()
            .map(|byte| i32::from(*byte as i8))
            .collect();
        looked_up(known, &table)
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
        if input.element == Element::F32 {
            let activation = match self.function {
                Function::Relu6 => Activation::Relu6,
                _ => Activation::Relu,
            };
            let (min, max) = activation.real_bounds();
            let (min, max) = (float(min), float(max));
            let bounds = vec![
                ("min", Argument::Value(quote!(#min))),
                ("max", Argument::Value(quote!(#max))),
            ];
            return elementwise(node, "clamp", "Clamp", &[Element::F32], bounds);
        }
        let table = Argument::Constant {
            bytes: self.table(input, output).into(),
            element: Element::I8,
        };
        elementwise(
            node,
            "lookup",
            "Lookup",
            &[Element::I8, Element::I8],
            vec![("table", table)],
        )
    }
}

/// The values of each channel of a result that is looked up: `table` has the result of each value
/// of the input's 8-bit type, smallest first.
pub(super) fn looked_up(known: Known<'_>, table: &[i32]) -> Option<Vec<Interval>> {
    let first = Interval::any(known.node.input(0)?.element).min;
    let results = |values: Interval| {
        let range = (values.min - first) as usize..=(values.max - first) as usize;
        let results = table.get(range)?.iter().copied();
        results.map(Interval::point).reduce(Interval::or)
    };
    known.channels(0)?.into_iter().map(results).collect()
}

/// The call of a kernel that turns each element of `input` into one of `output`.
pub(super) fn elementwise(
    node: NodeView<'_>,
    module: &'static str,
    name: &'static str,
    elements: &[Element],
    mut arguments: Vec<(&'static str, Argument)>,
) -> Vec<Call> {
    let (Some(input), Some(input_id), Some(output_id)) =
        (node.input(0), node.input_id(0), node.output_id(0))
    else {
        return Vec::new();
    };
    let cells = |id| match Rows::of_image(id, input) {
        Some(rows) => Argument::RowCells(rows),
        None => Argument::Cells {
            tensor: id,
            first: 0,
            count: input.elements(),
        },
    };
    arguments.extend([("input", cells(input_id)), ("output", cells(output_id))]);
    vec![Call::new(module, name, elements, arguments)]
}
