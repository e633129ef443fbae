//! Where the filters of a convolution lie.

/// The row and the column of the input under the first weight of the filters, and the column of the output.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position {
    pub(super) top: isize,
    pub(super) left: isize,
    column: usize,
}

impl Position {
    /// For the first output of row `y`. Strides and padding are of rows and columns.
    #[inline(always)]
    pub(super) const fn new(y: usize, stride: [usize; 2], padding: [usize; 2]) -> Self {
        let top = y.wrapping_mul(stride[0]) as isize;
        Self {
            top: top.wrapping_sub(padding[0] as isize),
            left: (padding[1] as isize).wrapping_neg(),
            column: 0,
        }
    }

    /// For the next output, in the same row or in the next.
    #[inline(always)]
    pub(super) const fn advance(
        &mut self,
        output_width: usize,
        stride: [usize; 2],
        padding: [usize; 2],
    ) {
        self.left = self.left.wrapping_add(stride[1] as isize);
        self.column = self.column.wrapping_add(1);
        if self.column == output_width {
            self.column = 0;
            self.left = (padding[1] as isize).wrapping_neg();
            self.top = self.top.wrapping_add(stride[0] as isize);
        }
    }
}
