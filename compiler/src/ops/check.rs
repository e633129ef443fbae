//! Checks that operators share, with messages that say where and what.

use crate::{
    diagnostics::Diagnostics,
    graph::{Node, NodeView, Tensor},
};
use core::ops::RangeInclusive;

/// The check of one node.
pub(crate) struct Check<'a> {
    pub(crate) node: NodeView<'a>,
    diagnostics: &'a mut Diagnostics,
    /// The shapes of results that the file leaves open, as far as they follow from the operands.
    pub(crate) inferred: Vec<(usize, Vec<usize>)>,
    /// Whether the shape of a result does not follow from the operands, as an error says.
    pub(crate) has_unknown_shape: bool,
    /// Whether the node has another number of operands or results than its operator.
    pub(crate) has_wrong_arity: bool,
}

impl<'a> Check<'a> {
    pub(crate) fn new(node: NodeView<'a>, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            node,
            diagnostics,
            inferred: Vec::new(),
            has_unknown_shape: false,
            has_wrong_arity: false,
        }
    }

    /// Reports a problem of this node.
    pub(crate) fn error(&mut self, problem: impl AsRef<str>) {
        let place = self.node.place();
        self.diagnostics
            .error(format!("{place}: {}", problem.as_ref()));
    }

    /// Reports a problem and its remedy.
    pub(crate) fn error_with_help(&mut self, problem: impl AsRef<str>, help: &str) {
        let place = self.node.place();
        self.diagnostics
            .error_with_help(format!("{place}: {}", problem.as_ref()), help);
    }

    /// Reports a problem unless a condition holds, and says whether it does.
    pub(crate) fn require(&mut self, condition: bool, problem: impl FnOnce() -> String) -> bool {
        if !condition {
            self.error(problem());
        }
        condition
    }

    /// Requires a number of operands and results; an operand within the smallest number must be
    /// there.
    pub(crate) fn arity(&mut self, inputs: RangeInclusive<usize>, outputs: usize) -> bool {
        let (found, results) = (self.node.node.inputs.len(), self.node.node.outputs.len());
        let expected = if inputs.start() == inputs.end() {
            format!("{}", inputs.start())
        } else if *inputs.end() == usize::MAX {
            format!("at least {}", inputs.start())
        } else {
            format!("{} to {}", inputs.start(), inputs.end())
        };
        let fits = self.require(inputs.contains(&found), || {
            format!(
                "it has {}, but the operator takes {expected}",
                count(found, "input")
            )
        }) && self.require(results == outputs, || {
            format!(
                "it has {}, but the operator gives {outputs}",
                count(results, "output")
            )
        }) && (0..*inputs.start()).all(|index| {
            let present = self.node.input(index).is_some();
            self.require(present, || {
                format!("its input {index} is left out, but required")
            })
        });
        self.has_wrong_arity = !fits;
        fits
    }

    /// Requires the rank of an operand.
    pub(crate) fn rank(&mut self, tensor: &Tensor, rank: usize, role: &str) -> bool {
        self.require(tensor.shape.len() == rank, || {
            format!(
                "its {role} '{}' has shape {}, not {rank} dimensions",
                tensor.name,
                tensor.shape_text()
            )
        })
    }

    /// Requires a number of images for which a call each is acceptable.
    pub(crate) fn batches(&mut self, batches: usize) -> bool {
        const MOST: usize = 1024;
        self.require(batches <= MOST, || {
            format!("it has {batches} images; at most {MOST} are supported")
        })
    }

    /// Says which shape a result has, if the file leaves that open.
    pub(crate) fn infer_shape(&mut self, index: usize, shape: &[usize]) {
        if self.node.output(index).is_some_and(|output| output.dynamic) {
            self.inferred.push((index, shape.to_vec()));
        }
    }

    /// Reports why no shape of a result follows from the operands, whether the file states one or not.
    pub(crate) fn unknown_shape(&mut self, problem: impl AsRef<str>, help: &str) {
        self.has_unknown_shape = true;
        self.error_with_help(problem, help);
    }

    /// Requires the shape of a result.
    pub(crate) fn output_shape(&mut self, index: usize, expected: &[usize]) -> bool {
        self.infer_shape(index, expected);
        let Some(output) = self.node.output(index) else {
            return false;
        };
        self.require(output.shape == expected, || {
            format!(
                "its output has shape {} in the file, but the operator gives {expected:?}",
                output.shape_text()
            )
        })
    }

    /// Requires one scale and zero point.
    pub(crate) fn quantized(&mut self, tensor: &Tensor, role: &str) -> bool {
        let found = tensor.scale_and_zero_point().is_some();
        if !found {
            self.error_with_help(
                format!(
                    "its {role} '{}' is {} without one scale and zero point",
                    tensor.name, tensor.element
                ),
                "convert the model with full integer quantisation and representative data",
            );
        }
        found
    }

    /// Requires equal scales and zero points, as operators that only move or compare elements do.
    pub(crate) fn same_quantization(&mut self, first: &Tensor, second: &Tensor) -> bool {
        let same = first.scale_and_zero_point() == second.scale_and_zero_point();
        self.require(same, || {
            format!(
                "'{}' and '{}' must have the same scale and zero point",
                first.name, second.name
            )
        })
    }

    /// Requires an operand that is kept from one invocation to the next, for this node alone, with so
    /// many elements.
    pub(crate) fn state(&mut self, index: usize, elements: usize) -> bool {
        const HELP: &str = "a state must be a variable tensor, as the converter makes it, and each node needs one of its own";
        let NodeView { graph, node } = self.node;
        let Some((id, state)) = self.node.input_id(index).zip(self.node.input(index)) else {
            self.error_with_help(format!("its state (input {index}) is left out"), HELP);
            return false;
        };
        let (name, shape) = (&state.name, state.shape_text());
        if !state.is_state() {
            self.error_with_help(
                format!("its state '{name}' (input {index}) is no variable"),
                HELP,
            );
            return false;
        }
        let is_user = |other: &&Node| {
            let mut tensors = other.inputs.iter().flatten().chain(&other.outputs);
            tensors.any(|other| graph.storage(*other) == id)
        };
        let mut users = graph.nodes.iter().filter(is_user);
        if let Some(other) = users.find(|other| other.index != node.index) {
            let other = graph.view(other).place();
            self.error_with_help(
                format!("its state '{name}' (input {index}) is also used by {other}"),
                HELP,
            );
            return false;
        }
        self.require(state.elements() == elements, || {
            format!("its state '{name}' (input {index}) has shape {shape}, not {elements} elements")
        })
    }

    /// Requires a constant operand.
    pub(crate) fn constant(&mut self, index: usize, role: &str) -> bool {
        let found = self
            .node
            .input(index)
            .is_some_and(|tensor| tensor.constant().is_some());
        self.require(found, || {
            format!("its {role} (input {index}) must be a constant")
        })
    }
}

/// A number of things: `1 input`, `2 inputs`.
fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}
