//! Calls that turn each element into another, and tables of 8-bit functions.

use super::{Argument, Call, Interval, Known, Rows};
use crate::graph::{Element, NodeView};

/// The values of each channel of a result that is looked up: `table` has the result of each value
/// of the input's 8-bit type, smallest first.
pub(super) fn looked_up(known: Known<'_>, table: &[i32]) -> Option<Vec<Interval>> {
    let first = Interval::any(known.node.input(0)?.element).min;
    let results = |values: Interval| {
        let range = (values.min - first) as usize..=(values.max - first) as usize;
        let results = table.get(range)?.iter().copied();
        results.map(Interval::point).reduce(Interval::or)
    };
    known.channels(0)?.into_iter().map(results).collect()
}

/// The results of a function of 8-bit elements, smallest element first.
pub(super) fn table_of(bytes: Vec<u8>, element: Element) -> Argument {
    Argument::Constant {
        bytes: bytes.into(),
        element,
    }
}

/// The fields `input` and `output` of a kernel that turns each element of an operand into one of the
/// result, behind others.
pub(super) fn operand(
    node: NodeView<'_>,
    index: usize,
    mut arguments: Vec<(&'static str, Argument)>,
) -> Option<Vec<(&'static str, Argument)>> {
    let (input, input_id, output_id) = (
        node.input(index)?,
        node.input_id(index)?,
        node.output_id(0)?,
    );
    let cells = |id| match Rows::of_image(id, input) {
        Some(rows) => Argument::RowCells(rows),
        None => Argument::Cells {
            tensor: id,
            first: 0,
            count: input.elements(),
        },
    };
    arguments.extend([("input", cells(input_id)), ("output", cells(output_id))]);
    Some(arguments)
}

/// The call of a kernel that turns each element of the first operand into one of the result.
pub(super) fn elementwise(
    node: NodeView<'_>,
    module: &'static str,
    name: &'static str,
    elements: &[Element],
    arguments: Vec<(&'static str, Argument)>,
) -> Vec<Call> {
    let arguments = operand(node, 0, arguments);
    let call = arguments.map(|arguments| Call::new(module, name, elements, arguments));
    call.into_iter().collect()
}

/// The same through the contract of a family of operators on one element type.
pub(super) fn elementwise_of_family(
    node: NodeView<'_>,
    [module, name, marker]: [&'static str; 3],
    element: Element,
    arguments: Vec<(&'static str, Argument)>,
) -> Vec<Call> {
    let arguments = operand(node, 0, arguments);
    let call =
        arguments.map(|arguments| Call::of_family(module, name, marker, &[element], arguments));
    call.into_iter().collect()
}
