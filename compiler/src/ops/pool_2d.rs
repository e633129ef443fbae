//! AVERAGE_POOL_2D, MAX_POOL_2D and L2_POOL_2D.

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Rows, Tie, Timed,
    convolution::{Padding, Window, dimensions},
};
use crate::{
    codegen::{element_literal, float},
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables::Pool2DOptions},
    quantization::Activation,
};
use quote::quote;

/// Options of a pooling operator.
#[derive(Clone, Debug)]
pub(crate) struct Pool2d {
    /// The trait of the contract.
    name: &'static str,
    rows: Window,
    columns: Window,
    padding: Padding,
    activation: Activation,
}

impl Pool2d {
    pub(crate) fn average(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(options, "AveragePool2d")
    }

    pub(crate) fn max(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(options, "MaxPool2d")
    }

    pub(crate) fn l2(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(options, "L2Pool2d")
    }

    fn new(options: &NodeOptions<'_>, name: &'static str) -> Result<Self, String> {
        let table: Pool2DOptions<'_> = options.table()?;
        Ok(Self {
            name,
            rows: Window::new(table.filter_height().into(), table.stride_h(), 1)?,
            columns: Window::new(table.filter_width().into(), table.stride_w(), 1)?,
            padding: Padding::new(table.padding())?,
            activation: Activation::new(table.fused_activation_function())?,
        })
    }

    /// Extents of the output and padding before the input, by rows and columns.
    fn geometry(&self, input: &Tensor) -> Option<[(usize, usize); 2]> {
        let [_, height, width, _] = dimensions(input);
        Some([
            self.rows.output(height, self.padding, 0)?,
            self.columns.output(width, self.padding, 1)?,
        ])
    }

    /// Smallest and largest output.
    fn bounds(&self, output: &Tensor) -> (i32, i32) {
        let (scale, zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
        self.activation.bounds(output.element, scale, zero_point)
    }
}

impl Operator for Pool2d {
    fn covers(&self, node: NodeView<'_>) -> bool {
        match self.name {
            "L2Pool2d" => node.has_elements(&[Element::F32], Element::F32),
            _ => [Element::I8, Element::I16, Element::F32]
                .into_iter()
                .any(|element| node.has_elements(&[element], element)),
        }
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=1, 1) {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        if !check.rank(input, 4, "input") {
            return;
        }
        check.batches(input.shape[0]);
        match self.geometry(input) {
            Some([(height, _), (width, _)]) => {
                check.output_shape(0, &[input.shape[0], height, width, input.shape[3]]);
            }
            None => check.error("its filter is larger than the input"),
        }
        if input.element == Element::F32 {
            return;
        }
        if check.quantized(input, "input") && check.quantized(output, "output") {
            check.same_quantization(input, output);
        }
    }

    fn channels(&self, _node: NodeView<'_>) -> Channels {
        Channels::Tied(vec![Tie::same(0)])
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        if known.node.output(0)?.element == Element::F32 {
            return None;
        }
        // The largest and the rounded mean of elements lie among them; padding has no part in it.
        let (min, max) = self.bounds(known.node.output(0)?);
        let clamp = |values: Interval| Interval {
            min: values.min.max(min).min(max),
            max: values.max.max(min).min(max),
        };
        Some(known.channels(0)?.into_iter().map(clamp).collect())
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        match timed.rows(0) {
            Some((_, axis @ 1)) => self.rows.time(timed, self.padding, axis),
            Some((_, axis @ 2)) => self.columns.time(timed, self.padding, axis),
            // Every image, or every channel of a single pixel, for itself.
            _ => timed.each_row(),
        }
    }

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        let (Some(geometry), Some(input_id), Some(output_id)) =
            (self.geometry(input), node.input_id(0), node.output_id(0))
        else {
            return Vec::new();
        };
        let [batches, input_height, input_width, channels] = dimensions(input);
        let [(output_height, padding_top), (output_width, padding_left)] = geometry;
        let (filter_height, filter_width) = (self.rows.filter, self.columns.filter);
        let (stride_height, stride_width) = (self.rows.stride, self.columns.stride);
        let (min, max) = match output.element {
            Element::F32 => {
                let (min, max) = self.activation.real_bounds();
                (float(min), float(max))
            }
            element => {
                let (min, max) = self.bounds(output);
                let bound = |value: i32| element_literal(element, &value.to_le_bytes());
                (bound(min), bound(max))
            }
        };
        let params = quote!(__kernels::ops::pool_2d::Params {
            input_width: #input_width,
            channels: #channels,
            output_width: #output_width,
            filter_height: #filter_height,
            filter_width: #filter_width,
            stride_height: #stride_height,
            stride_width: #stride_width,
            padding_top: #padding_top,
            padding_left: #padding_left,
        });
        let image = output.elements() / batches;
        let call = |batch: usize| {
            Call::new(
                "pool_2d",
                self.name,
                &[output.element],
                vec![
                    ("params", Argument::Reference(params.clone())),
                    ("min", Argument::Value(min.clone())),
                    ("max", Argument::Value(max.clone())),
                    (
                        "input",
                        Argument::Rows {
                            rows: Rows {
                                tensor: input_id,
                                first: batch * input_height * input_width * channels,
                                row_length: input_width * channels,
                                height: input_height,
                            },
                            reach: self.rows.reach(padding_top),
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
                            first: batch * image,
                            row_length: output_width * channels,
                            height: output_height,
                        }),
                    ),
                ],
            )
        };
        (0..batches).map(call).collect()
    }
}
