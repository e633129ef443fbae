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
pub(crate) use inherit_all;
