//! How outputs are computed from pairs of rows.
//!
//! A word of working memory has an element of the input, less the zero point, and the one below it; another
//! has the two weights that they are multiplied by. So one instruction does both, for any filter and
//! stride. Rows of the input are in pairs from the first row of a tile on; of outputs whose rows begin with the
//! second of a pair the weights are in other pairs, with a weight of 0 before the first. Hence two *phases*,
//! where the stride is odd:
//!
//! ```text
//! even    (w[0], w[1]), (w[2], w[3]), …
//! odd     (0, w[0]), (w[1], w[2]), …
//! ```
//!
//! A *strip* is a few outputs of one phase side by side, for which sums are in registers. Their words lie at
//! equal distances, and so do the words from one tap to the next one: a *line* of taps. In an image a line is
//! a row of the filter, that of a pair of rows. An image of one column, with a filter of one column, has its
//! strips along the column; its lines are pieces of the filter's column.

use super::GROUP;
use crate::ops::depthwise_conv_2d::Params;

/// Most outputs of a strip.
pub(crate) const WIDEST: usize = 6;

/// Most taps of a line.
pub(crate) const LONGEST: usize = 8;

/// Words that the input of a tile takes at most, and about how many columns and rows it then has.
const TILE: usize = 512;
const SIDE: usize = 16;

/// How a layer is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tiling {
    /// Whether strips are along the only column.
    pub(crate) is_column: bool,
    /// Words from one output of a strip to the next one.
    pub(crate) stride: usize,
    /// Taps of a line.
    pub(crate) taps: usize,
    /// Lines that weights have room for.
    pub(crate) lines: usize,
    /// One, or two of which the outputs take turns.
    pub(crate) phases: usize,
    /// Columns of outputs of a tile.
    pub(crate) columns: usize,
}

/// Outputs of a strip, where so many are in a row: as many as there are in all strips, or a few more.
pub(crate) const fn strip(outputs: usize) -> usize {
    let strips = outputs.div_ceil(WIDEST);
    if strips == 0 {
        return 1;
    }
    quotient(outputs + strips - 1, strips)
}

/// Of a division that cannot fail.
const fn quotient(dividend: usize, divisor: usize) -> usize {
    match dividend.checked_div(divisor) {
        Some(quotient) => quotient,
        None => 0,
    }
}

/// How outputs of a column are in strips of a width: how many of these there are, and from one to the next
/// one. They have some outputs in common where that leaves none over, which are otherwise fewer than a strip.
#[cfg_attr(not(tinyml_dsp), allow(dead_code))]
#[inline(always)]
pub(crate) const fn strips_of_column(width: usize, outputs: usize) -> [usize; 2] {
    let gaps = quotient(outputs - 1, width);
    let step = quotient(outputs - width, gaps);
    if width + gaps * step == outputs {
        [gaps + 1, step]
    } else {
        [gaps, width]
    }
}

impl Tiling {
    /// Nothing where the kernel for tiles is not for the layer.
    pub(crate) const fn new(params: &Params) -> Option<Self> {
        let phases = params.stride_height % 2 + 1;
        let pairs = (params.filter_height + phases) / 2;
        // Spans of a column may be too short for tiles, which several outputs of each channel must be in.
        let is_column = params.input_width == 1
            && params.output_width == 1
            && params.filter_width == 1
            && params.depth_multiplier == 1;
        let dense = params.dilation_height == 1 && params.dilation_width == 1;
        if !dense
            || params.output_width == 0
            || params.filter_height == 0
            || params.stride_height == 0
        {
            return None;
        }
        let (stride, taps, lines) = if is_column {
            let stride = params.stride_height * phases / 2;
            let lines = pairs.div_ceil(LONGEST);
            (stride, quotient(pairs + lines - 1, lines), lines)
        } else {
            (params.stride_width, params.filter_width, pairs)
        };
        if stride == 0 || stride > 2 || taps == 0 || taps > LONGEST {
            return None;
        }
        let mut tiling = Self {
            is_column,
            stride,
            taps,
            lines,
            phases,
            columns: 1,
        };
        if is_column {
            return Some(tiling);
        }
        // About as wide as it is high.
        let strip = strip(params.output_width);
        let fitting = quotient(quotient(SIDE.saturating_sub(taps), stride) + 1, strip) * strip;
        let columns = if fitting > strip { fitting } else { strip };
        if columns < params.output_width {
            tiling.columns = columns;
        } else {
            tiling.columns = params.output_width;
        }
        if tiling.rows(params, TILE) > 0 {
            Some(tiling)
        } else {
            None
        }
    }

    /// Outputs of a strip along the only column of an input of so many rows: those of each phase are in as few
    /// strips as can be, if there is as much padding below as above.
    #[cfg_attr(not(tinyml_dsp), allow(dead_code))]
    pub(crate) const fn strip_of_column(&self, params: &Params, height: usize) -> usize {
        let rows = match (height + 2 * params.padding_top).checked_sub(params.filter_height) {
            Some(more) => quotient(more, params.stride_height) + 1,
            None => 1,
        };
        let (most, least) = (
            quotient(rows + self.phases - 1, self.phases),
            quotient(rows, self.phases),
        );
        let strip = strip(most);
        if least == 0 {
            1
        } else if strip < least {
            strip
        } else {
            least
        }
    }

    /// Columns of the input of a tile.
    pub(crate) const fn input_columns(&self) -> usize {
        if self.is_column {
            return 1;
        }
        (self.columns - 1) * self.stride + self.taps
    }

    /// Words of weights, of one phase.
    pub(crate) const fn weights(&self) -> usize {
        GROUP * self.lines * self.taps
    }

    /// Pairs of rows that so many rows of outputs need: those of the last rows of both phases.
    pub(crate) const fn pairs(&self, params: &Params, rows: usize) -> usize {
        let lines = if self.is_column {
            self.lines * self.taps
        } else {
            self.lines
        };
        (rows - 1) * params.stride_height / 2 + lines
    }

    /// Rows of outputs of a tile whose input has so many words; perhaps none.
    pub(crate) const fn rows(&self, params: &Params, words: usize) -> usize {
        let pairs = quotient(words, GROUP * self.input_columns());
        match pairs.checked_sub(self.pairs(params, 1)) {
            // The last row may begin with the second row of a pair.
            Some(more) => quotient(2 * more + 1, params.stride_height) + 1,
            None => 0,
        }
    }

    /// Words of working memory for an output of so many rows; 0 if it is too small for the kernel to be
    /// the faster one, as has been measured.
    pub(crate) const fn memory(&self, params: &Params, height: usize) -> usize {
        let outputs = height * params.output_width;
        let taps = params.filter_height * params.filter_width;
        let is_worth_it = if self.is_column {
            // Outputs that lie under parts of the filter take other kernels longer.
            let is_padded = params.padding_top > 0;
            outputs * taps >= if is_padded { 100 } else { 200 }
        } else {
            // Weights are brought in order for each tile.
            outputs >= 4 && outputs * 4 >= taps
        };
        if !is_worth_it {
            return 0;
        }
        let most = self.rows(params, TILE);
        let rows = if height < most { height } else { most };
        GROUP * self.input_columns() * self.pairs(params, rows) + self.weights()
    }
}
