//! DEPTHWISE_CONV_2D whose outputs lie over the input.

use crate::{
    cells, kernels,
    layer::{Layer, biases},
    oracle::{bytes, multiplier_and_shift},
};
use proptest::{collection::vec, prelude::*};
use std::cell::Cell;
use tinyml_kernels::{
    CortexM, Packed, Requantization, Rows,
    dual::depthwise_conv_2d::{Shape, pack, packing, packs_in_place},
    ops::depthwise_conv_2d::{self, Args, DepthwiseConv2d, Params},
};

/// Most channels of a layer.
const CHANNELS: usize = 13;

/// Layers whose outputs have no more pixels than the input.
fn layers() -> impl Strategy<Value = Layer> {
    let filters = prop_oneof![1 => Just([3, 3]), 2 => [1..6_usize, 1..6]];
    let dilation = || prop_oneof![2 => Just(1_usize), 1 => 1..4_usize];
    let geometry = (
        [1..34_usize, 1..9],
        filters,
        [dilation(), dilation()],
        any::<[usize; 4]>(),
        [
            prop_oneof![3 => Just(1_usize), 1 => 1..4_usize],
            prop_oneof![3 => Just(1_usize), 1 => 1..4_usize],
        ],
        1..=CHANNELS,
    );
    let scales = prop_oneof![
        vec(multiplier_and_shift(), 1),
        vec(multiplier_and_shift(), CHANNELS)
    ];
    let values = (
        any::<[i8; 2]>(),
        prop_oneof![Just([i8::MIN, i8::MAX]), any::<[i8; 2]>()],
        scales,
        any::<bool>(),
        any::<u64>(),
    );
    (geometry, values).prop_map(|(geometry, values)| {
        let (input, filter, dilation, padding, stride, groups) = geometry;
        let (zero_points, mut bounds, scales, bias, seed) = values;
        bounds.sort();
        let both = [0, 1].map(|axis| (filter[axis] - 1) * dilation[axis]);
        // Padding before and in all: as much as keeps the extent, or less where the filter fits then.
        let total = [0, 1].map(|axis| {
            let least = (both[axis] + 1).saturating_sub(input[axis]);
            both[axis] - padding[2 + axis] % 4 / 3 * (both[axis] - least)
        });
        let before = [0, 1].map(|axis| padding[axis] % (total[axis] + 1));
        Layer {
            input,
            filter,
            stride,
            dilation,
            padding: before,
            extra: [total[0] - before[0], total[1] - before[1]],
            groups,
            channels: [1; 2],
            zero_points,
            bounds,
            scales,
            bias,
            seed,
        }
    })
}

/// Outputs over the input; also whether nothing behind them and behind the working memory was written.
fn run(
    kernel: fn(&Args<'_, i8, i8>),
    args: &Args<'_, i8, i8>,
    layer: &Layer,
    input: &[i8],
    scratch: usize,
) -> (Vec<i8>, bool) {
    let [height, width] = layer.input;
    let mut memory = input.to_vec();
    let memory = cells(&mut memory);
    let mut words = vec![!0; scratch + 1];
    let words = cells(&mut words);
    kernel(&Args {
        scratch: &words[..scratch],
        in_place: true,
        input: Rows::whole(memory, width * layer.groups, height),
        span: 0..layer.output(0),
        output: &memory[..layer.output(0) * layer.output(1) * layer.groups],
        ..args.clone()
    });
    let untouched = words[scratch].get() == !0;
    let count = layer.output(0) * layer.output(1) * layer.groups;
    let kept = memory.iter().zip(input).skip(count);
    let untouched = untouched && kept.into_iter().all(|(cell, input)| cell.get() == *input);
    let output = memory.iter().take(count);
    (output.map(Cell::get).collect(), untouched)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(768))]

    #[test]
    fn outputs_may_lie_over_the_input(layer in layers()) {
        let (params, channels) = (layer.depthwise_conv_2d(), layer.groups);
        let [height, width] = layer.filter;
        prop_assert!(params.may_be_in_place(layer.input[0], layer.output(0)));
        let input = bytes(layer.seed, layer.input[0] * layer.input[1] * channels);
        let filter = bytes(layer.seed ^ 7, height * width * channels);
        let bias = biases(&layer, channels);
        let expected = layer.oracle(&input, &bias, |o, i, j, _| {
            filter[(i * width + j) * channels + o]
        });
        let (multipliers, shifts) = layer.multipliers_and_shifts(channels);
        let stage = Requantization {
            multipliers: &multipliers,
            shifts: &shifts,
            zero_point: layer.zero_points[1].into(),
            min: layer.bounds[0].into(),
            max: layer.bounds[1].into(),
        };
        let args = Args {
            params: &params,
            filter: &filter,
            bias: &bias,
            stage,
            packed: None,
            scratch: &[],
            in_place: true,
            input: Rows::whole(&[], 0, 0),
            span: 0..0,
            output: &[],
        };
        let scratch = params.in_place_scratch(layer.input[0]);
        for (set, kernel) in kernels!(depthwise_conv_2d::DepthwiseConv2d<i8, i8>) {
            let (output, untouched) = run(kernel, &args, &layer, &input, scratch);
            prop_assert_eq!(&output, &expected, "{}", set);
            prop_assert!(untouched);
        }
        let shape = Shape { params, output_height: layer.output(0) };
        let packing = packing(&shape, &filter, &bias, &stage);
        if let Some(packing) = packing.filter(|_| packs_in_place(&params)) {
            let mut words = vec![0; packing.words];
            pack(&shape, &filter, &bias, &stage, &packing, &mut words);
            let args = Args {
                filter: &[],
                bias: &[],
                stage: Requantization { multipliers: &[], shifts: &[], ..stage },
                packed: Some(Packed { words: &words, properties: packing.properties }),
                ..args
            };
            let kernel = <CortexM as DepthwiseConv2d<i8, i8>>::run;
            let scratch = packing.scratch.max(scratch);
            let (output, untouched) = run(kernel, &args, &layer, &input, scratch);
            prop_assert_eq!(&output, &expected, "packed");
            prop_assert!(untouched);
        }
    }
}

#[test]
fn what_may_be_in_place() {
    let params = Params {
        input_width: 6,
        input_channels: 8,
        output_width: 6,
        output_channels: 8,
        depth_multiplier: 1,
        filter_height: 3,
        filter_width: 3,
        stride_height: 1,
        stride_width: 1,
        dilation_height: 1,
        dilation_width: 1,
        padding_top: 1,
        padding_left: 1,
        input_zero_point: 0,
    };
    assert!(params.may_be_in_place(20, 20) && packs_in_place(&params));
    assert!(params.may_be_in_place(20, 18) && !params.may_be_in_place(20, 21));
    assert_eq!(params.in_place_scratch(20), 120);
    let wide = Params {
        input_width: 7,
        output_width: 7,
        ..params
    };
    let odd = Params {
        input_channels: 9,
        output_channels: 9,
        ..params
    };
    for params in [wide, odd] {
        assert!(params.may_be_in_place(20, 20) && !packs_in_place(&params));
    }
    for (params, packs) in [(wide, true), (odd, false)] {
        let low = Params {
            filter_height: 2,
            ..params
        };
        assert_eq!(packs_in_place(&low), packs);
    }
    let more = Params {
        depth_multiplier: 2,
        output_channels: 16,
        ..params
    };
    let broader = Params {
        output_width: 7,
        ..params
    };
    for params in [more, broader] {
        assert!(!params.may_be_in_place(20, 20));
    }
    let apart = Params {
        stride_height: 2,
        stride_width: 2,
        ..params
    };
    assert!(!packs_in_place(&apart));
}
