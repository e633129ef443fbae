//! Elements most of which are zero: a bit for each says whether it is another value, and these values
//! follow one another.

use super::{Slices, bits::Bits};
use crate::graph::{Element, Tensor};

/// The elements of a tensor, little-endian. What is pruned is the zero point.
pub(crate) fn pruning(tensor: &Tensor, mask: &[u8], values: &[u8]) -> Result<Vec<u8>, String> {
    use Element::{Bool, F32, I8, I16, I32, I64};
    if !matches!(tensor.element, Bool | F32 | I8 | I16 | I32 | I64) {
        return Err(format!(
            "pruned {} elements are not supported",
            tensor.element
        ));
    }
    let slices = Slices::of_scales(tensor)?;
    let zero_points = tensor.quantization.as_ref();
    let zero_points = zero_points.map_or(&[0][..], |quantization| &quantization.zero_points);
    if tensor.element != Element::I8 && zero_points.iter().any(|zero_point| *zero_point != 0) {
        return Err(format!(
            "pruned {} elements must have the zero point 0",
            tensor.element
        ));
    }
    let size = tensor.element.size();
    let mut values = values.chunks_exact(size);
    let mut bits = Bits::new(mask);
    if !bits.has(tensor.elements(), 1) {
        return Err("its mask has fewer bits than there are elements".to_owned());
    }
    let mut elements = Vec::with_capacity(tensor.bytes());
    for element in 0..tensor.elements() {
        if bits.next(1) == 1 {
            elements.extend(
                values
                    .next()
                    .ok_or("it has fewer values than its mask says")?,
            );
        } else {
            let zero_point = zero_points.get(slices.of(element)).copied().unwrap_or(0);
            elements.extend(&zero_point.to_le_bytes()[..size]);
        }
    }
    Ok(elements)
}
