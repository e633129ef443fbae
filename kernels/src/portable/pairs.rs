//! Sums of products on processors with few registers: Arm's smallest, whose code can use seven.
//!
//! The sums of all filters lie in memory. Some values at a time are brought onto the stack, where one
//! instruction loads a value without a register for its address, and are multiplied with two filters
//! at a time. That leaves a register for each of the two filters, the two sums, the index, the value and
//! a weight. An element takes nine instructions for its two products:
//!
//! ```text
//! i = index;  v = values[i];  w = a[i];  w *= v;  s += w;
//!                             i = b[i];  i *= v;  t += i;  branch
//! ```

use super::products::multiply_add;
use core::hint::black_box;

/// Whether the processor is one of them.
pub(super) const PAIRS: bool = cfg!(tinyml_narrow_multiplication);

/// Sums that are in memory at once.
pub(super) const BLOCK: usize = 64;

/// Values that are multiplied at once, in two parts.
const STEP: usize = 2 * PART;
const PART: usize = 16;

/// What is added to sums so that they are not negative: a product takes at most 2^15 of it. A sum that
/// is negative all the same comes out right, in more steps.
pub(super) const OFFSET: i32 = 1 << 30;

/// Adjacent filters.
#[derive(Clone, Copy)]
pub(super) struct Filters<'a> {
    pub(super) weights: &'a [i8],
    /// Weights of a filter, and how many of them lie before those that are multiplied.
    pub(super) length: usize,
    pub(super) start: usize,
}

impl Filters<'_> {
    /// The filters without the first of them.
    #[inline(always)]
    pub(super) fn after(self, filters: usize) -> Self {
        let weights = self.weights.get(filters.wrapping_mul(self.length)..);
        Self {
            weights: weights.unwrap_or_default(),
            ..self
        }
    }

    /// The filters from a later weight on.
    #[inline(always)]
    pub(super) fn skip(self, weights: usize) -> Self {
        let start = self.start.wrapping_add(weights);
        Self { start, ..self }
    }

    /// Adds products with adjacent values to the sums of as many filters.
    #[inline(never)]
    pub(super) fn add<T>(self, values: &[T], sums: &mut [i32], value: impl Fn(&T) -> i32) {
        let mut filters = self;
        let mut step = [[0; PART]; 2];
        for elements in values.chunks(STEP) {
            for (copy, element) in step.as_flattened_mut().iter_mut().zip(elements) {
                *copy = value(element);
            }
            filters.add_step(&step, elements.len(), sums);
            filters = filters.skip(STEP);
        }
    }

    /// The same with the first of the values of a step.
    #[inline(never)]
    fn add_step(self, step: &[[i32; PART]; 2], count: usize, sums: &mut [i32]) {
        let (pairs, last) = sums.as_chunks_mut();
        let [first, _] = step;
        let done = if count == STEP {
            self.add_parts(step, pairs);
            STEP
        } else if count >= PART {
            self.add_parts(&[*first], pairs);
            PART
        } else {
            0
        };
        let values = step.as_flattened();
        let values = values.get(..count).unwrap_or_default();
        let last_filter = self.after(2 * pairs.len());
        if done < count {
            let rest = values.get(done..).unwrap_or_default();
            self.skip(done).add_few(rest, pairs.as_flattened_mut());
        }
        last_filter.add_few(values, last);
    }

    /// Multiplies pairs of filters.
    #[inline(never)]
    fn add_parts<const PARTS: usize>(self, values: &[[i32; PART]; PARTS], sums: &mut [[i32; 2]]) {
        let Some(second) = self.start.checked_add(self.length) else {
            return;
        };
        let mut rest = self.weights;
        for sums in sums {
            let Some((pair, others)) = rest.split_at_checked(self.length.wrapping_mul(2)) else {
                return;
            };
            rest = others;
            // What is the same for all pairs is checked once, because nothing but the end comes of it.
            let (Some(a), Some(b)) = (pair.get(self.start..), pair.get(second..)) else {
                return;
            };
            let (a, b) = (a.as_chunks().0, b.as_chunks().0);
            let (Some(a), Some(b)) = (a.first_chunk::<PARTS>(), b.first_chunk::<PARTS>()) else {
                return;
            };
            // Not a loop, which LLVM would keep.
            let part = |part| Some((values.get(part)?, a.get(part)?, b.get(part)?));
            if let Some((values, a, b)) = part(0) {
                *sums = add_pairs(*sums, values, a, b);
            }
            if let Some((values, a, b)) = part(1) {
                *sums = add_pairs(*sums, values, a, b);
            }
        }
    }

    /// The same with any number of values, one filter after another.
    #[inline(never)]
    fn add_few(self, values: &[i32], sums: &mut [i32]) {
        let mut rest = self.weights;
        for sum in sums {
            let Some((filter, others)) = rest.split_at_checked(self.length) else {
                return;
            };
            rest = others;
            let weights = filter.get(self.start..).unwrap_or_default();
            for (value, weight) in values.iter().zip(weights) {
                *sum = multiply_add(*sum, *value, *weight);
            }
        }
    }
}

#[inline(always)]
fn add_pairs(
    [mut s, mut t]: [i32; 2],
    values: &[i32; PART],
    a: &[i8; PART],
    b: &[i8; PART],
) -> [i32; 2] {
    for ((value, a), b) in values.iter().zip(a).zip(b) {
        s = multiply_add(s, *value, *a);
        t = multiply_add(t, *value, *b);
        // Never, but LLVM does not know, and has both sums ready here. Otherwise it would compute one of them
        // for all elements first, and put the weights for the other into memory in between.
        if t < 0 {
            black_box(s);
        }
    }
    [s, t]
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cell::Cell;
    use std::vec::Vec;

    /// Numbers of all sizes.
    fn numbers(count: usize) -> Vec<i8> {
        (0..count)
            .map(|index| (index * index * 31 + index * 7) as i8)
            .collect()
    }

    #[test]
    fn sums_are_those_of_one_filter_after_another() {
        for (length, first, filters) in (1..70)
            .flat_map(|length| [0, length / 3].map(|first| (length, first)))
            .flat_map(|(length, first)| (1..6).map(move |filters| (length, first, filters)))
        {
            let weights = numbers(length * filters);
            let mut cells = numbers(length - first);
            let cells = Cell::from_mut(&mut cells[..]).as_slice_of_cells();
            for zero_point in [-128, 0, 127] {
                let value = |cell: &Cell<i8>| i32::from(cell.get()) - zero_point;
                let values: Vec<_> = cells.iter().map(value).collect();
                let expected = weights.chunks(length).map(|weights| {
                    let products = weights[first..].iter().zip(&values);
                    OFFSET
                        + products
                            .map(|(weight, value)| i32::from(*weight) * value)
                            .sum::<i32>()
                });
                let expected: Vec<_> = expected.collect();
                let filters = Filters {
                    weights: &weights,
                    length,
                    start: first,
                };
                let mut sums = std::vec![OFFSET; expected.len()];
                filters.add(cells, &mut sums, value);
                assert_eq!(sums, expected, "{length} from {first}, {zero_point}");
            }
        }
    }
}
