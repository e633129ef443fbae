//! CONV_2D: two pixels and two channels at a time, from patches of the input that are laid out in working
//! memory.
//!
//! A patch is the elements that a filter covers, two in a word; words of the two patches alternate. What
//! lies in the padding is 0.

use super::{Finish, finish, of_two_patches};
use crate::{
    Packed,
    dual::int16::{Shape, TABLE_WORDS},
    ops::conv_2d::Args,
    slices::windows,
};
use core::cell::Cell;

/// Computes the rows of the span.
#[inline(never)]
pub(in crate::arch::cortex_m) fn run<B: Finish>(args: &Args<'_, i16, i8, B>, packed: &Packed<'_>) {
    let params = args.params;
    let shape = Shape::conv_2d(params);
    let channels = params.output_channels;
    let Some(patches) = args.scratch.get(..shape.steps().wrapping_mul(2)) else {
        debug_assert!(false, "working memory too small");
        return;
    };
    let row_length = params.output_width.wrapping_mul(channels);
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let mut rest = row;
        let mut x = 0;
        while !rest.is_empty() {
            let (first, others) = rest.split_at_checked(channels).unwrap_or_default();
            let (second, others) = others.split_at_checked(channels).unwrap_or_default();
            if first.is_empty() {
                return;
            }
            fill::<0, B>(args, patches, y, x);
            if !second.is_empty() {
                fill::<1, B>(args, patches, y, x.wrapping_add(1));
            }
            pixels(args, packed, &shape, patches, [first, second]);
            rest = others;
            x = x.wrapping_add(2);
        }
    }
}

/// Computes two pixels of the output, of which the second may not exist.
#[inline(always)]
fn pixels<B: Finish>(
    args: &Args<'_, i16, i8, B>,
    packed: &Packed<'_>,
    shape: &Shape,
    patches: &[Cell<u32>],
    pixels: [&[Cell<i16>]; 2],
) {
    #[cfg_attr(not(tinyml_dsp), allow(unused_mut))]
    let mut words = packed.words;
    let mut channel = 0;
    #[cfg(tinyml_dsp)]
    if B::IS_WIDE && packed.properties.narrow {
        let whole = shape.channels / 2;
        let taken = whole.wrapping_mul(shape.block_words());
        if let Some((these, others)) = words.split_at_checked(taken) {
            channel = 2 * whole;
            let pixels = pixels.map(|pixel| pixel.get(..channel).unwrap_or_default());
            super::sums::patches(these, shape, patches, pixels);
            if !packed.properties.saturating {
                pixels
                    .into_iter()
                    .for_each(|pixel| super::clamp(pixel, &args.stage));
            }
            words = others;
        }
    }
    for words in windows(words, shape.block_words()) {
        let Some((weights, tables)) = words.split_at_checked(shape.weight_words()) else {
            return;
        };
        let tables = tables.as_chunks::<TABLE_WORDS>().0;
        let sums = of_two_patches(weights, patches);
        for (pixel, sums) in pixels.iter().zip(sums) {
            let outputs = pixel.get(channel..).unwrap_or_default();
            finish::<B>(outputs, tables, &sums, &args.stage);
        }
        channel = channel.wrapping_add(2);
    }
}

/// Lays out the elements under the filter at position `(y, x)` in every second word, from `WHICH` on.
#[inline(never)]
fn fill<const WHICH: usize, B>(
    args: &Args<'_, i16, i8, B>,
    patches: &[Cell<u32>],
    y: usize,
    x: usize,
) {
    let params = args.params;
    let top =
        (y.wrapping_mul(params.stride_height) as isize).wrapping_sub(params.padding_top as isize);
    let left =
        (x.wrapping_mul(params.stride_width) as isize).wrapping_sub(params.padding_left as isize);
    let channels = params.input_channels;
    // Pixels that lie together under a row of the filter.
    let (runs, pixels) = if params.dilation_width == 1 {
        (1, params.filter_width)
    } else {
        (params.filter_width, 1)
    };
    let mut patch = Patch::<WHICH> {
        words: patches.as_chunks().0,
        half: None,
    };
    let mut row = top;
    for _ in 0..params.filter_height {
        let cells = args.input.get(row).unwrap_or_default();
        let mut column = left;
        for _ in 0..runs {
            let inside = usize::try_from(column).ok().and_then(|column| {
                let cells = cells.get(column.wrapping_mul(channels)..)?;
                cells.get(..pixels.wrapping_mul(channels))
            });
            match inside {
                Some(cells) => patch.elements(cells),
                None => patch.part(cells, column, pixels, channels),
            }
            column = column.wrapping_add(params.dilation_width as isize);
        }
        row = row.wrapping_add(params.dilation_height as isize);
    }
    patch.end();
}

/// The words of a patch that are not written yet.
struct Patch<'a, const WHICH: usize> {
    words: &'a [[Cell<u32>; 2]],
    /// The first half of the next word, if there is one.
    half: Option<u16>,
}

impl<const WHICH: usize> Patch<'_, WHICH> {
    #[inline(always)]
    fn put(&mut self, word: u32) {
        if let Some((place, rest)) = self.words.split_first() {
            self.words = rest;
            if let Some(place) = place.get(WHICH) {
                place.set(word);
            }
        }
    }

    /// Writes elements, two at a time if they begin a word.
    #[inline(always)]
    fn elements(&mut self, mut cells: &[Cell<i16>]) {
        if let Some(half) = self.half
            && let Some((cell, rest)) = cells.split_first()
        {
            self.half = None;
            self.put(u32::from(half) | u32::from(cell.get() as u16) << 16);
            cells = rest;
        }
        let (pairs, rest) = cells.as_chunks::<2>();
        let Some((places, others)) = self.words.split_at_checked(pairs.len()) else {
            debug_assert!(false, "a patch is too short");
            return;
        };
        for ([low, high], place) in pairs.iter().zip(places) {
            if let Some(place) = place.get(WHICH) {
                place.set(u32::from(low.get() as u16) | u32::from(high.get() as u16) << 16);
            }
        }
        self.words = others;
        if let [cell] = rest {
            self.half = Some(cell.get() as u16);
        }
    }

    /// Writes pixels of a row from a column on, of which some lie in the padding.
    #[inline(never)]
    fn part(&mut self, row: &[Cell<i16>], column: isize, pixels: usize, channels: usize) {
        let mut column = column;
        for _ in 0..pixels {
            let start = usize::try_from(column).ok();
            let cells = start.and_then(|start| row.get(start.wrapping_mul(channels)..));
            match cells.and_then(|cells| cells.get(..channels)) {
                Some(cells) => self.elements(cells),
                None => self.zeros(channels),
            }
            column = column.wrapping_add(1);
        }
    }

    /// Writes zeros.
    fn zeros(&mut self, mut count: usize) {
        if count > 0
            && let Some(half) = self.half.take()
        {
            self.put(half.into());
            count = count.wrapping_sub(1);
        }
        for _ in 0..count / 2 {
            self.put(0);
        }
        if !count.is_multiple_of(2) {
            self.half = Some(0);
        }
    }

    /// Fills the last words.
    fn end(&mut self) {
        if let Some(half) = self.half.take() {
            self.put(half.into());
        }
        while !self.words.is_empty() {
            self.put(0);
        }
    }
}
