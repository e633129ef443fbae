//! Blocks of positions that become channels or images, and back: SPACE_TO_DEPTH, DEPTH_TO_SPACE,
//! SPACE_TO_BATCH_ND and BATCH_TO_SPACE_ND.

use super::{StridedCopy, pad::zero, pieces::Plan, strides};
use crate::graph::{NodeView, Tensor};

/// Extent, stride where blocks lie in space, and stride where they are channels or images.
type Axis = (usize, usize, usize);

/// A copy between the two sides.
struct Sides {
    axes: Vec<Axis>,
    /// The first element in space, and among channels or images.
    offsets: [usize; 2],
}

impl Sides {
    fn out_of_space(&self) -> StridedCopy {
        let axes = self.axes.iter();
        let axes: Vec<_> = axes.map(|axis| (axis.0, axis.1 as isize, axis.2)).collect();
        StridedCopy::new(&axes, self.offsets[0] as isize, self.offsets[1])
    }

    fn back_to_space(&self) -> StridedCopy {
        let axes = self.axes.iter();
        let axes: Vec<_> = axes.map(|axis| (axis.0, axis.2 as isize, axis.1)).collect();
        StridedCopy::new(&axes, self.offsets[1] as isize, self.offsets[0])
    }
}

/// The extents of an image whose blocks have as many positions as an integer says.
fn image(data: &Tensor, block: i32) -> Result<([usize; 4], usize), String> {
    const MOST: usize = 1 << 16;
    let block = usize::try_from(block)
        .ok()
        .filter(|block| (1..MOST).contains(block));
    match (&data.shape[..], block) {
        (&[batch, height, width, channels], Some(block)) => {
            Ok(([batch, height, width, channels], block))
        }
        _ => Err(format!(
            "its input has shape {}; it takes images, and blocks of at least one position",
            data.shape_text()
        )),
    }
}

/// Where the channels of `[batch, height, width, block * block * channels]` are in space.
fn depth(extents: [usize; 4], block: usize) -> Sides {
    let [batch, height, width, channels] = extents;
    let space = strides(&[batch, height * block, width * block, channels]);
    let deep = strides(&[batch, height, width, block, block, channels]);
    let axes = vec![
        (batch, space[0], deep[0]),
        (height, space[1] * block, deep[1]),
        (block, space[1], deep[3]),
        (width, space[2] * block, deep[2]),
        (block, space[2], deep[4]),
        (channels, 1, 1),
    ];
    Sides {
        axes,
        offsets: [0, 0],
    }
}

pub(super) fn space_to_depth(data: &Tensor, block: i32) -> Result<Plan, String> {
    let ([batch, height, width, channels], block) = image(data, block)?;
    if !height.is_multiple_of(block) || !width.is_multiple_of(block) {
        return Err(format!(
            "its input of shape {} is not made of blocks of {block}",
            data.shape_text()
        ));
    }
    let extents = [batch, height / block, width / block, channels];
    let depth_of_block = channels.saturating_mul(block * block);
    let shape = vec![extents[0], extents[1], extents[2], depth_of_block];
    check_size(&shape)?;
    Ok(Plan::new(
        shape,
        [(0, depth(extents, block).out_of_space())],
    ))
}

pub(super) fn depth_to_space(data: &Tensor, block: i32) -> Result<Plan, String> {
    let ([batch, height, width, channels], block) = image(data, block)?;
    let positions = block * block;
    if !channels.is_multiple_of(positions) {
        return Err(format!(
            "its {channels} channels do not make up blocks of {block} by {block}"
        ));
    }
    let extents = [batch, height, width, channels / positions];
    let [rows, columns] = [height, width].map(|extent| extent.saturating_mul(block));
    let shape = vec![batch, rows, columns, extents[3]];
    check_size(&shape)?;
    Ok(Plan::new(
        shape,
        [(0, depth(extents, block).back_to_space())],
    ))
}

/// Positions of a block at which an axis has its elements in the same way.
struct Group {
    /// The first position and how many.
    first: usize,
    length: usize,
    /// Which blocks have an element there.
    start: usize,
    count: usize,
}

/// How an axis of `extent` elements, `before` positions after the start of the first block, is made of
/// blocks.
fn groups(extent: usize, block: usize, before: usize) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for position in 0..block {
        let start = before.saturating_sub(position).div_ceil(block);
        let end = (before + extent).saturating_sub(position).div_ceil(block);
        let count = end.saturating_sub(start);
        match groups.last_mut() {
            Some(group) if (group.start, group.count) == (start, count) => group.length += 1,
            _ => groups.push(Group {
                first: position,
                length: 1,
                start,
                count,
            }),
        }
    }
    groups.retain(|group| group.count > 0);
    groups
}

/// The axes of SPACE_TO_BATCH_ND and BATCH_TO_SPACE_ND that have blocks, and what is before each.
struct Blocks {
    sizes: Vec<usize>,
    around: Vec<[usize; 2]>,
}

impl Blocks {
    fn new(rank: usize, sizes: &[i64], around: &[i64]) -> Result<Self, String> {
        let wrong = || format!("its blocks {sizes:?} and borders {around:?} do not fit");
        let number = |value: &i64| usize::try_from(*value).ok();
        let positive = |value: &i64| number(value).filter(|size| *size > 0 && *size < 1 << 16);
        let border = |[before, after]: &[i64; 2]| Some([number(before)?, number(after)?]);
        let (pairs, rest) = around.as_chunks::<2>();
        if pairs.len() != sizes.len() || !rest.is_empty() || sizes.len() >= rank.min(5) {
            return Err(wrong());
        }
        let sizes: Option<_> = sizes.iter().map(positive).collect();
        let around: Option<_> = pairs.iter().map(border).collect();
        let (sizes, around) = sizes.zip(around).ok_or_else(wrong)?;
        Ok(Self { sizes, around })
    }

    /// The copies between `[batch, extents…, channels…]` and the images that the positions of its blocks
    /// make up.
    fn copies(&self, space: &[usize], images: &[usize]) -> Vec<Sides> {
        let (from, to) = (strides(space), strides(images));
        let channels = self.sizes.len() + 1..space.len();
        let mut inner = vec![(space[0], from[0], to[0])];
        inner.extend(channels.map(|axis| (space[axis], from[axis], to[axis])));
        let mut copies = vec![(Vec::new(), inner, [0, 0])];
        for (index, &block) in self.sizes.iter().enumerate() {
            let axis = index + 1;
            let before = self.around[index][0];
            let following: usize = self.sizes[axis..].iter().product();
            let image = space[0] * following * to[0];
            let groups = groups(space[axis], block, before);
            let (from, to) = (from[axis], to[axis]);
            let extended = copies.iter().flat_map(|(outer, inner, [space, images])| {
                groups.iter().map(move |group| {
                    let (mut outer, mut inner) = (outer.clone(), inner.clone());
                    outer.push((group.length, from, image));
                    inner.insert(axis, (group.count, from * block, to));
                    let position = group.start * block + group.first - before;
                    let images = images + group.start * to + group.first * image;
                    (outer, inner, [space + position * from, images])
                })
            });
            copies = extended.collect();
        }
        let sides = |(outer, inner, offsets): (Vec<Axis>, Vec<Axis>, _)| Sides {
            axes: [outer, inner].concat(),
            offsets,
        };
        copies.into_iter().map(sides).collect()
    }
}

pub(super) fn space_to_batch(
    node: NodeView<'_>,
    sizes: &[i64],
    paddings: &[i64],
) -> Result<Plan, String> {
    let data = node.input(0).ok_or("it has no input")?;
    let blocks = Blocks::new(data.shape.len(), sizes, paddings)?;
    let mut images = data.shape.clone();
    for (index, (&block, [before, after])) in blocks.sizes.iter().zip(&blocks.around).enumerate() {
        let extent = data.shape[index + 1].saturating_add(before.saturating_add(*after));
        if !extent.is_multiple_of(block) {
            return Err(format!(
                "its padded extent {extent} is not made of blocks of {block}"
            ));
        }
        images[index + 1] = extent / block;
        images[0] = images[0].saturating_mul(block);
    }
    check_size(&images)?;
    let copies = blocks.copies(&data.shape, &images);
    let mut plan = Plan::new(images, copies.iter().map(|sides| (0, sides.out_of_space())));
    // TensorFlow Lite pads with what stands for zero. TensorFlow Lite Micro means to, but takes a value that
    // nobody set.
    if blocks.around.iter().any(|border| *border != [0, 0]) {
        plan.fill = node.output(0).map(zero);
    }
    Ok(plan)
}

pub(super) fn batch_to_space(data: &Tensor, sizes: &[i64], crops: &[i64]) -> Result<Plan, String> {
    let blocks = Blocks::new(data.shape.len(), sizes, crops)?;
    let mut space = data.shape.clone();
    for (index, (&block, [before, after])) in blocks.sizes.iter().zip(&blocks.around).enumerate() {
        if !space[0].is_multiple_of(block) {
            return Err(format!(
                "its {} images are not made of blocks of {block}",
                data.shape[0]
            ));
        }
        space[0] /= block;
        let extent = space[index + 1].saturating_mul(block);
        let cropped = extent.checked_sub(before.saturating_add(*after));
        space[index + 1] =
            cropped.ok_or_else(|| format!("it crops more than its extent {extent}"))?;
    }
    check_size(&space)?;
    let copies = blocks.copies(&space, &data.shape);
    Ok(Plan::new(
        space,
        copies.iter().map(|sides| (0, sides.back_to_space())),
    ))
}

/// Refuses a result of a size that nobody can mean, before its strides are computed.
pub(super) fn check_size(shape: &[usize]) -> Result<(), String> {
    // An empty tensor has strides as well.
    let mut extents = shape.iter().map(|extent| (*extent).max(1));
    let elements = extents.try_fold(1_usize, |product, extent| product.checked_mul(extent));
    match elements {
        Some(elements) if elements < 1 << 40 => Ok(()),
        _ => Err(format!("its result would have shape {shape:?}")),
    }
}
