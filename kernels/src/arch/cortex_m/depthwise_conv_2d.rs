//! DEPTHWISE_CONV_2D with filters of 3 by 3: four channels at a time, each for itself. For other layers see
//! [`general`].
//!
//! The input of a tile of outputs is unpacked to 16-bit numbers in working memory, with padding around
//! it. A word has a pair of neighbouring columns, so that `SMLAD` multiplies two elements by two weights;
//! words are in the order `[pair of columns, channel, row]`. With a stride of 2 each number is used for
//! few outputs; two channels then stay in a word, as 8-bit numbers that take turns in the order `[column,
//! channel]`. Then the tile, a strip of up to six
//! columns, is computed for each channel, with its weights in the stack frame, sums in registers and all
//! addresses constant. Spans of few rows, where tiles do not pay, are computed row by row: see [`rows`].
//!
//! Input rows are read again for each channel or group of channels, after outputs of other channels have
//! been written, so outputs may lie only over input rows that the span does not need. Where they lie over
//! those of their own channels, see [`in_place`].

mod general;
mod in_place;
mod row;
mod rows;
mod strip;
mod tile;

use super::{call::Call, opaque::again};
use crate::{
    Packed,
    dual::depthwise_conv_2d::{CHANNEL_WORDS, COLUMNS, GROUP, TILES, is_three_by_three, pairs},
    ops::depthwise_conv_2d::{Args, Params},
};
use strip::{Frame, Strip, strip};
use tile::{Tile, Unpack, unpack};

/// The most rows of a span that are computed one by one.
const FEW: usize = 4;

/// Whether that takes less time than a tile. For each row a channel's weights are brought in order, which
/// counts the more the fewer columns there are; a tile unpacks two rows of input more than it has rows.
#[inline(always)]
fn are_few(rows: usize, params: &Params) -> bool {
    rows == 1 || rows <= FEW && rows * COLUMNS <= params.output_width
}

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(super) fn run<'a>(args: &Args<'a, i8, i8>, packed: &Packed<'a>) {
    if !is_three_by_three(args.params) {
        return general::run(args, packed);
    }
    let call = Call::<Params>::new(args, packed);
    let rectified = packed.properties.rectified;
    // Also known where only the length of the span is a constant.
    let rows = args.span.end.wrapping_sub(args.span.start);
    if args.in_place && !in_place::is_one_tile(rows) {
        let width = call.params.output_width;
        let compute = if rectified {
            narrow_strip::<1, true>(width)
        } else {
            narrow_strip::<1, false>(width)
        };
        in_place::convolve(&call, unpack::<1>, compute);
    } else if args.in_place || !(are_few(rows, args.params) && rows::run(&call, rectified)) {
        match (call.params.stride_width, rectified) {
            (1, true) => run_strips::<1, true>(&call),
            (1, false) => run_strips::<1, false>(&call),
            (_, true) => run_strips::<2, true>(&call),
            (_, false) => run_strips::<2, false>(&call),
        }
    }
    if !packed.properties.saturating {
        super::clamp(args.output, args.stage.min, args.stage.max);
    }
}

/// The strip for the columns that are left of so many where strips are as wide as they can be, if any are.
#[inline(always)]
fn narrow_strip<const S: usize, const RECTIFIED: bool>(columns: usize) -> Strip {
    match columns % COLUMNS {
        1 => strip::<1, S, RECTIFIED>,
        2 => strip::<2, S, RECTIFIED>,
        3 => strip::<3, S, RECTIFIED>,
        4 => strip::<4, S, RECTIFIED>,
        5 => strip::<5, S, RECTIFIED>,
        _ => strip::<COLUMNS, S, RECTIFIED>,
    }
}

#[inline(always)]
fn run_strips<const S: usize, const RECTIFIED: bool>(call: &Call<'_, Params>) {
    let whole = strip::<COLUMNS, S, RECTIFIED>;
    let rest = narrow_strip::<S, RECTIFIED>(call.params.output_width);
    let whole = if call.params.output_width < COLUMNS {
        rest
    } else {
        whole
    };
    convolve(call, unpack::<S>, whole, rest);
}

/// Computes all outputs but for the clamp.
#[inline(never)]
fn convolve(call: &Call<'_, Params>, unpack: Unpack, whole: Strip, rest: Strip) {
    let params = call.params;
    let (channels, stride) = (params.output_channels, params.stride_width);
    let row = channels.wrapping_mul(params.output_width);
    let size = if stride == 1 { TILES[0] } else { TILES[1] };
    let widest = pairs(params.output_width.min(COLUMNS), stride);
    let outputs = row.wrapping_mul(call.span.len());
    let (Some(memory), Some(words), Some(output)) = (
        call.scratch
            .get(..widest.wrapping_mul(size.words * size.slots)),
        call.words.get(..channels.wrapping_mul(CHANNEL_WORDS)),
        call.output.get(..outputs),
    ) else {
        debug_assert!(false, "not what was packed, or memory too small");
        return;
    };
    if channels < GROUP || params.input_channels != channels || row == 0 {
        debug_assert!(false, "not what was packed");
        return;
    }
    let mut frame = Frame {
        column: channels,
        row,
        length: 0,
        zero: call.addend,
    };
    // Shapes are read again where they are needed, instead of kept on the stack.
    let call = again(call);
    let mut y = call.span.start;
    while y < call.span.end {
        let rows = size.rows.min(call.span.end - y);
        frame.length = 4 * stride * rows;
        let mut x = 0;
        while x < call.params.output_width {
            let columns = COLUMNS.min(call.params.output_width - x);
            let compute = if columns < COLUMNS { rest } else { whole };
            let mut tile = Tile::new(call, memory, [y, x], [rows, columns]);
            let place = (y - call.span.start) * row + x * channels;
            let mut group = 0;
            while group < channels {
                // Channels of the last group may have been in the one before.
                let channel = group.min(channels - GROUP);
                tile.unpack(call, memory, unpack, channel);
                // SAFETY: the working memory has the pairs of all columns of the tile, and the strip has
                // as many columns. `words` has those of 4 channels from `channel` on. Outputs of the
                // strip are within `output`, whose cells may be written through a shared reference.
                unsafe {
                    compute(
                        memory.as_ptr().cast(),
                        words.as_ptr().wrapping_add(channel * CHANNEL_WORDS),
                        output
                            .as_ptr()
                            .wrapping_add(place + channel)
                            .cast_mut()
                            .cast(),
                        &frame,
                    );
                }
                group += GROUP;
            }
            x += columns;
        }
        y += rows;
    }
}
