//! Weights of 4 and of 2 bits, as model files hold them.

/// A byte of a filter with weights of `BITS` bits, two's complement, the first in the lowest bits.
///
/// Weight `n` of a filter is in byte `n * BITS / 8`, without gaps between rows or channels; only the last
/// byte may have bits that are no weight. Kernels unpack weights as they use them.
///
/// ```
/// use tinyml_kernels::I4;
///
/// let pair = I4::new(0x8f);
/// assert_eq!((pair.get(0), pair.get(1)), (-1, -8));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Narrow<const BITS: u32>(u8);

/// Two weights of 4 bits.
pub type I4 = Narrow<4>;

/// Four weights of 2 bits.
pub type I2 = Narrow<2>;

impl<const BITS: u32> Narrow<BITS> {
    /// How many weights there are in a byte.
    pub const COUNT: usize = {
        assert!(BITS == 4 || BITS == 2);
        (8 / BITS) as usize
    };

    /// The weights in a byte of a file.
    #[inline(always)]
    pub const fn new(byte: u8) -> Self {
        Self(byte)
    }

    /// The weight at a position below [`COUNT`](Self::COUNT).
    #[inline(always)]
    pub const fn get(self, position: usize) -> i8 {
        let above = 8_u32
            .wrapping_sub(BITS)
            .wrapping_sub((position as u32).wrapping_mul(BITS));
        (self.0.wrapping_shl(above) as i8).wrapping_shr(8 - BITS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn the_first_weight_is_in_the_lowest_bits() {
        let four: Vec<i8> = (0..I4::COUNT).map(|n| I4::new(0x7e).get(n)).collect();
        assert_eq!(four, [-2, 7]);
        let two: Vec<i8> = (0..I2::COUNT)
            .map(|n| I2::new(0b01_10_11_00).get(n))
            .collect();
        assert_eq!(two, [0, -1, -2, 1]);
    }
}
