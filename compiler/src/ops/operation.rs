//! The list of all operators, and which family's code stands for each of them.

use super::{
    Any, CallOnce, Control, Convolution, Copy, Delay, Feed, FullyConnected, Operator, Pad,
    Subgraphs, Tail, Transfer, Variable, add_n, arg, batch_matmul, bidirectional_sequence_lstm,
    binary, cast, circular_buffer, conv_3d, cumsum, decode, dequantize, detection,
    dynamic_update_slice, fill, gather, local_response_normalization, lstm, movement,
    normalization, one_hot, pool_2d, positions, quantize, range, recurrent, reduction, reshape,
    resize, reverse_sequence, scatter, select, signal, softmax, svdf, top_k, transpose_conv, unary,
    unidirectional_sequence_lstm,
};
use crate::{graph::OperatorCode, parse::NodeOptions};

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
            /// IF, WHILE and CALL.
            Subgraphs(Subgraphs),
            /// Where the flow of control parts or meets.
            Control(Control),
            /// Hands a tensor to a subgraph, or back.
            Transfer(Transfer),
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
                    Self::Subgraphs(operator) => operator,
                    Self::Control(operator) => operator,
                    Self::Transfer(operator) => operator,
                }
            }

            /// Where the flow of control parts or meets, if it does.
            pub(crate) fn control(&self) -> Option<Control> {
                match self {
                    Self::Control(control) => Some(*control),
                    _ => None,
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
    TransposeConv(transpose_conv::TransposeConv):
        "TRANSPOSE_CONV" => transpose_conv::TransposeConv::new;
    BatchMatmul(batch_matmul::BatchMatmul):
        "BATCH_MATMUL" => batch_matmul::BatchMatmul::new;
    Pool2d(pool_2d::Pool2d):
        "AVERAGE_POOL_2D" => pool_2d::Pool2d::average,
        "MAX_POOL_2D" => pool_2d::Pool2d::max,
        "L2_POOL_2D" => pool_2d::Pool2d::l2;
    Reduction(reduction::Reduction):
        "MEAN" => reduction::Reduction::mean,
        "SUM" => reduction::Reduction::sum,
        "REDUCE_PROD" => reduction::Reduction::prod,
        "REDUCE_MAX" => reduction::Reduction::max,
        "REDUCE_MIN" => reduction::Reduction::min,
        "REDUCE_ANY" => reduction::Reduction::any,
        "REDUCE_ALL" => reduction::Reduction::all;
    Arg(arg::Arg):
        "ARG_MAX" => arg::Arg::max,
        "ARG_MIN" => arg::Arg::min;
    Cumsum(cumsum::Cumsum):
        "CUMSUM" => cumsum::Cumsum::new;
    Gather(gather::Gather):
        "GATHER" => gather::Gather::along_axis,
        "GATHER_ND" => gather::Gather::by_tuples,
        "EMBEDDING_LOOKUP" => gather::Gather::embedding_lookup;
    Scatter(scatter::Scatter):
        "SCATTER_ND" => scatter::Scatter::scatter_nd,
        "SPARSE_TO_DENSE" => scatter::Scatter::sparse_to_dense;
    DynamicUpdateSlice(dynamic_update_slice::DynamicUpdateSlice):
        "DYNAMIC_UPDATE_SLICE" => dynamic_update_slice::DynamicUpdateSlice::new;
    Select(select::Select):
        "SELECT" => select::Select::v1,
        "SELECT_V2" => select::Select::v2;
    Resize(resize::Resize):
        "RESIZE_NEAREST_NEIGHBOR" => resize::Resize::nearest_neighbor,
        "RESIZE_BILINEAR" => resize::Resize::bilinear;
    OneHot(one_hot::OneHot):
        "ONE_HOT" => one_hot::OneHot::new;
    TopK(top_k::TopK):
        "TOPK_V2" => top_k::TopK::new;
    ReverseSequence(reverse_sequence::ReverseSequence):
        "REVERSE_SEQUENCE" => reverse_sequence::ReverseSequence::new;
    LocalResponseNormalization(local_response_normalization::LocalResponseNormalization):
        "LOCAL_RESPONSE_NORMALIZATION" =>
            local_response_normalization::LocalResponseNormalization::new;
    Binary(binary::Binary):
        "ADD" => binary::Binary::add,
        "SUB" => binary::Binary::sub,
        "MUL" => binary::Binary::mul,
        "DIV" => binary::Binary::div,
        "FLOOR_DIV" => |_| binary::Binary::plain(binary::Kind::FloorDiv),
        "FLOOR_MOD" => |_| binary::Binary::plain(binary::Kind::FloorMod),
        "SQUARED_DIFFERENCE" => |_| binary::Binary::plain(binary::Kind::SquaredDifference),
        "MINIMUM" => |_| binary::Binary::plain(binary::Kind::Minimum),
        "MAXIMUM" => |_| binary::Binary::plain(binary::Kind::Maximum),
        "POW" => |_| binary::Binary::plain(binary::Kind::Pow),
        "ATAN2" => |_| binary::Binary::plain(binary::Kind::Atan2),
        "PRELU" => |_| binary::Binary::plain(binary::Kind::Prelu),
        "EQUAL" => |_| binary::Binary::plain(binary::Kind::Equal),
        "NOT_EQUAL" => |_| binary::Binary::plain(binary::Kind::NotEqual),
        "LESS" => |_| binary::Binary::plain(binary::Kind::Less),
        "LESS_EQUAL" => |_| binary::Binary::plain(binary::Kind::LessEqual),
        "GREATER" => |_| binary::Binary::plain(binary::Kind::Greater),
        "GREATER_EQUAL" => |_| binary::Binary::plain(binary::Kind::GreaterEqual),
        "LOGICAL_AND" => |_| binary::Binary::plain(binary::Kind::LogicalAnd),
        "LOGICAL_OR" => |_| binary::Binary::plain(binary::Kind::LogicalOr),
        "BITWISE_XOR" => |_| binary::Binary::plain(binary::Kind::BitwiseXor),
        "RIGHT_SHIFT" => |_| binary::Binary::plain(binary::Kind::RightShift);
    AddN(add_n::AddN):
        "ADD_N" => add_n::AddN::new;
    Normalization(normalization::Normalization):
        "LOG_SOFTMAX" => normalization::Normalization::log_softmax,
        "L2_NORMALIZATION" => normalization::Normalization::l2;
    Softmax(softmax::Softmax):
        "SOFTMAX" => softmax::Softmax::new;
    Svdf(svdf::Svdf):
        "SVDF" => svdf::Svdf::new;
    UnidirectionalSequenceLstm(unidirectional_sequence_lstm::UnidirectionalSequenceLstm):
        "UNIDIRECTIONAL_SEQUENCE_LSTM" =>
            unidirectional_sequence_lstm::UnidirectionalSequenceLstm::new;
    Lstm(lstm::Lstm):
        "LSTM" => lstm::Lstm::new;
    Recurrent(recurrent::Recurrent):
        "RNN" => recurrent::Recurrent::rnn,
        "UNIDIRECTIONAL_SEQUENCE_RNN" => recurrent::Recurrent::sequence,
        "BIDIRECTIONAL_SEQUENCE_RNN" => recurrent::Recurrent::bidirectional;
    BidirectionalSequenceLstm(bidirectional_sequence_lstm::BidirectionalSequenceLstm):
        "BIDIRECTIONAL_SEQUENCE_LSTM" =>
            bidirectional_sequence_lstm::BidirectionalSequenceLstm::new;
    Conv3d(conv_3d::Conv3d):
        "CONV_3D" => conv_3d::Conv3d::plain,
        "CONV_3D_TRANSPOSE" => conv_3d::Conv3d::transposed;
    Unary(unary::Unary):
        "LOGISTIC" => |_| Ok(unary::Unary::plain(unary::Kind::Logistic)),
        "TANH" => |_| Ok(unary::Unary::plain(unary::Kind::Tanh)),
        "RELU" => |_| Ok(unary::Unary::plain(unary::Kind::Relu)),
        "RELU6" => |_| Ok(unary::Unary::plain(unary::Kind::Relu6)),
        "RELU_N1_TO_1" => |_| Ok(unary::Unary::plain(unary::Kind::ReluN1To1)),
        "RELU_0_TO_1" => |_| Ok(unary::Unary::plain(unary::Kind::Relu0To1)),
        "ELU" => |_| Ok(unary::Unary::plain(unary::Kind::Elu)),
        "HARD_SWISH" => |_| Ok(unary::Unary::plain(unary::Kind::HardSwish)),
        "ABS" => |_| Ok(unary::Unary::plain(unary::Kind::Abs)),
        "RSQRT" => |_| Ok(unary::Unary::plain(unary::Kind::Rsqrt)),
        "SIN" => |_| Ok(unary::Unary::plain(unary::Kind::Sin)),
        "COS" => |_| Ok(unary::Unary::plain(unary::Kind::Cos)),
        "LOG" => |_| Ok(unary::Unary::plain(unary::Kind::Log)),
        "SQRT" => |_| Ok(unary::Unary::plain(unary::Kind::Sqrt)),
        "SQUARE" => |_| Ok(unary::Unary::plain(unary::Kind::Square)),
        "EXP" => |_| Ok(unary::Unary::plain(unary::Kind::Exp)),
        "CEIL" => |_| Ok(unary::Unary::plain(unary::Kind::Ceil)),
        "FLOOR" => |_| Ok(unary::Unary::plain(unary::Kind::Floor)),
        "ROUND" => |_| Ok(unary::Unary::plain(unary::Kind::Round)),
        "NEG" => |_| Ok(unary::Unary::plain(unary::Kind::Neg)),
        "SIGN" => |_| Ok(unary::Unary::plain(unary::Kind::Sign)),
        "LOGICAL_NOT" => |_| Ok(unary::Unary::plain(unary::Kind::LogicalNot)),
        "LEAKY_RELU" => unary::Unary::leaky_relu,
        "GELU" => unary::Unary::gelu;
    Quantize(quantize::Quantize):
        "QUANTIZE" => quantize::Quantize::new;
    Dequantize(dequantize::Dequantize):
        "DEQUANTIZE" => dequantize::Dequantize::new;
    Cast(cast::Cast):
        "CAST" => cast::Cast::new;
    Reshape(reshape::Reshape):
        "RESHAPE" => reshape::Reshape::to_shape,
        "SQUEEZE" => reshape::Reshape::squeeze,
        "EXPAND_DIMS" => reshape::Reshape::expand_dims,
        "DENSIFY" => reshape::Reshape::densify;
    Shape(reshape::Shape):
        "SHAPE" => reshape::Shape::new;
    Positions(positions::Positions):
        "WHERE" => positions::Positions::new;
    Fill(fill::Fill):
        "FILL" => fill::Fill::with_value,
        "ZEROS_LIKE" => fill::Fill::zeros_like,
        "RANK" => fill::Fill::rank;
    Range(range::Range):
        "RANGE" => range::Range::new;
    BroadcastArgs(range::BroadcastArgs):
        "BROADCAST_ARGS" => range::BroadcastArgs::new;
    Decode(decode::Decode):
        "TFLM_DECODE" => decode::Decode::new;
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
        "TRANSPOSE" => movement::Movement::transpose,
        "SPACE_TO_DEPTH" => movement::Movement::space_to_depth,
        "DEPTH_TO_SPACE" => movement::Movement::depth_to_space,
        "SPACE_TO_BATCH_ND" => movement::Movement::space_to_batch,
        "BATCH_TO_SPACE_ND" => movement::Movement::batch_to_space,
        "MIRROR_PAD" => movement::Movement::mirror_pad,
        "REVERSE_V2" => movement::Movement::reverse,
        "TILE" => movement::Movement::tile,
        "BROADCAST_TO" => movement::Movement::broadcast_to,
        "MATRIX_DIAG" => movement::Movement::matrix_diag,
        "MATRIX_SET_DIAG" => movement::Movement::matrix_set_diag;
    CircularBuffer(circular_buffer::CircularBuffer):
        "CIRCULAR_BUFFER" => circular_buffer::CircularBuffer::new;
    DetectionPostprocess(detection::DetectionPostprocess):
        "TFLite_Detection_PostProcess" => detection::DetectionPostprocess::new;
    NonMaxSuppression(detection::NonMaxSuppression):
        "NON_MAX_SUPPRESSION_V4" => detection::NonMaxSuppression::v4,
        "NON_MAX_SUPPRESSION_V5" => detection::NonMaxSuppression::v5;
    Signal(signal::Signal):
        "SignalWindow" => signal::Signal::window,
        "SignalFftAutoScale" => signal::Signal::fft_auto_scale,
        "SignalRfft" => signal::Signal::rfft,
        "SignalIrfft" => signal::Signal::irfft,
        "SignalDelay" => signal::Signal::delay,
        "SignalFramer" => signal::Signal::framer,
        "SignalOverlapAdd" => signal::Signal::overlap_add,
        "SignalStacker" => signal::Signal::stacker,
        "SignalEnergy" => signal::Signal::energy,
        "SignalFilterBank" => signal::Signal::filter_bank,
        "SignalFilterBankSquareRoot" => signal::Signal::filter_bank_square_root,
        "SignalFilterBankSpectralSubtraction" => signal::Signal::filter_bank_spectral_subtraction,
        "SignalPCAN" => signal::Signal::pcan,
        "SignalFilterBankLog" => signal::Signal::filter_bank_log;
}
