//! Matrices of 8-bit weights that are multiplied by a vector: what operators share that go on with the
//! sums in a way of their own.
//!
//! The rows of a matrix are cut into blocks of four, the last one with rows of zeros if need be. The
//! vector is brought into working memory once, less its zero point, four elements in two words, behind
//! minus the sum of products of neighbours:
//!
//! ```text
//! -Σ x[2k] x[2k+1]
//! x[0], x[2]    in the low and in the high half; elements that do not exist are 0
//! x[1], x[3]
//! ```
//!
//! With it, and with the same sum over a row of weights, one product counts for two (Winograd, 1968):
//!
//! ```text
//! Σ x a = Σ (x[2k+1] + a[2k]) (x[2k] + a[2k+1]) - Σ x[2k] x[2k+1] - Σ a[2k] a[2k+1]
//! ```
//!
//! One instruction extends two bytes of weights and adds the elements, where products of elements and
//! weights need one to extend the bytes alone: five instructions instead of six for eight products, and
//! six instead of eight where both rows of a pair are summed so.
//!
//! A block of the rows `a`, `b`, `c`, `d` is four words to begin the sums with, and four words for every
//! four elements:
//!
//! ```text
//! bias[a] - Σ a[2k] a[2k+1], 256 * bias[b] + bias[a], and the same of c and d
//! 256 * b[0] + a[0], 256 * b[2] + a[2]    in the low and in the high half
//! 256 * d[0] + c[0], 256 * d[2] + c[2]
//! 256 * b[1] + a[1], 256 * b[3] + a[3]
//! 256 * d[1] + c[1], 256 * d[3] + c[3]
//! ```
//!
//! Products with these words give `256 * Σ x b + Σ x a`; the low bytes of the halves are `a`, with which
//! `Σ x a` is summed as above, and the difference is `256 * Σ x b`.
//!
//! Matrices for which that is not exact are not narrow: where the words above have `256 * b + a` they have
//! the bytes `a` and `b`, and a block begins with the same for `b` as for `a`.

use super::{block::products_of_neighbours, scaling::Scaling};
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
    groups(depth).wrapping_mul(2).wrapping_add(1)
}

/// Words of a block.
#[inline(always)]
pub(crate) const fn block_words(depth: usize) -> usize {
    groups(depth).wrapping_add(1).wrapping_mul(ROWS)
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
    pub(super) fn block(&self, rows: [usize; ROWS], narrow: bool) -> impl Iterator<Item = u32> {
        let pairs = [[rows[0], rows[1]], [rows[2], rows[3]]];
        let pairs = pairs.map(|pair| pair.map(|row| self.row(row)));
        let begin = pairs.into_iter().flat_map(move |[a, b]| {
            let second = if narrow {
                b.1.wrapping_mul(256).wrapping_add(a.1)
            } else {
                less_neighbours(b)
            };
            [less_neighbours(a) as u32, second as u32]
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
        begin.chain(words)
    }
}

/// The bias of a row less the products of neighbours among its weights.
fn less_neighbours((weights, bias): (&[i8], i32)) -> i32 {
    bias.wrapping_sub(products_of_neighbours(weights))
}

/// Brings a vector into working memory, less its zero point.
#[cfg(not(tinyml_dsp))]
pub(crate) fn expand(values: &[Cell<i8>], zero_point: i32, vector: &[Cell<u32>]) {
    let Some((products, vector)) = vector.split_first() else {
        return;
    };
    let mut sum = 0_i32;
    for (group, words) in values.chunks(GROUP).zip(vector.chunks(2)) {
        let element = |index: usize| {
            let value = group.get(index).map(|value| i32::from(value.get()));
            value.map_or(0, |value| value.wrapping_sub(zero_point))
        };
        for (step, word) in words.iter().enumerate() {
            word.set((element(step + 2) as u32) << 16 | u32::from(element(step) as u16));
        }
        for even in [0, 2] {
            sum = sum.wrapping_sub(element(even).wrapping_mul(element(even + 1)));
        }
    }
    products.set(sum as u32);
}

/// The sums of some blocks.
#[cfg(not(tinyml_dsp))]
pub(crate) fn sums(words: &[u32], vector: &[Cell<u32>], narrow: bool, results: &[Cell<u32>]) {
    let halves = |word: u32| [word as i16, (word >> 16) as i16].map(i32::from);
    let low_bytes = |word: u32| halves(word).map(|half| i32::from(half as i8));
    let Some((products, vector)) = vector.split_first() else {
        return;
    };
    let products = products.get() as i32;
    let blocks = words.chunks(vector.len().wrapping_mul(2).wrapping_add(ROWS).max(1));
    for (block, results) in blocks.zip(results.chunks(ROWS)) {
        let (begin, weights) = block.split_at_checked(ROWS).unwrap_or_default();
        // Of each pair the sum over low bytes, and that over halves or over high bytes.
        let mut sums = [0_i32; ROWS];
        for (index, (sum, begin)) in sums.iter_mut().zip(begin).enumerate() {
            let of_neighbours = !narrow || index % 2 == 0;
            let products = if of_neighbours { products } else { 0 };
            *sum = products.wrapping_add(*begin as i32);
        }
        for (inputs, weights) in vector.as_chunks::<2>().0.iter().zip(weights.as_chunks().0) {
            let [evens, odds] = inputs.each_ref().map(|inputs| halves(inputs.get()));
            let dot = |start: i32, a: [i32; 2], b: [i32; 2]| {
                let products = a.into_iter().zip(b).map(|(a, b)| a.wrapping_mul(b));
                products.fold(start, i32::wrapping_add)
            };
            let neighbours = |start: i32, even: [i32; 2], odd: [i32; 2]| {
                let add = |[low, high]: [i32; 2], weights: [i32; 2]| {
                    [low.wrapping_add(weights[0]), high.wrapping_add(weights[1])]
                };
                dot(start, add(odds, even), add(evens, odd))
            };
            let [ab, cd, ab_odd, cd_odd]: [u32; ROWS] = *weights;
            for (sums, [even, odd]) in sums
                .as_chunks_mut()
                .0
                .iter_mut()
                .zip([[ab, ab_odd], [cd, cd_odd]])
            {
                let [low, other]: &mut [i32; 2] = sums;
                *low = neighbours(*low, low_bytes(even), low_bytes(odd));
                *other = if narrow {
                    dot(dot(*other, evens, halves(even)), odds, halves(odd))
                } else {
                    neighbours(*other, low_bytes(even >> 8), low_bytes(odd >> 8))
                };
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
