//! Numbers of any width, packed into bytes without gaps, highest bits first.

/// Reads numbers one after another.
pub(super) struct Bits<'a> {
    bytes: &'a [u8],
    /// The next bit.
    position: usize,
}

impl<'a> Bits<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0 }
    }

    /// The next number of so many bits, at most 16; bits behind the end are zero.
    pub(super) fn next(&mut self, width: usize) -> usize {
        let bit = |position: usize| {
            let byte = self.bytes.get(position / 8).copied().unwrap_or(0);
            usize::from(byte >> (7 - position % 8) & 1)
        };
        let bits = self.position..self.position + width;
        let number = bits.fold(0, |number, position| number << 1 | bit(position));
        self.position += width;
        number
    }

    /// Whether there are so many numbers of so many bits.
    pub(super) fn has(&self, count: usize, width: usize) -> bool {
        count.saturating_mul(width) <= 8 * self.bytes.len()
    }

    /// Goes back by so many bits.
    pub(super) fn put_back(&mut self, count: usize) {
        self.position = self.position.saturating_sub(count);
    }

    /// Whether more bits were taken than there are.
    pub(super) fn is_exceeded(&self) -> bool {
        self.position > 8 * self.bytes.len()
    }
}
