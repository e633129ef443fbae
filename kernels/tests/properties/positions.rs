//! Operators whose operands say where elements are or go, with positions that are not there, and
//! reductions of types that have more than one meaning of order.

use crate::{cells, kernels};
use proptest::prelude::*;
use std::marker::PhantomData;
use tinyml_kernels::ops::operator::{
    ArgMax, ReduceAll, ReduceAny, ReduceMax, ScatterNd, SparseToDense,
};
use tinyml_kernels::ops::{
    arg, dynamic_update_slice, gather, one_hot, reduce, reverse_sequence, scatter, top_k,
};
use tinyml_kernels::{Bool, Source};

proptest! {
    #[test]
    fn gathered_rows_are_the_nearest_there_are(
        positions in prop::collection::vec(prop_oneof![-2..8_i64, Just(i64::MAX), Just(i64::MIN)], 1..6),
    ) {
        let source: Vec<i16> = (0..15).collect();
        let nearest = |position: &i64| (*position).clamp(0, 4) as i16 * 3;
        let expected: Vec<i16> = positions.iter().flat_map(|p| nearest(p)..nearest(p) + 3).collect();
        let params = gather::Params {
            batches: 1,
            outer: 1,
            source_step: 15,
            count: positions.len(),
            depth: 1,
            extents: [5, 1, 1, 1, 1, 1],
            strides: [3, 0, 0, 0, 0, 0],
            length: 3,
        };
        for (set, run) in kernels!(gather::Gather<i16, i64>) {
            let mut output = vec![0; expected.len()];
            run(&gather::Args {
                params: &params,
                positions: Source::Constant(&positions),
                source: Source::Constant(&source),
                output: cells(&mut output),
            });
            prop_assert_eq!(&output, &expected, "{}", set);
        }
    }

    #[test]
    fn scattered_slices_out_of_range_are_left_out(
        positions in prop::collection::vec([-1..4_i32, -1..3_i32], 1..8),
    ) {
        // Pairs of elements in a tensor of shape [3, 2, 2].
        let updates: Vec<i32> = (1..).take(positions.len() * 2).collect();
        let (mut sums, mut latest) = (vec![0; 12], vec![0; 12]);
        for (position, update) in positions.iter().zip(updates.chunks(2)) {
            let [row, column] = *position;
            if (0..3).contains(&row) && (0..2).contains(&column) {
                let first = (row * 4 + column * 2) as usize;
                for (place, update) in (first..).zip(update) {
                    sums[place] += update;
                    latest[place] = *update;
                }
            }
        }
        let params = scatter::Params {
            count: positions.len(),
            depth: 2,
            extents: [3, 2, 1, 1, 1, 1],
            strides: [4, 2, 0, 0, 0, 0],
            length: 2,
            update_step: 2,
        };
        let positions = positions.concat();
        macro_rules! check {
            ($operator:ident, $expected:ident) => {
                for (set, run) in kernels!(scatter::Scatter<$operator, i32, i32>) {
                    let mut output = vec![0; 12];
                    run(&scatter::Args {
                        params: &params,
                        positions: Source::Constant(&positions),
                        updates: Source::Constant(&updates),
                        output: cells(&mut output),
                        operator: PhantomData,
                    });
                    prop_assert_eq!(&output, &$expected, "{}", set);
                }
            };
        }
        check!(ScatterNd, sums);
        check!(SparseToDense, latest);
    }

    #[test]
    fn updates_begin_where_they_fit(starts in [-3..6_i32, -3..6_i32]) {
        let update = [1_i8, 2, 3, 4, 5, 6];
        let first = [starts[0].clamp(0, 2) as usize, starts[1].clamp(0, 2) as usize];
        let mut expected = vec![0; 20];
        for (index, element) in update.iter().enumerate() {
            expected[(first[0] + index / 3) * 5 + first[1] + index % 3] = *element;
        }
        let params = dynamic_update_slice::Params {
            extents: [1, 1, 1, 1, 2, 3],
            update_strides: [0, 0, 0, 0, 3, 1],
            output_strides: [0, 0, 0, 0, 5, 1],
            limits: [0, 0, 0, 0, 2, 2],
        };
        for (set, run) in kernels!(dynamic_update_slice::DynamicUpdateSlice<i8, i32>) {
            let mut output = vec![0; 20];
            run(&dynamic_update_slice::Args {
                params: &params,
                starts: Source::Constant(&starts),
                update: Source::Constant(&update),
                output: cells(&mut output),
            });
            prop_assert_eq!(&output, &expected, "{}", set);
        }
    }

    #[test]
    fn one_element_is_on(positions in prop::collection::vec(-2..6_i32, 4)) {
        let on = |position: i32| (0..4).map(move |place| if position == place { 7 } else { -1 });
        let expected: Vec<i8> = positions.iter().copied().flat_map(on).collect();
        for (set, run) in kernels!(one_hot::OneHot<i8, i32>) {
            let mut output = vec![0; expected.len()];
            run(&one_hot::Args {
                depth: 4,
                inner: 1,
                positions: Source::Constant(&positions),
                on: Source::Constant(&[7]),
                off: Source::Constant(&[-1]),
                output: cells(&mut output),
            });
            prop_assert_eq!(&output, &expected, "{}", set);
        }
    }

    #[test]
    fn lengths_of_sequences_are_those_there_can_be(lengths in prop::collection::vec(-2..9_i64, 3)) {
        let input: Vec<u8> = (0..15).collect();
        let mut expected = input.clone();
        for (row, length) in expected.chunks_mut(5).zip(&lengths) {
            row[..(*length).clamp(0, 5) as usize].reverse();
        }
        let params = reverse_sequence::Params {
            extents: [1, 1, 1, 1, 3, 5],
            sequence: [0, 0, 0, 0, 1, 0],
            position: [0, 0, 0, 0, 0, 1],
            length: 5,
            stride: 1,
        };
        for (set, run) in kernels!(reverse_sequence::ReverseSequence<u8, i64>) {
            let mut output = vec![0; 15];
            run(&reverse_sequence::Args {
                params: &params,
                lengths: Source::Constant(&lengths),
                input: Source::Constant(&input),
                output: cells(&mut output),
            });
            prop_assert_eq!(&output, &expected, "{}", set);
        }
    }

    #[test]
    fn greatest_elements_in_order(input in prop::collection::vec(-4..4_i8, 12), count in 1..6_usize) {
        let mut expected: Vec<(i8, i32)> = Vec::new();
        for row in input.chunks(6) {
            let mut places: Vec<usize> = (0..6).collect();
            places.sort_by_key(|place| (-i32::from(row[*place]), *place));
            expected.extend(places[..count].iter().map(|place| (row[*place], *place as i32)));
        }
        for (set, run) in kernels!(top_k::TopK<i8>) {
            let (mut values, mut positions) = (vec![0; 2 * count], vec![0; 2 * count]);
            run(&top_k::Args {
                length: 6,
                count,
                input: Source::Constant(&input),
                values: cells(&mut values),
                positions: cells(&mut positions),
            });
            let found: Vec<_> = values.into_iter().zip(positions).collect();
            prop_assert_eq!(&found, &expected, "{}", set);
        }
    }

    #[test]
    fn the_first_of_the_greatest(mut input in prop::collection::vec(-3..3_i8, 12)) {
        // [2, 3, 2], along the second axis.
        let expected: Vec<i32> = (0..4)
            .map(|index| {
                let column = |place: usize| input[index / 2 * 6 + place * 2 + index % 2];
                let greatest = (0..3).map(column).max();
                (0..3).position(|place| Some(column(place)) == greatest).unwrap() as i32
            })
            .collect();
        for (set, run) in kernels!(arg::Arg<ArgMax, i8, i32>) {
            let mut output = vec![0; 4];
            run(&arg::Args {
                params: &arg::Params { extent: 3, inner: 2 },
                input: cells(&mut input),
                output: cells(&mut output),
                operator: PhantomData,
            });
            prop_assert_eq!(&output, &expected, "{}", set);
        }
    }

    #[test]
    fn any_and_all(values: [bool; 6]) {
        // [2, 3], along the first axis.
        let mut input = values.map(Bool::new);
        let params = reduce::Params {
            output_extents: [1, 1, 1, 1, 1, 3],
            output_strides: [0, 0, 0, 0, 0, 1],
            reduced_extents: [1, 1, 1, 1, 1, 2],
            reduced_strides: [0, 0, 0, 0, 0, 3],
        };
        macro_rules! check {
            ($operator:ident, $expected:expr) => {
                for (set, run) in kernels!(reduce::Reduce<$operator, Bool>) {
                    let mut output = [Bool::default(); 3];
                    run(&reduce::Args {
                        params: &params,
                        input: cells(&mut input),
                        output: cells(&mut output),
                        operator: PhantomData,
                    });
                    let expected: fn(bool, bool) -> bool = $expected;
                    for (index, found) in output.into_iter().enumerate() {
                        prop_assert_eq!(found.get(), expected(values[index], values[index + 3]), "{}", set);
                    }
                }
            };
        }
        check!(ReduceAny, |first, second| first || second);
        check!(ReduceAll, |first, second| first && second);
    }
}

#[test]
fn what_is_not_a_number_is_passed_over() {
    let params = reduce::Params {
        output_extents: [1; 6],
        output_strides: [0; 6],
        reduced_extents: [1, 1, 1, 1, 1, 3],
        reduced_strides: [0, 0, 0, 0, 0, 1],
    };
    for (set, run) in kernels!(reduce::Reduce<ReduceMax, f32>) {
        let mut output = [0.0];
        run(&reduce::Args {
            params: &params,
            input: cells(&mut [-3.0, f32::NAN, -5.0]),
            output: cells(&mut output),
            operator: PhantomData,
        });
        assert_eq!(output, [-3.0], "{set}");
    }
}
