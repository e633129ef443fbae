//! ADD, SUB, MUL, DIV, MINIMUM and MAXIMUM: elementwise operators of two operands.

mod channels;
mod time;

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Reach, Rows, Timed,
    movement::strides,
};
use crate::{
    codegen::float,
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::{Activation, Multiplier},
};
use proc_macro2::TokenStream;
use quote::quote;
use tinyml_kernels::ops::{add, mul};

/// Which operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Add,
    Sub,
    Mul,
    Div,
    Minimum,
    Maximum,
}

/// Options of an elementwise operator.
#[derive(Clone, Debug)]
pub(crate) struct Binary {
    kind: Kind,
    activation: Activation,
}

impl Binary {
    fn new(kind: Kind, activation: i8) -> Result<Self, String> {
        Ok(Self {
            kind,
            activation: Activation::new(activation)?,
        })
    }

    pub(crate) fn add(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::AddOptions<'_>>();
        // Old converters leave out the options of an ADD without activation.
        Self::new(
            Kind::Add,
            table.map_or(0, |table| table.fused_activation_function()),
        )
    }

    pub(crate) fn sub(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::SubOptions<'_>>();
        Self::new(
            Kind::Sub,
            table.map_or(0, |table| table.fused_activation_function()),
        )
    }

    pub(crate) fn mul(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::MulOptions<'_>>();
        Self::new(
            Kind::Mul,
            table.map_or(0, |table| table.fused_activation_function()),
        )
    }

    pub(crate) fn div(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::DivOptions<'_>>();
        Self::new(
            Kind::Div,
            table.map_or(0, |table| table.fused_activation_function()),
        )
    }

    pub(crate) fn minimum(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Minimum, 0)
    }

    pub(crate) fn maximum(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Maximum, 0)
    }

    /// The fields besides broadcast and operands.
    fn arithmetic(&self, node: NodeView<'_>) -> Vec<(&'static str, Argument)> {
        let Some(output) = node.output(0) else {
            return Vec::new();
        };
        let (min, max) = bounds(output.element, self.activation);
        match (self.kind, output.element) {
            (Kind::Div | Kind::Minimum | Kind::Maximum, _) => {
                vec![("min", Argument::Value(min)), ("max", Argument::Value(max))]
            }
            (Kind::Mul, Element::I8) => {
                vec![("arithmetic", Argument::Value(product(&self.product(node))))]
            }
            (_, Element::I8) => {
                vec![(
                    "arithmetic",
                    Argument::Value(sum(&self.sum_in_a_step(node))),
                )]
            }
            _ => vec![(
                "arithmetic",
                Argument::Value(quote!(__kernels::ops::binary::Bounds { min: #min, max: #max })),
            )],
        }
    }

    /// Scales and zero points of a quantized sum or difference.
    fn sum(&self, node: NodeView<'_>) -> add::Quantized {
        const LEFT_SHIFT: i32 = 20;
        let [first, second, output] = parameters(node);
        let twice = 2.0 * f64::from(first.0.max(second.0));
        let first_scale = Multiplier::new(f64::from(first.0) / twice);
        let second_scale = Multiplier::new(f64::from(second.0) / twice);
        let scale = Multiplier::new(twice / (f64::from(1 << LEFT_SHIFT) * f64::from(output.0)));
        let (min, max) = self.activation.bounds(Element::I8, output.0, output.1);
        add::Quantized {
            left_shift: LEFT_SHIFT,
            first_zero_point: first.1,
            first_multiplier: first_scale.value,
            first_shift: first_scale.shift,
            second_zero_point: second.1,
            second_multiplier: second_scale.value,
            second_shift: second_scale.shift,
            output_multiplier: scale.value,
            output_shift: scale.shift,
            zero_point: output.1,
            min,
            max,
            linear: None,
        }
    }

    /// The sum or difference with its single step, if it has one. Finding it takes a while: all pairs
    /// of operands are tried.
    fn sum_in_a_step(&self, node: NodeView<'_>) -> add::Quantized {
        let arithmetic = self.sum(node);
        let linear = match self.kind {
            Kind::Sub => add::Linear::difference(&arithmetic),
            _ => add::Linear::sum(&arithmetic),
        };
        add::Quantized {
            linear,
            ..arithmetic
        }
    }

    /// Scale and zero points of a quantized product.
    fn product(&self, node: NodeView<'_>) -> mul::Quantized {
        let [first, second, output] = parameters(node);
        let scale = Multiplier::new(f64::from(first.0) * f64::from(second.0) / f64::from(output.0));
        let (min, max) = self.activation.bounds(Element::I8, output.0, output.1);
        mul::Quantized {
            first_zero_point: first.1,
            second_zero_point: second.1,
            multiplier: scale.value,
            shift: scale.shift,
            zero_point: output.1,
            min,
            max,
        }
    }

    /// Module and trait of the contract.
    fn names(&self) -> (&'static str, &'static str) {
        match self.kind {
            Kind::Add => ("add", "Add"),
            Kind::Sub => ("sub", "Sub"),
            Kind::Mul => ("mul", "Mul"),
            Kind::Div => ("binary", "Div"),
            Kind::Minimum => ("binary", "Minimum"),
            Kind::Maximum => ("binary", "Maximum"),
        }
    }
}

/// Scales and zero points of both operands and the output.
fn parameters(node: NodeView<'_>) -> [(f32, i32); 3] {
    [node.input(0), node.input(1), node.output(0)].map(|tensor| {
        tensor
            .and_then(Tensor::scale_and_zero_point)
            .unwrap_or((1.0, 0))
    })
}

fn sum(arithmetic: &add::Quantized) -> TokenStream {
    let add::Quantized {
        left_shift,
        first_zero_point,
        first_multiplier,
        first_shift,
        second_zero_point,
        second_multiplier,
        second_shift,
        output_multiplier,
        output_shift,
        zero_point,
        min,
        max,
        linear,
    } = arithmetic;
    let linear = match linear {
        Some(add::Linear {
            first,
            second,
            offset,
        }) => quote!(::core::option::Option::Some(__kernels::ops::add::Linear {
            first: #first,
            second: #second,
            offset: #offset,
        })),
        None => quote!(::core::option::Option::None),
    };
    quote!(__kernels::ops::add::Quantized {
        left_shift: #left_shift,
        first_multiplier: #first_multiplier,
        first_shift: #first_shift,
        second_multiplier: #second_multiplier,
        second_shift: #second_shift,
        output_multiplier: #output_multiplier,
        output_shift: #output_shift,
        first_zero_point: #first_zero_point,
        second_zero_point: #second_zero_point,
        zero_point: #zero_point,
        min: #min,
        max: #max,
        linear: #linear,
    })
}

fn product(arithmetic: &mul::Quantized) -> TokenStream {
    let mul::Quantized {
        first_zero_point,
        second_zero_point,
        multiplier,
        shift,
        zero_point,
        min,
        max,
    } = arithmetic;
    quote!(__kernels::ops::mul::Quantized {
        multiplier: #multiplier,
        shift: #shift,
        first_zero_point: #first_zero_point,
        second_zero_point: #second_zero_point,
        zero_point: #zero_point,
        min: #min,
        max: #max,
    })
}

/// Bounds of an operator without scales.
fn bounds(element: Element, activation: Activation) -> (TokenStream, TokenStream) {
    match element {
        Element::F32 => {
            let (min, max) = activation.real_bounds();
            let (min, max) = (float(min), float(max));
            (quote!(#min), quote!(#max))
        }
        Element::I8 => (quote!(-128_i8), quote!(127_i8)),
        _ => {
            let (min, max) = activation.integer_bounds();
            (quote!(#min), quote!(#max))
        }
    }
}

/// The shape to which two shapes are stretched, if they can be.
fn stretched(first: &[usize], second: &[usize]) -> Option<Vec<usize>> {
    let rank = first.len().max(second.len());
    let extent = |shape: &[usize], axis: usize| match (axis + shape.len()).checked_sub(rank) {
        Some(own) => shape[own],
        None => 1,
    };
    (0..rank)
        .map(|axis| match (extent(first, axis), extent(second, axis)) {
            (a, b) if a == b => Some(a),
            (1, b) => Some(b),
            (a, 1) => Some(a),
            _ => None,
        })
        .collect()
}

/// Strides of an operand along the axes of the output, 0 where it is repeated.
fn stretched_strides(shape: &[usize], output: &[usize]) -> [usize; 6] {
    let mut result = [0; 6];
    let own = strides(shape);
    for (axis, &stride) in own.iter().enumerate() {
        let repeated = shape[axis] == 1 && output[output.len() - shape.len() + axis] != 1;
        result[6 - shape.len() + axis] = if repeated { 0 } else { stride };
    }
    result
}

fn broadcast(first: &[usize], second: &[usize], output: &[usize]) -> TokenStream {
    if first == second {
        let length: usize = output.iter().product();
        return quote!(__kernels::Broadcast::flat(#length));
    }
    let mut extents = [1; 6];
    extents[6 - output.len()..].copy_from_slice(output);
    let (first, second) = (
        stretched_strides(first, output),
        stretched_strides(second, output),
    );
    quote!(__kernels::Broadcast {
        extents: [#(#extents),*],
        first: [#(#first),*],
        second: [#(#second),*],
    })
}

impl Operator for Binary {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(first), Some(second), Some(output)) =
            (node.input(0), node.input(1), node.output(0))
        else {
            // The check says what is missing.
            return true;
        };
        let element = first.element;
        element == second.element
            && element == output.element
            && match self.kind {
                Kind::Add | Kind::Sub | Kind::Mul | Kind::Minimum | Kind::Maximum => {
                    matches!(element, Element::I8 | Element::I32 | Element::F32)
                }
                Kind::Div => element == Element::I32,
            }
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) {
            return;
        }
        let (Some(first), Some(second), Some(output)) = (
            check.node.input(0),
            check.node.input(1),
            check.node.output(0),
        ) else {
            return;
        };
        match stretched(&first.shape, &second.shape) {
            Some(shape) if shape.len() <= 6 => {
                check.output_shape(0, &shape);
            }
            Some(_) => check.error("more than 6 dimensions are not supported"),
            None => check.error(format!(
                "its inputs of shapes {} and {} do not go together",
                first.shape_text(),
                second.shape_text()
            )),
        }
        if output.element == Element::I8 {
            for (tensor, role) in [
                (first, "first input"),
                (second, "second input"),
                (output, "output"),
            ] {
                check.quantized(tensor, role);
            }
        }
    }

    fn channels(&self, node: NodeView<'_>) -> Channels {
        channels::flow(node)
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        self.values(known)
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        time::flow(timed)
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn in_place(&self, node: NodeView<'_>) -> Vec<usize> {
        let Some(output) = node.output(0) else {
            return Vec::new();
        };
        (0..2)
            .filter(|&index| {
                node.input(index)
                    .is_some_and(|input| input.elements() == output.elements())
            })
            .collect()
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(first), Some(second), Some(output)) =
            (node.input(0), node.input(1), node.output(0))
        else {
            return Vec::new();
        };
        let (Some(first_id), Some(second_id), Some(output_id)) =
            (node.input_id(0), node.input_id(1), node.output_id(0))
        else {
            return Vec::new();
        };
        let (module, name) = self.names();
        let is_computed = |id| {
            node.graph
                .tensor(node.graph.storage(id))
                .constant()
                .is_none()
        };
        let rows = [first_id, second_id, output_id].map(|id| {
            Rows::of_image(id, output).filter(|_| {
                first.shape == second.shape && is_computed(first_id) && is_computed(second_id)
            })
        });
        let mut arguments = match rows[2] {
            Some(rows) => vec![(
                "broadcast",
                Argument::RowBroadcast {
                    row_length: rows.row_length,
                    height: rows.height,
                },
            )],
            None => vec![(
                "broadcast",
                Argument::Reference(broadcast(&first.shape, &second.shape, &output.shape)),
            )],
        };
        arguments.extend(self.arithmetic(node));
        arguments.extend(match rows {
            [Some(first), Some(second), Some(output)] => [
                (
                    "first",
                    Argument::RowSource {
                        rows: first,
                        reach: Reach::SAME,
                    },
                ),
                (
                    "second",
                    Argument::RowSource {
                        rows: second,
                        reach: Reach::SAME,
                    },
                ),
                ("output", Argument::RowCells(output)),
            ],
            _ => [
                ("first", Argument::Source { tensor: first_id }),
                ("second", Argument::Source { tensor: second_id }),
                (
                    "output",
                    Argument::Cells {
                        tensor: output_id,
                        first: 0,
                        count: output.elements(),
                    },
                ),
            ],
        });
        vec![Call::new(module, name, &[output.element], arguments)]
    }
}
