//! Functions of floats.
//!
//! ```text
//! ROUND       the nearest integer, halves to the even one
//! SIGN        -1, 0 or 1
//! LOGISTIC    1 / (1 + exp(-x))
//! ELU         x for x ≥ 0, exp(x) - 1 below
//! HARD_SWISH  x * min(max(x + 3, 0), 6) / 6
//! LEAKY_RELU  x for x > 0, alpha * x below
//! GELU        x / 2 * erfc(-x / √2), or its approximation
//!             x / 2 * (1 + tanh(√(2 / π) * (x + 0.044715 * x³)))
//! ```
//!
//! The other functions are what they are called. RELU and its relatives are [`clamp`](crate::ops::clamp).

use super::{Function, plain};
use crate::ops::operator;
use core::f32::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI};

/// The factor of inputs below zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slope {
    /// `alpha`, which may be any number.
    pub alpha: f32,
}

/// Which of the two functions of GELU.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gelu {
    /// The approximation by a hyperbolic tangent.
    pub approximate: bool,
}

plain! {
    Abs: f32 => libm::fabsf;
    Ceil: f32 => libm::ceilf;
    Cos: f32 => libm::cosf;
    Exp: f32 => libm::expf;
    Floor: f32 => libm::floorf;
    Log: f32 => libm::logf;
    Neg: f32 => |x| -x;
    Round: f32 => libm::rintf;
    Rsqrt: f32 => |x| 1.0 / libm::sqrtf(x);
    Sign: f32 => sign;
    Sin: f32 => libm::sinf;
    Sqrt: f32 => libm::sqrtf;
    Square: f32 => |x| x * x;
    Tanh: f32 => libm::tanhf;
    Logistic: f32 => |x| 1.0 / (1.0 + libm::expf(-x));
    Elu: f32 => |x| if x < 0.0 { libm::expm1f(x) } else { x };
    HardSwish: f32 => |x| x * bounded(x + 3.0) / 6.0;
}

/// -1, 0 or 1.
fn sign(x: f32) -> f32 {
    if x > 0.0 {
        1.0
    } else if x < 0.0 {
        -1.0
    } else {
        0.0
    }
}

/// The nearest number between 0 and 6.
#[inline(always)]
fn bounded(x: f32) -> f32 {
    let positive = if x > 0.0 { x } else { 0.0 };
    if positive > 6.0 { 6.0 } else { positive }
}

impl Function<f32> for operator::LeakyRelu {
    type Arithmetic = Slope;

    #[inline(always)]
    fn apply(slope: &Slope, x: f32) -> f32 {
        if x > 0.0 { x } else { x * slope.alpha }
    }
}

impl Function<f32> for operator::Gelu {
    type Arithmetic = Gelu;

    #[inline(always)]
    fn apply(gelu: &Gelu, x: f32) -> f32 {
        if gelu.approximate {
            // √(2 / π)
            const FACTOR: f32 = FRAC_2_SQRT_PI * FRAC_1_SQRT_2;
            let cubic = x + 0.044_715 * x * x * x;
            0.5 * x * (1.0 + libm::tanhf(FACTOR * cubic))
        } else {
            0.5 * x * libm::erfcf(x * -FRAC_1_SQRT_2)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain<O: Function<f32, Arithmetic = ()>>(x: f32) -> f32 {
        O::apply(&(), x)
    }

    #[test]
    fn functions_at_points_that_are_known() {
        for (x, rounded) in [(0.5, 0.0), (1.5, 2.0), (-2.5, -2.0), (2.7, 3.0)] {
            assert_eq!(plain::<operator::Round>(x), rounded);
        }
        for (x, swished) in [(-4.0, 0.0), (-3.0, 0.0), (0.0, 0.0), (3.0, 3.0), (9.0, 9.0)] {
            assert_eq!(plain::<operator::HardSwish>(x), swished);
        }
        assert_eq!(plain::<operator::Logistic>(0.0), 0.5);
        assert_eq!(plain::<operator::Logistic>(-200.0), 0.0);
        assert_eq!(plain::<operator::Rsqrt>(0.25), 2.0);
        assert!((plain::<operator::Elu>(-1.0) - (1_f32.exp().recip() - 1.0)).abs() < 1e-7);
        for approximate in [false, true] {
            let gelu = |x| <operator::Gelu as Function<f32>>::apply(&Gelu { approximate }, x);
            assert!((gelu(1.0) - 0.8413).abs() < 3e-4);
            assert!((gelu(-1.0) + 0.1587).abs() < 3e-4);
        }
    }
}
