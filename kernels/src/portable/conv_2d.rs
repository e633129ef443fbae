//! CONV_2D: a pixel of the output at a time, four channels at once.

use super::{
    compact::{Geometry, convolve},
    fully_connected::vectors,
    patch::{self, Patch},
    products::{Contiguous, FILTERS, Layer, Values},
};
use crate::{
    Portable,
    ops::conv_2d::{Args, Conv2d, Params},
    slices::windows,
};
use core::cell::Cell;

/// Rows of the highest filter that slides over the image.
const ROWS: usize = 8;

impl Conv2d<i8, i8> for Portable {
    #[inline(always)]
    fn run(args: &Args<'_, i8, i8>) {
        let params = args.params;
        let is_dilated = params.dilation_width != 1 && params.filter_width != 1;
        if params.filter_channels != params.input_channels {
            Self::compact(args);
        } else if patch::fits(params) {
            patches(args);
        } else if is_dilated || params.filter_height > ROWS {
            Self::compact(args);
        } else {
            match pixels(args) {
                Some(input) if is_pointwise(params) => vectors(
                    layer(args),
                    params.input_channels,
                    params.output_channels,
                    params.input_zero_point,
                    input,
                    args.output,
                ),
                _ => slide(args),
            }
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i8, i8>) {
        let params = args.params;
        let geometry = Geometry {
            input_channels: params.input_channels,
            output_width: params.output_width,
            output_channels: params.output_channels,
            filter_height: params.filter_height,
            filter_width: params.filter_width,
            filter_channels: params.filter_channels,
            group_channels: params.group_channels,
            stride_height: params.stride_height,
            stride_width: params.stride_width,
            dilation_height: params.dilation_height,
            dilation_width: params.dilation_width,
            padding_top: params.padding_top,
            padding_left: params.padding_left,
            input_zero_point: params.input_zero_point,
            filter_zero_point: 0,
            filter_step: params.filter_height * params.filter_width * params.filter_channels,
            position_step: params.filter_channels,
        };
        let (input, span) = (args.input, args.span.clone());
        let (filter, bias) = (args.filter, args.bias);
        convolve(
            &geometry,
            filter,
            bias,
            &args.stage,
            input,
            span,
            args.output,
        );
    }
}

#[inline(always)]
fn layer<'a>(args: &'a Args<'_, i8, i8>) -> Layer<'a> {
    Layer::new(args.filter, args.bias, &args.stage)
}

/// Whether every output pixel comes from the input pixel in the same place.
#[inline(always)]
fn is_pointwise(params: &Params) -> bool {
    params.filter_height == 1
        && params.filter_width == 1
        && params.stride_height == 1
        && params.stride_width == 1
        && params.padding_top == 0
        && params.padding_left == 0
        && params.input_width == params.output_width
}

/// The input of a layer in which output rows come from input rows in the same place.
#[inline(always)]
fn pixels<'a>(args: &Args<'a, i8, i8>) -> Option<&'a [Cell<i8>]> {
    let row_length = args.params.input_width * args.params.input_channels;
    let start = args.span.start * row_length;
    args.input
        .contiguous()?
        .get(start..args.span.end * row_length)
}

/// Calls a function with every output pixel, and with the row and the column of the input that lie
/// under the first weight of its filters.
#[inline(always)]
fn for_each_pixel(args: &Args<'_, i8, i8>, mut function: impl FnMut(isize, isize, &[Cell<i8>])) {
    let params = args.params;
    let row_length = params.output_width * params.output_channels;
    for (y, row) in args.span.clone().zip(windows(args.output, row_length)) {
        let top = (y * params.stride_height) as isize - params.padding_top as isize;
        let mut left = -(params.padding_left as isize);
        for outputs in windows(row, params.output_channels) {
            function(top, left, outputs);
            left += params.stride_width as isize;
        }
    }
}

/// Small filters: what lies under them is brought together first.
#[inline(never)]
fn patches(args: &Args<'_, i8, i8>) {
    let layer = layer(args);
    let mut patch = Patch::new(args.params);
    for_each_pixel(args, |top, left, outputs| {
        patch.fill(args, top, left);
        layer.outputs(&patch, outputs);
    });
}

/// Large filters slide over the image.
#[inline(never)]
fn slide(args: &Args<'_, i8, i8>) {
    let layer = layer(args);
    let mut last_top = isize::MAX;
    let mut rows = [&[][..]; ROWS];
    for_each_pixel(args, |top, left, outputs| {
        if top != last_top {
            last_top = top;
            let mut y = top;
            for row in rows.iter_mut().take(args.params.filter_height) {
                *row = args.input.get(y).unwrap_or_default();
                y += args.params.dilation_height as isize;
            }
        }
        layer.outputs(&Window::new(args.params, &rows, left), outputs);
    });
}

/// The part of the input that lies under a filter, which covers whole pixels.
struct Window<'a> {
    params: &'a Params,
    rows: &'a [&'a [Cell<i8>]; ROWS],
    /// Where in a row the part begins, where the weights that lie over it begin, and how many there
    /// are.
    start: usize,
    first_weight: usize,
    length: usize,
}

impl<'a> Window<'a> {
    #[inline(always)]
    fn new(params: &'a Params, rows: &'a [&'a [Cell<i8>]; ROWS], left: isize) -> Self {
        let first = (-left).max(0);
        let beyond = (params.input_width as isize - left).min(params.filter_width as isize);
        let channels = params.input_channels;
        Self {
            params,
            rows,
            start: (left + first) as usize * channels,
            first_weight: first as usize * channels,
            length: (beyond - first).max(0) as usize * channels,
        }
    }

    /// The input under each row of filters, with the weights that lie over it.
    #[inline(always)]
    fn rows<'f, const N: usize>(
        &self,
        filters: [&'f [i8]; N],
    ) -> impl Iterator<Item = (Contiguous<'a>, [&'f [i8]; N])> {
        let row_length = self.params.filter_width * self.params.input_channels;
        let zero_point = self.params.input_zero_point;
        let (start, length) = (self.start, self.length);
        let mut next = self.first_weight;
        let rows = self.rows.iter().take(self.params.filter_height);
        rows.filter_map(move |row| {
            let weights = filters.map(|filter| part(filter, next, length));
            next += row_length;
            let cells = part(row, start, length);
            (!cells.is_empty()).then_some((Contiguous { cells, zero_point }, weights))
        })
    }
}

/// As [`window`](crate::slices::window), and nothing where there is padding.
#[inline(always)]
fn part<T>(slice: &[T], start: usize, length: usize) -> &[T] {
    let rest = slice.get(start..).unwrap_or_default();
    rest.get(..length).unwrap_or_default()
}

impl Values for Window<'_> {
    #[inline(always)]
    fn count(&self) -> usize {
        self.params.filter_height * self.params.filter_width * self.params.input_channels
    }

    #[inline(always)]
    fn add(&self, mut sum: i32, filter: &[i8]) -> i32 {
        for (values, [weights]) in self.rows([filter]) {
            sum = values.add(sum, weights);
        }
        sum
    }

    #[inline(always)]
    fn add_all(&self, mut sums: [i32; FILTERS], filters: [&[i8]; FILTERS]) -> [i32; FILTERS] {
        for (values, weights) in self.rows(filters) {
            sums = values.add_all(sums, weights);
        }
        sums
    }
}
