//! How channels pass through CONCATENATION, along the channels or along another axis. Other
//! movements are left as they are.

use super::{Kind, Movement, axis_index};
use crate::{
    graph::NodeView,
    ops::{Channels, Interval, Known, Tie, last_extent},
};

impl Movement {
    /// Where the channels of each operand begin in the result of a CONCATENATION.
    fn first_channels(&self, node: NodeView<'_>) -> Option<Vec<usize>> {
        let Kind::Concatenation { axis } = self.kind else {
            return None;
        };
        let rank = node.input(0)?.shape.len();
        let is_last = axis_index(axis, rank).ok()? + 1 == rank;
        let mut next = 0;
        (0..node.node.inputs.len())
            .map(|operand| {
                let first = next;
                if is_last {
                    next += last_extent(node.input(operand)?);
                }
                Some(first)
            })
            .collect()
    }

    pub(super) fn flow(&self, node: NodeView<'_>) -> Channels {
        let Some(first_channels) = self.first_channels(node) else {
            return Channels::Opaque;
        };
        let ties = first_channels.into_iter().enumerate();
        Channels::Tied(
            ties.map(|(operand, first)| Tie { operand, first })
                .collect(),
        )
    }

    pub(super) fn values(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        let mut result: Vec<Option<Interval>> = Vec::new();
        for (operand, first) in self.first_channels(known.node)?.into_iter().enumerate() {
            for (channel, values) in (first..).zip(known.channels(operand)?) {
                if channel >= result.len() {
                    result.resize(channel + 1, None);
                }
                result[channel] = Some(result[channel].map_or(values, |other| other.or(values)));
            }
        }
        result.into_iter().collect()
    }
}
