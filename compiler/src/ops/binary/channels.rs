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
        binary::Function,
        mul::{self, Mul},
        operator, prelu,
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

    /// The result for two 8-bit elements, by the reference kernels: an element, or a truth value.
    pub(crate) fn execute(&self, node: NodeView<'_>, first: i8, second: i8) -> Option<i8> {
        let (source, other) = ([first], [second]);
        let broadcast = &Broadcast::flat(1);
        let result = [Cell::new(0_i8)];
        match self.kind {
            Kind::Add => <Reference as Add<i8>>::run(&add::Args {
                broadcast,
                arithmetic: self.sum(node),
                first: Source::Constant(&source),
                second: Source::Constant(&other),
                output: &result,
            }),
            Kind::Sub => <Reference as Sub<i8>>::run(&sub::Args {
                broadcast,
                arithmetic: self.sum(node),
                first: Source::Constant(&source),
                second: Source::Constant(&other),
                output: &result,
            }),
            Kind::Mul => <Reference as Mul<i8>>::run(&mul::Args {
                broadcast,
                arithmetic: self.product(node),
                first: Source::Constant(&source),
                second: Source::Constant(&other),
                output: &result,
            }),
            kind => return self.family(kind, node, first, second),
        }
        Some(result[0].get())
    }

    /// The same of an operator of the family.
    fn family(&self, kind: Kind, node: NodeView<'_>, first: i8, second: i8) -> Option<i8> {
        macro_rules! result {
            ($marker:ident, $arithmetic:expr) => {
                <operator::$marker as Function<i8>>::apply($arithmetic, first, second)
            };
        }
        macro_rules! comparison {
            ($marker:ident) => {
                i8::from(result!($marker, &Self::scales(node)).get())
            };
        }
        Some(match kind {
            Kind::Div => result!(Div, &self.quotient(node)),
            Kind::FloorDiv => result!(FloorDiv, &()),
            Kind::FloorMod => result!(FloorMod, &()),
            Kind::SquaredDifference => result!(SquaredDifference, &self.sum(node)),
            Kind::Minimum => result!(Minimum, &()),
            Kind::Maximum => result!(Maximum, &()),
            Kind::Prelu => prelu::Operand::apply(&Self::slopes(node), first, second),
            Kind::BitwiseXor => result!(BitwiseXor, &()),
            Kind::RightShift => result!(RightShift, &()),
            Kind::Equal => comparison!(Equal),
            Kind::NotEqual => comparison!(NotEqual),
            Kind::Less => comparison!(Less),
            Kind::LessEqual => comparison!(LessEqual),
            Kind::Greater => comparison!(Greater),
            Kind::GreaterEqual => comparison!(GreaterEqual),
            _ => return None,
        })
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
