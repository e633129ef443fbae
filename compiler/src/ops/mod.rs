//! Operators on the compiler's side: options, checks, folding and lowering, a module for each family.

/// Declares the `Kind`s of a family whose operators have a marker each, of the same name.
macro_rules! kinds {
    (#[$doc:meta] $($kind:ident)+) => {
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Kind {
            $($kind),+
        }

        impl Kind {
            /// The name of the operator's marker.
            fn marker(self) -> &'static str {
                match self {
                    $(Self::$kind => stringify!($kind)),+
                }
            }
        }
    };
}

mod add_n;
mod any;
mod arg;
mod axes;
mod batch_matmul;
mod bidirectional_sequence_lstm;
mod binary;
mod call;
mod cast;
mod channels;
mod check;
mod circular_buffer;
mod control;
mod conv_3d;
mod convolution;
mod copy;
mod cumsum;
mod decode;
mod delay;
mod dequantize;
mod detection;
mod dynamic_update_slice;
mod feed;
mod fill;
mod fully_connected;
mod gather;
mod local_response_normalization;
mod lookup;
mod lstm;
mod movement;
mod normalization;
mod one_hot;
mod operation;
mod pool_2d;
mod positions;
mod quantize;
mod range;
mod recurrent;
mod reduction;
mod reshape;
mod resize;
mod reverse_sequence;
mod scatter;
mod select;
mod signal;
mod softmax;
mod structure;
mod svdf;
mod time;
mod top_k;
mod transpose_conv;
mod unary;
mod unidirectional_sequence_lstm;
mod variable;
mod weights;

pub(crate) use any::Any;
pub(crate) use call::{Argument, Call, Contract, Marker, Reach, RowWise, Rows, Stretch};
pub(crate) use channels::{Channels, Interval, Known, MOST_CHANNELS, Sums, Tie, last_extent};
pub(crate) use check::Check;
pub(crate) use control::{Control, Flow as ControlFlow, Subgraph, Subgraphs, Transfer};
pub(crate) use convolution::{Convolution, Padding};
pub(crate) use copy::Copy;
pub(crate) use delay::{Delay, Tail};
pub(crate) use feed::Feed;
pub(crate) use fully_connected::FullyConnected;
pub(crate) use movement::Pad;
pub(crate) use operation::Operation;
use structure::structure;
pub(crate) use time::{Flow, Obstacle, Timed, outermost, rows};
pub(crate) use variable::{Access, CallOnce, Variable};
pub(crate) use weights::{Packed, Stage};

#[cfg(test)]
pub(crate) use {binary::Binary, movement::Movement};

use crate::graph::{Element, NodeView};
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

    /// The bytes of the only result, where they are known while compiling without the operands, or
    /// otherwise than by the reference kernels, which compute what depends on constants alone.
    fn fold(&self, _node: NodeView<'_>) -> Option<Vec<u8>> {
        None
    }

    /// The bytes of all results, where they are known while compiling.
    fn fold_all(&self, node: NodeView<'_>) -> Option<Vec<Vec<u8>>> {
        match node.node.outputs.len() {
            1 => Some(vec![self.fold(node)?]),
            _ => None,
        }
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

    /// Whether kernels keep something from one invocation to the next besides operands that are variables.
    fn has_state(&self) -> bool {
        false
    }

    /// Whether the result is the first operand's bytes under another shape.
    fn is_alias(&self) -> bool {
        false
    }

    /// The operand that is a filter of which kernels can also look weights up in tables, and the dimension
    /// that output channels go along in it.
    fn filter(&self) -> Option<(usize, usize)> {
        None
    }

    /// Whether kernels can read operand `index` from flash.
    fn takes_constant(&self, index: usize) -> bool;

    /// The operands over which the first result may lie, element over element.
    fn in_place(&self, _node: NodeView<'_>) -> Vec<usize> {
        Vec::new()
    }

    /// Working memory of the kernels, each piece by element type and number of elements: further results,
    /// behind those of the operator.
    fn working_memory(&self, _node: NodeView<'_>) -> Vec<(Element, usize)> {
        Vec::new()
    }

    /// The kernel calls that compute the results. Runs only on nodes that passed their check.
    fn lower(&self, node: NodeView<'_>) -> Vec<Call>;
}
