//! Outputs over the input: a group of channels after another, each in all its rows.
//!
//! A tile has all columns. The input rows that it shares with the tile before, which may be outputs by now,
//! are still in working memory: they move to the tile's first slots.

use super::{
    super::call::Call,
    strip::{Frame, Strip},
    tile::{Tile, Unpack},
};
use crate::{
    dual::depthwise_conv_2d::{CHANNEL_WORDS, GROUP, TILES, Tile as Size, packs_in_place, pairs},
    ops::depthwise_conv_2d::Params,
};
use core::{cell::Cell, hint::black_box};

/// The tiles, whose stride is 1.
const SIZE: Size = TILES[0];

/// Whether one tile has all rows. Then each group is unpacked before one of its outputs is written, whoever
/// computes the tile.
#[inline(always)]
pub(super) fn is_one_tile(rows: usize) -> bool {
    rows <= SIZE.rows
}

/// Computes all outputs but for the clamp.
#[inline(never)]
pub(super) fn convolve(call: &Call<'_, Params>, unpack: Unpack, compute: Strip) {
    let params = call.params;
    let (channels, width) = (params.output_channels, params.output_width);
    let row = channels.wrapping_mul(width);
    let (Some(memory), Some(words), Some(output)) = (
        call.scratch
            .get(..pairs(width, 1).wrapping_mul(SIZE.words * SIZE.slots)),
        call.words.get(..channels.wrapping_mul(CHANNEL_WORDS)),
        call.output.get(..row.wrapping_mul(call.span.len())),
    ) else {
        debug_assert!(false, "not what was packed, or memory too small");
        return;
    };
    if !packs_in_place(params) || row == 0 || call.span.start != 0 {
        debug_assert!(false, "not a layer for this kernel");
        return;
    }
    let mut frame = Frame {
        column: channels,
        row,
        length: 0,
        zero: call.addend,
    };
    let padding = (params.input_zero_point as u32 & 0xffff) * 0x1_0001;
    memory.iter().for_each(|word| word.set(padding));
    // The pairs behind those with a column of the input stay what they are.
    let inside = params.padding_left.wrapping_add(params.input_width);
    let unpacked = inside.div_ceil(2);
    let unpacked = memory.get(..unpacked.wrapping_mul(SIZE.words * SIZE.slots));
    let unpacked = unpacked.unwrap_or(memory);
    let mut channel = 0;
    while channel < channels {
        let mut y = 0;
        // Shapes are read again where they are needed, instead of kept on the stack.
        let call = black_box(call);
        while y < call.span.end {
            let rows = SIZE.rows.min(call.span.end - y);
            frame.length = 4 * rows;
            let mut moved = 0;
            if y > 0 {
                moved = move_rows(unpacked);
            }
            // Pads rows, also those of the tile before.
            let mut tile = Tile::new(call, unpacked, [y, 0], [rows, call.params.output_width]);
            tile.skip(moved);
            tile.unpack(call, memory, unpack, channel);
            // SAFETY: the working memory has the pairs of all columns, and the strip has as many columns.
            // `words` has those of 4 channels from `channel` on, as the channels are a multiple of 4. Outputs
            // of the strip are within `output`, whose cells may be written through a shared reference.
            unsafe {
                compute(
                    memory.as_ptr().cast(),
                    words.as_ptr().wrapping_add(channel * CHANNEL_WORDS),
                    output
                        .as_ptr()
                        .wrapping_add(y * frame.row + channel)
                        .cast_mut()
                        .cast(),
                    &frame,
                );
            }
            y += rows;
        }
        channel += GROUP;
    }
}

/// Moves the last rows of a tile to the first slots; gives how many.
#[inline(always)]
fn move_rows(memory: &[Cell<u32>]) -> usize {
    for slots in memory.as_chunks::<{ SIZE.slots }>().0 {
        for row in 0..SIZE.slots - SIZE.rows {
            slots[row].set(slots[SIZE.rows + row].get());
        }
    }
    SIZE.slots - SIZE.rows
}
