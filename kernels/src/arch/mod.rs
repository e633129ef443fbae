//! Kernel sets for families of processors, file for file beside the reference kernels.

pub(crate) mod cortex_m;
