//! Packings are valid, optimal where they say so, and found by the search where first fit fails.

use super::*;

/// A block that exists whole from one time to another.
fn block(size: usize, first: usize, last: usize) -> Block {
    let whole = Alive {
        bytes: size,
        end: size,
    };
    Block {
        size,
        first,
        last,
        alignment: 1,
        alive: vec![whole; last + 1 - first],
    }
}

fn meets(a: &Block, b: &Block) -> bool {
    a.first <= b.last && b.first <= a.last
}

/// Blocks that are apart where they meet.
fn problem(blocks: &[Block]) -> Problem {
    let distance = |a: &Block, b: &Block| meets(a, b).then_some(a.size);
    Problem {
        distances: blocks
            .iter()
            .map(|a| blocks.iter().map(|b| distance(a, b)).collect())
            .collect(),
        blocks: blocks.to_vec(),
    }
}

/// A small linear congruential generator: the same cases on every run.
fn generator() -> impl FnMut(usize) -> usize {
    let mut state = 1_u64;
    move |limit| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) as usize % limit
    }
}

fn assert_valid(blocks: &[Block], packing: &Packing) {
    for (index, a) in blocks.iter().enumerate() {
        for (other, b) in blocks.iter().enumerate().skip(index + 1) {
            let (start_a, start_b) = (packing.offsets[index], packing.offsets[other]);
            let apart = start_a + a.size <= start_b || start_b + b.size <= start_a;
            assert!(!meets(a, b) || apart, "blocks {index} and {other} overlap");
        }
        assert!(packing.offsets[index] + a.size <= packing.bytes);
        assert!(packing.offsets[index].is_multiple_of(a.alignment));
    }
}

#[test]
fn a_chain_needs_its_largest_pair() {
    let blocks = [
        block(10, 0, 1),
        block(20, 1, 2),
        block(5, 2, 3),
        block(25, 3, 4),
    ];
    let packing = Packing::new(&problem(&blocks), TOTAL_LIMIT);
    assert_valid(&blocks, &packing);
    assert_eq!((packing.bytes, packing.is_optimal), (30, true));
}

#[test]
fn random_blocks_are_packed_without_overlap_and_optimality_is_not_claimed_lightly() {
    let mut random = generator();
    let mut above_the_bound = 0;
    for _ in 0..200 {
        let blocks: Vec<Block> = (0..6)
            .map(|_| {
                let first = random(6);
                Block {
                    alignment: 1 << random(2),
                    ..block(1 + random(9), first, first + random(4))
                }
            })
            .collect();
        let packing = Packing::new(&problem(&blocks), TOTAL_LIMIT);
        assert_valid(&blocks, &packing);
        assert!(packing.is_optimal, "so few blocks are searched to the end");
        assert_eq!(packing.bytes, brute_force(&blocks));
        above_the_bound += usize::from(packing.bytes > packing.lower_bound);
    }
    assert!(above_the_bound > 0, "proofs by search are among them");
}

/// The best of all orders of first fit.
fn brute_force(blocks: &[Block]) -> usize {
    fn permute(blocks: &[Block], order: &mut Vec<usize>, best: &mut usize) {
        if order.len() == blocks.len() {
            *best = (*best).min(problem(blocks).first_fit(order).0);
            return;
        }
        for index in 0..blocks.len() {
            if !order.contains(&index) {
                order.push(index);
                permute(blocks, order, best);
                order.pop();
            }
        }
    }
    let mut best = usize::MAX;
    permute(blocks, &mut Vec::new(), &mut best);
    best
}

/// Sixteen blocks that a rectangle of 64 bytes by 12 times is cut into.
fn cut_rectangle(mut random: impl FnMut(usize) -> usize) -> Vec<Block> {
    let mut pieces = vec![(0, 64, 0, 12)];
    while pieces.len() < 16 {
        let (low, high, start, end) = pieces.remove(random(pieces.len()));
        if random(2) == 0 && high - low > 1 {
            let cut = low + 1 + random(high - low - 1);
            pieces.extend([(low, cut, start, end), (cut, high, start, end)]);
        } else if end - start > 1 {
            let cut = start + 1 + random(end - start - 1);
            pieces.extend([(low, high, start, cut), (low, high, cut, end)]);
        } else {
            pieces.push((low, high, start, end));
        }
    }
    pieces
        .iter()
        .map(|&(low, high, start, end)| block(high - low, start, end - 1))
        .collect()
}

#[test]
fn the_search_finds_packings_that_first_fit_misses() {
    let mut random = generator();
    let mut searched = 0;
    for _ in 0..40 {
        let blocks = cut_rectangle(&mut random);
        let packing = Packing::new(&problem(&blocks), TOTAL_LIMIT);
        assert_valid(&blocks, &packing);
        assert_eq!((packing.bytes, packing.is_optimal), (64, true));
        let mut greedy = orders(&blocks).map(|order| problem(&blocks).first_fit(&order).0);
        greedy.sort_unstable();
        searched += usize::from(greedy[0] > 64);
    }
    assert!(searched > 0, "first fit alone does not find them all");
}

/// A chain of tensors of which each is computed row by row from the one before.
fn chain(rows: usize, sizes: &[usize], distance: impl Fn(usize) -> usize) -> Problem {
    let mut problem = problem(&[]);
    for (index, size) in sizes.iter().enumerate() {
        problem.blocks.push(block(size * rows, index, index + 1));
    }
    let count = sizes.len();
    problem.distances = vec![vec![None; count]; count];
    for index in 1..count {
        // The later tensor may lie below the earlier one by a few rows of its own.
        problem.distances[index][index - 1] = Some(distance(index).min(sizes[index] * rows));
        problem.distances[index - 1][index] = Some(sizes[index - 1] * rows);
    }
    problem
}

#[test]
fn a_tensor_follows_the_one_that_it_is_computed_from() {
    let problem = chain(10, &[4, 4, 4], |_| 8);
    let packing = Packing::new(&problem, TOTAL_LIMIT);
    assert_eq!(packing.bytes, 40 + 8 + 8);
    let [first, second, third] = packing.offsets[..] else {
        panic!("three blocks");
    };
    assert_eq!((first, second, third), (16, 8, 0));
}

#[test]
fn random_distances_are_kept() {
    let mut random = generator();
    for _ in 0..300 {
        let count = 2 + random(6);
        let sizes: Vec<usize> = (0..count).map(|_| 1 + random(9)).collect();
        let slack: Vec<usize> = (0..count).map(|_| random(40)).collect();
        let problem = chain(4, &sizes, |index| slack[index]);
        let packing = Packing::new(&problem, TOTAL_LIMIT);
        for (a, row) in problem.distances.iter().enumerate() {
            for (b, distance) in row.iter().enumerate().skip(a + 1) {
                let (Some(above), Some(below)) = (distance, problem.distances[b][a]) else {
                    continue;
                };
                let (a, b) = (packing.offsets[a], packing.offsets[b]);
                assert!(a + above <= b || b + below <= a, "{problem:?} {packing:?}");
            }
        }
    }
}
