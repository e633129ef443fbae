//! The loops over sequences and steps that recurrent layers share.

use crate::slices::window;
use core::cell::Cell;

/// How sequences lie in the input and in the output of a recurrent layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sequences {
    /// How many sequences there are.
    pub batches: usize,
    /// Steps of a sequence.
    pub steps: usize,
    /// Elements of the input of a step.
    pub input_depth: usize,
    /// Elements of the output of a step, as many as the layer has units.
    pub units: usize,
    /// Elements between the outputs of two neighbouring steps: those of this layer, and those of another one
    /// whose outputs lie between them.
    pub output_stride: usize,
    /// Whether steps are outermost, and the sequences of a batch within them.
    pub time_major: bool,
    /// Whether the last step comes first.
    pub backward: bool,
}

/// One step of one sequence.
pub(crate) struct Step<'a, A> {
    pub(crate) batch: usize,
    pub(crate) input: &'a [Cell<A>],
    /// The output of the step before.
    pub(crate) last: &'a [Cell<A>],
    pub(crate) output: &'a [Cell<A>],
}

impl Sequences {
    /// One sequence after another. What a step goes on with is the output of the one before; `hidden` holds
    /// that of the last invocation, and then that of this one.
    #[inline(always)]
    pub(crate) fn for_each_step<A: Copy>(
        &self,
        input: &[Cell<A>],
        hidden: &[Cell<A>],
        output: &[Cell<A>],
        step: impl Fn(Step<'_, A>),
    ) {
        for batch in 0..self.batches {
            let hidden = window(hidden, batch.wrapping_mul(self.units), self.units);
            let mut last = hidden;
            for number in 0..self.steps {
                let number = if self.backward {
                    self.steps.wrapping_sub(number).wrapping_sub(1)
                } else {
                    number
                };
                let position = if self.time_major {
                    number.wrapping_mul(self.batches).wrapping_add(batch)
                } else {
                    batch.wrapping_mul(self.steps).wrapping_add(number)
                };
                let depth = self.input_depth;
                let first = position.wrapping_mul(self.output_stride);
                let output = window(output, first, self.units);
                step(Step {
                    batch,
                    input: window(input, position.wrapping_mul(depth), depth),
                    last,
                    output,
                });
                last = output;
            }
            for (hidden, last) in hidden.iter().zip(last) {
                hidden.set(last.get());
            }
        }
    }
}
