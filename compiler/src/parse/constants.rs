//! The elements of constants: what buffers hold, and how.

use super::tables;
use crate::{
    diagnostics::Diagnostics,
    encodings::{Axis, Lookup, Positions, densified, lookup, widened},
    graph::{Tensor, Value},
};
use std::{borrow::Cow, collections::BTreeMap, rc::Rc};

/// The code of float16, which constants may have.
const FLOAT16: i8 = 1;

/// The metadata that tells which tensors are in tables of values.
const COMPRESSION: &str = "COMPRESSION_METADATA";

/// The newest version of that metadata that is known.
const COMPRESSION_VERSION: u32 = 1;

/// The buffers of a file.
#[derive(Clone, Copy)]
pub(super) struct Buffers<'a> {
    file: &'a [u8],
    buffers: Option<flatbuffers::Vector<'a, flatbuffers::ForwardsUOffset<tables::Buffer<'a>>>>,
}

impl<'a> Buffers<'a> {
    pub(super) fn new(file: &'a [u8], model: &tables::Model<'a>) -> Self {
        let buffers = model.buffers();
        Self { file, buffers }
    }

    /// The bytes of a buffer, if it has any.
    pub(super) fn bytes(
        &self,
        index: u32,
        place: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<&'a [u8]> {
        let index = index as usize;
        let count = self.buffers.map_or(0, |buffers| buffers.len());
        // Buffer 0 stands for "no data" and some writers leave it out.
        if index >= count {
            if index > 0 {
                diagnostics.error(format!(
                    "{place} is in buffer {index}, but the model has {count} buffers, counted from 0"
                ));
            }
            return None;
        }
        let buffer = self.buffers?.get(index);
        if let Some(data) = buffer.data().filter(|data| !data.is_empty()) {
            return Some(data.bytes());
        }
        if buffer.offset() <= 1 {
            return None;
        }
        // Files above 2 GB keep data behind the FlatBuffer.
        let range = usize::try_from(buffer.offset())
            .ok()
            .zip(usize::try_from(buffer.size()).ok())
            .and_then(|(start, size)| self.file.get(start..start.checked_add(size)?));
        if range.is_none() {
            diagnostics.error(format!(
                "{place} is in buffer {index}, which lies outside the file"
            ));
        }
        range
    }
}

/// A tensor whose buffer has indices into a table of values.
#[derive(Clone, Copy)]
pub(super) struct Compressed {
    /// The buffer of the values.
    values: u32,
    /// Bits of an index.
    width: u8,
}

/// The tensors of a subgraph that the model's metadata calls compressed, by index in the file.
pub(super) fn compressed(
    buffers: Buffers<'_>,
    model: &tables::Model<'_>,
    subgraph: usize,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<usize, Compressed> {
    let mut entries = model.metadata().into_iter().flatten();
    let Some(entry) = entries.find(|entry| entry.name() == Some(COMPRESSION)) else {
        return BTreeMap::new();
    };
    let place = format!("the metadata {COMPRESSION}");
    let bytes = buffers.bytes(entry.buffer(), &place, diagnostics);
    let Ok(metadata) = flatbuffers::root::<tables::Compression<'_>>(bytes.unwrap_or_default())
    else {
        diagnostics.error(format!("{place} is damaged"));
        return BTreeMap::new();
    };
    let version = metadata.schema_version();
    if version > COMPRESSION_VERSION {
        diagnostics.error(format!(
            "{place} has version {version}, which is not supported"
        ));
        return BTreeMap::new();
    }
    let mut subgraphs = metadata.subgraphs().into_iter().flatten();
    let tensors = subgraphs
        .nth(subgraph)
        .and_then(|subgraph| subgraph.lut_tensors());
    let tensors = tensors.into_iter().flatten().filter_map(|tensor| {
        let compressed = Compressed {
            values: tensor.value_buffer(),
            width: tensor.index_bitwidth(),
        };
        Some((usize::try_from(tensor.tensor()).ok()?, compressed))
    });
    tensors.collect()
}

/// The elements of a tensor that is stored sparse.
fn dense(
    sparsity: &tables::SparsityParameters<'_>,
    values: &[u8],
    size: usize,
    shape: &[usize],
) -> Result<Vec<u8>, String> {
    let list = |list: Option<flatbuffers::Vector<'_, i32>>| -> Option<Vec<usize>> {
        let numbers = list.into_iter().flatten();
        numbers.map(|number| usize::try_from(number).ok()).collect()
    };
    let axes = list(sparsity.traversal_order()).and_then(|order| {
        let levels = sparsity.dim_metadata()?;
        let axis = |(dimension, level): (usize, tables::DimensionMetadata<'_>)| {
            let positions = match level.format() {
                tables::DimensionType::DENSE => {
                    Positions::Dense(usize::try_from(level.dense_size()).ok()?)
                }
                _ => Positions::Sparse {
                    segments: segments(&level)?,
                    indices: indices(&level)?,
                },
            };
            Some(Axis {
                dimension,
                positions,
            })
        };
        (order.len() == levels.len()).then(|| {
            order
                .into_iter()
                .zip(levels)
                .map(axis)
                .collect::<Option<Vec<Axis>>>()
        })?
    });
    match (axes, list(sparsity.block_map())) {
        (Some(axes), Some(blocks)) => densified(values, size, shape, &axes, &blocks),
        _ => Err("its sparse axes are damaged".to_owned()),
    }
}

/// Vectors of any of the types that a union of vectors may have.
macro_rules! any_vector {
    ($($name:ident: $wide:ident, $half:ident, $narrow:ident;)+) => {$(
        fn $name(level: &tables::DimensionMetadata<'_>) -> Option<Vec<usize>> {
            if let Some(vector) = level.$wide() {
                let numbers = vector.values()?.iter();
                return numbers.map(|number| usize::try_from(number).ok()).collect();
            }
            if let Some(vector) = level.$half() {
                return Some(vector.values()?.iter().map(usize::from).collect());
            }
            let vector = level.$narrow()?;
            Some(vector.values()?.iter().map(usize::from).collect())
        }
    )+};
}

any_vector! {
    segments: array_segments_as_int_32_vector, array_segments_as_uint_16_vector,
        array_segments_as_uint_8_vector;
    indices: array_indices_as_int_32_vector, array_indices_as_uint_16_vector,
        array_indices_as_uint_8_vector;
}

/// The code of a tensor's element type as the graph has it: constants of float16 are read as float32.
pub(super) fn element_code(table: &tables::Tensor<'_>, data: Option<&[u8]>) -> i8 {
    match (table.type_(), data) {
        (FLOAT16, Some(_)) => 0,
        (code, _) => code,
    }
}

/// The elements of a constant whose buffer has these bytes.
pub(super) fn constant(
    (table, tensor): (&tables::Tensor<'_>, &Tensor),
    data: &[u8],
    (buffers, compressed): (Buffers<'_>, Option<&Compressed>),
    place: &str,
    diagnostics: &mut Diagnostics,
) -> Value {
    // The shape may be any; nothing is reserved for a refused file.
    let mut data = Cow::Borrowed(data);
    if let Some(Compressed { values, width }) = compressed {
        let encoded = Lookup {
            indices: &data,
            width: usize::from(*width),
            values: buffers
                .bytes(*values, place, diagnostics)
                .unwrap_or_default(),
            stride: None,
            is_shared: false,
        };
        match lookup(tensor, &encoded) {
            Ok(elements) => data = Cow::Owned(elements),
            Err(problem) => {
                diagnostics.error(format!("{place} is compressed, but {problem}"));
                return Value::Computed;
            }
        }
    } else {
        let is_half = table.type_() == FLOAT16;
        if let Some(sparsity) = table.sparsity() {
            let size = if is_half { 2 } else { tensor.element.size() };
            let dense = match tensor.element.is_narrow() {
                true => Err("its elements are narrower than a byte".to_owned()),
                false => dense(&sparsity, &data, size, &tensor.shape),
            };
            match dense {
                Ok(elements) => data = Cow::Owned(elements),
                Err(problem) => {
                    diagnostics.error(format!("{place} is stored sparse, but {problem}"));
                    return Value::Computed;
                }
            }
        }
        if is_half {
            data = Cow::Owned(widened(&data));
        }
    }
    match data.get(..tensor.bytes()) {
        Some(bytes) => Value::Constant(Rc::from(bytes)),
        None => {
            diagnostics.error(format!(
                "{place} has shape {} and type {}, which needs {} bytes, but its buffer has {}",
                tensor.shape_text(),
                tensor.element,
                tensor.bytes(),
                data.len()
            ));
            Value::Computed
        }
    }
}
