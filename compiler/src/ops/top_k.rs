//! TOPK_V2: the greatest elements of each row, and where they are.

use super::{Argument, Call, Check, Operator};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::NodeOptions,
};
use quote::quote;

/// TOPK_V2. The file states how many elements are wanted.
#[derive(Clone, Debug)]
pub(crate) struct TopK;

impl TopK {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }
}

impl Operator for TopK {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{F32, I8, I16, I32, I64, U8};
        let elements = [F32, I8, U8, I16, I32, I64];
        let places = node.output(1).is_none_or(|places| places.element == I32);
        let has = |element: &Element| node.has_elements(&[*element], *element);
        places && elements.iter().any(has)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 2) {
            return;
        }
        let (Some(input), Some(wanted), Some(values)) = (
            check.node.input(0),
            check.node.input(1),
            check.node.output(0),
        ) else {
            return;
        };
        let [outer @ .., length] = &input.shape[..] else {
            return check.error("its input has no rows");
        };
        let stated = values.shape.last().copied().unwrap_or(0);
        let wanted = wanted.integers().and_then(|wanted| wanted.first().copied());
        let count = wanted
            .and_then(|wanted| usize::try_from(wanted).ok())
            .unwrap_or(stated);
        let expected = [outer, &[count]].concat();
        check.output_shape(0, &expected);
        check.output_shape(1, &expected);
        check.require(count <= *length, || {
            format!("it takes {count} of {length} elements")
        });
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(values), Some(positions)) =
            (node.input(0), node.output(0), node.output(1))
        else {
            return Vec::new();
        };
        let (Some(tensor), Some(values_id), Some(positions_id)) =
            (node.input_id(0), node.output_id(0), node.output_id(1))
        else {
            return Vec::new();
        };
        let last = |tensor: &Tensor| tensor.shape.last().copied().unwrap_or(1);
        let (length, count) = (last(input), last(values));
        let arguments = vec![
            ("length", Argument::Value(quote!(#length))),
            ("count", Argument::Value(quote!(#count))),
            ("input", Argument::Source { tensor }),
            ("values", Argument::all(values_id, values)),
            ("positions", Argument::all(positions_id, positions)),
        ];
        vec![Call::new("top_k", "TopK", &[input.element], arguments)]
    }
}
