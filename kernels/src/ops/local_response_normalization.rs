//! LOCAL_RESPONSE_NORMALIZATION: each channel by the energy of the channels around it.
//!
//! ```text
//! y[c] = x[c] * (bias + alpha * Σ x[j]^2)^-beta,   j from max(0, c - radius) to min(channels, c + radius) - 1
//! ```
//!
//! The channel at `c + radius` is left out, as in TensorFlow Lite. TensorFlow Lite Micro does not have the
//! operator.

use super::contract::contract;
use crate::{Reference, slices::windows};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Copy> {
    /// Channels of a pixel.
    pub channels: usize,
    /// Channels before and after one that its energy has.
    pub radius: usize,
    /// What is added to the energy.
    pub bias: A,
    /// What the energy is multiplied by.
    pub alpha: A,
    /// The exponent.
    pub beta: A,
    /// The input.
    pub input: &'a [Cell<A>],
    /// As many elements, which must not overlap the input.
    pub output: &'a [Cell<A>],
}

contract! {
    /// A set's kernel of LOCAL_RESPONSE_NORMALIZATION for elements `A`.
    LocalResponseNormalization<A: Copy>,
    "kernel set `{Self}` has no LOCAL_RESPONSE_NORMALIZATION for `{A}`",
    note = "choose a kernel set that has it, or implement `local_response_normalization::LocalResponseNormalization<{A}>` for yours"
}

impl LocalResponseNormalization<f32> for Reference {
    fn run(args: &Args<'_, f32>) {
        let inputs = windows(args.input, args.channels);
        let outputs = windows(args.output, args.channels);
        for (inputs, outputs) in inputs.zip(outputs) {
            for (channel, (input, output)) in inputs.iter().zip(outputs).enumerate() {
                let first = channel.saturating_sub(args.radius);
                let end = channel.saturating_add(args.radius).min(inputs.len());
                let around = inputs.get(first..end).unwrap_or_default();
                let energy = around.iter().fold(0.0, |sum, x| sum + x.get() * x.get());
                let scale = libm::powf(args.bias + args.alpha * energy, -args.beta);
                output.set(input.get() * scale);
            }
        }
    }
}
