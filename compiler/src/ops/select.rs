//! SELECT and SELECT_V2: each element from one of two operands.

use super::{
    Argument, Call, Check, Operator,
    axes::{AXES, filled},
    movement::strides,
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::NodeOptions,
};
use quote::quote;

/// The operator.
#[derive(Clone, Debug)]
pub(crate) struct Select {
    /// Operands are stretched to the output's shape.
    stretches: bool,
}

impl Select {
    pub(crate) fn v1(_options: &NodeOptions<'_>) -> Result<Self, String> {
        let stretches = false;
        Ok(Self { stretches })
    }

    pub(crate) fn v2(_options: &NodeOptions<'_>) -> Result<Self, String> {
        let stretches = true;
        Ok(Self { stretches })
    }

    /// The shape to which all operands are stretched, if they go together.
    fn shape(&self, node: NodeView<'_>) -> Option<Vec<usize>> {
        let operands = [node.input(1)?, node.input(2)?, node.input(0)?];
        if !self.stretches {
            return Some(operands[0].shape.clone());
        }
        let rank = operands.iter().map(|operand| operand.shape.len()).max()?;
        let mut shape = vec![1; rank];
        for operand in operands {
            let extents = shape.iter_mut().rev().zip(operand.shape.iter().rev());
            for (extent, own) in extents.filter(|(_, own)| **own != 1) {
                *extent = *own;
            }
        }
        Some(shape)
    }

    /// Strides of the operand along the axes of a result of so many extents, or nothing where they do not
    /// go together.
    fn strides(
        &self,
        operand: &Tensor,
        output: &[usize],
        is_condition: bool,
    ) -> Option<Vec<usize>> {
        let own = strides(&operand.shape);
        if !self.stretches && is_condition && operand.shape.len() < 2 {
            // One truth value, or one for each position along the first axis.
            let step = usize::from(operand.elements() > 1);
            let fits = step == 0 || output.first() == operand.shape.first();
            let mut strides = vec![0; output.len()];
            *strides.first_mut()? = step;
            return fits.then_some(strides);
        }
        if !self.stretches && operand.shape != output {
            return None;
        }
        let new = output.len().checked_sub(operand.shape.len())?;
        let mut strides = vec![0; output.len()];
        for (axis, (extent, stride)) in operand.shape.iter().zip(own).enumerate() {
            if *extent == output[new + axis] {
                strides[new + axis] = stride;
            } else if *extent != 1 {
                return None;
            }
        }
        Some(strides)
    }

    /// The extents and the strides of condition and operands, along as few axes as there can be.
    fn axes(&self, node: NodeView<'_>) -> Option<Vec<(usize, [usize; 3])>> {
        let output = &node.output(0)?.shape;
        let of = |index| self.strides(node.input(index)?, output, index == 0);
        let [condition, first, second] = [of(0)?, of(1)?, of(2)?];
        let mut axes: Vec<(usize, [usize; 3])> = Vec::new();
        for axis in 0..output.len() {
            let own = [condition[axis], first[axis], second[axis]];
            let extent = output[axis];
            match axes.last_mut() {
                _ if extent == 1 => {}
                Some(outer) if outer.1 == own.map(|stride| stride * extent) => {
                    *outer = (outer.0 * extent, own);
                }
                _ => axes.push((extent, own)),
            }
        }
        Some(axes)
    }
}

impl Operator for Select {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(condition), Some(first), Some(second), Some(output)) =
            (node.input(0), node.input(1), node.input(2), node.output(0))
        else {
            return true;
        };
        condition.element == Element::Bool
            && first.element == output.element
            && second.element == output.element
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(3..=3, 1) {
            return;
        }
        let node = check.node;
        if let Some(shape) = self.shape(node) {
            check.infer_shape(0, &shape);
        }
        match self.axes(node) {
            Some(axes) => {
                check.require(axes.len() <= AXES, || {
                    format!("more than {AXES} dimensions are not supported")
                });
            }
            None => {
                let shape =
                    |tensor: Option<&Tensor>| tensor.map_or(String::new(), Tensor::shape_text);
                let [condition, first, second] = [0, 1, 2].map(|index| shape(node.input(index)));
                check.error(format!(
                    "its condition of shape {condition} and operands of shapes {first} and {second} do not make up its output of shape {}",
                    shape(node.output(0))
                ));
            }
        }
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn in_place(&self, node: NodeView<'_>) -> Vec<usize> {
        let shape = |tensor: Option<&Tensor>| tensor.map(|tensor| tensor.shape.clone());
        let is_whole = |index: &usize| shape(node.input(*index)) == shape(node.output(0));
        [1, 2].into_iter().filter(is_whole).collect()
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(axes), Some(output), Some(output_id)) =
            (self.axes(node), node.output(0), node.output_id(0))
        else {
            return Vec::new();
        };
        let (Some(condition), Some(first), Some(second)) =
            (node.input_id(0), node.input_id(1), node.input_id(2))
        else {
            return Vec::new();
        };
        let extents: Vec<usize> = axes.iter().map(|axis| axis.0).collect();
        let extents = filled(&extents, 1);
        let strides = [0, 1, 2].map(|operand| {
            let strides: Vec<usize> = axes.iter().map(|axis| axis.1[operand]).collect();
            let strides = filled(&strides, 0);
            quote!([#(#strides),*])
        });
        let [condition_strides, first_strides, second_strides] = strides;
        let params = quote!(__kernels::ops::select::Params {
            extents: [#(#extents),*],
            condition: #condition_strides,
            first: #first_strides,
            second: #second_strides,
        });
        let source = |tensor| Argument::Source { tensor };
        let arguments = vec![
            ("params", Argument::Reference(params)),
            ("condition", source(condition)),
            ("first", source(first)),
            ("second", source(second)),
            ("output", Argument::all(output_id, output)),
        ];
        vec![Call::new("select", "Select", &[output.element], arguments)]
    }
}
