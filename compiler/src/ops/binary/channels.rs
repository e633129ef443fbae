//! How channels pass through elementwise operators.

use super::{Binary, Kind};
use crate::{
    graph::{Element, NodeView},
    ops::{Channels, Interval, Known, Tie, last_extent},
};
use core::cell::Cell;
use tinyml_kernels::{
    Broadcast, Reference, Source,
    ops::{
        add::{self, Add},
        binary::{self, Maximum, Minimum},
        mul::{self, Mul},
        sub::{self, Sub},
    },
};

/// The operands whose channels meet one by one. One that is repeated for all channels is not among
/// them.
pub(super) fn flow(node: NodeView<'_>) -> Channels {
    let channels = node.output(0).map(last_extent);
    let operands = (0..2).filter(|&index| node.input(index).map(last_extent) == channels);
    Channels::Tied(operands.map(Tie::same).collect())
}

impl Binary {
    /// A channel is constant where both operands are; of others nothing is said.
    pub(super) fn values(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let output = known.node.output(0)?;
        if output.element != Element::I8 {
            return None;
        }
        let (first, second) = (known.channels(0)?, known.channels(1)?);
        let constant = |operand: &[Interval], channel: usize| {
            let channel = if operand.len() == 1 { 0 } else { channel };
            operand.get(channel)?.constant()
        };
        let values = |channel| {
            let pair = constant(&first, channel).zip(constant(&second, channel));
            let value = pair
                .and_then(|(first, second)| self.execute(known.node, first as i8, second as i8));
            value.map_or(Interval::any(Element::I8), |value| {
                Interval::point(value.into())
            })
        };
        Some((0..last_extent(output)).map(values).collect())
    }

    /// The result for two elements, by the reference kernel.
    pub(crate) fn execute(&self, node: NodeView<'_>, first: i8, second: i8) -> Option<i8> {
        let (first, second) = ([first], [second]);
        let (first, second) = (Source::Constant(&first), Source::Constant(&second));
        let broadcast = &Broadcast::flat(1);
        let result = [Cell::new(0_i8)];
        let output = &result[..];
        let bounds = binary::Args {
            broadcast,
            min: i8::MIN,
            max: i8::MAX,
            first,
            second,
            output,
        };
        match self.kind {
            Kind::Add => <Reference as Add<i8>>::run(&add::Args {
                broadcast,
                arithmetic: self.sum(node),
                first,
                second,
                output,
            }),
            Kind::Sub => <Reference as Sub<i8>>::run(&sub::Args {
                broadcast,
                arithmetic: self.sum(node),
                first,
                second,
                output,
            }),
            Kind::Mul => <Reference as Mul<i8>>::run(&mul::Args {
                broadcast,
                arithmetic: self.product(node),
                first,
                second,
                output,
            }),
            Kind::Minimum => <Reference as Minimum<i8>>::run(&bounds),
            Kind::Maximum => <Reference as Maximum<i8>>::run(&bounds),
            Kind::Div => return None,
        }
        Some(result[0].get())
    }
}

#[cfg(test)]
impl Binary {
    /// ADD without an activation, for tests of passes.
    pub(crate) fn plain_add() -> Self {
        Self {
            kind: Kind::Add,
            activation: crate::quantization::Activation::None,
        }
    }
}
