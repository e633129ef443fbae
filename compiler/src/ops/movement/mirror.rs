//! Axes walked backwards: MIRROR_PAD and REVERSE_V2.

use super::{StridedCopy, axis_operand, blocks::check_size, pieces::Plan, strides};
use crate::graph::Tensor;

/// Axes that can be padded: the number of copies is a power of it.
const MOST_PADDED: usize = 6;

/// Elements along one axis, and where they go.
#[derive(Clone, Copy)]
struct Segment {
    count: usize,
    first: usize,
    step: isize,
    target: usize,
}

/// MIRROR_PAD: the border mirrors what is inside, with the outermost element (mode SYMMETRIC) or without
/// it (mode REFLECT, 0).
pub(super) fn mirror_pad(data: &Tensor, paddings: &[i64], mode: i8) -> Result<Plan, String> {
    let skipped = usize::from(mode == 0);
    let (pairs, rest) = paddings.as_chunks::<2>();
    if !rest.is_empty() || pairs.len() != data.shape.len() {
        return Err(format!(
            "its paddings must be {} pairs of integers",
            data.shape.len()
        ));
    }
    let mut axes = Vec::new();
    for (pair, &extent) in pairs.iter().zip(&data.shape) {
        let most = extent.saturating_sub(skipped);
        let amount = |amount: i64| {
            usize::try_from(amount)
                .ok()
                .filter(|amount| *amount <= most)
        };
        let [Some(before), Some(after)] = pair.map(amount) else {
            return Err(format!(
                "its paddings {pair:?} are not between 0 and {most}"
            ));
        };
        axes.push([
            Segment {
                count: before,
                first: (before + skipped).saturating_sub(1),
                step: -1,
                target: 0,
            },
            Segment {
                count: extent,
                first: 0,
                step: 1,
                target: before,
            },
            Segment {
                count: after,
                first: extent.saturating_sub(1 + skipped),
                step: -1,
                target: before + extent,
            },
        ]);
    }
    let sum = |axis: &[Segment; 3]| axis.iter().map(|segment| segment.count).sum();
    let shape: Vec<usize> = axes.iter().map(sum).collect();
    check_size(&shape)?;
    let padded = shape.iter().zip(&data.shape);
    let padded = padded.filter(|(outer, inner)| outer > inner).count();
    if padded > MOST_PADDED {
        return Err(format!(
            "it pads {padded} axes; at most {MOST_PADDED} are supported"
        ));
    }
    let axes: Vec<&[Segment]> = axes.iter().map(|axis| &axis[..]).collect();
    Ok(assemble(&data.shape, shape, &axes))
}

/// REVERSE_V2: some axes from the last element to the first.
pub(super) fn reverse(data: &Tensor, reversed: &[i64]) -> Result<Plan, String> {
    let forwards = |extent: &usize| Segment {
        count: *extent,
        first: 0,
        step: 1,
        target: 0,
    };
    let mut axes: Vec<Segment> = data.shape.iter().map(forwards).collect();
    for axis in reversed {
        let axis = &mut axes[axis_operand(&[*axis], data.shape.len())?];
        (axis.first, axis.step) = (axis.count.saturating_sub(1), -1);
    }
    let axes: Vec<&[Segment]> = axes.iter().map(core::slice::from_ref).collect();
    Ok(assemble(&data.shape, data.shape.clone(), &axes))
}

/// The copies of all combinations of segments.
fn assemble(source: &[usize], shape: Vec<usize>, axes: &[&[Segment]]) -> Plan {
    let (from, to) = (strides(source), strides(&shape));
    let mut copies = vec![(Vec::new(), 0_isize, 0_usize)];
    for (axis, segments) in axes.iter().enumerate() {
        let (from, to) = (from[axis] as isize, to[axis]);
        let segments = segments.iter().filter(|segment| segment.count > 0);
        let extended = copies.iter().flat_map(|(list, source, target)| {
            segments.clone().map(move |segment| {
                let mut list = list.clone();
                list.push((segment.count, segment.step * from, to));
                let source = source + segment.first as isize * from;
                (list, source, target + segment.target * to)
            })
        });
        copies = extended.collect();
    }
    let copy = |(list, source, target): (Vec<_>, isize, usize)| {
        (0, StridedCopy::new(&list, source, target))
    };
    Plan::new(shape, copies.into_iter().map(copy))
}
