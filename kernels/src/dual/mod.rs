//! Weights for instructions that multiply and add two pairs of 16-bit numbers at once, as `SMLAD`
//! of Arm processors with the DSP extension does.
//!
//! Each module brings the weights of an operator in the order in which its kernels read them, and
//! says what it proved about them. The compiler calls it; on the device nothing is left to do.

pub(crate) mod block;
pub mod conv_2d;
pub mod depthwise_conv_2d;
mod fit;
pub mod fully_connected;
pub mod int16;
pub(crate) mod line;
pub(crate) mod matrix;
pub(crate) mod scaling;
mod stage;
#[cfg(not(tinyml_dsp))]
mod sums;
pub mod svdf;
pub mod unidirectional_sequence_lstm;

/// What a layer needs in this layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packing {
    /// Words of weights and tables.
    pub words: usize,
    /// Words of working memory.
    pub scratch: usize,
    /// Whether the kernel keeps where it is on the stack of its caller, in which it is inlined.
    pub has_frame: bool,
    /// What is proved about the weights.
    pub properties: crate::Properties,
}
