//! CONV_2D: a pixel of the output at a time, several channels at once.

use super::{
    compact::Convolution,
    fully_connected::vectors,
    pairs::Filters,
    patch::{self, Patch, VECTORS},
    products::{Contiguous, FILTERS, Layer, Values},
    short_rows,
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
            other_shapes(args);
        } else if params.is_pointwise() && args.input.contiguous().is_some() {
            pointwise(args);
        } else if !VECTORS && short_rows::fits(params) {
            short_rows::run(args);
        } else if patch::fits(params) {
            patches(args);
        } else if is_dilated || params.filter_height > ROWS {
            other_shapes(args);
        } else {
            slide(args);
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i8, i8>) {
        let params = args.params;
        Convolution {
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
            filter_step: params.filter_height * params.filter_width * params.filter_channels,
            position_step: params.filter_channels,
            filter: args.filter,
            bias: args.bias,
            stage: args.stage,
            input: args.input,
        }
        .compute(args.span.clone(), args.output);
    }
}

/// Shapes without a loop of their own. Not inlined, so that the choice of a loop is small enough to be
/// made where the shape is a constant.
#[inline(never)]
fn other_shapes(args: &Args<'_, i8, i8>) {
    <Portable as Conv2d<i8, i8>>::compact(args);
}

#[inline(always)]
fn layer<'a>(args: &'a Args<'_, i8, i8>) -> Layer<'a> {
    Layer::new(args.filter, args.bias, &args.stage)
}

/// Pixels are vectors, and a filter is a row of a matrix.
#[inline(always)]
fn pointwise(args: &Args<'_, i8, i8>) {
    let params = args.params;
    let row_length = params.input_width * params.input_channels;
    let rows = args.span.start * row_length..args.span.end * row_length;
    let input = args.input.contiguous().unwrap_or_default();
    vectors(
        layer(args),
        params.input_channels,
        params.output_channels,
        params.input_zero_point,
        input.get(rows).unwrap_or_default(),
        args.output,
    );
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
    /// The part of each row under the filter; empty in the padding.
    rows: [&'a [Cell<i8>]; ROWS],
    filter_height: usize,
    zero_point: i32,
    /// Weights in a filter row, and which of them lie over the input.
    row_length: usize,
    first_weight: usize,
    length: usize,
}

impl<'a> Window<'a> {
    #[inline(always)]
    fn new(params: &Params, rows: &[&'a [Cell<i8>]; ROWS], left: isize) -> Self {
        let first = (-left).max(0);
        let beyond = (params.input_width as isize - left).min(params.filter_width as isize);
        let channels = params.input_channels;
        let start = (left + first) as usize * channels;
        let length = (beyond - first).max(0) as usize * channels;
        let mut window = Self {
            rows: [&[]; ROWS],
            filter_height: params.filter_height,
            zero_point: params.input_zero_point,
            row_length: params.filter_width * channels,
            first_weight: first as usize * channels,
            length,
        };
        let cut = window.rows.iter_mut().zip(rows);
        for (window, row) in cut.take(params.filter_height) {
            *window = part(row, start, length);
        }
        window
    }

    /// The input under each row of filters, with the weights that lie over it.
    #[inline(always)]
    fn rows<'f, const N: usize>(
        &self,
        filters: [&'f [i8]; N],
    ) -> impl Iterator<Item = (Contiguous<'a>, [&'f [i8]; N])> {
        let (zero_point, length, row_length) = (self.zero_point, self.length, self.row_length);
        let mut next = self.first_weight;
        let rows = self.rows.iter().take(self.filter_height);
        rows.filter_map(move |cells| {
            let weights = filters.map(|filter| part(filter, next, length));
            next += row_length;
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
        self.filter_height * self.row_length
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

    #[inline(always)]
    fn add_to(&self, sums: &mut [i32], filters: Filters<'_>) {
        let mut filters = filters.skip(self.first_weight);
        let zero_point = self.zero_point;
        for cells in self.rows.iter().take(self.filter_height) {
            Contiguous { cells, zero_point }.add_to(sums, filters);
            filters = filters.skip(self.row_length);
        }
    }
}
