//! Constants of a model: byte strings in flash, aligned, as typed arrays.
#![allow(unsafe_code)]

use crate::arena::Plain;
use core::mem;

/// Bytes with the alignment of `A`.
#[derive(Debug)]
#[repr(C)]
pub struct Aligned<A, B> {
    alignment: [A; 0],
    bytes: B,
}

impl<A, B> Aligned<A, B> {
    /// Aligns bytes.
    pub const fn new(bytes: B) -> Self {
        Self {
            alignment: [],
            bytes,
        }
    }
}

impl<A: Plain, const BYTES: usize> Aligned<A, [u8; BYTES]> {
    /// `count` elements from the unit `unit` on, a unit being the size of `A`; none where they do
    /// not lie within the bytes.
    #[inline(never)]
    pub fn part<T: Plain>(&'static self, unit: usize, count: usize) -> &'static [T] {
        const { assert!(mem::align_of::<T>() <= mem::align_of::<A>()) };
        const { assert!(mem::size_of::<A>() == mem::align_of::<A>()) };
        let room = BYTES.checked_sub(unit.saturating_mul(mem::size_of::<A>()));
        if room.is_none_or(|room| count > room / mem::size_of::<T>()) {
            return &[];
        }
        // SAFETY: the condition above proves that the elements lie within the bytes. They are
        // aligned: `bytes` starts at a multiple of the alignment of `A`, which is at least that of
        // `T`, and a unit is a multiple of it. `T: Plain` takes any bytes, and a static is never
        // written.
        unsafe {
            let first = (&raw const self.bytes).cast::<A>().add(unit);
            core::slice::from_raw_parts(first.cast(), count)
        }
    }
}

/// The elements that bytes stand for, without a copy.
pub const fn elements<T: Plain, A, const BYTES: usize, const COUNT: usize>(
    constant: &'static Aligned<A, [u8; BYTES]>,
) -> &'static [T; COUNT] {
    const {
        assert!(COUNT * mem::size_of::<T>() == BYTES);
        assert!(mem::align_of::<T>() <= mem::align_of::<A>());
    }
    // SAFETY: the assertions prove at compile time that the bytes are exactly COUNT elements and
    // aligned for them: `bytes` is at offset 0, after an array without elements. `T: Plain` takes
    // any bytes, and a static is never written.
    unsafe { &*(&raw const constant.bytes).cast() }
}

/// Elements, unless something else stands for them.
#[inline(always)]
pub const fn unless<T>(condition: bool, elements: &'static [T]) -> &'static [T] {
    if condition { &[] } else { elements }
}

/// The larger of two sizes.
pub const fn larger(first: usize, second: usize) -> usize {
    if first > second { first } else { second }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_little_endian_elements() {
        static CONSTANT: Aligned<u32, [u8; 4]> = Aligned::new(*b"\x01\x00\xff\xff");
        assert_eq!(elements::<i16, _, _, 2>(&CONSTANT), &[1, -1]);
    }

    #[test]
    fn a_part_lies_within_the_bytes() {
        static CONSTANT: Aligned<u64, [u8; 12]> = Aligned::new(*b"\x01\0\0\0\x02\0\0\0\x03\0\0\0");
        assert_eq!(CONSTANT.part::<i32>(0, 3), &[1, 2, 3]);
        assert_eq!(CONSTANT.part::<i32>(1, 1), &[3]);
        assert!(CONSTANT.part::<i32>(1, 2).is_empty());
        assert!(CONSTANT.part::<i8>(2, 1).is_empty());
        assert!(CONSTANT.part::<i32>(0, usize::MAX).is_empty());
        assert!(CONSTANT.part::<i32>(usize::MAX, 1).is_empty());
    }
}
