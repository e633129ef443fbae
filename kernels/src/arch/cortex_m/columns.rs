//! Operands of which one is a tensor and the other a vector that is repeated for each of its rows: bias,
//! scales or slopes of channels.
//!
//! A kernel takes one column after another. What it needs to know of the element of the vector stays in
//! registers, and is worked out once for a column.

use crate::{Broadcast, Source, portable::Place};
use core::cell::Cell;

/// Rows, and columns of neighbours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    rows: usize,
    columns: usize,
}

/// One column of the tensor and of the output: `rows` elements, at least one, `stride` elements apart.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(super) struct Column {
    input: *const i8,
    output: *const Cell<i8>,
    stride: usize,
    rows: usize,
}

impl Columns {
    /// Those of a second operand that is repeated for the rows of the first.
    pub(super) fn of_second(broadcast: &Broadcast) -> Option<Self> {
        Self::new(&broadcast.extents, &broadcast.first, &broadcast.second)
    }

    /// Those of a first operand that is repeated for the rows of the second.
    pub(super) fn of_first(broadcast: &Broadcast) -> Option<Self> {
        Self::new(&broadcast.extents, &broadcast.second, &broadcast.first)
    }

    #[inline(always)]
    fn new(extents: &[usize; 6], tensor: &[usize; 6], vector: &[usize; 6]) -> Option<Self> {
        let (mut rows, mut columns) = (1_usize, 1_usize);
        for ((&extent, &tensor), &vector) in extents.iter().zip(tensor).zip(vector).rev() {
            if extent == 1 {
                continue;
            }
            if tensor != rows.wrapping_mul(columns) {
                return None;
            }
            if rows == 1 && vector == columns {
                columns = columns.wrapping_mul(extent);
            } else if vector == 0 {
                rows = rows.wrapping_mul(extent);
            } else {
                return None;
            }
        }
        // With few rows it takes longer to set up a column than to compute it.
        (rows > 3).then_some(Self { rows, columns })
    }

    /// Calls a function with each column and its element of the vector.
    #[inline(always)]
    pub(super) fn for_each_of(
        self,
        tensor: Source<'_, i8>,
        vector: Source<'_, i8>,
        output: &[Cell<i8>],
        compute: impl Fn(&Column, i8),
    ) {
        match (tensor, vector) {
            (Source::Cells(tensor), Source::Cells(vector)) => {
                self.for_each(tensor, vector, output, compute);
            }
            (Source::Cells(tensor), Source::Constant(vector)) => {
                self.for_each(tensor, vector, output, compute);
            }
            (Source::Constant(tensor), Source::Cells(vector)) => {
                self.for_each(tensor, vector, output, compute);
            }
            (Source::Constant(tensor), Source::Constant(vector)) => {
                self.for_each(tensor, vector, output, compute);
            }
        }
    }

    #[inline(always)]
    fn for_each(
        self,
        tensor: &[impl Place<i8>],
        vector: &[impl Place<i8>],
        output: &[Cell<i8>],
        compute: impl Fn(&Column, i8),
    ) {
        let Self { rows, columns } = self;
        let elements = rows.wrapping_mul(columns);
        if tensor.len() < elements || output.len() < elements {
            debug_assert!(false, "{elements} of {} and {}", tensor.len(), output.len());
            return;
        }
        for (column, element) in vector.iter().take(columns).enumerate() {
            let column = Column {
                input: tensor.as_ptr().cast::<i8>().wrapping_add(column),
                output: output.as_ptr().wrapping_add(column),
                stride: columns,
                rows,
            };
            compute(&column, element.element());
        }
    }
}
