//! LSTM, UNIDIRECTIONAL_SEQUENCE_LSTM and BIDIRECTIONAL_SEQUENCE_LSTM in all their variants.
//!
//! What [`unidirectional_sequence_lstm`](super::unidirectional_sequence_lstm) computes, with more between the
//! input `x`, the last output `h` and the cells `c`, each of which may be left out:
//!
//! ```text
//! f = logistic(norm_f(Wf x + Rf h + Pf * c))
//! g = tanh(norm_g(Wg x + Rg h))
//! i = logistic(norm_i(Wi x + Ri h + Pi * c)), or 1 - f        the input gate, or coupled gates
//! c = clamp(f * c + i * g)
//! o = logistic(norm_o(Wo x + Ro h + Po * c))                  of the new cells
//! h = o * tanh(c), or clamp(V (o * tanh(c)) + v)              a projection
//!
//! norm_k(s) = s + bk, or (s - mean(s)) / sqrt(variance(s) + 1e-8) * nk + bk
//! ```
//!
//! with peephole weights `P` and coefficients of layer normalisation `n`, a number for each cell, and mean and
//! variance over all cells. TensorFlow Lite Micro has none of these; results are those of LiteRT's reference
//! kernels. LSTM is a sequence of one step.
//!
//! Layouts: as in [`unidirectional_sequence_lstm`](super::unidirectional_sequence_lstm), but the gates in the
//! order forget, cell, output, input, so that the last may be missing; and the outputs may be fewer than the
//! cells, or more, with a projection.
//!
//! The operator needs its whole input: the output must not overlap it.

use super::contract::contract;
use crate::{Clamp, Element, Reference, Sequences, dot::dot, sequences::Step, slices::window};
use core::cell::Cell;

/// Shapes, bounds, and whether gates are coupled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Params {
    /// How sequences lie, with the number of outputs as `units`.
    pub sequences: Sequences,
    /// How many cells there are.
    pub cells: usize,
    /// Whether what a cell forgets is what it adds: there is no input gate.
    pub coupled: bool,
    /// The bounds of a cell.
    pub cell: Clamp,
    /// The bounds of a projection.
    pub projection: Clamp,
}

/// One call. What the variant does not have is empty.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Element> {
    /// Shapes and bounds.
    pub params: &'a Params,
    /// `[gates, cells, input_depth]`.
    pub input_weights: &'a [A],
    /// `[gates, cells, units]`.
    pub recurrent_weights: &'a [A],
    /// `[gates, cells]` of the forget, output and input gate.
    pub peepholes: &'a [A],
    /// `[gates, cells]`.
    pub norms: &'a [A],
    /// `[gates, cells]`.
    pub bias: &'a [A],
    /// `[units, cells]`.
    pub projection: &'a [A],
    /// `[units]`.
    pub projection_bias: &'a [A],
    /// `[batches, steps, input_depth]`, or `[steps, batches, input_depth]`.
    pub input: &'a [Cell<A>],
    /// The output of the last step, `[batches, units]`.
    pub hidden: &'a [Cell<A>],
    /// The cells, `[batches, cells]`.
    pub cell: &'a [Cell<A>],
    /// `[batches, steps, units]`, or `[steps, batches, units]`.
    pub output: &'a [Cell<A>],
    /// Working memory: the gates of a step, `[gates, cells]`.
    pub gates: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of LSTMs with more than gates, cells and their weights.
    Lstm<A: Element>,
    "kernel set `{Self}` has no LSTM with peepholes, a projection, coupled gates or layer normalisation for `{A}`",
    note = "choose a kernel set that has it, or implement `lstm::Lstm<{A}>` for yours",
    run = "Computes the whole output, and the next states."
);

// The gates' numbers.
const FORGET: usize = 0;
const CELL: usize = 1;
const OUTPUT: usize = 2;
const INPUT: usize = 3;

impl Lstm<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        let params = args.params;
        let sequences = &params.sequences;
        sequences.for_each_step(args.input, args.hidden, args.output, |step| {
            let first = step.batch.wrapping_mul(params.cells);
            let cells = window(args.cell, first, params.cells);
            let forget_gate = gate(args, FORGET, Some((0, cells)), &step, logistic);
            let added = gate(args, CELL, None, &step, libm::tanhf);
            let input_gate = match params.coupled {
                true => forget_gate,
                false => gate(args, INPUT, Some((2, cells)), &step, logistic),
            };
            let gates = forget_gate.iter().zip(input_gate).zip(added);
            for (cell, ((forget, input), added)) in cells.iter().zip(gates) {
                let forget = forget.get();
                let input = match params.coupled {
                    true => 1.0 - forget,
                    false => input.get(),
                };
                let next = forget * cell.get() + input * added.get();
                cell.set(params.cell.apply(next));
            }
            let shown = gate(args, OUTPUT, Some((1, cells)), &step, logistic);
            for (shown, cell) in shown.iter().zip(cells) {
                shown.set(shown.get() * libm::tanhf(cell.get()));
            }
            show(args, shown, step.output);
        });
    }
}

/// A gate of all cells: where it lies in working memory. `peephole` is the number of its weights and the cells.
#[inline(always)]
fn gate<'a>(
    args: &Args<'a, f32>,
    number: usize,
    peephole: Option<(usize, &[Cell<f32>])>,
    step: &Step<'_, f32>,
    function: fn(f32) -> f32,
) -> &'a [Cell<f32>] {
    let count = args.params.cells;
    let values = window(args.gates, number.wrapping_mul(count), count);
    let first = number.wrapping_mul(count);
    for (index, value) in values.iter().enumerate() {
        let row = first.wrapping_add(index);
        let of_input = dot(args.input_weights, row, step.input);
        value.set(of_input + dot(args.recurrent_weights, row, step.last));
    }
    if let Some((number, cells)) = peephole {
        let weights = part(args.peepholes, number, count);
        for ((value, weight), cell) in values.iter().zip(weights).zip(cells) {
            value.set(value.get() + weight * cell.get());
        }
    }
    normalize(values, part(args.norms, number, count));
    for (value, bias) in values.iter().zip(window(args.bias, first, count)) {
        value.set(function(value.get() + bias));
    }
    values
}

/// What is there for a gate, or nothing where the variant does not have it.
fn part(values: &[f32], number: usize, count: usize) -> &[f32] {
    match values.is_empty() {
        true => values,
        false => window(values, number.wrapping_mul(count), count),
    }
}

/// Layer normalisation, if there are coefficients.
fn normalize(values: &[Cell<f32>], norms: &[f32]) {
    if norms.is_empty() {
        return;
    }
    let count = values.len() as f32;
    let mean = values.iter().map(Cell::get).sum::<f32>() / count;
    let distances = values.iter().map(|value| value.get() - mean);
    let variance = distances.map(|distance| distance * distance).sum::<f32>() / count;
    let scale = 1.0 / libm::sqrtf(variance + 1e-8);
    for (value, norm) in values.iter().zip(norms) {
        value.set((value.get() - mean) * scale * norm);
    }
}

/// The output of a step, of what the cells show.
fn show(args: &Args<'_, f32>, shown: &[Cell<f32>], output: &[Cell<f32>]) {
    if args.projection.is_empty() {
        for (output, shown) in output.iter().zip(shown) {
            output.set(shown.get());
        }
        return;
    }
    for (row, output) in output.iter().enumerate() {
        let bias = args.projection_bias.get(row).copied().unwrap_or(0.0);
        let projected = bias + dot(args.projection, row, shown);
        output.set(args.params.projection.apply(projected));
    }
}

fn logistic(value: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-value))
}
