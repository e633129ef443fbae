//! A row of outputs at a time, for spans of few rows: a tile would be too low to make up for what it
//! takes to unpack its input.

use super::{
    super::call::Call,
    row::{Frame, Row, row},
};
use crate::{
    dual::depthwise_conv_2d::{CHANNEL_WORDS, FILTER},
    ops::depthwise_conv_2d::Params,
};
use core::cell::Cell;

/// How columns are taken: some to begin with, pairs, and what [`Frame::tail`] says.
#[derive(Clone, Copy, Debug)]
struct Columns {
    first: usize,
    pairs: usize,
    tail: usize,
}

impl Columns {
    /// Nothing where there are too few of them, or where more than one is padding on a side.
    #[inline(always)]
    fn new(params: &Params) -> Option<Self> {
        let stride = params.stride_width;
        let left = params.padding_left;
        // Those under the first output that are not new with it.
        let first = FILTER.wrapping_sub(stride).checked_sub(left)?;
        let needed = params.output_width.wrapping_mul(stride);
        let present = params.input_width.checked_sub(first)?.min(needed);
        if left > 1 || present == 0 || present.wrapping_add(1) < needed {
            return None;
        }
        let pairs = present / 2;
        let padding = needed.wrapping_sub(present);
        (pairs > 0).then_some(Self {
            first,
            pairs,
            tail: (present % 2) | padding << 1,
        })
    }
}

/// Computes all outputs but for the clamp, or says that these functions are not for the layer.
#[inline(always)]
pub(super) fn run(call: &Call<'_, Params>, rectified: bool) -> bool {
    let Some(columns) = Columns::new(call.params) else {
        return false;
    };
    let compute = match (call.params.stride_width, rectified) {
        (1, true) => row::<1, true>,
        (1, false) => row::<1, false>,
        (_, true) => row::<2, true>,
        (_, false) => row::<2, false>,
    };
    convolve(call, columns, compute);
    true
}

/// The same with what is known while compiling.
#[inline(never)]
fn convolve(call: &Call<'_, Params>, columns: Columns, compute: Row) {
    let params = call.params;
    let (channels, stride) = (params.output_channels, params.stride_width);
    let row = channels.wrapping_mul(params.output_width);
    let input_row = channels.wrapping_mul(params.input_width);
    let (Some(words), Some(mut output)) = (
        call.words.get(..channels.wrapping_mul(CHANNEL_WORDS)),
        call.output.get(..row.wrapping_mul(call.span.len())),
    ) else {
        debug_assert!(false, "not what was packed");
        return;
    };
    if params.input_channels != channels || row == 0 {
        debug_assert!(false, "not what was packed");
        return;
    }
    let mut frame = Frame {
        rows: [0; 2],
        column: channels,
        input: core::ptr::null(),
        words: words.as_ptr(),
        length: (columns.first + 2 * columns.pairs) * channels,
        zeros: (params.input_zero_point as u32 & 0xffff) * 0x1_0001,
        addend: call.addend,
        absent: 0,
        tail: columns.tail,
        channels,
        output: 0,
        start: params.padding_left | columns.pairs % 2 << 1,
    };
    let mut top = (call.span.start * stride).wrapping_sub(params.padding_top) as isize;
    while let Some((outputs, rest)) = output.split_at_checked(row) {
        let Some(input) = frame.set_rows(call, top, input_row) else {
            debug_assert!(false, "rows are missing");
            return;
        };
        frame.input = input.as_ptr().cast();
        frame.output = outputs.as_ptr().expose_provenance();
        if stride == 1 {
            let start = frame.input.addr() + (columns.first + 1) * channels;
            frame.output = frame.output.wrapping_sub(start);
        }
        // SAFETY: each of the three rows has all columns of the input, all channels of these, and the columns
        // that are taken are in it. `words` has those of all channels, and `outputs` is a row, whose
        // cells may be written through a shared reference.
        unsafe { compute(&frame) };
        output = rest;
        top += stride as isize;
    }
}

impl Frame {
    /// Sets where the rows under the filter are, from one of the input or the padding on. Gives the first of
    /// them that is in the input, or any other, or nothing where a row is too short.
    #[inline(always)]
    fn set_rows<'a>(
        &mut self,
        call: &Call<'a, Params>,
        top: isize,
        length: usize,
    ) -> Option<&'a [Cell<i8>]> {
        let mut input = call.input.cells().get(..length)?;
        let mut starts = [None; FILTER];
        self.absent = 0;
        for (index, start) in starts.iter_mut().enumerate().rev() {
            match call.input.get(top.wrapping_add_unsigned(index)) {
                Some(row) => {
                    input = row.get(..length)?;
                    *start = Some(input.as_ptr().addr());
                }
                None => self.absent |= 1 << index,
            }
        }
        let first = input.as_ptr().addr();
        let [_, second, third] = starts.map(|start| start.unwrap_or(first).wrapping_sub(first));
        self.rows = [second, third];
        Some(input)
    }
}
