//! microflow as an engine.

// It compiles none of the models that are always there.
#![allow(dead_code)]

use crate::{Engine, engine::Make};
use nalgebra::SMatrix;
use std::hint::black_box;

/// What microflow takes: a matrix for two dimensions, a list of matrices of channels for four.
pub trait Input: Clone {
    /// From bytes in the order of the model's file.
    fn from_bytes(bytes: &[u8]) -> Self;
}

/// What microflow gives.
pub trait Output: Clone {
    /// Real numbers in the order of the model's file.
    fn values(&self) -> Vec<f32>;
}

impl<const ROWS: usize, const COLUMNS: usize> Input for SMatrix<i8, ROWS, COLUMNS> {
    fn from_bytes(bytes: &[u8]) -> Self {
        Self::from_row_iterator(bytes.iter().map(|byte| *byte as i8))
    }
}

impl<const BATCHES: usize, const ROWS: usize, const COLUMNS: usize, const CHANNELS: usize> Input
    for [SMatrix<[i8; CHANNELS], ROWS, COLUMNS>; BATCHES]
{
    fn from_bytes(bytes: &[u8]) -> Self {
        let mut pixels = bytes
            .as_chunks::<CHANNELS>()
            .0
            .iter()
            .map(|pixel| pixel.map(|byte| byte as i8));
        std::array::from_fn(|_| SMatrix::from_row_iterator(pixels.by_ref().take(ROWS * COLUMNS)))
    }
}

impl<const ROWS: usize, const COLUMNS: usize> Output for SMatrix<f32, ROWS, COLUMNS> {
    fn values(&self) -> Vec<f32> {
        self.row_iter()
            .flat_map(|row| row.iter().copied().collect::<Vec<_>>())
            .collect()
    }
}

impl<const BATCHES: usize, const ROWS: usize, const COLUMNS: usize, const CHANNELS: usize> Output
    for [SMatrix<[f32; CHANNELS], ROWS, COLUMNS>; BATCHES]
{
    fn values(&self) -> Vec<f32> {
        let rows = self.iter().flat_map(|matrix| matrix.row_iter());
        rows.flat_map(|row| row.iter().flatten().copied().collect::<Vec<_>>())
            .collect()
    }
}

/// Describes the engine of a model by its function.
pub fn engine<I: Input + 'static, O: Output + 'static>(predict: fn(I) -> O) -> Make {
    Box::new(move |inputs| {
        let input = inputs.first().map_or(&[][..], Vec::as_slice);
        let (input, output) = (I::from_bytes(input), None);
        Box::new(Running {
            input,
            output,
            predict,
        })
    })
}

struct Running<I, O> {
    input: I,
    output: Option<O>,
    predict: fn(I) -> O,
}

impl<I: Input, O: Output> Engine for Running<I, O> {
    fn run(&mut self) {
        self.output = Some((self.predict)(black_box(self.input.clone())));
    }

    fn output(&self) -> Vec<f32> {
        self.output.as_ref().map(Output::values).unwrap_or_default()
    }
}
