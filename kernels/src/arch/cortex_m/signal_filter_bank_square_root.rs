//! SignalFilterBankSquareRoot: roots by division.
//!
//! A root of 32 bits comes from one of 16 by a single division (Zimmermann, "Karatsuba square root", 1999):
//! with a number of 64 bits cut into `h`, `l` of 32 bits, and `l` into its upper half `m` and the rest,
//!
//! ```text
//! s = floor(sqrt(h))    r = h - s^2    q = floor((2^16 r + m) / (2 s))
//! ```
//!
//! `2^16 s + q` is the root rounded down, or one more. The highest of the bits of `h` must be one of its
//! upper two, to which an even shift brings it.

use crate::{
    CortexM, Portable,
    ops::signal_filter_bank_square_root::{Args, SignalFilterBankSquareRoot, nearest},
};
use core::{cell::Cell, num::NonZero};

impl SignalFilterBankSquareRoot<u64> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, u64>) {
        signal_filter_bank_square_root(args);
    }

    #[inline(always)]
    fn compact(args: &Args<'_, u64>) {
        Portable::compact(args);
    }
}

/// One channel after another.
#[inline(never)]
fn signal_filter_bank_square_root(args: &Args<'_, u64>) {
    let scale_bits = args.scale_bits.first().map_or(0, Cell::get);
    for (energy, output) in args.input.iter().zip(args.output) {
        output.set(square_root(energy.get()).wrapping_shr(scale_bits as u32));
    }
}

/// The square root, rounded to nearest, and limited as the operator says.
#[inline(always)]
fn square_root(number: u64) -> u32 {
    // A root has half as many places. Of 0 they are all that it has.
    let places = (number | 1).leading_zeros() / 2;
    let shifted = number.wrapping_shl(2 * places);
    let high = (shifted >> 32) as u32;
    let upper = root_of_word(high);
    let rest = high.wrapping_sub(upper.wrapping_mul(upper));
    // Half of the dividend, which has 33 bits, and of the divisor.
    let dividend = rest << 15 | (shifted as u32) >> 17;
    // The root of `high` was rounded down, so that the lower half has no more than its 16 bits.
    let lower = quotient(dividend, upper).min(0xffff);
    let root = upper << 16 | lower;
    let root = root.wrapping_sub(u32::from(square(root) > shifted));
    let root = root.wrapping_shr(places);
    nearest(number, root.into(), number.wrapping_sub(square(root)))
}

#[inline(always)]
fn square(x: u32) -> u64 {
    u64::from(x) * u64::from(x)
}

#[inline(always)]
fn quotient(dividend: u32, divisor: u32) -> u32 {
    NonZero::new(divisor).map_or(0, |divisor| dividend / divisor)
}

/// The root rounded down of a number from `2^30` on: a line that is off by 4 % at most, and two steps of
/// Newton's method, which leave a relative error below `2^-20`.
#[inline(always)]
fn root_of_word(word: u32) -> u32 {
    // 2^15 times 0.67 + 0.345 x, for `word / 2^30` as `x`.
    let line = ((word >> 16).wrapping_mul(22610) >> 15).wrapping_add(LINE_AT_0);
    let first = line.wrapping_add(quotient(word, line)) >> 1;
    let second = first.wrapping_add(quotient(word, first)) >> 1;
    let root = second.min(0xffff);
    root.wrapping_sub(u32::from(root.wrapping_mul(root) > word))
}

/// Where the line begins.
const LINE_AT_0: u32 = 21955;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::signal_filter_bank_square_root::square_root as reference;

    #[test]
    fn roots_of_words_are_rounded_down() {
        let near_squares = (1 << 15..1 << 16).map(|root: u64| root * root);
        let words =
            near_squares.flat_map(|square| [-2_i64, -1, 0, 1].map(|near| square as i64 + near));
        let steps = (1 << 30..1_i64 << 32).step_by(4093);
        for word in words.chain(steps).chain([(1 << 32) - 1]) {
            let Some(word) = u32::try_from(word).ok().filter(|word| *word >= 1 << 30) else {
                continue;
            };
            assert_eq!(root_of_word(word), word.isqrt(), "{word}");
        }
    }

    #[test]
    fn roots_are_those_of_the_reference() {
        let edges = (0..64)
            .flat_map(|bit| [-1_i64, 0, 1].map(|near| (1_u64 << bit).wrapping_add_signed(near)));
        let roots = (0..=u32::MAX)
            .step_by(99_991)
            .chain([1, 2, 3, 0xffff, 0x1_0000, u32::MAX]);
        let squares = roots.flat_map(|root| {
            let (square, root) = (square(root), u64::from(root));
            [-1_i64, 0, 1]
                .map(|near| square.wrapping_add_signed(near))
                .into_iter()
                .chain([0, 1].map(|more| square.wrapping_add(root + more)))
        });
        for number in edges.chain(squares).chain([u64::MAX, u64::MAX - 1]) {
            assert_eq!(square_root(number), reference(number), "{number}");
        }
    }
}
