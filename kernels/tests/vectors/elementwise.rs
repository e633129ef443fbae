//! Operators on elements and rows of elements.

use crate::{cells, for_each_case};
use std::marker::PhantomData;
use tinyml_kernels::ops::{
    add,
    binary::{self, Binary, Function},
    mul, operator, softmax,
};
use tinyml_kernels::{Broadcast, Reference, Source};

#[test]
fn softmax() {
    for_each_case("SOFTMAX", |case| {
        let [rows, depth] = case.shape("input0");
        let arithmetic = softmax::Quantized {
            multiplier: case.number("input_multiplier"),
            left_shift: case.number("input_left_shift"),
            diff_min: case.number("diff_min"),
        };
        case.check(&["input0"], |inputs, _| {
            // In place, as a memory plan would have it.
            let shared = cells(&mut inputs[0]);
            <Reference as softmax::Softmax<i8, i8>>::run(&softmax::Args {
                rows,
                depth,
                arithmetic,
                input: shared,
                output: shared,
            });
            inputs[0].clone()
        });
    });
}

#[test]
fn add() {
    for_each_case("ADD", |case| {
        case.check(&["input0", "input1"], |inputs, (min, max)| {
            let [first, second] = inputs else {
                panic!("two inputs")
            };
            let mut output = vec![0; first.len()];
            <Reference as add::Add<i8>>::run(&add::Args {
                broadcast: &Broadcast::flat(first.len()),
                arithmetic: add::Quantized {
                    linear: None,
                    left_shift: case.number("left_shift"),
                    first_zero_point: -case.number("input1_offset"),
                    first_multiplier: case.number("input1_mult"),
                    first_shift: case.number("input1_shift"),
                    second_zero_point: -case.number("input2_offset"),
                    second_multiplier: case.number("input2_mult"),
                    second_shift: case.number("input2_shift"),
                    output_multiplier: case.number("output_mult"),
                    output_shift: case.number("output_shift"),
                    zero_point: case.number("output_offset"),
                    min,
                    max,
                },
                first: Source::Cells(cells(first)),
                second: Source::Constant(second),
                output: cells(&mut output),
            });
            output
        });
    });
}

#[test]
fn mul() {
    for_each_case("MUL", |case| {
        case.check(&["input0", "input1"], |inputs, (min, max)| {
            let [first, second] = inputs else {
                panic!("two inputs")
            };
            let mut output = vec![0; first.len()];
            <Reference as mul::Mul<i8>>::run(&mul::Args {
                broadcast: &Broadcast::flat(first.len()),
                arithmetic: mul::Quantized {
                    first_zero_point: -case.number("input1_offset"),
                    second_zero_point: -case.number("input2_offset"),
                    multiplier: case.number("output_mult"),
                    shift: case.number("output_shift"),
                    zero_point: case.number("output_offset"),
                    min,
                    max,
                },
                first: Source::Cells(cells(first)),
                second: Source::Cells(cells(second)),
                output: cells(&mut output),
            });
            output
        });
    });
}

/// Strides of the shapes of two operands that are stretched to `extents`.
fn broadcast(extents: [usize; 4], first: [usize; 4], second: [usize; 4]) -> Broadcast {
    let strides = |shape: [usize; 4]| {
        let mut strides = [0; 6];
        let mut dense = 1;
        for axis in (0..4).rev() {
            strides[axis + 2] = if shape[axis] == 1 { 0 } else { dense };
            dense *= shape[axis];
        }
        strides
    };
    let [a, b, c, d] = extents;
    Broadcast {
        extents: [1, 1, a, b, c, d],
        first: strides(first),
        second: strides(second),
    }
}

fn extremum<O>(operator: &str)
where
    O: Function<i8, Arithmetic = (), Second = i8, Output = i8>,
{
    for_each_case(operator, |case| {
        let extents = case.shape("tflm_output0");
        let broadcast = broadcast(extents, case.shape("input0"), case.shape("input1"));
        case.check(&["input0", "input1"], |inputs, _| {
            let [first, second] = inputs else {
                panic!("two inputs")
            };
            let mut output = vec![0; extents.iter().product()];
            <Reference as Binary<O, i8>>::run(&binary::Args {
                broadcast: &broadcast,
                arithmetic: (),
                first: Source::Cells(cells(first)),
                second: Source::Cells(cells(second)),
                output: cells(&mut output),
                operator: PhantomData,
            });
            output
        });
    });
}

#[test]
fn minimum() {
    extremum::<operator::Minimum>("MINIMUM");
}

#[test]
fn maximum() {
    extremum::<operator::Maximum>("MAXIMUM");
}
