//! Elements as code words of different lengths, highest bits first.
//!
//! The first bits of a code word index a table. Its entry either is an element, and says how many of
//! these bits are the code word's, or tells how many more bits there are and where the table goes on:
//!
//! ```text
//! bits:      31        30..27     26..0         15        14..11     10..0
//! element:   1         used       element       1         used       element
//! goes on:   0         count - 1  offset        0         count - 1  offset
//! ```

use super::bits::Bits;
use crate::graph::{Element, Tensor};

const SHORT: &str = "it has fewer code words than elements";

/// The elements of a tensor, little-endian. The table has entries of 32 bits or of 16, of which
/// `2^first` are indexed by the first bits.
pub(crate) fn huffman(
    tensor: &Tensor,
    words: &[u8],
    table: &[u8],
    is_wide: bool,
    first: usize,
) -> Result<Vec<u8>, String> {
    let entries: Vec<Entry> = match is_wide {
        true => table
            .as_chunks()
            .0
            .iter()
            .map(|bytes| Entry::wide(u32::from_le_bytes(*bytes)))
            .collect(),
        false => table
            .as_chunks()
            .0
            .iter()
            .map(|bytes| Entry::narrow(u16::from_le_bytes(*bytes)))
            .collect(),
    };
    let size = match (tensor.element, is_wide) {
        (Element::I8, _) => 1,
        (Element::I16, true) => 2,
        (element, _) => {
            return Err(format!(
                "code words for {element} elements are not supported"
            ));
        }
    };
    let mut bits = Bits::new(words);
    if !bits.has(tensor.elements(), 1) {
        return Err(SHORT.to_owned());
    }
    let mut elements = Vec::with_capacity(tensor.bytes());
    for _ in 0..tensor.elements() {
        let (mut taken, mut position) = (first, 0);
        let element = loop {
            position += bits.next(taken);
            let entry = entries
                .get(position)
                .ok_or("a code word is outside the table")?;
            if entry.is_element {
                bits.put_back(taken.saturating_sub(entry.count));
                break entry.value;
            }
            if bits.is_exceeded() {
                break 0;
            }
            taken = entry.count + 1;
            position += entry.value as usize;
        };
        if bits.is_exceeded() {
            return Err(SHORT.to_owned());
        }
        elements.extend(&element.to_le_bytes()[..size]);
    }
    Ok(elements)
}

struct Entry {
    is_element: bool,
    count: usize,
    value: u32,
}

impl Entry {
    fn wide(word: u32) -> Self {
        Self {
            is_element: word >> 31 != 0,
            count: (word >> 27 & 15) as usize,
            value: word & 0x07ff_ffff,
        }
    }

    fn narrow(word: u16) -> Self {
        Self {
            is_element: word >> 15 != 0,
            count: usize::from(word >> 11 & 15),
            value: u32::from(word & 0x07ff),
        }
    }
}
