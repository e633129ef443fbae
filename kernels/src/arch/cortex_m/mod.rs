//! The set for Arm Cortex-M processors with the DSP extension.

use crate::{
    CortexM, Portable, inherit,
    ops::{add, mean, mul, softmax},
    sets::inherit_all,
};

inherit!(CortexM: from Portable,
    conv_2d::Conv2d<i8, i8>,
    depthwise_conv_2d::DepthwiseConv2d<i8, i8>,
    fully_connected::FullyConnected<i8, i8>, fully_connected::FullyConnected<f32, f32>,
);

inherit_all!(CortexM: from Portable,
    add::Add<A: add::Operand>,
    binary::Div<A: Copy>, binary::Minimum<A: Copy>, binary::Maximum<A: Copy>,
    cast::Cast<I: Copy, O: Copy>,
    clamp::Clamp<A: Copy>,
    dequantize::Dequantize<I: Copy, O: Copy>,
    fill::Fill<T: Copy>,
    lookup::Lookup<I: Copy, O: Copy>,
    mean::Mean<A: mean::Operand>,
    mul::Mul<A: mul::Operand>,
    pool_2d::AveragePool2d<A: Copy>, pool_2d::MaxPool2d<A: Copy>,
    quantize::Quantize<I: Copy, O: Copy>,
    requantize::Requantize<I: Copy, O: Copy>,
    signal_energy::SignalEnergy<A: Copy>,
    signal_fft_auto_scale::SignalFftAutoScale<A: Copy>,
    signal_filter_bank::SignalFilterBank<A: Copy>,
    signal_filter_bank_log::SignalFilterBankLog<A: Copy>,
    signal_filter_bank_spectral_subtraction::SignalFilterBankSpectralSubtraction<A: Copy>,
    signal_filter_bank_square_root::SignalFilterBankSquareRoot<A: Copy>,
    signal_pcan::SignalPcan<A: Copy>,
    signal_rfft::SignalRfft<A: Copy>,
    signal_window::SignalWindow<A: Copy>,
    softmax::Softmax<A: softmax::Input, O: Copy>,
    strided_copy::StridedCopy<T: Copy>,
    sub::Sub<A: add::Operand>,
);
