//! Outputs that lie over the input, channel by channel.
//!
//! An output needs input of its own channel alone. So a kernel may take a group of channels, copy
//! their input to working memory, and then write their outputs where that was.

use super::{Args, Params};
use core::cell::Cell;

impl Params {
    /// Whether outputs of so many rows may lie over an input of so many: they have no more pixels, and
    /// each element is computed from those of its channel alone.
    #[must_use]
    pub const fn may_be_in_place(&self, input_height: usize, output_height: usize) -> bool {
        self.depth_multiplier == 1
            && self.input_channels == self.output_channels
            && self.output_width * output_height <= self.input_width * input_height
    }

    /// Words of working memory that a kernel has at least where outputs lie over an input of so many
    /// rows: one for each pixel.
    #[must_use]
    pub const fn in_place_scratch(&self, height: usize) -> usize {
        self.input_width * height
    }
}

/// The input of `N` adjacent channels, up to four, in working memory: a word for each pixel, with the first
/// channel in the lowest byte.
pub(crate) struct Group<'a, const N: usize> {
    words: &'a [Cell<u32>],
    width: usize,
    height: usize,
}

impl<'a, const N: usize> Group<'a, N> {
    /// Copies the channels from `channel` on.
    #[inline(always)]
    pub(crate) fn new<W, B>(args: &Args<'a, i8, W, B>, channel: usize) -> Self {
        let (width, height) = (args.params.input_width, args.input.height());
        let mut words = args.scratch.iter();
        for y in 0..height {
            let mut rest = args.input.get(y as isize).unwrap_or_default();
            while let Some((pixel, others)) = rest.split_at_checked(args.params.input_channels)
                && let Some(cells) = pixel.get(channel..)
                && let Some(cells) = cells.first_chunk::<N>()
            {
                rest = others;
                let mut bytes = [0; 4];
                for (byte, cell) in bytes.iter_mut().zip(cells) {
                    *byte = cell.get() as u8;
                }
                if let Some(word) = words.next() {
                    word.set(u32::from_le_bytes(bytes));
                }
            }
        }
        debug_assert!(
            args.scratch.len() >= args.params.in_place_scratch(height),
            "working memory too small"
        );
        Self {
            words: args.scratch,
            width,
            height,
        }
    }

    /// The pixels of a row, or nothing where it is in the padding.
    #[inline(always)]
    pub(crate) fn row(&self, y: isize) -> Option<&'a [Cell<u32>]> {
        let y = usize::try_from(y).ok().filter(|y| *y < self.height)?;
        self.words.get(y * self.width..(y + 1) * self.width)
    }

    /// The elements of a pixel.
    #[inline(always)]
    pub(crate) fn values(pixel: &Cell<u32>) -> [i32; N] {
        let bytes = pixel.get().to_le_bytes();
        let mut values = [0; N];
        for (value, byte) in values.iter_mut().zip(bytes) {
            *value = i32::from(byte as i8);
        }
        values
    }
}
