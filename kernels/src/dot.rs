//! The sum of float products that recurrent layers are made of.

use crate::slices::window;
use core::cell::Cell;

/// The sum of the products of values and a row of a matrix of weights.
#[inline(always)]
pub(crate) fn dot(weights: &[f32], row: usize, values: &[Cell<f32>]) -> f32 {
    let weights = window(weights, row.wrapping_mul(values.len()), values.len());
    let products = values.iter().zip(weights);
    products.map(|(value, weight)| value.get() * weight).sum()
}
