//! Outputs over input rows that are not needed any more.

use crate::cells;
use std::{cell::Cell, ops::Range};
use tinyml_kernels::Rows;

/// How a kernel goes through the rows of its input. Lengths are in elements.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Walk {
    pub(crate) input_rows: usize,
    pub(crate) input_row: usize,
    pub(crate) output_rows: usize,
    pub(crate) output_row: usize,
    pub(crate) stride: usize,
    pub(crate) padding: usize,
}

impl Walk {
    /// The first input row that an output row needs.
    pub(crate) fn first_needed(&self, y: usize) -> usize {
        let top = (y * self.stride).saturating_sub(self.padding);
        top.min(self.input_rows)
    }

    /// The output, computed in spans of some rows. It begins as close before the input as no span writes over
    /// rows that it needs.
    pub(crate) fn output(
        &self,
        input: &[i8],
        rows: usize,
        run: impl Fn(Rows<'_, i8>, Range<usize>, &[Cell<i8>]),
    ) -> Vec<i8> {
        let spans = (0..self.output_rows).step_by(rows);
        let spans = spans.map(|start| start..self.output_rows.min(start + rows));
        let distance = |span: Range<usize>| {
            let needed = self.first_needed(span.start) * self.input_row;
            (span.end * self.output_row).saturating_sub(needed)
        };
        let distance = spans.clone().map(distance).max().unwrap_or(0);
        let mut memory = vec![0x55; distance];
        memory.extend(input);
        let memory = cells(&mut memory);
        let input = Rows::whole(&memory[distance..], self.input_row, self.input_rows);
        for span in spans {
            let output = span.start * self.output_row..span.end * self.output_row;
            run(input, span, &memory[output]);
        }
        let output = &memory[..self.output_rows * self.output_row];
        output.iter().map(Cell::get).collect()
    }
}

#[test]
fn spans_lie_as_close_as_they_may() {
    // Windows of 2 rows, one element each: row y of the output needs y and y + 1.
    let walk = Walk {
        input_rows: 4,
        input_row: 1,
        output_rows: 3,
        output_row: 1,
        stride: 1,
        padding: 0,
    };
    let sums = |input: Rows<'_, i8>, span: Range<usize>, output: &[Cell<i8>]| {
        for (y, output) in span.zip(output) {
            let row = |y: usize| input.get(y as isize).map_or(0, |row| row[0].get());
            output.set(row(y) + row(y + 1));
        }
    };
    for rows in 1..4 {
        assert_eq!(walk.output(&[1, 2, 4, 8], rows, sums), [3, 6, 12]);
    }
    // One that reads the row above those, whose place is that of the output.
    let above = |input: Rows<'_, i8>, span: Range<usize>, output: &[Cell<i8>]| {
        output[0].set(0);
        let row = input.get(span.start as isize - 1);
        output[0].set(row.map_or(0, |row| row[0].get()));
    };
    assert_ne!(walk.output(&[1, 2, 4, 8], 1, above), [0, 1, 2]);
}
