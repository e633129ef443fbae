//! Operators that give a tensor another shape, and SHAPE, which gives the shape.

use super::{Call, Check, Operator};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
};

/// RESHAPE, SQUEEZE, EXPAND_DIMS and DENSIFY: the result has the operand's bytes.
///
/// The file states the result's shape. Only where it leaves extents open the options or the operand
/// that tell it once more are needed.
#[derive(Clone, Debug)]
pub(crate) enum Reshape {
    /// To the shape of the second operand, or else this one. -1 stands for what is left.
    To(Vec<i32>),
    /// Without these axes of extent 1, or all of them.
    Squeeze(Vec<i32>),
    /// With an axis of extent 1 more, where the second operand says.
    ExpandDims,
    /// The same shape: constants that are stored sparse are read dense.
    Densify,
}

impl Reshape {
    pub(crate) fn to_shape(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::ReshapeOptions<'_>>().ok();
        let shape = table.and_then(|table| table.new_shape());
        Ok(Self::To(shape.into_iter().flatten().collect()))
    }

    pub(crate) fn squeeze(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::SqueezeOptions<'_>>().ok();
        let axes = table.and_then(|table| table.squeeze_dims());
        Ok(Self::Squeeze(axes.into_iter().flatten().collect()))
    }

    pub(crate) fn expand_dims(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self::ExpandDims)
    }

    pub(crate) fn densify(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self::Densify)
    }

    /// The shape of the result, if the file says enough.
    fn shape(&self, node: NodeView<'_>) -> Option<Vec<usize>> {
        let input = node.input(0)?;
        let operand = node.input(1).map(Tensor::integers);
        match self {
            Self::To(options) => {
                let options = || options.iter().copied().map(i64::from).collect();
                filled_up(&operand.unwrap_or_else(|| Some(options()))?, input)
            }
            Self::Squeeze(axes) => {
                let axes: Option<Vec<usize>> = axes
                    .iter()
                    .map(|axis| position(i64::from(*axis), input.shape.len()))
                    .collect();
                let axes = axes?;
                let extents = input.shape.iter().copied().enumerate();
                let is_kept = |(axis, extent): &(usize, usize)| {
                    *extent != 1 || !(axes.is_empty() || axes.contains(axis))
                };
                Some(extents.filter(is_kept).map(|(_, extent)| extent).collect())
            }
            Self::Densify => Some(input.shape.clone()),
            Self::ExpandDims => {
                let axis = *operand??.first()?;
                let mut shape = input.shape.clone();
                shape.insert(position(axis, shape.len() + 1)?, 1);
                Some(shape)
            }
        }
    }
}

/// An axis that may count from the end.
fn position(axis: i64, rank: usize) -> Option<usize> {
    let from_start = if axis < 0 { axis + rank as i64 } else { axis };
    usize::try_from(from_start).ok().filter(|axis| *axis < rank)
}

/// A shape in which -1 stands for what the other extents leave of a tensor's elements.
fn filled_up(extents: &[i64], tensor: &Tensor) -> Option<Vec<usize>> {
    let mut known = extents.iter().filter(|extent| **extent >= 0);
    let known = known.try_fold(1_usize, |known, extent| {
        known.checked_mul(usize::try_from(*extent).ok()?)
    })?;
    let extent = |extent: &i64| match usize::try_from(*extent) {
        Ok(extent) => Some(extent),
        Err(_) => tensor.elements().checked_div(known),
    };
    extents.iter().map(extent).collect()
}

impl Operator for Reshape {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=2, 1) {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        if let Some(shape) = self.shape(check.node) {
            check.infer_shape(0, &shape);
        }
        check.require(input.elements() == output.elements(), || {
            format!(
                "it cannot turn shape {} into {}: the number of elements differs",
                input.shape_text(),
                output.shape_text()
            )
        });
        check.require(input.element == output.element, || {
            format!(
                "its input is {}, its output {}",
                input.element, output.element
            )
        });
    }

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        Some(node.input(0)?.constant()?.to_vec())
    }

    fn is_alias(&self) -> bool {
        true
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, _node: NodeView<'_>) -> Vec<Call> {
        Vec::new()
    }
}

/// SHAPE: every shape is known while compiling.
#[derive(Clone, Debug)]
pub(crate) struct Shape;

impl Shape {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

impl Operator for Shape {
    fn covers(&self, node: NodeView<'_>) -> bool {
        node.output(0)
            .is_none_or(|output| matches!(output.element, Element::I32 | Element::I64))
    }

    fn check(&self, check: &mut Check<'_>) {
        if check.arity(1..=1, 1) {
            let rank = check.node.input(0).map_or(0, |input| input.shape.len());
            check.output_shape(0, &[rank]);
        }
    }

    fn fold(&self, node: NodeView<'_>) -> Option<Vec<u8>> {
        let shape = &node.input(0)?.shape;
        Some(match node.output(0)?.element {
            Element::I64 => shape
                .iter()
                .flat_map(|&extent| (extent as i64).to_le_bytes())
                .collect(),
            _ => shape
                .iter()
                .flat_map(|&extent| (extent as i32).to_le_bytes())
                .collect(),
        })
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, _node: NodeView<'_>) -> Vec<Call> {
        Vec::new()
    }
}
