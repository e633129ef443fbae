//! The memory plan that a file brings along: metadata `OfflineMemoryAllocation`, a list of 32-bit numbers.
//!
//! | position | number |
//! |---|---|
//! | 0 | version of the format |
//! | 1 | subgraph |
//! | 2 | how many tensors follow: all of the subgraph |
//! | 3 … | the first byte of each tensor in the arena, or -1 where the planner shall choose |

use super::tables;

const NAME: &str = "OfflineMemoryAllocation";

/// Versions of the format that are known to mean the same.
const VERSIONS: core::ops::RangeInclusive<i32> = 0..=1;

/// The first byte of each tensor of the main subgraph, by index in the file; nothing where the planner
/// chooses.
pub(super) fn offsets(
    model: &tables::Model<'_>,
    tensors: usize,
) -> Result<Vec<Option<usize>>, String> {
    let mut entries = model.metadata().into_iter().flatten();
    let entry = entries.find(|entry| entry.name() == Some(NAME));
    let entry = entry.ok_or_else(|| {
        format!("the file has no memory plan of its own, which is metadata with the name '{NAME}'")
    })?;
    let buffers = model.buffers();
    let index = entry.buffer() as usize;
    let buffer = buffers.and_then(|list| (index < list.len()).then(|| list.get(index)));
    let bytes = buffer.and_then(|buffer| buffer.data());
    let bytes = bytes.map(|bytes| bytes.bytes()).unwrap_or_default();
    let numbers: Vec<i32> = bytes
        .as_chunks()
        .0
        .iter()
        .map(|bytes| i32::from_le_bytes(*bytes))
        .collect();
    let [version, subgraph, count, offsets @ ..] = &numbers[..] else {
        return Err(format!(
            "the file's memory plan has {} bytes, fewer than its head",
            bytes.len()
        ));
    };
    if !VERSIONS.contains(version) || *subgraph != 0 {
        return Err(format!(
            "the file's memory plan has version {version} and is for subgraph {subgraph}; versions 0 and 1 for subgraph 0 are supported"
        ));
    }
    if usize::try_from(*count) != Ok(tensors) || offsets.len() < tensors {
        return Err(format!(
            "the file's memory plan has {count} tensors in {} bytes, but the model has {tensors}",
            bytes.len()
        ));
    }
    let offsets = offsets.iter().take(tensors);
    Ok(offsets
        .map(|offset| usize::try_from(*offset).ok())
        .collect())
}
