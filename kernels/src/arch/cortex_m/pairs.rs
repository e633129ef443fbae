//! Instructions of the DSP extension on two 16-bit numbers in a word, as functions: intrinsics for
//! them are not in stable Rust. Here they are the parts of a complex number in Q15.

use core::arch::asm;

/// A complex number: the real part in the lower half.
#[derive(Clone, Copy)]
pub(super) struct Pair(pub(super) u32);

impl Pair {
    /// From the lower halves of two numbers.
    #[inline(always)]
    pub(super) const fn new(re: i32, im: i32) -> Self {
        Self(re as u32 & 0xffff | (im as u32) << 16)
    }

    #[inline(always)]
    pub(super) const fn parts(self) -> (i32, i32) {
        (self.0 as i16 as i32, self.0 as i32 >> 16)
    }
}

/// Defines a function that is one instruction on two words.
macro_rules! instruction {
    ($(#[$document:meta])* $name:ident, $instruction:literal) => {
        $(#[$document])*
        #[inline(always)]
        pub(super) fn $name(Pair(a): Pair, Pair(b): Pair) -> Pair {
            let result;
            // SAFETY: registers only.
            unsafe {
                asm!(
                    extension!(),
                    concat!($instruction, " {result}, {a}, {b}"),
                    a = in(reg) a,
                    b = in(reg) b,
                    result = lateout(reg) result,
                    options(pure, nomem, nostack),
                );
            }
            Pair(result)
        }
    };
}

instruction!(add, "sadd16");
instruction!(subtract, "ssub16");
instruction!(
    /// `a - i * b`
    plus_turned,
    "ssax"
);
instruction!(
    /// `a + i * b`
    minus_turned,
    "sasx"
);

/// Defines a function that multiplies, adds a half, and takes the halves of the result from bit 15
/// of two sums.
macro_rules! product {
    ($(#[$document:meta])* $name:ident, $real:literal, $imaginary:literal) => {
        $(#[$document])*
        #[inline(always)]
        pub(super) fn $name(Pair(a): Pair, Pair(b): Pair) -> Pair {
            let result;
            // SAFETY: registers only.
            unsafe {
                asm!(
                    extension!(),
                    concat!($real, " {result}, {a}, {b}, {half}"),
                    concat!($imaginary, " {a}, {a}, {b}, {half}"),
                    "asr {result}, {result}, #15",
                    "pkhbt {result}, {result}, {a}, lsl #1",
                    a = inout(reg) a => _,
                    b = in(reg) b,
                    half = in(reg) 1 << 14,
                    result = out(reg) result,
                    options(pure, nomem, nostack),
                );
            }
            Pair(result)
        }
    };
}

product!(
    /// The product of two complex numbers in Q15, rounded.
    times,
    "smlsd",
    "smladx"
);
product!(
    /// Both parts times the lower half of the other, rounded.
    scaled,
    "smlabb",
    "smlatb"
);

/// The product with a half in Q15, which is rounded down.
#[inline(always)]
pub(super) fn divided_by_two(value: Pair) -> Pair {
    scaled(value, Pair(32767 / 2))
}

/// The product with a quarter in Q15, which is rounded down.
#[inline(always)]
pub(super) fn divided_by_four(value: Pair) -> Pair {
    scaled(value, Pair(32767 / 4))
}
