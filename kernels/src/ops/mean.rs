//! MEAN, the average over some axes, and SUM of quantized elements.
//!
//! The axes of the input are parted in those that the output keeps and those that are reduced:
//!
//! ```text
//! y[i] = finish(Σ over j of x[Σ i[k]*output_strides[k] + Σ j[k]*reduced_strides[k]])
//! float:      finish(sum) = sum / count
//! integer:    finish(sum) = sum / count, rounded towards zero
//! quantized:  finish(sum) = clamp(scale(sum - input_zero_point * count, multiplier, shift) + zero_point)
//! ```
//!
//! with `j` running over all positions within the reduced extents, `count` of them, and `scale`
//! being [`multiply_by_quantized_multiplier`].
//!
//! How the compiler gets the parameters: `output_extents` and `output_strides` are the extents of
//! the kept axes, in order, and their strides in the input; `reduced_extents` and
//! `reduced_strides` those of the reduced axes; both are filled up with leading extents of 1.
//! TensorFlow Lite Micro puts the division by `count` into the multiplier: with `multiplier` and
//! `shift` of the real number `input_scale / output_scale`,
//!
//! ```text
//! s          = min(floor(log2(count)), 32, 31 + shift)
//! multiplier = floor(multiplier * 2^s / count)      (64 bits)
//! shift      = shift - s
//! ```
//!
//! This holds for all ranks and axes, and for equal scales as well. SUM is the same kernel with the
//! multiplier and shift of `input_scale / output_scale` as they are.
//!
//! [`multiply_by_quantized_multiplier`]: crate::fixed_point::multiply_by_quantized_multiplier

use super::contract::contract;
use crate::fixed_point::multiply_by_quantized_multiplier;
use crate::{Reference, offsets::Offsets};
use core::cell::Cell;

/// An element type that has a mean.
#[diagnostic::on_unimplemented(
    message = "MEAN is not defined for elements `{Self}`",
    note = "elements are `i8`, `u8`, `i16`, `i32`, `i64` or `f32`"
)]
pub trait Operand: Copy + Default + 'static {
    /// How a sum becomes a mean.
    type Arithmetic: Copy;
}

impl Operand for i8 {
    type Arithmetic = Quantized;
}

impl Operand for u8 {
    type Arithmetic = Quantized;
}

impl Operand for i16 {
    type Arithmetic = Quantized;
}

impl Operand for i32 {
    type Arithmetic = ();
}

impl Operand for i64 {
    type Arithmetic = ();
}

impl Operand for f32 {
    type Arithmetic = ();
}

/// The scale of a quantized sum, which includes the division.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantized {
    /// Multiplier, below Q0.31's usual range by up to one bit.
    pub multiplier: i32,
    /// Exponent that goes with it; positive shifts left.
    pub shift: i32,
    /// Zero point of the output.
    pub zero_point: i32,
}

impl Quantized {
    /// The mean of elements with the given sum, not clamped yet.
    #[inline(always)]
    pub(crate) fn apply(&self, sum: i32, params: &Params) -> i32 {
        let zero = params.input_zero_point.wrapping_mul(params.count as i32);
        let distance = sum.wrapping_sub(zero);
        let scaled = multiply_by_quantized_multiplier(distance, self.multiplier, self.shift);
        scaled.wrapping_add(self.zero_point)
    }
}

/// Which elements of the input an output element is the mean of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Extents of the axes that are kept.
    pub output_extents: [usize; 6],
    /// Their strides in the input.
    pub output_strides: [usize; 6],
    /// Extents of the axes that are reduced.
    pub reduced_extents: [usize; 6],
    /// Their strides in the input.
    pub reduced_strides: [usize; 6],
    /// Product of the reduced extents.
    pub count: usize,
    /// Zero point of the input; 0 for float.
    pub input_zero_point: i32,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Operand> {
    /// What is averaged.
    pub params: &'a Params,
    /// How a sum becomes a mean; `()` where it is not quantized.
    pub arithmetic: A::Arithmetic,
    /// The input.
    pub input: &'a [Cell<A>],
    /// The output, which must not overlap the input.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of MEAN for elements `A`.
    Mean<A: Operand>,
    "kernel set `{Self}` has no MEAN for `{A}`",
    note = "choose a kernel set that has it, or implement `mean::Mean<{A}>` for yours"
);

macro_rules! mean_quantized {
    ($($element:ty)+) => {$(
        impl Mean<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let add = |sum: i32, value| sum.wrapping_add(i32::from(value));
                let finish = |sum| {
                    let value = args.arithmetic.apply(sum, args.params);
                    value.max(<$element>::MIN.into()).min(<$element>::MAX.into()) as $element
                };
                reduce(args, 0, add, finish);
            }
        }
    )+};
}

mean_quantized!(i8 u8 i16);

/// Of integers without a scale, as TensorFlow Lite has it; TensorFlow Lite Micro does not.
macro_rules! mean_integer {
    ($($element:ty)+) => {$(
        impl Mean<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let count = args.params.count as i64;
                let add = |sum: i64, value| sum.wrapping_add(i64::from(value));
                let finish = |sum: i64| sum.checked_div(count).unwrap_or(0) as $element;
                reduce(args, 0, add, finish);
            }
        }
    )+};
}

mean_integer!(i32 i64);

impl Mean<f32> for Reference {
    fn run(args: &Args<'_, f32>) {
        let count = args.params.count as f32;
        reduce(args, 0.0, |sum, value| sum + value, |sum| sum / count);
    }
}

/// Folds the elements that belong to each output element.
#[inline(always)]
fn reduce<A: Operand, S: Copy>(
    args: &Args<'_, A>,
    start: S,
    fold: impl Fn(S, A) -> S,
    finish: impl Fn(S) -> A,
) {
    let params = args.params;
    let kept = Offsets::new(&params.output_extents, [&params.output_strides], [0]);
    for (output, first) in args.output.iter().zip(kept) {
        let reduced = Offsets::new(&params.reduced_extents, [&params.reduced_strides], first);
        let sum = reduced.fold(start, |sum, [offset]| {
            let value = args.input.get(offset);
            debug_assert!(value.is_some(), "element {offset} of the input");
            fold(sum, value.map(Cell::get).unwrap_or_default())
        });
        output.set(finish(sum));
    }
}
