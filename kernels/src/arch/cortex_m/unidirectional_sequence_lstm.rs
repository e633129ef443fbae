//! UNIDIRECTIONAL_SEQUENCE_LSTM: what cells make of the sums of their gates.

use crate::{
    dual::unidirectional_sequence_lstm::{Bounds, Scales},
    fixed_point::LOGISTIC,
};
use core::{arch::naked_asm, cell::Cell};

/// A step of some cells, from the sums of their gates; `scales` are in the order in which they are used.
#[inline]
pub(crate) fn advance(
    bounds: &Bounds,
    scales: &Scales,
    [of_input, of_last]: [&[Cell<u32>]; 2],
    cells: &[Cell<i16>],
    output: &[Cell<i8>],
) {
    let count = cells.len();
    let sums = count.wrapping_mul(4);
    let fits = of_input.len() >= sums && of_last.len() >= sums && output.len() >= count;
    if count == 0 || !fits {
        debug_assert!(false, "there are sums and outputs for all cells");
        return;
    }
    let call = Call {
        scales: scales.as_ptr(),
        of_input: of_input.as_ptr(),
        of_last: of_last.as_ptr(),
        table: LOGISTIC.as_ptr(),
        cells: cells.as_ptr(),
        output: output.as_ptr(),
        end: output.as_ptr().wrapping_add(count),
        bounds: *bounds,
    };
    // SAFETY: it was checked that there is as much of everything as there are cells, which may be written
    // through a shared reference; scales and the table are as long as their types say.
    unsafe { advance_cells(&call) };
}

/// Arguments of [`advance_cells`].
#[repr(C)]
struct Call {
    scales: *const [u32; 4],
    of_input: *const Cell<u32>,
    of_last: *const Cell<u32>,
    table: *const u16,
    cells: *const Cell<i16>,
    output: *const Cell<i8>,
    end: *const Cell<i8>,
    bounds: Bounds,
}

/// Scales a number: multiplier, shifts and half come from the scales, see `dual::scaling`.
macro_rules! scale {
    ($x:literal) => {
        concat!(
            "ldm r0!, {{r8, r9, r10, r11}}\n",
            "add r3, r10, ",
            $x,
            ", asr #31\n",
            "lsl ",
            $x,
            ", ",
            $x,
            ", r9\n",
            "bic r3, r3, r3, asr #31\n",
            "smmlar ",
            $x,
            ", ",
            $x,
            ", r8, r3\n",
            "asr ",
            $x,
            ", ",
            $x,
            ", r11\n",
        )
    };
}

/// The magnitude of r4 to r3.
macro_rules! magnitude {
    () => {
        "eor r3, r4, r4, asr #31\n sub r3, r3, r4, asr #31\n"
    };
}

/// On the line between the table's entry r5 and the next one, at the fraction r3, of which `$one` is a
/// whole; all bits inverted where r4 is negative. Halves are taken as signed numbers, which is 2^16 less
/// than what they are; that leaves the result through the upper end.
macro_rules! interpolate {
    ($one:literal) => {
        concat!(
            "ldr r5, [lr, r5, lsl #1]\n",
            "rsb r3, r3, r3, lsl #16\n",
            "add r3, r3, ",
            $one,
            "\n",
            "smuad r3, r3, r5\n",
            "eor r3, r3, r4, asr #31\n",
        )
    };
}

/// A function of r4, with 12 fractional bits and times three, as `fixed_point` has it.
macro_rules! function {
    (logistic $result:literal) => {
        concat!(
            magnitude!(),
            "lsr r5, r3, #9\n",
            "ubfx r3, r3, #0, #9\n",
            interpolate!("#512"),
            "add r3, r3, #512\n",
            "ubfx ",
            $result,
            ", r3, #10, #15\n",
        )
    };
    (tanh $result:literal) => {
        concat!(
            magnitude!(),
            "usat r3, #16, r3\n",
            "lsr r5, r3, #8\n",
            "uxtb r3, r3\n",
            interpolate!("#256"),
            "add r3, r3, #0x00800080\n",
            "sbfx ",
            $result,
            ", r3, #8, #16\n",
        )
    };
}

/// A gate, from its two sums.
macro_rules! gate {
    ($function:ident $result:literal) => {
        concat!(
            "ldr r4, [r1], #4\n",
            "ldr r5, [r2], #4\n",
            scale!("r4"),
            "ssat r4, #16, r4\n",
            scale!("r5"),
            "ssat r5, #16, r5\n",
            "add r4, r4, r5\n",
            "ssat r4, #16, r4\n",
            "add r4, r4, r4, lsl #1\n",
            function!($function $result),
        )
    };
}

/// Registers:
///
/// ```text
/// r0              scales
/// r1 r2           sums over the input and over what was shown last
/// r4 r5 r6 r7     numbers on their way
/// r8 r9 r10 r11   a scale
/// r3 r12          others
/// lr              the table
/// ```
///
/// # Safety
///
/// There are scales, and sums, cells and outputs up to the end, one or more.
#[unsafe(naked)]
unsafe extern "C" fn advance_cells(_call: *const Call) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "add r12, r0, #16",
        "ldm r0, {{r0, r1, r2, lr}}",
        "ldm r12, {{r3-r11}}",
        // 0: the cells, 4: the outputs, 8: their end, 12: the bounds of cells, 20: shifts to the left,
        // half, and shift to the right, 32: the zero point.
        "push {{r3-r11}}",
        "2:",
        gate!(logistic "r6"),
        gate!(logistic "r7"),
        gate!(tanh "r12"),
        "ldr r3, [sp]",
        "ldrsh r4, [r3]",
        "mul r6, r6, r12",
        "mul r4, r4, r7",
        scale!("r4"),
        "ssat r4, #16, r4",
        scale!("r6"),
        "ssat r6, #16, r6",
        "add r4, r4, r6",
        "ssat r4, #16, r4",
        "ldr r3, [sp]",
        "ldr r8, [sp, #12]",
        "ldr r9, [sp, #16]",
        "ldr r10, [sp, #20]",
        "ldr r11, [sp, #24]",
        "ldr r12, [sp, #28]",
        "cmp r4, r8",
        "it lt",
        "movlt r4, r8",
        "cmp r4, r9",
        "it gt",
        "movgt r4, r9",
        "strh r4, [r3], #2",
        "str r3, [sp]",
        "add r4, r4, r4, lsl #1",
        "lsl r4, r4, r10",
        "add r4, r4, r11",
        "asr r4, r4, r12",
        function!(tanh "r7"),
        gate!(logistic "r4"),
        "mul r4, r4, r7",
        scale!("r4"),
        "ldr r3, [sp, #4]",
        "ldr r5, [sp, #8]",
        "ldr r6, [sp, #32]",
        "sub r0, r0, #176",
        "add r4, r4, r6",
        "ssat r4, #8, r4",
        "strb r4, [r3], #1",
        "str r3, [sp, #4]",
        "cmp r3, r5",
        "bne 2b",
        "add sp, sp, #36",
        "pop {{r4-r11, pc}}",
    )
}
