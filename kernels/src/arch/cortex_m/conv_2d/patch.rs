//! Patches of outputs at the borders, and the state of the walk over the outputs.

use super::super::{
    call::Call,
    opaque::{again, keep_rolled},
};
use super::expand::{Inner, One};
use crate::{
    Rows,
    dual::conv_2d::{Runs, place},
    ops::conv_2d::Params,
};
use core::{cell::Cell, ffi::c_void, hint::black_box, ops::Range};

/// What [`Patches::fill`] gives where pairs in inner columns follow, which [`Expand::advance`] fills.
pub(super) const MORE: usize = 3;

/// The walk over the outputs of a call.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Patches<'a> {
    inner: Inner,
    params: &'a Params,
    input: Rows<'a, i8>,
    /// Outputs that are left after the pairs that follow.
    outputs: usize,
    /// The row and column of the first of them.
    y: usize,
    x: usize,
    /// Columns of outputs that are not at a border.
    columns: Range<usize>,
    one: One,
    fill_one: FillOne,
}

/// Fills one patch.
pub(super) type FillOne = fn(&Patches<'_>, &[Cell<u32>]);

/// Columns of outputs whose filters lie within the columns of the input and have no holes.
#[inline(always)]
fn inner(params: &Params) -> Range<usize> {
    let stride = params.stride_width.max(1);
    let room = params.input_width.wrapping_add(params.padding_left);
    match room.checked_sub(params.filter_width) {
        Some(room) if params.dilation_width == 1 => {
            let end = (room / stride).wrapping_add(1).min(params.output_width);
            params.padding_left.div_ceil(stride)..end
        }
        _ => 0..0,
    }
}

/// How to fill the patches that [`Expand::advance`](super::expand::Expand::advance) does not.
#[inline(always)]
pub(super) fn fill_one(params: &Params) -> FillOne {
    if params.dilation_width != 1 {
        |patches, patch| patches.by_element(patch)
    } else if inner(params) != (0..params.output_width) {
        |patches, patch| patches.at_border(patch)
    } else {
        |patches, patch| patches.within(patch)
    }
}

impl<'a> Patches<'a> {
    /// The start of the walk. There are two words for each step in `patches`, and behind them as many
    /// `rows` as the filter has.
    #[inline(always)]
    pub(super) fn new(
        call: &Call<'a, Params>,
        patches: &'a [Cell<u32>],
        rows: &'a [Cell<u32>],
        one: One,
        fill_one: FillOne,
    ) -> Self {
        let params = call.params;
        Self {
            inner: Inner {
                patches: patches.as_ptr().cast(),
                pairs: 0,
                stride: params.stride_width.wrapping_mul(params.input_channels),
                rows: rows.as_ptr().cast(),
                rows_end: rows.as_ptr_range().end.cast(),
                offset: 0,
                quads: Runs::new(params).length / 4,
                padding: two(params.input_zero_point),
            },
            params,
            input: call.input,
            outputs: call.span.len().wrapping_mul(params.output_width),
            // At the end of the row before.
            y: call.span.start.wrapping_sub(1),
            x: params.output_width,
            columns: inner(params),
            one,
            fill_one,
        }
    }

    /// Fills the patches of the next two outputs, or the second patch for the last one, and gives how
    /// many there were; or [`MORE`].
    ///
    /// # Safety
    ///
    /// `state` is a `Patches` that nothing else uses.
    pub(super) unsafe extern "C" fn fill(state: *mut c_void) -> usize {
        // SAFETY: the caller's promise.
        let patches = unsafe { &mut *state.cast::<Patches<'_>>() };
        if patches.outputs == 0 {
            return 0;
        }
        patches.turn();
        if patches.columns.contains(&patches.x) {
            let columns = patches.columns.end.wrapping_sub(patches.x);
            let pairs = columns.min(patches.outputs) / 2;
            if pairs > 0 {
                patches.inner.pairs = pairs;
                patches.x = patches.x.wrapping_add(2 * pairs);
                patches.outputs = patches.outputs.wrapping_sub(2 * pairs);
                return MORE;
            }
        }
        // One output that is left alone is the second.
        let first = 2_usize.saturating_sub(patches.outputs);
        let mut which = black_box(first);
        while which < 2 {
            patches.turn();
            let patch = patches.patches().get(which..).unwrap_or(&[]);
            (patches.fill_one)(patches, patch);
            patches.x = patches.x.wrapping_add(1);
            patches.outputs = patches.outputs.wrapping_sub(1);
            which = which.wrapping_add(1);
        }
        2_usize.wrapping_sub(first)
    }

    /// The words of both patches.
    #[inline(always)]
    fn patches(&self) -> &'a [Cell<u32>] {
        let (start, end) = (self.inner.patches as usize, self.inner.rows as usize);
        // SAFETY: `new` had them, and the rows behind them.
        unsafe {
            core::slice::from_raw_parts(self.inner.patches.cast(), end.wrapping_sub(start) / 4)
        }
    }

    /// Where each row of the filter begins, see [`Inner`].
    #[inline(always)]
    fn rows(&self) -> &'a [Cell<u32>] {
        // SAFETY: `new` had as many.
        unsafe { core::slice::from_raw_parts(self.inner.rows.cast(), self.params.filter_height) }
    }

    /// Goes on to the next row at the end of one, and finds the offset of the column.
    #[inline(never)]
    fn turn(&mut self) {
        if self.x == self.params.output_width {
            self.x = 0;
            self.y = self.y.wrapping_add(1);
            self.find_rows();
        }
        self.inner.offset = self.x.wrapping_mul(self.inner.stride);
    }

    /// Looks up the rows that the filter covers.
    #[inline(never)]
    fn find_rows(&self) {
        for (i, place) in self.rows().iter().enumerate() {
            keep_rolled();
            place.set(self.row(i).map_or(0, |row| self.address(row)));
        }
    }

    /// Where the filter of column 0 begins in a row.
    #[inline(always)]
    fn address(&self, row: &[Cell<i8>]) -> u32 {
        let params = self.params;
        let start = params.padding_left.wrapping_mul(params.input_channels);
        (row.as_ptr() as usize).wrapping_sub(start) as u32
    }

    /// The row of the input that row `i` of the filter covers.
    #[inline(always)]
    fn row(&self, i: usize) -> Option<&'a [Cell<i8>]> {
        let params = self.params;
        let row = self.y.wrapping_mul(params.stride_height);
        let row = row.wrapping_add(i.wrapping_mul(params.dilation_height));
        let length = params.input_width.wrapping_mul(params.input_channels);
        let row = self
            .input
            .get(row.wrapping_sub(params.padding_top) as isize);
        row.and_then(|row| row.get(..length))
    }

    /// Fills a patch of an inner column.
    #[inline(always)]
    fn within(&self, patch: &[Cell<u32>]) {
        // SAFETY: the rows are 0 or those of `find_rows`, which have the elements that inner columns
        // need; `at_border` calls this for others, where it left only rows that can be read. The
        // patch has room for the words of all rows; its cells may be written through a shared
        // reference.
        unsafe { (self.one)(&raw const self.inner, patch.as_ptr().cast_mut().cast()) };
    }

    /// Fills a patch without holes. What lies left and right of the input is read as if it were part of
    /// it, from the rows before and after; then padding takes its place.
    fn at_border(&self, patch: &[Cell<u32>]) {
        if self.columns.contains(&self.x) {
            self.within(patch);
            return;
        }
        let incomplete = self.leave_out_rows();
        self.within(patch);
        self.pad_columns(patch);
        if incomplete {
            self.by_row(patch);
        }
    }

    /// Leaves out the rows of which what is read does not lie wholly in memory, and says whether there are
    /// any. It is out of line, as what follows, so that none of it is on the stack while a row is filled.
    #[inline(never)]
    fn leave_out_rows(&self) -> bool {
        let runs = Runs::new(self.params);
        let cells = self.input.cells();
        let starts = (cells.len().wrapping_add(1)).saturating_sub(runs.length);
        let offset = self.inner.offset.wrapping_sub(cells.as_ptr() as usize);
        let mut incomplete = false;
        for place in self.rows() {
            keep_rolled();
            let start = place.get() as usize;
            if start != 0 && offset.wrapping_add(start) >= starts {
                place.set(0);
                incomplete = true;
            }
        }
        incomplete
    }

    /// Puts padding left and right of the input, in all rows.
    #[inline(never)]
    fn pad_columns(&self, patch: &[Cell<u32>]) {
        let params = self.params;
        let runs = Runs::new(params);
        let halves = halves(patch);
        let from_row_to_row = runs.length.div_ceil(2).wrapping_mul(4);
        let row = params.input_width.wrapping_mul(params.input_channels);
        let left = params.padding_left.wrapping_mul(params.input_channels);
        let start = self.inner.offset.wrapping_sub(left);
        let mut element = 0;
        while element < runs.length {
            keep_rolled();
            if start.wrapping_add(element) < row {
                // What follows lies within the input up to its end.
                element = row.wrapping_sub(start);
                continue;
            }
            let mut index = place(runs.length, element);
            element = element.wrapping_add(1);
            while let Some(half) = halves.get(index) {
                keep_rolled();
                half.set(self.inner.padding as u16);
                index = index.wrapping_add(from_row_to_row);
            }
        }
    }

    /// Fills any patch.
    #[inline(never)]
    fn by_element(&self, patch: &[Cell<u32>]) {
        for word in patch.iter().step_by(2) {
            word.set(self.inner.padding);
        }
        for place in self.rows() {
            keep_rolled();
            place.set(0);
        }
        self.by_row(patch);
    }

    /// Fills what those rows of the filter cover that are left out, and looks up each. Where there is none,
    /// the patch is padding already. It is what callers do last, so that they have nothing on the stack
    /// meanwhile.
    #[inline(never)]
    fn by_row(&self, patch: &[Cell<u32>]) {
        let mut i = 0;
        while let Some(place) = again(self).rows().get(i) {
            if place.get() == 0 {
                again(self).row_by_element(i, place, patch);
            }
            i = i.wrapping_add(1);
        }
    }

    /// Fills what row `i` of the filter covers. Taps that do not exist, whose weights are 0, keep what is
    /// there.
    #[inline(always)]
    fn row_by_element(&self, i: usize, place_of_row: &Cell<u32>, patch: &[Cell<u32>]) {
        let params = self.params;
        let Some(row) = self.row(i) else {
            return;
        };
        place_of_row.set(self.address(row));
        let runs = Runs::new(params);
        let halves = halves(patch);
        let padding = self.inner.padding as u16;
        let from_run_to_run = runs.length.div_ceil(2).wrapping_mul(4);
        let mut first = i.wrapping_mul(runs.in_row).wrapping_mul(from_run_to_run);
        let left = self.x.wrapping_mul(params.stride_width);
        let mut column = left.wrapping_sub(params.padding_left);
        for _ in 0..runs.in_row {
            keep_rolled();
            let start = column.wrapping_mul(params.input_channels);
            for element in 0..runs.length {
                keep_rolled();
                let cell = row.get(start.wrapping_add(element));
                let value = cell.map_or(padding, |cell| cell.get() as u16);
                if let Some(half) = halves.get(first.wrapping_add(place(runs.length, element))) {
                    half.set(value);
                }
            }
            first = first.wrapping_add(from_run_to_run);
            column = column.wrapping_add(params.dilation_width);
        }
    }
}

/// The halves of words.
#[inline(always)]
pub(super) fn halves(words: &[Cell<u32>]) -> &[Cell<u16>] {
    // SAFETY: a word is two halves, of less alignment.
    unsafe { core::slice::from_raw_parts(words.as_ptr().cast(), 2 * words.len()) }
}

/// Two elements.
pub(super) fn two(element: i32) -> u32 {
    (element as u32 & 0xFFFF).wrapping_mul(0x1_0001)
}
