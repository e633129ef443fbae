//! LOCAL_RESPONSE_NORMALIZATION: each channel by the energy of the channels around it.

use super::{Argument, Call, Check, Operator, last_extent};
use crate::{
    codegen::float,
    graph::{Element, NodeView},
    parse::{NodeOptions, tables},
};
use quote::quote;

/// Options of LOCAL_RESPONSE_NORMALIZATION.
#[derive(Clone, Debug)]
pub(crate) struct LocalResponseNormalization {
    radius: usize,
    bias: f32,
    alpha: f32,
    beta: f32,
}

impl LocalResponseNormalization {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::LocalResponseNormalizationOptions<'_>>()?;
        let radius = usize::try_from(table.radius());
        Ok(Self {
            radius: radius.map_err(|_| format!("its radius is {}", table.radius()))?,
            bias: table.bias(),
            alpha: table.alpha(),
            beta: table.beta(),
        })
    }
}

impl Operator for LocalResponseNormalization {
    fn covers(&self, node: NodeView<'_>) -> bool {
        node.has_elements(&[Element::F32], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(1..=1, 1) {
            return;
        }
        let Some(input) = check.node.input(0) else {
            return;
        };
        check.output_shape(0, &input.shape);
        check.require(input.elements() > 0, || {
            "it normalizes no elements".to_owned()
        });
    }

    fn takes_constant(&self, _index: usize) -> bool {
        false
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(input), Some(output)) = (node.input(0), node.output(0)) else {
            return Vec::new();
        };
        let (Some(input_id), Some(output_id)) = (node.input_id(0), node.output_id(0)) else {
            return Vec::new();
        };
        let (channels, radius) = (last_extent(input), self.radius);
        let [bias, alpha, beta] = [self.bias, self.alpha, self.beta].map(float);
        let arguments = vec![
            ("channels", Argument::Value(quote!(#channels))),
            ("radius", Argument::Value(quote!(#radius))),
            ("bias", Argument::Value(quote!(#bias))),
            ("alpha", Argument::Value(quote!(#alpha))),
            ("beta", Argument::Value(quote!(#beta))),
            ("input", Argument::all(input_id, input)),
            ("output", Argument::all(output_id, output)),
        ];
        let (module, name) = ("local_response_normalization", "LocalResponseNormalization");
        vec![Call::new(module, name, &[input.element], arguments)]
    }
}
