//! Tiles of outputs, channel by channel: see [`tiling`](crate::dual::depthwise_conv_2d::tiling).
//!
//! The input of a tile is unpacked for four channels at a time, then the weights of four channels of the
//! output for each phase of the rows.

use super::{
    super::super::{
        call::Call,
        opaque::{again, unknown},
    },
    pairs::Source,
    strip::{Frame, Strip, choose},
};
use crate::{
    dual::depthwise_conv_2d::{
        GROUP,
        general::{first_channel, group_words, input_channel, words},
        tiling::{self, Tiling},
    },
    ops::depthwise_conv_2d::Params,
    slices::window,
};
use core::cell::Cell;

/// Computes all outputs but for the clamp, or says that these functions are not for the call.
#[inline(always)]
pub(super) fn run(call: &Call<'_, Params>) -> bool {
    let params = call.params;
    let Some(tiling) = Tiling::new(params).filter(|_| !call.scratch.is_empty()) else {
        return false;
    };
    let width = if tiling.is_column {
        // Also known where the span is not.
        tiling.strip_of_column(params, call.input.height())
    } else {
        tiling::strip(params.output_width)
    };
    // Each phase of a column must have a strip.
    if tiling.is_column && call.span.len() < width * tiling.phases {
        return false;
    }
    let compute = choose(width, tiling.taps, tiling.stride);
    convolve(call, &tiling, width, compute);
    true
}

/// Computes all outputs but for the clamp.
#[inline(never)]
fn convolve(call: &Call<'_, Params>, tiling: &Tiling, width: usize, compute: Strip) {
    let params = call.params;
    let Some((weights, planes)) = call.scratch.split_at_checked(tiling.weights()) else {
        debug_assert!(false, "working memory too small");
        return;
    };
    let span = &call.span;
    let rows = tiling.rows(params, planes.len()).min(span.len());
    let outputs = params.output_channels.wrapping_mul(params.output_width);
    let fits = call.words.len() >= words(params)
        && call.output.len() >= outputs.wrapping_mul(span.len())
        && params.input_channels >= GROUP
        && params.output_channels == params.input_channels.wrapping_mul(params.depth_multiplier)
        && width * if tiling.is_column { tiling.phases } else { 1 }
            <= if tiling.is_column {
                rows
            } else {
                tiling.columns
            };
    if !fits || rows == 0 {
        debug_assert!(false, "not a layer for this kernel, or memory too small");
        return;
    }
    let mut tile = Tile {
        call,
        tiling,
        width,
        compute,
        weights,
        planes,
        plane: tiling.pairs(params, rows) * tiling.input_columns(),
        rows,
        y: span.start,
        x: 0,
    };
    while tile.y < span.end {
        if tiling.is_column {
            // Strips need as many rows; some of them may have been in the tile before.
            tile.y = tile.y.min(span.end - rows);
        } else {
            tile.rows = rows.min(span.end - tile.y);
        }
        tile.x = 0;
        while tile.x < params.output_width {
            let next = tile.x + tiling.columns;
            // The same for columns.
            tile.x = tile.x.min(params.output_width - tiling.columns);
            tile.convolve();
            tile.x = next;
        }
        tile.y += tile.rows;
    }
}

/// Outputs that are computed from working memory.
struct Tile<'a> {
    call: &'a Call<'a, Params>,
    tiling: &'a Tiling,
    /// Outputs of a strip.
    width: usize,
    compute: Strip,
    /// Words of the weights of four channels, and of their input.
    weights: &'a [Cell<u32>],
    planes: &'a [Cell<u32>],
    /// Words of the input of a channel.
    plane: usize,
    /// Rows of outputs, the first of them, and the first column.
    rows: usize,
    y: usize,
    x: usize,
}

impl Tile<'_> {
    #[inline(never)]
    fn convolve(&self) {
        self.pad();
        let mut frame = self.frame();
        // The first of the four channels of the input that are unpacked.
        let mut unpacked = usize::MAX;
        let mut group = 0;
        // Shapes are read again where they are needed, instead of kept on the stack.
        while group * GROUP < again(self).call.params.output_channels {
            unpacked = self.compute_group(&mut frame, group, unpacked);
            group += 1;
        }
    }

    /// Computes the outputs of a group from the channels of the input that are unpacked. If they are others,
    /// unpacks these, and gives the first of them.
    #[inline(always)]
    fn compute_group(&self, frame: &mut Frame, group: usize, mut unpacked: usize) -> usize {
        let params = again(self).call.params;
        let channel = first_channel(params, group);
        let first = input_channel(params, channel);
        let last = input_channel(params, channel + GROUP - 1);
        if first < unpacked || last >= unpacked + GROUP {
            unpacked = first.min(params.input_channels - GROUP);
            self.unpack_input(unpacked);
        }
        let mut phase = 0;
        while phase < again(self).tiling.phases.min(self.rows) {
            self.unpack_weights(group, phase);
            let mut index = 0;
            while index < GROUP {
                index += self.compute(frame, group, [index, unpacked], phase);
            }
            phase += 1;
        }
        unpacked
    }

    /// The words of a group.
    #[inline(always)]
    fn words(&self, group: usize) -> &[u32] {
        let length = group_words(self.call.params);
        window(self.call.words, group * length, length)
    }

    /// Sets the input of all channels to 0, if a part of it is padding, where it stays so.
    #[inline(never)]
    fn pad(&self) {
        let (params, tiling) = (self.call.params, self.tiling);
        let is_inside =
            |place: usize, stride: usize, padding: usize, covered: usize, end: usize| {
                place * stride >= padding && place * stride - padding + covered <= end
            };
        let (rows, height) = (
            2 * tiling.pairs(params, self.rows),
            self.call.input.height(),
        );
        let (y, x) = (self.y, self.x);
        if !is_inside(y, params.stride_height, params.padding_top, rows, height)
            || !is_inside(
                x,
                params.stride_width,
                params.padding_left,
                tiling.input_columns(),
                params.input_width,
            )
        {
            let zero = unknown(0) as u32;
            let planes = self.planes.get(..GROUP * self.plane).unwrap_or_default();
            planes.iter().for_each(|word| word.set(zero));
        }
    }

    /// What all strips have in common.
    #[inline(always)]
    fn frame(&self) -> Frame {
        let (call, tiling, params) = (self.call, self.tiling, self.call.params);
        let row = params.output_width * params.output_channels;
        let mut frame = Frame {
            weights_end: core::ptr::null(),
            line: 4 * tiling.input_columns(),
            weights: core::ptr::null(),
            input: core::ptr::null(),
            next_input: 0,
            output: core::ptr::null_mut(),
            column: params.output_channels,
            row: tiling.phases * row,
            strips: 0,
            words: core::ptr::null(),
            multiplier: 4 * (group_words(params) - GROUP - 1),
            exponents: 0,
            addend: call.addend,
            channels: 0,
            set: 4 * tiling.lines * tiling.taps,
            plane: 4 * self.plane,
        };
        frame.next_input = tiling.phases * params.stride_height / 2 * frame.line;
        if tiling.is_column {
            frame.column = frame.row;
            frame.line = 4 * tiling.taps;
        }
        frame
    }

    /// Computes the outputs of one phase, of some channels of a group from one of them on, and gives how many.
    /// The first channel of the input that is unpacked is a given one.
    #[inline(never)]
    fn compute(
        &self,
        frame: &mut Frame,
        group: usize,
        [index, unpacked]: [usize; 2],
        phase: usize,
    ) -> usize {
        let (call, tiling, params) = (self.call, self.tiling, self.call.params);
        // Together if the input of each is that of the next channel.
        let channels = if params.depth_multiplier == 1 {
            GROUP
        } else {
            1
        };
        let channel = first_channel(params, group) + index;
        let plane = input_channel(params, channel) - unpacked;
        let words = self.words(group);
        let rows = (self.rows + tiling.phases - 1 - phase) >> (tiling.phases - 1);
        let (Some(from_bias), Some(exponents)) = (words.get(index..), words.last()) else {
            debug_assert!(false, "tables too short");
            return channels;
        };
        let lines = if tiling.is_column {
            tiling.lines
        } else {
            (params.filter_height + phase).div_ceil(2)
        };
        let weights = self.weights.as_ptr().wrapping_byte_add(index * frame.set);
        let first = plane * self.plane + phase * params.stride_height / 2 * tiling.input_columns();
        let place = (self.y - call.span.start + phase) * params.output_width + self.x;
        let output = place * params.output_channels + channel;
        // The outputs side by side, strips below each other, and from one to the next of those.
        let (outputs, [mut strips, step]) = if tiling.is_column {
            (rows, tiling::strips_of_column(self.width, rows))
        } else {
            (tiling.columns, [rows, 0])
        };
        let mut place = 0;
        while place < outputs {
            let mut next = place + self.width;
            if tiling.is_column {
                next += (strips - 1) * step;
                frame.row = step * frame.column;
                frame.next_input = 4 * tiling.stride * step;
            }
            // Outputs of the last strip may have been in the one before.
            place = place.min(outputs - self.width);
            frame.weights = weights.cast();
            frame.weights_end = weights.wrapping_add(lines * tiling.taps).cast();
            let input = first + place * tiling.stride;
            frame.input = self.planes.as_ptr().wrapping_add(input).cast();
            let output = output + place * frame.column;
            frame.output = call.output.as_ptr().wrapping_add(output).cast_mut().cast();
            frame.strips = strips;
            frame.words = from_bias.as_ptr();
            frame.exponents = *exponents >> (8 * index);
            frame.channels = channels;
            // SAFETY: the tile has no more rows and columns than its planes have pairs of rows, and columns,
            // of the input for, so that each word of each line of each strip is in the plane, of which there
            // are four in the working memory; `weights` has all lines of all channels of a group, and `words`
            // their tables. Outputs of the strips are within the output, whose cells may be written through a
            // shared reference.
            unsafe { (self.compute)(frame) };
            place = next;
            strips = if tiling.is_column { 1 } else { strips };
        }
        channels
    }

    /// Unpacks four channels of the input, less the zero point.
    #[inline(never)]
    fn unpack_input(&self, channel: usize) {
        let (call, tiling, params) = (self.call, self.tiling, self.call.params);
        let zero_point = params.input_zero_point as u32;
        let start = |place: usize, stride: usize, padding: usize| {
            (place * stride).wrapping_sub(padding) as isize
        };
        let left = start(self.x, params.stride_width, params.padding_left);
        let columns = tiling.input_columns();
        let inside = |edge: usize| (edge as isize - left).max(0).min(columns as isize) as usize;
        let [before, after] = [0, params.input_width].map(inside);
        if after <= before {
            return;
        }
        let length = params.input_width * params.input_channels;
        let source = left.wrapping_add_unsigned(before) as usize * params.input_channels + channel;
        let whole = call.input.contiguous().is_some();
        let rows = Source {
            get: |row| {
                let cells = call.input.get(row).filter(|cells| cells.len() >= length);
                cells.map(|cells| cells.as_ptr().wrapping_add(source).cast())
            },
            height: call.input.height(),
            run: if tiling.is_column && whole { length } else { 0 },
            column: params.input_channels,
            columns: after - before,
            absent: (zero_point & 0xff) * 0x0101_0101,
            addend: (zero_point.wrapping_neg() & 0xffff) * 0x1_0001,
        };
        let top = start(self.y, params.stride_height, params.padding_top);
        // Pairs in the padding are 0 already.
        let above = (top.min(0).wrapping_neg() as usize) / 2;
        let below = (call.input.height() as isize - top + 1).max(0) as usize / 2;
        let pairs = above..below.min(tiling.pairs(params, self.rows));
        // SAFETY: each row of the input has the columns that are inside, and four channels of each from
        // `channel` on. Planes have all pairs of rows of the tile, and their columns.
        unsafe {
            rows.unpack(
                top,
                pairs,
                self.planes.as_ptr().wrapping_add(before).cast_mut().cast(),
                [columns, self.plane],
            );
        }
    }

    /// Unpacks the weights of a group, for the rows of a phase.
    #[inline(never)]
    fn unpack_weights(&self, group: usize, phase: usize) {
        let words = self.words(group);
        let (tiling, params) = (self.tiling, self.call.params);
        let taps = params.filter_height * params.filter_width;
        let Some(weights) = words.get(GROUP..GROUP + taps) else {
            debug_assert!(false, "tables too short");
            return;
        };
        let rows = Source {
            get: |row: isize| {
                let row = usize::try_from(row).ok();
                let row = row.filter(|row| *row < params.filter_height)?;
                Some(
                    weights
                        .as_ptr()
                        .wrapping_add(row * params.filter_width)
                        .cast(),
                )
            },
            height: params.filter_height,
            run: if tiling.is_column { 4 } else { 0 },
            column: 4,
            columns: params.filter_width,
            absent: 0,
            addend: 0,
        };
        let (pairs, columns) = if tiling.is_column {
            (tiling.lines * tiling.taps, 1)
        } else {
            ((params.filter_height + phase).div_ceil(2), tiling.taps)
        };
        // SAFETY: `weights` has a word for each tap, of four channels. There is memory for as many lines of
        // four channels.
        unsafe {
            rows.unpack(
                -(phase as isize),
                0..pairs,
                self.weights.as_ptr().cast_mut().cast(),
                [columns, tiling.lines * tiling.taps],
            );
        }
    }
}
