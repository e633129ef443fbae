//! The ways in which a model runs give the same outputs: at once, in steps, as a future, by rows of
//! its input, observed or not; with whichever memory plan.

use std::{
    collections::BTreeMap,
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};
use tinyml::{Model, Observer, OperatorInfo};

/// A linear congruential generator: the same inputs on every run.
fn random(seed: u64) -> impl FnMut() -> i8 {
    let mut state = seed;
    move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as i8
    }
}

/// Bytes for the first input.
fn input<M: Model>(model: &mut M, seed: u64) -> Vec<i8> {
    let mut random = random(seed);
    let count = model.input_bytes_mut(0).unwrap().len();
    (0..count).map(|_| random()).collect()
}

fn write<M: Model>(model: &mut M, input: &[i8]) {
    let bytes = model.input_bytes_mut(0).unwrap();
    for (byte, value) in bytes.iter_mut().zip(input) {
        *byte = *value as u8;
    }
}

/// Runs the future to its end, and counts how often it let others run.
fn block_on<F: Future>(future: F) -> (F::Output, usize) {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for yields in 0.. {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return (output, yields);
        }
    }
    unreachable!("the loop has no end")
}

/// Counts what runs, and that operators end before others start.
#[derive(Default)]
struct Counts {
    running: Option<&'static str>,
    calls: BTreeMap<String, usize>,
}

impl Observer for Counts {
    fn start(&mut self, operator: &OperatorInfo) {
        assert_eq!(self.running.replace(operator.name), None);
    }

    fn end(&mut self, operator: &OperatorInfo) {
        assert_eq!(self.running.take(), Some(operator.name));
        *self.calls.entry(operator.tensor.to_owned()).or_default() += 1;
    }
}

macro_rules! ways {
    ($($module:ident: $path:tt, $steps:tt, $row:literal;)+) => {$(
        mod $module {
            use super::*;

            tinyml::model! { struct Whole = $path; memory = "plain"; }
            tinyml::model! { struct Rows = $path; memory = "rows"; }
            tinyml::model! { struct Steps = $path; steps = $steps; }
            tinyml::model! { struct SmallSteps = $path; steps = $steps; memory = "rows"; optimize = "size"; }
            tinyml::model! { struct Fed = $path; input = "rows"; }
            tinyml::model! { struct FedForSize = $path; input = "rows"; optimize = "size"; }

            fn expected(input: &[i8]) -> Vec<u8> {
                let mut model = Box::new(Whole::new());
                write(&mut *model, input);
                model.invoke();
                model.output_bytes(0).unwrap().to_vec()
            }

            #[test]
            fn rows_and_observers_change_nothing() {
                let mut model = Box::new(Rows::new());
                for seed in 0..5 {
                    let input = input(&mut *model, seed);
                    write(&mut *model, &input);
                    let mut counts = Counts::default();
                    model.invoke_with(&mut counts);
                    assert_eq!(model.output_bytes(0).unwrap(), expected(&input));
                    assert_eq!(counts.calls.len(), Rows::OPERATORS.len());
                }
                assert!(Rows::ARENA_BYTES <= Whole::ARENA_BYTES);
            }

            #[test]
            fn steps_are_small_and_end_with_the_same_outputs() {
                let mut model = Box::new(Steps::new());
                for seed in 0..5 {
                    let input = input(&mut *model, seed);
                    // A run that is given up half-way leaves nothing behind.
                    write(&mut *model, &input);
                    let _ = model.steps().take(seed as usize + 1).count();
                    write(&mut *model, &input);
                    let steps = model.steps().count();
                    assert!(steps as u64 >= Steps::MACS.div_ceil(Steps::STEP_MACS));
                    assert_eq!(model.output_bytes(0).unwrap(), expected(&input));
                    write(&mut *model, &input);
                    let ((), yields) = block_on(model.invoke_async());
                    assert_eq!(yields, steps);
                    assert_eq!(model.output_bytes(0).unwrap(), expected(&input));
                    let small = &mut *Box::new(SmallSteps::new());
                    write(small, &input);
                    let mut counts = Counts::default();
                    small.invoke_with(&mut counts);
                    assert_eq!(small.output_bytes(0).unwrap(), expected(&input));
                }
            }

            #[test]
            fn rows_of_the_input_come_one_after_another() {
                let mut whole = Box::new(Whole::new());
                let (mut model, mut for_size) = (Box::new(Fed::new()), Box::new(FedForSize::new()));
                for seed in 0..4 {
                    let input = input(&mut *whole, seed);
                    assert_eq!(input.len(), Fed::ROWS * $row);
                    if seed == 2 {
                        // Half an image, and then another.
                        model.feed_row(input[..$row].try_into().unwrap());
                        model.reset();
                    }
                    for (index, row) in input.chunks_exact($row).enumerate() {
                        let is_last = index + 1 == Fed::ROWS;
                        let row = row.try_into().unwrap();
                        assert_eq!(model.feed_row(row), is_last);
                        assert_eq!(for_size.feed_row(row), is_last);
                    }
                    assert_eq!(model.output_bytes(0).unwrap(), expected(&input));
                    assert_eq!(for_size.output_bytes(0).unwrap(), expected(&input));
                }
            }
        }
    )+};
}

/// A model that brings its memory plan along.
mod offline_plan {
    use super::*;

    tinyml::model! { struct Planned = "fixtures/models/offline_plan.tflite"; }
    tinyml::model! { struct Offline = "fixtures/models/offline_plan.tflite"; memory = "offline"; }

    #[test]
    fn outputs_do_not_depend_on_who_made_the_plan() {
        let (mut planned, mut offline) = (Planned::new(), Offline::new());
        assert_eq!(Offline::ARENA_BYTES, 184);
        for seed in 0..5 {
            let input = input(&mut offline, seed);
            write(&mut planned, &input);
            write(&mut offline, &input);
            planned.invoke();
            offline.invoke();
            assert_eq!(planned.output(), offline.output());
        }
    }
}

/// A model with branches and loops, whose steps jump.
mod control_flow {
    use super::*;

    tinyml::model! { struct Whole = "fixtures/models/control_flow.tflite"; memory = "plain"; }
    tinyml::model! { struct Steps = "fixtures/models/control_flow.tflite"; steps = 1; }
    tinyml::model! { struct Small = "fixtures/models/control_flow.tflite"; memory = "rows"; optimize = "size"; }

    #[test]
    fn steps_jump_as_branches_and_loops_do() {
        let (mut whole, mut steps, mut small) = (Whole::new(), Steps::new(), Small::new());
        let mut random = random(1);
        let mut counts = Vec::new();
        for flags in 0..=u8::MAX {
            let (x, flags): ([i8; 6], [_; 8]) = (
                core::array::from_fn(|_| random() / 4),
                core::array::from_fn(|bit| tinyml::kernels::Bool::new(flags >> bit & 1 != 0)),
            );
            macro_rules! write {
                ($($model:ident),+) => {$(
                    *$model.input_flags_mut() = flags;
                    *$model.input_x_mut() = x;
                )+};
            }
            write!(whole, steps, small);
            whole.invoke();
            small.invoke();
            counts.push(steps.steps().count());
            assert_eq!(steps.output_y(), whole.output_y());
            assert_eq!(steps.output_b(), whole.output_b());
            assert_eq!(small.output_b(), whole.output_b());
        }
        // Eight rounds take longer than none.
        assert!(counts[255] > counts[0] + 8 * 4);
    }
}

ways! {
    convolutions: "fixtures/models/convolutions.tflite", 9_000, 51;
    residual: "fixtures/models/residual.tflite", 3_456, 36;
    pooling: "fixtures/models/pooling.tflite", 1_000, 56;
    depthwise: "fixtures/models/depthwise.tflite", 1_200, 14;
}
