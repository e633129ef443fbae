//! The other way round: weights as kernels look them up, see [`Lut`].

use super::Slices;
use std::collections::BTreeSet;
use tinyml_kernels::Lut;

/// The most values that numbers of 7 bits tell apart.
const MOST_VALUES: usize = 128;

/// Elements of so many bytes in tables of the values that they have: one for all, or one for each slice if
/// that takes less. Nothing where both take as much as the elements, or more.
pub(crate) fn tabulated(elements: &[u8], size: usize, slices: &Slices) -> Option<Vec<u8>> {
    let one = Slices {
        count: 1,
        run: usize::MAX,
    };
    let tables = [&one, slices].map(|slices| Tables::new(elements, size, slices));
    let smallest = tables
        .iter()
        .flatten()
        .min_by_key(|tables| tables.bytes())?;
    (smallest.bytes() < elements.len()).then(|| smallest.encode())
}

/// The values of each slice.
struct Tables<'a> {
    elements: &'a [u8],
    size: usize,
    slices: &'a Slices,
    values: Vec<BTreeSet<&'a [u8]>>,
}

impl<'a> Tables<'a> {
    /// Nothing where a slice has too many values.
    fn new(elements: &'a [u8], size: usize, slices: &'a Slices) -> Option<Self> {
        let mut values = vec![BTreeSet::new(); slices.count];
        for (index, element) in elements.chunks_exact(size).enumerate() {
            let values = values.get_mut(slices.of(index))?;
            values.insert(element);
            if values.len() > MOST_VALUES {
                return None;
            }
        }
        Some(Self {
            elements,
            size,
            slices,
            values,
        })
    }

    /// Values of a table.
    fn length(&self) -> usize {
        self.values.iter().map(BTreeSet::len).max().unwrap_or(0)
    }

    /// Bits of a number, at least one.
    fn bits(&self) -> usize {
        let last = self.length().saturating_sub(1);
        (usize::BITS - last.leading_zeros()).max(1) as usize
    }

    fn bytes(&self) -> usize {
        let numbers = (self.elements.len() / self.size * self.bits()).div_ceil(8);
        Lut::<i8>::HEADER + self.values.len() * self.length() * self.size + numbers
    }

    fn encode(&self) -> Vec<u8> {
        let (length, bits) = (self.length(), self.bits());
        let is_per_channel = self.values.len() > 1;
        let mut encoded = vec![bits as u8, length as u8, u8::from(is_per_channel), 0];
        for values in &self.values {
            encoded.extend(values.iter().copied().flatten());
            encoded.resize(encoded.len() + (length - values.len()) * self.size, 0);
        }
        let start = encoded.len();
        encoded.resize(self.bytes(), 0);
        let sorted: Vec<Vec<&[u8]>> = self
            .values
            .iter()
            .map(|of| of.iter().copied().collect())
            .collect();
        for (index, element) in self.elements.chunks_exact(self.size).enumerate() {
            let number = sorted[self.slices.of(index)].binary_search(&element);
            let (bit, number) = (index * bits, number.unwrap_or(0));
            // A number may begin in one byte and end in the next.
            let number = (number as u16) << (bit % 8);
            for (byte, part) in encoded[start + bit / 8..]
                .iter_mut()
                .zip(number.to_le_bytes())
            {
                *byte |= part;
            }
        }
        encoded
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_table_has_all_values() {
        let elements: Vec<u8> = (0..40).map(|index| [9, 7, 200, 7, 8][index % 5]).collect();
        let slices = Slices::along(&[2, 20], 0);
        let encoded = tabulated(&elements, 1, &slices).unwrap();
        assert_eq!(encoded.len(), 4 + 4 + 40 * 2 / 8);
        assert_eq!(encoded[..8], [2, 4, 0, 0, 7, 8, 9, 200]);
        // 9, 7, 200, 7, then 8, 9, 7, 200.
        assert_eq!(encoded[8..10], [0b00_11_00_10, 0b11_00_10_01]);
    }

    #[test]
    fn each_channel_has_a_table_where_that_is_smaller() {
        // Two values in each column, eight in all: 1 bit instead of 3.
        let elements: Vec<u8> = (0..400_u16)
            .flat_map(|row| (0..4).map(move |column| (10 * column + row % 3 % 2) as u8))
            .collect();
        let encoded = tabulated(&elements, 1, &Slices::along(&[400, 4], 1)).unwrap();
        assert_eq!(encoded.len(), 4 + 8 + 200);
        assert_eq!(encoded[..12], [1, 2, 1, 0, 0, 1, 10, 11, 20, 21, 30, 31]);
        assert_eq!(encoded[12..14], [0b1111_0000, 0b0000_0000]);
    }

    #[test]
    fn values_have_any_size() {
        let values = [1.5_f32, f32::NAN, -0.0];
        let elements: Vec<u8> = (0..30).flat_map(|n| values[n % 3].to_le_bytes()).collect();
        let encoded = tabulated(&elements, 4, &Slices::along(&[30], 0)).unwrap();
        assert_eq!(encoded.len(), 4 + 12 + 8);
        assert_eq!(encoded[..4], [2, 3, 0, 0]);
    }

    #[test]
    fn what_would_not_be_smaller_is_left() {
        let few: Vec<u8> = (0..9).map(|index| index % 2).collect();
        assert!(tabulated(&few[..7], 1, &Slices::along(&[7], 0)).is_none());
        assert!(tabulated(&few, 1, &Slices::along(&[9], 0)).is_some());
        let many: Vec<u8> = (0..2000).map(|index| (index % 129) as u8).collect();
        assert!(tabulated(&many, 1, &Slices::along(&[2000], 0)).is_none());
        let most: Vec<u8> = (0..2000).map(|index| (index % 128) as u8).collect();
        let encoded = tabulated(&most, 1, &Slices::along(&[2000], 0)).unwrap();
        assert_eq!((encoded[0], encoded[1]), (7, 128));
        assert!(tabulated(&[], 1, &Slices::along(&[0], 0)).is_none());
    }
}
