//! CIRCULAR_BUFFER: the latest rows, and how often what follows runs.

use super::{Argument, Call, Check, Operator};
use crate::{
    graph::{Element, NodeView},
    parse::{FlexMap, NodeOptions},
};
use quote::quote;

/// The operator, with how many rows come for each run of what follows; nothing where the file leaves that
/// to the shape.
#[derive(Clone, Debug)]
pub(crate) struct CircularBuffer {
    cycles: Option<u32>,
}

impl CircularBuffer {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let map = FlexMap::root(options.custom());
        let cycles = map.and_then(|map| map.integer("cycles_max"));
        let cycles = cycles.and_then(|cycles| u32::try_from(cycles).ok());
        Ok(Self {
            cycles: cycles.filter(|cycles| *cycles > 0),
        })
    }

    /// How many rows come for each run of what follows. Old models do not say; TensorFlow Lite Micro then
    /// tells by the number of rows that are kept.
    fn cycles(&self, node: NodeView<'_>) -> u32 {
        let slots = node
            .output(0)
            .and_then(|output| output.shape.get(1).copied());
        match (self.cycles, slots) {
            (Some(cycles), _) => cycles,
            (None, Some(5 | 13 | 25)) => 1,
            (None, _) => 2,
        }
    }

    /// Whether what follows does not run each time, and no second output says so.
    pub(crate) fn ends_runs(&self, node: NodeView<'_>) -> bool {
        self.cycles(node) > 1 && node.output(1).is_none()
    }
}

impl Operator for CircularBuffer {
    fn covers(&self, node: NodeView<'_>) -> bool {
        node.has_elements(&[Element::I8], Element::I8)
    }

    fn check(&self, check: &mut Check<'_>) {
        let outputs = check.node.node.outputs.len().clamp(1, 2);
        // A second operand is what the pass `keep_rows` makes of a result that is a variable.
        if !check.arity(1..=2, outputs) {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        let fits = match (&input.shape[..], &output.shape[..]) {
            ([batch, 1, width, depth], [batches, slots, widths, depths]) => {
                (batch, width, depth) == (batches, widths, depths) && *slots > 0
            }
            _ => false,
        };
        check.require(fits, || {
            format!(
                "it cannot keep rows of shape {} in shape {}",
                input.shape_text(),
                output.shape_text()
            )
        });
        if let Some(runs) = check.node.output(1) {
            check.require(
                runs.element == Element::Bool && runs.elements() == 1,
                || format!("its output '{}' is not one truth value", runs.name),
            );
        }
        // By which of several such operators it is, TensorFlow Lite Micro tells these apart.
        let is_ambiguous = self.cycles.is_none() && output.shape.ends_with(&[2, 96]);
        check.require(!is_ambiguous, || {
            "it does not say how often what follows runs: its option `cycles_max` is missing"
                .to_owned()
        });
    }

    fn has_state(&self) -> bool {
        true
    }

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(input_id), Some(output), Some(output_id)) = (
            node.input(0),
            node.input_id(0),
            node.output(0),
            node.output_id(0),
        ) else {
            return Vec::new();
        };
        let cycles = self.cycles(node);
        let runs = match (node.output_id(1), node.output(1)) {
            (Some(id), Some(tensor)) => Argument::all(id, tensor),
            _ => Argument::Value(quote!(&[])),
        };
        let state = |number, element, count| Argument::State {
            number,
            element,
            count,
        };
        let (kept, count) = match (node.input_id(1), node.input(1)) {
            (Some(id), Some(tensor)) => (Argument::all(id, tensor), state(0, Element::U32, 1)),
            _ => (
                state(0, Element::I8, output.elements()),
                state(1, Element::U32, 1),
            ),
        };
        let module = quote!(__kernels::ops::circular_buffer);
        vec![Call::new(
            "circular_buffer",
            "CircularBuffer",
            &[Element::I8],
            vec![
                (
                    "params",
                    Argument::Reference(quote!(#module::Params { cycles: #cycles })),
                ),
                ("input", Argument::all(input_id, input)),
                ("output", Argument::all(output_id, output)),
                ("runs", runs),
                ("state", kept),
                ("count", count),
            ],
        )]
    }
}
