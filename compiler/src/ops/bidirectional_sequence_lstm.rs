//! BIDIRECTIONAL_SEQUENCE_LSTM of floats: two LSTMs, one of which reads its input from the end.

use super::{
    Call, Check, Operator,
    lstm::{Clips, Direction, FORWARD},
    recurrent::{Sequences, check_outputs},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
};

const DIRECTIONS: [Direction; 2] = [
    Direction {
        hidden: 35,
        cell: 36,
        norms: None,
        ..FORWARD
    },
    Direction {
        input_weights: [18, 19, 20, 21],
        recurrent_weights: [22, 23, 24, 25],
        peepholes: [26, 27, 28],
        biases: [29, 30, 31, 32],
        projection: [33, 34],
        hidden: 37,
        cell: 38,
        norms: None,
    },
];

/// Operands of an auxiliary input, which is not supported.
const AUXILIARY: core::ops::Range<usize> = 39..48;

const OPERANDS: usize = 48;

/// Options of BIDIRECTIONAL_SEQUENCE_LSTM.
#[derive(Clone, Debug)]
pub(crate) struct BidirectionalSequenceLstm {
    time_major: bool,
    clips: Clips,
    merges: bool,
}

impl BidirectionalSequenceLstm {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::BidirectionalSequenceLstmOptions<'_>>()?;
        let activation = table.fused_activation_function();
        let clips = Clips::new(activation, table.cell_clip(), table.proj_clip())?;
        Ok(Self {
            time_major: table.time_major(),
            clips,
            merges: table.merge_outputs(),
        })
    }

    fn sequences(&self, node: NodeView<'_>) -> Option<Sequences> {
        Sequences::of(node.input(0)?, self.time_major)
    }
}

/// The outputs of both directions.
fn outputs(node: NodeView<'_>) -> Option<[usize; 2]> {
    let [forward, backward] = DIRECTIONS.map(|direction| direction.layer(node));
    Some([forward?.outputs, backward?.outputs])
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
        let has_auxiliary = AUXILIARY
            .into_iter()
            .any(|index| node.input(index).is_some());
        check.require(!has_auxiliary, || {
            "it has an auxiliary input, which is not supported".to_owned()
        });
        let Some(sequences) = self.sequences(node) else {
            let input = node.input(0).map(Tensor::shape_text).unwrap_or_default();
            return check.error(format!(
                "its input of shape {input} has no dimensions of batches, steps and features"
            ));
        };
        let layers = DIRECTIONS.map(|direction| direction.check(check, &sequences));
        if let [Some(forward), Some(backward)] = layers {
            check_outputs(check, &[forward.outputs, backward.outputs], self.merges);
        }
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        let layers = DIRECTIONS.map(|direction| direction.layer(node));
        let Some(sequences) = self.sequences(node) else {
            return 0;
        };
        let steps = (sequences.batches * sequences.steps) as u64;
        let of_step = layers.into_iter().flatten();
        steps
            * of_step
                .map(|layer| layer.macs(sequences.input_depth))
                .sum::<u64>()
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn working_memory(&self, node: NodeView<'_>) -> Vec<(Element, usize)> {
        // One direction after the other.
        let memory = DIRECTIONS.map(|direction| direction.working_memory(node));
        let most = memory.into_iter().flatten().max_by_key(|(_, count)| *count);
        most.into_iter().collect()
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(sequences), Some(outputs)) = (self.sequences(node), outputs(node)) else {
            return Vec::new();
        };
        let call = |(number, direction): (usize, &Direction)| {
            let backward = number > 0;
            let output = sequences.output(node, outputs, backward, self.merges)?;
            direction.call(node, &sequences, self.clips, backward, output)
        };
        let calls = DIRECTIONS.iter().enumerate().map(call);
        calls.collect::<Option<_>>().unwrap_or_default()
    }
}
