//! How a kernel set wants the weights of an operator: of convolutions, fully connected layers, SVDF and LSTM.

/// The order in which weights lie in flash. The compiler brings them in it, never the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// As in the model file.
    Plain,
    /// For instructions that multiply and add two pairs of 16-bit numbers at once, see
    /// [`dual`](crate::dual). Nodes to which it does not apply come as [`Plain`](Self::Plain).
    Dual,
}

/// Weights in another layout than the file's. They stand for the filter, the bias, and the
/// multipliers and shifts of the output stage, which are then empty.
#[derive(Clone, Copy, Debug)]
pub struct Packed<'a> {
    /// Weights and tables, in the order in which the kernel reads them.
    pub words: &'a [u32],
    /// What is known about them.
    pub properties: Properties,
}

/// What a kernel may rely on; proved from the weights while compiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Properties {
    /// Sums are so small that two channels share an accumulator.
    pub narrow: bool,
    /// Outputs come of a sum by one product and a shift that is the same for all channels. That is so
    /// where the smallest output is the zero point, unless the scales do not allow it.
    pub rectified: bool,
    /// The bounds of the output are those of its type.
    pub saturating: bool,
}
