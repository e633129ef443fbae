//! Options of custom operators: a FlexBuffer with a map of numbers at its root.
//!
//! Every position comes from the file and is checked. (The reader of the crate `flexbuffers` panics
//! where an offset leads out of the buffer, which a macro must not.)
//!
//! Layout, from <https://flatbuffers.dev/internals/#flexbuffers>: the last byte is the width of the
//! root value, the byte before it its type, and the value stands in front of them. A vector has its
//! length before its elements and a type byte for each of them behind; a map is a vector with two
//! more fields before the length, the distance to the vector of its keys and the width of those.

/// Types of values; the others are of no use in options.
const INTEGER: u8 = 1;
const UNSIGNED: u8 = 2;
const FLOAT: u8 = 3;
const INDIRECT_INTEGER: u8 = 6;
const INDIRECT_UNSIGNED: u8 = 7;
const INDIRECT_FLOAT: u8 = 8;
const MAP: u8 = 9;
const BOOLEAN: u8 = 26;

/// A map from names to numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FlexMap<'a> {
    buffer: &'a [u8],
    /// Position of the first value.
    values: usize,
    /// Bytes of a value.
    width: usize,
    length: usize,
    /// Position of the first key's offset.
    keys: usize,
    key_width: usize,
}

impl<'a> FlexMap<'a> {
    /// The map at the root of a buffer; nothing where there is none.
    pub(crate) fn root(buffer: &'a [u8]) -> Option<Self> {
        let [value @ .., packed_type, root_width] = buffer else {
            return None;
        };
        let root_width = usize::from(*root_width);
        if packed_type >> 2 != MAP {
            return None;
        }
        let values = target(buffer, value.len().checked_sub(root_width)?, root_width)?;
        let width = 1 << (packed_type & 3);
        let field = |number: usize| values.checked_sub(number * width);
        let map = Self {
            buffer,
            values,
            width,
            length: size(buffer, field(1)?, width)?,
            keys: target(buffer, field(3)?, width)?,
            key_width: size(buffer, field(2)?, width)?,
        };
        (map.length <= buffer.len()).then_some(map)
    }

    /// The position of the value with a name, and its type.
    fn find(&self, name: &str) -> Option<(usize, u8)> {
        let index = (0..self.length).find(|&index| self.key(index) == Some(name.as_bytes()))?;
        let position = self.values + index * self.width;
        let types = self.values + self.length * self.width;
        Some((position, *self.buffer.get(types + index)?))
    }

    /// The number with a name.
    pub(crate) fn number(&self, name: &str) -> Option<f64> {
        let (position, packed_type) = self.find(name)?;
        match packed_type >> 2 {
            FLOAT => float(self.buffer, position, self.width),
            INDIRECT_FLOAT => {
                let position = target(self.buffer, position, self.width)?;
                float(self.buffer, position, 1 << (packed_type & 3))
            }
            _ => self.integer(name).map(|integer| integer as f64),
        }
    }

    /// The integer with a name; a boolean is 0 or 1.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        let (position, packed_type) = self.find(name)?;
        let width = 1 << (packed_type & 3);
        match packed_type >> 2 {
            INTEGER => signed(self.buffer, position, self.width),
            UNSIGNED | BOOLEAN => i64::try_from(word(self.buffer, position, self.width)?).ok(),
            INDIRECT_INTEGER => signed(
                self.buffer,
                target(self.buffer, position, self.width)?,
                width,
            ),
            INDIRECT_UNSIGNED => {
                let position = target(self.buffer, position, self.width)?;
                i64::try_from(word(self.buffer, position, width)?).ok()
            }
            _ => None,
        }
    }

    /// The bytes of a key, which ends with a zero.
    fn key(&self, index: usize) -> Option<&'a [u8]> {
        let offset = index.checked_mul(self.key_width)?.checked_add(self.keys)?;
        let start = target(self.buffer, offset, self.key_width)?;
        self.buffer.get(start..)?.split(|byte| *byte == 0).next()
    }
}

/// An unsigned integer of 1, 2, 4 or 8 bytes.
fn word(buffer: &[u8], position: usize, width: usize) -> Option<u64> {
    if !matches!(width, 1 | 2 | 4 | 8) {
        return None;
    }
    let bytes = buffer.get(position..position.checked_add(width)?)?;
    let mut wide = [0; 8];
    wide[..width].copy_from_slice(bytes);
    Some(u64::from_le_bytes(wide))
}

/// A float of 4 or 8 bytes.
fn float(buffer: &[u8], position: usize, width: usize) -> Option<f64> {
    let bits = word(buffer, position, width)?;
    match width {
        4 => Some(f32::from_bits(bits as u32).into()),
        8 => Some(f64::from_bits(bits)),
        _ => None,
    }
}

fn signed(buffer: &[u8], position: usize, width: usize) -> Option<i64> {
    let unused = 64 - 8 * width as u32;
    Some((word(buffer, position, width)? << unused).cast_signed() >> unused)
}

fn size(buffer: &[u8], position: usize, width: usize) -> Option<usize> {
    usize::try_from(word(buffer, position, width)?).ok()
}

/// Offsets count backwards from where they stand.
fn target(buffer: &[u8], position: usize, width: usize) -> Option<usize> {
    position.checked_sub(size(buffer, position, width)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(large: i64) -> Vec<u8> {
        let mut builder = flexbuffers::Builder::default();
        let mut map = builder.start_map();
        map.push("negative", -7_i64);
        map.push("shift", 12_u8);
        map.push("large", large);
        map.push("clamping", true);
        map.push("name", "text");
        map.push("narrow", 0.5_f32);
        map.push("wide", 0.1_f64);
        map.end_map();
        builder.take_buffer()
    }

    #[test]
    fn integers_of_every_width_are_read() {
        for large in [1, 300, 70_000, 1 << 40] {
            let buffer = sample(large);
            let map = FlexMap::root(&buffer).unwrap();
            assert_eq!(map.integer("large"), Some(large));
            assert_eq!(map.integer("negative"), Some(-7));
            assert_eq!(map.integer("shift"), Some(12));
            assert_eq!(map.integer("clamping"), Some(1));
            assert_eq!(map.integer("name"), None);
            assert_eq!(map.integer("absent"), None);
            assert_eq!(map.number("narrow"), Some(0.5));
            assert_eq!(map.number("wide"), Some(0.1));
            assert_eq!(map.number("negative"), Some(-7.0));
            assert_eq!(map.integer("narrow"), None);
        }
    }

    #[test]
    fn indirect_integers_are_read() {
        let mut builder = flexbuffers::Builder::default();
        let mut map = builder.start_map();
        map.push("a", flexbuffers::IndirectInt(-300));
        map.push("b", flexbuffers::IndirectUInt(70_000));
        map.end_map();
        let map = FlexMap::root(builder.view()).unwrap();
        assert_eq!(map.integer("a"), Some(-300));
        assert_eq!(map.integer("b"), Some(70_000));
    }

    #[test]
    fn no_byte_leads_out_of_the_buffer() {
        let buffer = sample(70_000);
        for position in 0..buffer.len() {
            for value in 0..=u8::MAX {
                let mut changed = buffer.clone();
                changed[position] = value;
                if let Some(map) = FlexMap::root(&changed) {
                    let _ = (map.integer("large"), map.integer("shift"));
                    let _ = (map.number("narrow"), map.number("wide"));
                }
            }
        }
        for length in 0..buffer.len() {
            let _ = FlexMap::root(&buffer[..length]);
        }
    }
}
