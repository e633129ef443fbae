//! FULLY_CONNECTED. Its filter and its bias are constants that kernels find in the order that suits them, or
//! operands as others: then a kernel reads them as the file has them.

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Sums, Timed,
    convolution::{Convolution, bias_elements},
    last_extent,
    weights::{self, Dual, WideDual, check_bias_length, check_scales, requantization, zero_point},
};
use crate::{
    graph::{Element, NodeView},
    parse::{NodeOptions, tables},
    quantization::Activation,
};
use quote::quote;
use std::rc::Rc;
use tinyml_kernels::{dual, ops::fully_connected};

/// Options of FULLY_CONNECTED.
#[derive(Clone, Debug)]
pub(crate) struct FullyConnected {
    activation: Activation,
    keep_dimensions: bool,
}

impl FullyConnected {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::FullyConnectedOptions<'_>>()?;
        if table.weights_format() != 0 {
            return Err("its weights are in a shuffled format, which is not supported".to_owned());
        }
        Ok(Self {
            activation: Activation::new(table.fused_activation_function())?,
            keep_dimensions: table.keep_num_dims(),
        })
    }

    /// What a convolution is that has a single window.
    pub(crate) fn of(convolution: &Convolution) -> Self {
        Self {
            activation: convolution.activation,
            keep_dimensions: false,
        }
    }

    /// Batches, input depth and output depth.
    fn shape(node: NodeView<'_>) -> Option<[usize; 3]> {
        let &[output_depth, input_depth] = &node.input(1)?.shape[..] else {
            return None;
        };
        let elements = node.input(0)?.elements();
        (input_depth > 0 && elements.is_multiple_of(input_depth))
            .then(|| [elements / input_depth, input_depth, output_depth])
    }

    /// The sums of 8-bit elements.
    fn sums(node: NodeView<'_>) -> Option<Sums> {
        let [_, input_depth, output_depth] = Self::shape(node)?;
        let (input, filter, output) = (node.input(0)?, node.input(1)?, node.output(0)?);
        if !weights::are_bytes(node) || !has_constants(node) || last_extent(output) != output_depth
        {
            return None;
        }
        Some(Sums {
            weights: filter.constant()?.iter().map(|byte| *byte as i8).collect(),
            strides: [input_depth, 0, 1],
            output_channels: output_depth,
            input_channels: input_depth,
            is_padded: vec![false],
            bias: bias_elements(node.input(2)),
            input_zero_point: zero_point(input),
            filter_zero_point: zero_point(filter),
        })
    }
}

impl Operator for FullyConnected {
    fn covers(&self, node: NodeView<'_>) -> bool {
        weights::are_integers(node)
            || weights::has_narrow_sums(node)
            || node.has_elements(&[Element::F32; 3], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=3, 1) {
            return;
        }
        let (Some(input), Some(filter), Some(output)) = (
            check.node.input(0),
            check.node.input(1),
            check.node.output(0),
        ) else {
            return;
        };
        let Some([batches, _, output_depth]) = Self::shape(check.node) else {
            return check.error(format!(
                "its filter of shape {} does not fit an input of shape {}",
                filter.shape_text(),
                input.shape_text()
            ));
        };
        if !self.keep_dimensions {
            check.infer_shape(0, &[batches, output_depth]);
        }
        check.require(output.elements() == batches * output_depth, || {
            format!(
                "its output has shape {} in the file, but the operator gives {batches} times {output_depth} elements",
                output.shape_text()
            )
        });
        if self.keep_dimensions {
            let mut expected = input.shape.clone();
            if let Some(last) = expected.last_mut() {
                *last = output_depth;
            }
            check.output_shape(0, &expected);
        }
        if input.element != Element::F32 {
            check_scales(check, 0, output_depth);
        }
        check_bias_length(check, output_depth);
        if filter.element.is_narrow() && !has_constants(check.node) {
            check.error_with_help(
                format!(
                    "its filter is {}, but its bias no constant",
                    filter.element.file_name()
                ),
                "let the bias be a constant, or quantise the filter to int8",
            );
        }
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        Self::shape(node).map_or(0, |[batches, input, output]| {
            batches as u64 * input as u64 * output as u64
        })
    }

    fn channels(&self, node: NodeView<'_>) -> Channels {
        Self::sums(node).map_or(Channels::Opaque, Channels::Summed)
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let sums = Self::sums(known.node)?;
        let stage = requantization(known.node, self.activation);
        let inputs = known.operand(0, sums.input_channels)?;
        let values = (0..sums.output_channels).map(|output| sums.interval(output, &inputs, &stage));
        Some(values.collect())
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        if timed.rows(1).is_some() || timed.rows(2).is_some() {
            return Err(Obstacle::mixed(
                "multiplies all rows by a filter that changes",
            ));
        }
        let (count, _) = timed.rows(0).ok_or_else(Obstacle::unknown)?;
        match Self::shape(timed.node) {
            Some([1, _, _]) => Ok(Flow::Whole),
            Some([batches, _, _]) if batches.is_multiple_of(count) => timed.each_row(),
            _ => Err(Obstacle::mixed(
                "adds up several rows of time for each of its results",
            )),
        }
    }

    fn filter(&self) -> Option<(usize, usize)> {
        Some((1, 0))
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(filter)) = (node.input(0), node.input(1)) else {
            return Vec::new();
        };
        let (Some([batches, input_depth, output_depth]), Some(input_id), Some(output_id)) =
            (Self::shape(node), node.input_id(0), node.output_id(0))
        else {
            return Vec::new();
        };
        let params = fully_connected::Params {
            batches,
            input_depth,
            output_depth,
            input_zero_point: zero_point(input),
            filter_zero_point: zero_point(filter),
        };
        let (input_zero_point, filter_zero_point) =
            (params.input_zero_point, params.filter_zero_point);
        let tokens = quote!(__kernels::ops::fully_connected::Params {
            batches: #batches,
            input_depth: #input_depth,
            output_depth: #output_depth,
            input_zero_point: #input_zero_point,
            filter_zero_point: #filter_zero_point,
        });
        let cells = |tensor, count| Argument::Cells {
            tensor,
            first: 0,
            count,
        };
        let arguments = |operands: Vec<(&'static str, Argument)>| {
            let mut arguments = vec![("params", Argument::Reference(tokens))];
            arguments.extend(operands);
            arguments.extend([
                ("input", cells(input_id, batches * input_depth)),
                ("output", cells(output_id, batches * output_depth)),
            ]);
            arguments
        };
        let stage = match input.element {
            Element::F32 => None,
            _ => Some(requantization(node, self.activation)),
        };
        let constants = stage.as_ref().filter(|_| has_constants(node));
        let packed = constants.and_then(|stage| {
            let packed = FULLY_CONNECTED.pack(&params, node, stage);
            packed.or_else(|| WIDE.pack(&params, node, stage))
        });
        let stage = stage.map_or_else(|| weights::clamp(self.activation), Argument::Stage);
        if !has_constants(node) {
            return vec![Call::new(
                "dynamic_fully_connected",
                "DynamicFullyConnected",
                &[input.element, filter.element, sum_element(node)],
                arguments(dynamic_operands(node, stage)),
            )];
        }
        let bias = weights::bias_element(node);
        let call = Call::new(
            "fully_connected",
            "FullyConnected",
            &weights::contract_elements(node),
            arguments(weights::arguments(node, bias, stage)),
        );
        vec![call.with_packed(packed)]
    }
}

/// Whether the filter and the bias, if there is one, are constants.
fn has_constants(node: NodeView<'_>) -> bool {
    let mut operands = [node.input(1), node.input(2)].into_iter().flatten();
    operands.all(|tensor| tensor.constant().is_some())
}

/// What sums have: the element type of the bias, or what it would be.
fn sum_element(node: NodeView<'_>) -> Element {
    match (node.input(2), node.input(0)) {
        (Some(bias), _) => bias.element,
        (None, Some(input)) if input.element == Element::F32 => Element::F32,
        (None, Some(input)) if input.element == Element::I16 => Element::I64,
        (None, _) => Element::I32,
    }
}

/// Filter, bias and stage for the kernel that takes them from anywhere.
fn dynamic_operands(node: NodeView<'_>, stage: Argument) -> Vec<(&'static str, Argument)> {
    let source = |tensor| Argument::Source { tensor };
    let nothing = || Argument::ConstantSource {
        bytes: Rc::default(),
        element: sum_element(node),
    };
    vec![
        ("filter", node.input_id(1).map_or_else(nothing, source)),
        ("bias", node.input_id(2).map_or_else(nothing, source)),
        ("stage", stage),
    ]
}

/// Packs the weights of FULLY_CONNECTED.
const FULLY_CONNECTED: Dual<fully_connected::Params> = Dual {
    packing: dual::fully_connected::packing,
    pack: dual::fully_connected::pack,
};

/// Packs the weights of FULLY_CONNECTED with 16-bit activations.
const WIDE: WideDual<fully_connected::Params> = WideDual {
    packing: dual::int16::vector::packing,
    pack: dual::int16::vector::pack,
};

#[cfg(test)]
impl FullyConnected {
    /// Without an activation, for tests of passes.
    pub(crate) fn plain() -> Self {
        Self {
            activation: Activation::None,
            keep_dimensions: false,
        }
    }
}
