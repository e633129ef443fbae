//! CONV_2D: two outputs at a time, from patches of the input that are laid out in working memory.
//!
//! A patch is the elements that a filter covers as 16-bit numbers, two in a word, in the order of
//! [`dual::conv_2d`](crate::dual::conv_2d); words of the two patches alternate. What lies in the
//! padding is the zero point of the input.

mod blocks;
mod driver;
mod expand;
mod patch;

use super::call::Call;
use crate::{
    Packed,
    dual::{block, conv_2d::Runs},
    ops::conv_2d::{Args, Params},
};
use blocks::Block;
use core::{cell::Cell, ffi::c_void, mem::MaybeUninit};
use driver::{Fill, Frame};
use expand::{Expand, Pointwise};
use patch::{FillOne, Padding, Patches};

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(super) fn run<'a>(args: &Args<'a, i8, i8>, packed: &Packed<'a>) {
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
    if params.is_pointwise() {
        pointwise(&Call::<Params>::new(args, packed), whole, rest);
    } else {
        convolve(&Layer {
            call: Call::<Params>::new(args, packed),
            whole,
            last: rest,
            expand: Expand::new(Runs::new(params).length),
            fill_one: patch::fill_one(params),
        });
    }
    if !properties.saturating {
        super::clamp(args.output, args.stage.min, args.stage.max);
    }
}

/// A call, and the functions for it.
struct Layer<'a> {
    call: Call<'a, Params>,
    whole: Option<Block>,
    last: Option<Block>,
    expand: Expand,
    fill_one: FillOne,
}

/// Computes all outputs but for the clamp.
#[inline(never)]
fn convolve(layer: &Layer<'_>) {
    let mut state = MaybeUninit::<Patches<'_, '_>>::uninit();
    let (layer, state) = ((&raw const *layer).cast(), state.as_mut_ptr().cast());
    // SAFETY: `begin` gets what it wants: a layer, room for a `Patches`, and by the driver a frame.
    unsafe { driver::begin_and_compute(layer, state) };
}

/// Fills in the frame and the state of a layer; gives whether there is something to compute. What it
/// has on the stack is not there any more while outputs are computed.
///
/// # Safety
///
/// `layer` is a [`Layer`], `state` room for a [`Patches`] and `frame` for a [`Frame`]; nothing else uses
/// the latter two.
unsafe extern "C" fn begin(layer: *const c_void, state: *mut c_void, frame: *mut c_void) -> bool {
    // SAFETY: the caller's promise.
    let (layer, frame) = unsafe {
        let layer = layer.cast::<Layer<'_>>().as_ref();
        (layer, frame.cast::<MaybeUninit<Frame>>().as_mut())
    };
    let (Some(layer), Some(frame)) = (layer, frame) else {
        return false;
    };
    let (call, blocks) = (&layer.call, [layer.whole, layer.last]);
    let Some((frame, patches, rows)) = prepare(call, blocks, layer.expand.fill, frame) else {
        return false;
    };
    frame.state = state;
    // SAFETY: the caller's promise.
    let place = unsafe { state.cast::<MaybeUninit<Patches<'_, '_>>>().as_mut() };
    let Some(place) = place else { return false };
    start(layer, patches, rows, place);
    // Patches, words and outputs are as long as the frame says; the state is a `Patches`.
    true
}

/// Starts the walk over the outputs. It is out of line so that it is not on the stack together with
/// what [`prepare`] has there.
#[inline(never)]
fn start<'a, 'b>(
    layer: &'a Layer<'b>,
    patches: &'a [Cell<u32>],
    rows: &'a [Cell<u32>],
    place: &mut MaybeUninit<Patches<'a, 'b>>,
) {
    let (call, expand, fill_one) = (&layer.call, layer.expand, layer.fill_one);
    place.write(Patches::new(call, patches, rows, expand, fill_one));
}

/// The same where [`Params::is_pointwise`].
#[inline(never)]
fn pointwise(call: &Call<'_, Params>, whole: Option<Block>, last: Option<Block>) {
    let mut frame = MaybeUninit::uninit();
    let (blocks, fill) = ([whole, last], expand::fill_pointwise);
    let Some((frame, patches, _)) = prepare(call, blocks, fill, &mut frame) else {
        return;
    };
    let params = call.params;
    let channels = params.input_channels;
    let row = params.input_width.wrapping_mul(channels);
    let contiguous = call.input.contiguous();
    let mut y = call.span.start;
    while y < call.span.end {
        // All rows that there are at once, or one after the other. What is below them is padding.
        let input = match contiguous {
            Some(cells) => cells.get(y.wrapping_mul(row)..),
            None => call.input.get(y as isize),
        };
        let input = input.filter(|cells| !cells.is_empty() && cells.len() >= row);
        let mut rows = 1_usize;
        if let (Some(input), Some(_)) = (input, contiguous) {
            while y.wrapping_add(rows) < call.span.end
                && row.wrapping_mul(rows.wrapping_add(1)) <= input.len()
            {
                rows = rows.wrapping_add(1);
            }
        }
        let outputs = rows.wrapping_mul(params.output_width);
        let mut state = Pointwise {
            patches: frame.patches,
            outputs,
            input: input.map_or(core::ptr::null(), |input| input.as_ptr().cast()),
            length: channels,
            quads: channels / 4,
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
        unsafe { driver::compute(frame) };
        let length = outputs.wrapping_mul(params.output_channels);
        frame.output = frame.output.wrapping_add(length);
        frame.whole_end = frame.whole_end.wrapping_add(length);
        y = y.wrapping_add(rows);
    }
}

/// The frame of a call, in `place` so that it is on the stack once, but for the state; the patches,
/// and the place for the addresses of rows. Nothing where the contract is broken.
#[inline(never)]
fn prepare<'a, 'f>(
    call: &Call<'a, Params>,
    [whole, last]: [Option<Block>; 2],
    fill: Fill,
    place: &'f mut MaybeUninit<Frame>,
) -> Option<(&'f mut Frame, &'a [Cell<u32>], &'a [Cell<u32>])> {
    let params = call.params;
    let steps = Runs::new(params).steps();
    let channels = params.output_channels;
    let outputs = call.span.len().wrapping_mul(params.output_width);
    if steps == 0 || channels == 0 {
        return None;
    }
    let scratch = call.scratch.split_at_checked(steps.wrapping_mul(2));
    let (patches, rows) = scratch?;
    let rows = rows.get(..params.filter_height)?;
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
    let advance = driver::advance as unsafe extern "C" fn() as usize;
    let last = last.map_or([advance as u32, 0], code);
    let first = whole.map_or(last, code);
    let whole_channels = channels & !(block::CHANNELS - 1);
    let frame = place.write(Frame {
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
        fill,
        state: core::ptr::null_mut(),
    });
    Some((frame, patches, rows))
}
