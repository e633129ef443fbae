//! DEPTHWISE_CONV_2D with any filter: four channels at a time, with the weights of the model file.
//!
//! Outputs side by side that lie under the same part of the filter, which is most of them, are computed
//! by one call of [`outputs`]. Weights in the padding are left out.
//!
//! As with filters of 3 by 3, outputs may lie only over input rows that the span does not need, or over the
//! whole input: then the input of each group of channels is first copied to working memory.

mod outputs;
mod single;

use super::super::opaque::{again, unknown};
use crate::{
    dual::depthwise_conv_2d::GROUP,
    ops::depthwise_conv_2d::{Args, Params},
};
use core::hint::black_box;
use outputs::{Frame, Scale, outputs};

/// Whether the kernel is for such a layer.
#[inline(always)]
pub(in super::super) fn applies(args: &Args<'_, i8, i8>) -> bool {
    // In place, no channel can be in two groups.
    is_covered(args.params) && !(args.in_place && args.params.output_channels % GROUP != 0)
}

#[inline(always)]
fn is_covered(params: &Params) -> bool {
    params.depth_multiplier == 1
        && params.input_channels == params.output_channels
        && params.output_channels >= GROUP
}

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(in super::super) fn run(args: &Args<'_, i8, i8>) {
    if args.in_place {
        convolve::<false, true>(args);
    } else if single::applies(args) && single::convolve(args) {
        // All is done.
    } else if args.input.contiguous().is_some() {
        convolve::<false, false>(args);
    } else {
        convolve::<true, false>(args);
    }
    if [args.stage.min, args.stage.max] != [i8::MIN.into(), i8::MAX.into()] {
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
    fn set<const COLUMNS: bool>(&mut self, args: &Args<'_, i8, i8>, output: usize) {
        if self.output != output {
            self.find(args, output, COLUMNS);
        }
    }

    #[inline(never)]
    fn find(&mut self, args: &Args<'_, i8, i8>, output: usize, columns: bool) {
        let params = args.params;
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
                args.input.height(),
                args.span.end,
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
fn convolve<const RING: bool, const IN_PLACE: bool>(args: &Args<'_, i8, i8>) {
    let params = args.params;
    let channels = params.output_channels;
    // Elements from one pixel of the input to the next one.
    let pixel = if IN_PLACE { GROUP } else { channels };
    let input_row = pixel * params.input_width;
    let filter_row = channels * params.filter_width;
    let outputs_of_row = channels * params.output_width;
    let (Some(memory), Some(filter), Some(output)) = (
        args.input.memory(channels * params.input_width),
        args.filter.get(..filter_row * params.filter_height),
        args.output.get(..outputs_of_row * args.span.len()),
    ) else {
        debug_assert!(false, "tensors too small");
        return;
    };
    if !applies(args) || filter.is_empty() || output.is_empty() {
        debug_assert!(false, "not a layer for this kernel");
        return;
    }
    let (memory, memory_length): (*const i8, usize) = if IN_PLACE {
        let pixels = params.in_place_scratch(args.input.height());
        let Some(copy) = args.scratch.get(..pixels) else {
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
        filter: filter.as_ptr(),
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
    let args = again(args);
    let mut next_group = 0;
    while next_group < args.params.output_channels {
        let params = args.params;
        let channels = params.output_channels;
        // Channels of the last group may have been in the one before.
        let channel = next_group.min(channels - GROUP);
        next_group += GROUP;
        let pixel = if IN_PLACE { GROUP } else { channels };
        let input_row = pixel * params.input_width;
        let filter_row = channels * params.filter_width;
        // In a pixel of the input.
        let input_channel = if IN_PLACE {
            copy(args, channel);
            0
        } else {
            channel
        };
        let Some(quick) = set_scales(&mut frame, args, channel) else {
            debug_assert!(false, "tables too short");
            return;
        };
        // Of the two ends of the weights that the group's scales have. A mask keeps the loops below from
        // being compiled twice.
        let quick = if quick { usize::MAX } else { 0 };
        frame.output = args.output.as_ptr().wrapping_add(channel).cast_mut().cast();
        let mut y = args.span.start;
        while y < args.span.end {
            row.set::<false>(args, y);
            let cells = if !RING {
                memory.wrapping_add(row.input * input_row)
            } else if row.count == 0 {
                memory
            } else {
                let last = row.input + (row.count - 1) * params.dilation_height;
                let (Some(first), Some(_)) = (
                    args.input.get(row.input as isize),
                    args.input.get(last as isize),
                ) else {
                    debug_assert!(false, "rows are missing");
                    return;
                };
                first.as_ptr().cast()
            };
            let mut x = 0;
            while x < params.output_width {
                column.set::<true>(args, x);
                x += column.outputs;
                let (mut taps, mut lines) = (column.count, row.count);
                let mut next = [params.dilation_width * pixel, channels];
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
                let place = row.filter * filter_row + column.filter * channels + channel;
                frame.filter = args.filter.as_ptr().wrapping_add(place);
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
                // the outputs, and all channels of these are in `memory`, `filter` and `output`; four of
                // them start at `channel`, in a copy at 0. In a ring, the first and the last row are there, hence
                // those between them, and they begin again at its start where they reach its end.
                unsafe { outputs::<RING>(&mut frame) };
            }
            y += if down(params) { row.outputs } else { 1 };
        }
    }
}

/// Copies the input of a group to working memory, a word for each pixel.
#[inline(never)]
fn copy(args: &Args<'_, i8, i8>, channel: usize) {
    let params = args.params;
    let channels = params.input_channels;
    let pixels = params.in_place_scratch(args.input.height());
    let (Some(input), Some(words)) = (
        args.input.memory(channels * params.input_width),
        args.scratch.get(..pixels),
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
fn set_scales(frame: &mut Frame, args: &Args<'_, i8, i8>, channel: usize) -> Option<bool> {
    let params = args.params;
    // A product is less than 2^15.
    let products = (params.filter_height * params.filter_width) as u32;
    let mut quick = products < Scale::SUMS >> 16;
    // Unrolled, the loops would take twice as much of the stack.
    let mut index = 0;
    while index < GROUP {
        quick &= set_scale(frame, again(args), channel, index)?;
        index = unknown(index + 1);
    }
    if quick {
        let mut index = 0;
        while let Some(scale) = frame.scales.get_mut(index) {
            *scale = scale.quick();
            index = unknown(index + 1);
        }
    }
    Some(quick)
}

/// The same for a channel of the group.
#[inline(always)]
fn set_scale(
    frame: &mut Frame,
    args: &Args<'_, i8, i8>,
    group: usize,
    index: usize,
) -> Option<bool> {
    let (channel, stage) = (group + index, &args.stage);
    let bias = args.bias.get(channel).copied().unwrap_or(0);
    let place = stage.index(channel);
    let (multiplier, shift) = (stage.multipliers.get(place)?, stage.shifts.get(place)?);
    let scale = Scale::exact(*multiplier, *shift, stage.zero_point);
    *frame.bias.get_mut(index)? = bias;
    *frame.scales.get_mut(index)? = scale;
    let bounded = bias.wrapping_add((Scale::SUMS / 2) as i32) as u32 <= Scale::SUMS;
    Some(bounded & scale.may_be_quick())
}
