//! Weights as numbers of few bits that index tables of the values that they have.

use crate::quantized::{Filter, Weight};
use core::marker::PhantomData;

/// A byte of a filter whose weights are looked up: a header, tables of values of type `T`, and for each
/// weight the number of its value.
///
/// ```text
/// 0        bits of a number, 1 to 7
/// 1        values of a table, 1 to 128
/// 2        1 if each output channel has a table, 0 if one serves all
/// 3        0
/// 4 …      the tables, one after another, little-endian
///   …      the numbers, in the order of the weights, without gaps, the first in the lowest bits
/// ```
///
/// A number is below the number of values. The filter stays like this in flash; kernels look weights up as
/// they use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Lut<T> {
    byte: u8,
    values: PhantomData<T>,
}

/// Weights of int8 in tables.
pub type LutI8 = Lut<i8>;

/// Weights of float32 in tables.
pub type LutF32 = Lut<f32>;

/// Bytes before the tables.
const HEADER: usize = 4;

impl<T> Lut<T> {
    /// Bytes of a filter before its tables.
    pub const HEADER: usize = HEADER;

    /// A byte of a filter.
    #[inline(always)]
    pub const fn new(byte: u8) -> Self {
        Self {
            byte,
            values: PhantomData,
        }
    }
}

/// A type of weights that tables can have.
pub(crate) trait Tabulated: Copy {
    /// What products are computed of.
    type Value: Copy;

    /// Bytes of a value in a table.
    const BYTES: usize;

    /// A value of a table; zero where it has none of that number, which no valid filter asks for.
    fn value(table: &[Lut<Self>], number: usize) -> Self::Value;
}

impl Tabulated for i8 {
    type Value = i32;

    const BYTES: usize = 1;

    #[inline(always)]
    fn value(table: &[Lut<Self>], number: usize) -> i32 {
        let value = table.get(number);
        value.map_or(0, |value| (value.byte as i8).into())
    }
}

impl Tabulated for f32 {
    type Value = Self;

    const BYTES: usize = 4;

    #[inline(always)]
    fn value(table: &[Lut<Self>], number: usize) -> Self {
        let bytes = table.get(number.wrapping_mul(Self::BYTES)..);
        let bytes = bytes.and_then(|bytes| bytes.first_chunk());
        bytes.map_or(0.0, |bytes| {
            Self::from_le_bytes(bytes.map(|value| value.byte))
        })
    }
}

/// A filter, its header read.
#[derive(Clone, Copy)]
pub(crate) struct Tables<'a, T> {
    bits: usize,
    /// Bytes of a table, and from the table of a channel to that of the next.
    length: usize,
    step: usize,
    tables: &'a [Lut<T>],
    /// The table of the channel.
    table: &'a [Lut<T>],
    numbers: &'a [Lut<T>],
}

impl<T: Tabulated> Weight for Lut<T> {
    type Value = T::Value;
    type Filter<'a>
        = Tables<'a, T>
    where
        T: 'a;

    #[inline(always)]
    fn filter(filter: &[Self], channels: usize) -> Tables<'_, T> {
        let (header, rest) = filter.split_at_checked(HEADER).unwrap_or_default();
        let field = |index: usize| header.get(index).map_or(0, |field| field.byte.into());
        let bits: usize = field(0);
        let length = usize::wrapping_mul(field(1), T::BYTES);
        let is_shared: bool = field(2) == 0_usize;
        let step = if is_shared { 0 } else { length };
        let size = if is_shared {
            length
        } else {
            length.wrapping_mul(channels)
        };
        let found = rest.split_at_checked(size);
        debug_assert!((1..=7).contains(&bits) && found.is_some(), "no tables");
        let (tables, numbers) = found.unwrap_or_default();
        Tables {
            // Shifts by less than a word whatever the header says.
            bits: bits & 7,
            length,
            step,
            tables,
            table: tables,
            numbers,
        }
    }
}

impl<T: Tabulated> Tables<'_, T> {
    /// A value of the channel's table.
    #[inline(always)]
    fn value(self, number: u32) -> T::Value {
        T::value(self.table, number as usize)
    }

    /// The lowest bits of a word, as many as a number has.
    #[inline(always)]
    fn lowest(self, word: u32) -> u32 {
        word & 1_u32.wrapping_shl(self.bits as u32).wrapping_sub(1)
    }
}

impl<T: Tabulated> Filter for Tables<'_, T> {
    type Value = T::Value;

    #[inline(always)]
    fn of_channel(self, channel: usize) -> Self {
        let start = channel.wrapping_mul(self.step);
        let table = self.tables.get(start..start.wrapping_add(self.length));
        Self {
            table: table.unwrap_or_default(),
            ..self
        }
    }

    #[inline(always)]
    fn run(self, start: usize, count: usize) -> impl Iterator<Item = T::Value> {
        let start = start.wrapping_mul(self.bits);
        let mut bytes = self.numbers.get(start / 8..).unwrap_or_default().iter();
        let mut next = move || bytes.next().map_or(0, |byte| byte.byte.into());
        // Bits that are not used yet, and how many.
        let mut word: u32 = next();
        word = word.wrapping_shr(start as u32 % 8);
        let mut left = 8 - start % 8;
        (0..count).map(move |_| {
            if left < self.bits {
                word |= next().wrapping_shl(left as u32);
                left = left.wrapping_add(8);
            }
            let number = self.lowest(word);
            word = word.wrapping_shr(self.bits as u32);
            left = left.wrapping_sub(self.bits);
            self.value(number)
        })
    }

    #[inline(always)]
    fn at(self, index: usize) -> T::Value {
        let start = index.wrapping_mul(self.bits);
        let byte = |index: usize| self.numbers.get(index).map_or(0, |byte| byte.byte.into());
        let first = start / 8;
        // A number may begin in one byte and end in the next.
        let word: u32 = byte(first) | u32::wrapping_shl(byte(first.wrapping_add(1)), 8);
        self.value(self.lowest(word.wrapping_shr(start as u32 % 8)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{vec, vec::Vec};

    /// Numbers of 3 bits: 0, 1, 2, 3, 4, 4, of two channels.
    const NUMBERS: [u8; 3] = [0b1000_1000, 0b0100_0110, 0b10];

    fn filter<T: Copy>(header: [u8; 4], tables: &[u8]) -> Vec<Lut<T>> {
        let bytes = header.iter().chain(tables).chain(&NUMBERS);
        bytes.map(|byte| Lut::new(*byte)).collect()
    }

    #[test]
    fn one_table_serves_all_channels() {
        let filter = filter::<i8>([3, 5, 0, 0], &[10, 20, 30, 40, 0x80]);
        let filter = Lut::filter(&filter, 2);
        let expected = [10, 20, 30, 40, -128, -128];
        let run: Vec<i32> = filter.of_channel(1).run(0, 6).collect();
        assert_eq!(run, expected);
        let at: Vec<i32> = (0..6).map(|index| filter.of_channel(0).at(index)).collect();
        assert_eq!(at, expected);
    }

    #[test]
    fn each_channel_may_have_a_table() {
        let tables: Vec<u8> = (0..10)
            .flat_map(|n| (n as f32 / 2.0).to_le_bytes())
            .collect();
        let filter = filter::<f32>([3, 5, 1, 0], &tables);
        let filter = Lut::filter(&filter, 2);
        let first: Vec<f32> = filter.of_channel(0).run(0, 3).collect();
        let second: Vec<f32> = filter.of_channel(1).run(3, 3).collect();
        assert_eq!((first, second), (vec![0.0, 0.5, 1.0], vec![4.0, 4.5, 4.5]));
        assert_eq!(filter.of_channel(1).at(3), 4.0);
    }
}
