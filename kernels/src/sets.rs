//! Kernel sets: types that say which kernel runs an operator.

/// The kernels that define what every other set must compute, written to be read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reference;

/// The set for any processor, in plain Rust.
#[derive(Clone, Copy, Debug, Default)]
pub struct Portable;

/// The set for Arm Cortex-M processors with the DSP extension: Cortex-M4, M7, M33, M35P, M55, M85.
///
/// On other processors its kernels are those of [`Portable`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CortexM;

/// The best set there is for the target that is compiled for.
#[cfg(tinyml_dsp)]
pub type Native = CortexM;

/// The best set there is for the target that is compiled for.
#[cfg(not(tinyml_dsp))]
pub type Native = Portable;

/// Makes a kernel set support operators by taking another set's kernels.
///
/// Replace a kernel by implementing its trait, and inherit the others:
///
/// ```
/// use tinyml_kernels::{Reference, inherit, ops::conv_2d};
///
/// struct Accelerator;
/// inherit!(Accelerator: from Reference, conv_2d::Conv2d<i8, i8>);
///
/// fn supports<K: conv_2d::Conv2d<i8, i8>>() {}
/// supports::<Accelerator>();
/// ```
#[macro_export]
macro_rules! inherit {
    ($set:ty: from $base:ty $(, $module:ident::$operator:ident<$($element:ty),+>)+ $(,)?) => {$(
        impl $crate::ops::$module::$operator<$($element),+> for $set {
            const LAYOUT: $crate::Layout =
                <$base as $crate::ops::$module::$operator<$($element),+>>::LAYOUT;

            #[inline(always)]
            fn run(args: &$crate::ops::$module::Args<'_, $($element),+>) {
                <$base as $crate::ops::$module::$operator<$($element),+>>::run(args);
            }

            #[inline(always)]
            fn compact(args: &$crate::ops::$module::Args<'_, $($element),+>) {
                <$base as $crate::ops::$module::$operator<$($element),+>>::compact(args);
            }
        }
    )+};
}

/// Inherits operators for all element types that the other set has them for.
macro_rules! inherit_all {
    ($set:ty: from $base:ty $(, $module:ident::$operator:ident<$($element:ident: $bound:path),+>)+ $(,)?) => {$(
        impl<$($element: $bound),+> crate::ops::$module::$operator<$($element),+> for $set
        where
            $base: crate::ops::$module::$operator<$($element),+>,
        {
            const LAYOUT: crate::Layout =
                <$base as crate::ops::$module::$operator<$($element),+>>::LAYOUT;

            #[inline(always)]
            fn run(args: &crate::ops::$module::Args<'_, $($element),+>) {
                <$base as crate::ops::$module::$operator<$($element),+>>::run(args);
            }

            #[inline(always)]
            fn compact(args: &crate::ops::$module::Args<'_, $($element),+>) {
                <$base as crate::ops::$module::$operator<$($element),+>>::compact(args);
            }
        }
    )+};
}

/// Inherits the operators that no set but [`Reference`] has kernels of its own for.
macro_rules! inherit_common {
    ($set:ty: from $base:ty) => {
        crate::sets::inherit_all!($set: from $base,
            add_n::AddN<A: crate::ops::add_n::Operand>,
            arg::Arg<O: Copy, A: Copy, I: Copy>,
            batch_matmul::BatchMatmul<A: crate::Element>,
            broadcast_args::BroadcastArgs<A: Copy>,
            cast::Cast<I: Copy, O: Copy>,
            circular_buffer::CircularBuffer<A: Copy>,
            clamp::Clamp<A: Copy>,
            conv_3d::Convolution<O: Sized, A: crate::Element, W: Copy>,
            cumsum::Cumsum<A: crate::ops::cumsum::Operand>,
            detection_postprocess::DetectionPostprocess<A: Copy>,
            dynamic_fully_connected::DynamicFullyConnected<A: crate::Element, W: Copy, B: Copy>,
            dynamic_update_slice::DynamicUpdateSlice<T: Copy, I: Copy>,
            embedding_lookup::EmbeddingLookup<I: Copy, O: Copy>,
            fill::Fill<T: Copy>,
            gather::Gather<T: Copy, I: Copy>,
            local_response_normalization::LocalResponseNormalization<A: Copy>,
            lstm::Lstm<A: crate::Element>,
            non_max_suppression::NonMaxSuppression<A: Copy>,
            normalization::Normalization<O: crate::ops::normalization::Function<A>, A: Copy>,
            one_hot::OneHot<T: Copy, I: Copy>,
            pool_2d::L2Pool2d<A: Copy>,
            quantized_product::QuantizedProduct<A: Copy>,
            range::Range<A: Copy>,
            reduce::Reduce<O: Copy, A: Copy>,
            requantize::Requantize<I: Copy, O: Copy>,
            resize_bilinear::ResizeBilinear<A: crate::ops::resize_bilinear::Operand>,
            resize_nearest_neighbor::ResizeNearestNeighbor<T: Copy>,
            reverse_sequence::ReverseSequence<T: Copy, I: Copy>,
            rnn::Rnn<A: crate::Element>,
            scatter::Scatter<O: Copy, T: Copy, I: Copy>,
            select::Select<T: Copy>,
            signal_delay::SignalDelay<A: Copy>,
            signal_filter_bank_log::SignalFilterBankLog<A: Copy>,
            signal_filter_bank_spectral_subtraction::SignalFilterBankSpectralSubtraction<A: Copy>,
            signal_framer::SignalFramer<A: Copy>,
            signal_irfft::SignalIrfft<A: Copy>,
            signal_overlap_add::SignalOverlapAdd<A: Copy>,
            signal_pcan::SignalPcan<A: Copy>,
            signal_stacker::SignalStacker<A: Copy>,
            signal_window::SignalWindow<A: Copy>,
            top_k::TopK<A: Copy>,
            transpose_conv::TransposeConv<A: crate::Element, W: Copy>,
            unary::Unary<O: crate::ops::unary::Function<A>, A: Copy>,
        );
        // Weights in tables of values.
        crate::inherit!($set: from $base,
            conv_2d::Conv2d<i8, crate::LutI8>,
            conv_2d::Conv2d<i16, crate::LutI8>,
            conv_2d::Conv2d<i16, crate::LutI8, i32>,
            conv_2d::Conv2d<f32, crate::LutF32>,
            depthwise_conv_2d::DepthwiseConv2d<i8, crate::LutI8>,
            depthwise_conv_2d::DepthwiseConv2d<i16, crate::LutI8>,
            depthwise_conv_2d::DepthwiseConv2d<f32, crate::LutF32>,
            fully_connected::FullyConnected<i8, crate::LutI8>,
            fully_connected::FullyConnected<i16, crate::LutI8>,
            fully_connected::FullyConnected<i16, crate::LutI8, i32>,
            fully_connected::FullyConnected<f32, crate::LutF32>,
        );
    };
}
pub(crate) use {inherit_all, inherit_common};
