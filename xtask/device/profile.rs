//! Firmware side: measures each operator of a model, and prints four lines whenever one ran.

use super::{
    console::{print, print_figure},
    counter::{Counter, mark_end, mark_start},
    recording::Recording,
};
use tinyml::{Model, Observer, OperatorInfo};

/// Counts from the start of an operator to its end.
struct Profiler<'a> {
    counter: &'a mut Counter,
}

impl Observer for Profiler<'_> {
    // Out of line, so that what is around an operator is the same for all.
    #[inline(never)]
    fn start(&mut self, _operator: &OperatorInfo) {
        self.counter.start();
        mark_start();
    }

    #[inline(never)]
    fn end(&mut self, operator: &OperatorInfo) {
        mark_end();
        let instructions = self.counter.stop();
        for (name, text) in [("operator ", operator.name), ("tensor ", operator.tensor)] {
            print(name);
            print(text);
            print("\n");
        }
        print_figure("macs", operator.macs, "");
        print_figure("instructions", instructions, "");
    }
}

/// Runs the first recorded case.
pub fn profile<M: Model>(model: &mut M, counter: &mut Counter, recording: &Recording) {
    recording.set(model, 0);
    model.invoke_with(&mut Profiler { counter });
    print_figure("exact", u64::from(recording.agrees(model, 0)), "");
}
