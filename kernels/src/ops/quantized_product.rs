//! REDUCE_PROD of quantized elements, as LiteRT's reference kernels define it.
//!
//! The axes of the input are parted as in [`reduce`](super::reduce). The product is scaled after each factor,
//! so that it stays within 32 bits where results do, and wraps around where they do not. With the factors
//! `f[j] = x[j] - input_zero_point` of an output element, in order, and `scale` being
//! [`multiply_wide_by_quantized_multiplier`]:
//!
//! ```text
//! p    = f[0]
//! p    = scale(p * f[j], multiplier, shift)      for each further factor
//! y[i] = clamp(scale(p, multiplier, shift) + zero_point)
//! ```
//!
//! `multiplier` and `shift` stand for the real number `input_scale / output_scale^(1 / count)`, computed in
//! double precision, with `count` factors: as often as it is applied, it takes the output's scale once.

use super::{contract::contract, reduce::Params};
use crate::{Reference, fixed_point::multiply_wide_by_quantized_multiplier, offsets::Offsets};
use core::cell::Cell;

/// Scale and zero points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantized {
    /// Zero point of the input.
    pub input_zero_point: i32,
    /// Q0.31 multiplier, applied after each factor.
    pub multiplier: i32,
    /// Exponent that goes with it; positive shifts left.
    pub shift: i32,
    /// Zero point of the output.
    pub zero_point: i32,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Copy> {
    /// What is multiplied.
    pub params: &'a Params,
    /// Scale and zero points.
    pub arithmetic: &'a Quantized,
    /// The input.
    pub input: &'a [Cell<A>],
    /// The output, which must not overlap the input.
    pub output: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of REDUCE_PROD for quantized elements `A`.
    QuantizedProduct<A: Copy>,
    "kernel set `{Self}` has no REDUCE_PROD for `{A}`",
    note = "choose a kernel set that has it, or implement `quantized_product::QuantizedProduct<{A}>` for yours"
);

macro_rules! products {
    ($($element:ty)+) => {$(
        impl QuantizedProduct<$element> for Reference {
            fn run(args: &Args<'_, $element>) {
                let (min, max) = (<$element>::MIN.into(), <$element>::MAX.into());
                product(args, |result: i32| result.max(min).min(max) as $element);
            }
        }
    )+};
}

products!(i8 i16);

/// One output element after another.
#[inline(always)]
fn product<A: Copy + Default + Into<i32>>(args: &Args<'_, A>, saturate: impl Fn(i32) -> A) {
    let (params, arithmetic) = (args.params, args.arithmetic);
    let factor = |[offset]: [usize; 1]| {
        let element = args.input.get(offset);
        debug_assert!(element.is_some(), "element {offset} of the input");
        let element: i32 = element.map(Cell::get).unwrap_or_default().into();
        i64::from(element.wrapping_sub(arithmetic.input_zero_point))
    };
    let scale = |product: i64| {
        let Quantized {
            multiplier, shift, ..
        } = *arithmetic;
        i64::from(multiply_wide_by_quantized_multiplier(
            product, multiplier, shift,
        ))
    };
    let kept = Offsets::new(&params.output_extents, [&params.output_strides], [0]);
    for (output, first) in args.output.iter().zip(kept) {
        let reduced = Offsets::new(&params.reduced_extents, [&params.reduced_strides], first);
        let factors = reduced.map(factor);
        let product = factors.reduce(|product, factor| scale(product.wrapping_mul(factor)));
        let result = scale(product.unwrap_or(1)) as i32;
        output.set(saturate(result.wrapping_add(arithmetic.zero_point)));
    }
}
