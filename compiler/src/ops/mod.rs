//! Operators on the compiler's side: options, checks, folding and lowering, a module for each family.

mod any;
mod binary;
mod call;
mod cast;
mod channels;
mod check;
mod convolution;
mod copy;
mod delay;
mod dequantize;
mod feed;
mod fully_connected;
mod lookup;
mod mean;
mod movement;
mod pool_2d;
mod quantize;
mod reshape;
mod signal;
mod softmax;
mod svdf;
mod time;
mod unidirectional_sequence_lstm;
mod variable;
mod weights;

pub(crate) use any::Any;
pub(crate) use call::{Argument, Call, Contract, Marker, Reach, RowWise, Rows};
pub(crate) use channels::{Channels, Interval, Known, MOST_CHANNELS, Sums, Tie, last_extent};
pub(crate) use check::Check;
pub(crate) use convolution::{Convolution, Padding};
pub(crate) use copy::Copy;
pub(crate) use delay::{Delay, Tail};
pub(crate) use feed::Feed;
pub(crate) use fully_connected::FullyConnected;
pub(crate) use movement::Pad;
pub(crate) use time::{Flow, Obstacle, Timed, outermost, rows};
pub(crate) use variable::{Access, CallOnce, Variable};
pub(crate) use weights::{Packed, Stage};

#[cfg(test)]
pub(crate) use {binary::Binary, movement::Movement};

use crate::{
    graph::{NodeView, OperatorCode},
    parse::NodeOptions,
};
use core::fmt::Debug;

/// What a family of operators tells the compiler.
pub(crate) trait Operator: Debug {
    /// Whether the family's own contract covers the element types of this node. The node is left
    /// to the user's kernels otherwise, see [`Any`].
    fn covers(&self, node: NodeView<'_>) -> bool;

    /// Reports what contradicts the operator's definition. What it says of a node that is not
    /// covered is heard only as far as the numbers of operands and results.
    fn check(&self, check: &mut Check<'_>);

    /// Multiply-accumulate operations.
    fn macs(&self, _node: NodeView<'_>) -> u64 {
        0
    }

    /// The bytes of the only result, where they are known while compiling.
    fn fold(&self, _node: NodeView<'_>) -> Option<Vec<u8>> {
        None
    }

    /// How channels of the operands become those of the first result. Asked, as
    /// [`intervals`](Self::intervals) is, only of nodes that passed their check.
    fn channels(&self, _node: NodeView<'_>) -> Channels {
        Channels::Opaque
    }

    /// The values that each channel of the only result can have, by the arithmetic of the reference
    /// kernels; nothing where they can have any. They may be too many, never too few.
    fn intervals(&self, _known: Known<'_>) -> Option<Vec<Interval>> {
        None
    }

    /// How rows of time pass through the operator, or why they cannot. Asked only of nodes that passed
    /// their check, and of which some operand goes along time.
    fn time(&self, _timed: Timed<'_>) -> Result<Flow, Obstacle> {
        Err(Obstacle::unknown())
    }

    /// The operation whose results have so many rows of time, the first of those that the operands
    /// allow; nothing where it is this one, which takes their number from the operands.
    fn with_rows(&self, _timed: Timed<'_>, _count: usize) -> Option<Operation> {
        None
    }

    /// Whether the result is the first operand's bytes under another shape.
    fn is_alias(&self) -> bool {
        false
    }

    /// Whether kernels can read operand `index` from flash.
    fn takes_constant(&self, index: usize) -> bool;

    /// The operands over which the first result may lie, element over element.
    fn in_place(&self, _node: NodeView<'_>) -> Vec<usize> {
        Vec::new()
    }

    /// The kernel calls that compute the results. Runs only on nodes that passed their check.
    fn lower(&self, node: NodeView<'_>) -> Vec<Call>;
}

macro_rules! operations {
    ($($variant:ident($type:ty): $($name:literal => $parse:expr),+;)+) => {
        /// What a node computes, with its options.
        #[derive(Clone, Debug)]
        #[allow(missing_docs, private_interfaces)]
        pub enum Operation {
            $($variant($type),)+
            /// An operator that the user's kernels compute.
            Any(Any),
            /// Brings a constant to the arena, for operators that read only there.
            Copy(Copy),
            /// Makes an image of rows that come one after another.
            Feed(Feed),
            /// Keeps the latest rows of a tensor.
            Delay(Delay),
            /// Takes the last rows of a tensor.
            Tail(Tail),
            /// READ_VARIABLE and ASSIGN_VARIABLE.
            Variable(Variable),
            /// CALL_ONCE.
            CallOnce(CallOnce),
        }

        impl Operation {
            /// Reads the options of an operator, or says what is wrong with them.
            pub(crate) fn parse(
                code: &OperatorCode,
                options: &NodeOptions<'_>,
            ) -> Result<Self, String> {
                match code.name() {
                    $($($name => {
                        let parse: fn(&NodeOptions<'_>) -> Result<$type, String> = $parse;
                        Ok(Self::$variant(parse(options)?))
                    })+)+
                    _ => Ok(Self::Any(Any::new(code, options))),
                }
            }

            /// The family's code.
            pub(crate) fn operator(&self) -> &dyn Operator {
                match self {
                    $(Self::$variant(operator) => operator,)+
                    Self::Any(operator) => operator,
                    Self::Copy(operator) => operator,
                    Self::Feed(operator) => operator,
                    Self::Delay(operator) => operator,
                    Self::Tail(operator) => operator,
                    Self::Variable(operator) => operator,
                    Self::CallOnce(operator) => operator,
                }
            }

            /// How a variable is accessed, if that is what the node does.
            pub(crate) fn variable(&self) -> Option<&Variable> {
                match self {
                    Self::Variable(variable) => Some(variable),
                    _ => None,
                }
            }
        }
    };
}

operations! {
    Convolution(Convolution):
        "CONV_2D" => Convolution::conv_2d,
        "DEPTHWISE_CONV_2D" => Convolution::depthwise_conv_2d;
    FullyConnected(FullyConnected):
        "FULLY_CONNECTED" => FullyConnected::new;
    Pool2d(pool_2d::Pool2d):
        "AVERAGE_POOL_2D" => pool_2d::Pool2d::average,
        "MAX_POOL_2D" => pool_2d::Pool2d::max;
    Mean(mean::Mean):
        "MEAN" => mean::Mean::new;
    Binary(binary::Binary):
        "ADD" => binary::Binary::add,
        "SUB" => binary::Binary::sub,
        "MUL" => binary::Binary::mul,
        "DIV" => binary::Binary::div,
        "MINIMUM" => binary::Binary::minimum,
        "MAXIMUM" => binary::Binary::maximum;
    Softmax(softmax::Softmax):
        "SOFTMAX" => softmax::Softmax::new;
    Svdf(svdf::Svdf):
        "SVDF" => svdf::Svdf::new;
    UnidirectionalSequenceLstm(unidirectional_sequence_lstm::UnidirectionalSequenceLstm):
        "UNIDIRECTIONAL_SEQUENCE_LSTM" =>
            unidirectional_sequence_lstm::UnidirectionalSequenceLstm::new;
    Lookup(lookup::Lookup):
        "LOGISTIC" => lookup::Lookup::logistic,
        "TANH" => lookup::Lookup::tanh,
        "RELU" => lookup::Lookup::relu,
        "RELU6" => lookup::Lookup::relu6;
    Quantize(quantize::Quantize):
        "QUANTIZE" => quantize::Quantize::new;
    Dequantize(dequantize::Dequantize):
        "DEQUANTIZE" => dequantize::Dequantize::new;
    Cast(cast::Cast):
        "CAST" => cast::Cast::new;
    Reshape(reshape::Reshape):
        "RESHAPE" => reshape::Reshape::new,
        "SQUEEZE" => reshape::Reshape::new,
        "EXPAND_DIMS" => reshape::Reshape::new;
    Shape(reshape::Shape):
        "SHAPE" => reshape::Shape::new;
    Pad(Pad):
        "PAD" => Pad::new,
        "PADV2" => Pad::new;
    Movement(movement::Movement):
        "CONCATENATION" => movement::Movement::concatenation,
        "PACK" => movement::Movement::pack,
        "UNPACK" => movement::Movement::unpack,
        "SPLIT" => movement::Movement::split,
        "SPLIT_V" => movement::Movement::split_v,
        "SLICE" => movement::Movement::slice,
        "STRIDED_SLICE" => movement::Movement::strided_slice,
        "TRANSPOSE" => movement::Movement::transpose;
    Signal(signal::Signal):
        "SignalWindow" => signal::Signal::window,
        "SignalFftAutoScale" => signal::Signal::fft_auto_scale,
        "SignalRfft" => signal::Signal::rfft,
        "SignalEnergy" => signal::Signal::energy,
        "SignalFilterBank" => signal::Signal::filter_bank,
        "SignalFilterBankSquareRoot" => signal::Signal::filter_bank_square_root,
        "SignalFilterBankSpectralSubtraction" => signal::Signal::filter_bank_spectral_subtraction,
        "SignalPCAN" => signal::Signal::pcan,
        "SignalFilterBankLog" => signal::Signal::filter_bank_log;
}
