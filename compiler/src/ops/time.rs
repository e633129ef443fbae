//! How rows of time pass through operators: what each family tells `passes/stream_time`.
//!
//! A tensor that goes along time is `count` groups of elements, one after another: its rows. They lie
//! along its outermost axis that is longer than 1, whose extent is a multiple of `count`: a row may be
//! several of its positions, as in a flat tensor.

use crate::graph::NodeView;

/// A node, and which of its operands go along time.
#[derive(Clone, Copy)]
pub(crate) struct Timed<'a> {
    pub(crate) node: NodeView<'a>,
    /// How many rows each operand has: 0 for one that does not go along time, else more than 1.
    pub(crate) rows: &'a [usize],
}

/// How rows of the operands become rows of the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flow {
    /// Row `r` of every result is made of the rows `first + r * stride ..` of every operand that goes
    /// along time, and of no rows before. Only for operators of which the same holds when the
    /// operands are cut to the rows that the last results need.
    Rows {
        /// How many rows each result has.
        count: usize,
        first: usize,
        stride: usize,
    },
    /// The results are made of all rows and have none.
    Whole,
}

/// Why a node cannot compute new rows only, and what would make it possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Obstacle {
    pub(crate) problem: String,
    pub(crate) help: &'static str,
}

/// The outermost axis that is longer than 1.
pub(crate) fn outermost(shape: &[usize]) -> Option<usize> {
    shape.iter().position(|extent| *extent != 1)
}

impl Obstacle {
    pub(crate) fn new(problem: impl Into<String>, help: &'static str) -> Self {
        Self {
            problem: problem.into(),
            help,
        }
    }

    /// Of an operator about which nothing is known.
    pub(crate) fn unknown() -> Self {
        Self::new(
            "which rows of time its results are made of is not known",
            "leave `stream` out, or let the model end before this operator",
        )
    }

    /// Of results whose rows do not lie along their outermost axis.
    pub(crate) fn moved() -> Self {
        Self::new(
            "its result does not have time as the outermost axis",
            "build the model so that time stays the first axis after the batch",
        )
    }

    /// Of results that are made of all rows, each of them.
    pub(crate) fn mixed(how: &str) -> Self {
        Self::new(
            format!("it {how}, so all rows of its result change with every hop"),
            "only the end of a model may look at the window as a whole",
        )
    }
}

impl<'a> Timed<'a> {
    /// The rows of operand `index`, if it goes along time, and the axis along which.
    pub(crate) fn rows(&self, index: usize) -> Option<(usize, usize)> {
        let count = *self.rows.get(index).filter(|count| **count > 1)?;
        Some((count, outermost(&self.node.input(index)?.shape)?))
    }

    /// The same where each position along the axis is a row of its own.
    pub(crate) fn single_rows(&self, index: usize) -> Result<(usize, usize), Obstacle> {
        let (count, axis) = self.rows(index).ok_or_else(Obstacle::unknown)?;
        let input = self.node.input(index).ok_or_else(Obstacle::unknown)?;
        if input.shape[axis] == count {
            return Ok((count, axis));
        }
        Err(Obstacle::new(
            format!(
                "it looks into the {count} rows of time in its input of shape {}, which does not keep them apart",
                input.shape_text()
            ),
            "build the model so that time is an axis of its own",
        ))
    }

    /// Row `r` of every result is made of row `r` of every operand.
    pub(crate) fn each_row(&self) -> Result<Flow, Obstacle> {
        let mut counts = self.rows.iter().filter(|count| **count > 0);
        let count = *counts.next().ok_or_else(Obstacle::unknown)?;
        let is_kept = (0..self.node.node.outputs.len()).all(|index| {
            let shape = self.node.output(index).map(|output| &output.shape[..]);
            let extent = shape.and_then(|shape| Some(shape[outermost(shape)?]));
            extent.is_some_and(|extent| extent.is_multiple_of(count))
        });
        if !is_kept || counts.any(|other| *other != count) {
            return Err(Obstacle::moved());
        }
        Ok(Flow::Rows {
            count,
            first: 0,
            stride: 1,
        })
    }

    /// A window slides along time without padding: `output` windows, of which the last ends with row
    /// `end`, on an input padded by `before` rows.
    pub(crate) fn window(
        &self,
        input: usize,
        output: usize,
        stride: usize,
        end: usize,
        before: usize,
    ) -> Result<Flow, Obstacle> {
        let after = end.saturating_sub(before + input);
        if before > 0 || after > 0 {
            return Err(Obstacle::new(
                format!(
                    "it pads every window of time with {} before its first row and {after} after its last, so these rows change with every hop",
                    rows(before)
                ),
                "build the model without padding along time: padding=\"valid\" instead of \"same\" or \"causal\"",
            ));
        }
        Ok(Flow::Rows {
            count: output,
            first: 0,
            stride,
        })
    }
}

/// A number of rows: `1 row`, `2 rows`.
pub(crate) fn rows(count: usize) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} row{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a node of a fixture says if all its operands along the outermost axis go along time.
    fn flow(model: &str, node: usize) -> Result<Flow, String> {
        let models = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/models");
        let bytes = std::fs::read(format!("{models}/{model}.tflite")).unwrap();
        let graph = crate::parse::parse(&bytes).unwrap();
        let node = graph.nodes.iter().find(|found| found.index == node);
        let view = graph.view(node.unwrap());
        let count = |index| match view.input(index) {
            Some(tensor) if tensor.constant().is_none() => {
                tensor.shape[outermost(&tensor.shape).unwrap()]
            }
            _ => 0,
        };
        let rows: Vec<usize> = (0..view.node.inputs.len()).map(count).collect();
        let timed = Timed {
            node: view,
            rows: &rows,
        };
        let flow = view.node.operation.operator().time(timed);
        flow.map_err(|obstacle| obstacle.problem)
    }

    fn each(count: usize) -> Result<Flow, String> {
        Ok(Flow::Rows {
            count,
            first: 0,
            stride: 1,
        })
    }

    #[test]
    fn operators_know_what_their_rows_are_made_of() {
        assert_eq!(flow("activations", 0), each(24), "RELU6");
        assert_eq!(flow("activations", 2), each(24), "LOGISTIC");
        assert_eq!(flow("activations", 3), each(24), "QUANTIZE");
        assert_eq!(flow("activations", 9), Ok(Flow::Whole), "FULLY_CONNECTED");
        assert_eq!(flow("pooling", 1), each(7), "AVERAGE_POOL_2D");
        assert_eq!(flow("pooling", 3), each(7), "MAX_POOL_2D");
        assert_eq!(flow("pooling", 4), each(7), "CONCATENATION of channels");
        assert_eq!(flow("pooling", 6), Ok(Flow::Whole), "MEAN of a plane");
        assert_eq!(flow("pooling", 8), Ok(Flow::Whole), "MEAN of rows");
        assert_eq!(flow("requantize", 6), each(10), "PAD of channels");
        assert_eq!(flow("residual", 6), Ok(Flow::Whole), "FULLY_CONNECTED");
        let stem = Flow::Rows {
            count: 11,
            first: 0,
            stride: 2,
        };
        assert_eq!(flow("stream_speech", 0), Ok(stem), "CONV_2D");
        assert_eq!(flow("stream_speech", 1), each(9), "DEPTHWISE_CONV_2D");
    }

    #[test]
    fn operators_know_what_stands_in_the_way() {
        let obstacle = |model: &str, node| flow(model, node).unwrap_err();
        assert!(obstacle("activations", 4).contains("relates all rows"));
        assert!(obstacle("activations", 8).contains("one after another along time"));
        assert!(obstacle("pooling", 0).contains("pads every window"));
        assert!(obstacle("pooling", 2).contains("pads every window"));
        assert!(obstacle("requantize", 5).contains("pads every window"));
        assert!(obstacle("audio_preprocessor", 0).contains("is not known"));
    }
}
