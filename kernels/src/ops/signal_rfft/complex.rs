//! Complex numbers of two fixed-point parts, rounded and wrapped as kissfft does, or of two floats.

use core::cell::Cell;

/// A part of a complex number.
pub(crate) trait Scalar: Copy {
    const ZERO: Self;
    /// The twiddle factor 1: in fixed point less one unit.
    const ONE: Self;

    fn plus(self, other: Self) -> Self;
    fn minus(self, other: Self) -> Self;
    fn negated(self) -> Self {
        Self::ZERO.minus(self)
    }

    /// `a[0] * b[0] - a[1] * b[1]`, of which the numbers in `b` have a magnitude of at most 1.
    fn products_minus(a: [Self; 2], b: [Self; 2]) -> Self;
    /// `a[0] * b[0] + a[1] * b[1]`.
    fn products_plus(a: [Self; 2], b: [Self; 2]) -> Self;

    /// In fixed point the product with `1 / DIVISOR`, which is rounded down: a stage of a transform divides
    /// by its radix, so that nothing overflows. Floats are left as they are.
    fn divided_by<const DIVISOR: i32>(self) -> Self;

    /// Half of the sum.
    fn half_plus(self, other: Self) -> Self;
    /// Half of the difference.
    fn half_minus(self, other: Self) -> Self;
}

/// Fixed-point parts, of which `$bits` are fractional. Sums wrap around as memory cells do; halves of sums
/// are those of the type in which C adds.
macro_rules! fixed_point {
    ($scalar:ty, $wide:ty, $bits:literal, $sum:ty) => {
        impl Scalar for $scalar {
            const ZERO: Self = 0;
            const ONE: Self = <$scalar>::MAX;

            #[inline]
            fn plus(self, other: Self) -> Self {
                self.wrapping_add(other)
            }

            #[inline]
            fn minus(self, other: Self) -> Self {
                self.wrapping_sub(other)
            }

            #[inline]
            fn products_minus([a, b]: [Self; 2], [c, d]: [Self; 2]) -> Self {
                let [a, b, c, d] = [a, b, c, d].map(<$wide>::from);
                let sum = (a * c).wrapping_sub(b * d);
                (sum.wrapping_add(1 << ($bits - 1)) >> $bits) as $scalar
            }

            #[inline]
            fn products_plus([a, b]: [Self; 2], [c, d]: [Self; 2]) -> Self {
                let [a, b, c, d] = [a, b, c, d].map(<$wide>::from);
                let sum = (a * c).wrapping_add(b * d);
                (sum.wrapping_add(1 << ($bits - 1)) >> $bits) as $scalar
            }

            #[inline]
            fn divided_by<const DIVISOR: i32>(self) -> Self {
                let factor = const { <$scalar>::MAX as $wide / DIVISOR as $wide };
                let product = <$wide>::from(self) * factor;
                (product.wrapping_add(1 << ($bits - 1)) >> $bits) as $scalar
            }

            #[inline]
            fn half_plus(self, other: Self) -> Self {
                (<$sum>::from(self).wrapping_add(<$sum>::from(other)) >> 1) as $scalar
            }

            #[inline]
            fn half_minus(self, other: Self) -> Self {
                (<$sum>::from(self).wrapping_sub(<$sum>::from(other)) >> 1) as $scalar
            }
        }
    };
}

fixed_point!(i16, i32, 15, i32);
fixed_point!(i32, i64, 31, i32);

impl Scalar for f32 {
    const ZERO: Self = 0.0;
    const ONE: Self = 1.0;

    #[inline]
    fn plus(self, other: Self) -> Self {
        self + other
    }

    #[inline]
    fn minus(self, other: Self) -> Self {
        self - other
    }

    #[inline]
    fn products_minus([a, b]: [Self; 2], [c, d]: [Self; 2]) -> Self {
        a * c - b * d
    }

    #[inline]
    fn products_plus([a, b]: [Self; 2], [c, d]: [Self; 2]) -> Self {
        a * c + b * d
    }

    #[inline]
    fn divided_by<const DIVISOR: i32>(self) -> Self {
        self
    }

    #[inline]
    fn half_plus(self, other: Self) -> Self {
        (self + other) * 0.5
    }

    #[inline]
    fn half_minus(self, other: Self) -> Self {
        (self - other) * 0.5
    }
}

/// A complex number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Complex<S> {
    pub(crate) re: S,
    pub(crate) im: S,
}

/// A complex number in memory: the real part, then the imaginary one.
pub(crate) type Bin<S> = [Cell<S>; 2];

impl<S: Scalar> Complex<S> {
    #[inline]
    pub(crate) fn load([re, im]: &Bin<S>) -> Self {
        Self {
            re: re.get(),
            im: im.get(),
        }
    }

    #[inline]
    pub(crate) fn store(self, [re, im]: &Bin<S>) {
        re.set(self.re);
        im.set(self.im);
    }

    #[inline]
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            re: self.re.plus(other.re),
            im: self.im.plus(other.im),
        }
    }

    #[inline]
    pub(crate) fn minus(self, other: Self) -> Self {
        Self {
            re: self.re.minus(other.re),
            im: self.im.minus(other.im),
        }
    }

    /// The product with a number of magnitude at most 1.
    #[inline]
    pub(crate) fn times(self, other: Self) -> Self {
        Self {
            re: S::products_minus([self.re, self.im], [other.re, other.im]),
            im: S::products_plus([self.re, self.im], [other.im, other.re]),
        }
    }

    /// The product with `-i`.
    #[inline]
    pub(crate) fn turned_back(self) -> Self {
        Self {
            re: self.im,
            im: self.re.negated(),
        }
    }

    #[inline]
    pub(crate) fn conjugate(self) -> Self {
        Self {
            re: self.re,
            im: self.im.negated(),
        }
    }

    /// Both parts, see [`Scalar::divided_by`].
    #[inline]
    pub(crate) fn divided_by<const DIVISOR: i32>(self) -> Self {
        Self {
            re: self.re.divided_by::<DIVISOR>(),
            im: self.im.divided_by::<DIVISOR>(),
        }
    }
}
