//! An operand that lies in the arena or in flash.

use crate::slices::window;
use core::cell::Cell;

/// The elements of an operand: of a tensor that the model computes, or of a constant.
///
/// ```
/// use tinyml_kernels::Source;
///
/// let constant = Source::Constant(&[1_i8, 2, 3]);
/// assert_eq!(constant.get(2), 3);
/// assert_eq!(constant.len(), 3);
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Source<'a, T: Copy> {
    /// A tensor in the arena, which the output may overlap.
    Cells(&'a [Cell<T>]),
    /// A constant of the model.
    Constant(&'a [T]),
}

impl<T: Copy + Default> Source<'_, T> {
    /// The element at `index`. Out of range, which no valid call is, it is the default value.
    #[inline(always)]
    pub fn get(&self, index: usize) -> T {
        let found = match self {
            Self::Cells(cells) => cells.get(index).map(Cell::get),
            Self::Constant(values) => values.get(index).copied(),
        };
        debug_assert!(found.is_some(), "element {index} of {}", self.len());
        found.unwrap_or_default()
    }
}

impl<T: Copy> Source<'_, T> {
    /// Copies as many elements as there are cells, from `first` on.
    #[inline(always)]
    pub(crate) fn copy_to(&self, first: usize, cells: &[Cell<T>]) {
        match self {
            Self::Cells(source) => {
                let elements = window(source, first, cells.len());
                cells
                    .iter()
                    .zip(elements)
                    .for_each(|(cell, element)| cell.set(element.get()));
            }
            Self::Constant(source) => {
                let elements = window(source, first, cells.len());
                cells
                    .iter()
                    .zip(elements)
                    .for_each(|(cell, element)| cell.set(*element));
            }
        }
    }

    /// How many elements there are.
    #[inline]
    pub const fn len(&self) -> usize {
        match self {
            Self::Cells(cells) => cells.len(),
            Self::Constant(values) => values.len(),
        }
    }

    /// Whether there is no element.
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
