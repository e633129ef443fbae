//! The set for any processor, in plain Rust.

mod binary;
mod compact;
mod conv_2d;
mod depthwise_conv_2d;
mod elementwise;
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

use crate::{Element, Portable, Reference, inherit, ops::softmax, sets::inherit_all};

inherit!(Portable: from Reference,
    mean::Mean<f32>,
    fully_connected::FullyConnected<f32, f32>,
);

inherit_all!(Portable: from Reference,
    cast::Cast<I: Copy, O: Copy>,
    clamp::Clamp<A: Copy>,
    dequantize::Dequantize<I: Copy, O: Copy>,
    fill::Fill<T: Copy>,
    lookup::Lookup<I: Copy, O: Copy>,
    quantize::Quantize<I: Copy, O: Copy>,
    requantize::Requantize<I: Copy, O: Copy>,
    signal_fft_auto_scale::SignalFftAutoScale<A: Copy>,
    signal_filter_bank_log::SignalFilterBankLog<A: Copy>,
    signal_filter_bank_spectral_subtraction::SignalFilterBankSpectralSubtraction<A: Copy>,
    signal_pcan::SignalPcan<A: Copy>,
    signal_window::SignalWindow<A: Copy>,
    softmax::Softmax<A: softmax::Input, O: Copy>,
    svdf::Svdf<A: Element, S: Copy>,
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<A: Element, W: Copy>,
);
