//! CUMSUM: the sums of all elements up to each along an axis.
//!
//! ```text
//! y[o, k, i] = Σ x[o, j, i] over j <= k                (over j < k if exclusive)
//! ```
//!
//! and over `j >= k`, or `j > k`, if the axis is walked backwards. Sums of integers wrap around.
//! TensorFlow Lite Micro adds quantized elements with 19 more bits and begins each sum with what the
//! stored number 0 stands for, as if there were one more element:
//!
//! ```text
//! sum[k] = (-input_zero_point + Σ (x[j] - input_zero_point)) * 2^19
//! y[k]   = clamp(scale(sum[k], multiplier, shift) + zero_point)
//! ```
//!
//! where `multiplier` and `shift` are those of `2 * input_scale / (2^20 * output_scale)`.

use super::contract::contract;
use crate::{Reference, fixed_point::multiply_by_quantized_multiplier};
use core::cell::Cell;

/// An element type that has cumulative sums.
#[diagnostic::on_unimplemented(
    message = "CUMSUM is not defined for elements `{Self}`",
    note = "elements are `i8`, `i32`, `i64` or `f32`"
)]
pub trait Operand: Copy + Default + 'static {
    /// How a sum becomes an output.
    type Arithmetic: Copy;
    /// What is added up.
    type Sum: Copy;

    /// The sum of no elements.
    fn start(arithmetic: &Self::Arithmetic) -> Self::Sum;
    /// The sum with one more element.
    fn add(sum: Self::Sum, element: Self, arithmetic: &Self::Arithmetic) -> Self::Sum;
    /// The output of a sum.
    fn finish(sum: Self::Sum, arithmetic: &Self::Arithmetic) -> Self;
}

/// Scales and zero points of quantized sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantized {
    /// Zero point of the input.
    pub input_zero_point: i32,
    /// Q0.31 multiplier.
    pub multiplier: i32,
    /// Exponent that goes with it; positive shifts left.
    pub shift: i32,
    /// Zero point of the output.
    pub zero_point: i32,
}

impl Operand for i8 {
    type Arithmetic = Quantized;
    type Sum = i32;

    #[inline(always)]
    fn start(arithmetic: &Quantized) -> i32 {
        arithmetic.input_zero_point.wrapping_neg() << 19
    }

    #[inline(always)]
    fn add(sum: i32, element: i8, arithmetic: &Quantized) -> i32 {
        let distance = i32::from(element).wrapping_sub(arithmetic.input_zero_point);
        sum.wrapping_add(distance << 19)
    }

    #[inline(always)]
    fn finish(sum: i32, arithmetic: &Quantized) -> i8 {
        let scaled = multiply_by_quantized_multiplier(sum, arithmetic.multiplier, arithmetic.shift);
        let value = scaled.wrapping_add(arithmetic.zero_point);
        value.max(i8::MIN.into()).min(i8::MAX.into()) as i8
    }
}

macro_rules! plain {
    ($($element:ty: $zero:expr, $add:expr;)+) => {$(
        impl Operand for $element {
            type Arithmetic = ();
            type Sum = $element;

            #[inline(always)]
            fn start(_arithmetic: &()) -> $element {
                $zero
            }

            #[inline(always)]
            fn add(sum: $element, element: $element, _arithmetic: &()) -> $element {
                let add: fn($element, $element) -> $element = $add;
                add(sum, element)
            }

            #[inline(always)]
            fn finish(sum: $element, _arithmetic: &()) -> $element {
                sum
            }
        }
    )+};
}

plain! {
    f32: 0.0, |sum, element| sum + element;
    i32: 0, i32::wrapping_add;
    i64: 0, i64::wrapping_add;
}

/// The extents around the axis, and how it is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Product of the extents before the axis.
    pub outer: usize,
    /// Extent of the axis.
    pub extent: usize,
    /// Elements from one position along the axis to the next.
    pub inner: usize,
    /// A sum does not have the element at its own position.
    pub is_exclusive: bool,
    /// From the last element to the first.
    pub is_reverse: bool,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Operand> {
    /// The extents around the axis.
    pub params: &'a Params,
    /// How a sum becomes an output; `()` where it is one.
    pub arithmetic: A::Arithmetic,
    /// The input.
    pub input: &'a [Cell<A>],
    /// As many elements, which may lie exactly over the input.
    pub output: &'a [Cell<A>],
}

contract! {
    /// A set's kernel of CUMSUM for elements `A`.
    Cumsum<A: Operand>,
    "kernel set `{Self}` has no CUMSUM for `{A}`",
    note = "choose a kernel set that has it, or implement `cumsum::Cumsum<{A}>` for yours"
}

impl<A: Operand> Cumsum<A> for Reference {
    fn run(args: &Args<'_, A>) {
        let params = args.params;
        let (inner, extent) = (params.inner, params.extent);
        let block = extent.wrapping_mul(inner);
        let (start, step) = if params.is_reverse {
            (block.wrapping_sub(inner), inner.wrapping_neg())
        } else {
            (0, inner)
        };
        for outer in 0..params.outer {
            for column in 0..inner {
                let mut at = outer.wrapping_mul(block).wrapping_add(column);
                at = at.wrapping_add(start);
                let mut sum = A::start(&args.arithmetic);
                for _ in 0..extent {
                    let (input, output) = (args.input.get(at), args.output.get(at));
                    debug_assert!(input.is_some() && output.is_some(), "element {at}");
                    if let (Some(input), Some(output)) = (input, output) {
                        let next = A::add(sum, input.get(), &args.arithmetic);
                        let own = if params.is_exclusive { sum } else { next };
                        output.set(A::finish(own, &args.arithmetic));
                        sum = next;
                    }
                    at = at.wrapping_add(step);
                }
            }
        }
    }
}
