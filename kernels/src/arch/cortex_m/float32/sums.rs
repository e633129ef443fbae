//! Sums of products of single precision, and sums, for processors that compute with integers only.
//!
//! A sum is kept in three parts, which are those of IEEE 754 with the exponents one lower:
//!
//! ```text
//! sum = (-1)^s * m * 2^(e - 149)       0 <= e      0 <= m <= 2^24      m >= 2^23 unless e = 0
//! ```
//!
//! so that zero and subnormal numbers are no special cases. `m = 2^24`, where a sum was rounded up, is left
//! so: what is added next is rounded to the same bit, or, if the sum gets larger, to the next. A sum that
//! begins with +0 never becomes -0; so a product that is zero changes nothing.
//!
//! What the parts do not tell is left to [`step`], which computes with the operators of Rust: products
//! that are subnormal or too large, subnormal factors, infinities and what is not a number. As long as a
//! sum itself is so large, it stays packed, and all steps are left to that function.
//!
//! A step rounds twice, the product and the sum, to the nearest number and from halfway to the even one: with
//! the bits that do not fit as a fraction of 32 bits, it is rounded up by the carry of `fraction + 1/2`, and
//! if that leaves no fraction, the last bit is cleared.

use core::arch::naked_asm;

/// A run: elements at one distance from each other, and the weights that they are multiplied by.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub(super) values: *const f32,
    pub(super) weights: *const f32,
}

/// What stands in front of runs. All numbers are bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Header {
    /// From the header to behind the last run.
    pub(super) end: usize,
    /// From the first value of a run to where one behind the last would be.
    pub(super) span: usize,
    pub(super) value_step: usize,
    pub(super) weight_step: usize,
}

/// One step, by the operators of Rust.
extern "C" fn step(sum: f32, value: f32, weight: f32) -> f32 {
    sum + value * weight
}

/// Goes to the next element, or to the next run.
macro_rules! next {
    () => {
        "cmp r8, r10\nbne 20b\nb 10b\n"
    };
}

/// Rounds the sum and goes on.
macro_rules! round {
    () => {
        concat!(
            "adds r0, r0, #0x80000000\n",
            "adc r4, r4, #0\n",
            "it eq\n",
            "biceq r4, r4, #1\n",
            next!(),
        )
    };
}

/// The packed sum, into `r0`.
macro_rules! pack {
    () => {
        "add r0, r4, r5, lsl #23\nand r3, r11, #0x80000000\norr r0, r0, r3\n"
    };
}

/// The parts of the sum in `r0`, or, if it is large or infinite or not a number, itself in `r4`.
macro_rules! unpack {
    () => {
        concat!(
            "mov r4, r0\n",
            "ubfx r5, r0, #23, #8\n",
            "cmp r5, #254\n",
            "bhs 67f\n",
            "mov r11, r0\n",
            "ubfx r4, r0, #0, #23\n",
            "subs r5, r5, #1\n",
            "ite pl\n",
            "orrpl r4, r4, #0x800000\n",
            "movmi r5, #0\n",
            next!(),
        )
    };
}

/// The exponent and the mantissa of a product, in `r6` and `r1`, and its sign in `r7`. All registers:
///
/// ```text
/// r0  the value, then what is behind the mantissa      r1  the weight, then the mantissa
/// r2  exponent of the value, then a difference         r3  exponent of the weight, then a difference
/// r4  mantissa of the sum       r5  its exponent       r11 its sign, in bit 31
/// r6  exponent of the product                          r7  its sign, in bit 31
/// r8  place of the values       r9  of the weights     r10 where the values end
/// r12 step of the values        lr  of the weights
/// ```
macro_rules! product {
    () => {
        concat!(
            "ubfx r2, r0, #23, #8\n",
            "cbz r2, 50f\n",
            "ubfx r3, r1, #23, #8\n",
            "cbz r3, 51f\n",
            "eor r7, r0, r1\n",
            // A product of 56 bits with the mantissa in the upper word.
            "orr r0, r0, #0x800000\n",
            "orr r1, r1, #0x800000\n",
            "lsls r0, r0, #8\n",
            "bic r1, r1, #0xff000000\n",
            "umull r0, r1, r0, r1\n",
            "cmp r1, #0x800000\n",
            "adc r6, r2, r3\n",
            "bhs 22f\n",
            "adds r0, r0, r0\n",
            "adc r1, r1, r1\n",
            "22:\n",
            // Below 4: then no exponent was 255.
            "subs r6, r6, #128\n",
            "cmp r6, #127\n",
            "bhi 52f\n",
            "23:\n",
            "adds r0, r0, #0x80000000\n",
            "adc r1, r1, #0\n",
            "beq 53f\n",
            "24:\n",
        )
    };
}

/// Adds the number of `r1`, `r6` and `r7` to the sum and goes on.
macro_rules! add {
    () => {
        concat!(
            "subs r2, r5, r6\n",
            "blt 30f\n",
            "rsb r3, r2, #32\n",
            "lsl r0, r1, r3\n",
            "lsrs r1, r2\n",
            "eors r3, r7, r11\n",
            "bmi 40f\n",
            "add r4, r1\n",
            "25:\n",
            "cmp r4, #0x1000000\n",
            "bhs 45f\n",
            round!(),
        )
    };
}

/// The ways of [`add`] that are less common.
macro_rules! rest {
    () => {
        concat!(
            // The exponent is larger than that of the sum.
            "30:\n",
            "add r3, r2, #32\n",
            "rsbs r2, r2, #0\n",
            "lsl r0, r4, r3\n",
            "lsrs r4, r2\n",
            "mov r5, r6\n",
            "eors r3, r7, r11\n",
            "bmi 31f\n",
            "add r4, r1\n",
            "b 25b\n",
            "31:\n",
            "mov r11, r7\n",
            "rsbs r0, r0, #0\n",
            "sbc r4, r1, r4\n",
            "b 41f\n",
            // A difference. It is negative only where exponents are the same, and then without a fraction.
            "40:\n",
            "rsbs r0, r0, #0\n",
            "sbc r4, r4, r1\n",
            "41:\n",
            "cmp r4, #0x800000\n",
            "blt 42f\n",
            round!(),
            "42:\n",
            "cmp r4, #0x400000\n",
            "blt 43f\n",
            // One bit less.
            "cbz r5, 44f\n",
            "subs r5, r5, #1\n",
            "adds r0, r0, r0\n",
            "adcs r4, r4\n",
            "44:\n",
            round!(),
            "43:\n",
            "cmp r4, #0\n",
            "itt lt\n",
            "rsblt r4, r4, #0\n",
            "eorlt r11, r11, #0x80000000\n",
            "orrs r2, r4, r0\n",
            "beq 47f\n",
            // As many bits as there are in front, but none below an exponent of zero.
            "clz r2, r4\n",
            "subs r2, r2, #8\n",
            "it mi\n",
            "movmi r2, #0\n",
            "cmp r2, r5\n",
            "it hi\n",
            "movhi r2, r5\n",
            "subs r5, r5, r2\n",
            "rsb r3, r2, #32\n",
            "lsl r4, r4, r2\n",
            "lsr r3, r0, r3\n",
            "orr r4, r4, r3\n",
            "lsl r0, r0, r2\n",
            round!(),
            "47:\n",
            "movs r5, #0\n",
            "mov r11, #0\n",
            next!(),
            // One bit more.
            "45:\n",
            "lsrs r4, r4, #1\n",
            "rrx r0, r0\n",
            "adds r5, r5, #1\n",
            "adds r0, r0, #0x80000000\n",
            "adc r4, r4, #0\n",
            "it eq\n",
            "biceq r4, r4, #1\n",
            "cmp r5, #253\n",
            "bhs 46f\n",
            next!(),
            // The sum is so large that it may round to infinity.
            "46:\n",
            pack!(),
            "mov r4, r0\n",
            "b 67f\n",
        )
    };
}

/// Defines a function that adds up products.
macro_rules! sum_of_products {
    ($(#[$document:meta])* $name:ident, load: $load:literal, back: $back:literal, skip: $skip:literal, step: $step:literal) => {
        $(#[$document])*
        ///
        /// The sum of all runs, with as many bytes added to the places of values and weights, and of the bias.
        ///
        /// # Safety
        ///
        /// Behind the header there are runs, and there are the values and the weights that they tell, one or
        /// more, and the bias unless it is null.
        #[unsafe(naked)]
        pub(super) unsafe extern "C" fn $name(
            _runs: *const Header,
            _value_offset: usize,
            _weight_offset: usize,
            _bias: *const f32,
        ) -> f32 {
            naked_asm!(
                extension!(),
                // On the stack: the next run, offsets, and the bias. The place of r12 is for the header.
                "push {{r0-r12, lr}}",
                "str r0, [sp, #48]",
                "adds r0, r0, #16",
                "str r0, [sp]",
                "ldrd r12, lr, [r0, #-8]",
                "movs r4, #0",
                "movs r5, #0",
                "mov r11, #0",
                // The next run.
                "10:",
                "ldr r0, [sp]",
                "ldr r1, [sp, #48]",
                "ldrd r2, r10, [r1]",
                "adds r2, r2, r1",
                "cmp r0, r2",
                "beq 12f",
                "ldrd r8, r9, [r0], #8",
                "str r0, [sp]",
                "ldrd r0, r1, [sp, #4]",
                "add r8, r8, r0",
                "add r10, r10, r8",
                "add r9, r9, r1",
                "11:",
                "cmp r5, #253",
                "bhs 67f",
                // The next element.
                "20:",
                $load,
                product!(),
                add!(),
                // A value without an exponent: zero, unless it is subnormal. The weight has one, or is less.
                "50:",
                "lsls r2, r0, #1",
                "bne 65f",
                "ubfx r2, r1, #23, #8",
                "cmp r2, #255",
                "beq 65f",
                next!(),
                // The same of a weight.
                "51:",
                "lsls r3, r1, #1",
                "bne 65f",
                "cmp r2, #255",
                "beq 65f",
                next!(),
                // A product that is subnormal, or large, maybe because a factor is infinite.
                "52:",
                "cmp r6, #252",
                "bhi 65f",
                "cmp r2, #255",
                "it ne",
                "cmpne r3, #255",
                "bne 23b",
                "b 65f",
                // A product halfway between two numbers.
                "53:",
                "bic r1, r1, #1",
                "b 24b",
                rest!(),
                // A step without the parts of the sum.
                "65:",
                pack!(),
                "66:",
                $back,
                "push {{r12, lr}}",
                "bl {step}",
                "pop {{r12, lr}}",
                unpack!(),
                // The sum stays packed, in r4.
                "67:",
                "cmp r8, r10",
                "beq 10b",
                $skip,
                "mov r0, r4",
                "b 66b",
                // The bias, times one.
                "12:",
                "ldr r8, [sp, #12]",
                "cmp r8, #0",
                "beq 90f",
                "movs r0, #0",
                "str r0, [sp, #12]",
                concat!("add r10, r8, ", $step),
                "adr r9, 91f",
                "b 11b",
                "90:",
                "cmp r5, #253",
                "bhs 92f",
                pack!(),
                "b 93f",
                "92:",
                "mov r0, r4",
                "93:",
                "add sp, #16",
                "pop {{r4-r12, pc}}",
                ".p2align 2",
                "91:",
                ".word 0x3f800000",
                step = sym step,
            )
        }
    };
}

sum_of_products!(
    /// Values and weights lie one behind the other.
    contiguous,
    load: "ldr r0, [r8], #4\nldr r1, [r9], #4",
    back: "ldr r1, [r8, #-4]\nldr r2, [r9, #-4]",
    skip: "add r8, r8, #4\nadd r9, r9, #4",
    step: "#4"
);

sum_of_products!(
    /// Values and weights lie at the distances that the header tells.
    strided,
    load: "ldr r0, [r8]\nldr r1, [r9]\nadd r8, r8, r12\nadd r9, r9, lr",
    back: "sub r1, r8, r12\nsub r2, r9, lr\nldr r1, [r1]\nldr r2, [r2]",
    skip: "add r8, r8, r12\nadd r9, r9, lr",
    step: "r12"
);
