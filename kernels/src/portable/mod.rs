//! The set for any processor, in plain Rust.

mod binary;
mod compact;
mod conv_2d;
mod depthwise_conv_2d;
mod dequantize;
mod elementwise;
mod float32;
mod fully_connected;
mod lookup;
mod mean;
mod pairs;
mod patch;
mod pool_2d;
mod products;
mod quantize;
mod requantization;
mod short_rows;
mod short_vectors;
mod signal_energy;
mod signal_filter_bank;
mod signal_filter_bank_square_root;
mod signal_rfft;
mod softmax;
mod strided_copy;

#[cfg(tinyml_dsp)]
pub(crate) use self::{
    binary::linear,
    elementwise::{Dense, Place, elementwise},
    pool_2d::{Divisor, Window, for_each_window},
    strided_copy::{Rectangle, copy_apart},
};

use crate::{
    Element, I2, I4, Portable, Reference, inherit,
    ops::unidirectional_sequence_lstm,
    sets::{inherit_all, inherit_common},
};

inherit!(Portable: from Reference,
    pool_2d::AveragePool2d<f32>, pool_2d::MaxPool2d<f32>,
    mean::Mean<i32>, mean::Mean<i64>, mean::Mean<f32>,
    dequantize::Dequantize<i16, f32>,
    lookup::Lookup<i16, i16>,
    quantize::Quantize<f32, i16>,
    signal_rfft::SignalRfft<i32>, signal_rfft::SignalRfft<f32>,
    softmax::Softmax<i8, i8>, softmax::Softmax<i8, i16>, softmax::Softmax<i16, i16>,
);

// Weights that are narrower than a byte, and 16-bit activations.
inherit!(Portable: from Reference,
    conv_2d::Conv2d<i8, I4>, conv_2d::Conv2d<i8, I2>,
    conv_2d::Conv2d<i16, i8>, conv_2d::Conv2d<i16, i8, i32>,
    depthwise_conv_2d::DepthwiseConv2d<i8, I4>, depthwise_conv_2d::DepthwiseConv2d<i8, I2>,
    depthwise_conv_2d::DepthwiseConv2d<i16, i8>,
    fully_connected::FullyConnected<i8, I4>, fully_connected::FullyConnected<i8, I2>,
    fully_connected::FullyConnected<i16, i8>, fully_connected::FullyConnected<i16, i8, i32>,
);

inherit_common!(Portable: from Reference);
inherit_all!(Portable: from Reference,
    signal_fft_auto_scale::SignalFftAutoScale<A: Copy>,
    svdf::Svdf<A: Element, S: Copy>,
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<A: unidirectional_sequence_lstm::Input, W: Copy>,
);
