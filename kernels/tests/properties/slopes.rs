//! PRELU on operands that meet in every way.

use crate::{
    cells,
    elementwise::operands,
    kernels,
    oracle::{self, multiplier_and_shift},
    take,
};
use proptest::prelude::*;
use tinyml_kernels::{Source, ops::prelu};

proptest! {
    #[test]
    fn slopes(
        mut data in operands(),
        [a, b, zero_point]: [i8; 3],
        (multiplier, shift) in multiplier_and_shift(),
        (slope_multiplier, slope_shift) in multiplier_and_shift(),
    ) {
        let arithmetic = prelu::Slopes {
            input_zero_point: a.into(),
            slope_zero_point: b.into(),
            multiplier,
            shift: shift.into(),
            slope_multiplier,
            slope_shift: slope_shift.into(),
            zero_point: zero_point.into(),
        };
        let expected: Vec<_> = data.pairs.iter().map(|(x, slope)| {
            let (x, slope) = (i64::from(*x) - i64::from(a), i64::from(*slope) - i64::from(b));
            let value = if x < 0 {
                oracle::scale(x * slope, slope_multiplier, slope_shift.into())
            } else {
                oracle::scale(x, multiplier, shift.into())
            };
            (value + i64::from(zero_point)).clamp(-128, 127) as i8
        }).collect();
        let mut output = vec![0; data.pairs.len()];
        for (set, run) in kernels!(prelu::Prelu<i8>) {
            let output = cells(&mut output);
            run(&prelu::Args {
                broadcast: &data.broadcast,
                arithmetic,
                first: Source::Constant(&data.first),
                second: Source::Cells(cells(&mut data.second)),
                output,
            });
            prop_assert_eq!(take(output), &expected[..], "{}", set);
        }
    }
}
