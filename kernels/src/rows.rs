//! The rows of a tensor that a kernel reads, wherever they lie.

use core::cell::Cell;

/// The rows of one image of a tensor in `[height, width, channels]` layout.
///
/// A row is `width * channels` elements. Kernels ask for rows by their index in the tensor and do
/// not know whether the tensor is whole in memory or only its latest rows are, in a ring. A row
/// outside the tensor is padding: [`get`](Self::get) has none.
///
/// ```
/// use core::cell::Cell;
/// use tinyml_kernels::Rows;
///
/// let mut tensor = [1_i8, 2, 3, 4, 5, 6];
/// let cells = Cell::from_mut(&mut tensor[..]).as_slice_of_cells();
/// let rows = Rows::whole(cells, 2, 3);
/// assert_eq!(rows.get(1).unwrap()[0].get(), 3);
/// assert!(rows.get(-1).is_none(), "above the tensor");
/// assert!(rows.get(3).is_none(), "below the tensor");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a, T: Copy> {
    cells: &'a [Cell<T>],
    row_length: usize,
    height: usize,
    capacity: usize,
    first: usize,
}

impl<'a, T: Copy> Rows<'a, T> {
    /// A tensor of `height` rows that is whole in memory.
    #[inline]
    pub const fn whole(cells: &'a [Cell<T>], row_length: usize, height: usize) -> Self {
        Self {
            cells,
            row_length,
            height,
            capacity: height,
            first: 0,
        }
    }

    /// A tensor of `height` rows of which only the latest `capacity` are in memory. Row `first`
    /// is in slot 0 of the ring; the rows that a kernel may ask for lie within twice the capacity
    /// from there, so that finding a slot needs no division.
    #[inline]
    pub const fn ring(
        cells: &'a [Cell<T>],
        row_length: usize,
        height: usize,
        capacity: usize,
        first: usize,
    ) -> Self {
        Self {
            cells,
            row_length,
            height,
            capacity,
            first,
        }
    }

    /// Rows of the tensor.
    #[inline]
    pub const fn height(&self) -> usize {
        self.height
    }

    /// Row `y` of the tensor, or nothing where `y` is in the padding above or below it.
    #[inline]
    pub fn get(&self, y: isize) -> Option<&'a [Cell<T>]> {
        let y = usize::try_from(y).ok()?;
        if y >= self.height {
            return None;
        }
        let ahead = y.checked_sub(self.first)?;
        let slot = if ahead < self.capacity {
            ahead
        } else {
            ahead - self.capacity
        };
        let start = slot * self.row_length;
        self.cells.get(start..start + self.row_length)
    }

    /// The memory of all slots of a ring, or of the tensor: where a row would begin behind it, it begins one
    /// length of the memory before.
    #[cfg(tinyml_dsp)]
    #[inline]
    pub(crate) fn memory(&self, row_length: usize) -> Option<&'a [Cell<T>]> {
        if self.row_length != row_length {
            return None;
        }
        self.cells.get(..self.capacity * row_length)
    }

    /// All that is in memory.
    #[cfg(tinyml_dsp)]
    #[inline]
    pub(crate) const fn cells(&self) -> &'a [Cell<T>] {
        self.cells
    }

    /// Every element, where the tensor is whole in memory.
    #[inline]
    pub fn contiguous(&self) -> Option<&'a [Cell<T>]> {
        if self.capacity == self.height {
            Some(self.cells)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_finds_rows_on_both_sides_of_its_end() {
        // Rows 3 to 5 of a tensor of 8, in a ring of 3 slots whose slot 0 holds row 3.
        let mut storage = [30, 40, 50];
        let cells = Cell::from_mut(&mut storage[..]).as_slice_of_cells();
        let ring = Rows::ring(cells, 1, 8, 3, 3);
        assert_eq!(ring.get(3).unwrap()[0].get(), 30);
        assert_eq!(ring.get(5).unwrap()[0].get(), 50);
        // Row 6 took the place of row 3.
        assert_eq!(ring.get(6).unwrap()[0].get(), 30);
        assert!(ring.get(2).is_none());
        assert!(ring.get(8).is_none());
        assert!(ring.contiguous().is_none());
    }
}
