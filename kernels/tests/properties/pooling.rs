//! AVERAGE_POOL_2D and MAX_POOL_2D: the oracle asks of every input position whether it lies in the
//! window.

use crate::{
    cells, kernels,
    oracle::{bytes, round_half_away},
    overlap::Walk,
};
use proptest::prelude::*;
use std::ops::Range;
use tinyml_kernels::Rows;
use tinyml_kernels::ops::pool_2d::{self, Args, Params};

proptest! {
    #[test]
    fn pools(
        [height, width, filter_height, filter_width] in [1..8_usize, 1..8, 1..5, 1..5],
        [stride_height, stride_width] in [1..4_usize, 1..4],
        channels in prop_oneof![1..4_usize, Just(8), Just(16), 4..40_usize],
        [padding_top, padding_left] in [0..4_usize, 0..4],
        mut bounds: [i8; 2],
        seed: u64,
    ) {
        bounds.sort();
        let [min, max] = bounds;
        // Padding narrower than the window: every window holds a position of the input.
        let padding_top = padding_top.min(filter_height - 1);
        let padding_left = padding_left.min(filter_width - 1);
        let output_height = (height + padding_top - 1) / stride_height + 1;
        let output_width = (width + padding_left - 1) / stride_width + 1;
        let params = Params {
            input_width: width,
            channels,
            output_width,
            filter_height,
            filter_width,
            stride_height,
            stride_width,
            padding_top,
            padding_left,
        };
        let mut input = bytes(seed, height * width * channels);
        let mut averages = Vec::new();
        let mut maxima = Vec::new();
        for index in 0..output_height * output_width * channels {
            let (x, y) = (index / channels % output_width, index / channels / output_width);
            let inside = |position: usize, start: usize, padding, extent| {
                (start..start + extent).contains(&(position + padding))
            };
            let window: Vec<i8> = (0..input.len())
                .filter(|place| {
                    let (column, row) = (place / channels % width, place / channels / width);
                    place % channels == index % channels
                        && inside(row, y * stride_height, padding_top, filter_height)
                        && inside(column, x * stride_width, padding_left, filter_width)
                })
                .map(|place| input[place])
                .collect();
            let sum: i128 = window.iter().map(|value| i128::from(*value)).sum();
            let mean = round_half_away(sum, window.len() as i128) as i8;
            averages.push(mean.clamp(min, max));
            maxima.push(window.iter().max().expect("a position").clamp(&min, &max).to_owned());
        }

        let original = input.clone();
        let rows = Rows::whole(cells(&mut input), width * channels, height);
        let walk = Walk {
            input_rows: height,
            input_row: width * channels,
            output_rows: output_height,
            output_row: output_width * channels,
            stride: stride_height,
            padding: padding_top,
        };
        let averaging = kernels!(pool_2d::AveragePool2d<i8>).map(|kernel| (kernel, &averages));
        let choosing = kernels!(pool_2d::MaxPool2d<i8>).map(|kernel| (kernel, &maxima));
        for ((set, run), expected) in averaging.into_iter().chain(choosing) {
            let params = &params;
            let compute = |span: Range<usize>| {
                let mut output = vec![0; span.len() * output_width * channels];
                run(&Args { params, min, max, input: rows, span, output: cells(&mut output) });
                output
            };
            prop_assert_eq!(&compute(0..output_height), expected, "{}", set);
            for (y, expected) in expected.chunks(output_width * channels).enumerate() {
                prop_assert_eq!(compute(y..y + 1), expected, "row {} by {}", y, set);
            }
            for rows in 1..=3 {
                let output = walk.output(&original, rows, |input, span, output| {
                    run(&Args { params, min, max, input, span, output });
                });
                prop_assert_eq!(&output, expected, "{} rows over the input by {}", rows, set);
            }
        }

        // Of 16 bits: what the reference kernels give.
        let high = bytes(seed ^ 1, original.len());
        let pairs = original.iter().zip(high);
        let mut input: Vec<i16> = pairs.map(|(low, high)| i16::from_le_bytes([*low as u8, high as u8])).collect();
        let input = Rows::whole(cells(&mut input), width * channels, height);
        let [min, max] = [i16::from(min) * 256, i16::from(max) * 256 + 255];
        let [averaging, choosing] = [kernels!(pool_2d::AveragePool2d<i16>), kernels!(pool_2d::MaxPool2d<i16>)];
        for kernels in [averaging, choosing] {
            let outputs = kernels.map(|(set, run)| {
                let mut output = vec![0; output_height * output_width * channels];
                let span = 0..output_height;
                run(&Args { params: &params, min, max, input, span, output: cells(&mut output) });
                (set, output)
            });
            let [(_, expected), others @ ..] = outputs;
            for (set, output) in others {
                prop_assert_eq!(&output, &expected, "16 bits by {}", set);
            }
        }
    }

    /// More positions than 16-bit sums take.
    #[test]
    fn large_windows_of_equal_values([height, width] in [1..30_usize, 1..30], value: i8) {
        let channels = 8;
        let params = Params {
            input_width: width,
            channels,
            output_width: 1,
            filter_height: height,
            filter_width: width,
            stride_height: 1,
            stride_width: 1,
            padding_top: 0,
            padding_left: 0,
        };
        let mut input = vec![value; height * width * channels];
        let input = Rows::whole(cells(&mut input), width * channels, height);
        let averaging = kernels!(pool_2d::AveragePool2d<i8>);
        for (set, run) in averaging.into_iter().chain(kernels!(pool_2d::MaxPool2d<i8>)) {
            let mut output = vec![!value; channels];
            let output = cells(&mut output);
            run(&Args { params: &params, min: i8::MIN, max: i8::MAX, input, span: 0..1, output });
            prop_assert!(output.iter().all(|output| output.get() == value), "{}", set);
        }
    }
}
