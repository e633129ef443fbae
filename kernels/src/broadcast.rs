//! How the elements of two operands meet in an elementwise operator.

use crate::offsets::Offsets;

/// Output extents and the strides of two operands that are stretched to them.
///
/// Shapes are aligned at their last axis and filled up with leading extents of 1. An operand's
/// stride is the distance between neighbours along an axis of its own, dense layout, and 0 on
/// every axis along which it is repeated because its extent there is 1 and the output's is not.
///
/// ```
/// use tinyml_kernels::Broadcast;
///
/// // [2, 3] with [3]: the second operand is repeated for each row.
/// let rows = Broadcast {
///     extents: [1, 1, 1, 1, 2, 3],
///     first: [6, 6, 6, 6, 3, 1],
///     second: [0, 0, 0, 0, 0, 1],
/// };
/// assert!(!rows.is_flat());
/// let met: Vec<_> = rows.offsets().collect();
/// assert_eq!(met, [(0, 0), (1, 1), (2, 2), (3, 0), (4, 1), (5, 2)]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broadcast {
    /// Extents of the output, outermost first.
    pub extents: [usize; 6],
    /// Strides of the first operand, in elements.
    pub first: [usize; 6],
    /// Strides of the second operand, in elements.
    pub second: [usize; 6],
}

impl Broadcast {
    /// Two operands of the output's own shape, with `length` elements.
    pub const fn flat(length: usize) -> Self {
        Self {
            extents: [1, 1, 1, 1, 1, length],
            first: [0, 0, 0, 0, 0, 1],
            second: [0, 0, 0, 0, 0, 1],
        }
    }

    /// Whether each output element comes from the elements of the same index of both operands.
    #[inline(always)]
    pub fn is_flat(&self) -> bool {
        // Without a loop, so that it is known while compiling where the length is not.
        if let ([1, 1, 1, 1, 1, _], [.., 1], [.., 1]) = (self.extents, self.first, self.second) {
            return true;
        }
        let axes = self.extents.iter().zip(&self.first).zip(&self.second);
        let mut dense = 1_usize;
        for ((extent, first), second) in axes.rev() {
            if *extent != 1 && (*first != dense || *second != dense) {
                return false;
            }
            dense = dense.wrapping_mul(*extent);
        }
        true
    }

    /// The elements of the first and of the second operand for each output element in turn.
    #[inline]
    pub fn offsets(&self) -> impl Iterator<Item = (usize, usize)> + use<'_> {
        Offsets::new(&self.extents, [&self.first, &self.second], [0, 0])
            .map(|[first, second]| (first, second))
    }
}
