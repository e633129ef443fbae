//! Packs blocks of memory into as few bytes as possible.
//!
//! Blocks that exist at different times may lie anywhere. Of two that exist together, one lies below
//! the other, and a distance says how far above it the other begins: the size of the lower one, or
//! less where the rows that overlap never exist together.
//!
//! First fit in a few good orders finds the optimum for nearly all models. Where its result is
//! above the lower bound, a search follows, which finds a better packing or proves that there is
//! none, within a fixed number of steps: no clock decides.

mod search;

pub(super) use search::TOTAL_LIMIT;

/// A block of memory that exists from one time to another, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) size: usize,
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) alignment: usize,
    /// What of it exists at each of these times.
    pub(super) alive: Vec<Alive>,
}

/// The part of a block that exists at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Alive {
    /// How many bytes.
    pub(super) bytes: usize,
    /// The end of the last of them, from the start of the block.
    pub(super) end: usize,
}

/// Blocks, and how they go together.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub(super) blocks: Vec<Block>,
    /// `distances[a][b]`: how many bytes after `a` block `b` may begin where it lies above; nothing
    /// where they never exist together.
    pub(super) distances: Vec<Vec<Option<usize>>>,
}

/// The result of packing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Packing {
    pub(super) bytes: usize,
    pub(super) offsets: Vec<usize>,
    /// The largest sum of what exists at the same time.
    pub(super) lower_bound: usize,
    /// Whether fewer bytes are impossible.
    pub(super) is_optimal: bool,
}

/// Up to so many blocks exchange their places in the orders of first fit where the search finds no optimum.
const MOST_EXCHANGED: usize = 48;

impl Packing {
    /// Packs blocks with a search that may do so much.
    pub(super) fn new(problem: &Problem, work: usize) -> Self {
        let lower_bound = problem.lower_bound();
        let orders = orders(&problem.blocks);
        let best = orders
            .iter()
            .map(|order| problem.first_fit(order))
            .min_by_key(|(bytes, _)| *bytes)
            .unwrap_or_default();
        let mut found = search::improve(problem, lower_bound, best, work);
        if !found.is_optimal && problem.blocks.len() <= MOST_EXCHANGED {
            for order in orders {
                let (bytes, offsets) = problem.exchange(order);
                if bytes < found.bytes {
                    (found.bytes, found.offsets) = (bytes, offsets);
                }
            }
        }
        Self {
            bytes: found.bytes,
            offsets: found.offsets,
            lower_bound,
            is_optimal: found.is_optimal,
        }
    }
}

/// The orders in which first fit is tried; ties are broken by position, so the same graph gives
/// the same plan.
fn orders(blocks: &[Block]) -> [Vec<usize>; 4] {
    let sorted = |key: fn(&Block) -> (usize, usize)| {
        let mut order: Vec<usize> = (0..blocks.len()).collect();
        order.sort_by_key(|&index| core::cmp::Reverse(key(&blocks[index])));
        order
    };
    [
        sorted(|block| (block.size, block.last - block.first)),
        sorted(|block| (block.last - block.first, block.size)),
        sorted(|block| (usize::MAX - block.first, block.size)),
        sorted(|block| (block.last, block.size)),
    ]
}

impl Problem {
    /// The largest sum of what exists at the same time.
    pub(super) fn lower_bound(&self) -> usize {
        let times = self.blocks.iter().map(|block| block.last + 1).max();
        let mut sums = vec![0; times.unwrap_or(0)];
        for block in &self.blocks {
            for (sum, alive) in sums[block.first..].iter_mut().zip(&block.alive) {
                *sum += alive.bytes;
            }
        }
        sums.into_iter().max().unwrap_or(0)
    }

    /// First fit in an order that is improved as long as the exchange of two blocks makes it better.
    fn exchange(&self, mut order: Vec<usize>) -> (usize, Vec<usize>) {
        let mut best = self.first_fit(&order);
        let mut is_better = true;
        while is_better {
            is_better = false;
            for (a, b) in (0..order.len()).flat_map(|b| (0..b).map(move |a| (a, b))) {
                order.swap(a, b);
                let found = self.first_fit(&order);
                if found.0 < best.0 {
                    (best, is_better) = (found, true);
                } else {
                    order.swap(a, b);
                }
            }
        }
        best
    }

    /// Places blocks one after another at the lowest offset that is free throughout their time.
    fn first_fit(&self, order: &[usize]) -> (usize, Vec<usize>) {
        let mut offsets = vec![None; self.blocks.len()];
        let mut bytes = 0;
        for &index in order {
            let offset = self.lowest_free(&offsets, index);
            bytes = bytes.max(offset + self.blocks[index].size);
            offsets[index] = Some(offset);
        }
        (
            bytes,
            offsets.into_iter().map(Option::unwrap_or_default).collect(),
        )
    }

    fn lowest_free(&self, offsets: &[Option<usize>], index: usize) -> usize {
        // Where another block lies, this one may not begin in between: it would be neither far
        // enough below nor far enough above.
        let mut taken: Vec<(usize, usize)> = Vec::new();
        for (other, offset) in offsets.iter().enumerate() {
            let (below, above) = (self.distances[index][other], self.distances[other][index]);
            if let (Some(offset), Some(below), Some(above)) = (*offset, below, above) {
                taken.push(((offset + 1).saturating_sub(below), offset + above));
            }
        }
        taken.sort_unstable();
        let mut offset = 0;
        for (start, end) in taken {
            if start > offset {
                break;
            }
            offset = offset
                .max(end)
                .next_multiple_of(self.blocks[index].alignment);
        }
        offset
    }
}

#[cfg(test)]
mod tests;
