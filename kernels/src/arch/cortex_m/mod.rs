//! The set for Arm Cortex-M processors with the DSP extension.
//!
//! Where the compiler packed the weights, see [`dual`](crate::dual), kernels are written in assembly
//! language around the dual multiply-add `SMLAD`: intrinsics for it are not in stable Rust. On other
//! processors the set computes the same from the same words in plain Rust.

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
#[allow(unsafe_code)]
mod conv_2d;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod depthwise_conv_2d;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod fully_connected;
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
mod signal_rfft;
#[cfg(tinyml_dsp)]
mod stage;
#[cfg(tinyml_dsp)]
#[allow(unsafe_code)]
mod strided_copy;

#[cfg(not(tinyml_dsp))]
use crate::dual::{conv_2d, depthwise_conv_2d, fully_connected};
use crate::{
    CortexM, Element, Layout, Portable, inherit,
    ops::{
        conv_2d::Conv2d,
        depthwise_conv_2d::{Args, DepthwiseConv2d},
        fully_connected::FullyConnected,
        mean, mul, softmax,
    },
    sets::inherit_all,
};

/// A kernel for weights in the layout [`Layout::Dual`], and another one for those in the file's layout.
macro_rules! dual {
    ($($module:ident::$operator:ident, $plain:expr;)+) => {$(
        impl crate::ops::$module::$operator<i8, i8> for CortexM {
            const LAYOUT: Layout = Layout::Dual;

            #[inline(always)]
            fn run(args: &crate::ops::$module::Args<'_, i8, i8>) {
                match &args.packed {
                    Some(packed) => $module::run(args, packed),
                    None => $plain(args),
                }
            }

            #[inline(always)]
            fn compact(args: &crate::ops::$module::Args<'_, i8, i8>) {
                <Portable as crate::ops::$module::$operator<i8, i8>>::compact(args);
            }
        }
    )+};
}

dual!(
    conv_2d::Conv2d, <Portable as Conv2d<i8, i8>>::run;
    depthwise_conv_2d::DepthwiseConv2d, any_filter;
    fully_connected::FullyConnected, <Portable as FullyConnected<i8, i8>>::run;
);

/// DEPTHWISE_CONV_2D with a filter that is not packed.
#[inline(always)]
fn any_filter(args: &Args<'_, i8, i8>) {
    #[cfg(tinyml_dsp)]
    if depthwise_conv_2d::applies(args) {
        return depthwise_conv_2d::run_plain(args);
    }
    <Portable as DepthwiseConv2d<i8, i8>>::run(args);
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
    fully_connected::FullyConnected<f32, f32>,
    add::Add<i16>, add::Add<i32>, add::Add<f32>,
    sub::Sub<i16>, sub::Sub<i32>, sub::Sub<f32>,
);

// Kernels of their own where the instructions exist.
#[cfg(not(tinyml_dsp))]
inherit!(CortexM: from Portable,
    add::Add<i8>, sub::Sub<i8>,
    pool_2d::AveragePool2d<i8>, pool_2d::MaxPool2d<i8>,
    signal_rfft::SignalRfft<i16>,
);
#[cfg(not(tinyml_dsp))]
inherit_all!(CortexM: from Portable, strided_copy::StridedCopy<T: Copy>);

inherit_all!(CortexM: from Portable,
    binary::Div<A: Copy>, binary::Minimum<A: Copy>, binary::Maximum<A: Copy>,
    cast::Cast<I: Copy, O: Copy>,
    clamp::Clamp<A: Copy>,
    dequantize::Dequantize<I: Copy, O: Copy>,
    fill::Fill<T: Copy>,
    lookup::Lookup<I: Copy, O: Copy>,
    mean::Mean<A: mean::Operand>,
    mul::Mul<A: mul::Operand>,
    quantize::Quantize<I: Copy, O: Copy>,
    requantize::Requantize<I: Copy, O: Copy>,
    signal_energy::SignalEnergy<A: Copy>,
    signal_fft_auto_scale::SignalFftAutoScale<A: Copy>,
    signal_filter_bank::SignalFilterBank<A: Copy>,
    signal_filter_bank_log::SignalFilterBankLog<A: Copy>,
    signal_filter_bank_spectral_subtraction::SignalFilterBankSpectralSubtraction<A: Copy>,
    signal_filter_bank_square_root::SignalFilterBankSquareRoot<A: Copy>,
    signal_pcan::SignalPcan<A: Copy>,
    signal_window::SignalWindow<A: Copy>,
    softmax::Softmax<A: softmax::Input, O: Copy>,
    svdf::Svdf<A: Element, S: Copy>,
    unidirectional_sequence_lstm::UnidirectionalSequenceLstm<A: Element, W: Copy>,
);
