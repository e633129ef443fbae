//! Elements most of which are zero and left out, axis by axis, as compressed sparse rows and blocks of them.

/// How the positions along an axis are told.
#[derive(Clone, Debug)]
pub(crate) enum Positions {
    /// All of them.
    Dense(usize),
    /// Behind position `n` of the axes before are `indices[segments[n]..segments[n + 1]]`.
    Sparse {
        segments: Vec<usize>,
        indices: Vec<usize>,
    },
}

/// An axis, in the order in which the file has the elements.
#[derive(Clone, Debug)]
pub(crate) struct Axis {
    /// The dimension of the tensor, or behind those a dimension within blocks.
    pub(crate) dimension: usize,
    pub(crate) positions: Positions,
}

/// Positions along some axes that are followed at once.
const MOST_POSITIONS: usize = 1 << 24;

/// All elements of a tensor, of `size` bytes each. Block dimension `n` is part of dimension `blocks[n]`.
pub(crate) fn densified(
    values: &[u8],
    size: usize,
    shape: &[usize],
    axes: &[Axis],
    blocks: &[usize],
) -> Result<Vec<u8>, String> {
    let elements: usize = shape.iter().product();
    let grids = axes.iter().map(|axis| grid(axis, shape, axes, blocks));
    let grids: Option<Vec<(usize, usize)>> = grids.collect();
    let grids = grids.ok_or("its sparse axes are not those of its shape")?;
    // The number of each position, and the element there.
    let mut found = vec![(0_usize, 0_usize)];
    for (axis, (step, extent)) in axes.iter().zip(grids) {
        let mut next = Vec::new();
        for (number, element) in found {
            let (first, indices): (usize, &mut dyn Iterator<Item = usize>) = match &axis.positions {
                Positions::Dense(extent) => (number.saturating_mul(*extent), &mut (0..*extent)),
                Positions::Sparse { segments, indices } => {
                    let range = segments
                        .get(number)
                        .copied()
                        .zip(segments.get(number + 1).copied());
                    let (start, end) = range.ok_or("its sparse segments are too few")?;
                    let indices = indices
                        .get(start..end)
                        .ok_or("its sparse indices are too few")?;
                    (start, &mut indices.iter().copied())
                }
            };
            for (behind, index) in indices.enumerate() {
                if index >= extent {
                    return Err("a sparse index is outside of its shape".to_owned());
                }
                next.push((first + behind, element + index * step));
                if next.len() > MOST_POSITIONS.min(elements) {
                    return Err(
                        "its sparse axes have more positions than it has elements".to_owned()
                    );
                }
            }
        }
        found = next;
    }
    let mut dense = vec![0; elements * size];
    for (number, element) in found {
        let value = values.get(number * size..(number + 1) * size);
        let place = dense.get_mut(element * size..(element + 1) * size);
        place
            .zip(value)
            .ok_or("its sparse values are too few")
            .map(|(place, value)| place.copy_from_slice(value))?;
    }
    Ok(dense)
}

/// How many elements apart neighbours along an axis are, and how many positions it has.
fn grid(axis: &Axis, shape: &[usize], axes: &[Axis], blocks: &[usize]) -> Option<(usize, usize)> {
    let stride = |dimension: usize| {
        shape
            .get(dimension + 1..)
            .map(|inner| inner.iter().product())
    };
    let extent_of_block = |block: usize| {
        let mut axes = axes.iter();
        let within = axes.find(|axis| axis.dimension == shape.len() + block)?;
        match within.positions {
            Positions::Dense(extent) if extent > 0 => Some(extent),
            _ => None,
        }
    };
    if let Some(block) = axis.dimension.checked_sub(shape.len()) {
        let dimension = *blocks.get(block)?;
        shape.get(dimension)?;
        return Some((stride(dimension)?, extent_of_block(block)?));
    }
    // Positions are those of blocks, if there are blocks.
    let block = blocks
        .iter()
        .position(|dimension| *dimension == axis.dimension);
    let length = block.map_or(Some(1), extent_of_block)?;
    let extent = shape.get(axis.dimension)? / length;
    Some((length.checked_mul(stride(axis.dimension)?)?, extent))
}
