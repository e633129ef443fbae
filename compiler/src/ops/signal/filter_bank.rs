//! SignalFilterBank: its tables must fit.

use crate::graph::{NodeView, Tensor};

/// The int16 elements of a constant operand, none of which may be negative.
fn table(node: NodeView<'_>, index: usize) -> Result<Vec<usize>, String> {
    let bytes = node
        .input(index)
        .and_then(Tensor::constant)
        .ok_or("a table is no constant")?;
    bytes
        .as_chunks::<2>()
        .0
        .iter()
        .map(|bytes| {
            let value = i16::from_le_bytes(*bytes);
            usize::try_from(value).map_err(|_| format!("its table (input {index}) holds {value}"))
        })
        .collect()
}

/// SignalFilterBank: every interval must end within the spectrum and the weights.
pub(super) fn check_filter_bank(node: NodeView<'_>, num_channels: usize) -> Result<(), String> {
    let count = |index: usize| node.input(index).map_or(0, Tensor::elements);
    let (starts, weights, widths) = (table(node, 3)?, table(node, 4)?, table(node, 5)?);
    let intervals = num_channels + 1;
    if [&starts, &weights, &widths]
        .iter()
        .any(|table| table.len() != intervals)
        || count(1) != count(2)
        || node.output(0).map(Tensor::elements) != Some(num_channels)
    {
        return Err(format!("its tables do not fit {num_channels} channels"));
    }
    for interval in 0..intervals {
        if starts[interval] + widths[interval] > count(0)
            || weights[interval] + widths[interval] > count(1)
        {
            return Err(format!(
                "interval {interval} ends behind the spectrum or the weights"
            ));
        }
    }
    Ok(())
}
