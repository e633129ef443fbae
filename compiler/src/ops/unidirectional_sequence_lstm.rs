//! UNIDIRECTIONAL_SEQUENCE_LSTM.

use super::{
    Argument, Call, Check, Operator,
    weights::{scale, zero_point},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::{Activation, Multiplier},
};
use proc_macro2::TokenStream;
use quote::quote;

// Operands. Each list is in the order of the gates: input, forget, cell, output.
const INPUT: usize = 0;
const INPUT_WEIGHTS: [usize; 4] = [1, 2, 3, 4];
const RECURRENT_WEIGHTS: [usize; 4] = [5, 6, 7, 8];
const BIASES: [usize; 4] = [12, 13, 14, 15];
const HIDDEN: usize = 18;
const CELL: usize = 19;

/// Operands of variants of the operator that TensorFlow Lite Micro does not have either.
const VARIANTS: [(core::ops::Range<usize>, &str); 3] = [
    (9..12, "peephole connections"),
    (16..18, "a projection"),
    (20..24, "layer normalisation"),
];

/// What gates are scaled to: Q3.12.
const GATE_SCALE: f64 = 1.0 / 4096.0;

/// The resolution of gates and of hyperbolic tangents: Q0.15.
const UNIT_SCALE: f64 = 1.0 / 32768.0;

/// The powers of two next to the scale of a cell for which kernels can shift.
const CELL_EXPONENTS: core::ops::RangeInclusive<i32> = -27..=-1;

/// Options of UNIDIRECTIONAL_SEQUENCE_LSTM.
#[derive(Clone, Debug)]
pub(crate) struct UnidirectionalSequenceLstm {
    time_major: bool,
    cell_clip: f32,
}

/// The extents that tensors agree on.
struct Shape {
    batches: usize,
    steps: usize,
    input_depth: usize,
    units: usize,
}

impl UnidirectionalSequenceLstm {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::UnidirectionalSequenceLstmOptions<'_>>()?;
        // TANH, which is no activation that other operators have.
        if table.fused_activation_function() != 4 {
            Activation::new(table.fused_activation_function())?;
            return Err("its activation is not TANH, which is not supported".to_owned());
        }
        let cell_clip = table.cell_clip();
        if cell_clip.is_nan() || cell_clip < 0.0 {
            return Err(format!("it clips its cells to {cell_clip}"));
        }
        Ok(Self {
            time_major: table.time_major(),
            cell_clip,
        })
    }

    fn shape(&self, node: NodeView<'_>) -> Option<Shape> {
        let &[first, second, input_depth] = &node.input(INPUT)?.shape[..] else {
            return None;
        };
        let (batches, steps) = match self.time_major {
            true => (second, first),
            false => (first, second),
        };
        let units = *node.input(RECURRENT_WEIGHTS[0])?.shape.first()?;
        let has_shape = |operands: &[usize], shape: &[usize]| {
            let mut tensors = operands.iter().map(|index| node.input(*index));
            tensors.all(|tensor| tensor.is_some_and(|tensor| tensor.shape == shape))
        };
        let fits = has_shape(&INPUT_WEIGHTS, &[units, input_depth])
            && has_shape(&RECURRENT_WEIGHTS, &[units, units])
            && has_shape(&BIASES, &[units]);
        let exists = [batches, steps, input_depth, units]
            .iter()
            .all(|extent| *extent > 0);
        (fits && exists).then_some(Shape {
            batches,
            steps,
            input_depth,
            units,
        })
    }

    /// The smallest and the largest value of a cell.
    fn cell_bounds(&self, cell: &Tensor) -> (i32, i32) {
        if self.cell_clip == 0.0 {
            return (-32768, 32767);
        }
        let steps = f64::from(self.cell_clip) / f64::from(scale(cell));
        let bound = steps.min(32767.0) as i32;
        (-bound, bound)
    }
}

impl Operator for UnidirectionalSequenceLstm {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{I8, I16, I32, I64};
        [(I8, I32), (I16, I64)].iter().any(|&(activation, bias)| {
            let mut elements = [I8; CELL + 1];
            elements[INPUT] = activation;
            elements[BIASES[0]..=BIASES[3]].fill(bias);
            elements[HIDDEN] = activation;
            elements[CELL] = I16;
            // Variants are refused by the check, whatever they have.
            for index in VARIANTS.iter().flat_map(|(operands, _)| operands.clone()) {
                if let (Some(tensor), Some(element)) = (node.input(index), elements.get_mut(index))
                {
                    *element = tensor.element;
                }
            }
            node.has_elements(&elements, activation)
        })
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=24, 1) {
            return;
        }
        let node = check.node;
        for (operands, name) in VARIANTS {
            check.require(
                operands
                    .into_iter()
                    .all(|index| node.input(index).is_none()),
                || format!("it has {name}, which is not supported"),
            );
        }
        let lists = [
            &INPUT_WEIGHTS[..],
            &RECURRENT_WEIGHTS,
            &BIASES,
            &[HIDDEN, CELL],
        ];
        for index in lists.into_iter().flatten().copied() {
            let has = check.require(node.input(index).is_some(), || {
                format!("its input {index} is left out, which is not supported")
            });
            if !has || index < HIDDEN && !check.constant(index, "weights or bias") {
                return;
            }
        }
        let Some(shape) = self.shape(node) else {
            let input = node
                .input(INPUT)
                .map(Tensor::shape_text)
                .unwrap_or_default();
            return check.error(format!(
                "its weights and biases do not go together with each other and an input of shape {input}"
            ));
        };
        let mut expected = node
            .input(INPUT)
            .map_or(Vec::new(), |input| input.shape.clone());
        if let Some(last) = expected.last_mut() {
            *last = shape.units;
        }
        check.output_shape(0, &expected);
        for index in [HIDDEN, CELL] {
            check.state(index, shape.batches * shape.units);
        }
        let quantized = [
            &[INPUT, HIDDEN, CELL][..],
            &INPUT_WEIGHTS,
            &RECURRENT_WEIGHTS,
        ]
        .concat();
        for tensor in quantized.iter().filter_map(|index| node.input(*index)) {
            check.quantized(tensor, "tensor");
        }
        let symmetric = [&[CELL][..], &INPUT_WEIGHTS, &RECURRENT_WEIGHTS].concat();
        for tensor in symmetric.iter().filter_map(|index| node.input(*index)) {
            check.require(zero_point(tensor) == 0, || {
                format!("'{}' has a zero point", tensor.name)
            });
        }
        if let Some(cell) = node.input(CELL) {
            check.require(CELL_EXPONENTS.contains(&exponent(scale(cell))), || {
                format!(
                    "its cells have the scale {}, which is not supported",
                    scale(cell)
                )
            });
        }
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        self.shape(node).map_or(0, |shape| {
            let steps = shape.batches as u64 * shape.steps as u64;
            let operands = (shape.input_depth + shape.units) as u64;
            steps * 4 * shape.units as u64 * operands
        })
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > INPUT
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let tensors = (
            self.shape(node),
            node.input(INPUT),
            node.input(HIDDEN),
            node.input(CELL),
        );
        let (Some(shape), Some(input), Some(hidden), Some(cell)) = tensors else {
            return Vec::new();
        };
        let Shape {
            batches,
            steps,
            input_depth,
            units,
        } = shape;
        let scales = |operands: [usize; 4], values: &Tensor| {
            let gates = operands.map(|index| {
                let weight_scale = node.input(index).map_or(1.0, scale);
                kernel_scale(f64::from(scale(values)) * f64::from(weight_scale) / GATE_SCALE)
            });
            quote!([#(#gates),*])
        };
        let (input_scales, recurrent_scales) = (
            scales(INPUT_WEIGHTS, input),
            scales(RECURRENT_WEIGHTS, hidden),
        );
        let (hidden_scale, cell_scale) = (f64::from(scale(hidden)), f64::from(scale(cell)));
        let forget_scale = kernel_scale(UNIT_SCALE * cell_scale / cell_scale);
        let add_scale = kernel_scale(UNIT_SCALE * UNIT_SCALE / cell_scale);
        let output_scale = kernel_scale(UNIT_SCALE * UNIT_SCALE / hidden_scale);
        let (cell_min, cell_max) = self.cell_bounds(cell);
        let cell_exponent = exponent(scale(cell));
        let time_major = self.time_major;
        let (input_zero_point, hidden_zero_point) = (zero_point(input), zero_point(hidden));
        let params = quote!(__kernels::ops::unidirectional_sequence_lstm::Params {
            batches: #batches,
            steps: #steps,
            input_depth: #input_depth,
            units: #units,
            time_major: #time_major,
            input_zero_point: #input_zero_point,
            hidden_zero_point: #hidden_zero_point,
            input_scales: #input_scales,
            recurrent_scales: #recurrent_scales,
            forget_scale: #forget_scale,
            add_scale: #add_scale,
            output_scale: #output_scale,
            cell_min: #cell_min,
            cell_max: #cell_max,
            cell_exponent: #cell_exponent,
        });
        let joined = |operands: [usize; 4], element| {
            let constants = operands
                .iter()
                .filter_map(|index| node.input(*index)?.constant());
            Argument::Constant {
                bytes: constants.flat_map(|bytes| bytes.iter().copied()).collect(),
                element,
            }
        };
        let bias = node
            .input(BIASES[0])
            .map_or(Element::I32, |bias| bias.element);
        let mut arguments = vec![
            ("params", Argument::Reference(params)),
            ("input_weights", joined(INPUT_WEIGHTS, Element::I8)),
            ("recurrent_weights", joined(RECURRENT_WEIGHTS, Element::I8)),
            ("bias", joined(BIASES, bias)),
        ];
        let vectors = batches * steps;
        for (field, tensor, count) in [
            ("input", node.input_id(INPUT), vectors * input_depth),
            ("hidden", node.input_id(HIDDEN), batches * units),
            ("cell", node.input_id(CELL), batches * units),
            ("output", node.output_id(0), vectors * units),
        ] {
            let Some(tensor) = tensor else {
                return Vec::new();
            };
            arguments.push((
                field,
                Argument::Cells {
                    tensor,
                    first: 0,
                    count,
                },
            ));
        }
        vec![Call::new(
            "unidirectional_sequence_lstm",
            "UnidirectionalSequenceLstm",
            &[input.element, Element::I8],
            arguments,
        )]
    }
}

/// A factor as kernels multiply by it.
fn kernel_scale(real: f64) -> TokenStream {
    let Multiplier {
        value: multiplier,
        shift,
    } = Multiplier::new(real);
    quote!(__kernels::ops::unidirectional_sequence_lstm::Scale {
        multiplier: #multiplier,
        shift: #shift,
    })
}

/// The exponent of the power of two next to a scale, in single precision.
fn exponent(scale: f32) -> i32 {
    (scale.ln() * (1.0 / 2_f32.ln())).round() as i32
}
