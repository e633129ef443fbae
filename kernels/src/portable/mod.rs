//! The set for any processor, in plain Rust.

mod binary;
mod compact;
mod conv_2d;
mod depthwise_conv_2d;
mod elementwise;
mod float32;
mod fully_connected;
mod mean;
mod patch;
mod pool_2d;
mod products;
mod requantization;
mod short_rows;
mod short_vectors;
mod signal_energy;
mod signal_filter_bank;
mod signal_filter_bank_square_root;
mod signal_rfft;
mod strided_copy;

#[cfg(tinyml_dsp)]
pub(crate) use self::{
    binary::linear,
    elementwise::{Dense, Place, elementwise},
    pool_2d::{Divisor, Window, for_each_window},
    strided_copy::by_runs,
};

use crate::{
    Element, I2, I4, Portable, Reference, inherit,
    ops::{
        add_n, cumsum, normalization, resize_bilinear, softmax, unary, unidirectional_sequence_lstm,
    },
    sets::inherit_all,
};

inherit!(Portable: from Reference,
    pool_2d::AveragePool2d<f32>, pool_2d::MaxPool2d<f32>,
    mean::Mean<i32>, mean::Mean<i64>, mean::Mean<f32>,
    signal_rfft::SignalRfft<i32>, signal_rfft::SignalRfft<f32>,
);

// Weights that are narrower than a byte, and 16-bit activations.
inherit!(Portable: from Reference,
    conv_2d::Conv2d<i8, I4>, conv_2d::Conv2d<i8, I2>,
    conv_2d::Conv2d<i16, i8>, conv_2d::Conv2d<i16, i8, i32>,
    depthwise_conv_2d::DepthwiseConv2d<i8, I4>, depthwise_conv_2d::DepthwiseConv2d<i8, I2>,
    depthwise_conv_2d::DepthwiseConv2d<i16, i8>,
    fully_connected::FullyConnected<i8, I4>, fully_connected::FullyConnected<i8, I2>,
    fully_connected::FullyConnected<i16, i8>, fully_connected::FullyConnected<i16, i8, i32>,
    pool_2d::AveragePool2d<i16>, pool_2d::MaxPool2d<i16>,
);

inherit_all!(Portable: from Reference,
    add_n::AddN<A: add_n::Operand>,
    cast::Cast<I: Copy, O: Copy>,
    circular_buffer::CircularBuffer<A: Copy>,
    clamp::Clamp<A: Copy>,
    detection_postprocess::DetectionPostprocess<A: Copy>,
    non_max_suppression::NonMaxSuppression<A: Copy>,
    dequantize::Dequantize<I: Copy, O: Copy>,
    fill::Fill<T: Copy>,
    pool_2d::L2Pool2d<A: Copy>,
    lookup::Lookup<I: Copy, O: Copy>,
    normalization::Normalization<O: normalization::Function<A>, A: Copy>,
    quantize::Quantize<I: Copy, O: Copy>,
    requantize::Requantize<I: Copy, O: Copy>,
    signal_delay::SignalDelay<A: Copy>,
    signal_fft_auto_scale::SignalFftAutoScale<A: Copy>,
    signal_framer::SignalFramer<A: Copy>,
    signal_irfft::SignalIrfft<A: Copy>,
    signal_overlap_add::SignalOverlapAdd<A: Copy>,
    signal_stacker::SignalStacker<A: Copy>,
    signal_filter_bank_log::SignalFilterBankLog<A: Copy>,
    signal_filter_bank_spectral_subtraction::SignalFilterBankSpectralSubtraction<A: Copy>,
    signal_pcan::SignalPcan<A: Copy>,
    signal_window::SignalWindow<A: Copy>,
    batch_matmul::BatchMatmul<A: Element>,
    conv_3d::Convolution<O: Sized, A: Element, W: Copy>,
    rnn::Rnn<A: Element>,
    transpose_conv::TransposeConv<A: Element, W: Copy>,
    softmax::Softmax<A: softmax::Input, O: Copy>,
    svdf::Svdf<A: Element, S: Copy>,
    unary::Unary<O: unary::Function<A>, A: Copy>,
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<A: unidirectional_sequence_lstm::Input, W: Copy>,
);

// Reductions and data movement.
inherit_all!(Portable: from Reference,
    arg::Arg<O: Copy, A: Copy, I: Copy>,
    broadcast_args::BroadcastArgs<A: Copy>,
    cumsum::Cumsum<A: cumsum::Operand>,
    dynamic_update_slice::DynamicUpdateSlice<T: Copy, I: Copy>,
    embedding_lookup::EmbeddingLookup<I: Copy, O: Copy>,
    gather::Gather<T: Copy, I: Copy>,
    local_response_normalization::LocalResponseNormalization<A: Copy>,
    one_hot::OneHot<T: Copy, I: Copy>,
    range::Range<A: Copy>,
    reduce::Reduce<O: Copy, A: Copy>,
    resize_bilinear::ResizeBilinear<A: resize_bilinear::Operand>,
    resize_nearest_neighbor::ResizeNearestNeighbor<T: Copy>,
    reverse_sequence::ReverseSequence<T: Copy, I: Copy>,
    scatter::Scatter<O: Copy, T: Copy, I: Copy>,
    select::Select<T: Copy>,
    top_k::TopK<A: Copy>,
);
