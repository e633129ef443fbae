//! ADD, SUB, MUL, PRELU and the other operators of two operands.

use super::elementwise::{elementwise, elementwise_compact};
use crate::ops::{
    add::{self, Add, Linear, Quantized},
    binary::{self, Binary},
    mul::{self, Mul},
    prelu::{self, Operand, Prelu, Slopes},
    sub::Sub,
};
use crate::{Portable, dual::scaling::Scaling};

/// The sum of two 8-bit elements in a single step.
#[inline(always)]
pub(crate) fn linear(quantized: Quantized, linear: Linear) -> impl Fn(i8, i8) -> i8 + Copy {
    move |a, b| {
        let value = linear.sum_of(a, b) >> Linear::FRACTION;
        value.max(quantized.min).min(quantized.max) as i8
    }
}

/// A sum for a sign of 1, a difference for -1.
#[inline(always)]
pub(crate) fn sum<A: Into<i32>>(quantized: &Quantized, sign: i32, a: A, b: A) -> i32 {
    let (a, b) = quantized.operands(a, b);
    quantized.output(a.wrapping_add(b.wrapping_mul(sign)))
}

/// Supports an operator for an element type by a function of two elements.
macro_rules! by_function {
    ($operator:ident<$element:ty>, $module:ident, |$args:ident| $function:expr) => {
        impl $operator<$element> for Portable {
            #[inline(always)]
            fn run($args: &$module::Args<'_, $element>) {
                elementwise(
                    $args.broadcast,
                    $args.first,
                    $args.second,
                    $args.output,
                    $function,
                );
            }

            #[inline(always)]
            fn compact($args: &$module::Args<'_, $element>) {
                let (first, second) = ($args.first, $args.second);
                elementwise_compact($args.broadcast, first, second, $args.output, $function);
            }
        }
    };
}

macro_rules! sum_and_difference {
    ($($operator:ident, $sign:literal);+) => {$(
        impl $operator<i8> for Portable {
            #[inline(always)]
            fn run(args: &add::Args<'_, i8>) {
                let (broadcast, q) = (args.broadcast, args.arithmetic);
                if let Some(single) = q.linear {
                    elementwise(broadcast, args.first, args.second, args.output, linear(q, single));
                } else {
                    let function = move |a, b| sum(&q, $sign, a, b) as i8;
                    elementwise(broadcast, args.first, args.second, args.output, function);
                }
            }

            #[inline(always)]
            fn compact(args: &add::Args<'_, i8>) {
                let (broadcast, q) = (args.broadcast, args.arithmetic);
                let (first, second) = (args.first, args.second);
                if let Some(single) = q.linear {
                    elementwise_compact(broadcast, first, second, args.output, linear(q, single));
                } else {
                    let function = move |a, b| sum(&q, $sign, a, b) as i8;
                    elementwise_compact(broadcast, first, second, args.output, function);
                }
            }
        }

        by_function!($operator<i16>, add, |args| {
            let quantized = args.arithmetic;
            move |a, b| sum(&quantized, $sign, a, b) as i16
        });
        by_function!($operator<i32>, add, |args| {
            let bounds = args.arithmetic;
            move |a: i32, b: i32| bounds.apply(a.wrapping_add(b.wrapping_mul($sign)))
        });
        by_function!($operator<i64>, add, |args| {
            let bounds = args.arithmetic;
            move |a: i64, b: i64| bounds.apply(a.wrapping_add(b.wrapping_mul($sign)))
        });
    )+};
}

sum_and_difference!(Add, 1; Sub, -1);

by_function!(Add<f32>, add, |args| {
    let bounds = args.arithmetic;
    move |a, b| bounds.apply(a + b)
});
by_function!(Sub<f32>, add, |args| {
    let bounds = args.arithmetic;
    move |a, b| bounds.apply(a - b)
});

/// Products of operands less their zero points are of at most this magnitude.
const LARGEST_PRODUCT: i64 = 255 * 255;

impl Mul<i8> for Portable {
    #[inline(always)]
    fn run(args: &mul::Args<'_, i8>) {
        let (broadcast, q) = (args.broadcast, args.arithmetic);
        let scaling = Scaling::new(q.multiplier, q.shift);
        if let Some(scaling) = scaling.filter(|scaling| scaling.takes(LARGEST_PRODUCT)) {
            let function = move |a: i8, b: i8| q.output(scaling.apply(q.factors(a, b))) as i8;
            elementwise(broadcast, args.first, args.second, args.output, function);
        } else {
            let function = move |a: i8, b: i8| q.product(a, b) as i8;
            elementwise(broadcast, args.first, args.second, args.output, function);
        }
    }

    #[inline(always)]
    fn compact(args: &mul::Args<'_, i8>) {
        let (first, second, q) = (args.first, args.second, args.arithmetic);
        let function = move |a: i8, b: i8| q.product(a, b) as i8;
        elementwise_compact(args.broadcast, first, second, args.output, function);
    }
}

by_function!(Mul<i16>, mul, |args| {
    let quantized = args.arithmetic;
    move |a: i16, b: i16| quantized.product(a, b) as i16
});
by_function!(Mul<i32>, mul, |args| {
    let bounds = args.arithmetic;
    move |a: i32, b| bounds.apply(a.wrapping_mul(b))
});
by_function!(Mul<i64>, mul, |args| {
    let bounds = args.arithmetic;
    move |a: i64, b| bounds.apply(a.wrapping_mul(b))
});
by_function!(Mul<f32>, mul, |args| {
    let bounds = args.arithmetic;
    move |a, b| bounds.apply(a * b)
});

impl Prelu<i8> for Portable {
    #[inline(always)]
    fn run(args: &prelu::Args<'_, i8>) {
        let (broadcast, slopes) = (args.broadcast, args.arithmetic);
        if let Some(sides) = Sides::new(&slopes) {
            let function = move |input, slope| sides.output(&slopes, input, slope);
            elementwise(broadcast, args.first, args.second, args.output, function);
        } else {
            let function = move |input, slope| <i8 as Operand>::apply(&slopes, input, slope);
            elementwise(broadcast, args.first, args.second, args.output, function);
        }
    }

    #[inline(always)]
    fn compact(args: &prelu::Args<'_, i8>) {
        let (first, second, slopes) = (args.first, args.second, args.arithmetic);
        let function = move |input, slope| <i8 as Operand>::apply(&slopes, input, slope);
        elementwise_compact(args.broadcast, first, second, args.output, function);
    }
}

/// How inputs from zero on and those below are scaled, each with one rounding.
#[derive(Clone, Copy)]
struct Sides {
    positive: Scaling,
    negative: Scaling,
}

impl Sides {
    /// Those of a PRELU of 8-bit elements, where they are exact.
    #[inline(always)]
    fn new(slopes: &Slopes) -> Option<Self> {
        let positive = Scaling::new(slopes.multiplier, slopes.shift)?;
        let negative = Scaling::new(slopes.slope_multiplier, slopes.slope_shift)?;
        let exact = positive.takes(255) && negative.takes(LARGEST_PRODUCT);
        exact.then_some(Self { positive, negative })
    }

    #[inline(always)]
    fn output(self, slopes: &Slopes, input: i8, slope: i8) -> i8 {
        let input = i32::from(input).wrapping_sub(slopes.input_zero_point);
        let slope = i32::from(slope).wrapping_sub(slopes.slope_zero_point);
        // Chosen before they are scaled, so that either takes the same steps.
        let (value, scaling) = if input < 0 {
            (input.wrapping_mul(slope), self.negative)
        } else {
            (input, self.positive)
        };
        let value = scaling.apply(value).wrapping_add(slopes.zero_point);
        value.max(i8::MIN.into()).min(i8::MAX.into()) as i8
    }
}

by_function!(Prelu<i16>, prelu, |args| {
    let slopes = args.arithmetic;
    move |input, slope| <i16 as Operand>::apply(&slopes, input, slope)
});
by_function!(Prelu<f32>, prelu, |_args| |input, slope| {
    <f32 as Operand>::apply(&(), input, slope)
});

impl<O: binary::Function<A>, A: Copy + Default> Binary<O, A> for Portable {
    #[inline(always)]
    fn run(args: &binary::Args<'_, O, A>) {
        let arithmetic = args.arithmetic;
        let function = move |a, b| O::apply(&arithmetic, a, b);
        elementwise(
            args.broadcast,
            args.first,
            args.second,
            args.output,
            function,
        );
    }

    #[inline(always)]
    fn compact(args: &binary::Args<'_, O, A>) {
        let arithmetic = args.arithmetic;
        let function = move |a, b| O::apply(&arithmetic, a, b);
        let (first, second) = (args.first, args.second);
        elementwise_compact(args.broadcast, first, second, args.output, function);
    }
}
