//! CONV_2D: blocks of channels over patches of the input.
//!
//! The taps that an output sees are runs of elements that lie side by side in the input: a row of
//! the filter, or one of its positions where there is dilation. In a run, steps take four elements
//! at a time, 0 and 2 first, then 1 and 3, as sign extension of every second byte gives them. Of
//! what is left, two are a step; three are 0 and 2, then 1 alone.
//!
//! Layers of few channels have columns instead.

mod columns;

pub(crate) use columns::Columns;
#[cfg(tinyml_dsp)]
pub(crate) use columns::MOST_CHANNELS;

use super::{Packing, block::Layer};
use crate::{Requantization, ops::conv_2d::Params};

/// The runs of a filter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Runs {
    /// How many there are in a row of the filter.
    #[cfg(tinyml_dsp)]
    pub(crate) in_row: usize,
    /// How many there are.
    pub(crate) count: usize,
    /// Elements of one.
    pub(crate) length: usize,
}

impl Runs {
    #[inline(always)]
    pub(crate) fn new(params: &Params) -> Self {
        let row = params.filter_width.wrapping_mul(params.filter_channels);
        let (in_row, length) = if params.dilation_width == 1 {
            (1, row)
        } else {
            (params.filter_width, params.filter_channels)
        };
        Self {
            #[cfg(tinyml_dsp)]
            in_row,
            count: in_row.wrapping_mul(params.filter_height),
            length,
        }
    }

    /// Steps of all runs.
    #[inline(always)]
    pub(crate) fn steps(&self) -> usize {
        self.count.wrapping_mul(self.length.div_ceil(2))
    }
}

/// The elements of step `step` of a run: offsets into it.
#[inline(always)]
pub(crate) fn elements(length: usize, step: usize) -> [Option<usize>; 2] {
    let first = step / 2 * 4;
    let left = length.saturating_sub(first);
    let pair = match (left, step % 2) {
        (2, _) => [first, first + 1],
        (_, odd) => [first + odd, first + odd + 2],
    };
    pair.map(|element| (element < length).then_some(element))
}

/// Where an element of a run lies among the halves of its patch, of which every second word is
/// another's.
#[cfg(any(tinyml_dsp, test))]
#[inline(always)]
pub(crate) fn place(length: usize, element: usize) -> usize {
    let first = element / 4 * 4;
    let halves = match (length.saturating_sub(first), element % 4) {
        (2, half) => half,
        (_, offset) => offset % 2 * 4 + offset / 2,
    };
    first * 2 + halves
}

/// Steps of an output.
fn steps(params: &Params) -> usize {
    Columns::new(params).map_or_else(|| Runs::new(params).steps(), |columns| columns.steps())
}

/// The taps of a step, by their place in the filter.
fn step(params: &Params, step: usize) -> [Option<usize>; 2] {
    if let Some(columns) = Columns::new(params) {
        return columns.step(step, params.input_channels);
    }
    let length = Runs::new(params).length;
    let in_run = length.div_ceil(2).max(1);
    let (run, step) = (step / in_run, step % in_run);
    elements(length, step).map(|element| element.map(|element| run * length + element))
}

/// What the layout takes, or nothing where it does not apply: to grouped filters, and where the
/// kernels would not be exact.
pub fn packing(
    params: &Params,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
) -> Option<Packing> {
    if params.filter_channels != params.input_channels
        || params.group_channels != params.output_channels
    {
        return None;
    }
    let layer = layer(params, filter, bias, stage);
    if filter.len() != params.output_channels.checked_mul(layer.taps)? {
        return None;
    }
    let properties = layer.properties()?;
    let steps = steps(params);
    // The patches of two outputs, and the addresses of the rows that patches are taken from.
    let (scratch, has_frame) = match Columns::new(params) {
        Some(columns) => (columns.words(), false),
        None if params.is_pointwise() => (2 * steps, false),
        None => (2 * steps + params.filter_height, true),
    };
    Some(Packing {
        properties,
        words: layer.words(steps, properties),
        scratch,
        has_frame,
    })
}

/// Fills `words`, which are as many as the packing says.
pub fn pack(
    params: &Params,
    filter: &[i8],
    bias: &[i32],
    stage: &Requantization<'_>,
    packing: &Packing,
    words: &mut [u32],
) {
    let steps = (0..steps(params)).map(|index| step(params, index));
    layer(params, filter, bias, stage).pack(steps, packing.properties, words);
}

fn layer<'a>(
    params: &Params,
    filter: &'a [i8],
    bias: &'a [i32],
    stage: &'a Requantization<'a>,
) -> Layer<'a> {
    Layer {
        filter,
        taps: Runs::new(params).count * Runs::new(params).length,
        bias,
        stage,
        input_zero_point: params.input_zero_point,
        ahead: true,
        adds_neighbours: false,
    }
}

/// The kernel in plain Rust.
#[cfg(not(tinyml_dsp))]
pub(crate) fn run(args: &crate::ops::conv_2d::Args<'_, i8, i8>, packed: &crate::Packed<'_>) {
    use super::sums::{self, Order};
    use crate::slices::windows;

    const ORDER: Order = Order {
        ahead: true,
        adds_neighbours: false,
    };
    let params = args.params;
    let row_length = params.output_width * params.output_channels;
    let channels = params.filter_channels.max(1);
    let columns = params.filter_width.max(1);
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let top = (y * params.stride_height) as isize - params.padding_top as isize;
        for (x, output) in windows(row, params.output_channels).enumerate() {
            let left = (x * params.stride_width) as isize - params.padding_left as isize;
            let input = |tap: usize| {
                let (position, channel) = (tap / channels, tap % channels);
                let (i, j) = (position / columns, position % columns);
                let row = args
                    .input
                    .get(top + (i * params.dilation_height) as isize)?;
                let column = usize::try_from(left + (j * params.dilation_width) as isize).ok()?;
                let cell = row.get(column * params.input_channels + channel);
                cell.filter(|_| column < params.input_width)
                    .map(|cell| i32::from(cell.get()))
            };
            let step = |index: usize| {
                step(params, index)
                    .map(|tap| tap.map_or(0, |tap| input(tap).unwrap_or(params.input_zero_point)))
            };
            sums::outputs(packed, steps(params), step, ORDER, &args.stage, output);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_lie_in_the_half_of_their_step() {
        for length in 1..14_usize {
            let mut found = 0;
            for step in 0..length.div_ceil(2) {
                for (half, element) in elements(length, step).into_iter().enumerate() {
                    if let Some(element) = element {
                        assert_eq!(place(length, element), 4 * step + half);
                        found += 1;
                    }
                }
            }
            assert_eq!(found, length, "each element once");
        }
    }
}
