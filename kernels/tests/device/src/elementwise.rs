//! MUL, MINIMUM, MAXIMUM and PRELU of 8-bit elements: the kernels agree with the reference kernels on random arguments, and
//! write nothing else.

use crate::{cells, operators::Operands, random::Random};
use core::marker::PhantomData;
use tinyml_kernels::{
    Broadcast, CortexM, Reference, Source,
    ops::{
        binary::{self, Binary},
        mul::{self, Mul},
        operator,
        prelu::{self, Prelu},
    },
};

/// A multiplier and a shift.
fn scale(random: &mut Random, shifts: core::ops::RangeInclusive<i32>) -> (i32, i32) {
    (random.within(1 << 30..=i32::MAX), random.within(shifts))
}

/// How a tensor of rows meets another one: of one shape, or one that is a vector or a single number for all
/// rows. Gives the lengths of both operands too.
fn shapes(random: &mut Random) -> (Broadcast, [usize; 2], usize) {
    let (rows, length) = (random.length(1..=20), random.length(1..=40));
    let all = rows * length;
    let tensor = [0, 0, 0, 0, length, 1];
    let (vector, count) = match random.within(0..=3) {
        0 => return (Broadcast::flat(all), [all; 2], all),
        1 => ([0; 6], 1),
        _ => ([0, 0, 0, 0, 0, 1], length),
    };
    let extents = [1, 1, 1, 1, rows, length];
    let (first, second, counts) = if random.one_in(4) {
        (vector, tensor, [count, all])
    } else {
        (tensor, vector, [all, count])
    };
    let broadcast = Broadcast {
        extents,
        first,
        second,
    };
    (broadcast, counts, all)
}

/// MUL with and without the bounds of an activation, also in place.
pub fn products(operands: &mut Operands, random: &mut Random, count: usize) -> bool {
    (0..count).all(|_| {
        operands.fill(random);
        let (broadcast, lengths, all) = shapes(random);
        let (multiplier, shift) = scale(random, -12..=1);
        let mut zero_point = || random.within(-128..=127);
        let (first_zero_point, second_zero_point) = (zero_point(), zero_point());
        let (zero_point, a, b) = (zero_point(), zero_point(), zero_point());
        let (min, max) = if random.one_in(2) {
            (-128, 127)
        } else {
            (a.min(b), a.max(b))
        };
        let arithmetic = mul::Quantized {
            first_zero_point,
            second_zero_point,
            multiplier,
            shift,
            zero_point,
            min,
            max,
        };
        let (place, other) = (random.length(0..=5), random.length(0..=5));
        let [expected, found] = &mut operands.outputs;
        let args = |output| mul::Args {
            broadcast: &broadcast,
            arithmetic,
            first: Source::Constant(&operands.first[place..][..lengths[0]]),
            second: Source::Constant(&operands.second[other..][..lengths[1]]),
            output,
        };
        <Reference as Mul<i8>>::run(&args(&cells(expected)[place..][..all]));
        <CortexM as Mul<i8>>::run(&args(&cells(found)[place..][..all]));
        if expected != found {
            return false;
        }
        // Over the first operand, if that is not repeated.
        let in_place = &cells(&mut operands.first)[place..][..all];
        if lengths[0] == all {
            <CortexM as Mul<i8>>::run(&mul::Args {
                first: Source::Cells(in_place),
                second: Source::Constant(&operands.second[other..][..lengths[1]]),
                broadcast: &broadcast,
                arithmetic,
                output: in_place,
            });
            return operands.first[place..][..all] == expected[place..][..all];
        }
        true
    })
}

/// MINIMUM and MAXIMUM, also in place.
pub fn extremes(operands: &mut Operands, random: &mut Random, count: usize) -> bool {
    (0..count).all(|_| {
        if random.one_in(2) {
            extreme::<operator::Minimum>(operands, random)
        } else {
            extreme::<operator::Maximum>(operands, random)
        }
    })
}

fn extreme<O>(operands: &mut Operands, random: &mut Random) -> bool
where
    O: binary::Function<i8, Arithmetic = (), Second = i8, Output = i8>,
{
    operands.fill(random);
    let (broadcast, lengths, all) = shapes(random);
    let (place, other) = (random.length(0..=5), random.length(0..=5));
    let [expected, found] = &mut operands.outputs;
    let second = Source::Constant(&operands.second[other..][..lengths[1]]);
    let args = |output| binary::Args::<O, i8> {
        broadcast: &broadcast,
        arithmetic: (),
        first: Source::Constant(&operands.first[place..][..lengths[0]]),
        second,
        output,
        operator: PhantomData,
    };
    <Reference as Binary<O, i8>>::run(&args(&cells(expected)[place..][..all]));
    <CortexM as Binary<O, i8>>::run(&args(&cells(found)[place..][..all]));
    if lengths[0] == all {
        let in_place = &cells(&mut operands.first)[place..][..all];
        <CortexM as Binary<O, i8>>::run(&binary::Args {
            first: Source::Cells(in_place),
            second,
            broadcast: &broadcast,
            arithmetic: (),
            output: in_place,
            operator: PhantomData,
        });
        if operands.first[place..][..all] != expected[place..][..all] {
            return false;
        }
    }
    expected == found
}

/// PRELU with a slope for each column; gives how many have scales that the kernel takes.
pub fn slopes(operands: &mut Operands, random: &mut Random, count: usize) -> Option<usize> {
    let mut taken = 0;
    for _ in 0..count {
        operands.fill(random);
        let (broadcast, lengths, all) = shapes(random);
        let (multiplier, shift) = scale(random, -2..=3);
        let (slope_multiplier, slope_shift) = scale(random, -15..=1);
        let mut zero_point = || random.within(-128..=127);
        let arithmetic = prelu::Slopes {
            input_zero_point: zero_point(),
            slope_zero_point: zero_point(),
            multiplier,
            shift,
            slope_multiplier,
            slope_shift,
            zero_point: zero_point(),
        };
        taken += usize::from((-1..=2).contains(&shift) && slope_shift < 0);
        let (place, other) = (random.length(0..=5), random.length(0..=5));
        let [expected, found] = &mut operands.outputs;
        let args = |output| prelu::Args {
            broadcast: &broadcast,
            arithmetic,
            first: Source::Constant(&operands.first[place..][..lengths[0]]),
            second: Source::Constant(&operands.second[other..][..lengths[1]]),
            output,
        };
        <Reference as Prelu<i8>>::run(&args(&cells(expected)[place..][..all]));
        <CortexM as Prelu<i8>>::run(&args(&cells(found)[place..][..all]));
        if expected != found {
            return None;
        }
    }
    Some(taken)
}
