//! ADD and SUB of 8-bit elements, four to the word.
//!
//! `SMLAWB` and `SMLAWT` multiply 32 by 16 bits and add the upper 32 bits of the product. An element
//! in the upper half of the 16 bits gives the `(factor * element) >> 8` of [`Linear`].

use crate::{
    CortexM, Portable,
    ops::add::{Add, Args, Linear, Quantized},
    ops::sub::Sub,
    portable::{Dense, Place, elementwise, linear},
};
use core::{arch::naked_asm, cell::Cell};

/// What the loop over words keeps in registers.
#[repr(C)]
struct Words {
    first: *const i8,
    second: *const i8,
    output: *const Cell<i8>,
    /// Where `first` ends.
    end: *const i8,
    factors: [i32; 2],
    offset: i32,
    /// The bounds of the output, four times each.
    min: u32,
    max: u32,
}

/// Defines a function that computes words of outputs, at least one.
macro_rules! sum_words {
    ($(#[$document:meta])* $name:ident, $enter:literal, $clamp:literal, $leave:literal) => {
        $(#[$document])*
        #[unsafe(naked)]
        unsafe extern "C" fn $name(words: *const Words) {
            naked_asm!(
                extension!(),
                "push {{r4-r11, lr}}",
                $enter,
                "ldm r0, {{r0-r6}}",
                // The upper byte of each half.
                "mov r7, #0xff00ff00",
                // An odd word comes first: the loop does two at a time.
                "subs r8, r3, r0",
                "tst r8, #4",
                "bne 2f",
                "1:",
                sum_words!(word, $clamp),
                "2:",
                sum_words!(word, $clamp),
                "cmp r0, r3",
                "bne 1b",
                $leave,
                "pop {{r4-r11, pc}}",
            )
        }
    };
    (word, $clamp:literal) => {
        concat!(
            "ldr r8, [r0], #4\n",
            "ldr r9, [r1], #4\n",
            "and r10, r7, r8, lsl #8\n",
            "and r11, r7, r9, lsl #8\n",
            "and r8, r7, r8\n",
            "and r9, r7, r9\n",
            "smlawb r12, r4, r10, r6\n",
            "smlawt r10, r4, r10, r6\n",
            "smlawb r12, r5, r11, r12\n",
            "smlawt r10, r5, r11, r10\n",
            "smlawb r11, r4, r8, r6\n",
            "smlawt r8, r4, r8, r6\n",
            "smlawb r11, r5, r9, r11\n",
            "smlawt r8, r5, r9, r8\n",
            "ssat r12, #8, r12, asr #21\n",
            "ssat r11, #8, r11, asr #21\n",
            "ssat r10, #8, r10, asr #21\n",
            "ssat r8, #8, r8, asr #21\n",
            "bfi r12, r11, #8, #8\n",
            "bfi r12, r10, #16, #8\n",
            "bfi r12, r8, #24, #8\n",
            $clamp,
            "str r12, [r2], #4\n",
        )
    };
}

sum_words!(
    /// Sums with the bounds of the type.
    ///
    /// # Safety
    ///
    /// As [`sum_words_clamped`].
    sum_words, "", "", ""
);

sum_words!(
    /// Sums with bounds.
    ///
    /// # Safety
    ///
    /// From `first` to `end` it is a multiple of 4 bytes and not 0, all of them readable; as many
    /// bytes are readable at `second` and writable at `output`. The output may lie over an
    /// operand if it does so exactly.
    sum_words_clamped,
    "ldrd lr, r1, [r0, #28]\npush {{r1}}",
    "ldr r9, [sp]\nssub8 r8, r12, lr\nsel r12, r12, lr\nssub8 r8, r12, r9\nsel r12, r9, r12\n",
    "add sp, #4"
);

/// Sums of two elements, by words where there are four.
#[derive(Clone, Copy)]
struct Sums<const CLAMPED: bool> {
    quantized: Quantized,
    linear: Linear,
}

impl<const CLAMPED: bool> Dense<i8> for Sums<CLAMPED> {
    #[inline(always)]
    fn pair(self, first: i8, second: i8) -> i8 {
        linear(self.quantized, self.linear)(first, second)
    }

    #[inline(always)]
    fn dense(self, first: &[impl Place<i8>], second: &[impl Place<i8>], output: &[Cell<i8>]) {
        let length = output.len().min(first.len()).min(second.len());
        let whole = length & !3;
        let Quantized { min, max, .. } = self.quantized;
        let start: *const i8 = first.as_ptr().cast();
        let words = Words {
            first: start,
            second: second.as_ptr().cast(),
            output: output.as_ptr(),
            end: start.wrapping_add(whole),
            factors: [self.linear.first, self.linear.second],
            offset: self.linear.offset,
            min: u32::from(min as u8).wrapping_mul(0x0101_0101),
            max: u32::from(max as u8).wrapping_mul(0x0101_0101),
        };
        if whole > 0 {
            // SAFETY: `whole` is a multiple of 4, and neither slice of 8-bit elements is shorter. Cells
            // may be written. An output over an operand lies there exactly: the contract of ADD.
            unsafe {
                if CLAMPED {
                    sum_words_clamped(&raw const words);
                } else {
                    sum_words(&raw const words);
                }
            }
        }
        let rest = first.iter().zip(second).zip(output).skip(whole);
        for ((first, second), output) in rest {
            output.set(self.pair(first.element(), second.element()));
        }
    }
}

macro_rules! by_words {
    ($($operator:ident)+) => {$(
        impl $operator<i8> for CortexM {
            #[inline(always)]
            fn run(args: &Args<'_, i8>) {
                let Args { broadcast, first, second, output, .. } = *args;
                let quantized = args.arithmetic;
                match quantized.linear {
                    Some(linear) if (quantized.min, quantized.max) == (-128, 127) => {
                        let sums = Sums::<false> { quantized, linear };
                        elementwise(broadcast, first, second, output, sums);
                    }
                    Some(linear) => {
                        let sums = Sums::<true> { quantized, linear };
                        elementwise(broadcast, first, second, output, sums);
                    }
                    None => <Portable as $operator<i8>>::run(args),
                }
            }

            #[inline(always)]
            fn compact(args: &Args<'_, i8>) {
                <Portable as $operator<i8>>::compact(args);
            }
        }
    )+};
}

by_words!(Add Sub);
