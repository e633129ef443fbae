//! CONV_2D and DEPTHWISE_CONV_2D.

mod channels;
mod params;
mod time;
mod window;

pub(super) use channels::bias_elements;
pub(crate) use window::{Padding, Window};

use self::params::{Geometry, depthwise_params, full_params};
use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Rows, Timed,
    weights::{self, Dual, WideDual, check_bias, check_weights, requantization, zero_point},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Activation,
};
use tinyml_kernels::{
    dual,
    ops::{conv_2d, depthwise_conv_2d},
};

/// Options of a convolution.
#[derive(Clone, Debug)]
pub(crate) struct Convolution {
    /// Each input channel has its own filters.
    pub(crate) depthwise: bool,
    /// Rows, columns.
    strides: [i32; 2],
    dilations: [i32; 2],
    pub(super) activation: Activation,
    pub(crate) padding: Padding,
}

impl Convolution {
    pub(crate) fn conv_2d(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::Conv2DOptions<'_>>()?;
        Ok(Self {
            depthwise: false,
            strides: [table.stride_h(), table.stride_w()],
            dilations: [table.dilation_h_factor(), table.dilation_w_factor()],
            activation: Activation::new(table.fused_activation_function())?,
            padding: Padding::new(table.padding())?,
        })
    }

    pub(crate) fn depthwise_conv_2d(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::DepthwiseConv2DOptions<'_>>()?;
        Ok(Self {
            depthwise: true,
            strides: [table.stride_h(), table.stride_w()],
            dilations: [table.dilation_h_factor(), table.dilation_w_factor()],
            activation: Activation::new(table.fused_activation_function())?,
            padding: Padding::new(table.padding())?,
        })
    }

    /// The dimension of the filter that the output channels go along.
    fn channel_dimension(&self) -> usize {
        if self.depthwise { 3 } else { 0 }
    }

    fn geometry(&self, input: &Tensor, filter: &Tensor) -> Result<Geometry, String> {
        let (&[batches, height, width, channels], &[first, filter_height, filter_width, last]) =
            (&input.shape[..], &filter.shape[..])
        else {
            return Err("its input and filter must have 4 dimensions".to_owned());
        };
        let rows = Window::new(filter_height as i64, self.strides[0], self.dilations[0])?;
        let columns = Window::new(filter_width as i64, self.strides[1], self.dilations[1])?;
        let output_channels = if self.depthwise { last } else { first };
        let fits = if self.depthwise {
            first == 1 && channels > 0 && last % channels == 0
        } else {
            last > 0 && channels % last == 0 && first % (channels / last) == 0
        };
        if !fits || output_channels == 0 {
            return Err(format!(
                "its filter of shape {} does not fit an input of {channels} channels",
                filter.shape_text()
            ));
        }
        let too_large = || "its filter is larger than the input".to_owned();
        let (output_height, top) = rows.output(height, self.padding, 0).ok_or_else(too_large)?;
        let (output_width, left) = columns
            .output(width, self.padding, 1)
            .ok_or_else(too_large)?;
        Ok(Geometry {
            rows,
            columns,
            output: [batches, output_height, output_width, output_channels],
            padding: [top, left],
        })
    }
}

impl Operator for Convolution {
    fn covers(&self, node: NodeView<'_>) -> bool {
        weights::are_integers(node)
            || !self.depthwise && weights::has_narrow_sums(node)
            || node.has_elements(&[Element::F32; 3], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=3, 1) || !check.constant(1, "filter") {
            return;
        }
        let (Some(input), Some(filter)) = (check.node.input(0), check.node.input(1)) else {
            return;
        };
        let output_channels = match self.geometry(input, filter) {
            Ok(geometry) => {
                check.batches(geometry.output[0]);
                check.output_shape(0, &geometry.output);
                geometry.output[3]
            }
            Err(problem) => return check.error(problem),
        };
        match input.element {
            Element::F32 => check_bias(check, output_channels),
            _ => {
                check_weights(check, self.channel_dimension(), output_channels);
                check_symmetric(check);
            }
        }
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        let (Some(filter), Some(output)) = (node.input(1), node.output(0)) else {
            return 0;
        };
        let taps = if self.depthwise {
            filter.shape[1] * filter.shape[2]
        } else {
            filter.shape[1..].iter().product()
        };
        output.elements() as u64 * taps as u64
    }

    fn channels(&self, node: NodeView<'_>) -> Channels {
        self.flow(node)
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        self.values(known)
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        self.rows_of_time(timed)
    }

    fn filter(&self) -> Option<(usize, usize)> {
        Some((1, self.channel_dimension()))
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(filter), Some(output)) =
            (node.input(0), node.input(1), node.output(0))
        else {
            return Vec::new();
        };
        let (Some(input_id), Some(output_id)) = (node.input_id(0), node.output_id(0)) else {
            return Vec::new();
        };
        let Ok(geometry) = self.geometry(input, filter) else {
            return Vec::new();
        };
        let [batches, input_height, input_width, input_channels] = dimensions(input);
        let output_height = geometry.output[1];
        let element = input.element;
        let (stage, pack) = match element {
            Element::F32 => (weights::clamp(self.activation), None),
            _ => {
                let stage = requantization(node, self.activation);
                (Argument::Stage(stage.clone()), Some(stage))
            }
        };
        let mut in_place = None;
        let (module, name, params, packed) = if self.depthwise {
            let params = geometry.depthwise(input);
            let shape = dual::depthwise_conv_2d::Shape {
                params,
                output_height,
            };
            let packed = pack.and_then(|stage| DEPTHWISE_CONV_2D.pack(&shape, node, &stage));
            if batches == 1 && matches!(element, Element::I8 | Element::F32) {
                let heights = [input_height, output_height];
                in_place = scratch_in_place(&params, heights, packed.is_some(), element);
            }
            let params = depthwise_params(&params);
            ("depthwise_conv_2d", "DepthwiseConv2d", params, packed)
        } else {
            let params = geometry.full(input, filter);
            let packed = pack.and_then(|stage| {
                let dual = CONV_2D.pack(&params, node, &stage);
                dual.or_else(|| WIDE_CONV_2D.pack(&params, node, &stage))
            });
            ("conv_2d", "Conv2d", full_params(&params), packed)
        };
        let image = input_height * input_width * input_channels;
        let output_image = output.elements() / batches;
        let call = |batch: usize| {
            let mut arguments = vec![("params", Argument::Reference(params.clone()))];
            let bias = weights::bias_element(node);
            arguments.extend(weights::arguments(node, bias, stage.clone()));
            if self.depthwise {
                arguments.push(("in_place", Argument::InPlace));
            }
            arguments.extend([
                (
                    "input",
                    Argument::Rows {
                        rows: Rows {
                            tensor: input_id,
                            first: batch * image,
                            row_length: input_width * input_channels,
                            height: input_height,
                        },
                        reach: geometry.rows.reach(geometry.padding[0]),
                    },
                ),
                (
                    "span",
                    Argument::Span {
                        height: output_height,
                    },
                ),
                (
                    "output",
                    Argument::RowCells(Rows {
                        tensor: output_id,
                        first: batch * output_image,
                        row_length: geometry.output[2] * geometry.output[3],
                        height: output_height,
                    }),
                ),
            ]);
            Call::new(module, name, &weights::contract_elements(node), arguments)
                .with_packed(packed.clone())
                .with_in_place(in_place)
        };
        (0..batches).map(call).collect()
    }
}

/// The bytes of working memory that a depthwise layer needs whose output lies over its input; nothing where
/// not all kernels can do that quickly.
fn scratch_in_place(
    params: &depthwise_conv_2d::Params,
    [input_height, output_height]: [usize; 2],
    is_packed: bool,
    element: Element,
) -> Option<usize> {
    // Float kernels take one channel at a time.
    let quick = element == Element::F32 || params.output_channels.is_multiple_of(CHANNELS_IN_PLACE);
    let packs = !is_packed || dual::depthwise_conv_2d::packs_in_place(params);
    let applies = params.may_be_in_place(input_height, output_height) && quick && packs;
    applies.then(|| params.in_place_scratch(input_height) * size_of::<u32>())
}

/// Kernels take so many channels at once.
const CHANNELS_IN_PLACE: usize = 4;

/// Packs the weights of CONV_2D.
const CONV_2D: Dual<conv_2d::Params> = Dual {
    packing: dual::conv_2d::packing,
    pack: dual::conv_2d::pack,
};

/// Packs the weights of CONV_2D with 16-bit activations.
const WIDE_CONV_2D: WideDual<conv_2d::Params> = WideDual {
    packing: dual::int16::convolution::packing,
    pack: dual::int16::convolution::pack,
};

/// Packs the weights of DEPTHWISE_CONV_2D.
const DEPTHWISE_CONV_2D: Dual<dual::depthwise_conv_2d::Shape> = Dual {
    packing: dual::depthwise_conv_2d::packing,
    pack: dual::depthwise_conv_2d::pack,
};

/// Requires the zero points of 16-bit tensors that the reference kernels take for granted.
fn check_symmetric(check: &mut Check<'_>) {
    let tensors = [check.node.input(0), check.node.output(0)];
    for tensor in tensors.into_iter().flatten() {
        let zero_point = zero_point(tensor);
        check.require(tensor.element != Element::I16 || zero_point == 0, || {
            format!(
                "'{}' is int16 with the zero point {zero_point}; convolutions of int16 need 0",
                tensor.name
            )
        });
    }
}

/// The four extents of an image tensor.
pub(super) fn dimensions(tensor: &Tensor) -> [usize; 4] {
    tensor.shape[..].try_into().unwrap_or([1; 4])
}
