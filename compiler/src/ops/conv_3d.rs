//! CONV_3D and CONV_3D_TRANSPOSE.

use super::{
    Argument, Call, Check, Operator, Rows,
    convolution::{Padding, Window},
    transpose_conv::blocks,
    weights::clamp,
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Activation,
};
use quote::quote;
use std::rc::Rc;

/// Options of a convolution of volumes. Lists go along depth, height and width.
#[derive(Clone, Debug)]
pub(crate) struct Conv3d {
    transposed: bool,
    strides: [i32; 3],
    dilations: [i32; 3],
    padding: Padding,
    activation: Activation,
}

/// Everything about a node's shapes.
struct Geometry {
    windows: [Window; 3],
    /// Batches, the extents of the volume, and channels.
    input: [usize; 5],
    output: [usize; 5],
    padding: [usize; 3],
}

impl Conv3d {
    pub(crate) fn plain(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(options, false)
    }

    pub(crate) fn transposed(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(options, true)
    }

    fn new(options: &NodeOptions<'_>, transposed: bool) -> Result<Self, String> {
        let table = options.table::<tables::Conv3DOptions<'_>>()?;
        Ok(Self {
            transposed,
            strides: [table.stride_d(), table.stride_h(), table.stride_w()],
            dilations: [
                table.dilation_d_factor(),
                table.dilation_h_factor(),
                table.dilation_w_factor(),
            ],
            padding: Padding::new(table.padding())?,
            activation: Activation::new(table.fused_activation_function())?,
        })
    }

    /// Which operands are the input and the bias. A transposed convolution begins with the output's shape.
    fn operands(&self) -> [usize; 2] {
        if self.transposed { [2, 3] } else { [0, 2] }
    }

    fn geometry(&self, node: NodeView<'_>) -> Result<Geometry, String> {
        let volume = |tensor: Option<&Tensor>, role: &str| -> Result<[usize; 5], String> {
            let shape = tensor.map(|tensor| &tensor.shape[..]);
            let shape = shape.and_then(|shape| shape.try_into().ok());
            shape.ok_or_else(|| format!("its {role} must have 5 dimensions"))
        };
        let input = volume(node.input(self.operands()[0]), "input")?;
        let filter = volume(node.input(1), "filter")?;
        let mut output = volume(node.output(0), "output")?;
        let [.., first, last] = filter;
        let (input_channels, output_channels) = match self.transposed {
            true => (last, first),
            false => (first, last),
        };
        let fits = input[4] == input_channels && input_channels > 0 && output_channels > 0;
        if !fits {
            return Err(format!(
                "its filter of shape {filter:?} does not fit an input of {} channels",
                input[4]
            ));
        }
        (output[0], output[4]) = (input[0], output_channels);
        let mut padding = [0; 3];
        let mut windows = Vec::new();
        for axis in 0..3 {
            let extent = filter[axis] as i64;
            let window = Window::new(extent, self.strides[axis], self.dilations[axis])?;
            // A transposed convolution has the padding of the one that makes its input of its output.
            let of = if self.transposed { output } else { input };
            let result = window.output(of[1 + axis], self.padding, 0);
            if self.transposed {
                padding[axis] = result.map_or(0, |(_, padding)| padding);
            } else {
                (output[1 + axis], padding[axis]) =
                    result.ok_or_else(|| "its filter is larger than the input".to_owned())?;
            }
            windows.push(window);
        }
        Ok(Geometry {
            windows: [windows[0], windows[1], windows[2]],
            input,
            output,
            padding,
        })
    }

    /// The filter with output channels in front of input channels.
    fn filter(&self, node: NodeView<'_>) -> Rc<[u8]> {
        let Some((filter, bytes)) = node
            .input(1)
            .and_then(|filter| Some((filter, filter.constant()?)))
        else {
            return Rc::default();
        };
        let &[.., inputs, outputs] = &filter.shape[..] else {
            return Rc::default();
        };
        if self.transposed {
            return bytes.clone();
        }
        let size = filter.element.size();
        let taps = bytes.chunks_exact(inputs * outputs * size);
        let of_output = |tap: &[u8], output: usize| -> Vec<u8> {
            let elements = tap.chunks_exact(size).skip(output).step_by(outputs);
            elements.flatten().copied().collect()
        };
        taps.flat_map(|tap| (0..outputs).flat_map(move |output| of_output(tap, output)))
            .collect()
    }
}

impl Operator for Conv3d {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let mut elements = [Element::F32; 4];
        if let (true, Some(shape)) = (self.transposed, node.input(0)) {
            elements[0] = shape.element;
        }
        node.has_elements(&elements, Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        let [_, bias] = self.operands();
        if !check.arity(bias..=bias + 1, 1) || !check.constant(1, "filter") {
            return;
        }
        let node = check.node;
        let output = match self.geometry(node) {
            Ok(geometry) => geometry.output,
            Err(problem) => return check.error(problem),
        };
        check.batches(output[0]);
        check.output_shape(0, &output);
        if let Some(tensor) = node.input(bias)
            && check.constant(bias, "bias")
        {
            check.require(tensor.elements() == output[4], || {
                format!(
                    "its bias '{}' has {} elements, not {}",
                    tensor.name,
                    tensor.elements(),
                    output[4]
                )
            });
        }
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        let counted = match self.transposed {
            true => node.input(self.operands()[0]),
            false => node.output(0),
        };
        let (Some(filter), Some(counted), Ok(geometry)) =
            (node.input(1), counted, self.geometry(node))
        else {
            return 0;
        };
        let channels = match self.transposed {
            true => geometry.output[4],
            false => geometry.input[4],
        };
        let taps: usize = filter.shape.iter().take(3).product();
        (counted.elements() * taps * channels) as u64
    }

    fn takes_constant(&self, index: usize) -> bool {
        index != self.operands()[0]
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let [input, bias] = self.operands();
        let (Ok(geometry), Some(input_id), Some(output_id)) =
            (self.geometry(node), node.input_id(input), node.output_id(0))
        else {
            return Vec::new();
        };
        let Geometry {
            windows,
            input: [_, depth, height, width, input_channels],
            output: [batches, slices, rows, columns, output_channels],
            padding,
        } = geometry;
        let (block_depth, reach) = match self.transposed {
            true => blocks(windows[0], padding[0], depth, slices),
            false => (1, windows[0].reach(padding[0])),
        };
        let filter_extents = windows.map(|window| window.filter);
        let strides = windows.map(|window| window.stride);
        let dilations = windows.map(|window| window.dilation);
        let params = quote!(__kernels::ops::conv_3d::Params {
            input: [#height, #width],
            input_channels: #input_channels,
            output: [#rows, #columns],
            output_channels: #output_channels,
            block_depth: #block_depth,
            filter: [#(#filter_extents),*],
            stride: [#(#strides),*],
            dilation: [#(#dilations),*],
            padding: [#(#padding),*],
        });
        let constant = |bytes| Argument::Constant {
            bytes,
            element: Element::F32,
        };
        let bias = node.input(bias).and_then(Tensor::constant);
        let constants = [
            ("filter", constant(self.filter(node))),
            ("bias", constant(bias.cloned().unwrap_or_default())),
        ];
        let marker = match self.transposed {
            true => "Conv3dTranspose",
            false => "Conv3d",
        };
        let call = |batch: usize| {
            let of_volume = |tensor, height: usize, row_length: usize| Rows {
                tensor,
                first: batch * height * row_length,
                row_length,
                height,
            };
            let input = of_volume(input_id, depth, height * width * input_channels);
            let block = block_depth * rows * columns * output_channels;
            let count = slices / block_depth;
            let mut arguments = vec![
                ("params", Argument::Reference(params.clone())),
                ("stage", clamp(self.activation)),
                ("input", Argument::Rows { rows: input, reach }),
                ("span", Argument::Span { height: count }),
                (
                    "output",
                    Argument::RowCells(of_volume(output_id, count, block)),
                ),
            ];
            arguments.extend(constants.clone());
            let elements = [Element::F32; 2];
            Call::of_family("conv_3d", "Convolution", marker, &elements, arguments)
        };
        (0..batches).map(call).collect()
    }
}
