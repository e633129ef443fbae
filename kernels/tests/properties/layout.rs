//! Copies between layouts: the oracle finds every element by its coordinates.

use crate::{cells, kernels, oracle::bytes};
use proptest::prelude::*;
use tinyml_kernels::Source;
use tinyml_kernels::ops::{fill, strided_copy};

const AXES: [usize; 6] = [0, 1, 2, 3, 4, 5];

/// Strides of a dense tensor.
fn strides(shape: [usize; 6]) -> [usize; 6] {
    AXES.map(|axis| shape[axis + 1..].iter().product())
}

fn coordinates(shape: [usize; 6]) -> impl Iterator<Item = [usize; 6]> {
    let strides = strides(shape);
    (0..shape.iter().product())
        .map(move |index: usize| AXES.map(|axis| index / strides[axis] % shape[axis]))
}

fn place(coordinates: [usize; 6], strides: [usize; 6]) -> usize {
    coordinates
        .iter()
        .zip(strides)
        .map(|(position, stride)| position * stride)
        .sum()
}

/// The copy by every set, from a constant and from the arena.
fn copy(params: &strided_copy::Params, source: &[i8], output: &mut [i8]) {
    let before = output.to_vec();
    for (set, run) in kernels!(strided_copy::StridedCopy<i8>) {
        let mut result = before.clone();
        let mut cells_of_source = source.to_vec();
        for source in [
            Source::Constant(source),
            Source::Cells(cells(&mut cells_of_source)),
        ] {
            result.copy_from_slice(&before);
            run(&strided_copy::Args {
                params,
                source,
                output: cells(&mut result),
            });
            if set == "Reference" {
                output.copy_from_slice(&result);
            }
            assert_eq!(output, result, "{set}");
        }
    }
}

fn shapes() -> [std::ops::Range<usize>; 6] {
    [1..3, 1..3, 1..4, 1..4, 1..4, 1..5]
}

proptest! {
    #[test]
    fn whole_tensors_of_wide_elements(values: Vec<i32>, first in 0..4_usize) {
        let first = first.min(values.len());
        let length = values.len() - first;
        let params = strided_copy::Params {
            extents: [1, 1, 1, 1, 1, length],
            source_offset: first as isize,
            source_strides: [0, 0, 0, 0, 0, 1],
            output_offset: 0,
            output_strides: [0, 0, 0, 0, 0, 1],
        };
        for (set, run) in kernels!(strided_copy::StridedCopy<i32>) {
            let mut output = vec![0; length];
            let output = cells(&mut output);
            run(&strided_copy::Args { params: &params, source: Source::Constant(&values), output });
            prop_assert!(output.iter().map(std::cell::Cell::get).eq(values.iter().copied().skip(first)), "{}", set);
        }
    }

    #[test]
    fn elements_move_towards_the_front_of_their_own_tensor(
        seed: u64,
        length in 1..200_usize,
        distance in 0..20_usize,
        first in 0..5_usize,
        rows in 1..4_usize,
        gap in 0..3_usize,
    ) {
        let row = (length + gap) as isize;
        let params = strided_copy::Params {
            extents: [1, 1, 1, 1, rows, length],
            source_offset: (first + distance) as isize,
            source_strides: [0, 0, 0, 0, row, 1],
            output_offset: first,
            output_strides: [0, 0, 0, 0, length + gap, 1],
        };
        let before = bytes(seed, first + distance + rows * (length + gap));
        let mut expected = before.clone();
        for row in (0..rows).map(|row| first + row * (length + gap)) {
            let from = row + distance;
            expected[row..row + length].copy_from_slice(&before[from..from + length]);
        }
        for (set, run) in kernels!(strided_copy::StridedCopy<i8>) {
            let mut tensor = before.clone();
            let output = cells(&mut tensor);
            run(&strided_copy::Args { params: &params, source: Source::Cells(output), output });
            prop_assert_eq!(&tensor, &expected, "{}", set);
        }
        for (set, run) in kernels!(strided_copy::StridedCopy<i32>) {
            let mut tensor: Vec<i32> = before.iter().map(|byte| i32::from(*byte)).collect();
            let output = cells(&mut tensor);
            run(&strided_copy::Args { params: &params, source: Source::Cells(output), output });
            let same = tensor.iter().zip(&expected).all(|(found, byte)| *found == i32::from(*byte));
            prop_assert!(same, "{}", set);
        }
    }

    #[test]
    fn transposition(shape in shapes(), order in Just(AXES).prop_shuffle(), seed: u64) {
        let extents = order.map(|axis| shape[axis]);
        let params = strided_copy::Params {
            extents,
            source_offset: 0,
            source_strides: order.map(|axis| strides(shape)[axis] as isize),
            output_offset: 0,
            output_strides: strides(extents),
        };
        let source = bytes(seed, shape.iter().product());
        let mut output = vec![0; source.len()];
        copy(&params, &source, &mut output);
        for to in coordinates(extents) {
            let mut from = [0; 6];
            for axis in AXES {
                from[order[axis]] = to[axis];
            }
            prop_assert_eq!(output[place(to, strides(extents))], source[place(from, strides(shape))]);
        }
    }

    #[test]
    fn slices_with_steps_of_either_sign(
        shape in shapes(),
        steps in [1..3_usize, 1..3, 1..3, 1..3, 1..3, 1..3],
        backwards: [bool; 6],
        seed: u64,
    ) {
        let extents = AXES.map(|axis| shape[axis].div_ceil(steps[axis]));
        let begin = AXES.map(|axis| if backwards[axis] { shape[axis] - 1 } else { 0 });
        let sign = |axis: usize| if backwards[axis] { -1 } else { 1 };
        let params = strided_copy::Params {
            extents,
            source_offset: place(begin, strides(shape)) as isize,
            source_strides: AXES
                .map(|axis| (strides(shape)[axis] * steps[axis]) as isize * sign(axis)),
            output_offset: 0,
            output_strides: strides(extents),
        };
        let source = bytes(seed, shape.iter().product());
        let mut output = vec![0; extents.iter().product()];
        copy(&params, &source, &mut output);
        for (to, found) in coordinates(extents).zip(output) {
            let from = AXES.map(|axis| {
                begin[axis].wrapping_add_signed((to[axis] * steps[axis]) as isize * sign(axis))
            });
            prop_assert_eq!(found, source[place(from, strides(shape))]);
        }
    }

    #[test]
    fn padding(
        shape in shapes(),
        before in [0..2_usize, 0..2, 0..3, 0..3, 0..2, 0..3],
        after in [0..2_usize, 0..2, 0..2, 0..2, 0..3, 0..2],
        value: i8,
        seed: u64,
    ) {
        let padded = AXES.map(|axis| before[axis] + shape[axis] + after[axis]);
        let params = strided_copy::Params {
            extents: shape,
            source_offset: 0,
            source_strides: strides(shape).map(usize::cast_signed),
            output_offset: place(before, strides(padded)),
            output_strides: strides(padded),
        };
        let source = bytes(seed, shape.iter().product());
        let mut output = vec![0; padded.iter().product()];
        for (_, run) in kernels!(fill::Fill<i8>) {
            output.fill(!value);
            run(&fill::Args { value, output: cells(&mut output) });
            prop_assert!(output.iter().all(|element| *element == value));
        }
        copy(&params, &source, &mut output);
        for (to, found) in coordinates(padded).zip(output) {
            let inside = AXES.iter().all(|axis| {
                (before[*axis]..before[*axis] + shape[*axis]).contains(&to[*axis])
            });
            let expected = if inside {
                source[place(AXES.map(|axis| to[axis] - before[axis]), strides(shape))]
            } else {
                value
            };
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn concatenation_and_splitting_are_inverse(
        shape in shapes(),
        axis in 0..6_usize,
        lengths in prop::collection::vec(1..4_usize, 1..4),
        seed: u64,
    ) {
        let mut whole = shape;
        whole[axis] = lengths.iter().sum();
        let mut output = vec![0; whole.iter().product()];
        let mut start = 0;
        for (index, length) in lengths.iter().enumerate() {
            let mut part = shape;
            part[axis] = *length;
            let source = bytes(seed + index as u64, part.iter().product());
            let params = strided_copy::Params {
                extents: part,
                source_offset: 0,
                source_strides: strides(part).map(usize::cast_signed),
                output_offset: start * strides(whole)[axis],
                output_strides: strides(whole),
            };
            copy(&params, &source, &mut output);
            for (at, value) in coordinates(part).zip(&source) {
                let mut to = at;
                to[axis] += start;
                prop_assert_eq!(output[place(to, strides(whole))], *value);
            }
            let params = strided_copy::Params {
                extents: part,
                source_offset: (start * strides(whole)[axis]) as isize,
                source_strides: strides(whole).map(usize::cast_signed),
                output_offset: 0,
                output_strides: strides(part),
            };
            let mut again = vec![0; source.len()];
            copy(&params, &output, &mut again);
            prop_assert_eq!(again, source);
            start += length;
        }
    }
}
