//! Firmware side: measures a model and prints one figure a line.

use super::{
    console::{print, print_figure},
    counter::{Counter, marked},
    recording::Recording,
    stack,
};
use core::any::type_name;
use tinyml::Model;

/// One call of what is measured. It is called twice; inlining it twice would measure something else.
pub trait Work {
    /// What is measured.
    fn work(&mut self);
}

/// The model alone.
pub struct Inference<'a, M>(pub &'a mut M);

impl<M: Model> Work for Inference<'_, M> {
    #[inline(never)]
    fn work(&mut self) {
        self.0.invoke();
    }
}

/// A model whose input comes by rows: all rows of the first recorded case, the copying included.
pub struct InferenceByRows<'a, M> {
    pub model: &'a mut M,
    pub recording: &'a Recording,
    pub rows: usize,
}

impl<M: Model> Work for InferenceByRows<'_, M> {
    #[inline(never)]
    fn work(&mut self) {
        for row in 0..self.rows {
            // A row of the case is as far in the file as a case is where the input is whole.
            self.recording.set(self.model, row);
            self.model.invoke();
        }
    }
}

/// Runs the first recorded case for its stack, and once more for its instructions.
pub fn measure<M: Model>(model: &mut M, counter: &mut Counter, recording: &Recording) {
    recording.set(model, 0);
    let stack = stack::peak(|| Inference(model).work());
    let exact = recording.agrees(model, 0);
    model.reset();
    recording.set(model, 0);
    let instructions = counter.instructions(|| marked(|| Inference(model).work()));
    let exact = exact && recording.agrees(model, 0);
    print_run::<M>(stack, instructions, exact);
}

/// The same for a model whose input comes by so many rows.
pub fn measure_by_rows<M: Model>(
    model: &mut M,
    counter: &mut Counter,
    recording: &Recording,
    rows: usize,
) {
    let mut work = InferenceByRows {
        model,
        recording,
        rows,
    };
    let stack = stack::peak(|| work.work());
    let exact = recording.agrees(work.model, 0);
    work.model.reset();
    let instructions = counter.instructions(|| marked(|| work.work()));
    let exact = exact && recording.agrees(work.model, 0);
    print_run::<M>(stack, instructions, exact);
}

/// The same for a model over a window that moves on in time: the invocation with which the first recorded
/// case is complete, after so many invocations with it.
pub fn measure_in_time<M: Model>(
    model: &mut M,
    counter: &mut Counter,
    recording: &Recording,
    warm_up: usize,
) {
    let before_last = |model: &mut M| {
        model.reset();
        for hop in 0..warm_up {
            // New rows of the case are as far in the file as a case is where the input is whole.
            recording.set(model, hop);
            if hop + 1 < warm_up {
                model.invoke();
            }
        }
    };
    before_last(model);
    let stack = stack::peak(|| Inference(model).work());
    let exact = recording.agrees(model, 0);
    before_last(model);
    let instructions = counter.instructions(|| marked(|| Inference(model).work()));
    let exact = exact && recording.agrees(model, 0);
    print_run::<M>(stack, instructions, exact);
}

fn print_run<M: Model>(stack: usize, instructions: u64, exact: bool) {
    print_model::<M>();
    print_figure("state", M::STATE_BYTES as u64, "");
    print_figure("stack", stack as u64, "");
    print_figure("instructions", instructions, "");
    print_figure("exact", u64::from(exact), "");
}

/// What is known about a model without running it.
pub fn print_model<M: Model>() {
    print_figure("macs", M::MACS, "");
    print_figure("weights", M::WEIGHT_BYTES as u64, "");
    print_figure("arena", M::ARENA_BYTES as u64, "");
}

/// The name of a kernel set; that of the set it stands for, if it is another name for one.
pub fn print_kernels<K>() {
    print("kernels ");
    print(type_name::<K>());
    print("\n");
}
