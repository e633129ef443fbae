//! PRELU of 8-bit elements with slopes for the columns of a tensor.
//!
//! With an input `x` and a slope `a` less their zero points, the scales `m * 2^(l-e)` of inputs from zero on
//! and `n * 2^(k-f)` of products, `l`, `e`, `k` and `f` not negative, and the zero point `z` of the output, the
//! reference rounds twice. For a real number `v`, that is `x m 2^(l-e-31)` or `x a n 2^(k-f-31)`, it gives
//!
//! ```text
//! y = floor(v + 1/2 + r) + z
//! r = 0 where e = 0, or 2^-(e+1) with the sign of v             f instead of e for products
//! ```
//!
//! The kernel computes it with `E = 15 + e - l` fractional bits, with which the first factor is `m` itself:
//!
//! ```text
//! x >= 0:  y = (o + ((x * m) >> 16)) >> E                       o = (z + 1/2 + r) * 2^E
//! x < 0:   y = (o + ((x * A * n) >> 32)) >> E                   A = a * 2^(E + k - f + 1)
//! ```
//!
//! It is the same: both products are `v * 2^E`, rounded down, and `o` is an integer where `E > e` and `E > f`.
//! Where `v` is 0, either sign of `r` gives `z`.

use super::columns::{Column, Columns};
use crate::{
    CortexM, Portable,
    ops::prelu::{Args, Prelu, Slopes},
};
use core::arch::naked_asm;

/// What the loop over a column keeps in registers.
#[repr(C)]
struct ColumnOutputs {
    column: Column,
    /// Zero point of the input.
    zero_point: i32,
    /// `m`
    factor: i32,
    /// `o` for inputs from zero on.
    offset: i32,
    /// `A`
    slope: i32,
    /// `n`
    slope_factor: i32,
    /// `o` for inputs below zero.
    slope_offset: i32,
}

/// Defines a function that computes a column with so many fractional bits.
macro_rules! column_outputs {
    (pair, $bits:literal) => {
        concat!(
            "ldrsb r12, [r0]\n",
            "ldrsb lr, [r0, r2]\n",
            "add r0, r0, r2, lsl #1\n",
            column_outputs!(single, "r12", $bits),
            column_outputs!(single, "lr", $bits),
            "strb r12, [r1]\n",
            "strb lr, [r1, r2]\n",
            "add r1, r1, r2, lsl #1\n",
        )
    };
    // Either side takes the same steps: what is not executed takes its time.
    (single, $element:literal, $bits:literal) => {
        concat!(
            "subs ", $element, ", r4\n",
            "itte lt\n",
            "mullt ", $element, ", ", $element, ", r7\n",
            "smmlalt ", $element, ", ", $element, ", r8, r9\n",
            "smlawbge ", $element, ", r5, ", $element, ", r6\n",
            "ssat ", $element, ", #8, ", $element, ", asr #", $bits, "\n",
        )
    };
    ($($name:ident, $bits:literal);+) => {$(
        /// Computes a column.
        ///
        /// # Safety
        ///
        /// There is a row. As many elements are readable at the distances that the column says, and writable.
        /// The output may lie over the input if it does so exactly.
        #[unsafe(naked)]
        unsafe extern "C" fn $name(column: *const ColumnOutputs) {
            naked_asm!(
                extension!(),
                "push {{r4-r9, lr}}",
                "ldm r0, {{r0-r9}}",
                "lsrs r3, #1",
                "bcc 1f",
                "ldrsb r12, [r0]",
                "add r0, r2",
                column_outputs!(single, "r12", $bits),
                "strb r12, [r1]",
                "add r1, r2",
                "1:",
                "cmp r3, #0",
                "beq 4f",
                // An odd pair comes first: the loop does two at a time.
                "tst r3, #1",
                "bne 3f",
                "2:",
                column_outputs!(pair, $bits),
                "3:",
                column_outputs!(pair, $bits),
                "subs r3, #2",
                "bgt 2b",
                "4:",
                "pop {{r4-r9, pc}}",
            )
        }
    )+};
}

column_outputs!(
    column_outputs_13, "13";
    column_outputs_14, "14";
    column_outputs_15, "15";
    column_outputs_16, "16"
);

/// How the outputs of columns are computed.
#[derive(Clone, Copy)]
struct Sides {
    slopes: Slopes,
    /// `E`
    bits: i32,
    /// `E + k - f + 1`
    slope_shift: i32,
    compute: unsafe extern "C" fn(*const ColumnOutputs),
}

impl Sides {
    /// Nothing where the computation is not exact.
    #[inline(always)]
    fn new(slopes: &Slopes) -> Option<Self> {
        let bits = 15_i32.wrapping_sub(slopes.shift);
        let compute = match bits {
            13 => column_outputs_13,
            14 => column_outputs_14,
            15 => column_outputs_15,
            16 => column_outputs_16,
            _ => return None,
        };
        let slope_shift = bits.wrapping_add(slopes.slope_shift).wrapping_add(1);
        // Slopes less their zero point are of 9 bits, as the inputs are: products are below 2^31. It is
        // 2 or more where `E > f`.
        let exact = slopes.multiplier >= 0
            && slopes.slope_multiplier >= 0
            && (2..=15).contains(&slope_shift);
        exact.then_some(Self {
            slopes: *slopes,
            bits,
            slope_shift,
            compute,
        })
    }

    /// `o` for numbers with the sign that were shifted so.
    #[inline(always)]
    fn offset(self, shift: i32, negative: bool) -> i32 {
        let half = 1_i32.wrapping_shl(self.bits as u32) >> 1;
        let rounding = if shift < 0 {
            half.wrapping_shr(shift.wrapping_neg() as u32)
        } else {
            0
        };
        let rounding = if negative {
            rounding.wrapping_neg()
        } else {
            rounding
        };
        let zero_point = self.slopes.zero_point.wrapping_shl(self.bits as u32);
        zero_point.wrapping_add(half).wrapping_add(rounding)
    }

    #[inline(always)]
    fn column(self, column: &Column, slope: i8) {
        let slopes = &self.slopes;
        let slope = i32::from(slope).wrapping_sub(slopes.slope_zero_point);
        let call = ColumnOutputs {
            column: *column,
            zero_point: slopes.input_zero_point,
            factor: slopes.multiplier,
            offset: self.offset(slopes.shift, false),
            slope: slope.wrapping_shl(self.slope_shift as u32),
            slope_factor: slopes.slope_multiplier,
            slope_offset: self.offset(slopes.slope_shift, slope > 0),
        };
        // SAFETY: columns lie within both slices and have a row. Cells may be written. An output over an
        // operand lies there exactly: the contract of PRELU.
        unsafe { (self.compute)(&raw const call) };
    }
}

impl Prelu<i8> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, i8>) {
        let sides = Sides::new(&args.arithmetic);
        if let Some((sides, columns)) = sides.zip(Columns::of_second(args.broadcast)) {
            let compute = |column: &Column, slope| sides.column(column, slope);
            columns.for_each_of(args.first, args.second, args.output, compute);
        } else {
            <Portable as Prelu<i8>>::run(args);
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i8>) {
        <Portable as Prelu<i8>>::compact(args);
    }
}
