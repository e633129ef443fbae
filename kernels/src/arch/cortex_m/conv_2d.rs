//! CONV_2D: two outputs at a time, from patches of the input that are laid out in working memory.
//!
//! A patch is the elements that a filter covers as 16-bit numbers, two in a word, in the order of
//! [`dual::conv_2d`](crate::dual::conv_2d); words of the two patches alternate. What lies in the
//! padding is the zero point of the input. Layers of few channels have [`columns`] instead.

mod blocks;
mod columns;
mod driver;
mod expand;
mod outputs;
mod patch;
mod position;
mod short;

use super::{call::Call, opaque::keep_rolled};
use crate::{
    Packed,
    dual::{
        block,
        conv_2d::{Columns, Runs},
    },
    ops::conv_2d::{Args, Params},
};
use blocks::Block;
use core::{cell::Cell, mem::MaybeUninit};
use driver::{Advance, Argument, Compute, Frame};
use expand::Expand;
use patch::Patches;
use position::{Positions, Rows};

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(super) fn run<'a>(args: &Args<'a, i8, i8>, packed: &Packed<'a>) {
    let properties = packed.properties;
    let params = args.params;
    if let Some(columns) = Columns::new(params) {
        columns::convolve(&Call::<Params>::new(args, packed), columns);
    } else if params.is_pointwise() {
        let blocks = choose!(blocks, params.output_channels, properties);
        let compute = short::compute(params, properties).unwrap_or(driver::compute);
        pointwise(&Call::<Params>::new(args, packed), blocks, compute);
    } else {
        let blocks = choose!(blocks, params.output_channels, properties);
        convolve(&Call::<Params>::new(args, packed), blocks);
    }
    if !properties.saturating {
        super::clamp(args.output, args.stage.min, args.stage.max);
    }
}

/// Computes all outputs but for the clamp. Frame and state are made where shapes are constants.
#[inline(always)]
fn convolve(call: &Call<'_, Params>, blocks: [Option<Block>; 2]) {
    let expand = Expand::new(Runs::new(call.params).length);
    let Some((mut frame, patches, rows)) = frame(call, blocks, expand.advance) else {
        return;
    };
    let Some(rows) = rows.get(..call.params.filter_height) else {
        return;
    };
    let fill_one = patch::fill_one(call.params);
    let mut state = Patches::new(call, patches, rows, expand.one, fill_one);
    frame.state = (&raw mut state).cast();
    let registers = MaybeUninit::uninit();
    // SAFETY: patches, words and outputs are as long as the frame says; the state is a `Patches`, and
    // what advances ends as the function says.
    unsafe { driver::compute_argument(Argument { frame, registers }) };
}

/// The same where [`Params::is_pointwise`].
#[inline(never)]
fn pointwise(call: &Call<'_, Params>, blocks: [Option<Block>; 2], compute: Compute) {
    let mut frame = MaybeUninit::uninit();
    let Some((frame, patches)) = prepare(call, blocks, position::advance, &mut frame) else {
        return;
    };
    let params = call.params;
    let channels = params.input_channels;
    let mut y = call.span.start;
    while y < call.span.end {
        let Rows { input, count } = Rows::new(call, y);
        let outputs = count.wrapping_mul(params.output_width);
        let (start, length, compute) = match input {
            Some(input) => (input.as_ptr().cast(), channels, compute),
            None => {
                let padding = patch::two(params.input_zero_point);
                for word in patches {
                    keep_rolled();
                    word.set(padding);
                }
                (core::ptr::null(), 0, driver::compute as Compute)
            }
        };
        let mut state = Positions {
            outputs,
            input: start,
            length,
            groups_end: frame.patches.wrapping_add(length / 8 * 8),
        };
        frame.state = (&raw mut state).cast();
        // SAFETY: patches, words and outputs are as long as the frame says, and the input is as long
        // as the state says.
        unsafe { compute(frame) };
        let length = outputs.wrapping_mul(params.output_channels);
        frame.output = frame.output.wrapping_add(length);
        frame.whole_end = frame.whole_end.wrapping_add(length);
        y = y.wrapping_add(count);
    }
}

/// The frame of a call, in `place` so that it is on the stack once, and the patches. It is out of line
/// so that what it has on the stack is not there any more while outputs are computed.
#[inline(never)]
fn prepare<'a, 'f>(
    call: &Call<'a, Params>,
    blocks: [Option<Block>; 2],
    advance: Advance,
    place: &'f mut MaybeUninit<Frame>,
) -> Option<(&'f mut Frame, &'a [Cell<u32>])> {
    let (frame, patches, _) = frame(call, blocks, advance)?;
    Some((place.write(frame), patches))
}

/// The frame of a call, but for the state; the patches, and what is left for the addresses of rows. Nothing
/// where the contract is broken.
#[inline(always)]
fn frame<'a>(
    call: &Call<'a, Params>,
    [whole, last]: [Option<Block>; 2],
    advance: Advance,
) -> Option<(Frame, &'a [Cell<u32>], &'a [Cell<u32>])> {
    let params = call.params;
    let steps = Runs::new(params).steps();
    let channels = params.output_channels;
    let outputs = call.span.len().wrapping_mul(params.output_width);
    if steps == 0 || channels == 0 {
        return None;
    }
    let scratch = call.scratch.split_at_checked(steps.wrapping_mul(2));
    let (patches, rows) = scratch?;
    let words = call
        .words
        .get(..block::words(channels, steps, call.properties))?;
    // Cells may be written through a shared reference.
    let output = call.output.get(..outputs.wrapping_mul(channels))?;
    let output = output.as_ptr().cast_mut().cast::<i8>();
    let output = output.wrapping_sub(channels);
    let code = |block: Block| {
        let code = block(steps);
        [code as u32, (code >> 32) as u32]
    };
    let last = last.map_or([advance as usize as u32, 0], code);
    let first = whole.map_or(last, code);
    let whole_channels = channels & !(block::CHANNELS - 1);
    let frame = Frame {
        patches: patches.as_ptr().cast(),
        patch_end: patches.as_ptr_range().end.cast(),
        output,
        distance: channels.wrapping_sub(1),
        addend: call.addend,
        whole_end: output.wrapping_add(whole_channels).wrapping_sub(channels),
        words: words.as_ptr(),
        first,
        last,
        channels,
        advance,
        state: core::ptr::null_mut(),
    };
    Some((frame, patches, rows))
}
