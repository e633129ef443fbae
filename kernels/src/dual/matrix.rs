//! Matrices of 8-bit weights that are multiplied by a vector: what operators share that go on with the
//! sums in a way of their own.
//!
//! The rows of a matrix are cut into blocks of four, the last one with rows of zeros if need be. The
//! vector is brought into working memory once, less its zero point, four elements in two words:
//!
//! ```text
//! x[0], x[2]    in the low and in the high half; elements that do not exist are 0
//! x[1], x[3]
//! ```
//!
//! A block of the rows `a`, `b`, `c`, `d` is four words to begin the sums with, which matrices without
//! a bias lack, and four words for every four elements:
//!
//! ```text
//! bias[a], 256 * bias[b] + bias[a], bias[c], 256 * bias[d] + bias[c]
//! 256 * b[0] + a[0], 256 * b[2] + a[2]    in the low and in the high half
//! 256 * d[0] + c[0], 256 * d[2] + c[2]
//! 256 * b[1] + a[1], 256 * b[3] + a[3]
//! 256 * d[1] + c[1], 256 * d[3] + c[3]
//! ```
//!
//! Products with these words give `256 * Σ x b + Σ x a`; the low bytes of the halves are `a`, with which
//! `Σ x a` is summed, and the difference is `256 * Σ x b`.
//!
//! Matrices for which that is not exact are not narrow: where the words above have `256 * b + a` they have
//! the bytes `a` and `b`, and the biases as they are.

use super::scaling::Scaling;
#[cfg(not(tinyml_dsp))]
use core::cell::Cell;

/// Rows of a block.
pub(crate) const ROWS: usize = 4;

/// Elements of a vector in two words.
pub(crate) const GROUP: usize = 4;

/// Groups of four that a vector of so many elements has.
#[inline(always)]
pub(crate) const fn groups(depth: usize) -> usize {
    depth.div_ceil(GROUP)
}

/// Words of the vector in working memory.
#[inline(always)]
pub(crate) const fn vector_words(depth: usize) -> usize {
    groups(depth).wrapping_mul(2)
}

/// Words of a block.
#[inline(always)]
pub(crate) const fn block_words(depth: usize, has_bias: bool) -> usize {
    let begin = if has_bias { ROWS } else { 0 };
    groups(depth).wrapping_mul(ROWS).wrapping_add(begin)
}

/// A matrix as the model file has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Matrix<'a> {
    /// `[rows, depth]`.
    pub(super) weights: &'a [i8],
    pub(super) depth: usize,
    /// One for each row, or empty.
    pub(super) bias: &'a [i32],
    /// Zero point of the vector.
    pub(super) zero_point: i32,
}

impl Matrix<'_> {
    /// The weights and the bias of a row; nothing of a row that does not exist.
    fn row(&self, row: usize) -> (&[i8], i32) {
        let weights = self.weights.chunks(self.depth.max(1)).nth(row);
        let bias = self.bias.get(row).copied().unwrap_or(0);
        (weights.unwrap_or(&[]), bias)
    }

    /// The largest magnitude of the sum of a row.
    fn largest(&self, row: usize) -> i64 {
        let (weights, bias) = self.row(row);
        let zero_point = i64::from(self.zero_point);
        let value = (127 - zero_point).abs().max((128 + zero_point).abs());
        let weights = weights
            .iter()
            .map(|weight| i64::from(weight.unsigned_abs()));
        i64::from(bias).abs() + value * weights.sum::<i64>()
    }

    /// Whether elements of the vector fit 16 bits.
    pub(super) fn is_exact(&self) -> bool {
        (-128..=127).contains(&self.zero_point)
    }

    /// Whether of all pairs of rows two weights fit 16 bits, and two sums 32 bits.
    pub(super) fn is_narrow(&self, pairs: impl IntoIterator<Item = [usize; 2]>) -> bool {
        pairs.into_iter().all(|[first, second]| {
            let (a, b) = (self.row(first).0, self.row(second).0);
            let mut weights = a.iter().zip(b);
            weights.all(|(a, b)| *b > i8::MIN || *a >= 0)
                && self.largest(first) + 256 * self.largest(second) < 1 << 31
        })
    }

    /// Whether a row's sums can be scaled in the short way.
    pub(super) fn scales(&self, row: usize, scaling: Option<Scaling>) -> bool {
        scaling.is_some_and(|scaling| scaling.takes(self.largest(row)))
    }

    /// The words of a block of rows.
    pub(super) fn block(
        &self,
        rows: [usize; ROWS],
        narrow: bool,
        has_bias: bool,
    ) -> impl Iterator<Item = u32> {
        let pairs = [[rows[0], rows[1]], [rows[2], rows[3]]];
        let pairs = pairs.map(|pair| pair.map(|row| self.row(row)));
        let begin = pairs.into_iter().flat_map(move |[(_, a), (_, b)]| {
            let both = b.wrapping_mul(256).wrapping_add(a);
            [a as u32, if narrow { both } else { b } as u32]
        });
        let words = (0..groups(self.depth)).flat_map(move |group| {
            [0, 1].into_iter().flat_map(move |step| {
                pairs.into_iter().map(move |[(a, _), (b, _)]| {
                    let [low, high] = [step, step + 2].map(|element| {
                        let weight = |row: &[i8]| row.get(GROUP * group + element).copied();
                        let [a, b] = [a, b].map(|row| weight(row).unwrap_or(0));
                        if narrow {
                            i16::from(b).wrapping_mul(256).wrapping_add(a.into()) as u16
                        } else {
                            u16::from_le_bytes([a as u8, b as u8])
                        }
                    });
                    u32::from(high) << 16 | u32::from(low)
                })
            })
        });
        begin.take(if has_bias { ROWS } else { 0 }).chain(words)
    }
}

/// Brings a vector into working memory, less its zero point.
#[cfg(not(tinyml_dsp))]
pub(crate) fn expand(values: &[Cell<i8>], zero_point: i32, vector: &[Cell<u32>]) {
    for (group, words) in values.chunks(GROUP).zip(vector.chunks(2)) {
        let element = |index: usize| {
            let value = group.get(index).map(|value| i32::from(value.get()));
            u32::from(value.map_or(0, |value| value.wrapping_sub(zero_point)) as u16)
        };
        for (step, word) in words.iter().enumerate() {
            word.set(element(step + 2) << 16 | element(step));
        }
    }
}

/// The sums of some blocks.
#[cfg(not(tinyml_dsp))]
pub(crate) fn sums(
    words: &[u32],
    vector: &[Cell<u32>],
    narrow: bool,
    has_bias: bool,
    results: &[Cell<u32>],
) {
    let halves = |word: u32| [word as i16, (word >> 16) as i16].map(i32::from);
    let begin = if has_bias { ROWS } else { 0 };
    let blocks = words.chunks(vector.len() * 2 + begin);
    for (block, results) in blocks.zip(results.chunks(ROWS)) {
        let (begin, weights) = block.split_at_checked(begin).unwrap_or_default();
        // Of each pair the sum over low bytes, and that over halves or over high bytes.
        let mut sums = [0_i32; ROWS];
        for (sum, begin) in sums.iter_mut().zip(begin) {
            *sum = *begin as i32;
        }
        for (inputs, weights) in vector.iter().zip(weights.chunks(2)) {
            for (sums, weights) in sums.chunks_mut(2).zip(weights) {
                for (input, weight) in halves(inputs.get()).into_iter().zip(halves(*weights)) {
                    if let [low, both] = sums {
                        *low = low.wrapping_add(input.wrapping_mul(i32::from(weight as i8)));
                        let other = if narrow { weight } else { weight >> 8 };
                        *both = both.wrapping_add(input.wrapping_mul(other));
                    }
                }
            }
        }
        let [a, ab, c, cd] = sums;
        let second = |low: i32, other: i32| {
            if narrow {
                other.wrapping_sub(low) >> 8
            } else {
                other
            }
        };
        let sums = [a, second(a, ab), c, second(c, cd)];
        for (result, sum) in results.iter().zip(sums) {
            result.set(sum as u32);
        }
    }
}
