//! The tensors of signal operators: what kernels call them, and whether they fit the options.

use super::{Kind, Signal, filter_bank::check_filter_bank};
use crate::graph::{NodeView, Tensor};

/// No state of a signal operator needs as many elements.
const LARGEST_STATE: usize = 1 << 24;

impl Signal {
    /// The fields of `Args` that hold operands and results, by name.
    pub(super) fn tensors(&self) -> (&'static [&'static str], &'static [&'static str]) {
        match self.kind {
            Kind::Window { .. } => (&["input", "weights"], &["output"]),
            Kind::FftAutoScale => (&["input"], &["output", "scale_bits"]),
            Kind::FilterBank { .. } => (
                &[
                    "input",
                    "weights",
                    "unweights",
                    "frequency_starts",
                    "weight_starts",
                    "widths",
                ],
                &["output"],
            ),
            Kind::FilterBankSquareRoot => (&["input", "scale_bits"], &["output"]),
            Kind::SpectralSubtraction(_) => (&["input"], &["output", "noise_estimate"]),
            Kind::Pcan { .. } => (&["input", "noise_estimate", "gain_lut"], &["output"]),
            Kind::Framer { .. } | Kind::Stacker(_) => (&["input"], &["output", "valid"]),
            Kind::Rfft { .. }
            | Kind::Irfft { .. }
            | Kind::Delay { .. }
            | Kind::OverlapAdd { .. }
            | Kind::Energy { .. }
            | Kind::FilterBankLog { .. } => (&["input"], &["output"]),
        }
    }

    /// Whether numbers of elements and tables fit together, or what does not.
    pub(super) fn check_sizes(&self, node: NodeView<'_>) -> Result<(), String> {
        let input = |index: usize| node.input(index).map_or(0, Tensor::elements);
        let output = |index: usize| node.output(index).map_or(0, Tensor::elements);
        let last = |tensor: Option<&Tensor>| {
            tensor
                .and_then(|tensor| tensor.shape.last().copied())
                .unwrap_or(1)
        };
        let fits = match &self.kind {
            Kind::Window { .. } => {
                input(1) > 0 && last(node.input(0)) == input(1) && output(0) == input(0)
            }
            Kind::FftAutoScale => output(0) == input(0) && output(1) == 1,
            Kind::Rfft { fft_length } => {
                let length = last(node.input(0));
                length > 0
                    && length <= *fft_length
                    && output(0) == input(0) / length * (fft_length + 2)
            }
            Kind::Irfft { fft_length } => {
                last(node.input(0)) == fft_length + 2
                    && last(node.output(0)) == *fft_length
                    && input(0) / (fft_length + 2) == output(0) / fft_length
            }
            Kind::Delay { .. } => {
                return check_state(output(0) == input(0), self.state_elements(node));
            }
            Kind::Framer {
                frame_size,
                frame_step,
                ..
            } => {
                let fits = last(node.input(0)).is_multiple_of(*frame_step)
                    && last(node.output(0)) == *frame_size
                    && output(0) / frame_size == input(0) / frame_step
                    && output(1) == 1;
                return check_state(fits, self.state_elements(node));
            }
            Kind::OverlapAdd { frame_step } => {
                let frame_size = last(node.input(0));
                let frames = input(0).checked_div(frame_size).unwrap_or(0);
                let fits = node.input(0).is_some_and(|input| input.shape.len() >= 2)
                    && *frame_step <= frame_size
                    && Some(output(0)) == frames.checked_mul(*frame_step);
                return check_state(fits, self.state_elements(node));
            }
            Kind::Stacker(stacker) => {
                input(0) == stacker.num_channels
                    && output(0) == stacker.elements()
                    && output(1) == 1
            }
            Kind::Energy {
                start_index,
                end_index,
            } => input(0) == 2 * output(0) && start_index <= end_index && *end_index <= output(0),
            Kind::FilterBank { num_channels } => {
                return check_filter_bank(node, *num_channels);
            }
            Kind::FilterBankSquareRoot => output(0) == input(0) && input(1) == 1,
            Kind::SpectralSubtraction(options) => [input(0), output(0), output(1)]
                .iter()
                .all(|count| *count == options.num_channels),
            Kind::Pcan { .. } => input(1) == input(0) && output(0) == input(0) && input(2) == 125,
            Kind::FilterBankLog { .. } => output(0) == input(0),
        };
        if fits {
            Ok(())
        } else {
            Err("its tensors and options do not fit together".to_owned())
        }
    }
}

fn check_state(fits: bool, elements: usize) -> Result<(), String> {
    if !fits {
        return Err("its tensors and options do not fit together".to_owned());
    }
    if elements > LARGEST_STATE {
        return Err(format!(
            "it would keep {elements} elements, which is too much"
        ));
    }
    Ok(())
}
