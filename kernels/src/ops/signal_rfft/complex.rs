//! Complex numbers of two 16-bit fixed-point parts, rounded and wrapped as kissfft does.

use core::cell::Cell;

/// A complex number; the parts wrap around like 16-bit memory cells do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Complex {
    pub(crate) re: i16,
    pub(crate) im: i16,
}

/// A complex number in memory: the real part, then the imaginary one.
pub(crate) type Bin = [Cell<i16>; 2];

/// From 15 more fractional bits to the nearest, halves up.
const fn round(product: i32) -> i16 {
    (product.wrapping_add(1 << 14) >> 15) as i16
}

impl Complex {
    #[inline]
    pub(crate) fn load([re, im]: &Bin) -> Self {
        Self {
            re: re.get(),
            im: im.get(),
        }
    }

    #[inline]
    pub(crate) fn store(self, [re, im]: &Bin) {
        re.set(self.re);
        im.set(self.im);
    }

    #[inline]
    pub(crate) const fn plus(self, other: Self) -> Self {
        Self {
            re: self.re.wrapping_add(other.re),
            im: self.im.wrapping_add(other.im),
        }
    }

    #[inline]
    pub(crate) const fn minus(self, other: Self) -> Self {
        Self {
            re: self.re.wrapping_sub(other.re),
            im: self.im.wrapping_sub(other.im),
        }
    }

    /// The product with a number of magnitude at most 1 in Q15.
    #[inline]
    pub(crate) const fn times(self, other: Self) -> Self {
        let (a, b) = (self.re as i32, self.im as i32);
        let (c, d) = (other.re as i32, other.im as i32);
        Self {
            re: round((a * c).wrapping_sub(b * d)),
            im: round((a * d).wrapping_add(b * c)),
        }
    }

    /// The product with `-i`.
    #[inline]
    pub(crate) const fn turned_back(self) -> Self {
        Self {
            re: self.im,
            im: self.re.wrapping_neg(),
        }
    }

    #[inline]
    pub(crate) const fn conjugate(self) -> Self {
        Self {
            re: self.re,
            im: self.im.wrapping_neg(),
        }
    }

    /// The product with `1 / DIVISOR` in Q15, which is rounded down.
    #[inline]
    pub(crate) const fn divided_by<const DIVISOR: i32>(self) -> Self {
        let factor = const { 32767 / DIVISOR };
        Self {
            re: round(self.re as i32 * factor),
            im: round(self.im as i32 * factor),
        }
    }
}
