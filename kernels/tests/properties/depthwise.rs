//! DEPTHWISE_CONV_2D with the weights brought in order for the dual multiply-add.

use crate::{
    cells,
    layer::{Layer, biases},
    oracle::bytes,
};
use proptest::{collection::vec, prelude::*};
use tinyml_kernels::dual::{
    Packing,
    depthwise_conv_2d::{Shape, pack, packing},
};
use tinyml_kernels::ops::depthwise_conv_2d::{Args, DepthwiseConv2d, Params};
use tinyml_kernels::{CortexM, Layout, Packed, Properties, Requantization, Rows};

/// A layer, every other one with filters of 3 by 3, and what weights there are.
#[derive(Clone, Debug)]
struct Case {
    layer: Layer,
    weights: Weights,
}

#[derive(Clone, Copy, Debug)]
enum Weights {
    Random,
    Smallest,
    Largest,
    Small,
    Zero,
}

/// Shifts that every rectified layer may have.
const USUAL_SHIFTS: std::ops::RangeInclusive<i8> = -9..=-3;

fn cases() -> impl Strategy<Value = Case> {
    let shifts = prop_oneof![3 => USUAL_SHIFTS, 1 => -22_i8..=-1, 1 => -31_i8..=0];
    let multipliers = prop_oneof![4 => 1_i32 << 30..=i32::MAX, 1 => Just(0), 1 => Just(i32::MAX)];
    let usual = (1..3_usize).prop_map(|stride| ([3, 3], [stride; 2], [1; 2], 1));
    let dilations = || prop_oneof![4 => Just(1_usize), 1 => 2..4_usize];
    let filters = prop_oneof![
        3 => [1..10_usize, 1..10],
        2 => (1..20_usize).prop_map(|height| [height, 1]),
    ];
    let multipliers_of_depth = prop_oneof![2 => Just(1_usize), 1 => 2..4_usize];
    let others = (
        filters,
        [1..4_usize, 1..4],
        [dilations(), dilations()],
        multipliers_of_depth,
    );
    let geometry = (
        [1..24_usize, 1..20],
        prop_oneof![usual, others],
        [0..3_usize, 0..3],
        [0..3_usize, 0..3],
        4..14_usize,
    );
    let bounds = prop_oneof![
        Just([i8::MIN, i8::MAX]),
        any::<[i8; 2]>().prop_map(|[a, b]| [a.min(b), a.max(b)]),
    ];
    let weights = prop_oneof![
        6 => Just(Weights::Random),
        1 => Just(Weights::Smallest),
        1 => Just(Weights::Largest),
        3 => Just(Weights::Small),
        1 => Just(Weights::Zero),
    ];
    let one_shift = prop_oneof![
        shifts.clone().prop_map(|shift| (shift, shift)),
        Just((-31, 0)),
        Just((-9, -3))
    ];
    let scales = (vec((multipliers, shifts), 13 * 3), one_shift, any::<bool>());
    let values = (
        any::<i8>(),
        prop_oneof![Just(i8::MIN), any::<i8>()],
        bounds,
        any::<bool>(),
        any::<u64>(),
    );
    (geometry, scales, values, weights).prop_map(
        |(geometry, (mut scales, (low, high), single), values, weights)| {
            let ([height, width], (filter, stride, dilation, depth), padding, extra, groups) =
                geometry;
            let width = if filter[1] == 1 { width.min(2) } else { width };
            let (input_zero_point, output_zero_point, bounds, bias, seed) = values;
            for (_, shift) in &mut scales {
                *shift = (*shift).clamp(low, high);
            }
            scales.truncate(if single { 1 } else { groups * depth });
            let covered = [0, 1].map(|axis| (filter[axis] - 1) * dilation[axis] + 1);
            let layer = Layer {
                input: [height, width],
                filter,
                stride,
                dilation,
                padding,
                // The filter fits into the padded input.
                extra: [
                    extra[0].max(covered[0].saturating_sub(height + padding[0])),
                    extra[1].max(covered[1].saturating_sub(width + padding[1])),
                ],
                groups,
                channels: [1, depth],
                zero_points: [input_zero_point, output_zero_point],
                bounds,
                scales,
                bias,
                seed,
            };
            Case { layer, weights }
        },
    )
}

impl Case {
    fn filter(&self) -> Vec<i8> {
        let [height, width] = self.layer.filter;
        let count = height * width * self.layer.output_channels();
        let random = bytes(self.layer.seed ^ 7, count);
        let weight = |random: i8| match self.weights {
            Weights::Random => random,
            Weights::Smallest => i8::MIN,
            Weights::Largest => i8::MAX,
            Weights::Small => random / 32,
            Weights::Zero => 0,
        };
        random.into_iter().map(weight).collect()
    }

    /// Whether the layout must be for this layer.
    fn must_pack(&self) -> bool {
        if self.layer.channels[1] > 1 {
            return false;
        }
        let shift = |(_, shift): &(i32, i8)| USUAL_SHIFTS.contains(shift);
        self.layer.scales.iter().all(shift)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn packed_layers_are_exact(case in cases()) {
        let (layer, filter) = (&case.layer, case.filter());
        let (params, width) = (layer.depthwise_conv_2d(), layer.filter[1]);
        let input = bytes(layer.seed, layer.input[0] * layer.input[1] * layer.groups);
        let channels = layer.output_channels();
        let bias = biases(layer, channels);
        let expected = layer.oracle(&input, &bias, |o, i, j, _| filter[(i * width + j) * channels + o]);
        layer.check(&[("CortexM", ())], &input, &expected, |(), input, span, stage, output| {
            let shape = Shape { params, output_height: layer.output(0) };
            let packing = packing(&shape, &filter, &bias, &stage);
            assert!(packing.is_some() || !case.must_pack());
            let (mut words, mut scratch) = (Vec::new(), Vec::new());
            let packed = packing.map(|packing| {
                words.resize(packing.words, 0);
                scratch.resize(packing.scratch, !0);
                pack(&shape, &filter, &bias, &stage, &packing, &mut words);
                Packed { words: &words, properties: packing.properties }
            });
            let tables = packed.is_none();
            <CortexM as DepthwiseConv2d<i8, i8>>::run(&Args {
                params: &params,
                filter: if tables { &filter } else { &[] },
                bias: if tables { &bias } else { &[] },
                stage: Requantization {
                    multipliers: if tables { stage.multipliers } else { &[] },
                    shifts: if tables { stage.shifts } else { &[] },
                    ..stage
                },
                packed,
                scratch: cells(&mut scratch),
                in_place: false,
                input,
                span,
                output,
            });
        })?;
    }
}

const PARAMS: Params = Params {
    input_width: 3,
    input_channels: 4,
    output_width: 1,
    output_channels: 4,
    depth_multiplier: 1,
    filter_height: 3,
    filter_width: 3,
    stride_height: 1,
    stride_width: 1,
    dilation_height: 1,
    dilation_width: 1,
    padding_top: 0,
    padding_left: 0,
    input_zero_point: -128,
};

const SHAPE: Shape = Shape {
    params: PARAMS,
    output_height: 1,
};

/// Every sum near those where the output changes, for rectified and other layers: the only weight of a
/// channel is 1, and its bias is the sum.
#[test]
fn outputs_around_every_step() {
    let multipliers = [1 << 30, i32::MAX, 0x5555_5555, 0x7000_0001];
    for shift in -14..=-1_i8 {
        for zero_point in [-128, -3, 0, 127] {
            for rectified in [true, false] {
                let stage = Requantization {
                    multipliers: &multipliers,
                    shifts: &[shift; 4],
                    zero_point,
                    min: -128,
                    max: 127,
                };
                let half = 1_i32 << -shift >> 1;
                for step in -260..260_i32 {
                    let middle = step * 2 * half - half;
                    for sum in (middle * 2 - 2..=middle * 2 + 2).chain(middle - 1..=middle + 1) {
                        let expected = (0..4).map(|channel| stage.apply(sum, channel) as i8);
                        let expected: Vec<_> = expected.collect();
                        let found = one_pixel(sum, &stage, rectified);
                        assert_eq!(found, expected, "{sum} with {shift}, {zero_point}");
                    }
                }
            }
        }
    }
}

/// The output for a sum in four channels. `rectified` is what the packing may find, or not.
fn one_pixel(sum: i32, stage: &Requantization<'_>, rectified: bool) -> Vec<i8> {
    let pixel = Pixel::new([1, 0], sum, stage, rectified);
    assert!(pixel.packing.properties.rectified || !rectified || stage.zero_point != stage.min);
    pixel.output([-128, -128], stage)
}

/// A layer with one output of four equal channels, and two weights that are not 0.
struct Pixel {
    packing: Packing,
    words: Vec<u32>,
}

impl Pixel {
    fn new(weights: [i8; 2], bias: i32, stage: &Requantization<'_>, rectified: bool) -> Self {
        let mut filter = [0; 36];
        filter[..4].fill(weights[0]);
        filter[4..8].fill(weights[1]);
        let bias = [bias; 4];
        let packing = packing(&SHAPE, &filter, &bias, stage);
        let mut packing = packing.expect("a layer to be packed");
        packing.properties.rectified &= rectified;
        let mut words = vec![0; packing.words];
        pack(&SHAPE, &filter, &bias, stage, &packing, &mut words);
        Self { packing, words }
    }

    fn output(&self, inputs: [i8; 2], stage: &Requantization<'_>) -> Vec<i8> {
        let mut scratch = vec![0; self.packing.scratch];
        let mut input = [-128_i8; 36];
        input[..4].fill(inputs[0]);
        input[4..8].fill(inputs[1]);
        let mut output = vec![0; 4];
        <CortexM as DepthwiseConv2d<i8, i8>>::run(&Args {
            params: &PARAMS,
            filter: &[],
            bias: &[],
            stage: Requantization {
                multipliers: &[],
                shifts: &[],
                ..*stage
            },
            packed: Some(Packed {
                words: &self.words,
                properties: self.packing.properties,
            }),
            scratch: cells(&mut scratch),
            in_place: false,
            input: Rows::whole(cells(&mut input), 12, 3),
            span: 0..1,
            output: cells(&mut output),
        });
        output
    }
}

/// Channels that round in another place than the kernel does, with every sum that they can have.
#[test]
fn small_scales_with_every_sum() {
    let mut random = bytes(3, 40).into_iter().map(i32::from);
    let mut rectified = 0;
    for shift in -12..=-10_i8 {
        for _ in 0..2 {
            let mut multiplier = || 0x6000_0000 + random.next().unwrap_or(0) * 0x0030_1003;
            let stage = Requantization {
                multipliers: &[multiplier(), multiplier(), multiplier(), multiplier()],
                shifts: &[shift; 4],
                zero_point: -128,
                min: -128,
                max: 127,
            };
            let pixel = Pixel::new([127, 1], -1000, &stage, true);
            rectified += usize::from(pixel.packing.properties.rectified);
            for inputs in (i8::MIN..=i8::MAX).flat_map(|a| (i8::MIN..=i8::MAX).map(move |b| [a, b]))
            {
                let sum = (i32::from(inputs[0]) + 128) * 127 + i32::from(inputs[1]) + 128 - 1000;
                let expected = (0..4).map(|channel| stage.apply(sum, channel) as i8);
                let expected: Vec<_> = expected.collect();
                assert_eq!(pixel.output(inputs, &stage), expected, "{sum} {shift}");
            }
        }
    }
    assert!(
        rectified >= 6,
        "most scales fit, but only {rectified} of 9 do"
    );
}

#[test]
fn what_the_layout_is_for() {
    assert_eq!(<CortexM as DepthwiseConv2d<i8, i8>>::LAYOUT, Layout::Dual);
    let found = |params: &Params, shift: i8, [min, max]: [i32; 2]| {
        let filter = vec![1; params.filter_height * params.filter_width * params.output_channels];
        let stage = Requantization {
            multipliers: &[1 << 30],
            shifts: &[shift],
            zero_point: -128,
            min,
            max,
        };
        let shape = Shape {
            params: *params,
            output_height: 1,
        };
        packing(&shape, &filter, &[], &stage).map(|packing| packing.properties)
    };
    let properties = |rectified, saturating| {
        Some(Properties {
            narrow: false,
            rectified,
            saturating,
        })
    };
    assert_eq!(found(&PARAMS, -5, [-128, 127]), properties(true, true));
    assert_eq!(found(&PARAMS, -5, [-128, 126]), properties(false, false));
    assert_eq!(found(&PARAMS, -1, [-128, 127]), properties(true, true));
    assert_eq!(
        found(&PARAMS, 0, [-128, 127]),
        None,
        "outputs are not scaled down"
    );
    for params in [
        Params {
            filter_width: 4,
            ..PARAMS
        },
        Params {
            dilation_height: 2,
            ..PARAMS
        },
        Params {
            stride_height: 2,
            ..PARAMS
        },
    ] {
        assert_eq!(found(&params, -5, [-128, 127]), properties(false, true));
    }
    for params in [
        Params {
            depth_multiplier: 4,
            input_channels: 1,
            ..PARAMS
        },
        Params {
            input_channels: 3,
            output_channels: 3,
            ..PARAMS
        },
    ] {
        assert_eq!(found(&params, -5, [-128, 127]), None);
    }
}
