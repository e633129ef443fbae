//! UNIDIRECTIONAL_SEQUENCE_LSTM: what cells make of the sums of their gates.

use crate::{
    dual::{
        matrix::ROWS,
        unidirectional_sequence_lstm::{Bounds, CELLS, SUMS, Scales},
    },
    fixed_point::LOGISTIC,
};
use core::{arch::naked_asm, cell::Cell};

/// A step of some cells, from the sums of their gates; `scales` are in the order in which they are used.
#[inline]
pub(crate) fn advance(
    bounds: &Bounds,
    scales: &Scales,
    sums: &[Cell<u32>; 2 * SUMS],
    cells: &[Cell<i16>],
    output: &[Cell<i8>],
) {
    let count = cells.len();
    if !(1..=CELLS).contains(&count) || output.len() < count {
        debug_assert!(false, "there are sums and outputs for all cells");
        return;
    }
    let call = Call {
        scales: scales.as_ptr(),
        sums: sums.as_ptr(),
        even: count.next_multiple_of(2).wrapping_mul(SUMS_OF_CELL),
        all: count.wrapping_mul(SUMS_OF_CELL),
        cells: cells.as_ptr(),
        output: output.as_ptr(),
        table: LOGISTIC.as_ptr(),
        bounds: *bounds,
    };
    // SAFETY: it was checked that there are sums and outputs for all cells, one or more, which may be
    // written through a shared reference; an even number of cells has sums, as `CELLS` is even. Scales and
    // the table are as long as their types say.
    unsafe { advance_cells(&call) };
}

/// Bytes of the sums of a cell over the input, or over what was shown last.
const SUMS_OF_CELL: usize = ROWS * size_of::<u32>();

const _: () = assert!(CELLS.is_multiple_of(2));

/// Arguments of [`advance_cells`].
#[repr(C)]
struct Call {
    scales: *const [u32; 4],
    sums: *const Cell<u32>,
    /// Bytes of the sums of an even number of cells.
    even: usize,
    /// Bytes of the sums of all cells.
    all: usize,
    cells: *const Cell<i16>,
    output: *const Cell<i8>,
    table: *const u16,
    bounds: Bounds,
}

/// Scales a number, as `dual::scaling` has it, and brings the result to 16 bits.
macro_rules! scale {
    ($x:literal: $multiplier:literal $left:literal $half:literal $right:literal) => {
        concat!(
            "add r2, ",
            $half,
            ", ",
            $x,
            ", asr #31\n",
            "lsl ",
            $x,
            ", ",
            $x,
            ", ",
            $left,
            "\n",
            "bic r2, r2, r2, asr #31\n",
            "smmlar ",
            $x,
            ", ",
            $x,
            ", ",
            $multiplier,
            ", r2\n",
            "asr ",
            $x,
            ", ",
            $x,
            ", ",
            $right,
            "\n",
            "ssat ",
            $x,
            ", #16, ",
            $x,
            "\n",
        )
    };
    // A scale that goes right: there is a half, and numbers are doubled.
    ($x:literal: $multiplier:literal $half:literal $right:literal) => {
        concat!(
            "add r2, ",
            $half,
            ", ",
            $x,
            ", asr #31\n",
            "lsl ",
            $x,
            ", ",
            $x,
            ", #1\n",
            "smmlar ",
            $x,
            ", ",
            $x,
            ", ",
            $multiplier,
            ", r2\n",
            "asr ",
            $x,
            ", ",
            $x,
            ", ",
            $right,
            "\n",
        )
    };
}

/// The magnitude of r0 to r2.
macro_rules! magnitude {
    () => {
        "eor r2, r0, r0, asr #31\n sub r2, r2, r0, asr #31\n"
    };
}

/// On the line between the table's entry r1 and the next one, at the fraction r2, of which `$one` is a
/// whole; all bits inverted where r0 is negative. Halves are taken as signed numbers, which is 2^16 less
/// than what they are; that leaves the result through the upper end.
macro_rules! interpolate {
    ($one:literal) => {
        concat!(
            "ldr r1, [lr, r1, lsl #1]\n",
            "rsb r2, r2, r2, lsl #16\n",
            "add r2, r2, ",
            $one,
            "\n",
            "smuad r2, r2, r1\n",
            "eor r2, r2, r0, asr #31\n",
        )
    };
}

/// A function of r0, with 12 fractional bits and times three, as `fixed_point` has it, to r2.
macro_rules! function {
    (logistic) => {
        concat!(
            magnitude!(),
            "lsr r1, r2, #9\n",
            "ubfx r2, r2, #0, #9\n",
            interpolate!("#512"),
            "add r2, r2, #512\n",
            "ubfx r2, r2, #10, #15\n",
        )
    };
    (tanh) => {
        concat!(
            magnitude!(),
            "usat r2, #16, r2\n",
            "lsr r1, r2, #8\n",
            "uxtb r2, r2\n",
            interpolate!("#256"),
            "add r2, r2, #0x00800080\n",
            "sbfx r2, r2, #8, #16\n",
        )
    };
}

/// A gate of all cells, two in a round: from its two sums, in place of the first. Then to the sums of the
/// next gate.
macro_rules! gate {
    ($function:ident) => {
        concat!(
            "ldm r0!, {{r4, r5, r6, r7, r8, r9, r10, r11}}\n",
            "str r0, [sp]\n",
            "2:\n",
            ".rept 2\n",
            "ldr r0, [r3]\n",
            "ldr r1, [r3, #{last}]\n",
            scale!("r0": "r4" "r5" "r6" "r7"),
            scale!("r1": "r8" "r9" "r10" "r11"),
            "add r0, r0, r1\n",
            "ssat r0, #16, r0\n",
            "add r0, r0, r0, lsl #1\n",
            function!($function),
            "str r2, [r3], #{cell}\n",
            ".endr\n",
            "cmp r3, r12\n",
            "bne 2b\n",
            "ldr r0, [sp]\n",
            "ldr r1, [sp, #8]\n",
            "ldr r2, [sp, #4]\n",
            "add r12, r12, #4\n",
            "rsb r1, r1, #4\n",
            "add r3, r3, r1\n",
        )
    };
}

/// Three passes over the gates `i`, `f` and `o`, one over `g`, one over what is kept and what is added, and
/// one over what is shown. Registers, of gates:
///
/// ```text
/// r0 r1 r2        numbers on their way
/// r3 r12          sums, and where they end
/// r4 r5 r6 r7     the scale of the sum over the input
/// r8 r9 r10 r11   the scale of the sum over what was shown last
/// lr              the table
/// ```
///
/// # Safety
///
/// There are scales, sums of so many cells, one or more, and of an even number of them, and cells and
/// outputs.
#[unsafe(naked)]
unsafe extern "C" fn advance_cells(_call: *const Call) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "ldm r0, {{r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12}}",
        "mov lr, r6",
        // 0: the scales, 4: where those of the last gate are, 8 and 12: bytes of sums, 16: the cells, 20: the
        // outputs, 24: the table, 28: the bounds of cells, 36: shift to the left, half, and shift to the
        // right, 48: the zero point.
        "push {{r0-r12}}",
        "mov r3, r1",
        "add r12, r1, r2",
        "add r2, r0, #96",
        "str r2, [sp, #4]",
        "3:",
        gate!(logistic),
        "cmp r0, r2",
        "bne 3b",
        gate!(tanh),
        // What is kept and what is added. The bounds are in r5 and r9, the cells in lr.
        "sub r3, r3, #{cell}",
        "ldm r0!, {{r4, r5, r6, r7, r8, r9, r10, r11}}",
        "str r0, [sp]",
        "ldr r5, [sp, #28]",
        "ldr r9, [sp, #32]",
        "ldr r12, [sp, #12]",
        "ldr lr, [sp, #16]",
        "add r12, r12, r3",
        "4:",
        "ldr r0, [r3]",
        "ldr r1, [r3, #4]",
        "ldr r2, [r3, #12]",
        "mul r0, r0, r2",
        "ldrsh r2, [lr]",
        "mul r1, r1, r2",
        scale!("r1": "r4" "r6" "r7"),
        "ssat r1, #16, r1",
        scale!("r0": "r8" "r10" "r11"),
        "ssat r0, #16, r0",
        "add r0, r0, r1",
        "ssat r0, #16, r0",
        "cmp r0, r5",
        "it lt",
        "movlt r0, r5",
        "cmp r0, r9",
        "it gt",
        "movgt r0, r9",
        "strh r0, [lr], #2",
        "add r0, r0, r0, lsl #1",
        "str r0, [r3], #{cell}",
        "cmp r3, r12",
        "bne 4b",
        // What is shown. The zero point is in r5, the outputs in r8, how to come to the operand in r9 to r11.
        "ldr r1, [sp, #12]",
        "ldr r0, [sp]",
        "ldr r8, [sp, #20]",
        "ldr lr, [sp, #24]",
        "sub r3, r3, r1",
        "add r3, r3, #8",
        "add r12, r12, #8",
        "ldm r0, {{r4, r5, r6, r7}}",
        "ldr r9, [sp, #36]",
        "ldr r10, [sp, #40]",
        "ldr r11, [sp, #44]",
        "ldr r5, [sp, #48]",
        "5:",
        "ldr r0, [r3, #-8]",
        "lsl r0, r0, r9",
        "add r0, r0, r10",
        "asr r0, r0, r11",
        function!(tanh),
        "ldr r0, [r3], #{cell}",
        "mul r0, r0, r2",
        scale!("r0": "r4" "r6" "r7"),
        "add r0, r0, r5",
        "ssat r0, #8, r0",
        "strb r0, [r8], #1",
        "cmp r3, r12",
        "bne 5b",
        "add sp, sp, #52",
        "pop {{r4-r11, pc}}",
        last = const 4 * SUMS,
        cell = const SUMS_OF_CELL,
    )
}
