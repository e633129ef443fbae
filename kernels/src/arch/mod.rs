//! Kernel sets for families of processors, file for file beside the reference kernels.

mod cortex_m;
