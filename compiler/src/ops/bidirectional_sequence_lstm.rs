//! BIDIRECTIONAL_SEQUENCE_LSTM of floats: two LSTMs, one of which reads its input from the end.

use super::{
    Argument, Call, Check, Operator,
    recurrent::{Sequences, check_constants, check_outputs, joined, operand},
    unidirectional_sequence_lstm::float_arithmetic,
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
};

/// The operands of a direction. Lists are in the order of the gates: input, forget, cell, output.
struct Direction {
    input_weights: [usize; 4],
    recurrent_weights: [usize; 4],
    biases: [usize; 4],
    hidden: usize,
    cell: usize,
}

const DIRECTIONS: [Direction; 2] = [
    Direction {
        input_weights: [1, 2, 3, 4],
        recurrent_weights: [5, 6, 7, 8],
        biases: [12, 13, 14, 15],
        hidden: 35,
        cell: 36,
    },
    Direction {
        input_weights: [18, 19, 20, 21],
        recurrent_weights: [22, 23, 24, 25],
        biases: [29, 30, 31, 32],
        hidden: 37,
        cell: 38,
    },
];

/// Operands of variants that are not supported.
const VARIANTS: [(core::ops::Range<usize>, &str); 5] = [
    (9..12, "peephole connections"),
    (26..29, "peephole connections backward"),
    (16..18, "a projection"),
    (33..35, "a projection backward"),
    (39..48, "an auxiliary input"),
];

const OPERANDS: usize = 48;

/// Options of BIDIRECTIONAL_SEQUENCE_LSTM.
#[derive(Clone, Debug)]
pub(crate) struct BidirectionalSequenceLstm {
    time_major: bool,
    cell_clip: f32,
    merges: bool,
}

impl BidirectionalSequenceLstm {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::BidirectionalSequenceLstmOptions<'_>>()?;
        // TANH, which is no activation that other operators have.
        if table.fused_activation_function() != 4 {
            return Err("its activation is not TANH, which is not supported".to_owned());
        }
        let cell_clip = table.cell_clip();
        if cell_clip.is_nan() || cell_clip < 0.0 {
            return Err(format!("it clips its cells to {cell_clip}"));
        }
        Ok(Self {
            time_major: table.time_major(),
            cell_clip,
            merges: table.merge_outputs(),
        })
    }

    fn sequences(&self, node: NodeView<'_>) -> Option<Sequences> {
        Sequences::of(node.input(0)?, self.time_major)
    }
}

/// The units of both directions.
fn units(node: NodeView<'_>) -> Option<[usize; 2]> {
    let [forward, backward] = DIRECTIONS.map(|direction| {
        let weights = node.input(direction.recurrent_weights[0])?;
        weights.shape.first().copied().filter(|units| *units > 0)
    });
    Some([forward?, backward?])
}

impl Operator for BidirectionalSequenceLstm {
    fn covers(&self, node: NodeView<'_>) -> bool {
        node.has_elements(&[Element::F32; OPERANDS], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        let outputs = if self.merges { 1 } else { 2 };
        if !check.arity(1..=OPERANDS, outputs) {
            return;
        }
        let node = check.node;
        for (operands, name) in VARIANTS {
            let mut operands = operands.into_iter();
            check.require(operands.all(|index| node.input(index).is_none()), || {
                format!("it has {name}, which is not supported")
            });
        }
        let (Some(sequences), Some(units)) = (self.sequences(node), units(node)) else {
            let input = node.input(0).map(Tensor::shape_text).unwrap_or_default();
            return check.error(format!(
                "its input of shape {input} and its recurrent weights do not go together"
            ));
        };
        for (direction, units) in DIRECTIONS.iter().zip(units) {
            let of_input = [units, sequences.input_depth];
            let fits = check_constants(check, &direction.input_weights, &of_input, "weights")
                && check_constants(
                    check,
                    &direction.recurrent_weights,
                    &[units, units],
                    "recurrent weights",
                )
                && check_constants(check, &direction.biases, &[units], "bias");
            if !fits {
                return;
            }
            for state in [direction.hidden, direction.cell] {
                check.state(state, sequences.batches * units);
            }
        }
        check_outputs(check, &units, self.merges);
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        let (Some(sequences), Some(units)) = (self.sequences(node), units(node)) else {
            return 0;
        };
        let products = units.map(|units| 4 * units as u64 * (units + sequences.input_depth) as u64);
        (sequences.batches * sequences.steps) as u64 * products.iter().sum::<u64>()
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(sequences), Some(units)) = (self.sequences(node), units(node)) else {
            return Vec::new();
        };
        let call = |(number, direction): (usize, &Direction)| {
            let backward = number > 0;
            let (output, stride) = sequences.output(node, units, backward, self.merges)?;
            let params = sequences.tokens(units[number], stride, backward);
            let constants = |operands| joined(node, operands, Element::F32);
            let arguments = vec![
                ("params", Argument::Reference(params)),
                (
                    "arithmetic",
                    Argument::Reference(float_arithmetic(self.cell_clip)),
                ),
                ("input_weights", constants(&direction.input_weights)),
                ("recurrent_weights", constants(&direction.recurrent_weights)),
                ("bias", constants(&direction.biases)),
                ("packed", Argument::Packed),
                ("scratch", Argument::Scratch),
                ("input", operand(node, 0)?),
                ("hidden", operand(node, direction.hidden)?),
                ("cell", operand(node, direction.cell)?),
                ("output", output),
            ];
            Some(Call::new(
                "unidirectional_sequence_lstm",
                "UnidirectionalSequenceLstm",
                &[Element::F32; 2],
                arguments,
            ))
        };
        let calls = DIRECTIONS.iter().enumerate().map(call);
        calls.collect::<Option<_>>().unwrap_or_default()
    }
}
