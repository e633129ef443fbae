//! Walking several tensors at once, each with its own strides.
//!
//! A copy between layouts, a broadcast and a reduction all visit the positions of one index space
//! and want to know where each tensor keeps the element of that position.

/// Axes of an index space. Tensors of fewer dimensions have leading extents of 1.
pub(crate) const AXES: usize = 6;

/// The offsets of `N` tensors at every position of an index space, the last axis fastest.
///
/// Offsets wrap around, so a negative stride is its two's complement.
#[derive(Clone, Debug)]
pub(crate) struct Offsets<'a, const N: usize> {
    extents: &'a [usize],
    strides: [&'a [usize; AXES]; N],
    positions: [usize; AXES],
    offsets: [usize; N],
    finished: bool,
}

impl<'a, const N: usize> Offsets<'a, N> {
    /// All positions within `extents`, from the offsets `start`. There may be fewer extents than axes: then
    /// the last axes stay where they are.
    #[inline]
    pub(crate) fn new(
        extents: &'a [usize],
        strides: [&'a [usize; AXES]; N],
        start: [usize; N],
    ) -> Self {
        Self {
            extents,
            strides,
            positions: [0; AXES],
            offsets: start,
            finished: extents.contains(&0),
        }
    }
}

impl<const N: usize> Iterator for Offsets<'_, N> {
    type Item = [usize; N];

    #[inline]
    fn next(&mut self) -> Option<[usize; N]> {
        if self.finished {
            return None;
        }
        let current = self.offsets;
        for (axis, extent) in self.extents.iter().enumerate().rev() {
            let Some(position) = self.positions.get_mut(axis) else {
                continue;
            };
            *position = position.wrapping_add(1);
            let ended = *position == *extent;
            for (offset, strides) in self.offsets.iter_mut().zip(&self.strides) {
                let stride = strides.get(axis).copied().unwrap_or(0);
                *offset = if ended {
                    offset.wrapping_sub(stride.wrapping_mul(extent.wrapping_sub(1)))
                } else {
                    offset.wrapping_add(stride)
                };
            }
            if !ended {
                return Some(current);
            }
            *position = 0;
        }
        self.finished = true;
        Some(current)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn offsets_of_a_transposed_and_a_reversed_tensor() {
        let transposed = [0, 0, 0, 0, 1, 2];
        let reversed = [0, 0, 0, 0, 3_usize.wrapping_neg(), 1_usize.wrapping_neg()];
        let walk = Offsets::new(&[1, 1, 1, 1, 2, 3], [&transposed, &reversed], [0, 5]);
        let found: Vec<_> = walk.map(|[a, b]| (a, b)).collect();
        assert_eq!(found, [(0, 5), (2, 4), (4, 3), (1, 2), (3, 1), (5, 0)]);
    }

    #[test]
    fn an_empty_axis_has_no_position() {
        assert_eq!(Offsets::new(&[1, 1, 0, 1, 1, 9], [&[0; 6]], [0]).count(), 0);
    }
}
