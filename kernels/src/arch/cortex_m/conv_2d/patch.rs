//! Patches of outputs at the borders, and the state of the walk over the outputs.

use super::super::call::Call;
use super::expand::{Clipped, Inner, fill_clipped, fill_copied};
use crate::{
    dual::conv_2d::{Runs, elements},
    ops::conv_2d::Params,
};
use core::{cell::Cell, ffi::c_void, ops::Range};

/// The walk over the outputs of a call.
#[repr(C)]
#[derive(Debug)]
pub(super) struct Patches<'a, 'b> {
    inner: Inner,
    args: &'a Call<'b, Params>,
    patches: &'a [Cell<u32>],
    rows: &'a [Cell<u32>],
    y: usize,
    fill_one: FillOne,
}

/// Fills one patch.
pub(super) type FillOne = fn(&Patches<'_, '_>, &[Cell<u32>]);

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

/// How to fill the patches that [`expand::fill`](super::expand::fill) does not.
#[inline(always)]
pub(super) fn fill_one(params: &Params) -> FillOne {
    let has_borders = inner(params) != (0..params.output_width);
    if params.dilation_width != 1 {
        |patches, patch| patches.by_element(patch)
    } else if has_borders && !params.input_channels.is_multiple_of(4) {
        |patches, patch| patches.by_row(patch, true)
    } else {
        |patches, patch| patches.by_row(patch, false)
    }
}

impl<'a, 'b> Patches<'a, 'b> {
    /// The start of the walk, but for [`Self::find_rows`]. There are two words for each step in `patches`, and as many `rows` as
    /// the filter has.
    #[inline(always)]
    pub(super) fn new(
        args: &'a Call<'b, Params>,
        patches: &'a [Cell<u32>],
        rows: &'a [Cell<u32>],
        fill_one: FillOne,
    ) -> Self {
        let params = args.params;
        let Range { start, end } = inner(params);
        Self {
            inner: Inner {
                outputs: args.span.len().wrapping_mul(params.output_width),
                x: 0,
                start,
                end,
                patches: patches.as_ptr().cast(),
                rows: rows.as_ptr().cast(),
                count: rows.len(),
                length: params.filter_width.wrapping_mul(params.input_channels),
                padding: two(params.input_zero_point),
                stride: params.stride_width.wrapping_mul(params.input_channels),
            },
            args,
            patches,
            rows,
            y: args.span.start,
            fill_one,
        }
    }

    /// The kernel of [`Fill`](super::driver::Fill).
    ///
    /// # Safety
    ///
    /// `state` is a `Patches` that nothing else uses.
    pub(super) unsafe extern "C" fn fill(state: *mut c_void) -> usize {
        // SAFETY: the caller's promise.
        let Some(state) = (unsafe { state.cast::<Patches<'_, '_>>().as_mut() }) else {
            return 0;
        };
        let count = state.inner.outputs.min(2);
        // One output that is left alone is the second.
        for which in 2_usize.wrapping_sub(count)..2 {
            if state.inner.x == state.args.params.output_width {
                state.inner.x = 0;
                state.y = state.y.wrapping_add(1);
                state.find_rows();
            }
            let patch = state.patches.get(which..).unwrap_or(&[]);
            (state.fill_one)(state, patch);
            state.inner.x = state.inner.x.wrapping_add(1);
        }
        state.inner.outputs = state.inner.outputs.wrapping_sub(count);
        count
    }

    /// Looks up the rows that the filter covers.
    #[inline(never)]
    pub(super) fn find_rows(&self) {
        let params = self.args.params;
        let start = params.padding_left.wrapping_mul(params.input_channels);
        for (i, place) in self.rows.iter().enumerate() {
            let row = self.row(i);
            place.set(row.map_or(0, |row| (row.as_ptr() as usize).wrapping_sub(start) as u32));
        }
    }

    /// The row of the input that row `i` of the filter covers.
    #[inline(always)]
    fn row(&self, i: usize) -> Option<&'b [Cell<i8>]> {
        let params = self.args.params;
        let row = self.y.wrapping_mul(params.stride_height);
        let row = row.wrapping_add(i.wrapping_mul(params.dilation_height));
        let length = params.input_width.wrapping_mul(params.input_channels);
        let row = self
            .args
            .input
            .get(row.wrapping_sub(params.padding_top) as isize);
        row.and_then(|row| row.get(..length))
    }

    /// Columns from the left edge of the filter to that of the input, without sign; columns of the
    /// filter on the input; columns after.
    fn columns(&self) -> [usize; 3] {
        let params = self.args.params;
        let left = self.inner.x.wrapping_mul(params.stride_width);
        let before = params
            .padding_left
            .saturating_sub(left)
            .min(params.filter_width);
        let end = params.input_width.wrapping_add(params.padding_left);
        let inside = end.saturating_sub(left.wrapping_add(before));
        let inside = inside.min(params.filter_width.wrapping_sub(before));
        let after = params
            .filter_width
            .wrapping_sub(before)
            .wrapping_sub(inside);
        [before, inside, after]
    }

    /// Fills a patch without holes: where padding begins and ends between groups of four elements
    /// directly, and else by way of a copy.
    #[inline(always)]
    fn by_row(&self, patch: &[Cell<u32>], copied: bool) {
        let channels = self.args.params.input_channels;
        let [before, inside, after] = self.columns();
        let clipped = Clipped {
            count: self.inner.count,
            length: if copied {
                self.inner.length
            } else {
                inside.wrapping_mul(channels)
            },
            padding: self.inner.padding,
            words: self.inner.length.div_ceil(2),
            before: before.wrapping_mul(if copied { channels } else { channels / 2 }),
            after: after.wrapping_mul(channels / 2),
            inside: inside.wrapping_mul(channels),
        };
        let offset = self.inner.x.wrapping_mul(self.inner.stride);
        let offset = offset.wrapping_add(before.wrapping_mul(channels));
        let fill = if copied { fill_copied } else { fill_clipped };
        // SAFETY: the rows are 0 or those of `find_rows`, of which the columns inside exist. The patch
        // has room for the words of all rows; its cells may be written through a shared reference.
        unsafe {
            fill(
                self.rows.as_ptr().cast(),
                offset,
                patch.as_ptr().cast_mut().cast(),
                &clipped,
            );
        }
    }

    /// Fills any patch.
    #[inline(never)]
    fn by_element(&self, patch: &[Cell<u32>]) {
        let params = self.args.params;
        let runs = Runs::new(params);
        let left = self.inner.x.wrapping_mul(params.stride_width);
        let left = left.wrapping_sub(params.padding_left) as isize;
        let words = runs.length.div_ceil(2);
        let mut places = patch.iter().step_by(2);
        for i in 0..params.filter_height {
            let row = self.row(i).unwrap_or(&[]);
            let mut column = left;
            for _ in 0..runs.in_row {
                let start = column.wrapping_mul(params.input_channels as isize);
                for (step, place) in places.by_ref().take(words).enumerate() {
                    let [low, high] = elements(runs.length, step).map(|element| {
                        let element = start.wrapping_add(element.unwrap_or(0) as isize);
                        let cell = row.get(element as usize);
                        cell.map_or(params.input_zero_point, |cell| i32::from(cell.get()))
                    });
                    place.set((high as u32) << 16 | low as u32 & 0xFFFF);
                }
                column = column.wrapping_add(params.dilation_width as isize);
            }
        }
    }
}

/// Two elements.
fn two(element: i32) -> u32 {
    (element as u32 & 0xFFFF).wrapping_mul(0x1_0001)
}

/// Outputs that see nothing but padding.
#[derive(Debug)]
pub(super) struct Padding<'a> {
    pub(super) patches: &'a [Cell<u32>],
    pub(super) zero_point: i32,
    pub(super) outputs: usize,
}

impl Padding<'_> {
    /// The kernel of [`Fill`](super::driver::Fill) for them.
    ///
    /// # Safety
    ///
    /// `state` is a `Padding` that nothing else uses.
    pub(super) unsafe extern "C" fn fill(state: *mut c_void) -> usize {
        // SAFETY: the caller's promise.
        let Some(state) = (unsafe { state.cast::<Padding<'_>>().as_mut() }) else {
            return 0;
        };
        for word in state.patches {
            word.set(two(state.zero_point));
        }
        let count = state.outputs.min(2);
        state.outputs = state.outputs.wrapping_sub(count);
        count
    }
}
