//! TOPK_V2: the greatest elements of each row, and where they are.
//!
//! Values descend; of equal ones the first in the row comes first. Each result is the greatest element that
//! comes after the one before it in this order, so that no working memory is needed and the number of
//! steps does not depend on the values.

use super::contract::contract;
use crate::{Reference, Source};
use core::cell::Cell;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Copy> {
    /// Elements of a row of the input.
    pub length: usize,
    /// How many of them are wanted.
    pub count: usize,
    /// The input.
    pub input: Source<'a, A>,
    /// The greatest elements of each row.
    pub values: &'a [Cell<A>],
    /// Their positions in the row.
    pub positions: &'a [Cell<i32>],
}

contract! {
    /// A set's kernel of TOPK_V2 for elements `A`.
    TopK<A: Copy>,
    "kernel set `{Self}` has no TOPK_V2 for `{A}`",
    note = "choose a kernel set that has it, or implement `top_k::TopK<{A}>` for yours"
}

impl<A: Copy + Default + PartialOrd + 'static> TopK<A> for Reference {
    fn run(args: &Args<'_, A>) {
        let mut results = args.values.iter().zip(args.positions);
        let mut row = 0_usize;
        while row < args.input.len() {
            let mut last: Option<(A, usize)> = None;
            for _ in 0..args.count {
                let Some((value, position)) = results.next() else {
                    return;
                };
                let mut best: Option<(A, usize)> = None;
                for place in 0..args.length {
                    let element = args.input.get(row.wrapping_add(place));
                    let is_left = last.is_none_or(|(value, position)| {
                        element < value || element == value && place > position
                    });
                    let is_better = is_left && best.is_none_or(|(value, _)| element > value);
                    best = if is_better {
                        Some((element, place))
                    } else {
                        best
                    };
                }
                let (element, place) = best.unwrap_or_default();
                value.set(element);
                position.set(place as i32);
                last = Some((element, place));
            }
            row = row.saturating_add(args.length.max(1));
        }
    }
}
