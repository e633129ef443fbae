//! UNIDIRECTIONAL_SEQUENCE_LSTM.

mod arithmetic;

pub(super) use arithmetic::float_arithmetic;

use super::{
    Argument, Call, Check, Operator,
    recurrent::{self, Sequences, constants},
    weights::{elements, scale, zero_point},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Activation,
};
use arithmetic::{CELL_EXPONENTS, exponent, packed, tokens};
use tinyml_kernels::dual;

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
        let Sequences {
            batches,
            steps,
            input_depth,
            ..
        } = Sequences::of(node.input(INPUT)?, self.time_major)?;
        let units = *node.input(RECURRENT_WEIGHTS[0])?.shape.first()?;
        let has_shape = |operands: &[usize], shape: &[usize]| {
            let mut tensors = operands.iter().map(|index| node.input(*index));
            tensors.all(|tensor| tensor.is_some_and(|tensor| tensor.shape == shape))
        };
        let fits = has_shape(&INPUT_WEIGHTS, &[units, input_depth])
            && has_shape(&RECURRENT_WEIGHTS, &[units, units])
            && has_shape(&BIASES, &[units]);
        (fits && units > 0).then_some(Shape {
            batches,
            steps,
            input_depth,
            units,
        })
    }
}

impl Operator for UnidirectionalSequenceLstm {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{F32, I8, I16, I32, I64};
        let types = [
            (F32, F32, F32, F32),
            (I8, I8, I32, I16),
            (I16, I8, I64, I16),
        ];
        types.iter().any(|&(activation, weights, bias, cell)| {
            let mut elements = [weights; CELL + 1];
            elements[INPUT] = activation;
            elements[BIASES[0]..=BIASES[3]].fill(bias);
            elements[HIDDEN] = activation;
            elements[CELL] = cell;
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
        if node
            .input(INPUT)
            .is_some_and(|input| input.element == Element::F32)
        {
            return;
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
        let Some(sequences) = Sequences::of(input, self.time_major) else {
            return Vec::new();
        };
        let sequences = sequences.kernel(units, units, false);
        let input_weights = constants(node, &INPUT_WEIGHTS);
        let recurrent_weights = constants(node, &RECURRENT_WEIGHTS);
        let biases = constants(node, &BIASES);
        let quantized = || {
            let quantized = self.quantized(node, input, hidden, cell);
            let signed = |bytes: &[u8]| elements(bytes, i8::from_le_bytes);
            // Sums of 16-bit activations are too large for the layout.
            let packed = match input.element {
                Element::I8 => packed(&dual::unidirectional_sequence_lstm::Layer {
                    params: &sequences,
                    arithmetic: &quantized,
                    input_weights: &signed(&input_weights),
                    recurrent_weights: &signed(&recurrent_weights),
                    bias: &elements(&biases, i32::from_le_bytes),
                }),
                _ => None,
            };
            (tokens(&quantized), packed)
        };
        let (arithmetic, packed) = match input.element {
            Element::F32 => (float_arithmetic(self.cell_clip), None),
            _ => quantized(),
        };
        let element =
            |index: usize, otherwise| node.input(index).map_or(otherwise, |tensor| tensor.element);
        let (weights, bias) = (
            element(INPUT_WEIGHTS[0], Element::I8),
            element(BIASES[0], Element::I32),
        );
        let constant = |bytes, element| Argument::Weights { bytes, element };
        let mut arguments = vec![
            ("params", Argument::Reference(recurrent::tokens(&sequences))),
            ("arithmetic", Argument::Reference(arithmetic)),
            ("input_weights", constant(input_weights.clone(), weights)),
            (
                "recurrent_weights",
                constant(recurrent_weights.clone(), weights),
            ),
            ("bias", constant(biases.clone(), bias)),
            ("packed", Argument::Packed),
            ("scratch", Argument::Scratch),
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
        let call = Call::new(
            "unidirectional_sequence_lstm",
            "UnidirectionalSequenceLstm",
            &[input.element, weights],
            arguments,
        );
        vec![call.with_packed(packed)]
    }
}
