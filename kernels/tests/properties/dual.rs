//! Layers with packed weights: what was proved about them holds, and the outputs are those of the
//! definition.

use crate::{
    cells,
    layer::{Layer, biases, layers},
    oracle::bytes,
};
use proptest::{collection::vec, prelude::*};
use tinyml_kernels::ops::{conv_2d, fully_connected};
use tinyml_kernels::{
    CortexM, Layout, Packed, Reference, Requantization, Rows,
    dual::{self, Packing},
};

/// Multipliers and shifts of a layer.
type Scales = (Vec<i32>, Vec<i8>);

/// Layers to which the layout applies more often: one group, more channels, shifts to the right.
fn dual_layers() -> impl Strategy<Value = (Layer, Scales)> {
    let scale = prop_oneof![
        10 => (1_i32 << 30..=i32::MAX, -23_i8..=-1),
        1 => (Just(0), Just(0_i8)),
        1 => (1_i32 << 30..=i32::MAX, -31_i8..=2),
    ];
    let scales = prop_oneof![vec(scale.clone(), 1), vec(scale, 10)];
    let bounds = prop_oneof![Just(None), Just(Some(true)), Just(Some(false)),];
    let channels = [1..12_usize, 1..11];
    (layers(), scales, channels, bounds).prop_map(|(mut layer, scales, channels, bounds)| {
        layer.groups = 1;
        layer.channels = channels;
        match bounds {
            None => {}
            Some(true) => layer.bounds = [i8::MIN, i8::MAX],
            Some(false) => layer.bounds[0] = layer.zero_points[1].min(layer.bounds[1]),
        }
        layer.scales = scales;
        (layer.clone(), layer.scales.into_iter().unzip())
    })
}

fn stage<'a>(layer: &Layer, scales: &'a Scales) -> Requantization<'a> {
    Requantization {
        multipliers: &scales.0,
        shifts: &scales.1,
        zero_point: layer.zero_points[1].into(),
        min: layer.bounds[0].into(),
        max: layer.bounds[1].into(),
    }
}

/// Weights of all sizes, some of them extreme.
fn weights(seed: u64, length: usize, kind: u8) -> Vec<i8> {
    let mut values = bytes(seed, length);
    for value in &mut values {
        match kind {
            0 => *value /= 4,
            1 if *value < 0 => *value = i8::MIN,
            1 => *value = i8::MAX,
            2 => *value = (*value).max(-127),
            _ => {}
        }
    }
    values
}

pub(crate) fn packed<'a>(packing: &Packing, words: &'a [u32]) -> Packed<'a> {
    Packed {
        words,
        properties: packing.properties,
    }
}

proptest! {
    #[test]
    fn conv_2d((layer, scales) in dual_layers(), kind in 0..4_u8) {
        let params = layer.conv_2d();
        let [height, width] = layer.filter;
        let depth = layer.channels[0];
        let filter = weights(layer.seed ^ 7, layer.output_channels() * height * width * depth, kind);
        let bias = biases(&layer, layer.output_channels());
        let stage = stage(&layer, &scales);
        let Some(packing) = dual::conv_2d::packing(&params, &filter, &bias, &stage) else {
            let left = scales.0.iter().zip(&scales.1).any(|(m, s)| *m != 0 && !(-23..=-1).contains(s));
            prop_assert!(left, "not packed");
            return Ok(());
        };
        let mut words = vec![0xDEAD_BEEF; packing.words];
        dual::conv_2d::pack(&params, &filter, &bias, &stage, &packing, &mut words);
        let mut scratch = vec![0; packing.scratch];
        let scratch = cells(&mut scratch);
        let input = bytes(layer.seed, layer.input[0] * layer.input[1] * layer.input_channels());
        let expected = layer.oracle(&input, &bias, |o, i, j, k| {
            filter[((o * height + i) * width + j) * depth + k]
        });
        layer.check(&[("CortexM", ())], &input, &expected, |(), input, span, stage, output| {
            <CortexM as conv_2d::Conv2d<i8, i8>>::run(&conv_2d::Args {
                params: &params,
                filter: &[],
                bias: &[],
                stage: Requantization { multipliers: &[], shifts: &[], ..stage },
                packed: Some(packed(&packing, &words)),
                scratch,
                input,
                span,
                output,
            });
        })?;
    }

    #[test]
    fn fully_connected(
        (layer, scales) in dual_layers(),
        kind in 0..4_u8,
        batches in 1..4_usize,
        input_depth in 1..40_usize,
        output_depth in 1..11_usize,
    ) {
        let params = fully_connected::Params {
            batches,
            input_depth,
            output_depth,
            input_zero_point: layer.zero_points[0].into(),
            filter_zero_point: 0,
        };
        let filter = weights(layer.seed ^ 7, output_depth * input_depth, kind);
        let bias = biases(&layer, output_depth);
        let stage = stage(&layer, &scales);
        let packing = dual::fully_connected::packing(&params, &filter, &bias, &stage);
        let Some(packing) = packing else { return Ok(()) };
        let mut words = vec![0xDEAD_BEEF; packing.words];
        dual::fully_connected::pack(&params, &filter, &bias, &stage, &packing, &mut words);
        let mut input = bytes(layer.seed, batches * input_depth);
        let mut outputs = [0, 1].map(|_| vec![0; batches * output_depth]);
        let [expected, found] = &mut outputs;
        let args = fully_connected::Args {
            params: &params,
            filter: &filter,
            bias: &bias,
            packed: None,
            scratch: &[],
            stage,
            input: cells(&mut input),
            output: cells(expected),
        };
        <Reference as fully_connected::FullyConnected<i8, i8>>::run(&args);
        <CortexM as fully_connected::FullyConnected<i8, i8>>::run(&fully_connected::Args {
            filter: &[],
            bias: &[],
            packed: Some(packed(&packing, &words)),
            stage: Requantization { multipliers: &[], shifts: &[], ..stage },
            output: cells(found),
            ..args
        });
        let [expected, found] = outputs;
        prop_assert_eq!(found, expected);
    }

    /// A sum of any size, through the bias alone.
    #[test]
    fn the_output_stage_is_exact(
        sum in prop_oneof![-(1_i32 << 30) + 200..(1 << 30) - 200, -5000..5000],
        multiplier in prop_oneof![1_i32 << 30..=i32::MAX, Just(1 << 30), Just(i32::MAX), 0..10],
        exponent in 1..24_i8,
        zero_point in any::<i8>(),
        is_rectified: bool,
    ) {
        let params = fully_connected::Params {
            batches: 1,
            input_depth: 1,
            output_depth: 1,
            input_zero_point: 0,
            filter_zero_point: 0,
        };
        // Sums whose product lies at and around a half as well.
        let halves = (i64::from(sum) << exponent << 30) / i64::from(multiplier.max(1 << 20));
        for sum in [i64::from(sum), halves - 1, halves, halves + 1] {
            let sum = sum.clamp(-(1 << 30) + 200, (1 << 30) - 200) as i32;
            let (shifts, multipliers) = ([-exponent], [multiplier]);
            let stage = Requantization {
                multipliers: &multipliers,
                shifts: &shifts,
                zero_point: zero_point.into(),
                min: if is_rectified { zero_point.into() } else { -128 },
                max: 127,
            };
            let packing = dual::fully_connected::packing(&params, &[1], &[sum], &stage).expect("a packing");
            let mut words = vec![0; packing.words];
            dual::fully_connected::pack(&params, &[1], &[sum], &stage, &packing, &mut words);
            let mut output = [0];
            <CortexM as fully_connected::FullyConnected<i8, i8>>::run(&fully_connected::Args {
                params: &params,
                filter: &[],
                bias: &[],
                packed: Some(packed(&packing, &words)),
                scratch: &[],
                stage,
                input: cells(&mut [0]),
                output: cells(&mut output),
            });
            prop_assert_eq!(i32::from(output[0]), stage.apply(sum, 0), "{}", sum);
        }
    }
}

/// A layer of one input and two outputs, for what its weights allow.
fn properties(filter: [i8; 2], bias: [i32; 2], shift: i8, inputs: usize) -> Option<Packing> {
    let params = fully_connected::Params {
        batches: 1,
        input_depth: inputs,
        output_depth: 2,
        input_zero_point: 0,
        filter_zero_point: 0,
    };
    let filter = filter.map(|weight| vec![weight; inputs]).concat();
    let stage = Requantization {
        multipliers: &[1 << 30],
        shifts: &[shift],
        zero_point: 0,
        min: -128,
        max: 127,
    };
    dual::fully_connected::packing(&params, &filter, &bias, &stage)
}

#[test]
fn what_would_not_be_exact_is_not_packed() {
    assert_eq!(<CortexM as conv_2d::Conv2d<i8, i8>>::LAYOUT, Layout::Dual);
    let narrow = |filter, inputs| {
        properties(filter, [0, 0], -5, inputs).map(|packing| packing.properties.narrow)
    };
    assert_eq!(narrow([-1, -127], 1), Some(true));
    assert_eq!(narrow([1, -128], 1), Some(true));
    assert_eq!(narrow([-1, -128], 1), Some(false), "no 16-bit number");
    assert_eq!(narrow([127, 64], 1023), Some(true));
    assert_eq!(narrow([127, 64], 1024), Some(false), "a sum of 2^23");
    let exact = |bias, shift, inputs| properties([127, 127], [0, bias], shift, inputs).is_some();
    assert!(exact(0, -20, 66_051));
    assert!(!exact(0, -20, 66_053), "a sum of 2^30");
    assert!(exact(0, -1, 1) && !exact(0, 0, 1));
    assert!(exact(1 << 23, -23, 1));
    assert!(
        exact(1 << 24, -25, 1),
        "halves at most, with a zero point of 0"
    );
    assert!(exact(i32::MAX - 20_000, -1, 1), "always the largest output");
}

#[test]
fn a_channel_without_choice_has_no_weights() {
    let params = fully_connected::Params {
        batches: 1,
        input_depth: 4,
        output_depth: 3,
        input_zero_point: -128,
        filter_zero_point: 0,
    };
    // The output of the second channel is always 2^30 / 2^24.
    let filter = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    let bias = [0, 1 << 30, 0];
    let stage = Requantization {
        multipliers: &[1 << 30, 1 << 30, 1 << 30],
        shifts: &[-5, -23, -5],
        zero_point: -100,
        min: -128,
        max: 127,
    };
    let packing = dual::fully_connected::packing(&params, &filter, &bias, &stage);
    let packing = packing.expect("a packing");
    let mut words = vec![0; packing.words];
    dual::fully_connected::pack(&params, &filter, &bias, &stage, &packing, &mut words);
    assert_eq!(words[0], 3 << 16 | 1);
    for mut input in [[-128; 4], [0; 4], [127; 4], [1, -2, 3, -4]] {
        let [mut expected, mut found] = [[0; 3]; 2];
        let args = fully_connected::Args {
            params: &params,
            filter: &filter,
            bias: &bias,
            packed: None,
            scratch: &[],
            stage,
            input: cells(&mut input),
            output: cells(&mut expected),
        };
        <Reference as fully_connected::FullyConnected<i8, i8>>::run(&args);
        <CortexM as fully_connected::FullyConnected<i8, i8>>::run(&fully_connected::Args {
            packed: Some(packed(&packing, &words)),
            output: cells(&mut found),
            ..args
        });
        assert_eq!(found, expected);
        assert_eq!(found[1], 64 - 100);
    }
}

#[test]
fn groups_are_not_packed() {
    let params = conv_2d::Params {
        input_width: 1,
        input_channels: 2,
        output_width: 1,
        output_channels: 2,
        filter_height: 1,
        filter_width: 1,
        filter_channels: 1,
        group_channels: 1,
        stride_height: 1,
        stride_width: 1,
        dilation_height: 1,
        dilation_width: 1,
        padding_top: 0,
        padding_left: 0,
        input_zero_point: 0,
    };
    let stage = Requantization {
        multipliers: &[1 << 30],
        shifts: &[-3],
        zero_point: 0,
        min: -128,
        max: 127,
    };
    assert_eq!(dual::conv_2d::packing(&params, &[1, 2], &[], &stage), None);
    let mut output = [0; 2];
    <CortexM as conv_2d::Conv2d<i8, i8>>::run(&conv_2d::Args {
        params: &params,
        filter: &[8, 16],
        bias: &[],
        stage,
        packed: None,
        scratch: &[],
        input: Rows::whole(cells(&mut [4, 3]), 2, 1),
        span: 0..1,
        output: cells(&mut output),
    });
    assert_eq!(output, [2, 3], "half of 32 / 8 and of 48 / 8");
}
