//! BATCH_MATMUL.

use super::{
    Argument, Call, Check, Operator,
    movement::strides,
    weights::{self, requantization_of, zero_point},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Activation,
};
use quote::quote;

/// Dimensions that kernels take in front of a matrix.
const BATCH_DIMENSIONS: usize = 6;

/// Options of BATCH_MATMUL.
#[derive(Clone, Debug)]
pub(crate) struct BatchMatmul {
    /// Whether the left and the right operand are stored transposed.
    transposed: [bool; 2],
}

/// An operand: its matrices, and how they lie.
struct Matrices {
    rows: usize,
    columns: usize,
    /// Elements between rows and between columns.
    strides: [usize; 2],
    /// The extents in front of them.
    batches: Vec<usize>,
}

impl Matrices {
    fn new(tensor: &Tensor, transposed: bool) -> Option<Self> {
        let (batches, &[first, second]) = tensor.shape.split_last_chunk::<2>()?;
        let (rows, columns, strides) = match transposed {
            false => (first, second, [second, 1]),
            true => (second, first, [1, second]),
        };
        Some(Self {
            rows,
            columns,
            strides,
            batches: batches.to_vec(),
        })
    }

    /// Elements between batches, along each dimension of the output's batches.
    fn batch_strides(&self) -> [usize; BATCH_DIMENSIONS] {
        let mut result = [0; BATCH_DIMENSIONS];
        let own = self.batches.iter().zip(strides(&self.batches));
        for (place, (extent, stride)) in result.iter_mut().rev().zip(own.rev()) {
            *place = match extent {
                1 => 0,
                _ => stride * self.rows * self.columns,
            };
        }
        result
    }
}

/// Both operands, and the extents of the output's batches.
struct Shape {
    left: Matrices,
    right: Matrices,
    batches: Vec<usize>,
}

impl BatchMatmul {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::BatchMatMulOptions<'_>>()?;
        Ok(Self {
            transposed: [table.adj_x(), table.adj_y()],
        })
    }

    fn shape(&self, node: NodeView<'_>) -> Option<Shape> {
        let left = Matrices::new(node.input(0)?, self.transposed[0])?;
        let right = Matrices::new(node.input(1)?, self.transposed[1])?;
        let rank = left.batches.len().max(right.batches.len());
        let extent = |batches: &[usize], axis: usize| {
            let leading = rank - batches.len();
            axis.checked_sub(leading).map_or(1, |axis| batches[axis])
        };
        let mut batches = Vec::new();
        for axis in 0..rank {
            batches.push(
                match (extent(&left.batches, axis), extent(&right.batches, axis)) {
                    (left, right) if left == right => left,
                    (1, extent) | (extent, 1) => extent,
                    _ => return None,
                },
            );
        }
        let fits = left.columns == right.rows && rank <= BATCH_DIMENSIONS;
        fits.then_some(Shape {
            left,
            right,
            batches,
        })
    }
}

impl Operator for BatchMatmul {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{F32, I8, I16};
        let mut elements = [F32, I8, I16].into_iter();
        elements.any(|element| node.has_elements(&[element; 2], element))
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) {
            return;
        }
        let node = check.node;
        let (Some(left), Some(right), Some(output)) =
            (node.input(0), node.input(1), node.output(0))
        else {
            return;
        };
        let Some(shape) = self.shape(node) else {
            return check.error(format!(
                "matrices of shapes {} and {} cannot be multiplied{}",
                left.shape_text(),
                right.shape_text(),
                match self.transposed {
                    [false, false] => "",
                    [true, false] => ", the first transposed",
                    [false, true] => ", the second transposed",
                    [true, true] => ", both transposed",
                }
            ));
        };
        let mut expected = shape.batches;
        expected.extend([shape.left.rows, shape.right.columns]);
        check.output_shape(0, &expected);
        if output.element == Element::F32 {
            return;
        }
        for (tensor, role) in [(left, "first"), (right, "second"), (output, "output")] {
            check.quantized(tensor, role);
            let symmetric = tensor.element != Element::I16 || zero_point(tensor) == 0;
            check.require(symmetric, || {
                format!(
                    "'{}' is int16 with the zero point {}, not 0",
                    tensor.name,
                    zero_point(tensor)
                )
            });
        }
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        let depth = self.shape(node).map_or(0, |shape| shape.left.columns);
        node.output(0)
            .map_or(0, |output| output.elements() as u64 * depth as u64)
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(shape), Some(left), Some(right), Some(output)) = (
            self.shape(node),
            node.input(0),
            node.input(1),
            node.output(0),
        ) else {
            return Vec::new();
        };
        let (Some(left_id), Some(right_id), Some(output_id)) =
            (node.input_id(0), node.input_id(1), node.output_id(0))
        else {
            return Vec::new();
        };
        let mut extents = [1; BATCH_DIMENSIONS];
        extents[BATCH_DIMENSIONS - shape.batches.len()..].copy_from_slice(&shape.batches);
        let first = shape.left.batch_strides();
        let second = shape.right.batch_strides();
        let (rows, columns, depth) = (shape.left.rows, shape.right.columns, shape.left.columns);
        let (left_strides, right_strides) = (shape.left.strides, shape.right.strides);
        let (left_zero_point, right_zero_point) = (zero_point(left), zero_point(right));
        let params = quote!(__kernels::ops::batch_matmul::Params {
            batches: __kernels::Broadcast {
                extents: [#(#extents),*],
                first: [#(#first),*],
                second: [#(#second),*],
            },
            rows: #rows,
            columns: #columns,
            depth: #depth,
            left_strides: [#(#left_strides),*],
            right_strides: [#(#right_strides),*],
            left_zero_point: #left_zero_point,
            right_zero_point: #right_zero_point,
        });
        let stage = match output.element {
            Element::F32 => weights::clamp(Activation::None),
            _ => Argument::Stage(requantization_of(
                Some(left),
                Some(right),
                Some(output),
                Activation::None,
            )),
        };
        vec![Call::new(
            "batch_matmul",
            "BatchMatmul",
            &[output.element],
            vec![
                ("params", Argument::Reference(params)),
                ("stage", stage),
                ("left", Argument::Source { tensor: left_id }),
                ("right", Argument::Source { tensor: right_id }),
                ("output", Argument::all(output_id, output)),
            ],
        )]
    }
}
