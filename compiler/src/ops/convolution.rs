//! CONV_2D and DEPTHWISE_CONV_2D.

mod channels;
mod time;

pub(super) use channels::bias_elements;

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Reach, Rows, Timed,
    weights::{self, Dual, requantization, zero_point},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Activation,
};
use proc_macro2::TokenStream;
use quote::quote;
use tinyml_kernels::{
    dual,
    ops::{conv_2d, depthwise_conv_2d},
};

/// How positions outside the input are treated along both spatial dimensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Padding {
    /// As many as keep the output's extent at the input's over the stride.
    Same,
    /// None.
    Valid,
    /// As given, from a PAD that was fused: rows above and below, columns left and right.
    Explicit([usize; 4]),
}

impl Padding {
    pub(crate) fn new(code: i8) -> Result<Self, String> {
        match code {
            0 => Ok(Self::Same),
            1 => Ok(Self::Valid),
            _ => Err(format!("the padding {code} is unknown")),
        }
    }
}

/// A sliding window along one spatial dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) filter: usize,
    pub(crate) stride: usize,
    pub(crate) dilation: usize,
}

impl Window {
    /// Reads options, which must be positive and small enough to compute with.
    pub(crate) fn new(filter: i64, stride: i32, dilation: i32) -> Result<Self, String> {
        let positive = |value: i64, name: &str| match value {
            1..=65_535 => Ok(value as usize),
            _ => Err(format!("its {name} is {value}")),
        };
        Ok(Self {
            filter: positive(filter, "filter extent")?,
            stride: positive(stride.into(), "stride")?,
            dilation: positive(dilation.into(), "dilation")?,
        })
    }

    pub(crate) fn span(self) -> usize {
        (self.filter - 1) * self.dilation + 1
    }

    /// Which input rows an output row needs, with so many rows of padding before the input.
    pub(crate) fn reach(self, padding: usize) -> Reach {
        Reach {
            stride: self.stride,
            length: self.span(),
            padding,
        }
    }

    /// The output's extent and the padding before the input; nothing where the filter does not
    /// fit.
    pub(crate) fn output(
        self,
        input: usize,
        padding: Padding,
        axis: usize,
    ) -> Option<(usize, usize)> {
        match padding {
            Padding::Same => {
                let output = input.div_ceil(self.stride);
                let needed =
                    (output.checked_sub(1)? * self.stride + self.span()).saturating_sub(input);
                Some((output, needed / 2))
            }
            Padding::Valid => Some((input.checked_sub(self.span())? / self.stride + 1, 0)),
            Padding::Explicit(sides) => {
                let (before, after) = (sides[2 * axis], sides[2 * axis + 1]);
                let padded = input + before + after;
                Some((padded.checked_sub(self.span())? / self.stride + 1, before))
            }
        }
    }
}

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

/// Everything about a node's shapes, derived once.
struct Geometry {
    rows: Window,
    columns: Window,
    output: [usize; 4],
    padding: [usize; 2],
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
        node.has_elements(&[Element::I8, Element::I8, Element::I32], Element::I8)
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
        check_weights(check, self.channel_dimension(), output_channels);
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
        let stage = requantization(node, self.activation);
        let mut in_place = None;
        let (module, name, params, packed) = if self.depthwise {
            let params = geometry.depthwise(input);
            let packed = DEPTHWISE_CONV_2D.pack(&params, node, &stage);
            if batches == 1 {
                let heights = [input_height, output_height];
                in_place = scratch_in_place(&params, heights, packed.is_some());
            }
            let params = depthwise_params(&params);
            ("depthwise_conv_2d", "DepthwiseConv2d", params, packed)
        } else {
            let params = geometry.full(input, filter);
            let packed = CONV_2D.pack(&params, node, &stage);
            ("conv_2d", "Conv2d", full_params(&params), packed)
        };
        let image = input_height * input_width * input_channels;
        let output_image = output.elements() / batches;
        let call = |batch: usize| {
            let mut arguments = vec![("params", Argument::Reference(params.clone()))];
            arguments.extend(weights::arguments(
                node,
                Element::I32,
                Argument::Stage(stage.clone()),
            ));
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
            Call::new(module, name, &[Element::I8, Element::I8], arguments)
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
) -> Option<usize> {
    let quick = params.output_channels.is_multiple_of(CHANNELS_IN_PLACE);
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

/// Packs the weights of DEPTHWISE_CONV_2D.
const DEPTHWISE_CONV_2D: Dual<depthwise_conv_2d::Params> = Dual {
    packing: dual::depthwise_conv_2d::packing,
    pack: dual::depthwise_conv_2d::pack,
};

impl Geometry {
    /// What kernels of CONV_2D are told.
    fn full(&self, input: &Tensor, filter: &Tensor) -> conv_2d::Params {
        let [_, _, input_width, input_channels] = dimensions(input);
        let [_, _, output_width, output_channels] = self.output;
        let filter_channels = filter.shape[3];
        conv_2d::Params {
            input_width,
            input_channels,
            output_width,
            output_channels,
            filter_height: self.rows.filter,
            filter_width: self.columns.filter,
            filter_channels,
            group_channels: output_channels / (input_channels / filter_channels),
            stride_height: self.rows.stride,
            stride_width: self.columns.stride,
            dilation_height: self.rows.dilation,
            dilation_width: self.columns.dilation,
            padding_top: self.padding[0],
            padding_left: self.padding[1],
            input_zero_point: zero_point(input),
        }
    }

    /// What kernels of DEPTHWISE_CONV_2D are told.
    fn depthwise(&self, input: &Tensor) -> depthwise_conv_2d::Params {
        let [_, _, input_width, input_channels] = dimensions(input);
        let [_, _, output_width, output_channels] = self.output;
        depthwise_conv_2d::Params {
            input_width,
            input_channels,
            output_width,
            output_channels,
            filter_height: self.rows.filter,
            filter_width: self.columns.filter,
            depth_multiplier: output_channels / input_channels,
            stride_height: self.rows.stride,
            stride_width: self.columns.stride,
            dilation_height: self.rows.dilation,
            dilation_width: self.columns.dilation,
            padding_top: self.padding[0],
            padding_left: self.padding[1],
            input_zero_point: zero_point(input),
        }
    }
}

/// An expression of each field of parameters.
macro_rules! params_tokens {
    ($function:ident: $module:ident { $($field:ident),+ $(,)? }) => {
        fn $function(params: &$module::Params) -> TokenStream {
            let $module::Params { $($field),+ } = params;
            let module = quote::format_ident!(stringify!($module));
            let fields = [$(quote!($field: #$field)),+];
            quote!(__kernels::ops::#module::Params { #(#fields),* })
        }
    };
}

params_tokens!(full_params: conv_2d {
    input_width, input_channels, output_width, output_channels,
    filter_height, filter_width, filter_channels, group_channels,
    stride_height, stride_width, dilation_height, dilation_width,
    padding_top, padding_left, input_zero_point,
});

params_tokens!(depthwise_params: depthwise_conv_2d {
    input_width, input_channels, output_width, output_channels,
    filter_height, filter_width, depth_multiplier,
    stride_height, stride_width, dilation_height, dilation_width,
    padding_top, padding_left, input_zero_point,
});

/// Checks quantisation of input, filter and output, and the bias.
pub(super) fn check_weights(check: &mut Check<'_>, channel_dimension: usize, channels: usize) {
    let node = check.node;
    let (Some(input), Some(filter), Some(output)) = (node.input(0), node.input(1), node.output(0))
    else {
        return;
    };
    check.quantized(input, "input");
    check.quantized(output, "output");
    match &filter.quantization {
        None => {
            check.quantized(filter, "filter");
        }
        Some(quantization) => {
            let per_channel = quantization.scales.len() > 1;
            let along = quantization.dimension == channel_dimension
                && quantization.scales.len() == channels;
            check.require(!per_channel || along, || {
                format!(
                    "its filter has {} scales along dimension {}, not {channels} along {channel_dimension}",
                    quantization.scales.len(),
                    quantization.dimension
                )
            });
        }
    }
    check_bias(check, channels);
}

/// Checks the bias, which may be missing.
pub(super) fn check_bias(check: &mut Check<'_>, channels: usize) {
    let Some(bias) = check.node.input(2) else {
        return;
    };
    if check.constant(2, "bias") {
        check.require(bias.elements() == channels, || {
            format!(
                "its bias '{}' has {} elements, not {channels}",
                bias.name,
                bias.elements()
            )
        });
    }
}

/// The four extents of an image tensor.
pub(super) fn dimensions(tensor: &Tensor) -> [usize; 4] {
    tensor.shape[..].try_into().unwrap_or([1; 4])
}
