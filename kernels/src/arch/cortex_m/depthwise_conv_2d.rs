//! DEPTHWISE_CONV_2D with filters of 3 by 3: four channels at a time, each for itself.
//!
//! The input of a tile of outputs is unpacked to 16-bit numbers in working memory, with padding around
//! it. A word has a pair of neighbouring columns, so that `SMLAD` multiplies two elements by two weights;
//! words are in the order `[pair of columns, channel, row]`. With a stride of 2 each number is used for
//! few outputs; two channels then stay in a word, as 8-bit numbers that take turns in the order `[column,
//! channel]`. Then the tile, a strip of up to six
//! columns, is computed for each channel, with its weights in the stack frame, sums in registers and all
//! addresses constant.
//!
//! Input rows are read again for each group of channels, after outputs of other channels have been
//! written: the output must not overlap the input.

mod strip;
mod tile;

use crate::{
    Packed,
    dual::depthwise_conv_2d::{CHANNEL_WORDS, COLUMNS, GROUP, TILES, pairs},
    ops::depthwise_conv_2d::Args,
};
use strip::{Frame, Strip, strip};
use tile::{Tile, Unpack, unpack};

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(super) fn run(args: &Args<'_, i8, i8>, packed: &Packed<'_>) {
    match (args.params.stride_width, packed.properties.rectified) {
        (1, true) => run_strips::<1, true>(args, packed.words),
        (1, false) => run_strips::<1, false>(args, packed.words),
        (_, true) => run_strips::<2, true>(args, packed.words),
        (_, false) => run_strips::<2, false>(args, packed.words),
    }
    if !packed.properties.saturating {
        super::clamp(args.output, args.stage.min, args.stage.max);
    }
}

#[inline(always)]
fn run_strips<const S: usize, const RECTIFIED: bool>(args: &Args<'_, i8, i8>, words: &[u32]) {
    let whole = strip::<COLUMNS, S, RECTIFIED>;
    let rest = match args.params.output_width % COLUMNS {
        1 => strip::<1, S, RECTIFIED>,
        2 => strip::<2, S, RECTIFIED>,
        3 => strip::<3, S, RECTIFIED>,
        4 => strip::<4, S, RECTIFIED>,
        5 => strip::<5, S, RECTIFIED>,
        _ => whole,
    };
    let whole = if args.params.output_width < COLUMNS {
        rest
    } else {
        whole
    };
    convolve(args, words, unpack::<S>, whole, rest);
}

/// Computes all outputs but for the clamp.
#[inline(never)]
fn convolve(args: &Args<'_, i8, i8>, words: &[u32], unpack: Unpack, whole: Strip, rest: Strip) {
    let params = args.params;
    let (channels, stride) = (params.output_channels, params.stride_width);
    let row = channels.wrapping_mul(params.output_width);
    let size = if stride == 1 { TILES[0] } else { TILES[1] };
    let widest = pairs(params.output_width.min(COLUMNS), stride);
    let outputs = row.wrapping_mul(args.span.len());
    let (Some(memory), Some(words), Some(output)) = (
        args.scratch
            .get(..widest.wrapping_mul(size.words * size.slots)),
        words.get(..channels.wrapping_mul(CHANNEL_WORDS)),
        args.output.get(..outputs),
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
        zero: args.stage.zero_point.wrapping_mul(2).wrapping_add(1),
    };
    let mut y = args.span.start;
    while y < args.span.end {
        let rows = size.rows.min(args.span.end - y);
        frame.length = 4 * stride * rows;
        let mut x = 0;
        while x < params.output_width {
            let columns = COLUMNS.min(params.output_width - x);
            let compute = if columns < COLUMNS { rest } else { whole };
            let mut tile = Tile::new(args, memory, [y, x], [rows, columns]);
            let place = (y - args.span.start) * row + x * channels;
            let mut group = 0;
            while group < channels {
                // Channels of the last group may have been in the one before.
                let channel = group.min(channels - GROUP);
                tile.unpack(args, memory, unpack, channel);
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
