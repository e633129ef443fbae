//! FULLY_CONNECTED.

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Sums, Timed,
    convolution::{Convolution, bias_elements},
    last_extent,
    weights::{self, Dual, WideDual, check_bias, check_weights, requantization, zero_point},
};
use crate::{
    codegen::float,
    graph::{Element, NodeView},
    parse::{NodeOptions, tables},
    quantization::Activation,
};
use quote::quote;
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
        if !weights::are_bytes(node) || last_extent(output) != output_depth {
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
        if !check.arity(2..=3, 1) || !check.constant(1, "filter") {
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
        match input.element {
            Element::F32 => check_bias(check, output_depth),
            _ => check_weights(check, 0, output_depth),
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
        let (count, _) = timed.rows(0).ok_or_else(Obstacle::unknown)?;
        match Self::shape(timed.node) {
            Some([1, _, _]) => Ok(Flow::Whole),
            Some([batches, _, _]) if batches.is_multiple_of(count) => timed.each_row(),
            _ => Err(Obstacle::mixed(
                "adds up several rows of time for each of its results",
            )),
        }
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
        let element = input.element;
        let params = fully_connected::Params {
            batches,
            input_depth,
            output_depth,
            input_zero_point: zero_point(input),
            filter_zero_point: zero_point(filter),
        };
        let (bias, stage, packed) = match element {
            Element::F32 => {
                let (min, max) = self.activation.real_bounds();
                let (min, max) = (float(min), float(max));
                let clamp = quote!(__kernels::Clamp { min: #min, max: #max });
                (Element::F32, Argument::Value(clamp), None)
            }
            _ => {
                let stage = requantization(node, self.activation);
                let packed = FULLY_CONNECTED
                    .pack(&params, node, &stage)
                    .or_else(|| WIDE.pack(&params, node, &stage));
                (weights::bias_element(node), Argument::Stage(stage), packed)
            }
        };
        let (input_zero_point, filter_zero_point) =
            (params.input_zero_point, params.filter_zero_point);
        let mut arguments = vec![(
            "params",
            Argument::Reference(quote!(__kernels::ops::fully_connected::Params {
                batches: #batches,
                input_depth: #input_depth,
                output_depth: #output_depth,
                input_zero_point: #input_zero_point,
                filter_zero_point: #filter_zero_point,
            })),
        )];
        arguments.extend(weights::arguments(node, bias, stage));
        arguments.extend([
            (
                "input",
                Argument::Cells {
                    tensor: input_id,
                    first: 0,
                    count: batches * input_depth,
                },
            ),
            (
                "output",
                Argument::Cells {
                    tensor: output_id,
                    first: 0,
                    count: batches * output_depth,
                },
            ),
        ]);
        let call = Call::new(
            "fully_connected",
            "FullyConnected",
            &weights::contract_elements(node),
            arguments,
        );
        vec![call.with_packed(packed)]
    }
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
