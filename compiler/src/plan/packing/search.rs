//! Depth-first search for a packing, block after block at rising offsets.
//!
//! An optimal packing stays one when every block sinks as far as it can. Placed by rising offset,
//! each block then rests at the lowest offset that is far enough above all blocks that it meets. So
//! the search need only choose the order, and at every time what exists of the blocks still to come
//! piles up on what is there: that sum bounds what a partial packing can become.

use super::{Block, Problem};

/// Work that one attempt may do, in blocks and times that it looks at.
const ATTEMPT_LIMIT: usize = 2_000_000;

/// Work that all attempts together may do. A debug build of the compiler needs about a second.
pub(in super::super) const TOTAL_LIMIT: usize = 16_000_000;

/// The search nests as deep as there are blocks; no model that could gain by it has so many.
const MOST_BLOCKS: usize = 1_000;

/// What the search ends with.
pub(super) struct Found {
    pub(super) bytes: usize,
    pub(super) offsets: Vec<usize>,
    pub(super) is_optimal: bool,
}

/// Improves a packing, `best`.
pub(super) fn improve(
    problem: &Problem,
    lower_bound: usize,
    mut best: (usize, Vec<usize>),
    mut left: usize,
) -> Found {
    let mut proven = lower_bound;
    if problem.blocks.len() > MOST_BLOCKS {
        left = 0;
    }
    // A tight target prunes most, and a search that ends without a packing is a proof: so targets
    // rise from the bound by growing parts of the gap, each tried with every preference.
    'targets: for part in [0, 16, 8, 4, 2, 1] {
        while best.0 > proven {
            let gap = best.0 - 1 - proven;
            let target = proven + gap.checked_div(part).unwrap_or(0);
            match attempt(problem, target, &mut left) {
                Attempt::Packed(bytes, offsets) => best = (bytes, offsets),
                Attempt::Impossible => proven = target + 1,
                Attempt::GaveUp => continue 'targets,
            }
        }
    }
    Found {
        is_optimal: best.0 == proven,
        bytes: best.0,
        offsets: best.1,
    }
}

/// The result of a search for a packing of at most so many bytes.
enum Attempt {
    Packed(usize, Vec<usize>),
    Impossible,
    GaveUp,
}

/// Which of several blocks at the same offset is tried first.
type Preference = fn(&Block) -> usize;

fn attempt(problem: &Problem, target: usize, left: &mut usize) -> Attempt {
    let preferences: [Preference; 3] = [
        |block| block.size,
        |block| block.last - block.first,
        |block| block.size * (block.last - block.first + 1),
    ];
    for preference in preferences {
        let mut search = Search::new(problem, target, preference);
        let granted = ATTEMPT_LIMIT.min(*left);
        search.work = granted;
        let is_packed = search.extend(0);
        *left -= granted - search.work;
        if is_packed {
            let offsets: Vec<usize> = search.offsets.into_iter().flatten().collect();
            let ends = offsets
                .iter()
                .zip(&problem.blocks)
                .map(|(offset, block)| offset + block.size);
            return Attempt::Packed(ends.max().unwrap_or(0), offsets);
        }
        if search.work > 0 {
            return Attempt::Impossible;
        }
    }
    Attempt::GaveUp
}

struct Search<'a> {
    blocks: &'a [Block],
    /// For each block the blocks that it meets, and how far above them it may begin.
    below: Vec<Vec<(usize, usize)>>,
    target: usize,
    preference: Preference,
    offsets: Vec<Option<usize>>,
    /// For each time, the end of the highest bytes that exist of blocks that are placed.
    tops: Vec<usize>,
    /// For each time, the bytes that exist of the blocks still to be placed.
    rest: Vec<usize>,
    /// What it may still do.
    work: usize,
    /// What placing a block takes of that.
    step: usize,
}

impl<'a> Search<'a> {
    fn new(problem: &'a Problem, target: usize, preference: Preference) -> Self {
        let blocks = &problem.blocks;
        let below = (0..blocks.len()).map(|index| {
            let distances = problem.distances.iter().enumerate();
            let met = distances.filter_map(|(other, row)| Some((other, row[index]?)));
            met.filter(|(other, _)| *other != index).collect()
        });
        let below: Vec<Vec<(usize, usize)>> = below.collect();
        let met = below.iter().map(Vec::len).sum::<usize>();
        let times = blocks.iter().map(|block| block.last + 1).max().unwrap_or(0);
        let mut rest = vec![0; times];
        for block in blocks {
            for (sum, alive) in rest[block.first..].iter_mut().zip(&block.alive) {
                *sum += alive.bytes;
            }
        }
        Self {
            blocks,
            below,
            target,
            preference,
            offsets: vec![None; blocks.len()],
            tops: vec![0; times],
            rest,
            work: 0,
            step: blocks.len() + times + met,
        }
    }

    /// Places the remaining blocks at offsets from `floor` on, and says whether that succeeded.
    fn extend(&mut self, floor: usize) -> bool {
        self.work = self.work.saturating_sub(self.step);
        if self.work == 0 {
            return false;
        }
        let mut candidates: Vec<(usize, usize)> = (0..self.blocks.len())
            .filter(|&index| self.offsets[index].is_none())
            .map(|index| (self.rest_offset(index, floor), index))
            .collect();
        if candidates.is_empty() {
            return true;
        }
        if !self.can_fit(floor) {
            return false;
        }
        // A block that fits below where all others start would have sunk there.
        let ceiling = candidates
            .iter()
            .map(|&(offset, index)| offset + self.blocks[index].size.max(1))
            .min()
            .unwrap_or(usize::MAX);
        candidates.retain(|&(offset, _)| offset < ceiling);
        candidates.sort_by_key(|&(offset, index)| {
            let preferred = (self.preference)(&self.blocks[index]);
            (offset, core::cmp::Reverse(preferred), index)
        });
        for (offset, index) in candidates {
            if self.place(index, offset) {
                return true;
            }
            if self.work == 0 {
                return false;
            }
        }
        false
    }

    /// The lowest offset that is far enough above all blocks that are placed.
    fn rest_offset(&self, index: usize, floor: usize) -> usize {
        let starts = self.below[index]
            .iter()
            .filter_map(|(other, distance)| Some(self.offsets[*other]? + distance));
        let start = starts.max().unwrap_or(0).max(floor);
        start.next_multiple_of(self.blocks[index].alignment)
    }

    /// Whether at every time the blocks still to come fit above those that are placed.
    fn can_fit(&self, floor: usize) -> bool {
        self.tops
            .iter()
            .zip(&self.rest)
            .all(|(top, rest)| *rest == 0 || (*top).max(floor) + rest <= self.target)
    }

    /// Goes on with a block at an offset, and takes it back unless that leads to a packing.
    fn place(&mut self, index: usize, offset: usize) -> bool {
        let blocks = self.blocks;
        let Block {
            size, first, last, ..
        } = blocks[index];
        let saved = self.tops[first..=last].to_vec();
        for (time, alive) in (first..=last).zip(&blocks[index].alive) {
            self.tops[time] = self.tops[time].max(offset + alive.end);
            self.rest[time] -= alive.bytes;
        }
        self.offsets[index] = Some(offset);
        if offset + size <= self.target && self.extend(offset) {
            return true;
        }
        self.offsets[index] = None;
        for (rest, alive) in self.rest[first..].iter_mut().zip(&blocks[index].alive) {
            *rest += alive.bytes;
        }
        self.tops[first..=last].copy_from_slice(&saved);
        false
    }
}
