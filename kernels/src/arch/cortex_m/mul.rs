//! MUL of 8-bit elements.
//!
//! With operands `a` and `b` less their zero points, the multiplier `m`, a shift of `-e`, `e >= 1`, and the
//! zero point `z`,
//!
//! ```text
//! s = 2 a b
//! h = (2 z + 1) * 2^(e-1)
//! y = clamp((h - (1 if s < 0) + high(s * m)) >> e)
//! ```
//!
//! where `high` is the upper half of the product, rounded. It is the output stage of a layer, see
//! [`dual::stage`](crate::dual), whose sums are products here: at most `2^16`, so that nothing overflows
//! for `e <= 22`.

use super::columns::{Column, Columns};
use crate::{
    CortexM, Portable, Source,
    ops::mul::{Args, Mul, Quantized},
    portable::{Dense, Place, elementwise},
};
use core::{arch::naked_asm, cell::Cell};

/// How products are scaled.
#[derive(Clone, Copy)]
#[repr(C)]
struct Scale {
    /// `h`
    addend: i32,
    /// `m`
    multiplier: i32,
    /// `e`
    exponent: i32,
}

impl Scale {
    /// Nothing where the computation is not exact.
    #[inline(always)]
    fn new(quantized: &Quantized) -> Option<Self> {
        let Quantized {
            multiplier, shift, ..
        } = *quantized;
        let addend = quantized.zero_point.wrapping_mul(2).wrapping_add(1);
        (multiplier >= 0 && (-22..=-1).contains(&shift)).then(|| Self {
            addend: addend.wrapping_shl((!shift) as u32),
            multiplier,
            exponent: shift.wrapping_neg(),
        })
    }
}

/// From twice a product to the output before its bounds are those of an activation.
macro_rules! scaled {
    ($element:literal) => {
        concat!(
            "add r9, r6, ",
            $element,
            ", asr #31\n",
            "smmlar ",
            $element,
            ", ",
            $element,
            ", r7, r9\n",
            "asr ",
            $element,
            ", r8\n",
            "ssat ",
            $element,
            ", #8, ",
            $element,
            "\n",
        )
    };
}

/// What the loop over a column keeps in registers.
#[repr(C)]
struct ColumnProducts {
    column: Column,
    /// Twice the element of the vector, less its zero point.
    factor: i32,
    /// That times the zero point of the tensor, negative.
    offset: i32,
    scale: Scale,
}

/// Computes a column.
///
/// # Safety
///
/// There is a row. As many elements are readable at the distances that the column says, and writable. The
/// output may lie over the input if it does so exactly.
#[unsafe(naked)]
unsafe extern "C" fn column_products(column: *const ColumnProducts) {
    macro_rules! single {
        () => {
            concat!("smlabb r12, r12, r4, r5\n", scaled!("r12"))
        };
    }
    macro_rules! pair {
        () => {
            concat!(
                "ldrsb r12, [r0]\n",
                "ldrsb lr, [r0, r2]\n",
                "add r0, r0, r2, lsl #1\n",
                single!(),
                "smlabb lr, lr, r4, r5\n",
                scaled!("lr"),
                "strb r12, [r1]\n",
                "strb lr, [r1, r2]\n",
                "add r1, r1, r2, lsl #1\n",
            )
        };
    }
    naked_asm!(
        extension!(),
        "push {{r4-r9, lr}}",
        "ldm r0, {{r0-r8}}",
        "lsrs r3, #1",
        "bcc 1f",
        "ldrsb r12, [r0]",
        "add r0, r2",
        single!(),
        "strb r12, [r1]",
        "add r1, r2",
        "1:",
        "cmp r3, #0",
        "beq 4f",
        // An odd pair comes first: the loop does two at a time.
        "tst r3, #1",
        "bne 3f",
        "2:",
        pair!(),
        "3:",
        pair!(),
        "subs r3, #2",
        "bgt 2b",
        "4:",
        "pop {{r4-r9, pc}}",
    )
}

/// What the loop over operands of one shape keeps in registers.
#[repr(C)]
struct Products {
    first: *const i8,
    second: *const i8,
    output: *const Cell<i8>,
    count: usize,
    first_zero_point: i32,
    /// Twice the zero point of the second operand.
    second_zero_point: i32,
    scale: Scale,
}

/// Computes the products of elements that follow each other in both operands.
///
/// # Safety
///
/// There is an element. `count` elements are readable in both operands and writable. The output may lie over
/// an operand if it does so exactly.
#[unsafe(naked)]
unsafe extern "C" fn products(products: *const Products) {
    macro_rules! single {
        () => {
            concat!(
                "ldrsb r12, [r0], #1\n",
                "ldrsb r9, [r1], #1\n",
                "sub r12, r4\n",
                "rsb r9, r5, r9, lsl #1\n",
                "smulbb r12, r12, r9\n",
                scaled!("r12"),
                "strb r12, [r2], #1\n",
            )
        };
    }
    naked_asm!(
        extension!(),
        "push {{r4-r9, lr}}",
        "ldm r0, {{r0-r8}}",
        "tst r3, #1",
        "bne 2f",
        "1:",
        single!(),
        "2:",
        single!(),
        "subs r3, #2",
        "bgt 1b",
        "pop {{r4-r9, pc}}",
    )
}

/// Products whose scale is such.
#[derive(Clone, Copy)]
struct Multiply {
    quantized: Quantized,
    scale: Scale,
}

impl Dense<i8> for Multiply {
    #[inline(always)]
    fn pair(self, first: i8, second: i8) -> i8 {
        let quantized = self.quantized;
        quantized.product(first, second) as i8
    }

    #[inline(always)]
    fn dense(self, first: &[impl Place<i8>], second: &[impl Place<i8>], output: &[Cell<i8>]) {
        let Quantized {
            first_zero_point,
            second_zero_point,
            min,
            max,
            ..
        } = self.quantized;
        let call = Products {
            first: first.as_ptr().cast(),
            second: second.as_ptr().cast(),
            output: output.as_ptr(),
            count: output.len().min(first.len()).min(second.len()),
            first_zero_point,
            second_zero_point: second_zero_point.wrapping_mul(2),
            scale: self.scale,
        };
        if call.count > 0 {
            // SAFETY: no slice of 8-bit elements is shorter. Cells may be written. An output over an operand
            // lies there exactly: the contract of MUL.
            unsafe { products(&raw const call) };
        }
        if (min, max) != (-128, 127) {
            super::clamp(output, min, max);
        }
    }
}

impl Multiply {
    /// The products of a tensor and a vector, of which the zero points are these.
    #[inline(always)]
    fn by_columns(
        self,
        columns: Columns,
        (tensor, tensor_zero_point): (Source<'_, i8>, i32),
        (vector, vector_zero_point): (Source<'_, i8>, i32),
        output: &[Cell<i8>],
    ) {
        let compute = |column: &Column, element: i8| {
            let factor = i32::from(element)
                .wrapping_sub(vector_zero_point)
                .wrapping_mul(2);
            let call = ColumnProducts {
                column: *column,
                factor,
                offset: factor.wrapping_mul(tensor_zero_point).wrapping_neg(),
                scale: self.scale,
            };
            // SAFETY: columns lie within both slices and have a row. Cells may be written. An output over an
            // operand lies there exactly: the contract of MUL.
            unsafe { column_products(&raw const call) };
        };
        columns.for_each_of(tensor, vector, output, compute);
        let Quantized { min, max, .. } = self.quantized;
        if (min, max) != (-128, 127) {
            super::clamp(output, min, max);
        }
    }
}

impl Mul<i8> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, i8>) {
        let quantized = args.arithmetic;
        let Some(scale) = Scale::new(&quantized) else {
            return <Portable as Mul<i8>>::run(args);
        };
        let multiply = Multiply { quantized, scale };
        let first = (args.first, quantized.first_zero_point);
        let second = (args.second, quantized.second_zero_point);
        if let Some(columns) = Columns::of_second(args.broadcast) {
            multiply.by_columns(columns, first, second, args.output);
        } else if let Some(columns) = Columns::of_first(args.broadcast) {
            multiply.by_columns(columns, second, first, args.output);
        } else {
            elementwise(args.broadcast, first.0, second.0, args.output, multiply);
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i8>) {
        <Portable as Mul<i8>>::compact(args);
    }
}
