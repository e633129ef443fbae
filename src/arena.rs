//! The arena: the memory of a model's tensors, and typed views of it.
#![allow(unsafe_code)]

use crate::sharing::Fits;
use core::{cell::Cell, mem};

/// Types of which every bit pattern is a value, so that any bytes of an arena are one.
///
/// # Safety
///
/// No padding, no invalid bit patterns, alignment at most that of [`Arena`].
#[doc(hidden)]
pub unsafe trait Plain: Copy + 'static {}

macro_rules! plain {
    ($($element:ty)+) => {$(
        // SAFETY: a number has no padding, every bit pattern is a value, and 8 bytes is the largest alignment.
        unsafe impl Plain for $element {}
    )+};
}

plain!(i8 i16 i32 i64 u8 u16 u32 u64 f32);

// SAFETY: a transparent `u8`, of which it takes every value.
unsafe impl Plain for tinyml_kernels::Bool {}

// SAFETY: a transparent `u8`, of which it takes every value.
unsafe impl<const BITS: u32> Plain for tinyml_kernels::Narrow<BITS> {}

// SAFETY: a transparent `u8`, of which it takes every value; the other field has no size and alignment 1.
unsafe impl<T: Copy + 'static> Plain for tinyml_kernels::Lut<T> {}

/// The memory of a model's tensors.
#[derive(Debug)]
#[repr(C, align(8))]
pub struct Arena<const BYTES: usize> {
    bytes: [u8; BYTES],
}

impl<const BYTES: usize> Default for Arena<BYTES> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const BYTES: usize> Arena<BYTES> {
    /// An arena of zeros, which needs no space in flash as a `static`.
    pub const fn new() -> Self {
        Self { bytes: [0; BYTES] }
    }

    /// Sets every byte to zero.
    pub fn clear(&mut self) {
        self.bytes.fill(0);
    }

    /// Sets bytes to one value.
    #[inline(always)]
    pub fn fill(&mut self, range: core::ops::Range<usize>, value: u8) {
        if let Some(bytes) = self.bytes.get_mut(range) {
            bytes.fill(value);
        }
    }

    /// Sets the bytes from `offset` on.
    #[inline(always)]
    pub fn write(&mut self, offset: usize, values: &[u8]) {
        let range = offset..offset.saturating_add(values.len());
        for (byte, value) in self.bytes.get_mut(range).into_iter().flatten().zip(values) {
            *byte = *value;
        }
    }

    /// The arena's start as a smaller one.
    #[inline(always)]
    pub fn start<const SMALLER: usize>(&mut self, _: Fits<SMALLER, BYTES>) -> &mut Arena<SMALLER> {
        // SAFETY: both types are `repr(C)`, aligned to 8, and begin with their bytes. A `Fits` is
        // made by `Fits::PROOF` alone, which proves at compile time that the smaller one lies
        // within this one and that it has no padding, being a multiple of its alignment: whatever
        // is done with it, every byte of this one stays initialised, and any byte is valid. The
        // exclusive borrow is passed on.
        unsafe { &mut *(&raw mut *self).cast() }
    }

    /// Shared cells of the whole arena.
    #[inline(always)]
    pub fn cells(&mut self) -> Cells<'_, BYTES> {
        Cells {
            bytes: Cell::from_mut(&mut self.bytes),
        }
    }

    /// The elements of a tensor.
    #[inline(always)]
    pub fn array<T: Plain, const OFFSET: usize, const COUNT: usize>(&self) -> &[T; COUNT] {
        const { Self::check::<T>(OFFSET, COUNT) };
        // SAFETY: `check` proves at compile time that COUNT elements from OFFSET lie within the
        // arena and are aligned (the arena itself is, to 8 bytes); `T: Plain` takes any bytes; the
        // shared borrow of the arena keeps them from being written.
        unsafe { &*self.bytes.as_ptr().add(OFFSET).cast() }
    }

    /// The elements of a tensor, to be written.
    #[inline(always)]
    pub fn array_mut<T: Plain, const OFFSET: usize, const COUNT: usize>(
        &mut self,
    ) -> &mut [T; COUNT] {
        const { Self::check::<T>(OFFSET, COUNT) };
        // SAFETY: as in `array`; the borrow of the arena is exclusive, and any `T` is valid bytes.
        unsafe { &mut *self.bytes.as_mut_ptr().add(OFFSET).cast() }
    }

    /// Some of the bytes.
    pub fn bytes(&self, range: core::ops::Range<usize>) -> Option<&[u8]> {
        self.bytes.get(range)
    }

    /// Some of the bytes, to be written.
    pub fn bytes_mut(&mut self, range: core::ops::Range<usize>) -> Option<&mut [u8]> {
        self.bytes.get_mut(range)
    }

    /// Fails to compile unless `count` elements from byte `offset` lie in the arena, aligned.
    const fn check<T: Plain>(offset: usize, count: usize) {
        assert!(mem::align_of::<T>() <= mem::align_of::<Self>());
        assert!(offset.is_multiple_of(mem::align_of::<T>()));
        assert!(offset <= BYTES && count <= (BYTES - offset) / mem::size_of::<T>());
    }
}

/// The bytes of an arena as cells: views may overlap, as tensors do that share memory.
#[derive(Clone, Copy)]
pub struct Cells<'a, const BYTES: usize> {
    bytes: &'a Cell<[u8; BYTES]>,
}

impl<'a, const BYTES: usize> Cells<'a, BYTES> {
    /// `COUNT` elements from byte `OFFSET` on.
    #[inline(always)]
    pub fn view<T: Plain, const OFFSET: usize, const COUNT: usize>(self) -> &'a [Cell<T>; COUNT] {
        const { Arena::<BYTES>::check::<T>(OFFSET, COUNT) };
        // SAFETY: `check` proves at compile time that the elements lie within the arena and are
        // aligned (a `Cells` is made only by `Arena::cells`, whose bytes are aligned to 8); a `Cell`
        // has the layout of its content, `T: Plain` takes any bytes, and bytes written through one
        // view are valid for every other. Cells are not `Sync`, so no other thread sees them.
        unsafe { &*self.bytes.as_ptr().cast::<u8>().add(OFFSET).cast() }
    }

    /// `count` elements from byte `offset` on; none where they do not lie within the arena, or
    /// where the offset is no multiple of their alignment.
    #[inline(never)]
    pub fn part<T: Plain>(self, offset: usize, count: usize) -> &'a [Cell<T>] {
        let room = BYTES.checked_sub(offset);
        let fits = room.is_some_and(|room| count <= room / mem::size_of::<T>());
        if !fits || !offset.is_multiple_of(mem::align_of::<T>()) {
            return &[];
        }
        // SAFETY: the conditions above prove that the elements lie within the arena and are aligned
        // (the arena is, to 8 bytes); the rest is as in `view`.
        unsafe {
            let first = self.bytes.as_ptr().cast::<u8>().add(offset);
            core::slice::from_raw_parts(first.cast(), count)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_smaller_arena_is_the_start_of_a_larger_one() {
        let mut arena = Arena::<20>::new();
        *arena.start::<16>(Fits::PROOF) = Arena { bytes: [7; 16] };
        assert_eq!(arena.start::<8>(Fits::PROOF).bytes(0..9), None);
        assert_eq!(arena.bytes(0..16), Some(&[7; 16][..]));
        assert_eq!(arena.bytes(16..20), Some(&[0; 4][..]));
    }

    #[test]
    fn views_of_the_same_bytes_see_each_other() {
        let mut arena = Arena::<16>::new();
        let cells = arena.cells();
        let (words, bytes) = (cells.view::<i32, 4, 2>(), cells.view::<i8, 4, 8>());
        words[0].set(-2);
        assert_eq!(bytes[0].get(), -2);
        bytes[1].set(0);
        assert_eq!(words[0].get(), i32::from_le_bytes([0xfe, 0, 0xff, 0xff]));
        arena.array_mut::<i16, 8, 4>()[0] = 7;
        assert_eq!(arena.array::<u8, 8, 2>(), &[7, 0]);
        let cells = arena.cells();
        assert_eq!(cells.part::<i16>(8, 4)[0].get(), 7);
        assert!(cells.part::<i16>(8, 5).is_empty() && cells.part::<i16>(9, 1).is_empty());
        assert!(cells.part::<i8>(17, 0).is_empty() && cells.part::<i8>(1, usize::MAX).is_empty());
        arena.clear();
        assert_eq!(arena.bytes(0..16), Some(&[0; 16][..]));
        assert_eq!(arena.bytes(8..17), None);
    }

    #[test]
    fn a_part_is_filled_or_written_as_a_whole_or_not_at_all() {
        let mut arena = Arena::<8>::new();
        arena.fill(2..5, 7);
        arena.write(4, &[1, 2]);
        assert_eq!(arena.bytes(0..8), Some(&[0, 0, 7, 7, 1, 2, 0, 0][..]));
        arena.fill(6..9, 7);
        arena.write(7, &[1, 2]);
        arena.write(usize::MAX, &[1]);
        assert_eq!(arena.bytes(6..8), Some(&[0, 0][..]));
    }
}
