//! Every operator can be inherited: all modules have the shape that `inherit!` relies on.

use std::cell::Cell;
use tinyml_kernels::{
    Bool, Broadcast, Reference, Source, inherit,
    ops::{add, clamp, fill, mul, operator},
};

/// A set that takes all it has from the reference.
struct Inherited;

inherit!(Inherited: from Reference,
    add::Add<i8>, add::Add<i32>, add::Add<f32>,
    add_n::AddN<i8>,
    binary::Binary<operator::Div, i32>, binary::Binary<operator::Less, i8>,
    cast::Cast<i32, u32>,
    clamp::Clamp<f32>,
    batch_matmul::BatchMatmul<f32>, batch_matmul::BatchMatmul<i8>, batch_matmul::BatchMatmul<i16>,
    conv_2d::Conv2d<i8, i8>, conv_2d::Conv2d<f32, f32>,
    conv_3d::Convolution<operator::Conv3d, f32, f32>,
    conv_3d::Convolution<operator::Conv3dTranspose, f32, f32>,
    depthwise_conv_2d::DepthwiseConv2d<i8, i8>, depthwise_conv_2d::DepthwiseConv2d<f32, f32>,
    dequantize::Dequantize<i8, f32>,
    dynamic_fully_connected::DynamicFullyConnected<f32, f32, f32>,
    dynamic_fully_connected::DynamicFullyConnected<i8, i8, i32>,
    fill::Fill<i8>,
    fully_connected::FullyConnected<i8, i8>, fully_connected::FullyConnected<f32, f32>,
    lookup::Lookup<i8, i8>, lookup::Lookup<u8, i32>, lookup::Lookup<i16, i16>,
    lstm::Lstm<f32>,
    mean::Mean<i8>, mean::Mean<f32>,
    normalization::Normalization<operator::LogSoftmax, f32>,
    pool_2d::AveragePool2d<i8>, pool_2d::MaxPool2d<i8>, pool_2d::AveragePool2d<f32>, pool_2d::MaxPool2d<f32>,
    pool_2d::L2Pool2d<f32>,
    quantize::Quantize<f32, i8>,
    quantized_product::QuantizedProduct<i8>,
    requantize::Requantize<i16, i8>,
    rnn::Rnn<f32>,
    softmax::Softmax<i8, i8>, softmax::Softmax<i8, i16>, softmax::Softmax<f32, f32>,
    strided_copy::StridedCopy<i8>, strided_copy::StridedCopy<f32>,
    sub::Sub<i8>, sub::Sub<i32>, sub::Sub<f32>,
    unary::Unary<operator::Tanh, f32>, unary::Unary<operator::LogicalNot, Bool>,
    svdf::Svdf<f32, f32>, svdf::Svdf<i8, i8>, svdf::Svdf<i8, i16>,
    transpose_conv::TransposeConv<f32, f32>, transpose_conv::TransposeConv<i8, i8>, transpose_conv::TransposeConv<i16, i8>,
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<f32, f32>,
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<i8, i8>,
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<i16, i8>,
);

/// A set that replaces one kernel and inherits another.
struct Replaced;

inherit!(Replaced: from Inherited, add::Add<f32>);

impl mul::Mul<f32> for Replaced {
    fn run(args: &mul::Args<'_, f32>) {
        for output in args.output {
            output.set(42.0);
        }
    }
}

#[test]
fn a_set_runs_what_it_inherits_and_what_it_replaces() {
    fn run<K: add::Add<f32> + mul::Mul<f32>>() -> [[f32; 2]; 2] {
        let (first, second) = (Source::Constant(&[1.0, 2.0]), Source::Constant(&[3.0, 9.0]));
        let broadcast = &Broadcast::flat(2);
        let arithmetic = add::Bounds { min: 0.0, max: 6.0 };
        let outputs = [0.0_f32, 0.0].map(|zero| [zero; 2].map(Cell::new));
        let [sums, products] = &outputs;
        <K as add::Add<f32>>::run(&add::Args {
            broadcast,
            arithmetic,
            first,
            second,
            output: sums,
        });
        <K as mul::Mul<f32>>::run(&mul::Args {
            broadcast,
            arithmetic,
            first,
            second,
            output: products,
        });
        outputs.map(|output| output.map(Cell::into_inner))
    }
    assert_eq!(run::<Reference>(), [[4.0, 6.0], [3.0, 6.0]]);
    assert_eq!(run::<Replaced>(), [[4.0, 6.0], [42.0, 42.0]]);
}

#[test]
fn fills_and_clamps_of_any_element() {
    let cells = [5_u16, 500].map(Cell::new);
    let (min, max) = (7, 9);
    <Reference as clamp::Clamp<u16>>::run(&clamp::Args {
        min,
        max,
        input: &cells,
        output: &cells,
    });
    assert_eq!(cells.each_ref().map(Cell::get), [7, 9]);
    <Reference as fill::Fill<u16>>::run(&fill::Args {
        value: 3,
        output: &cells,
    });
    assert_eq!(cells.map(Cell::into_inner), [3, 3]);
}
