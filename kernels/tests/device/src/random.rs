//! Random numbers from a seed: Marsaglia's xorshift32.

use core::ops::RangeInclusive;

/// A generator.
#[derive(Clone, Copy, Debug)]
pub struct Random(u32);

impl Random {
    /// One that gives the same numbers for the same seed.
    pub const fn new(seed: u32) -> Self {
        Self(if seed == 0 { 1 } else { seed })
    }

    /// 32 random bits.
    pub fn bits(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0.wrapping_mul(0x9E37_79B1)
    }

    /// A number in a range.
    pub fn within(&mut self, range: RangeInclusive<i32>) -> i32 {
        let count = (range.end() - range.start()) as u64 + 1;
        let scaled = (u64::from(self.bits()) * count) >> 32;
        range.start() + scaled as i32
    }

    /// A length in a range.
    pub fn length(&mut self, range: RangeInclusive<usize>) -> usize {
        self.within(*range.start() as i32..=*range.end() as i32) as usize
    }

    /// Whether an event of a chance of one in `count` happens.
    pub fn one_in(&mut self, count: i32) -> bool {
        self.within(1..=count) == 1
    }

    /// Fills a tensor: with random bytes, or, less often, with extremes only.
    pub fn fill(&mut self, bytes: &mut [i8]) {
        let extremes = self.one_in(4);
        for byte in bytes {
            *byte = match self.bits() >> 24 {
                bits if extremes && bits < 120 => i8::MIN,
                bits if extremes && bits < 240 => i8::MAX,
                bits => bits as i8,
            };
        }
    }
}
