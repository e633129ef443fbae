//! How numbers of single precision are added up by integers, in assembly language.
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
//! What the parts do not tell is left to a function that computes with the operators of Rust: products
//! that are subnormal or too large, subnormal factors, infinities and what is not a number. As long as a
//! sum itself is so large, it stays packed, and all steps are left to that function.
//!
//! A step rounds twice, the product and the sum, to the nearest number and from halfway to the even one: with
//! the bits that do not fit as a fraction of 32 bits, it is rounded up by the carry of `fraction + 1/2`, and
//! if that leaves no fraction, the last bit is cleared.
//!
//! Labels that a function with these macros has: 10 where there are no more elements of a run, 20 where the next
//! one is loaded, both before all macros; 65 where a step begins without the parts of the sum; 67 where the sum
//! in `r4` stays packed.

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

/// The same of a number in `r7`. Goes to the label where it is zero, subnormal or too large.
macro_rules! number {
    ($other:literal) => {
        concat!(
            "ubfx r6, r7, #23, #8\n",
            "subs r6, r6, #1\n",
            "cmp r6, #252\n",
            concat!("bhi ", $other, "\n"),
            "ubfx r1, r7, #0, #23\n",
            "orr r1, r1, #0x800000\n",
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

/// Packs the sum, if it is not, and returns.
macro_rules! finish {
    ($restore:literal) => {
        concat!(
            "cmp r5, #253\n",
            "itte lo\n",
            "addlo r4, r4, r5, lsl #23\n",
            "andlo r3, r11, #0x80000000\n",
            "movhs r3, #0\n",
            "orr r0, r4, r3\n",
            $restore,
        )
    };
}
