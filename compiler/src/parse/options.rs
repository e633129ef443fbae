//! The options of a node, typed by the operators that read them.

use super::tables;
use crate::graph::RawOptions;
use flatbuffers::{Follow, Verifiable};

/// The options of one node.
pub(crate) struct NodeOptions<'a> {
    operator: tables::Operator<'a>,
    /// A copy of the file whose root is the options table of this node.
    file: &'a [u8],
}

/// A table of options, and the number of its type in the format.
pub(crate) trait OptionsTable {
    const TYPE: tables::OptionsType;
}

macro_rules! options_tables {
    ($($name:ident)+) => {$(
        impl OptionsTable for tables::$name<'_> {
            const TYPE: tables::OptionsType = tables::OptionsType::$name;
        }
    )+};
}

options_tables! {
    AddOptions
    BatchMatMulOptions
    BidirectionalSequenceLstmOptions
    BidirectionalSequenceRnnOptions
    CallOnceOptions
    CallOptions
    ConcatenationOptions
    Conv2DOptions
    Conv3DOptions
    CumsumOptions
    DepthToSpaceOptions
    DepthwiseConv2DOptions
    DivOptions
    FullyConnectedOptions
    GatherOptions
    GeluOptions
    IfOptions
    L2NormOptions
    LeakyReluOptions
    LocalResponseNormalizationOptions
    LstmOptions
    MirrorPadOptions
    MulOptions
    OneHotOptions
    PackOptions
    Pool2DOptions
    ReducerOptions
    ReshapeOptions
    ResizeBilinearOptions
    ResizeNearestNeighborOptions
    ReverseSequenceOptions
    RnnOptions
    SequenceRnnOptions
    SoftmaxOptions
    SpaceToDepthOptions
    SqueezeOptions
    StridedSliceOptions
    SubOptions
    SvdfOptions
    TransposeConvOptions
    UnidirectionalSequenceLstmOptions
    UnpackOptions
    VarHandleOptions
    WhileOptions
}

/// Makes the options table of a node the root of a copy of the file, where it has one: that is how
/// the table is verified and read under its own type, which only the operator knows.
pub(super) fn set_root(file: &mut [u8], operator: &tables::Operator<'_>) {
    let root = operator
        .builtin_options()
        .and_then(|options| u32::try_from(options._tab.loc()).ok());
    if let (Some(root), Some(start)) = (root, file.first_chunk_mut()) {
        *start = root.to_le_bytes();
    }
}

impl<'a> NodeOptions<'a> {
    pub(super) fn new(operator: tables::Operator<'a>, file: &'a [u8]) -> Self {
        Self { operator, file }
    }

    /// The options table of a builtin operator.
    pub(crate) fn table<T>(&self) -> Result<T, String>
    where
        T: OptionsTable + Follow<'a, Inner = T> + Verifiable + 'a,
    {
        let found = self.operator.builtin_options_type();
        if found != T::TYPE.0 && found != 0 {
            return Err("its options are those of another operator".to_owned());
        }
        if found != T::TYPE.0 || self.operator.builtin_options().is_none() {
            return Err("its options are missing".to_owned());
        }
        flatbuffers::root::<T>(self.file).map_err(|_| "its options are damaged".to_owned())
    }

    /// The options of a custom operator.
    pub(crate) fn custom(&self) -> &'a [u8] {
        self.operator
            .custom_options()
            .map(|options| options.bytes())
            .unwrap_or_default()
    }

    /// The options as raw bytes, for operators that the compiler does not know.
    pub(crate) fn raw(&self) -> RawOptions {
        RawOptions {
            fields: self.fields().unwrap_or_default(),
            custom: self.custom().to_vec(),
        }
    }

    /// The bytes at every field of the options table. The verifier checks only tables of the
    /// schema that is compiled in, so that each read here is checked by hand.
    fn fields(&self) -> Option<Vec<[u8; 8]>> {
        let table = self.operator.builtin_options()?._tab;
        let (bytes, start) = (table.buf(), table.loc());
        let u16_at = |at: usize| Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?));
        let to_vtable = i32::from_le_bytes(*bytes.get(start..)?.first_chunk()?);
        let vtable = usize::try_from(i64::try_from(start).ok()? - i64::from(to_vtable)).ok()?;
        let fields = usize::from(u16_at(vtable)?).checked_sub(4)? / 2;
        (0..fields)
            .map(|field| {
                let offset = usize::from(u16_at(vtable + 4 + 2 * field)?);
                let mut value = [0; 8];
                if offset > 0 {
                    let rest = bytes.get(start + offset..)?;
                    let length = rest.len().min(8);
                    value[..length].copy_from_slice(&rest[..length]);
                }
                Some(value)
            })
            .collect()
    }
}
