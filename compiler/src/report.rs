//! What is known about a program's cost: the same data that the expansion is made from.

use crate::{
    graph::{Element, Graph, Tensor, TensorId},
    ops::{Argument, Call},
};
use std::{borrow::Cow, collections::BTreeSet};

/// One operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorReport {
    /// Name in the file format.
    pub name: String,
    /// Name of its first output tensor.
    pub output: String,
    /// Shapes of the operands.
    pub input_shapes: Vec<Vec<usize>>,
    /// Shapes of the results.
    pub output_shapes: Vec<Vec<usize>>,
    /// Multiply-accumulate operations.
    pub macs: u64,
    /// How many channels of its first output are not computed, because they are constant or
    /// because nobody reads them.
    pub removed_channels: usize,
    /// How its weights are compressed, if they are.
    pub compression: Option<Compression>,
}

/// Weights that are looked up in tables of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compression {
    /// Bits of the number of a value.
    pub bits: usize,
    /// Whether each output channel has a table.
    pub is_per_channel: bool,
    /// Bytes of the weights as elements.
    pub plain_bytes: usize,
    /// Bytes of the tables and the numbers.
    pub bytes: usize,
}

impl Compression {
    /// How a tensor is compressed, if it is.
    fn of(tensor: &Tensor) -> Option<Self> {
        let values = tensor.element.values()?;
        let bytes = tensor.constant()?;
        let &[bits, _, is_per_channel, ..] = &bytes[..] else {
            return None;
        };
        Some(Self {
            bits: bits.into(),
            is_per_channel: is_per_channel != 0,
            plain_bytes: tensor.elements() * values.size(),
            bytes: bytes.len(),
        })
    }
}

/// What channels cost that are computed or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Multiply-accumulate operations.
    pub macs: u64,
    /// Bytes of constants, equal ones once: weights, biases, multipliers, shifts and tables.
    pub constant_bytes: usize,
}

/// The cost of a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The operators in the order in which they run.
    pub operators: Vec<OperatorReport>,
    /// Multiply-accumulate operations of all of them.
    pub macs: u64,
    /// What an invocation costs.
    pub cost: Cost,
    /// What it would cost with all channels that are in the file.
    pub cost_of_all_channels: Cost,
}

impl Report {
    /// Gathers the report of a graph after its passes.
    pub(crate) fn new(graph: &Graph, calls: &[Vec<Call>]) -> Self {
        let shape = |id: &TensorId| graph.tensor(*id).shape.clone();
        let compression = |id: &TensorId| Compression::of(graph.tensor(*id));
        let operators: Vec<OperatorReport> = graph
            .nodes
            .iter()
            .map(|node| {
                let view = graph.view(node);
                OperatorReport {
                    name: node.code.name().to_owned(),
                    output: view
                        .output(0)
                        .map_or_else(String::new, |tensor| tensor.name.clone()),
                    input_shapes: node.inputs.iter().flatten().map(shape).collect(),
                    output_shapes: node.outputs.iter().map(shape).collect(),
                    macs: node.operation.operator().macs(view),
                    removed_channels: 0,
                    compression: node.inputs.iter().flatten().find_map(compression),
                }
            })
            .collect();
        let macs = operators
            .iter()
            .fold(0_u64, |sum, operator| sum.saturating_add(operator.macs));
        let cost = Cost {
            macs,
            constant_bytes: constant_bytes(graph, calls),
        };
        Self {
            operators,
            macs,
            cost,
            cost_of_all_channels: cost,
        }
    }

    /// The report of a graph without some channels of some results, and what it cost with them.
    pub(crate) fn with_removed(
        graph: &Graph,
        calls: &[Vec<Call>],
        removed: &[(TensorId, usize)],
        cost_of_all_channels: Cost,
    ) -> Self {
        let mut report = Self::new(graph, calls);
        for (operator, node) in report.operators.iter_mut().zip(&graph.nodes) {
            let found = removed
                .iter()
                .find(|(tensor, _)| node.outputs.first() == Some(tensor));
            operator.removed_channels = found.map_or(0, |(_, count)| *count);
        }
        Self {
            cost_of_all_channels,
            ..report
        }
    }

    /// How many channels are not computed.
    pub fn removed_channels(&self) -> usize {
        let removed = self
            .operators
            .iter()
            .map(|operator| operator.removed_channels);
        removed.sum()
    }
}

/// Bytes of the constants that calls refer to, equal ones once.
fn constant_bytes(graph: &Graph, calls: &[Vec<Call>]) -> usize {
    let mut constants: BTreeSet<(Element, Cow<'_, [u8]>)> = BTreeSet::new();
    for (_, argument) in calls.iter().flatten().flat_map(|call| &call.arguments) {
        match argument {
            Argument::Constant { bytes, element }
            | Argument::ConstantSource { bytes, element }
            | Argument::Weights { bytes, element } => {
                constants.insert((*element, Cow::Borrowed(bytes)));
            }
            Argument::Source { tensor } => {
                constants.extend(constant(graph, *tensor));
            }
            Argument::Sources { tensors } => {
                constants.extend(tensors.iter().filter_map(|id| constant(graph, *id)));
            }
            Argument::Stage(stage) => {
                let multipliers = stage
                    .multipliers
                    .iter()
                    .flat_map(|value| value.to_le_bytes());
                constants.insert((Element::I32, multipliers.collect()));
                let shifts = stage.shifts.iter().flat_map(|value| value.to_le_bytes());
                constants.insert((Element::I8, shifts.collect()));
            }
            _ => {}
        }
    }
    constants.iter().map(|(_, bytes)| bytes.len()).sum()
}

/// The elements of a tensor, if they are constant.
fn constant(graph: &Graph, id: TensorId) -> Option<(Element, Cow<'_, [u8]>)> {
    let tensor = graph.tensor(graph.storage(id));
    let bytes = tensor.constant()?;
    Some((tensor.element, Cow::Borrowed(bytes)))
}
