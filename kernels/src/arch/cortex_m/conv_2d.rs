//! CONV_2D: two outputs at a time, from patches of the input that are laid out in working memory.
//!
//! A patch is the elements that a filter covers as 16-bit numbers, two in a word, in the order of
//! [`dual::conv_2d`](crate::dual::conv_2d); words of the two patches alternate. What lies in the
//! padding is the zero point of the input.

mod blocks;
mod driver;
mod expand;
mod patch;

use crate::{
    Packed,
    dual::{block, conv_2d::Runs},
    ops::conv_2d::{Args, Params},
};
use blocks::Block;
use core::cell::Cell;
use driver::Frame;
use expand::Pointwise;
use patch::{FillOne, Padding, Patches};

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(super) fn run(args: &Args<'_, i8, i8>, packed: &Packed<'_>) {
    let properties = packed.properties;
    let channels = args.params.output_channels;
    let whole: Option<Block> = match (properties.narrow, properties.rectified) {
        _ if channels < block::CHANNELS => None,
        (true, true) => Some(blocks::narrow_rectified_4),
        (true, false) => Some(blocks::narrow_exact_4),
        (false, _) => Some(blocks::wide_exact_4),
    };
    let rest: Option<Block> = match (
        channels % block::CHANNELS,
        properties.narrow,
        properties.rectified,
    ) {
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
    let params = args.params;
    if is_pointwise(params) {
        pointwise(args, packed.words, whole, rest);
    } else {
        convolve(args, packed.words, whole, rest, patch::fill_one(params));
    }
    if !properties.saturating {
        super::clamp(args.output, args.stage.min, args.stage.max);
    }
}

/// Whether outputs see one position of the input each, side by side as they are.
#[inline(always)]
fn is_pointwise(params: &Params) -> bool {
    params.filter_height == 1
        && params.filter_width == 1
        && params.stride_height == 1
        && params.stride_width == 1
        && params.padding_top == 0
        && params.padding_left == 0
        && params.input_width == params.output_width
}

/// Computes all outputs but for the clamp.
#[inline(never)]
fn convolve(
    args: &Args<'_, i8, i8>,
    words: &[u32],
    whole: Option<Block>,
    last: Option<Block>,
    fill_one: FillOne,
) {
    let Some((mut frame, patches, rows)) = prepare(args, words, whole, last) else {
        return;
    };
    let mut state = Patches::new(args, patches, rows, fill_one);
    frame.fill = expand::fill;
    frame.state = (&raw mut state).cast();
    // SAFETY: patches, words and outputs are as long as the frame says; the state is a `Patches`.
    unsafe { driver::compute(&frame) };
}

/// The same where [`is_pointwise`].
#[inline(never)]
fn pointwise(args: &Args<'_, i8, i8>, words: &[u32], whole: Option<Block>, last: Option<Block>) {
    let Some((mut frame, patches, _)) = prepare(args, words, whole, last) else {
        return;
    };
    let params = args.params;
    let channels = params.input_channels;
    let row = params.input_width.wrapping_mul(channels);
    let contiguous = args.input.contiguous();
    let mut y = args.span.start;
    while y < args.span.end {
        // All rows that there are at once, or one after the other. What is below them is padding.
        let input = match contiguous {
            Some(cells) => cells.get(y.wrapping_mul(row)..),
            None => args.input.get(y as isize),
        };
        let input = input.filter(|cells| !cells.is_empty() && cells.len() >= row);
        let mut rows = 1_usize;
        if let (Some(input), Some(_)) = (input, contiguous) {
            while y.wrapping_add(rows) < args.span.end
                && row.wrapping_mul(rows.wrapping_add(1)) <= input.len()
            {
                rows = rows.wrapping_add(1);
            }
        }
        let outputs = rows.wrapping_mul(params.output_width);
        let mut state = Pointwise {
            input: input.map_or(core::ptr::null(), |input| input.as_ptr().cast()),
            patches: frame.patches,
            length: channels,
            outputs,
        };
        let mut padding = Padding {
            patches,
            zero_point: params.input_zero_point,
            outputs,
        };
        if input.is_some() {
            frame.fill = expand::fill_pointwise;
            frame.state = (&raw mut state).cast();
        } else {
            frame.fill = Padding::fill;
            frame.state = (&raw mut padding).cast();
        }
        // SAFETY: patches, words and outputs are as long as the frame says, and the input is as long
        // as the state says.
        unsafe { driver::compute(&frame) };
        let length = outputs.wrapping_mul(params.output_channels);
        frame.output = frame.output.wrapping_add(length);
        frame.whole_end = frame.whole_end.wrapping_add(length);
        y = y.wrapping_add(rows);
    }
}

/// The frame of a call, but for what fills the patches; the patches, and the place for the addresses
/// of rows. Nothing where the contract is broken.
#[inline(never)]
fn prepare<'a>(
    args: &Args<'a, i8, i8>,
    words: &[u32],
    whole: Option<Block>,
    last: Option<Block>,
) -> Option<(Frame, &'a [Cell<u32>], &'a [Cell<u32>])> {
    let params = args.params;
    let steps = Runs::new(params).steps();
    let channels = params.output_channels;
    let outputs = args.span.len().wrapping_mul(params.output_width);
    if steps == 0 || channels == 0 {
        return None;
    }
    let scratch = args.scratch.split_at_checked(steps.wrapping_mul(2));
    let (patches, rows) = scratch?;
    let rows = rows.get(..params.filter_height)?;
    let words = words.get(..block::words(channels, steps))?;
    // Cells may be written through a shared reference.
    let output = args.output.get(..outputs.wrapping_mul(channels))?;
    let output = output.as_ptr().cast_mut().cast::<i8>();
    let output = output.wrapping_sub(channels);
    let code = |block: Block| {
        let code = block(steps);
        [code as u32, (code >> 32) as u32]
    };
    let advance = driver::advance as unsafe extern "C" fn() as usize;
    let last = last.map_or([advance as u32, 0], code);
    let first = whole.map_or(last, code);
    let whole_channels = channels & !(block::CHANNELS - 1);
    let frame = Frame {
        patches: patches.as_ptr().cast(),
        patch_end: patches.as_ptr_range().end.cast(),
        output,
        distance: channels.wrapping_sub(1),
        addend: args.stage.zero_point.wrapping_mul(2).wrapping_add(1),
        whole_end: output.wrapping_add(whole_channels).wrapping_sub(channels),
        words: words.as_ptr(),
        first,
        last,
        channels,
        fill: expand::fill_pointwise,
        state: core::ptr::null_mut(),
    };
    Some((frame, patches, rows))
}
