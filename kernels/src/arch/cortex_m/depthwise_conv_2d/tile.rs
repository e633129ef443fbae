//! The input of a tile of outputs, unpacked to 16-bit numbers.

use super::super::call::Call;
use super::strip::pair_bytes;
use crate::{
    dual::depthwise_conv_2d::{FILTER, TILES},
    ops::depthwise_conv_2d::Params,
};
use core::{arch::naked_asm, cell::Cell};

/// Unpacks four channels of some rows of a tile: from the first element of the first row, to the first
/// word that has an element of the input.
pub(super) type Unpack = unsafe extern "C" fn(*const i8, *mut u32, *const Span);

/// What is unpacked at once.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    /// Rows that follow each other in memory.
    rows: usize,
    /// Bytes from a row of the input to the next one.
    row: usize,
    /// Bytes from a column of the input to the next one.
    column: usize,
    /// Columns that are in the input.
    columns: usize,
    /// Whether the first of them is the second of its pair.
    second: bool,
    /// The zero point of the input, as the elements of four channels.
    zeros: u32,
}

/// The input of a tile. Rows and columns are counted in the tile, and a range of them is not padding.
pub(super) struct Tile<'a> {
    span: Span,
    /// Row of the input where the tile starts, and the tile's rows in the input.
    top: isize,
    rows: [usize; 2],
    /// The input from the first of these rows on, if it is whole.
    whole: Option<&'a [Cell<i8>]>,
    /// Where the first column is in a row of the input, and its pair in memory.
    source: usize,
    target: usize,
}

impl<'a> Tile<'a> {
    /// The tile of some outputs from a place on, in rows and columns. Fills the working memory with padding
    /// where it needs any.
    ///
    /// What it takes to find the place is not on the stack while the tile is computed.
    #[inline(never)]
    pub(super) fn new(
        call: &Call<'a, Params>,
        memory: &[Cell<u32>],
        [y, x]: [usize; 2],
        [rows, columns]: [usize; 2],
    ) -> Self {
        let params = call.params;
        let (stride, channels) = (params.stride_width, params.input_channels);
        let place = |start: usize, padding: usize, count: usize, extent: usize| {
            let start = (start * stride).wrapping_sub(padding) as isize;
            let covered = ((count - 1) * stride + FILTER) as isize;
            let inside = |edge: usize| (edge as isize - start).max(0).min(covered) as usize;
            (start, covered as usize, [inside(0), inside(extent)])
        };
        let (top, covered_rows, rows) = place(y, params.padding_top, rows, call.input.height());
        let (left, _, [before, after]) = place(x, params.padding_left, columns, params.input_width);
        // Without a column in the input nothing is unpacked.
        let rows = if after > before { rows } else { [0, 0] };
        let row = params.input_width * channels;
        let first = top.wrapping_add_unsigned(rows[0]) as usize;
        let whole = call.input.contiguous();
        let whole = whole.filter(|cells| cells.len() >= row.wrapping_mul(call.input.height()));
        let zero_point = params.input_zero_point as u32;
        let zeros = (zero_point & 0xff) * 0x0101_0101;
        let (tile, padding) = match stride {
            1 => (TILES[0], (zero_point & 0xffff) * 0x1_0001),
            _ => (TILES[1], zeros),
        };
        // Pairs of which no column is in the input, then rows; what is unpacked pads the other pairs.
        let pair = tile.words * tile.slots;
        pad(memory.get(..before / 2 * pair), 1, padding);
        pad(memory.get(after.div_ceil(2) * pair..), 1, padding);
        let mut index = 0;
        while index < covered_rows {
            if index < rows[0] || index >= rows[1] {
                pad(memory.get(index..), tile.slots, padding);
            }
            index += 1;
        }
        Self {
            span: Span {
                rows: 0,
                row,
                column: channels,
                columns: after.wrapping_sub(before),
                second: !before.is_multiple_of(2),
                zeros,
            },
            top,
            rows,
            whole: whole.and_then(|cells| cells.get(first.wrapping_mul(row)..)),
            source: left.wrapping_add_unsigned(before) as usize * channels,
            target: before / 2 * pair_bytes(stride) / 4,
        }
    }

    /// Leaves the first rows of the tile as they are in memory.
    #[inline(always)]
    pub(super) fn skip(&mut self, rows: usize) {
        let [first, end] = &mut self.rows;
        let skipped = rows.saturating_sub(*first);
        let skipped_elements = skipped.wrapping_mul(self.span.row);
        self.whole = self.whole.and_then(|cells| cells.get(skipped_elements..));
        *first += skipped;
        *end = (*end).max(*first);
    }

    /// Unpacks the channels from `channel` on. `memory` has the pairs of the tile.
    #[inline(always)]
    pub(super) fn unpack(
        &mut self,
        call: &Call<'_, Params>,
        memory: &[Cell<u32>],
        unpack: Unpack,
        channel: usize,
    ) {
        let [first, end] = self.rows;
        let mut row = first;
        while row < end {
            let (cells, rows) = match self.whole {
                Some(cells) => (Some(cells), end - first),
                None => (call.input.get(self.top.wrapping_add_unsigned(row)), 1),
            };
            let Some(cells) = cells.filter(|cells| cells.len() >= self.span.row) else {
                debug_assert!(false, "rows are missing");
                return;
            };
            self.span.rows = rows;
            // SAFETY: `cells` has a row of the input, or all rows from the tile's first one on. The columns
            // are in them, and each has four channels from `channel` on. The memory has all pairs and
            // rows.
            unsafe {
                unpack(
                    cells.as_ptr().wrapping_add(self.source + channel).cast(),
                    memory
                        .as_ptr()
                        .wrapping_add(self.target + row)
                        .cast_mut()
                        .cast(),
                    &self.span,
                );
            }
            row += rows;
        }
    }
}

/// Sets the first word and those in steps from it on.
#[inline(always)]
fn pad(words: Option<&[Cell<u32>]>, step: usize, padding: u32) {
    let words = words.unwrap_or(&[]).as_ptr_range();
    // SAFETY: cells may be written through a shared reference.
    unsafe {
        set(
            words.start.cast_mut().cast(),
            words.end.cast(),
            4 * step,
            padding,
        )
    };
}

/// Sets words in steps of some bytes up to an end.
///
/// # Safety
///
/// The words must be writable.
#[unsafe(naked)]
unsafe extern "C" fn set(words: *mut u32, end: *const u32, step: usize, value: u32) {
    naked_asm!(
        "b 3f",
        "2:",
        "str r3, [r0]",
        "add r0, r0, r2",
        "3:",
        "cmp r0, r1",
        "blo 2b",
        "bx lr",
    )
}

/// See [`Unpack`]. `S` is the stride.
///
/// r0 is where the next column is; r1 where the next pair goes; r3 the rows; r4 their distance; r5 the
/// distance of columns; r6 the columns left; r7 zeros. In a pair, r8 and r9 are where its columns are, with
/// the distances r10 and r11 of their rows; the stack has where the pair after it goes.
///
/// # Safety
///
/// For each row and column of the span, four bytes must be readable; for each row and pair of columns, words
/// must be writable at `pair_bytes(S) * pair + 4 * (slots * word + row)`. The span has rows and columns.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn unpack<const S: usize>(
    source: *const i8,
    target: *mut u32,
    span: *const Span,
) {
    naked_asm!(
        extension!(),
        ".macro row",
        "ldr r2, [r8]",
        "ldr r12, [r9]",
        "add r8, r8, r10",
        "add r9, r9, r11",
        "pkhbt lr, r2, r12, lsl #16",
        "pkhtb r2, r12, r2, asr #16",
        ".if {stride} == 2",
        "str r2, [r1, #{pair} / 2]",
        ".else",
        "sxtb16 r12, lr, ror #8",
        "str r12, [r1, #{pair} / 4]",
        "sxtb16 r12, r2",
        "str r12, [r1, #{pair} / 2]",
        "sxtb16 r12, r2, ror #8",
        "str r12, [r1, #{pair} / 4 * 3]",
        "sxtb16 lr, lr",
        ".endif",
        "str lr, [r1], #4",
        ".endm",
        "push {{r4-r11, lr}}",
        "add r7, r2, #20",
        "ldr r8, [r2, #16]",
        "ldm r2, {{r3-r6}}",
        "uxtb r8, r8",
        "cmp r8, #0",
        // Each pair. The first one may begin in the padding, the last one may end there.
        "2:",
        "itete ne",
        "movne r8, r7",
        "moveq r8, r0",
        "movne r10, #0",
        "moveq r10, r4",
        "itt eq",
        "addeq r0, r0, r5",
        "subeq r6, #1",
        "cmp r6, #0",
        "itete eq",
        "moveq r9, r7",
        "movne r9, r0",
        "moveq r11, #0",
        "movne r11, r4",
        "itt ne",
        "addne r0, r0, r5",
        "subne r6, #1",
        "push {{r1, r3}}",
        // Two rows at a time.
        "lsrs r3, r3, #1",
        "bcc 3f",
        "row",
        "cbz r3, 4f",
        "3:",
        "row",
        "row",
        "subs r3, #1",
        "bne 3b",
        "4:",
        "pop {{r1, r3}}",
        "add r1, r1, #{pair}",
        // Also says that the next pair begins in the input.
        "cmp r6, #0",
        "beq 5f",
        "cmp r6, r6",
        "b 2b",
        "5:",
        "pop {{r4-r11, pc}}",
        ".purgem row",
        pair = const pair_bytes(S),
        stride = const S,
    )
}
