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
pub mod add_n;
pub mod arg;
pub mod batch_matmul;
pub mod binary;
pub mod broadcast_args;
pub mod cast;
pub mod circular_buffer;
pub mod clamp;
mod contract;
pub mod conv_2d;
pub mod conv_3d;
pub mod cumsum;
pub mod depthwise_conv_2d;
pub mod dequantize;
pub mod detection_postprocess;
pub mod dynamic_fully_connected;
pub mod dynamic_update_slice;
pub mod embedding_lookup;
pub mod fill;
pub mod fully_connected;
pub mod gather;
pub mod local_response_normalization;
pub mod lookup;
pub mod lstm;
pub mod mean;
pub mod mul;
pub mod non_max_suppression;
pub mod normalization;
pub mod one_hot;
pub mod operator;
pub mod pool_2d;
pub mod prelu;
pub mod quantize;
pub mod quantized_product;
pub mod range;
pub mod reduce;
pub mod requantize;
pub mod resize_bilinear;
pub mod resize_nearest_neighbor;
pub mod reverse_sequence;
pub mod rnn;
pub mod scatter;
pub mod select;
pub mod signal_delay;
pub mod signal_energy;
pub mod signal_fft_auto_scale;
pub mod signal_filter_bank;
pub mod signal_filter_bank_log;
pub mod signal_filter_bank_spectral_subtraction;
pub mod signal_filter_bank_square_root;
pub mod signal_framer;
pub mod signal_irfft;
pub mod signal_overlap_add;
pub mod signal_pcan;
pub mod signal_rfft;
pub mod signal_stacker;
pub mod signal_window;
pub mod softmax;
pub mod strided_copy;
pub mod sub;
pub mod svdf;
pub mod top_k;
pub mod transpose_conv;
pub mod unary;
pub mod unidirectional_sequence_lstm;
