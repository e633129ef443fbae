//! QUANTIZE: from float, or from one scale and zero point to another.

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Tie, Timed,
    lookup::{elementwise, looked_up},
};
use crate::{
    codegen::float,
    graph::{Element, NodeView, Tensor},
    parse::NodeOptions,
    quantization::Multiplier,
};
use quote::quote;
use tinyml_kernels::ops::lookup::tables;

/// QUANTIZE has no options.
#[derive(Clone, Debug)]
pub(crate) struct Quantize;

impl Quantize {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

/// What it takes to go from one scale and zero point to another.
struct Requantization {
    multiplier: Multiplier,
    input_zero_point: i32,
    zero_point: i32,
    min: i32,
    max: i32,
}

impl Requantization {
    fn new(input: &Tensor, output: &Tensor) -> Self {
        let (scale, input_zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
        let (output_scale, zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
        let (min, max) = output.element.range().unwrap_or((i32::MIN, i32::MAX));
        Self {
            multiplier: Multiplier::new(f64::from(scale) / f64::from(output_scale)),
            input_zero_point,
            zero_point,
            min,
            max,
        }
    }

    /// The result of each of the 256 inputs, lowest first.
    fn results(&self, input: Element) -> Vec<i32> {
        let (first, last) = input.range().unwrap_or((0, 0));
        let result = |value| {
            tables::requantize(
                value,
                self.input_zero_point,
                self.zero_point,
                self.multiplier.value,
                self.multiplier.shift,
                self.min,
                self.max,
            )
        };
        (first..=last).map(result).collect()
    }

    /// The same as little-endian elements.
    fn table(&self, input: Element, output: Element) -> Vec<u8> {
        self.results(input)
            .into_iter()
            .flat_map(|result| result.to_le_bytes().into_iter().take(output.size()))
            .collect()
    }
}

impl Operator for Quantize {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{F32, I8, I16, I32, U8};
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return true;
        };
        matches!(
            (input.element, output.element),
            (F32, I8 | U8 | I16)
                | (I8 | U8, I8 | U8 | I16 | I32)
                | (I16, I8 | I16 | I32)
                | (I32, I8 | I16)
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
        if input.element != Element::F32 {
            check.quantized(input, "input");
        }
        check.quantized(output, "output");
    }

    fn channels(&self, _node: NodeView<'_>) -> Channels {
        Channels::Tied(vec![Tie::same(0)])
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let (input, output) = (known.node.input(0)?, known.node.output(0)?);
        if input.element.size() != 1 {
            return None;
        }
        looked_up(
            known,
            &Requantization::new(input, output).results(input.element),
        )
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        timed.each_row()
    }

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn in_place(&self, node: NodeView<'_>) -> Vec<usize> {
        let size = |tensor: Option<&Tensor>| tensor.map(|tensor| tensor.element.size());
        if size(node.input(0)) == size(node.output(0)) {
            vec![0]
        } else {
            Vec::new()
        }
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        let elements = [input.element, output.element];
        if input.element == Element::F32 {
            let (scale, zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
            let scale = float(scale);
            return elementwise(
                node,
                "quantize",
                "Quantize",
                &elements,
                vec![
                    ("scale", Argument::Value(quote!(#scale))),
                    ("zero_point", Argument::Value(quote!(#zero_point))),
                ],
            );
        }
        let requantization = Requantization::new(input, output);
        if input.element.size() == 1 {
            let table = Argument::Constant {
                bytes: requantization.table(input.element, output.element).into(),
                element: output.element,
            };
            return elementwise(node, "lookup", "Lookup", &elements, vec![("table", table)]);
        }
        let Multiplier { value, shift } = requantization.multiplier;
        let fields = [
            ("input_zero_point", requantization.input_zero_point),
            ("multiplier", value),
            ("shift", shift),
            ("zero_point", requantization.zero_point),
        ];
        let arguments = fields.map(|(name, value)| (name, Argument::Value(quote!(#value))));
        elementwise(
            node,
            "requantize",
            "Requantize",
            &elements,
            arguments.into(),
        )
    }
}
