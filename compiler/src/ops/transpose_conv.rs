//! TRANSPOSE_CONV.

use super::{
    Argument, Call, Check, Operator, Reach, Rows,
    convolution::{Padding, Window, dimensions},
    weights::{self, requantization_of, zero_point},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Activation,
};
use quote::quote;
use std::rc::Rc;

// Operands. The output's shape is that of its tensor.
const OUTPUT_SHAPE: usize = 0;
const FILTER: usize = 1;
const INPUT: usize = 2;
const BIAS: usize = 3;

/// Options of TRANSPOSE_CONV.
#[derive(Clone, Debug)]
pub(crate) struct TransposeConv {
    /// Rows, columns.
    strides: [i32; 2],
    padding: Padding,
    activation: Activation,
}

/// The filter and where it lies, along rows and along columns.
struct Geometry {
    windows: [Window; 2],
    /// How far filters reach beyond the first output.
    padding: [usize; 2],
}

impl TransposeConv {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::TransposeConvOptions<'_>>()?;
        Ok(Self {
            strides: [table.stride_h(), table.stride_w()],
            padding: Padding::new(table.padding())?,
            activation: Activation::new(table.fused_activation_function())?,
        })
    }

    fn geometry(&self, filter: &Tensor, output: &Tensor) -> Result<Geometry, String> {
        let [_, filter_height, filter_width, _] = dimensions(filter);
        let [_, height, width, _] = dimensions(output);
        let rows = Window::new(filter_height as i64, self.strides[0], 1)?;
        let columns = Window::new(filter_width as i64, self.strides[1], 1)?;
        // The padding of the convolution that makes an image like the input of one like the output.
        let padding = |window: Window, extent| match self.padding {
            Padding::Same => window.output(extent, self.padding, 0).map_or(0, |of| of.1),
            _ => 0,
        };
        Ok(Geometry {
            windows: [rows, columns],
            padding: [padding(rows, height), padding(columns, width)],
        })
    }

    fn check_types(&self, check: &mut Check<'_>, channels: usize) {
        let node = check.node;
        let (Some(filter), Some(input), Some(output)) =
            (node.input(FILTER), node.input(INPUT), node.output(0))
        else {
            return;
        };
        if let Some(bias) = node.input(BIAS)
            && check.constant(BIAS, "bias")
        {
            check.require(bias.elements() == channels, || {
                format!(
                    "its bias '{}' has {} elements, not {channels}",
                    bias.name,
                    bias.elements()
                )
            });
        }
        if input.element == Element::F32 {
            return;
        }
        check.quantized(input, "input");
        check.quantized(output, "output");
        let Some(quantization) = &filter.quantization else {
            check.quantized(filter, "filter");
            return;
        };
        let scales = quantization.scales.len();
        let along = quantization.dimension == 0 && scales == channels;
        check.require(scales == 1 || along, || {
            format!("its filter has {scales} scales, not one or {channels} along dimension 0")
        });
    }
}

/// The bias in the element type of sums. That of a 16-bit layer may have 16 bits.
fn bias(node: NodeView<'_>, sums: Element) -> Rc<[u8]> {
    let Some((bias, bytes)) = node
        .input(BIAS)
        .and_then(|bias| Some((bias, bias.constant()?)))
    else {
        return Rc::default();
    };
    match (bias.element, sums) {
        (Element::I16, Element::I64) => bytes
            .as_chunks()
            .0
            .iter()
            .flat_map(|element| i64::from(i16::from_le_bytes(*element)).to_le_bytes())
            .collect(),
        _ => bytes.clone(),
    }
}

impl Operator for TransposeConv {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{F32, I8, I16, I32, I64};
        let shape = node
            .input(OUTPUT_SHAPE)
            .map_or(I32, |tensor| tensor.element);
        [
            (F32, F32, F32),
            (I8, I8, I32),
            (I16, I8, I64),
            (I16, I8, I16),
        ]
        .iter()
        .any(|&(input, filter, bias)| node.has_elements(&[shape, filter, input, bias], input))
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(3..=4, 1) || !check.constant(FILTER, "filter") {
            return;
        }
        let node = check.node;
        let (Some(filter), Some(input), Some(output)) =
            (node.input(FILTER), node.input(INPUT), node.output(0))
        else {
            return;
        };
        let has_rank = [(filter, "filter"), (input, "input"), (output, "output")]
            .map(|(tensor, role)| check.rank(tensor, 4, role));
        if has_rank.contains(&false) {
            return;
        }
        let [channels, _, _, depth] = dimensions(filter);
        let [batches, _, _, input_channels] = dimensions(input);
        let [output_batches, _, _, output_channels] = dimensions(output);
        let fits =
            depth == input_channels && channels == output_channels && batches == output_batches;
        check.batches(batches);
        if !check.require(fits, || {
            format!(
                "its filter of shape {} does not make an output of shape {} of an input of shape {}",
                filter.shape_text(),
                output.shape_text(),
                input.shape_text()
            )
        }) {
            return;
        }
        let stated = node.input(OUTPUT_SHAPE).and_then(Tensor::integers);
        if let Some(stated) = stated {
            let same = stated.iter().map(|extent| *extent as usize);
            check.require(same.eq(output.shape.iter().copied()), || {
                format!(
                    "its output has shape {}, but should have {stated:?}",
                    output.shape_text()
                )
            });
        }
        if let Err(problem) = self.geometry(filter, output) {
            check.error(problem);
        }
        self.check_types(check, channels);
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        let (Some(filter), Some(input)) = (node.input(FILTER), node.input(INPUT)) else {
            return 0;
        };
        let taps: usize = filter.shape[..3].iter().product();
        input.elements() as u64 * taps as u64
    }

    fn filter(&self) -> Option<(usize, usize)> {
        Some((FILTER, 0))
    }

    fn takes_constant(&self, index: usize) -> bool {
        index != INPUT
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(filter), Some(input), Some(output)) =
            (node.input(FILTER), node.input(INPUT), node.output(0))
        else {
            return Vec::new();
        };
        let (Ok(geometry), Some(input_id), Some(output_id)) = (
            self.geometry(filter, output),
            node.input_id(INPUT),
            node.output_id(0),
        ) else {
            return Vec::new();
        };
        let [batches, input_height, input_width, input_channels] = dimensions(input);
        let [_, output_height, output_width, output_channels] = dimensions(output);
        let [rows, columns] = geometry.windows;
        let [padding_top, padding_left] = geometry.padding;
        let (filter_height, filter_width) = (rows.filter, columns.filter);
        let (stride_height, stride_width) = (rows.stride, columns.stride);
        let input_zero_point = zero_point(input);
        let (block_height, reach) = blocks(rows, padding_top, input_height, output_height);
        let count = output_height / block_height;
        let params = quote!(__kernels::ops::transpose_conv::Params {
            input_width: #input_width,
            input_channels: #input_channels,
            output_width: #output_width,
            output_channels: #output_channels,
            block_height: #block_height,
            filter_height: #filter_height,
            filter_width: #filter_width,
            stride_height: #stride_height,
            stride_width: #stride_width,
            padding_top: #padding_top,
            padding_left: #padding_left,
            input_zero_point: #input_zero_point,
        });
        let (sums, stage) = match input.element {
            Element::F32 => (Element::F32, weights::clamp(self.activation)),
            element => {
                let stage =
                    requantization_of(Some(input), Some(filter), Some(output), self.activation);
                let sums = match element {
                    Element::I16 => Element::I64,
                    _ => Element::I32,
                };
                (sums, Argument::Stage(stage))
            }
        };
        let constants = [
            (
                "filter",
                filter.constant().cloned().unwrap_or_default(),
                filter.element,
            ),
            ("bias", bias(node, sums), sums),
        ]
        .map(|(name, bytes, element)| (name, Argument::Constant { bytes, element }));
        let call = |batch: usize| {
            let of_image = |tensor, rows: usize, row_length: usize| Rows {
                tensor,
                first: batch * rows * row_length,
                row_length,
                height: rows,
            };
            let input = of_image(input_id, input_height, input_width * input_channels);
            let block = block_height * output_width * output_channels;
            let mut arguments = vec![
                ("params", Argument::Reference(params.clone())),
                ("stage", stage.clone()),
                ("input", Argument::Rows { rows: input, reach }),
                ("span", Argument::Span { height: count }),
                (
                    "output",
                    Argument::RowCells(of_image(output_id, count, block)),
                ),
            ];
            arguments.extend(constants.clone());
            let elements = [node.output(0), node.input(FILTER)];
            let elements = elements.map(|tensor| tensor.map_or(Element::I8, |of| of.element));
            Call::new("transpose_conv", "TransposeConv", &elements, arguments)
        };
        (0..batches).map(call).collect()
    }
}

/// The output rows of a block, and the input rows that it needs: as many rows as the stride, where they are a
/// multiple of that, because then each block needs those one further down. All rows are one block otherwise.
pub(super) fn blocks(
    rows: Window,
    padding: usize,
    input_height: usize,
    output_height: usize,
) -> (usize, Reach) {
    if !output_height.is_multiple_of(rows.stride) {
        let whole = Reach {
            stride: 1,
            length: input_height,
            padding: 0,
        };
        return (output_height, whole);
    }
    let before = (rows.span() - 1).saturating_sub(padding) / rows.stride;
    let after = padding.div_ceil(rows.stride);
    let reach = Reach {
        stride: 1,
        length: before + after + 1,
        padding: before,
    };
    (rows.stride, reach)
}
