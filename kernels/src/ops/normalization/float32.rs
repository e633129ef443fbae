//! Rows of floats.

use super::Function;
use crate::ops::operator;
use core::cell::Cell;

impl Function<f32> for operator::LogSoftmax {
    type Arithmetic = ();

    fn row((): &(), input: &[Cell<f32>], output: &[Cell<f32>]) {
        let scores = || input.iter().map(Cell::get);
        let max = scores().fold(f32::MIN, f32::max);
        let sum = scores().fold(0.0, |sum, score| sum + libm::expf(score - max));
        let logarithm = libm::logf(sum);
        for (score, output) in input.iter().zip(output) {
            output.set(score.get() - max - logarithm);
        }
    }
}

impl Function<f32> for operator::L2Normalization {
    type Arithmetic = ();

    fn row((): &(), input: &[Cell<f32>], output: &[Cell<f32>]) {
        const EPSILON: f32 = 1e-6;
        let squares = input.iter().map(|x| x.get() * x.get());
        let norm = libm::sqrtf(squares.fold(0.0, |sum, square| sum + square));
        let norm = if norm > EPSILON { norm } else { EPSILON };
        for (x, output) in input.iter().zip(output) {
            output.set(x.get() / norm);
        }
    }
}
