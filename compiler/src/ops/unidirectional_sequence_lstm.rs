//! UNIDIRECTIONAL_SEQUENCE_LSTM. That of floats is one direction of what [`lstm`](super::lstm) has.

mod arithmetic;

use super::{
    Argument, Call, Check, Operator,
    lstm::{self, Clips, FORWARD},
    recurrent::{self, Sequences, constants},
    weights::{elements, scale, zero_point},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
};
use arithmetic::{CELL_EXPONENTS, exponent, packed, packed_wide, side_by_side, tokens};
use tinyml_kernels::dual;

// Operands. Each list is in the order of the gates: input, forget, cell, output.
const INPUT: usize = 0;
const INPUT_WEIGHTS: [usize; 4] = FORWARD.input_weights;
const RECURRENT_WEIGHTS: [usize; 4] = FORWARD.recurrent_weights;
const BIASES: [usize; 4] = FORWARD.biases;
const HIDDEN: usize = FORWARD.hidden;
const CELL: usize = FORWARD.cell;

/// Operands of variants that TensorFlow Lite Micro does not have.
const VARIANTS: [(core::ops::Range<usize>, &str); 3] = [
    (9..12, "peephole connections"),
    (16..18, "a projection"),
    (20..24, "layer normalisation"),
];

/// Options of UNIDIRECTIONAL_SEQUENCE_LSTM.
#[derive(Clone, Debug)]
pub(crate) struct UnidirectionalSequenceLstm {
    time_major: bool,
    clips: Clips,
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
        let activation = table.fused_activation_function();
        let clips = Clips::new(activation, table.cell_clip(), table.proj_clip())?;
        Ok(Self {
            time_major: table.time_major(),
            clips,
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

impl UnidirectionalSequenceLstm {
    fn check_float(&self, check: &mut Check<'_>) {
        let input = check.node.input(INPUT);
        let Some(sequences) = input.and_then(|input| Sequences::of(input, self.time_major)) else {
            let input = input.map(Tensor::shape_text).unwrap_or_default();
            return check.error(format!(
                "its input of shape {input} has no dimensions of batches, steps and features"
            ));
        };
        if let Some(layer) = FORWARD.check(check, &sequences) {
            let mut expected = input.map_or(Vec::new(), |input| input.shape.clone());
            if let Some(last) = expected.last_mut() {
                *last = layer.outputs;
            }
            check.output_shape(0, &expected);
        }
    }

    fn float_call(&self, node: NodeView<'_>) -> Option<Call> {
        let sequences = Sequences::of(node.input(INPUT)?, self.time_major)?;
        let output = Argument::all(node.output_id(0)?, node.output(0)?);
        let stride = FORWARD.layer(node)?.outputs;
        FORWARD.call(node, &sequences, self.clips, false, (output, stride))
    }
}

/// Whether activations are floats, as all else then is.
fn is_float(node: NodeView<'_>) -> bool {
    node.input(INPUT)
        .is_some_and(|input| input.element == Element::F32)
}

impl Operator for UnidirectionalSequenceLstm {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{F32, I8, I16, I32, I64};
        let types = [(I8, I8, I32, I16), (I16, I8, I64, I16)];
        let is_quantized = types.iter().any(|&(activation, weights, bias, cell)| {
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
        });
        is_quantized || node.has_elements(&[F32; lstm::OPERANDS], F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=lstm::OPERANDS, 1) {
            return;
        }
        if is_float(check.node) {
            return self.check_float(check);
        }
        let node = check.node;
        for (mut operands, name) in VARIANTS {
            if operands.any(|index| node.input(index).is_some()) {
                check.error_with_help(
                    format!("it has {name}, which is supported for float32 only"),
                    "leave this layer in float32, or train it without",
                );
            }
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
        let sequences = node
            .input(INPUT)
            .and_then(|input| Sequences::of(input, self.time_major));
        let (Some(sequences), Some(layer)) = (sequences, FORWARD.layer(node)) else {
            return 0;
        };
        (sequences.batches * sequences.steps) as u64 * layer.macs(sequences.input_depth)
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > INPUT
    }

    fn working_memory(&self, node: NodeView<'_>) -> Vec<(Element, usize)> {
        match is_float(node) {
            true => FORWARD.working_memory(node),
            false => Vec::new(),
        }
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        if is_float(node) {
            return self.float_call(node).into_iter().collect();
        }
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
        let quantized = self.quantized(node, input, hidden, cell);
        let signed = |bytes: &[u8]| elements(bytes, i8::from_le_bytes);
        let (weights, recurrent) = (signed(&input_weights), signed(&recurrent_weights));
        let packed = match input.element {
            Element::I8 => packed(&dual::unidirectional_sequence_lstm::Layer {
                params: &sequences,
                arithmetic: &quantized,
                input_weights: &weights,
                recurrent_weights: &recurrent,
                bias: &elements(&biases, i32::from_le_bytes),
            }),
            _ => packed_wide(&dual::int16::lstm::Cells {
                params: &sequences,
                arithmetic: &quantized,
                input_weights: &side_by_side(&weights, units),
                recurrent_weights: &side_by_side(&recurrent, units),
                bias: &side_by_side(&elements(&biases, i64::from_le_bytes), units),
            }),
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
            ("arithmetic", Argument::Reference(tokens(&quantized))),
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
