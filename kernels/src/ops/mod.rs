//! Operators: one module for each family.
//!
//! Every module has the same shape, so that sets and code generators can treat them alike:
//!
//! - `Args<'a, T…>`: everything one call needs, tensors, constants and parameters;
//! - a trait named as the operator, with the element types as parameters, and the methods
//!   `fn run(args: &Args<'_, T…>)` and `fn compact(args: &Args<'_, T…>)`, the latter for models
//!   that are optimised for size;
//! - one reference kernel for each data type, in a file named as the type.

pub mod add;
pub mod binary;
pub mod cast;
pub mod clamp;
pub mod conv_2d;
pub mod depthwise_conv_2d;
pub mod dequantize;
pub mod fill;
pub mod fully_connected;
pub mod lookup;
pub mod mean;
pub mod mul;
pub mod operator;
pub mod pool_2d;
pub mod quantize;
pub mod requantize;
pub mod signal_energy;
pub mod signal_fft_auto_scale;
pub mod signal_filter_bank;
pub mod signal_filter_bank_log;
pub mod signal_filter_bank_spectral_subtraction;
pub mod signal_filter_bank_square_root;
pub mod signal_pcan;
pub mod signal_rfft;
pub mod signal_window;
pub mod softmax;
pub mod strided_copy;
pub mod sub;
pub mod svdf;
pub mod unidirectional_sequence_lstm;
