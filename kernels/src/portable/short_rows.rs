//! CONV_2D with few filters whose rows are short: the first layer of most networks. There is a function for
//! every length of a row.
//!
//! Products are taken with the input as it is, and the zero point is put into the bias:
//!
//! ```text
//! b + Σ (x - zero_point) * w = (b - zero_point * Σ w) + Σ x * w
//! ```
//!
//! Filter rows above and below the input are left out of both sums. Left and right of it, filters lie
//! over copies of its edges, where padding is the zero point.

use super::{
    products::{FILTERS, multiply_add},
    requantization::Stage,
};
use crate::{
    Rows,
    ops::conv_2d::{Args, Params},
    slices::windows,
};
use core::{array, cell::Cell, hint::black_box};

/// The longest rows that have a function.
const LONGEST: usize = 16;

/// Rows of the highest filter.
const ROWS: usize = 12;

/// Filters that share values, and pixels that share weights. Arm's registers are few.
const SHARED: usize = if cfg!(target_arch = "arm") {
    2
} else {
    FILTERS
};
const PIXELS: usize = if cfg!(target_arch = "arm") { 1 } else { 2 };

/// So many filters or more would share a patch, and then it costs little to bring it together.
const MANY: usize = 16;

/// Whether a layer is of this kind. At either edge, filters must have a column over the input.
#[inline(always)]
pub(super) fn fits(params: &Params) -> bool {
    let last = params.output_width.saturating_sub(1) * params.stride_width;
    params.output_channels < MANY
        && params.filter_height <= ROWS
        && params.filter_width * params.input_channels <= LONGEST
        && (params.dilation_width == 1 || params.filter_width == 1)
        && params.padding_left < params.filter_width
        && last < params.input_width + params.padding_left
}

/// Computes a layer that [`fits`]. Where its shape is a constant, only the function for its length is in
/// the program.
#[inline(always)]
pub(super) fn run(args: &Args<'_, i8, i8>) {
    match args.params.filter_width * args.params.input_channels {
        1 => image::<1>(args),
        2 => image::<2>(args),
        3 => image::<3>(args),
        4 => image::<4>(args),
        5 => image::<5>(args),
        6 => image::<6>(args),
        7 => image::<7>(args),
        8 => image::<8>(args),
        9 => image::<9>(args),
        10 => image::<10>(args),
        11 => image::<11>(args),
        12 => image::<12>(args),
        13 => image::<13>(args),
        14 => image::<14>(args),
        15 => image::<15>(args),
        LONGEST => image::<LONGEST>(args),
        length => debug_assert!(false, "rows of {length} weights"),
    }
}

/// The left and the right edge of an input row, with padding, each twice as long as a filter row.
type Edges<const N: usize> = [[[Cell<i8>; N]; 2]; 2];

#[inline(never)]
fn image<const N: usize>(args: &Args<'_, i8, i8>) {
    let params = args.params;
    let edges: [Edges<N>; ROWS] =
        [const { [const { [const { [const { Cell::new(0) }; N] }; 2] }; 2] }; ROWS];
    for edge in edges.as_flattened().as_flattened().as_flattened() {
        edge.set(params.input_zero_point as i8);
    }
    let mut strip = Strip {
        params,
        stage: Stage::new(&args.stage),
        filter: &[],
        rows: [&[]; ROWS],
        edges: edges
            .each_ref()
            .map(|row| row.as_flattened().as_flattened()),
        count: 0,
        outputs: &[],
    };
    let row_length = params.output_width * params.output_channels;
    let filter = args.filter.as_chunks::<N>().0;
    for (y, outputs) in args.span.clone().zip(windows(args.output, row_length)) {
        let first = strip.find_rows(args.input, y);
        strip.filter = filter.get(first..).unwrap_or_default();
        strip.outputs = outputs;
        let mut channel = 0;
        while channel + SHARED <= params.output_channels {
            strip.channels::<SHARED>(channel, args.bias);
            channel += SHARED;
        }
        while channel < params.output_channels {
            strip.channels::<1>(channel, args.bias);
            channel += 1;
        }
    }
}

/// A row of the output and what it is computed from.
struct Strip<'a, const N: usize> {
    params: &'a Params,
    stage: Stage<'a>,
    /// From the first filter row on that lies over the input.
    filter: &'a [[i8; N]],
    /// The input under each of these filter rows, and its edges.
    rows: [&'a [Cell<i8>]; ROWS],
    edges: [&'a [Cell<i8>]; ROWS],
    count: usize,
    outputs: &'a [Cell<i8>],
}

impl<'a, const N: usize> Strip<'a, N> {
    /// Finds the input rows for output row `y`. Gives the first filter row that has one.
    #[inline(always)]
    fn find_rows(&mut self, input: Rows<'a, i8>, y: usize) -> usize {
        let params = self.params;
        let mut first = 0;
        self.count = 0;
        let mut y = (y * params.stride_height) as isize - params.padding_top as isize;
        for _ in 0..params.filter_height {
            match input.get(y) {
                Some(cells) => {
                    if let Some(row) = self.rows.get_mut(self.count) {
                        *row = cells;
                    }
                    if let Some(edges) = self.edges.get(self.count) {
                        self.copy_edges(cells, edges);
                    }
                    self.count += 1;
                }
                None if self.count == 0 => first += 1,
                None => {}
            }
            y += params.dilation_height as isize;
        }
        first
    }

    /// The first column where a filter reaches over the right edge.
    #[inline(always)]
    fn right(&self) -> usize {
        (self.params.input_width + 1).saturating_sub(self.params.filter_width)
    }

    /// Copies the edges of a row; what is beside the row keeps the zero point.
    #[inline(always)]
    fn copy_edges(&self, cells: &[Cell<i8>], edges: &[Cell<i8>]) {
        let channels = self.params.input_channels;
        let (left, right) = edges.split_at_checked(2 * N).unwrap_or_default();
        let left = left.get(self.params.padding_left * channels..);
        for (copy, cell) in left.unwrap_or_default().iter().zip(cells) {
            copy.set(cell.get());
        }
        let last = cells.get(self.right() * channels..).unwrap_or_default();
        for (copy, cell) in right.iter().zip(last) {
            copy.set(cell.get());
        }
    }

    /// Computes adjacent channels.
    #[inline(always)]
    fn channels<const F: usize>(&self, channel: usize, bias: &[i32]) {
        let params = self.params;
        let mut filters = [&[][..]; F];
        let bias = bias.get(channel..).and_then(<[_]>::first_chunk);
        let mut sums = bias.copied().unwrap_or([0; F]);
        let mut first = channel * params.filter_height;
        for (filter, sum) in filters.iter_mut().zip(&mut sums) {
            let rest = self.filter.get(first..).unwrap_or_default();
            *filter = rest.get(..self.count).unwrap_or_default();
            let mut total = 0_i32;
            for weights in *filter {
                for weight in weights {
                    total = total.wrapping_add(i32::from(*weight));
                }
            }
            *sum = sum.wrapping_sub(total.wrapping_mul(params.input_zero_point));
            first += params.filter_height;
        }
        let block = Block { filters, sums };
        let mut x = 0;
        while x < params.output_width {
            if PIXELS == 1 || !self.pixels::<F, PIXELS>(&block, channel, x) {
                self.pixels::<F, 1>(&block, channel, x);
                x += 1;
            } else {
                x += PIXELS;
            }
        }
    }

    /// Computes adjacent pixels from `x` on, if there are so many that all lie at the edges or that all
    /// do not.
    #[inline(always)]
    fn pixels<const F: usize, const P: usize>(
        &self,
        block: &Block<'_, N, F>,
        channel: usize,
        x: usize,
    ) -> bool {
        if x + P > self.params.output_width {
            return false;
        }
        let places: [_; P] = array::from_fn(|pixel| self.place(x + pixel));
        let is_edge = places.first().is_some_and(|place| place.0);
        if places.iter().any(|place| place.0 != is_edge) {
            return false;
        }
        let rows = if is_edge { &self.edges } else { &self.rows };
        let rows = rows.get(..self.count).unwrap_or_default();
        let sums = block.products(rows, places.map(|place| place.1));
        for (pixel, sums) in sums.into_iter().enumerate() {
            let first = (x + pixel) * self.params.output_channels + channel;
            let outputs = self.outputs.get(first..).and_then(<[_]>::first_chunk);
            if let Some(outputs) = outputs {
                self.stage.apply(sums, channel, outputs);
            }
        }
        true
    }

    /// Whether a pixel's filters reach over an edge, and where in their row they begin.
    #[inline(always)]
    fn place(&self, x: usize) -> (bool, usize) {
        let params = self.params;
        let column = x * params.stride_width;
        match column.checked_sub(params.padding_left) {
            None => (true, column * params.input_channels),
            Some(left) => match left.checked_sub(self.right()) {
                None => (false, left * params.input_channels),
                Some(column) => (true, 2 * N + column * params.input_channels),
            },
        }
    }
}

/// Filters, as many rows of each as there are input rows under them.
struct Block<'a, const N: usize, const F: usize> {
    filters: [&'a [[i8; N]]; F],
    /// Their biases without the zero point.
    sums: [i32; F],
}

impl<const N: usize, const F: usize> Block<'_, N, F> {
    /// The sums where filters lie over elements from `starts` on. Not inlined, so that positions and sums
    /// have the registers for themselves.
    #[inline(never)]
    fn products<const P: usize>(&self, rows: &[&[Cell<i8>]], starts: [usize; P]) -> [[i32; F]; P] {
        let mut sums = [self.sums; P];
        let filters = self.filters;
        // They are as long; this tells the compiler.
        if filters.iter().any(|filter| filter.len() != rows.len()) {
            return sums;
        }
        // A loop that the compiler unrolled would load so far ahead that registers run out.
        let columns = if PIXELS == 1 { N } else { black_box(N) };
        if columns > N {
            return sums;
        }
        for (index, row) in rows.iter().enumerate() {
            let pixels = starts.map(|start| {
                let rest = row.get(start..).unwrap_or_default();
                rest.first_chunk::<N>()
            });
            if pixels.iter().any(Option::is_none) {
                return sums;
            }
            let weights = filters.map(|filter| filter.get(index).unwrap_or(&[0; N]));
            for k in 0..columns {
                let values = pixels.map(|cells| {
                    let cell = cells.and_then(|cells| cells.get(k));
                    cell.map_or(0, |cell| i32::from(cell.get()))
                });
                for (filter, weights) in weights.iter().enumerate() {
                    let weight = weights.get(k).copied().unwrap_or(0);
                    for (sums, value) in sums.iter_mut().zip(values) {
                        if let Some(sum) = sums.get_mut(filter) {
                            *sum = multiply_add(*sum, value, weight);
                        }
                    }
                }
            }
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Reference, Requantization, ops::conv_2d::Conv2d};
    use std::vec::Vec;

    /// Numbers of all sizes.
    fn numbers(count: usize) -> Vec<i8> {
        (0..count)
            .map(|index| (index * index * 31 + index * 7) as i8)
            .collect()
    }

    fn check(params: &Params, height: usize, output_height: usize) {
        assert!(fits(params), "{params:?}");
        let row_length = params.input_width * params.input_channels;
        let mut input = numbers(height * row_length);
        let input = Cell::from_mut(&mut input[..]).as_slice_of_cells();
        let weights = params.filter_height * params.filter_width * params.filter_channels;
        let filter = numbers(params.output_channels * weights);
        let bias: Vec<_> = (0..params.output_channels as i32).map(|o| o * 99).collect();
        let row_length = params.output_width * params.output_channels;
        let mut outputs = [(); 2].map(|()| std::vec![0; output_height * row_length]);
        let functions = [run, <Reference as Conv2d<i8, i8>>::run];
        for (output, function) in outputs.iter_mut().zip(functions) {
            function(&Args {
                params,
                filter: &filter,
                bias: &bias,
                stage: Requantization {
                    multipliers: &[1 << 30],
                    shifts: &[-7],
                    zero_point: 3,
                    min: -128,
                    max: 127,
                },
                packed: None,
                scratch: &[],
                input: Rows::whole(input, params.input_width * params.input_channels, height),
                span: 0..output_height,
                output: Cell::from_mut(&mut output[..]).as_slice_of_cells(),
            });
        }
        assert_eq!(outputs[0], outputs[1], "{params:?}");
    }

    #[test]
    fn every_length_of_a_row_and_every_padding() {
        for (width, channels) in
            (1..=LONGEST).flat_map(|width| [(width, 1), (width, 2), (width, 3)])
        {
            for padding in (0..width).filter(|_| width * channels <= LONGEST) {
                for input_width in [1, width, width + 4] {
                    let params = Params {
                        input_width,
                        input_channels: channels,
                        output_width: (input_width + padding).min(7),
                        output_channels: 5 + padding % 4,
                        filter_height: 3,
                        filter_width: width,
                        filter_channels: channels,
                        group_channels: 5 + padding % 4,
                        stride_height: 2,
                        stride_width: 1,
                        dilation_height: 1 + padding % 2,
                        dilation_width: 1,
                        padding_top: 1,
                        padding_left: padding,
                        input_zero_point: -100 + 8 * width as i32,
                    };
                    check(&params, 6, 3);
                }
            }
        }
    }
}
