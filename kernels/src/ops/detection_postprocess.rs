//! TFLite_Detection_PostProcess: boxes of objects from what a single-shot detector gives for its anchors.
//!
//! ```text
//! y = e.y / y_scale * a.h + a.y          x likewise
//! h = exp(e.h / h_scale) * a.h / 2       w likewise, e an encoded box, a its anchor
//! box = [y - h, x - w, y + h, x + w]
//! ```
//!
//! computed with 64 bits, and rounded to 32. Of boxes that overlap others with a higher score by more than
//! `iou_threshold` (area in common to area together) none is kept. The *regular* way goes through the boxes for
//! each class, and keeps those with the highest scores of all classes. The *fast* way goes through them once,
//! with the highest score that each has, and gives the best classes of the boxes that are kept.
//!
//! What no box takes of the outputs is zero. With more than one class for each box the fast way leaves gaps:
//! the specification counts boxes where it means classes, and its outputs are kept to the last bit. A box
//! without an area overlaps none. (The specification refuses to run.)
//!
//! In a model it is the custom operator `TFLite_Detection_PostProcess`:
//!
//! | what | is |
//! |---|---|
//! | inputs | float32. 0: encoded boxes `[1, boxes, 4 or more]`; 1: scores `[1, boxes, classes]`, before them that of the background if there is one more; 2: anchors `[boxes, 4]` |
//! | outputs | float32. 0: boxes `[1, n, 4]`; 1: classes `[1, n]`; 2: scores `[1, n]`; 3: how many `[1]` |
//! | options | of a FlexBuffer, see [`Params`] |

use super::contract::contract;
use crate::{Reference, slices::window};
use core::cell::Cell;

/// The options of the operator, and shapes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Params {
    /// `max_detections`: boxes that are kept.
    pub max_detections: usize,
    /// `max_classes_per_detection`, as far as there are so many classes: of each box, for the fast way.
    pub classes_per_detection: usize,
    /// `detections_per_class`: boxes that are kept for each class, for the regular way.
    pub detections_per_class: usize,
    /// `use_regular_nms`.
    pub regular: bool,
    /// `nms_score_threshold`: the lowest score of a box.
    pub score_threshold: f32,
    /// `nms_iou_threshold`.
    pub iou_threshold: f32,
    /// `num_classes`, without the background.
    pub classes: usize,
    /// How many scores each box has: one more if there is a background.
    pub scores: usize,
    /// `y_scale`, `x_scale`, `h_scale` and `w_scale`.
    pub scales: [f32; 4],
    /// Elements of an encoded box; those behind the fourth are not used.
    pub encoding: usize,
}

/// Elements of working memory for a number of boxes.
pub const fn scratch_elements(boxes: usize) -> usize {
    5 * boxes
}

/// One call.
#[derive(Clone, Debug)]
pub struct Args<'a, A: Copy> {
    /// The options of the operator, and shapes.
    pub params: &'a Params,
    /// Encoded boxes: y, x, height, width.
    pub encodings: &'a [Cell<A>],
    /// The scores of each box.
    pub predictions: &'a [Cell<A>],
    /// The anchor of each box: y, x, height, width.
    pub anchors: crate::Source<'a, A>,
    /// The boxes that are kept: first y, first x, last y, last x.
    pub boxes: &'a [Cell<A>],
    /// Their classes, counted from 0.
    pub classes: &'a [Cell<A>],
    /// Their scores.
    pub scores: &'a [Cell<A>],
    /// One element: how many there are.
    pub count: &'a [Cell<A>],
    /// [`scratch_elements`] of working memory.
    pub scratch: &'a [Cell<A>],
}

contract!(
    /// A set's kernel of DetectionPostprocess for boxes of `A`.
    DetectionPostprocess<A: Copy>,
    "kernel set `{Self}` has no DetectionPostprocess for `{A}`",
    run = "Decodes boxes and keeps the best."
);

impl DetectionPostprocess<f32> for Reference {
    #[inline]
    fn run(args: &Args<'_, f32>) {
        for output in [args.boxes, args.classes, args.scores, args.count] {
            for cell in output {
                cell.set(0.0);
            }
        }
        let found = Found::new(args);
        let count = if args.params.regular {
            regular(args, &found)
        } else {
            fast(args, &found)
        };
        for cell in args.count {
            cell.set(count as f32);
        }
    }
}

/// Decoded boxes, and the scores of those that may still be kept.
struct Found<'a> {
    boxes: &'a [[Cell<f32>; 4]],
    /// Not a number where a box is no candidate any more.
    scores: &'a [Cell<f32>],
    params: &'a Params,
}

impl<'a> Found<'a> {
    fn new(args: &Args<'a, f32>) -> Self {
        let count = args.scratch.len() / 5;
        let found = Self {
            boxes: window(args.scratch, 0, count.wrapping_mul(4)).as_chunks().0,
            scores: window(args.scratch, count.wrapping_mul(4), count),
            params: args.params,
        };
        for (index, corners) in found.boxes.iter().enumerate() {
            let start = index.wrapping_mul(args.params.encoding);
            let encoding = window(args.encodings, start, 4);
            let anchor = core::array::from_fn(|part| {
                f64::from(args.anchors.get(index.wrapping_mul(4).wrapping_add(part)))
            });
            decode(encoding, anchor, args.params.scales, corners);
        }
        found
    }

    /// Takes each box for a candidate that has a score, and one that is high enough.
    fn start(&self, score: impl Fn(usize) -> f32) {
        for (index, cell) in self.scores.iter().enumerate() {
            let score = score(index);
            let is_candidate = score >= self.params.score_threshold;
            cell.set(if is_candidate { score } else { f32::NAN });
        }
    }

    /// The candidate with the highest score, the first of those that have the same. It and those that overlap
    /// it are candidates no longer.
    fn take(&self) -> Option<(usize, f32)> {
        let mut best: Option<(usize, f32)> = None;
        for (index, score) in self.scores.iter().map(Cell::get).enumerate() {
            let is_best = match best {
                None => !score.is_nan(),
                Some((_, highest)) => score > highest,
            };
            if is_best {
                best = Some((index, score));
            }
        }
        let (index, _) = best?;
        let taken = self.boxes.get(index)?;
        for (score, corners) in self.scores.iter().zip(self.boxes) {
            if !score.get().is_nan() && overlap(taken, corners) > self.params.iou_threshold {
                score.set(f32::NAN);
            }
        }
        self.scores.get(index)?.set(f32::NAN);
        best
    }

    /// Writes the box with a number to the output.
    fn give(&self, index: usize, args: &Args<'_, f32>, place: usize) {
        let output = args.boxes.as_chunks::<4>().0.get(place);
        if let Some((from, to)) = self.boxes.get(index).zip(output) {
            for (from, to) in from.iter().zip(to) {
                to.set(from.get());
            }
        }
    }
}

/// The corners of a box.
fn decode(encoding: &[Cell<f32>], anchor: [f64; 4], scales: [f32; 4], corners: &[Cell<f32>; 4]) {
    let [y, x, height, width] = encoding else {
        return;
    };
    let ([a_y, a_x, a_h, a_w], [s_y, s_x, s_h, s_w]) = (anchor, scales.map(f64::from));
    let center = |encoded: &Cell<f32>, scale: f64, extent: f64, start: f64| {
        (f64::from(encoded.get()) / scale * extent + start) as f32
    };
    let half = |encoded: &Cell<f32>, scale: f64, extent: f64| {
        (0.5 * libm::exp(f64::from(encoded.get()) / scale) * extent) as f32
    };
    let (y, x) = (center(y, s_y, a_h, a_y), center(x, s_x, a_w, a_x));
    let (half_h, half_w) = (half(height, s_h, a_h), half(width, s_w, a_w));
    let decoded = [y - half_h, x - half_w, y + half_h, x + half_w];
    for (cell, value) in corners.iter().zip(decoded) {
        cell.set(value);
    }
}

/// The area that two boxes have in common, to the area that they cover together.
fn overlap(first: &[Cell<f32>; 4], second: &[Cell<f32>; 4]) -> f32 {
    let load = |corners: &[Cell<f32>; 4]| corners.each_ref().map(Cell::get);
    super::non_max_suppression::overlap(load(first), load(second))
}

/// Boxes for each class, and of all the best. Gives how many.
fn regular(args: &Args<'_, f32>, found: &Found<'_>) -> usize {
    let params = args.params;
    let background = params.scores.wrapping_sub(params.classes);
    let mut count = 0_usize;
    for class in 0..params.classes {
        let column = class.wrapping_add(background);
        found.start(|index| prediction(args, index, column));
        for _ in 0..params.detections_per_class {
            let Some((index, score)) = found.take() else {
                break;
            };
            // Behind those with the same score, which came before.
            let kept = args.scores.iter().take(count);
            let place = kept.take_while(|kept| kept.get() >= score).count();
            if place >= params.max_detections {
                continue;
            }
            count = count.wrapping_add(1).min(params.max_detections);
            for to in (place.wrapping_add(1)..count).rev() {
                move_on(args, to);
            }
            found.give(index, args, place);
            set(args.classes, place, class as f32);
            set(args.scores, place, score);
        }
    }
    count
}

/// Copies what is kept to a place from the place before it.
fn move_on(args: &Args<'_, f32>, to: usize) {
    let from = to.wrapping_sub(1);
    let get = |cells: &[Cell<f32>], index: usize| cells.get(index).map_or(0.0, Cell::get);
    for cells in [args.classes, args.scores] {
        set(cells, to, get(cells, from));
    }
    let boxes = args.boxes.as_chunks::<4>().0;
    if let Some((from, to)) = boxes.get(from).zip(boxes.get(to)) {
        for (from, to) in from.iter().zip(to) {
            to.set(from.get());
        }
    }
}

/// Boxes by the highest score that each has. Gives how many classes of boxes.
fn fast(args: &Args<'_, f32>, found: &Found<'_>) -> usize {
    let params = args.params;
    found.start(|index| best_class(args, index, None).map_or(f32::NAN, |(_, score)| score));
    let mut count = 0_usize;
    for _ in 0..params.max_detections {
        let Some((index, _)) = found.take() else {
            break;
        };
        let mut last = None;
        for column in 0..params.classes_per_detection {
            last = best_class(args, index, last);
            let place = params
                .classes_per_detection
                .wrapping_mul(count)
                .wrapping_add(column);
            if let Some((class, score)) = last {
                found.give(index, args, place);
                set(args.classes, place, class as f32);
                set(args.scores, place, score);
            }
            count = count.wrapping_add(1);
        }
    }
    count
}

/// The class with the highest score of those that come after another, and its score. Of classes with the same
/// score the first comes first.
fn best_class(
    args: &Args<'_, f32>,
    index: usize,
    after: Option<(usize, f32)>,
) -> Option<(usize, f32)> {
    let params = args.params;
    let background = params.scores.wrapping_sub(params.classes);
    let mut best: Option<(usize, f32)> = None;
    for class in 0..params.classes {
        let score = prediction(args, index, class.wrapping_add(background));
        let is_left =
            after.is_none_or(|(last, highest)| score < highest || score == highest && class > last);
        if is_left && best.is_none_or(|(_, highest)| score > highest) {
            best = Some((class, score));
        }
    }
    best
}

/// The score of a box.
fn prediction(args: &Args<'_, f32>, index: usize, column: usize) -> f32 {
    let place = index.wrapping_mul(args.params.scores).wrapping_add(column);
    args.predictions.get(place).map_or(f32::NAN, Cell::get)
}

fn set(cells: &[Cell<f32>], index: usize, value: f32) {
    if let Some(cell) = cells.get(index) {
        cell.set(value);
    }
}
