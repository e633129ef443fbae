//! MEAN and SOFTMAX.

use crate::{
    cells, kernels,
    oracle::{self, bytes},
};
use proptest::prelude::*;
use tinyml_kernels::ops::{mean, softmax};
use tinyml_kernels::{CortexM, Reference};

/// Which axes of a tensor are reduced, and what that makes of its shape.
#[derive(Clone, Debug)]
struct Reduction {
    shape: [usize; 4],
    reduced: [bool; 4],
}

fn reductions() -> impl Strategy<Value = Reduction> {
    let channels = prop_oneof![1..5_usize, Just(8), Just(32)];
    ([1..4_usize, 1..6, 1..6], channels, any::<[bool; 4]>()).prop_map(
        |([batch, height, width], channels, reduced)| Reduction {
            shape: [batch, height, width, channels],
            reduced,
        },
    )
}

impl Reduction {
    /// Extents and strides of the axes that are reduced, or of those that are not.
    fn axes(&self, reduced: bool) -> ([usize; 6], [usize; 6]) {
        let (mut extents, mut strides) = ([1; 6], [0; 6]);
        let mut next = 6 - self.reduced.iter().filter(|axis| **axis == reduced).count();
        for axis in 0..4 {
            if self.reduced[axis] == reduced {
                extents[next] = self.shape[axis];
                strides[next] = self.shape[axis + 1..].iter().product();
                next += 1;
            }
        }
        (extents, strides)
    }

    fn params(&self, input_zero_point: i32) -> mean::Params {
        let (output_extents, output_strides) = self.axes(false);
        let (reduced_extents, reduced_strides) = self.axes(true);
        mean::Params {
            output_extents,
            output_strides,
            reduced_extents,
            reduced_strides,
            count: reduced_extents.iter().product(),
            input_zero_point,
        }
    }

    /// The elements that belong to each output element, found by their coordinates.
    fn groups<T: Copy>(&self, input: &[T]) -> Vec<Vec<T>> {
        let kept: Vec<usize> = (0..4).filter(|axis| !self.reduced[*axis]).collect();
        let outputs = kept.iter().map(|axis| self.shape[*axis]).product();
        let mut groups = vec![Vec::new(); outputs];
        for (index, value) in input.iter().enumerate() {
            let output = kept.iter().fold(0, |output, axis| {
                let stride: usize = self.shape[axis + 1..].iter().product();
                output * self.shape[*axis] + index / stride % self.shape[*axis]
            });
            groups[output].push(*value);
        }
        groups
    }
}

proptest! {
    #[test]
    fn quantized_means(
        reduction in reductions(),
        multiplier in 1 << 29..=i32::MAX,
        shift in -8..2,
        [input_zero_point, zero_point]: [i8; 2],
        seed: u64,
    ) {
        let mut input = bytes(seed, reduction.shape.iter().product());
        let expected: Vec<i64> = reduction
            .groups(&input)
            .into_iter()
            .map(|group| {
                let distances = group.into_iter().map(|x| i64::from(x) - i64::from(input_zero_point));
                let scaled = oracle::scale(distances.sum(), multiplier, shift);
                (scaled + i64::from(zero_point)).clamp(-128, 127)
            })
            .collect();
        let mut output = vec![0; expected.len()];
        for (set, run) in kernels!(mean::Mean<i8>) {
            output.fill(0);
            run(&mean::Args {
                params: &reduction.params(input_zero_point.into()),
                arithmetic: mean::Quantized { multiplier, shift, zero_point: zero_point.into() },
                input: cells(&mut input),
                output: cells(&mut output),
            });
            prop_assert_eq!(output.iter().copied().map(i64::from).collect::<Vec<_>>(), &expected[..], "{}", set);
        }
    }

    #[test]
    fn float_means(reduction in reductions(), seed: u64) {
        let values = bytes(seed, reduction.shape.iter().product());
        let mut input: Vec<f32> = values.into_iter().map(f32::from).collect();
        let groups = reduction.groups(&input);
        let mut output = vec![0.0; groups.len()];
        <Reference as mean::Mean<f32>>::run(&mean::Args {
            params: &reduction.params(0),
            arithmetic: (),
            input: cells(&mut input),
            output: cells(&mut output),
        });
        for (found, group) in output.into_iter().zip(groups) {
            let exact = group.iter().copied().map(f64::from).sum::<f64>() / group.len() as f64;
            prop_assert!((f64::from(found) - exact).abs() < 1e-4);
        }
    }

    #[test]
    fn quantized_softmax(rows in 1..4_usize, depth in 1..30_usize, scale in 0.001..1.0_f64, seed: u64) {
        // The parameters as the compiler computes them, for a beta of 1.
        let real = scale * f64::from(1 << 26);
        let left_shift = real.log2().floor() as i32 + 1;
        let multiplier = (real / 2_f64.powi(left_shift) * 2_f64.powi(31)).round() as i32;
        let diff_min = -((31_i64 << 26) >> left_shift) as i32;
        let arithmetic = softmax::Quantized { multiplier, left_shift, diff_min };
        let mut input = bytes(seed, rows * depth);
        let exact: Vec<f64> = input
            .chunks(depth)
            .flat_map(|row| {
                let terms = || row.iter().map(|score| (f64::from(*score) * scale).exp());
                let sum: f64 = terms().sum();
                terms().map(move |term| term / sum).collect::<Vec<_>>()
            })
            .collect();

        let kernels = [
            <Reference as softmax::Softmax<i8, i16>>::run,
            <CortexM as softmax::Softmax<i8, i16>>::run,
        ];
        let [wide, other] = kernels.map(|run| {
            let mut wide = vec![0_i16; input.len()];
            let (input, output) = (cells(&mut input), cells(&mut wide));
            run(&softmax::Args { rows, depth, arithmetic, input, output });
            wide
        });
        prop_assert_eq!(&wide, &other);
        let kernels = [
            <CortexM as softmax::Softmax<i8, i8>>::run,
            <Reference as softmax::Softmax<i8, i8>>::run,
        ];
        let [other, input] = kernels.map(|run| {
            let mut input = input.clone();
            let shared = cells(&mut input);
            run(&softmax::Args { rows, depth, arithmetic, input: shared, output: shared });
            input
        });
        prop_assert_eq!(&input, &other);
        for ((narrow, wide), exact) in input.into_iter().zip(wide).zip(exact) {
            let narrow = (f64::from(narrow) + 128.0) / 256.0;
            prop_assert!((narrow - exact).abs() < 1.01 / 256.0, "{} for {}", narrow, exact);
            let wide = (f64::from(wide) + 32768.0) / 65536.0;
            prop_assert!((wide - exact).abs() < 4.0 / 65536.0, "{} for {}", wide, exact);
        }
    }

    #[test]
    fn float_softmax(mut input in prop::collection::vec(-30.0_f32..30.0, 12), beta in 0.1_f32..2.0) {
        let exact: Vec<f64> = input
            .chunks(4)
            .flat_map(|row| {
                let terms = || row.iter().map(|x| (f64::from(*x) * f64::from(beta)).exp());
                let sum: f64 = terms().sum();
                terms().map(move |term| term / sum).collect::<Vec<_>>()
            })
            .collect();
        let shared = cells(&mut input);
        <Reference as softmax::Softmax<f32, f32>>::run(&softmax::Args {
            rows: 3,
            depth: 4,
            arithmetic: softmax::Float { beta },
            input: shared,
            output: shared,
        });
        for (found, exact) in input.into_iter().zip(exact) {
            prop_assert!((f64::from(found) - exact).abs() <= 1e-5 * exact + 1e-9);
        }
    }
}
