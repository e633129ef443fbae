//! Operators of two operands.

use crate::{
    cells, kernels,
    oracle::{self, bytes, multiplier_and_shift},
    take,
};
use proptest::prelude::*;
use std::marker::PhantomData;
use tinyml_kernels::ops::{add, binary, mul, operator, sub};
use tinyml_kernels::{Bool, Broadcast, Source};

/// Two operands, and for each output element the two elements that meet in it.
#[derive(Clone, Debug)]
pub(crate) struct Operands {
    pub(crate) broadcast: Broadcast,
    pub(crate) first: Vec<i8>,
    pub(crate) second: Vec<i8>,
    pub(crate) pairs: Vec<(i8, i8)>,
}

impl Operands {
    fn wide(values: &[i8]) -> Vec<i32> {
        // Spread over the 32 bits, so that sums and products wrap around.
        values
            .iter()
            .map(|value| i32::from(*value).wrapping_mul(0x0102_0305))
            .collect()
    }
}

/// Shapes of up to six axes along which either operand, both or none is repeated.
pub(crate) fn operands() -> impl Strategy<Value = Operands> {
    (
        any::<[(bool, bool); 6]>(),
        [1..4_usize, 1..4, 1..4, 1..3, 1..3, 1..4],
        any::<u64>(),
    )
        .prop_map(|(repeated, extents, seed)| {
            let shape = |which: fn((bool, bool)) -> bool| {
                let axes = [0, 1, 2, 3, 4, 5];
                axes.map(|axis| {
                    if which(repeated[axis]) {
                        1
                    } else {
                        extents[axis]
                    }
                })
            };
            build(shape(|(first, _)| first), shape(|(_, second)| second), seed)
        })
}

fn build(first_shape: [usize; 6], second_shape: [usize; 6], seed: u64) -> Operands {
    let axes = [0, 1, 2, 3, 4, 5];
    let extents = axes.map(|axis| first_shape[axis].max(second_shape[axis]));
    let strides = |shape: [usize; 6]| {
        axes.map(|axis| match shape[axis] {
            1 => 0,
            _ => shape[axis + 1..].iter().product(),
        })
    };
    let first = bytes(seed, first_shape.iter().product());
    let second = bytes(!seed, second_shape.iter().product());
    let pairs = (0..extents.iter().product())
        .map(|index: usize| {
            let place = |shape: [usize; 6]| {
                let mut rest = index;
                let (mut place, mut step) = (0, 1);
                for axis in (0..6).rev() {
                    place += rest % extents[axis] % shape[axis] * step;
                    rest /= extents[axis];
                    step *= shape[axis];
                }
                place
            };
            (first[place(first_shape)], second[place(second_shape)])
        })
        .collect();
    let broadcast = Broadcast {
        extents,
        first: strides(first_shape),
        second: strides(second_shape),
    };
    Operands {
        broadcast,
        first,
        second,
        pairs,
    }
}

/// Two tensors of one shape, flat.
fn same_shape() -> impl Strategy<Value = Operands> {
    (1..30_usize, any::<u64>()).prop_map(|(length, seed)| {
        let shape = [1, 1, 1, 1, 1, length];
        Operands {
            broadcast: Broadcast::flat(length),
            ..build(shape, shape, seed)
        }
    })
}

fn quantized() -> impl Strategy<Value = add::Quantized> {
    let scale = || (1_i32 << 30..=i32::MAX, -8..=0);
    (
        scale(),
        scale(),
        (1_i32 << 30..=i32::MAX, -21..=-16),
        any::<[i8; 5]>(),
    )
        .prop_map(
            |(first, second, output, [a, b, zero_point, c, d])| add::Quantized {
                left_shift: 20,
                first_zero_point: a.into(),
                first_multiplier: first.0,
                first_shift: first.1,
                second_zero_point: b.into(),
                second_multiplier: second.0,
                second_shift: second.1,
                output_multiplier: output.0,
                output_shift: output.1,
                zero_point: zero_point.into(),
                min: c.min(d).into(),
                max: c.max(d).into(),
                linear: None,
            },
        )
}

/// ADD for a sign of 1, SUB for -1.
fn oracle_sum(q: &add::Quantized, (a, b): (i8, i8), sign: i64) -> i8 {
    let widen = |value: i8, zero_point: i32| (i64::from(value) - i64::from(zero_point)) << 20;
    let a = oracle::scale(
        widen(a, q.first_zero_point),
        q.first_multiplier,
        q.first_shift,
    );
    let b = oracle::scale(
        widen(b, q.second_zero_point),
        q.second_multiplier,
        q.second_shift,
    );
    let sum = oracle::scale(a + sign * b, q.output_multiplier, q.output_shift);
    (sum + i64::from(q.zero_point)).clamp(q.min.into(), q.max.into()) as i8
}

/// The same arithmetic in a single step for half of the cases.
fn in_a_single_step(
    arithmetic: add::Quantized,
    single: bool,
    find: fn(&add::Quantized) -> Option<add::Linear>,
) -> add::Quantized {
    add::Quantized {
        linear: single.then(|| find(&arithmetic)).flatten(),
        ..arithmetic
    }
}

proptest! {
    #[test]
    fn quantized_sums(mut data in operands(), arithmetic in quantized(), single: bool) {
        let mut output = vec![0; data.pairs.len()];
        let (first, second) = (Source::Cells(cells(&mut data.first)), Source::Constant(&data.second));
        let broadcast = &data.broadcast;
        let expected: Vec<_> = data.pairs.iter().map(|p| oracle_sum(&arithmetic, *p, 1)).collect();
        let sum = in_a_single_step(arithmetic, single, add::Linear::sum);
        for (set, run) in kernels!(add::Add<i8>) {
            let output = cells(&mut output);
            run(&add::Args { broadcast, arithmetic: sum, first, second, output });
            prop_assert_eq!(take(output), &expected[..], "{}", set);
        }
        let expected: Vec<_> = data.pairs.iter().map(|p| oracle_sum(&arithmetic, *p, -1)).collect();
        let difference = in_a_single_step(arithmetic, single, add::Linear::difference);
        for (set, run) in kernels!(sub::Sub<i8>) {
            let output = cells(&mut output);
            run(&sub::Args { broadcast, arithmetic: difference, first, second, output });
            prop_assert_eq!(take(output), &expected[..], "{}", set);
        }
    }

    #[test]
    fn sums_in_place(data in same_shape(), arithmetic in quantized(), single: bool, second_too: bool) {
        let expected: Vec<_> = data.pairs.iter().map(|p| oracle_sum(&arithmetic, *p, 1)).collect();
        let arithmetic = in_a_single_step(arithmetic, single, add::Linear::sum);
        for (set, run) in kernels!(add::Add<i8>) {
            let (mut first, mut second) = (data.first.clone(), data.second.clone());
            let (a, b) = (cells(&mut first), cells(&mut second));
            let output = if second_too { b } else { a };
            run(&add::Args {
                broadcast: &data.broadcast,
                arithmetic,
                first: Source::Cells(a),
                second: Source::Cells(b),
                output,
            });
            prop_assert_eq!(take(output), &expected[..], "{}", set);
        }
    }

    #[test]
    fn in_place_over_the_operand_that_is_not_repeated(
        rows in 1..6_usize,
        depth in 1..6_usize,
        seed: u64,
        arithmetic in quantized(),
        single: bool,
    ) {
        let data = build([1, 1, 1, 1, rows, depth], [1, 1, 1, 1, 1, depth], seed);
        let expected: Vec<_> = data.pairs.iter().map(|p| oracle_sum(&arithmetic, *p, 1)).collect();
        let arithmetic = in_a_single_step(arithmetic, single, add::Linear::sum);
        for (set, run) in kernels!(add::Add<i8>) {
            let mut first = data.first.clone();
            let output = cells(&mut first);
            run(&add::Args {
                broadcast: &data.broadcast,
                arithmetic,
                first: Source::Cells(output),
                second: Source::Constant(&data.second),
                output,
            });
            prop_assert_eq!(take(output), &expected[..], "{}", set);
        }
    }

    #[test]
    fn quantized_products(
        mut data in operands(),
        (multiplier, shift) in multiplier_and_shift(),
        [a, b, zero_point, c, d]: [i8; 5],
    ) {
        let arithmetic = mul::Quantized {
            first_zero_point: a.into(),
            second_zero_point: b.into(),
            multiplier,
            shift: shift.into(),
            zero_point: zero_point.into(),
            min: c.min(d).into(),
            max: c.max(d).into(),
        };
        let expected: Vec<_> = data.pairs.iter().map(|(x, y)| {
            let product = (i64::from(*x) - i64::from(a)) * (i64::from(*y) - i64::from(b));
            let value = oracle::scale(product, multiplier, shift.into()) + i64::from(zero_point);
            value.clamp(c.min(d).into(), c.max(d).into()) as i8
        }).collect();
        let mut output = vec![0; data.pairs.len()];
        for (set, run) in kernels!(mul::Mul<i8>) {
            let output = cells(&mut output);
            run(&mul::Args {
                broadcast: &data.broadcast,
                arithmetic,
                first: Source::Constant(&data.first),
                second: Source::Cells(cells(&mut data.second)),
                output,
            });
            prop_assert_eq!(take(output), &expected[..], "{}", set);
        }
    }

    #[test]
    fn integers_and_floats(data in operands(), [c, d]: [i8; 2]) {
        let (min, max) = (i32::from(c.min(d)) << 24, i32::from(c.max(d)) << 24);
        let (first, second) = (Operands::wide(&data.first), Operands::wide(&data.second));
        let pairs = data.pairs.iter().map(|(a, b)| (Operands::wide(&[*a])[0], Operands::wide(&[*b])[0]));
        let pairs: Vec<_> = pairs.collect();
        let (first, second) = (Source::Constant(&first[..]), Source::Constant(&second[..]));
        let (broadcast, arithmetic) = (&data.broadcast, add::Bounds { min, max });
        // The low 32 bits, clamped.
        let expected = |exact: fn(i64, i64) -> i64| -> Vec<i32> {
            let pairs = pairs.iter();
            pairs.map(|(a, b)| (exact((*a).into(), (*b).into()) as i32).clamp(min, max)).collect()
        };
        let mut output = vec![0; data.pairs.len()];
        let output = cells(&mut output);
        let args = add::Args { broadcast, arithmetic, first, second, output };
        for (set, run) in kernels!(add::Add<i32>) {
            run(&args);
            prop_assert_eq!(take(output), expected(|a, b| a + b), "{}", set);
        }
        for (set, run) in kernels!(sub::Sub<i32>) {
            run(&args);
            prop_assert_eq!(take(output), expected(|a, b| a - b), "{}", set);
        }
        let args = mul::Args { broadcast, arithmetic, first, second, output };
        for (set, run) in kernels!(mul::Mul<i32>) {
            run(&args);
            prop_assert_eq!(take(output), expected(|a, b| a * b), "{}", set);
        }
        let args = binary::Args { broadcast, arithmetic, first, second, output, operator: PhantomData };
        for (set, run) in kernels!(binary::Binary<operator::Div, i32>) {
            run(&args);
            let divided = expected(|a, b| if b == 0 { 0 } else { a / b });
            prop_assert_eq!(take(output), divided, "{}", set);
        }
    }

    #[test]
    fn minima_and_maxima(mut data in operands()) {
        let mut output = vec![0; data.pairs.len()];
        let output = cells(&mut output);
        let (first, second) = (Source::Cells(cells(&mut data.first)), Source::Constant(&data.second[..]));
        let broadcast = &data.broadcast;
        let expected = |choose: fn(i8, i8) -> i8| -> Vec<i8> {
            data.pairs.iter().map(|(a, b)| choose(*a, *b)).collect()
        };
        for (set, run) in kernels!(binary::Binary<operator::Minimum, i8>) {
            run(&binary::Args {
                broadcast, arithmetic: (), first, second, output, operator: PhantomData,
            });
            prop_assert_eq!(take(output), expected(i8::min), "{}", set);
        }
        for (set, run) in kernels!(binary::Binary<operator::Maximum, i8>) {
            run(&binary::Args {
                broadcast, arithmetic: (), first, second, output, operator: PhantomData,
            });
            prop_assert_eq!(take(output), expected(i8::max), "{}", set);
        }
    }

    #[test]
    fn comparisons(mut data in operands(), [a, b]: [i8; 2], shifts in [-7..=0_i32, -7..=0]) {
        let arithmetic = binary::Scales {
            first_zero_point: a.into(),
            first_multiplier: 1 << 30,
            first_shift: shifts[0],
            second_zero_point: b.into(),
            second_multiplier: 1 << 30,
            second_shift: shifts[1],
        };
        // With powers of two that leave whole numbers, what is compared is exact.
        let exact = |value: i8, zero_point: i8, shift: i32| {
            (i32::from(value) - i32::from(zero_point)) << (8 + shift)
        };
        let pairs = data.pairs.iter();
        let expected: Vec<bool> = pairs
            .map(|(x, y)| exact(*x, a, shifts[0]) < exact(*y, b, shifts[1]))
            .collect();
        let mut output = vec![Bool::default(); data.pairs.len()];
        let output = cells(&mut output);
        let (first, second) = (Source::Cells(cells(&mut data.first)), Source::Constant(&data.second[..]));
        for (set, run) in kernels!(binary::Binary<operator::Less, i8>) {
            let broadcast = &data.broadcast;
            run(&binary::Args { broadcast, arithmetic, first, second, output, operator: PhantomData });
            let found: Vec<bool> = take(output).into_iter().map(bool::from).collect();
            prop_assert_eq!(&found, &expected, "{}", set);
        }
    }
}

#[test]
fn most_sums_take_a_single_step() {
    // Scales of a residual network whose activations are rectified.
    let quantized = |multiplier, shift| add::Quantized {
        left_shift: 20,
        first_zero_point: -128,
        first_multiplier: 1 << 30,
        first_shift: 0,
        second_zero_point: 4,
        second_multiplier: multiplier,
        second_shift: shift,
        output_multiplier: 1_503_214_567,
        output_shift: -18,
        zero_point: -128,
        min: -128,
        max: 127,
        linear: None,
    };
    for (multiplier, shift) in [(1_717_986_918, -1), (1_311_768_467, -2), (1 << 30, 0)] {
        let quantized = quantized(multiplier, shift);
        assert!(add::Linear::sum(&quantized).is_some());
        assert!(add::Linear::difference(&quantized).is_some());
    }
}
