//! Constants that a file holds in fewer bytes than they have as elements. All are decoded while compiling,
//! and what kernels look up is encoded again by `tables`, after all that the compiler does to weights.
//!
//! - `lookup`: numbers of few bits that index a table of values, in a DECODE node or by the model's
//!   metadata;
//! - `huffman`: code words of different lengths, in a DECODE node;
//! - `pruning`: a bit for each element that says whether it is zero, in a DECODE node;
//! - `half`: float16;
//! - `sparse`: compressed sparse rows.

mod bits;
mod half;
mod huffman;
mod lookup;
mod pruning;
mod sparse;
mod tables;

pub(crate) use half::widened;
pub(crate) use huffman::huffman;
pub(crate) use lookup::{Lookup, lookup};
pub(crate) use pruning::pruning;
pub(crate) use sparse::{Axis, Positions, densified};
pub(crate) use tables::tabulated;

use crate::graph::Tensor;

/// Which scale, zero point or table of values belongs to an element.
pub(crate) struct Slices {
    count: usize,
    /// Elements one after another that belong together.
    run: usize,
}

impl Slices {
    /// Along the axis of a tensor's scales, which must be the first or the last.
    fn of_scales(tensor: &Tensor) -> Result<Self, String> {
        let quantization = tensor.quantization.as_ref();
        let count = quantization.map_or(1, |quantization| quantization.scales.len());
        let axis = quantization.map_or(0, |quantization| quantization.dimension);
        if count <= 1 {
            return Ok(Self {
                count: 1,
                run: tensor.elements(),
            });
        }
        if tensor.shape.get(axis) != Some(&count) {
            return Err(format!(
                "it has {count} scales for an axis of another extent"
            ));
        }
        let run = match axis {
            _ if axis + 1 == tensor.shape.len() => 1,
            0 => tensor.elements() / count,
            _ => {
                return Err(
                    "its scales go along an axis that is neither the first nor the last".to_owned(),
                );
            }
        };
        Ok(Self { count, run })
    }

    /// Along a dimension of a shape.
    pub(crate) fn along(shape: &[usize], dimension: usize) -> Self {
        Self {
            count: shape.get(dimension).copied().unwrap_or(1),
            run: shape.iter().skip(dimension + 1).product(),
        }
    }

    /// The slice of an element.
    fn of(&self, element: usize) -> usize {
        element
            .checked_div(self.run)
            .map_or(0, |run| run % self.count)
    }
}

#[cfg(test)]
mod tests;
