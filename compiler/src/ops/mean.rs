//! MEAN.

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Tie, Timed,
    channels::requantized, movement::strides, weights::zero_point,
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Multiplier,
};
use quote::quote;
use tinyml_kernels::Requantization;

/// Options of MEAN.
#[derive(Clone, Debug)]
pub(crate) struct Mean {
    keep_dimensions: bool,
}

impl Mean {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::ReducerOptions<'_>>()?;
        Ok(Self {
            keep_dimensions: table.keep_dims(),
        })
    }
}

/// Which axes are reduced, or nothing where the operand names one that is not there.
fn reduced_axes(node: NodeView<'_>) -> Option<Vec<bool>> {
    let rank = node.input(0)?.shape.len();
    let mut reduced = vec![false; rank];
    for axis in node.input(1)?.integers()? {
        let axis = if axis < 0 { axis + rank as i64 } else { axis };
        *reduced.get_mut(usize::try_from(axis).ok()?)? = true;
    }
    Some(reduced)
}

/// The multiplier of a mean: that of the scales, divided by how many elements are averaged.
fn multiplier(input: &Tensor, output: &Tensor, count: usize) -> Multiplier {
    let scale = |tensor: &Tensor| {
        tensor
            .scale_and_zero_point()
            .map_or(1.0, |(scale, _)| scale)
    };
    let scales = Multiplier::new(f64::from(scale(input)) / f64::from(scale(output)));
    // Keeps as many bits of the quotient as the count takes away.
    let bits = (count.max(1).ilog2() as i32).min(32).min(31 + scales.shift);
    Multiplier {
        value: ((i64::from(scales.value) << bits) / count.max(1) as i64) as i32,
        shift: scales.shift - bits,
    }
}

impl Operator for Mean {
    fn covers(&self, node: NodeView<'_>) -> bool {
        node.has_elements(&[Element::I8], Element::I8)
            || node.has_elements(&[Element::F32], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) || !check.constant(1, "list of axes") {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        if !check.require(input.shape.len() <= 6, || {
            "more than 6 dimensions are not supported".to_owned()
        }) {
            return;
        }
        let Some(reduced) = reduced_axes(check.node) else {
            return check.error("it reduces an axis that its input does not have");
        };
        let expected: Vec<usize> = input
            .shape
            .iter()
            .zip(&reduced)
            .filter_map(
                |(&extent, &reduced)| match (reduced, self.keep_dimensions) {
                    (false, _) => Some(extent),
                    (true, true) => Some(1),
                    (true, false) => None,
                },
            )
            .collect();
        check.output_shape(0, &expected);
        check.require(input.elements() > 0, || {
            "it averages no elements".to_owned()
        });
        if input.element == Element::I8 {
            check.quantized(input, "input");
            check.quantized(output, "output");
        }
    }

    fn channels(&self, node: NodeView<'_>) -> Channels {
        match reduced_axes(node).as_deref() {
            Some([.., false]) => Channels::Tied(vec![Tie::same(0)]),
            _ => Channels::Opaque,
        }
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let (input, output) = (known.node.input(0)?, known.node.output(0)?);
        let reduced = reduced_axes(known.node)?;
        if input.element != Element::I8 || reduced.last() != Some(&false) {
            return None;
        }
        let count: usize = input
            .shape
            .iter()
            .zip(reduced)
            .filter_map(|(extent, is_reduced)| is_reduced.then_some(*extent))
            .product();
        let Multiplier { value, shift } = multiplier(input, output, count);
        let stage = Requantization {
            multipliers: &[value],
            shifts: &[shift as i8],
            zero_point: zero_point(output),
            min: i8::MIN.into(),
            max: i8::MAX.into(),
        };
        let sum = |element: i32| {
            let distance = i64::from(element) - i64::from(zero_point(input));
            distance.checked_mul(i64::try_from(count).ok()?)
        };
        known
            .channels(0)?
            .into_iter()
            .map(|values| Some(requantized([sum(values.min)?, sum(values.max)?], 0, &stage)))
            .collect()
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        let (_, axis) = timed.rows(0).ok_or_else(Obstacle::unknown)?;
        match reduced_axes(timed.node) {
            Some(reduced) if reduced[axis] => Ok(Flow::Whole),
            _ => timed.each_row(),
        }
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output), Some(reduced)) =
            (node.input(0), node.output(0), reduced_axes(node))
        else {
            return Vec::new();
        };
        let (Some(input_id), Some(output_id)) = (node.input_id(0), node.output_id(0)) else {
            return Vec::new();
        };
        let [kept, averaged] = [false, true].map(|wanted| {
            let (mut extents, mut steps) = ([1_usize; 6], [0_usize; 6]);
            let axes: Vec<(usize, usize)> = input
                .shape
                .iter()
                .copied()
                .zip(strides(&input.shape))
                .zip(&reduced)
                .filter(|(_, is_reduced)| **is_reduced == wanted)
                .map(|(axis, _)| axis)
                .collect();
            let first = 6 - axes.len();
            for (index, (extent, stride)) in axes.into_iter().enumerate() {
                extents[first + index] = extent;
                steps[first + index] = stride;
            }
            (extents, steps)
        });
        let (output_extents, output_strides) = kept;
        let (reduced_extents, reduced_strides) = averaged;
        let count: usize = reduced_extents.iter().product();
        let (input_zero_point, output_zero_point) = (zero_point(input), zero_point(output));
        let arithmetic = if input.element == Element::I8 {
            let Multiplier { value, shift } = multiplier(input, output, count);
            quote!(__kernels::ops::mean::Quantized {
                multiplier: #value,
                shift: #shift,
                zero_point: #output_zero_point,
            })
        } else {
            quote!(())
        };
        let params = quote!(__kernels::ops::mean::Params {
            output_extents: [#(#output_extents),*],
            output_strides: [#(#output_strides),*],
            reduced_extents: [#(#reduced_extents),*],
            reduced_strides: [#(#reduced_strides),*],
            count: #count,
            input_zero_point: #input_zero_point,
        });
        vec![Call::new(
            "mean",
            "Mean",
            &[input.element],
            vec![
                ("params", Argument::Reference(params)),
                ("arithmetic", Argument::Value(arithmetic)),
                (
                    "input",
                    Argument::Cells {
                        tensor: input_id,
                        first: 0,
                        count: input.elements(),
                    },
                ),
                (
                    "output",
                    Argument::Cells {
                        tensor: output_id,
                        first: 0,
                        count: output.elements(),
                    },
                ),
            ],
        )]
    }
}
