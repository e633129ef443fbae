//! Copying between layouts, by words where elements stay neighbours.

use crate::{
    CortexM, Portable, Source,
    ops::strided_copy::{Args, StridedCopy},
    portable::by_runs,
};
use core::{arch::asm, cell::Cell};

impl<T: Copy + Default + 'static> StridedCopy<T> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, T>) {
        match args.source {
            Source::Cells(source) => by_runs(args, source, copy_neighbours),
            Source::Constant(source) => by_runs(args, source, copy_neighbours),
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, T>) {
        <Portable as StridedCopy<T>>::compact(args);
    }
}

/// Copies as many elements as the shorter slice has, either cells or values of type `T`.
fn copy_neighbours<T: Copy, P>(source: &[P], output: &[Cell<T>]) {
    const { assert!(size_of::<P>() == size_of::<T>()) };
    let bytes = size_of_val(output).min(size_of_val(source));
    let (from, to): (*const u8, *const u8) = (source.as_ptr().cast(), output.as_ptr().cast());
    // SAFETY: neither slice is shorter; cells may be written. If they overlap, no byte moves to a higher
    // address: the contract of the operator.
    unsafe { copy_bytes(from, to, bytes) };
}

/// Copies bytes, eight at a time, upwards. Eight are read before they are written, so that bytes may move
/// to lower addresses by any distance.
///
/// # Safety
///
/// So many bytes are readable at `from` and writable at `to`, and `to` is none of their addresses but the
/// first.
unsafe fn copy_bytes(from: *const u8, to: *const u8, count: usize) {
    // SAFETY: reads and writes what the caller vouches for.
    unsafe {
        asm!(
            "subs {count}, #8",
            "blo 3f",
            "2:",
            "ldr {word}, [{from}], #4",
            "ldr {more}, [{from}], #4",
            "str {word}, [{to}], #4",
            "str {more}, [{to}], #4",
            "subs {count}, #8",
            "bhs 2b",
            "3:",
            "adds {count}, #8",
            "beq 5f",
            "4:",
            "ldrb {word}, [{from}], #1",
            "strb {word}, [{to}], #1",
            "subs {count}, #1",
            "bne 4b",
            "5:",
            count = inout(reg) count => _,
            from = inout(reg) from => _,
            to = inout(reg) to => _,
            word = out(reg) _,
            more = out(reg) _,
            options(nostack),
        );
    }
}
