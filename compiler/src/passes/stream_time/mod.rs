//! Streaming in time: a model over a sliding window becomes one that takes only the rows that are new
//! at each hop, and keeps what it needs of the earlier ones.
//!
//! The window that ends with the latest row of the input is the model's input as the file has it, `T`
//! rows. Without padding, a row of any tensor is the same function of the rows of the input below it
//! wherever it lies in the window, so windows that overlap share it: after a hop of `hop` rows, all rows
//! of the window's tensors but the last are known. One invocation computes, of each tensor, the last
//!
//! ```text
//! new = hop / period    rows of the whole window's `count`
//! ```
//!
//! where `period`, the product of the strides up to there, is how many rows of the input a row is apart
//! from the next. An operator of which row `r` is made of rows `first + r * stride ..` of its operand
//! needs for them the operand's last
//!
//! ```text
//! count_of_operand - (first + (count - new) * stride)
//! ```
//!
//! If these are more than the new ones, they are kept in a delay line, a tensor that lasts from one
//! invocation to the next. As windows are aligned at their ends, that holds for any `T` and `hop`, for
//! rows at the end that no stride reaches, and for branches that look back differently far.
//!
//! Tensors of which a hop makes all rows new, and all that follows an operator without rows in its
//! result, are computed as without streaming.
//!
//! 1. [`analysis`]: forwards, how the rows of each tensor follow from those of the input, or which
//!    operator stands in the way. The operators' own rules are in [`Operator::time`].
//! 2. [`rewrite`]: tensors of new rows only, delay lines, and views of both.
//!
//! [`Operator::time`]: crate::ops::Operator::time

mod analysis;
mod rewrite;

use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, TensorId},
    ops::outermost,
};

/// How a model goes along time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Streaming {
    /// Rows of the input that an invocation takes.
    pub hop_rows: usize,
    /// Rows of the input that a window has.
    pub window_rows: usize,
}

impl Streaming {
    /// The invocation, counted from 1, after which the outputs are those of a whole window.
    pub fn warm_up(&self) -> usize {
        self.window_rows.div_ceil(self.hop_rows)
    }
}

/// The rows of a tensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rows {
    /// How many there are in a window.
    count: usize,
    /// How many rows of the input a row is apart from the next.
    period: usize,
}

/// Rewrites a graph so that an invocation takes `hop` rows, or as few as all strides divide.
pub(super) fn stream_time(graph: &mut Graph, hop: Option<usize>) -> Result<Streaming, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let (input, rows) = window(graph, &mut diagnostics)?;
    let hop = match hop {
        Some(hop) => hop,
        None => analysis::smallest_hop(graph, input, rows)?,
    };
    if hop == 0 || hop >= rows.count {
        diagnostics.error_with_help(
            format!(
                "an invocation cannot take a hop of {hop} rows: a window has {} rows, and shares none with the next",
                rows.count
            ),
            "give `hop` a smaller number of rows, or leave `stream` out",
        );
    }
    diagnostics.propagate()?;
    let steps = analysis::analyse(graph, input, rows, Some(hop))?;
    rewrite::rewrite(graph, &steps, hop);
    Ok(Streaming {
        hop_rows: hop,
        window_rows: rows.count,
    })
}

/// The input that goes along time, and its rows.
fn window(graph: &Graph, diagnostics: &mut Diagnostics) -> Result<(TensorId, Rows), Diagnostics> {
    for tensor in graph.tensors.iter().filter(|t| t.is_state()) {
        diagnostics.error_with_help(
            format!(
                "the model keeps '{}' from one invocation to the next by itself: windows that overlap do not share it",
                tensor.name
            ),
            "leave `stream` out",
        );
    }
    if graph.has_control_flow() {
        diagnostics.error_with_help(
            "the model has IF or WHILE: which rows they compute is not known while compiling",
            "leave `stream` out",
        );
    }
    let [port] = &graph.inputs[..] else {
        diagnostics.error_with_help(
            format!(
                "the model has {} inputs, but only a single one can be a window of time",
                graph.inputs.len()
            ),
            "leave `stream` out, or build the model with one input",
        );
        return Err(core::mem::take(diagnostics));
    };
    let shape = &graph.tensor(port.tensor).shape;
    let axis = outermost(shape);
    match axis {
        Some(0) if shape.len() > 1 => diagnostics.error_with_help(
            format!(
                "input '{}' of shape {shape:?} has a batch of {}: streaming takes one window at a time",
                port.name, shape[0]
            ),
            "convert the model with a batch of 1",
        ),
        None => diagnostics.error_with_help(
            format!(
                "input '{}' of shape {shape:?} has no axis along which time could go",
                port.name
            ),
            "leave `stream` out",
        ),
        Some(_) => {}
    }
    diagnostics.propagate()?;
    let count = axis.map_or(1, |axis| shape[axis]);
    Ok((port.tensor, Rows { count, period: 1 }))
}

#[cfg(test)]
mod tests;
