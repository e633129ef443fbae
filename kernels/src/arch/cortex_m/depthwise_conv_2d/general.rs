//! DEPTHWISE_CONV_2D with any filter.
//!
//! Most layers are computed in [tiles](tiles). Where they do not pay, four channels are taken at a time:
//! outputs side by side that lie under the same part of the filter, which is most of them, are computed
//! by one call of [`outputs`]. Weights in the padding are left out.
//!
//! As with filters of 3 by 3, outputs may lie only over input rows that the span does not need, or over the
//! whole input: then the input of each group of channels is first copied to working memory.

mod outputs;
mod pairs;
mod single;
mod strip;
mod tiles;

use super::super::{
    call::Call,
    opaque::{again, unknown},
};
use crate::{
    Packed,
    dual::depthwise_conv_2d::{
        GROUP,
        general::{EXACT, first_channel, group_words, words},
        packs_in_place,
    },
    ops::depthwise_conv_2d::{Args, Params},
};
use core::hint::black_box;
use outputs::{Frame, Scale, outputs};

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(super) fn run<'a>(args: &Args<'a, i8, i8>, packed: &Packed<'a>) {
    let call = Call::<Params>::new(args, packed);
    if args.in_place {
        convolve::<false, true>(&call);
    } else if tiles::run(&call) || single::applies(&call) && single::convolve(&call) {
        // All is done.
    } else if args.input.contiguous().is_some() {
        convolve::<false, false>(&call);
    } else {
        convolve::<true, false>(&call);
    }
    if !packed.properties.saturating {
        super::super::clamp(args.output, args.stage.min, args.stage.max);
    }
}

/// The part of an axis of the filter that lies over the input.
struct Part {
    /// The output that it is for.
    output: usize,
    /// The first input, and the filter's element there.
    input: usize,
    filter: usize,
    count: usize,
    /// How many outputs have the same, from this one on.
    outputs: usize,
}

impl Part {
    /// None yet.
    const NONE: Self = Self {
        output: usize::MAX,
        input: 0,
        filter: 0,
        count: 0,
        outputs: 1,
    };

    /// Sets the part for an output: of the columns, or of the rows. Often it is the last one again.
    #[inline(always)]
    fn set<const COLUMNS: bool>(&mut self, call: &Call<'_, Params>, output: usize) {
        if self.output != output {
            self.find(call, output, COLUMNS);
        }
    }

    #[inline(never)]
    fn find(&mut self, call: &Call<'_, Params>, output: usize, columns: bool) {
        let params = call.params;
        let [input, end, length, stride, dilation, padding] = if columns {
            [
                params.input_width,
                params.output_width,
                params.filter_width,
                params.stride_width,
                params.dilation_width,
                params.padding_left,
            ]
        } else {
            [
                call.input.height(),
                call.span.end,
                params.filter_height,
                params.stride_height,
                params.dilation_height,
                params.padding_top,
            ]
        };
        let steps = |length: usize, step: usize| {
            let rounded = length.wrapping_add(step).wrapping_sub(1);
            rounded.checked_div(step).unwrap_or(0)
        };
        // Positions from the start of the padding.
        let first = output * stride;
        let input_end = input + padding;
        let filter = steps(padding.saturating_sub(first), dilation).min(length);
        let filter_end = steps(input_end.saturating_sub(first), dilation).min(length);
        self.output = output;
        self.input = (first + filter * dilation).wrapping_sub(padding);
        self.filter = filter;
        self.count = filter_end.saturating_sub(filter);
        self.outputs = 1;
        if self.count == length {
            // The last tap may move on until it reaches the end.
            let last = first + (length - 1) * dilation;
            self.outputs = steps(input_end - last, stride).min(end - output);
        }
    }
}

/// Computes all outputs but for the clamp. Without `RING` the input is whole in memory; with `IN_PLACE` the
/// outputs lie over it.
#[inline(never)]
fn convolve<const RING: bool, const IN_PLACE: bool>(call: &Call<'_, Params>) {
    let params = call.params;
    let channels = params.output_channels;
    // Elements from one pixel of the input to the next one.
    let pixel = if IN_PLACE { GROUP } else { channels };
    let input_row = pixel * params.input_width;
    let outputs_of_row = channels * params.output_width;
    let (Some(memory), Some(words), Some(output)) = (
        call.input.memory(channels * params.input_width),
        call.words.get(..words(params)),
        call.output.get(..outputs_of_row * call.span.len()),
    ) else {
        debug_assert!(false, "tensors too small");
        return;
    };
    let applies = params.depth_multiplier == 1
        && params.input_channels == channels
        && channels >= GROUP
        && (!IN_PLACE || packs_in_place(params));
    if !applies || words.is_empty() || output.is_empty() {
        debug_assert!(false, "not a layer for this kernel");
        return;
    }
    let (memory, memory_length): (*const i8, usize) = if IN_PLACE {
        let pixels = params.in_place_scratch(call.input.height());
        let Some(copy) = call.scratch.get(..pixels) else {
            debug_assert!(false, "working memory too small");
            return;
        };
        (copy.as_ptr().cast(), size_of_val(copy))
    } else {
        (memory.as_ptr().cast(), memory.len())
    };
    // Outputs in the same column are taken together where they are alone in their rows.
    let down = |params: &Params| !RING && params.output_width == 1;
    let zero = params.input_zero_point.wrapping_neg() as u32 & 0xffff;
    let mut frame = Frame {
        bias: [0; GROUP],
        input: memory,
        filter: words.as_ptr().cast(),
        next: [0; 2],
        zero: zero | zero << 16,
        taps: 0,
        scales: [Scale::NONE; GROUP],
        output: output.as_ptr().cast_mut().cast(),
        steps: [
            if down(params) {
                params.stride_height * input_row
            } else {
                params.stride_width * pixel
            },
            channels,
        ],
        end: output.as_ptr().cast_mut().cast(),
        quick: 0,
        exact: 0,
        lines: [0; 2],
        memory_end: memory.wrapping_add(memory_length),
        memory_length,
    };
    // As they may change behind a pointer, they are not kept on the stack a second time.
    let mut parts = [Part::NONE, Part::NONE];
    let [row, column] = black_box(&mut parts);
    // Shapes and addresses are read again where they are needed, instead of kept on the stack.
    let call = again(call);
    let mut group = 0;
    while group * GROUP < call.params.output_channels {
        let params = call.params;
        let channels = params.output_channels;
        // Channels of the last group may have been in the one before.
        let channel = first_channel(params, group);
        let Some(words) = call.words.get(group * group_words(params)..) else {
            debug_assert!(false, "not what was packed");
            return;
        };
        group += 1;
        let pixel = if IN_PLACE { GROUP } else { channels };
        let input_row = pixel * params.input_width;
        // Four bytes for each tap.
        let filter_row = GROUP * params.filter_width;
        // In a pixel of the input.
        let input_channel = if IN_PLACE {
            copy(call, channel);
            0
        } else {
            channel
        };
        let Some(quick) = set_scales(&mut frame, words, call) else {
            debug_assert!(false, "tables too short");
            return;
        };
        let weights: *const i8 = words.as_ptr().wrapping_add(GROUP).cast();
        // Of the two ends of the weights that the group's scales have. A mask keeps the loops below from
        // being compiled twice.
        let quick = if quick { usize::MAX } else { 0 };
        frame.output = call.output.as_ptr().wrapping_add(channel).cast_mut().cast();
        let mut y = call.span.start;
        while y < call.span.end {
            row.set::<false>(call, y);
            let cells = if !RING {
                memory.wrapping_add(row.input * input_row)
            } else if row.count == 0 {
                memory
            } else {
                let last = row.input + (row.count - 1) * params.dilation_height;
                let (Some(first), Some(_)) = (
                    call.input.get(row.input as isize),
                    call.input.get(last as isize),
                ) else {
                    debug_assert!(false, "rows are missing");
                    return;
                };
                first.as_ptr().cast()
            };
            let mut x = 0;
            while x < params.output_width {
                column.set::<true>(call, x);
                x += column.outputs;
                let (mut taps, mut lines) = (column.count, row.count);
                let mut next = [params.dilation_width * pixel, GROUP];
                let mut next_line = [params.dilation_height * input_row, filter_row];
                if !RING && taps == 1 {
                    (taps, lines) = (lines, taps);
                    (next, next_line) = (next_line, next);
                }
                if taps == 0 || lines == 0 {
                    (taps, lines) = (0, 1);
                }
                let place = column.input * pixel + input_channel;
                frame.input = cells.wrapping_add(place);
                let place = row.filter * filter_row + column.filter * GROUP;
                frame.filter = weights.wrapping_add(place);
                frame.taps = taps;
                frame.next = next;
                let line = [taps * next[0], taps * next[1]];
                frame.lines = [
                    next_line[0].wrapping_sub(line[0]),
                    next_line[1].wrapping_sub(line[1]),
                ];
                let end = (lines - 1) * next_line[1] + line[1];
                let end = frame.filter.addr().wrapping_add(end);
                frame.quick = end & quick;
                frame.exact = end ^ frame.quick;
                let count = if down(params) {
                    row.outputs
                } else {
                    column.outputs
                };
                frame.end = frame.output.wrapping_add(count * channels);
                // SAFETY: the parts of the filter lie over rows and columns of the input for each of
                // the outputs, and all channels of these are in `memory` and `output`; four of them start at
                // `channel`, in a copy at 0. The group has weights for all taps. In a ring, the first and the last row are there, hence
                // those between them, and they begin again at its start where they reach its end.
                unsafe { outputs::<RING>(&mut frame) };
            }
            y += if down(params) { row.outputs } else { 1 };
        }
    }
}

/// Copies the input of a group to working memory, a word for each pixel.
#[inline(never)]
fn copy(call: &Call<'_, Params>, channel: usize) {
    let params = call.params;
    let channels = params.input_channels;
    let pixels = params.in_place_scratch(call.input.height());
    let (Some(input), Some(words)) = (
        call.input.memory(channels * params.input_width),
        call.scratch.get(..pixels),
    ) else {
        return;
    };
    if channel + GROUP > channels || input.len() < pixels * channels {
        debug_assert!(false, "tensors too small");
        return;
    }
    let mut source = input.as_ptr().wrapping_add(channel);
    for word in words {
        // SAFETY: `input` has all channels of so many pixels, of which four start at `channel`.
        word.set(unsafe { source.cast::<u32>().read_unaligned() });
        source = source.wrapping_add(channels);
    }
}

/// Sets what becomes of a group's sums. Says whether its scales are quick; nothing where tables are too
/// short.
#[inline(never)]
fn set_scales(frame: &mut Frame, words: &[u32], call: &Call<'_, Params>) -> Option<bool> {
    let (biases, rest) = words.split_first_chunk::<GROUP>()?;
    let tables = rest.get(group_words(call.params).checked_sub(2 * GROUP + 1)?..)?;
    let (multipliers, exponents) = tables.split_first_chunk::<GROUP>()?;
    let mut exponents = *exponents.first()?;
    let is_quick = exponents & 0xff < EXACT / 2;
    // Unrolled, the loop would take twice as much of the stack.
    let mut index = 0;
    while let Some(scale) = frame.scales.get_mut(index) {
        *scale = Scale::new(
            *multipliers.get(index)?,
            exponents & 0xff,
            call.addend,
            is_quick,
        );
        *frame.bias.get_mut(index)? = *biases.get(index)? as i32;
        exponents >>= 8;
        index = unknown(index + 1);
    }
    Some(is_quick)
}
