//! Lookups and clamps.

use crate::{cells, kernels, oracle::bytes, take};
use proptest::prelude::*;
use tinyml_kernels::Reference;
use tinyml_kernels::ops::{clamp, lookup};

proptest! {
    #[test]
    fn lookups_in_place_and_from_unsigned(seed: u64, length in 0..40_usize) {
        let table = bytes(seed, 256);
        let input = bytes(!seed, length);
        let expected: Vec<_> = input.iter().map(|x| table[(i32::from(*x) + 128) as usize]).collect();
        for (set, run) in kernels!(lookup::Lookup<i8, i8>) {
            let mut values = input.clone();
            let shared = cells(&mut values);
            run(&lookup::Args { table: &table, input: shared, output: shared });
            prop_assert_eq!(values, &expected[..], "{}", set);
        }

        let mut unsigned: Vec<_> = input.into_iter().map(i8::cast_unsigned).collect();
        let wide: Vec<i32> = table.iter().map(|value| i32::from(*value) * 1000).collect();
        let expected: Vec<_> = unsigned.iter().map(|x| wide[usize::from(*x)]).collect();
        let mut output = vec![0; length];
        for (set, run) in kernels!(lookup::Lookup<u8, i32>) {
            let output = cells(&mut output);
            run(&lookup::Args { table: &wide, input: cells(&mut unsigned), output });
            prop_assert_eq!(take(output), &expected[..], "{}", set);
        }
    }

    #[test]
    fn lookups_between_entries(seed: u64, mut values: Vec<i16>) {
        // So near to each other that their difference is a 16-bit number.
        let table: Vec<i16> = bytes(seed, 513).into_iter().map(|value| i16::from(value) * 100).collect();
        let expected: Vec<i16> = values.iter().map(|x| {
            let place = (f64::from(*x) + 32768.0) / 128.0;
            let [first, second] = [0, 1].map(|next| f64::from(table[place as usize + next]));
            (first + ((second - first) * place.fract() + 0.5).floor()) as i16
        }).collect();
        let shared = cells(&mut values);
        let args = lookup::Args { table: &table, input: shared, output: shared };
        <Reference as lookup::Lookup<i16, i16>>::run(&args);
        prop_assert_eq!(values, expected);
    }

    #[test]
    fn clamps(mut values in prop::collection::vec(-20.0_f32..20.0, 0..9)) {
        let expected: Vec<_> = values.iter().map(|x| x.clamp(0.0, 6.0)).collect();
        let shared = cells(&mut values);
        let args = clamp::Args { min: 0.0, max: 6.0, input: shared, output: shared };
        <Reference as clamp::Clamp<f32>>::run(&args);
        prop_assert_eq!(values, expected);
    }
}
