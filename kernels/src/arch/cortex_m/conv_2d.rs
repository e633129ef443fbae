//! CONV_2D: two outputs at a time, from patches of the input that are laid out in working memory.
//!
//! A patch is the elements that a filter covers as 16-bit numbers, two in a word, in the order of
//! [`dual::conv_2d`](crate::dual::conv_2d); words of the two patches alternate. What lies in the
//! padding is the zero point of the input.

mod blocks;
mod patch;

use crate::{
    Packed,
    dual::{block::CHANNELS, conv_2d::Runs},
    ops::conv_2d::Args,
};
use blocks::{Block, Frame};

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(super) fn run(args: &Args<'_, i8, i8>, packed: &Packed<'_>) {
    let properties = packed.properties;
    let channels = args.params.output_channels;
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
    convolve(args, packed.words, whole, rest);
    if !properties.saturating {
        super::clamp(args.output, args.stage.min, args.stage.max);
    }
}

/// Computes all outputs but for the clamp.
#[inline(never)]
fn convolve(args: &Args<'_, i8, i8>, words: &[u32], whole: Option<Block>, rest: Option<Block>) {
    let params = args.params;
    let runs = Runs::new(params);
    let steps = runs.steps();
    let channels = params.output_channels;
    let outputs = args.span.len().wrapping_mul(params.output_width);
    let words_needed = crate::dual::block::words(channels, steps);
    let (Some(patches), Some(output)) = (
        args.scratch.get(..steps.wrapping_mul(2)),
        args.output.get(..outputs.wrapping_mul(channels)),
    ) else {
        debug_assert!(false, "working memory or output too small");
        return;
    };
    if steps == 0 || channels == 0 || words.len() < words_needed {
        debug_assert!(false, "not what was packed");
        return;
    }
    let mut frame = Frame {
        distance: channels.wrapping_sub(1),
        addend: args.stage.zero_point.wrapping_mul(2).wrapping_add(1),
        patch_end: patches.as_ptr_range().end.cast(),
        rest: (steps - 1) % blocks::ROUND,
        channels: channels & !(CHANNELS - 1),
    };
    let compute = |place: usize, frame: &Frame| {
        let place = output.as_ptr().wrapping_add(place).cast_mut().cast::<i8>();
        let mut weights = words.as_ptr();
        if let Some(whole) = whole {
            // SAFETY: the patches are 2 * steps words, the weights `dual::block::words` of them; the
            // outputs at `place` and at `place + distance + 1` are `channels` bytes of `output`, whose
            // cells may be written through a shared reference.
            weights = unsafe { whole(patches.as_ptr().cast(), weights, place, frame) };
        }
        if let Some(rest) = rest {
            let place = place.wrapping_add(frame.channels);
            // SAFETY: as above; whole blocks end where the last block begins.
            unsafe { rest(patches.as_ptr().cast(), weights, place, frame) };
        }
    };

    let mut remaining = outputs;
    let mut place = 0_usize;
    let mut is_second = false;
    for y in args.span.clone() {
        for x in 0..params.output_width {
            remaining = remaining.wrapping_sub(1);
            let is_alone = remaining == 0 && !is_second;
            let patch = patches
                .get(usize::from(is_second || is_alone)..)
                .unwrap_or(&[]);
            patch::fill(args, &runs, y, x, patch);
            if is_alone {
                // The first patch is of an earlier output. What comes of it is stored in the same
                // place, and the second output over it.
                frame.distance = usize::MAX;
            }
            if is_second || is_alone {
                compute(place, &frame);
                place = place.wrapping_add(2_usize.wrapping_mul(channels));
            }
            is_second = !is_second;
        }
    }
}
