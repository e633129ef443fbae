//! Elements as numbers of few bits that index a table of values, of which each slice along the scales
//! has its own.

use super::{Slices, bits::Bits};
use crate::graph::{Element, Tensor};

/// A tensor in this encoding.
pub(crate) struct Lookup<'a> {
    /// The numbers.
    pub(crate) indices: &'a [u8],
    /// How many bits each has.
    pub(crate) width: usize,
    /// The values of all tables, one table after another.
    pub(crate) values: &'a [u8],
    /// How many values a table has; all tables have as many if it is not told.
    pub(crate) stride: Option<usize>,
    /// Whether one table serves all slices.
    pub(crate) is_shared: bool,
}

/// The elements of a tensor, little-endian.
pub(crate) fn lookup(tensor: &Tensor, encoded: &Lookup<'_>) -> Result<Vec<u8>, String> {
    use Element::{Bool, F32, I8, I16, I32, I64};
    if !matches!(tensor.element, Bool | F32 | I8 | I16 | I32 | I64) {
        return Err(format!(
            "{} elements in a table are not supported",
            tensor.element
        ));
    }
    if !(1..=7).contains(&encoded.width) {
        return Err(format!(
            "its indices have {} bits, not 1 to 7",
            encoded.width
        ));
    }
    let slices = match encoded.is_shared {
        true => Slices {
            count: 1,
            run: tensor.elements(),
        },
        false => Slices::of_scales(tensor)?,
    };
    let size = tensor.element.size();
    let count = encoded.values.len() / size;
    let stride = encoded.stride.unwrap_or(count / slices.count);
    if stride * slices.count != count {
        let tables = slices.count;
        return Err(format!(
            "it has {count} values for {tables} tables of {stride}"
        ));
    }
    let mut bits = Bits::new(encoded.indices);
    if !bits.has(tensor.elements(), encoded.width) {
        return Err("it has fewer indices than elements".to_owned());
    }
    let mut elements = Vec::with_capacity(tensor.bytes());
    for element in 0..tensor.elements() {
        let index = slices.of(element) * stride + bits.next(encoded.width);
        let value = encoded.values.get(index * size..(index + 1) * size);
        elements.extend(value.ok_or("an index is outside its table of values")?);
    }
    Ok(elements)
}
