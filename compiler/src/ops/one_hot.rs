//! ONE_HOT: a new axis along which one element is on.

use super::{Argument, Call, Check, Operator};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
};
use quote::quote;

/// Options of ONE_HOT.
#[derive(Clone, Debug)]
pub(crate) struct OneHot {
    axis: i32,
}

impl OneHot {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::OneHotOptions<'_>>()?;
        Ok(Self { axis: table.axis() })
    }

    /// The new axis among those of the result.
    fn axis(&self, positions: &Tensor) -> Option<usize> {
        let rank = positions.shape.len();
        match self.axis {
            -1 => Some(rank),
            axis => usize::try_from(axis).ok().filter(|axis| *axis <= rank),
        }
    }
}

impl Operator for OneHot {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(positions), Some(on), Some(off), Some(output)) =
            (node.input(0), node.input(2), node.input(3), node.output(0))
        else {
            return true;
        };
        matches!(positions.element, Element::I32 | Element::I64)
            && on.element == output.element
            && off.element == output.element
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(4..=4, 1) {
            return;
        }
        let node = check.node;
        let (Some(positions), Some(output)) = (node.input(0), node.output(0)) else {
            return;
        };
        let Some(axis) = self.axis(positions) else {
            return check.error(format!("its new axis {} is not there", self.axis));
        };
        // The depth may be computed: the file states it as well.
        let stated = output.shape.get(axis).copied().unwrap_or(0);
        let depth = node.input(1).and_then(Tensor::integers);
        let depth = depth.and_then(|depth| usize::try_from(*depth.first()?).ok());
        let mut expected = positions.shape.clone();
        expected.insert(axis, depth.unwrap_or(stated));
        check.output_shape(0, &expected);
        let is_one = |index| node.input(index).is_some_and(|value| value.elements() == 1);
        check.require(is_one(2) && is_one(3), || {
            "its values (inputs 2 and 3) are not one element each".to_owned()
        });
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(positions), Some(output), Some(output_id)) =
            (node.input(0), node.output(0), node.output_id(0))
        else {
            return Vec::new();
        };
        let (Some(positions_id), Some(on), Some(off)) =
            (node.input_id(0), node.input_id(2), node.input_id(3))
        else {
            return Vec::new();
        };
        let Some(axis) = self.axis(positions) else {
            return Vec::new();
        };
        let depth = output.shape[axis];
        let inner: usize = positions.shape[axis..].iter().product();
        let source = |tensor| Argument::Source { tensor };
        let arguments = vec![
            ("depth", Argument::Value(quote!(#depth))),
            ("inner", Argument::Value(quote!(#inner))),
            ("positions", source(positions_id)),
            ("on", source(on)),
            ("off", source(off)),
            ("output", Argument::all(output_id, output)),
        ];
        let elements = [output.element, positions.element];
        vec![Call::new("one_hot", "OneHot", &elements, arguments)]
    }
}
