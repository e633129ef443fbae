//! A strided copy: as a kernel call, and executed while compiling.

use crate::{
    graph::Element,
    ops::{Argument, Call},
};
use quote::quote;

/// Axes of a kernel call.
const AXES: usize = 6;

/// Distance between neighbours along each axis of a dense tensor, in elements.
pub(crate) fn strides(shape: &[usize]) -> Vec<usize> {
    let mut strides = vec![1; shape.len()];
    for axis in (1..shape.len()).rev() {
        strides[axis - 1] = strides[axis] * shape[axis].max(1);
    }
    strides
}

/// Elements at regular distances, and where they go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StridedCopy {
    /// Extent, source stride and output stride, outermost first.
    axes: Vec<(usize, isize, usize)>,
    source_offset: isize,
    output_offset: usize,
}

impl StridedCopy {
    /// A copy along axes; those that can be walked as one become one.
    pub(crate) fn new(
        axes: &[(usize, isize, usize)],
        source_offset: isize,
        output_offset: usize,
    ) -> Self {
        let mut merged: Vec<(usize, isize, usize)> = Vec::new();
        for &(extent, from, to) in axes.iter().filter(|axis| axis.0 != 1) {
            match merged.last_mut() {
                Some(outer) if outer.1 == from * extent as isize && outer.2 == to * extent => {
                    *outer = (outer.0 * extent, from, to);
                }
                _ => merged.push((extent, from, to)),
            }
        }
        Self {
            axes: merged,
            source_offset,
            output_offset,
        }
    }

    /// Elements that lie together on both sides.
    pub(crate) fn contiguous(count: usize) -> Self {
        Self::new(&[(count, 1, 1)], 0, 0)
    }

    /// So many elements that lie together, from one place to another.
    pub(crate) fn moved(count: usize, from: usize, to: usize) -> Self {
        Self::new(&[(count, 1, 1)], from as isize, to)
    }

    /// How many [`parts`](Self::parts) it has.
    pub(crate) fn part_count(&self) -> usize {
        let mut extents: Vec<usize> = self.axes.iter().map(|axis| axis.0).collect();
        extents.sort_unstable();
        let own = &extents[..extents.len().saturating_sub(AXES)];
        own.iter()
            .fold(1, |count, extent| count.saturating_mul(*extent))
    }

    /// The same in copies of as many axes as a kernel walks along: the shortest axes become copies of
    /// their own.
    pub(crate) fn parts(&self) -> Vec<Self> {
        let shortest = (0..self.axes.len()).min_by_key(|axis| self.axes[*axis].0);
        let Some(axis) = shortest.filter(|_| self.axes.len() > AXES) else {
            return vec![self.clone()];
        };
        let mut rest = self.clone();
        let (extent, from, to) = rest.axes.remove(axis);
        let at = |index: usize| Self {
            source_offset: self.source_offset + index as isize * from,
            output_offset: self.output_offset + index * to,
            ..rest.clone()
        };
        (0..extent).flat_map(|index| at(index).parts()).collect()
    }

    /// The kernel call, of one of the [`parts`](Self::parts).
    pub(crate) fn call(&self, element: Element, source: Argument, output: Argument) -> Call {
        let mut extents = [1_usize; AXES];
        let (mut source_strides, mut output_strides) = ([0_isize; AXES], [0_usize; AXES]);
        let first = AXES - self.axes.len();
        for (axis, &(extent, from, to)) in self.axes.iter().enumerate() {
            extents[first + axis] = extent;
            source_strides[first + axis] = from;
            output_strides[first + axis] = to;
        }
        let (source_offset, output_offset) = (self.source_offset, self.output_offset);
        let params = quote!(__kernels::ops::strided_copy::Params {
            extents: [#(#extents),*],
            source_offset: #source_offset,
            source_strides: [#(#source_strides),*],
            output_offset: #output_offset,
            output_strides: [#(#output_strides),*],
        });
        Call::new(
            "strided_copy",
            "StridedCopy",
            &[element],
            vec![
                ("params", Argument::Reference(params)),
                ("source", source),
                ("output", output),
            ],
        )
    }

    /// Copies elements of `size` bytes; nothing where an element is out of range.
    pub(crate) fn execute(&self, size: usize, source: &[u8], output: &mut [u8]) -> Option<()> {
        let count: usize = self.axes.iter().map(|axis| axis.0).product();
        for index in 0..count {
            let (mut from, mut to) = (self.source_offset, self.output_offset);
            let mut rest = index;
            for &(extent, source_stride, output_stride) in self.axes.iter().rev() {
                let position = rest % extent;
                rest /= extent;
                from += position as isize * source_stride;
                to += position * output_stride;
            }
            let from = usize::try_from(from).ok()? * size;
            let element = source.get(from..from + size)?;
            output
                .get_mut(to * size..to * size + size)?
                .copy_from_slice(element);
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_that_lie_together_become_one() {
        let copy = StridedCopy::new(&[(2, 12, 12), (1, 7, 9), (3, 4, 4), (4, 1, 1)], 0, 0);
        assert_eq!(copy, StridedCopy::contiguous(24));
        let transposed = StridedCopy::new(&[(2, 1, 3), (3, 2, 1)], 0, 0);
        assert_eq!(transposed.axes.len(), 2);
    }

    #[test]
    fn copies_of_many_axes_are_taken_apart() {
        // Every second element along seven axes of two, in another order.
        let axes: Vec<_> = (0..7).map(|axis| (2, 2 << axis, 64 >> axis)).collect();
        let copy = StridedCopy::new(&axes, 1, 0);
        let source: Vec<u8> = (0..=255).collect();
        let (mut whole, mut parts) = (vec![0; 128], vec![0; 128]);
        copy.execute(1, &source, &mut whole).unwrap();
        assert_eq!(copy.part_count(), copy.parts().len());
        for part in copy.parts() {
            assert!(part.axes.len() <= AXES);
            part.execute(1, &source, &mut parts).unwrap();
        }
        assert_eq!(whole, parts);
    }

    #[test]
    fn execution_follows_the_strides() {
        let mut output = [0; 6];
        let transposed = StridedCopy::new(&[(2, 1, 3), (3, 2, 1)], 0, 0);
        transposed
            .execute(1, &[1, 2, 3, 4, 5, 6], &mut output)
            .unwrap();
        assert_eq!(output, [1, 3, 5, 2, 4, 6]);
        let reversed = StridedCopy::new(&[(3, -1, 1)], 2, 0);
        let mut output = [0; 6];
        reversed
            .execute(2, &[1, 0, 2, 0, 3, 0], &mut output)
            .unwrap();
        assert_eq!(output, [3, 0, 2, 0, 1, 0]);
        assert!(reversed.execute(2, &[1, 0], &mut output).is_none());
    }
}
