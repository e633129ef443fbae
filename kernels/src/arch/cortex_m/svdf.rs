//! SVDF: rows of the state move on by an element while their sums over time are computed.
//!
//! Rows are gone through from the last word of the last one to the first: a word takes what leaves the word
//! behind it, the last one the new element.

use core::{arch::naked_asm, cell::Cell};

/// A type of elements of the state, for [`advance`].
pub trait Element: Sized {
    /// Elements of a word.
    const PER_WORD: usize;

    /// # Safety
    ///
    /// There are the sums, one or more, and as many rows of one or more words.
    unsafe fn advance(rows: &Rows<Self>);
}

/// Rows, for functions in assembly language, which go through them from behind.
#[repr(C)]
#[derive(Debug)]
pub struct Rows<S> {
    /// Where the state ends.
    state: *const S,
    /// Where the weights end.
    weights: *const S,
    /// The new elements, which become sums.
    sums: *const Cell<u32>,
    /// Where they end.
    end: *const Cell<u32>,
    /// Bytes of a row.
    row: usize,
}

/// Moves rows on, whose new last elements are in `sums`, and leaves there the sums of products with the
/// weights. Where rows are no whole words, it does nothing and says so.
#[inline]
pub(crate) fn advance<S: Element>(
    state: &[Cell<S>],
    weights: &[S],
    sums: &[Cell<u32>],
    memory: usize,
) -> bool {
    let elements = sums.len().wrapping_mul(memory);
    let fits = memory % S::PER_WORD == 0 && state.len() >= elements && weights.len() >= elements;
    if elements == 0 || !fits {
        return false;
    }
    let rows = Rows {
        state: state.as_ptr().wrapping_add(elements).cast(),
        weights: weights.as_ptr().wrapping_add(elements),
        end: sums.as_ptr().wrapping_add(sums.len()),
        sums: sums.as_ptr(),
        row: memory.wrapping_mul(size_of::<S>()),
    };
    // SAFETY: it was checked that there is as much as the sums and the length of rows say, and that is not
    // nothing. Cells may be written through a shared reference.
    unsafe { S::advance(&rows) };
    true
}

/// Registers:
///
/// ```text
/// r0 r1 r2        state, weights and sums, from their ends down
/// r3              the first sum
/// r4              where the row begins
/// r5              a word
/// r6              the word behind it, or the new element
/// r7 r8 r9        halves
/// r10             weights
/// r11             bytes of a row
/// r12             the sum
/// ```
macro_rules! advance {
    ($name:ident, $element:ty, $per_word:literal, $($step:literal,)+) => {
        impl Element for $element {
            const PER_WORD: usize = $per_word;

            unsafe fn advance(rows: &Rows<Self>) {
                // SAFETY: as the caller says.
                unsafe { $name(rows) };
            }
        }

        /// # Safety
        ///
        /// As [`Element::advance`] says.
        #[unsafe(naked)]
        unsafe extern "C" fn $name(_rows: *const Rows<$element>) {
            naked_asm!(
                extension!(),
                "push {{r4-r11, lr}}",
                "ldm r0, {{r0, r1, r3, r4, r11}}",
                "mov r2, r4",
                "2:",
                "ldr r6, [r2, #-4]",
                "sub r4, r0, r11",
                "mov r12, #0",
                "3:",
                "ldr r5, [r0, #-4]!",
                "ldr r10, [r1, #-4]!",
                $($step,)+
                "mov r6, r5",
                "cmp r0, r4",
                "bne 3b",
                "str r12, [r2, #-4]!",
                "cmp r2, r3",
                "bne 2b",
                "pop {{r4-r11, pc}}",
            )
        }
    };
}

advance!(
    advance_i8,
    i8,
    4,
    "lsr r7, r5, #8",
    "orr r7, r7, r6, lsl #24",
    "str r7, [r0]",
    "sxtb16 r8, r7",
    "sxtb16 r9, r10",
    "sxtb16 r7, r7, ror #8",
    "sxtb16 r10, r10, ror #8",
    "smlad r12, r8, r9, r12",
    "smlad r12, r7, r10, r12",
);

advance!(
    advance_i16,
    i16,
    2,
    "lsr r7, r5, #16",
    "orr r7, r7, r6, lsl #16",
    "str r7, [r0]",
    "smlad r12, r7, r10, r12",
);
