//! The operators that move elements, and their options.

use super::{Movement, slice};
use crate::parse::{NodeOptions, tables};
use core::ops::{Range, RangeInclusive};
use slice::StridedSliceMasks;

/// Which operator, with its options.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Concatenation {
        axis: i32,
    },
    Pack {
        axis: i32,
    },
    Unpack {
        axis: i32,
    },
    Split,
    SplitV,
    Slice,
    StridedSlice(StridedSliceMasks),
    /// A slice whose elements are known without the operands that say which.
    Cut(Vec<slice::Axis>),
    Transpose,
    SpaceToDepth {
        block: i32,
    },
    DepthToSpace {
        block: i32,
    },
    SpaceToBatch,
    BatchToSpace,
    MirrorPad {
        mode: i8,
    },
    Reverse,
    Tile,
    BroadcastTo,
    MatrixDiag,
    MatrixSetDiag,
}

impl Kind {
    /// How many operands and results the operator has, if it has `outputs` of them in the file.
    pub(super) fn arity(&self, outputs: usize) -> (RangeInclusive<usize>, usize) {
        match self {
            Self::Concatenation { .. } | Self::Pack { .. } => (1..=usize::MAX, 1),
            Self::Unpack { .. } => (1..=1, outputs.max(1)),
            Self::Split => (2..=2, outputs.max(1)),
            Self::SplitV => (3..=3, outputs.max(1)),
            Self::Cut(_)
            | Self::SpaceToDepth { .. }
            | Self::DepthToSpace { .. }
            | Self::MatrixDiag => (1..=1, 1),
            Self::Transpose
            | Self::MirrorPad { .. }
            | Self::Reverse
            | Self::Tile
            | Self::BroadcastTo
            | Self::MatrixSetDiag => (2..=2, 1),
            Self::Slice | Self::SpaceToBatch | Self::BatchToSpace => (3..=3, 1),
            Self::StridedSlice(_) => (4..=4, 1),
        }
    }

    /// The operands whose elements are moved, of so many; the others say how.
    pub(super) fn moved(&self, operands: usize) -> Range<usize> {
        match self {
            Self::Concatenation { .. } | Self::Pack { .. } | Self::MatrixSetDiag => 0..operands,
            Self::Split => 1..2,
            _ => 0..1,
        }
    }
}

impl Movement {
    fn new(kind: Kind) -> Result<Self, String> {
        Ok(Self { kind })
    }

    pub(crate) fn concatenation(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::ConcatenationOptions<'_>>()?;
        if table.fused_activation_function() != 0 {
            return Err("it has a fused activation, which no kernel computes".to_owned());
        }
        Self::new(Kind::Concatenation { axis: table.axis() })
    }

    pub(crate) fn pack(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::PackOptions<'_>>()?;
        Self::new(Kind::Pack { axis: table.axis() })
    }

    pub(crate) fn unpack(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::UnpackOptions<'_>>()?;
        Self::new(Kind::Unpack { axis: table.axis() })
    }

    pub(crate) fn split(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Split)
    }

    pub(crate) fn split_v(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::SplitV)
    }

    pub(crate) fn slice(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Slice)
    }

    pub(crate) fn strided_slice(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::StridedSliceOptions<'_>>()?;
        Self::new(Kind::StridedSlice(StridedSliceMasks {
            begin: table.begin_mask(),
            end: table.end_mask(),
            ellipsis: table.ellipsis_mask(),
            new_axis: table.new_axis_mask(),
            shrink_axis: table.shrink_axis_mask(),
            end_is_offset: table.offset(),
        }))
    }

    pub(crate) fn transpose(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Transpose)
    }

    pub(crate) fn space_to_depth(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::SpaceToDepthOptions<'_>>()?;
        let block = table.block_size();
        Self::new(Kind::SpaceToDepth { block })
    }

    pub(crate) fn depth_to_space(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::DepthToSpaceOptions<'_>>()?;
        let block = table.block_size();
        Self::new(Kind::DepthToSpace { block })
    }

    pub(crate) fn space_to_batch(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::SpaceToBatch)
    }

    pub(crate) fn batch_to_space(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::BatchToSpace)
    }

    pub(crate) fn mirror_pad(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::MirrorPadOptions<'_>>()?;
        Self::new(Kind::MirrorPad { mode: table.mode() })
    }

    pub(crate) fn reverse(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Reverse)
    }

    pub(crate) fn tile(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Tile)
    }

    pub(crate) fn broadcast_to(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::BroadcastTo)
    }

    pub(crate) fn matrix_diag(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::MatrixDiag)
    }

    pub(crate) fn matrix_set_diag(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::MatrixSetDiag)
    }
}
