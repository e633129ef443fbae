//! How the operands of an elementwise operator meet.

use crate::{
    graph::NodeView,
    ops::{Argument, Reach, Rows, Stretch, movement::strides},
};
use proc_macro2::TokenStream;
use quote::quote;

/// The shape to which two shapes are stretched, if they can be.
pub(super) fn stretched(first: &[usize], second: &[usize]) -> Option<Vec<usize>> {
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

/// The fields that say how two operands meet, and what they and the result are.
pub(super) fn operands(node: NodeView<'_>) -> Option<Vec<(&'static str, Argument)>> {
    if let Some(fields) = row_wise(node) {
        return Some(fields);
    }
    let (first, second, output) = (node.input(0)?, node.input(1)?, node.output(0)?);
    let broadcast = broadcast(&first.shape, &second.shape, &output.shape);
    let source = |index| {
        Some(Argument::Source {
            tensor: node.input_id(index)?,
        })
    };
    Some(vec![
        ("broadcast", Argument::Reference(broadcast)),
        ("first", source(0)?),
        ("second", source(1)?),
        ("output", Argument::all(node.output_id(0)?, output)),
    ])
}

/// The same for rows of an image, where both operands have its shape, or one is constant and the same for
/// all rows.
fn row_wise(node: NodeView<'_>) -> Option<Vec<(&'static str, Argument)>> {
    let output = node.output(0)?;
    let rows = Rows::of_image(node.output_id(0)?, output)?;
    let (row_length, height) = (rows.row_length, rows.height);
    let source = |index| {
        let (id, operand) = (node.input_id(index)?, node.input(index)?);
        let stored = node.graph.tensor(node.graph.storage(id));
        match stored.constant() {
            Some(bytes) => {
                let strides = stretched_strides(&operand.shape, &output.shape);
                let [_, _, _, 0, column, channel] = strides else {
                    return None;
                };
                let bytes = bytes.clone();
                let element = operand.element;
                let source = Argument::ConstantSource { bytes, element };
                Some((source, [0, column, channel], true))
            }
            None if operand.shape == output.shape => {
                let rows = Rows { tensor: id, ..rows };
                let reach = Reach::SAME;
                let channels = output.shape[3];
                let source = Argument::RowSource { rows, reach };
                Some((source, [row_length, channels, 1], false))
            }
            None => None,
        }
    };
    let (first, first_strides, is_first_constant) = source(0)?;
    let (second, second_strides, is_second_constant) = source(1)?;
    let broadcast = match (is_first_constant, is_second_constant) {
        (false, false) => Argument::RowBroadcast { row_length, height },
        (true, true) => return None,
        _ => Argument::RowStretch(Stretch {
            extents: [output.shape[1], output.shape[2], output.shape[3]],
            first: first_strides,
            second: second_strides,
        }),
    };
    Some(vec![
        ("broadcast", broadcast),
        ("first", first),
        ("second", second),
        ("output", Argument::RowCells(rows)),
    ])
}
