//! LSTM of floats: one step of UNIDIRECTIONAL_SEQUENCE_LSTM.

mod layer;

pub(super) use layer::{Clips, Direction, FORWARD, OPERANDS};

use super::{Argument, Call, Check, Operator, recurrent::Sequences};
use crate::{
    graph::{Element, NodeView},
    parse::{NodeOptions, tables},
};

/// Options of LSTM.
#[derive(Clone, Debug)]
pub(crate) struct Lstm {
    clips: Clips,
}

impl Lstm {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::LstmOptions<'_>>()?;
        if table.kernel_type() != 0 {
            return Err("it is of the type BASIC, which is not supported".to_owned());
        }
        let activation = table.fused_activation_function();
        let clips = Clips::new(activation, table.cell_clip(), table.proj_clip())?;
        Ok(Self { clips })
    }
}

impl Operator for Lstm {
    fn covers(&self, node: NodeView<'_>) -> bool {
        node.has_elements(&[Element::F32; OPERANDS], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=OPERANDS, 1) {
            return;
        }
        let Some(sequences) = check.node.input(0).and_then(Sequences::of_one_step) else {
            return check.error("its input has no dimensions of batches and features");
        };
        if let Some(layer) = FORWARD.check(check, &sequences) {
            check.output_shape(0, &[sequences.batches, layer.outputs]);
        }
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        let sequences = node.input(0).and_then(Sequences::of_one_step);
        let (Some(sequences), Some(layer)) = (sequences, FORWARD.layer(node)) else {
            return 0;
        };
        sequences.batches as u64 * layer.macs(sequences.input_depth)
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn working_memory(&self, node: NodeView<'_>) -> Vec<(Element, usize)> {
        FORWARD.working_memory(node)
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let call = || {
            let sequences = Sequences::of_one_step(node.input(0)?)?;
            let output = Argument::all(node.output_id(0)?, node.output(0)?);
            let stride = FORWARD.layer(node)?.outputs;
            FORWARD.call(node, &sequences, self.clips, false, (output, stride))
        };
        call().into_iter().collect()
    }
}
