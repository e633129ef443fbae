//! Layers of few channels: columns of the input instead of patches.
//!
//! A patch serves all output channels. Where these are few, most time would go into patches, of which
//! neighbours have most in common. So for a row of outputs what all its filters cover is brought together
//! once, as 16-bit numbers, column by column: those of a column side by side, from the first row that the
//! filters cover to the last. What lies under one filter are adjacent numbers then, of which a step takes
//! two.

use crate::{dual::block::CHANNELS, ops::conv_2d::Params};

/// Channels of the input that columns are made of.
pub(crate) const MOST_CHANNELS: usize = 4;

/// Words of the columns of a row of outputs: what they take is little beside input and output.
const MOST_WORDS: usize = 256;

/// The columns under a row of outputs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Columns {
    /// How many there are, padding included.
    pub(crate) count: usize,
    /// Numbers in one.
    pub(crate) length: usize,
    /// Columns of a filter.
    pub(crate) in_filter: usize,
}

impl Columns {
    /// Those of a layer, if that is how it is computed.
    #[inline(always)]
    pub(crate) fn new(params: &Params) -> Option<Self> {
        let before_last = params.output_width.wrapping_sub(1);
        let columns = Self {
            count: before_last
                .wrapping_mul(params.stride_width)
                .wrapping_add(params.filter_width),
            length: params.filter_height.wrapping_mul(params.input_channels),
            in_filter: params.filter_width,
        };
        let applies = params.output_channels <= CHANNELS
            && params.output_width > 1
            && (1..=MOST_CHANNELS).contains(&params.input_channels)
            && params.dilation_height == 1
            && params.dilation_width == 1
            && !params.is_pointwise();
        (applies && columns.words() <= MOST_WORDS).then_some(columns)
    }

    /// Steps of an output.
    #[inline(always)]
    pub(crate) fn steps(&self) -> usize {
        self.taps().div_ceil(2)
    }

    /// Words of all columns. The last step of an odd number of taps has one number more.
    #[inline(always)]
    pub(crate) fn words(&self) -> usize {
        let numbers = self.count.wrapping_mul(self.length);
        numbers.wrapping_add(self.taps() % 2).div_ceil(2)
    }

    #[inline(always)]
    fn taps(&self) -> usize {
        self.in_filter.wrapping_mul(self.length)
    }

    /// The taps of a step, by their place in a filter of so many channels.
    pub(super) fn step(&self, step: usize, channels: usize) -> [Option<usize>; 2] {
        [2 * step, 2 * step + 1].map(|number| {
            let (column, rest) = (number / self.length.max(1), number % self.length.max(1));
            let (row, channel) = (rest / channels.max(1), rest % channels.max(1));
            let tap = (row * self.in_filter + column) * channels + channel;
            (number < self.taps()).then_some(tap)
        })
    }
}
