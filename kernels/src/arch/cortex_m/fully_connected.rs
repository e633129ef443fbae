//! FULLY_CONNECTED: four outputs at a time.

mod blocks;

use crate::{Packed, dual::block::CHANNELS, ops::fully_connected::Args, slices::windows};
use blocks::{Block, Frame};

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(super) fn run(args: &Args<'_, i8, i8>, packed: &Packed<'_>) {
    let properties = packed.properties;
    let channels = args.params.output_depth;
    let whole: Option<Block> = match (properties.narrow, properties.rectified) {
        _ if channels < CHANNELS => None,
        (true, true) => Some(blocks::narrow_rectified_4),
        (true, false) => Some(blocks::narrow_exact_4),
        (false, _) => Some(blocks::wide_exact_4),
    };
    let rest: Option<Block> = match (channels % CHANNELS, properties.narrow, properties.rectified) {
        (3, true, true) => Some(blocks::narrow_rectified_3),
        (3, true, false) => Some(blocks::narrow_exact_3),
        (3, false, _) => Some(blocks::wide_exact_3),
        (2, true, true) => Some(blocks::narrow_rectified_2),
        (2, true, false) => Some(blocks::narrow_exact_2),
        (2, false, _) => Some(blocks::wide_exact_2),
        (1, _, true) => Some(blocks::narrow_rectified_1),
        (1, _, false) => Some(blocks::narrow_exact_1),
        _ => None,
    };
    connect(args, packed.words, whole, rest);
    if !properties.saturating {
        super::clamp(args.output, args.stage.min, args.stage.max);
    }
}

/// Computes all outputs but for the clamp.
#[inline(never)]
fn connect(args: &Args<'_, i8, i8>, words: &[u32], whole: Option<Block>, rest: Option<Block>) {
    let params = args.params;
    let groups = params.input_depth.div_ceil(4);
    let channels = params.output_depth;
    let words_needed = crate::dual::block::words(channels, groups.wrapping_mul(2));
    if groups == 0 || words.len() < words_needed {
        debug_assert!(false, "not what was packed");
        return;
    }
    let inputs = windows(args.input, params.input_depth);
    let outputs = windows(args.output, channels);
    for (input, output) in inputs.zip(outputs).take(params.batches) {
        let (before, last) = input
            .split_at_checked(groups.wrapping_sub(1).wrapping_mul(4))
            .unwrap_or((&[], &[]));
        let frame = Frame {
            last: last
                .iter()
                .rev()
                .fold(0, |word, cell| word << 8 | u32::from(cell.get() as u8)),
            addend: args.stage.zero_point.wrapping_mul(2).wrapping_add(1),
            rest: (groups - 1) % blocks::ROUND,
            channels: channels & !(CHANNELS - 1),
            end: before.as_ptr_range().end.cast(),
        };
        let input = before.as_ptr().cast();
        let place = output.as_ptr().cast_mut().cast::<i8>();
        let mut weights = words.as_ptr();
        if let Some(whole) = whole {
            // SAFETY: there are as many weights as `dual::block::words` says, whole groups of inputs
            // before `end`, and `channels` outputs, whose cells may be written through a shared
            // reference.
            weights = unsafe { whole(input, weights, place, &frame) };
        }
        if let Some(rest) = rest {
            let place = place.wrapping_add(frame.channels);
            // SAFETY: as above; whole blocks end where the last block begins.
            unsafe { rest(input, weights, place, &frame) };
        }
    }
}
