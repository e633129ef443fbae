//! Sums of products of single precision, see [`steps`](super::steps).

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
                // The bias, times one where that is not just added.
                "12:",
                "ldr r8, [sp, #12]",
                "cmp r8, #0",
                "beq 90f",
                "movs r0, #0",
                "str r0, [sp, #12]",
                concat!("add r10, r8, ", $step),
                "adr r9, 91f",
                "cmp r5, #253",
                "bhs 67b",
                "ldr r7, [r8]",
                number!("20b"),
                "mov r8, r10",
                "b 24b",
                "90:",
                finish!("add sp, #16\npop {{r4-r12, pc}}"),
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
