//! The set for Arm Cortex-M processors with the DSP extension.
//!
//! Where the compiler packed the weights, see [`dual`](crate::dual), kernels are written in assembly
//! language around the dual multiply-add `SMLAD`: intrinsics for it are not in stable Rust. On other
//! processors the set computes the same from the same words in plain Rust.
//!
//! Without a floating-point unit, sums of floats are assembly language as well, see `float32`.

#[cfg(tinyml_dsp)]
#[macro_use]
mod extension;
#[cfg(tinyml_dsp)]
#[macro_use]
mod choose;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod add;
#[cfg(tinyml_dsp)]
mod call;
#[cfg(tinyml_dsp)]
mod columns;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod conv_2d;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod depthwise_conv_2d;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod extremes;
#[cfg(tinyml_soft_float)]
mod float32;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod fully_connected;
mod int16;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
pub(crate) mod matrix;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod max_pool_2d;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod mul;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod opaque;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod pairs;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod pool_2d;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod prelu;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod signal_fft_auto_scale;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod signal_filter_bank;
mod signal_filter_bank_square_root;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod signal_rfft;
mod softmax;
#[cfg(tinyml_dsp)]
mod stage;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod strided_copy;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
pub(crate) mod svdf;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
pub(crate) mod unidirectional_sequence_lstm;

#[cfg(not(tinyml_dsp))]
use crate::dual::{conv_2d, depthwise_conv_2d, fully_connected};
use crate::{
    CortexM, I2, I4, Layout, Portable, inherit,
    ops::{
        conv_2d::Conv2d,
        depthwise_conv_2d::{Args, DepthwiseConv2d},
        fully_connected::FullyConnected,
        svdf::Svdf,
        unidirectional_sequence_lstm::UnidirectionalSequenceLstm,
    },
    sets::{inherit_all, inherit_common},
};

/// A kernel for weights in the layout [`Layout::Dual`], and another one for those in the file's layout.
macro_rules! dual {
    ($($module:ident::$operator:ident<$($type:ty),+>: $packed:path, $plain:expr;)+) => {$(
        impl crate::ops::$module::$operator<$($type),+> for CortexM {
            const LAYOUT: Layout = Layout::Dual;

            #[inline(always)]
            fn run(args: &crate::ops::$module::Args<'_, $($type),+>) {
                match &args.packed {
                    Some(packed) => $packed(args, packed),
                    None => $plain(args),
                }
            }

            #[inline(always)]
            fn compact(args: &crate::ops::$module::Args<'_, $($type),+>) {
                <Portable as crate::ops::$module::$operator<$($type),+>>::compact(args);
            }
        }
    )+};
}

dual!(
    conv_2d::Conv2d<i8, i8>: conv_2d::run, <Portable as Conv2d<_, _, _>>::run;
    conv_2d::Conv2d<i16, i8, i32>: int16::conv_2d::run, <Portable as Conv2d<_, _, _>>::run;
    conv_2d::Conv2d<i16, i8, i64>: int16::conv_2d::run, <Portable as Conv2d<_, _, _>>::run;
    depthwise_conv_2d::DepthwiseConv2d<i8, i8>: depthwise_conv_2d::run, <Portable as DepthwiseConv2d<_, _>>::run;
    fully_connected::FullyConnected<i8, i8>: fully_connected::run, <Portable as FullyConnected<_, _, _>>::run;
    fully_connected::FullyConnected<i16, i8, i32>: int16::fully_connected::run, <Portable as FullyConnected<_, _, _>>::run;
    fully_connected::FullyConnected<i16, i8, i64>: int16::fully_connected::run, <Portable as FullyConnected<_, _, _>>::run;
    svdf::Svdf<i8, i8>: crate::dual::svdf::run, <Portable as Svdf<_, _>>::run;
    svdf::Svdf<i8, i16>: crate::dual::svdf::run, <Portable as Svdf<_, _>>::run;
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<i8, i8>:
        crate::dual::unidirectional_sequence_lstm::run, <Portable as UnidirectionalSequenceLstm<_, _>>::run;
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<i16, i8>:
        int16::lstm::run, <Portable as UnidirectionalSequenceLstm<_, _>>::run;
);

impl DepthwiseConv2d<i16, i8> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, i16, i8>) {
        if int16::depthwise_conv_2d::applies(args) {
            int16::depthwise_conv_2d::run(args);
        } else {
            <Portable as DepthwiseConv2d<i16, i8>>::run(args);
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i16, i8>) {
        <Portable as DepthwiseConv2d<i16, i8>>::compact(args);
    }
}

/// Brings outputs between bounds that are not those of their type.
#[cfg(tinyml_dsp)]
#[inline(never)]
fn clamp(output: &[core::cell::Cell<i8>], min: i32, max: i32) {
    for cell in output {
        cell.set(i32::from(cell.get()).max(min).min(max) as i8);
    }
}

inherit!(CortexM: from Portable,
    pool_2d::AveragePool2d<f32>,
    signal_rfft::SignalRfft<i32>, signal_rfft::SignalRfft<f32>,
    softmax::Softmax<i16, i16>, softmax::Softmax<f32, f32>,
    svdf::Svdf<f32, f32>,
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<f32, f32>,
    add::Add<i16>, add::Add<i32>, add::Add<i64>, add::Add<f32>,
    sub::Sub<i16>, sub::Sub<i32>, sub::Sub<i64>, sub::Sub<f32>,
    mul::Mul<i16>, mul::Mul<i32>, mul::Mul<i64>, mul::Mul<f32>,
    prelu::Prelu<i16>, prelu::Prelu<f32>,
    mean::Mean<i8>, mean::Mean<u8>, mean::Mean<i16>, mean::Mean<i32>, mean::Mean<i64>,
);

// Weights that are narrower than a byte, and 16-bit activations.
inherit!(CortexM: from Portable,
    conv_2d::Conv2d<i8, I4>, conv_2d::Conv2d<i8, I2>,
    depthwise_conv_2d::DepthwiseConv2d<i8, I4>, depthwise_conv_2d::DepthwiseConv2d<i8, I2>,
    fully_connected::FullyConnected<i8, I4>, fully_connected::FullyConnected<i8, I2>,
    pool_2d::AveragePool2d<i16>, pool_2d::MaxPool2d<i16>,
);

// Kernels of their own where there is no floating-point unit.
#[cfg(not(tinyml_soft_float))]
inherit!(CortexM: from Portable,
    conv_2d::Conv2d<f32, f32>,
    depthwise_conv_2d::DepthwiseConv2d<f32, f32>,
    fully_connected::FullyConnected<f32, f32>,
    mean::Mean<f32>,
    pool_2d::MaxPool2d<f32>,
);

// Kernels of their own where the instructions exist.
#[cfg(not(tinyml_dsp))]
inherit!(CortexM: from Portable,
    add::Add<i8>, sub::Sub<i8>, mul::Mul<i8>, prelu::Prelu<i8>,
    pool_2d::AveragePool2d<i8>, pool_2d::MaxPool2d<i8>,
    signal_fft_auto_scale::SignalFftAutoScale<i16>,
    signal_filter_bank::SignalFilterBank<u32>,
    signal_rfft::SignalRfft<i16>,
);
#[cfg(not(tinyml_dsp))]
inherit_all!(CortexM: from Portable,
    binary::Binary<O: crate::ops::binary::Function<A>, A: Copy>,
    strided_copy::StridedCopy<T: Copy>,
);

inherit_common!(CortexM: from Portable);
inherit_all!(CortexM: from Portable,
    dequantize::Dequantize<I: Copy, O: Copy>,
    lookup::Lookup<I: Copy, O: Copy>,
    quantize::Quantize<I: Copy, O: Copy>,
    signal_energy::SignalEnergy<A: Copy>,
);
