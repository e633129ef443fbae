//! How channels pass through reductions along other axes.

use super::{Kind, Reduction, reduced_axes};
use crate::{
    graph::{Element, NodeView},
    ops::{Channels, Interval, Known, Tie, channels::requantized, weights::zero_point},
    quantization::Multiplier,
};
use tinyml_kernels::Requantization;

impl Reduction {
    pub(super) fn flow(&self, node: NodeView<'_>) -> Channels {
        match reduced_axes(node).as_deref() {
            Some([.., false]) => Channels::Tied(vec![Tie::same(0)]),
            _ => Channels::Opaque,
        }
    }

    pub(super) fn values(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let (input, output) = (known.node.input(0)?, known.node.output(0)?);
        let reduced = reduced_axes(known.node)?;
        if input.element != Element::I8 || reduced.last() != Some(&false) {
            return None;
        }
        match self.kind {
            Kind::Max | Kind::Min => return known.channels(0),
            Kind::Prod => return None,
            _ => {}
        }
        let axes = input.shape.iter().zip(reduced);
        let count: usize = axes
            .filter_map(|(extent, is_reduced)| is_reduced.then_some(*extent))
            .product();
        let Multiplier { value, shift } = self.multiplier(input, output, count);
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
}
