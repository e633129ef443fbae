//! REVERSE_SEQUENCE: the first elements of each sequence turned around.

use super::{
    Argument, Call, Check, Operator,
    axes::{AXES, filled},
    movement::strides,
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
};
use quote::quote;

/// Options of REVERSE_SEQUENCE: the axis along which sequences go, and the axis of sequences.
#[derive(Clone, Debug)]
pub(crate) struct ReverseSequence {
    position: i32,
    sequence: i32,
}

impl ReverseSequence {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::ReverseSequenceOptions<'_>>()?;
        Ok(Self {
            position: table.seq_dim(),
            sequence: table.batch_dim(),
        })
    }

    fn axes(&self, input: &Tensor) -> Option<[usize; 2]> {
        let axis = |axis: i32| {
            usize::try_from(axis)
                .ok()
                .filter(|axis| *axis < input.shape.len())
        };
        let (position, sequence) = (axis(self.position)?, axis(self.sequence)?);
        (position != sequence).then_some([position, sequence])
    }
}

impl Operator for ReverseSequence {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(input), Some(lengths), Some(output)) =
            (node.input(0), node.input(1), node.output(0))
        else {
            return true;
        };
        input.element == output.element && matches!(lengths.element, Element::I32 | Element::I64)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) {
            return;
        }
        let (Some(input), Some(lengths)) = (check.node.input(0), check.node.input(1)) else {
            return;
        };
        check.output_shape(0, &input.shape);
        check.require(input.shape.len() <= AXES, || {
            format!("more than {AXES} dimensions are not supported")
        });
        let Some([_, sequence]) = self.axes(input) else {
            return check.error(format!(
                "its axes {} and {} are not two of its input's",
                self.position, self.sequence
            ));
        };
        let (found, expected) = (lengths.elements(), input.shape[sequence]);
        check.require(found == expected, || {
            format!("it has {found} lengths for {expected} sequences")
        });
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(lengths), Some(output)) =
            (node.input(0), node.input(1), node.output(0))
        else {
            return Vec::new();
        };
        let (Some(tensor), Some(lengths_id), Some(output_id)) =
            (node.input_id(0), node.input_id(1), node.output_id(0))
        else {
            return Vec::new();
        };
        let Some([position, sequence]) = self.axes(input) else {
            return Vec::new();
        };
        let marked = |marked: usize| {
            let axes = (0..input.shape.len()).map(|axis| usize::from(axis == marked));
            let axes = filled(&axes.collect::<Vec<_>>(), 0);
            quote!([#(#axes),*])
        };
        let extents = filled(&input.shape, 1);
        let (sequences, positions) = (marked(sequence), marked(position));
        let (length, stride) = (input.shape[position], strides(&input.shape)[position]);
        let params = quote!(__kernels::ops::reverse_sequence::Params {
            extents: [#(#extents),*],
            sequence: #sequences,
            position: #positions,
            length: #length,
            stride: #stride,
        });
        let arguments = vec![
            ("params", Argument::Reference(params)),
            ("lengths", Argument::Source { tensor: lengths_id }),
            ("input", Argument::Source { tensor }),
            ("output", Argument::all(output_id, output)),
        ];
        let elements = [input.element, lengths.element];
        vec![Call::new(
            "reverse_sequence",
            "ReverseSequence",
            &elements,
            arguments,
        )]
    }
}
