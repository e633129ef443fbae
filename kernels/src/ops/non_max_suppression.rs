//! NON_MAX_SUPPRESSION_V4 and V5: of boxes that overlap, those with the highest scores.
//!
//! The box with the highest score is taken again and again. A box is dropped if it overlaps one that was
//! taken by `iou_threshold` or more (area in common to area together), or if its score is not above
//! `score_threshold`. V5 lowers the score of a box for each other one taken, by
//!
//! ```text
//! exp(-overlap^2 / (2 * soft_nms_sigma))
//! ```
//!
//! unless `soft_nms_sigma` is 0. TensorFlow Lite Micro has neither operator: the specification is
//! TensorFlow Lite's reference kernel. Of boxes with the same score the first is taken first. (There the
//! order is that of a heap.)
//!
//! | what | is |
//! |---|---|
//! | inputs | 0: boxes, float32 `[n, 4]`: y and x of two opposite corners; 1: scores, float32 `[n]`; constants: 2: how many are taken at most, int32; 3: `iou_threshold`; 4: `score_threshold`; V5 5: `soft_nms_sigma`, float32 |
//! | outputs | 0: their numbers, int32 `[most]`; V5: their scores, float32 `[most]`; the last: how many, int32 |
//!
//! ```
//! use core::cell::Cell;
//! use tinyml_kernels::Reference;
//! use tinyml_kernels::ops::non_max_suppression::{Args, NonMaxSuppression, Params};
//!
//! let boxes = [0.0, 0.0, 2.0, 2.0, 0.0, 0.0, 2.0, 1.8, 5.0, 5.0, 6.0, 6.0].map(Cell::new);
//! let (selected, count) = ([0; 3].map(Cell::new), [Cell::new(0)]);
//! Reference::run(&Args {
//!     params: &Params { iou_threshold: 0.5, score_threshold: 0.0, soft_nms_sigma: 0.0 },
//!     boxes: &boxes,
//!     input_scores: &[0.9, 0.8, 0.7].map(Cell::new),
//!     selected: &selected,
//!     scores: &[],
//!     count: &count,
//!     remaining: &[0.0; 3].map(Cell::new),
//!     compared: &[0; 3].map(Cell::new),
//! });
//! assert_eq!((selected.map(|index| index.get()), count[0].get()), ([0, 2, 0], 2));
//! ```

use super::contract::contract;
use crate::Reference;
use core::cell::Cell;

/// The thresholds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Params {
    /// The overlap that drops a box.
    pub iou_threshold: f32,
    /// The score that a box must be above.
    pub score_threshold: f32,
    /// How quickly scores fall with overlap; 0 where they do not.
    pub soft_nms_sigma: f32,
}

/// One call.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The thresholds.
    pub params: &'a Params,
    /// Four numbers for each box.
    pub boxes: &'a [Cell<A>],
    /// The score of each box.
    pub input_scores: &'a [Cell<A>],
    /// The numbers of the boxes that are taken, and zeros behind them.
    pub selected: &'a [Cell<i32>],
    /// Their scores; nothing where they are not wanted.
    pub scores: &'a [Cell<A>],
    /// One element: how many boxes are taken.
    pub count: &'a [Cell<i32>],
    /// Working memory: an element for each box.
    pub remaining: &'a [Cell<A>],
    /// Working memory: an element for each box.
    pub compared: &'a [Cell<i32>],
}

contract!(
    /// A set's kernel of NonMaxSuppression for boxes of `A`.
    NonMaxSuppression<A: Copy>,
    "kernel set `{Self}` has no NonMaxSuppression for `{A}`",
    run = "Takes the best boxes."
);

impl NonMaxSuppression<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        let params = args.params;
        for cell in args.selected.iter().chain(args.count) {
            cell.set(0);
        }
        for cell in args.scores {
            cell.set(0.0);
        }
        for ((remaining, compared), score) in args
            .remaining
            .iter()
            .zip(args.compared)
            .zip(args.input_scores)
        {
            let is_candidate = score.get() > params.score_threshold;
            remaining.set(if is_candidate { score.get() } else { f32::NAN });
            compared.set(0);
        }
        let mut taken = 0_usize;
        while let Some(place) = args.selected.get(taken) {
            let Some((index, score)) = best(args.remaining) else {
                break;
            };
            let (Some(remaining), Some(compared)) =
                (args.remaining.get(index), args.compared.get(index))
            else {
                break;
            };
            let lowered = lowered(args, index, score, compared.get() as usize..taken);
            compared.set(taken as i32);
            if lowered == Some(score) {
                place.set(index as i32);
                if let Some(cell) = args.scores.get(taken) {
                    cell.set(score);
                }
                taken = taken.wrapping_add(1);
                remaining.set(f32::NAN);
            } else {
                remaining.set(lowered.unwrap_or(f32::NAN));
            }
        }
        for cell in args.count {
            cell.set(taken as i32);
        }
    }
}

/// The candidate with the highest score, the first of those that have the same.
fn best(remaining: &[Cell<f32>]) -> Option<(usize, f32)> {
    let mut best: Option<(usize, f32)> = None;
    for (index, score) in remaining.iter().map(Cell::get).enumerate() {
        let is_best = match best {
            None => !score.is_nan(),
            Some((_, highest)) => score > highest,
        };
        if is_best {
            best = Some((index, score));
        }
    }
    best
}

/// The score of a box after those that were taken since it was last looked at; nothing where it is dropped.
fn lowered(
    args: &Args<'_, f32>,
    index: usize,
    score: f32,
    since: core::ops::Range<usize>,
) -> Option<f32> {
    let params = args.params;
    let corners = |index: usize| -> [f32; 4] {
        let corners = args.boxes.as_chunks::<4>().0.get(index);
        corners.map_or([0.0; 4], |corners| corners.each_ref().map(Cell::get))
    };
    let this = corners(index);
    let mut score = score;
    for number in since.rev() {
        let other = args.selected.get(number).map_or(0, Cell::get);
        let overlap = overlap(this, corners(other as usize));
        if overlap >= params.iou_threshold {
            return None;
        }
        if params.soft_nms_sigma > 0.0 {
            let scale = -0.5 / params.soft_nms_sigma;
            score *= libm::expf(scale * overlap * overlap);
        }
        if score <= params.score_threshold {
            return None;
        }
    }
    Some(score)
}

/// The area that two boxes have in common, to the area that they cover together; 0 for boxes without area.
pub(crate) fn overlap(first: [f32; 4], second: [f32; 4]) -> f32 {
    let ordered = |[y, x, other_y, other_x]: [f32; 4]| {
        [
            y.min(other_y),
            x.min(other_x),
            y.max(other_y),
            x.max(other_x),
        ]
    };
    let (a, b) = (ordered(first), ordered(second));
    let area = |[top, left, bottom, right]: [f32; 4]| (bottom - top) * (right - left);
    if area(a) <= 0.0 || area(b) <= 0.0 {
        return 0.0;
    }
    let height = (a[2].min(b[2]) - a[0].max(b[0])).max(0.0);
    let width = (a[3].min(b[3]) - a[1].max(b[1])).max(0.0);
    let common = height * width;
    common / (area(a) + area(b) - common)
}
