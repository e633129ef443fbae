//! Operators that the user's kernels compute: builtins and element types without a contract here,
//! and custom operators.

use super::{Argument, Call, Check, Contract, Marker, Operator};
use crate::{
    graph::{Element, NodeView, OperatorCode, RawOptions, TensorId},
    parse::{NARROW_HELP, NodeOptions},
};
use proc_macro2::Literal;
use quote::quote;
use tinyml_kernels::ops::operator::BUILTINS;

/// A node that is called through the contract for any operator.
#[derive(Clone, Debug)]
pub(crate) struct Any {
    marker: Marker,
    options: RawOptions,
}

impl Any {
    pub(crate) fn new(code: &OperatorCode, options: &NodeOptions<'_>) -> Self {
        Self::with_options(code, options.raw())
    }

    pub(crate) fn with_options(code: &OperatorCode, options: RawOptions) -> Self {
        let marker = match code {
            OperatorCode::Builtin(index) => Marker::Builtin(BUILTINS[*index].1),
            OperatorCode::Custom(name) => Marker::Custom(name.clone()),
        };
        Self { marker, options }
    }
}

/// The operators that run other subgraphs: no kernel can stand in for them.
const CONTROL_FLOW: [&str; 4] = ["If", "While", "CallOnce", "Call"];

impl Operator for Any {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, check: &mut Check<'_>) {
        if let Marker::Builtin(name) = &self.marker {
            check.require(!CONTROL_FLOW.contains(name), || {
                "it runs other subgraphs, which is not supported".to_owned()
            });
        }
        for index in 0..check.node.node.inputs.len() {
            let narrow = check.node.input(index);
            if let Some(tensor) = narrow.filter(|tensor| tensor.element.is_narrow()) {
                let (name, element) = (&tensor.name, tensor.element.file_name());
                let problem = format!("its input {index} '{name}' is {element}");
                check.error_with_help(problem, NARROW_HELP);
            }
        }
        let outputs = check.node.node.outputs.len();
        check.require(outputs > 0, || "it has no output".to_owned());
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let element = node
            .input(0)
            .or(node.output(0))
            .map_or(Element::F32, |tensor| tensor.element);
        let custom = Literal::byte_string(&self.options.custom);
        let fields = self
            .options
            .fields
            .iter()
            .map(|field| Literal::byte_string(field));
        let tensors = |ids: Vec<Option<TensorId>>| Argument::Tensors(ids);
        vec![Call {
            contract: Contract::Any {
                marker: self.marker.clone(),
                element,
            },
            arguments: vec![
                (
                    "options",
                    Argument::Value(quote!(__kernels::ops::operator::Options {
                        fields: &[#(*#fields),*],
                        custom: #custom,
                    })),
                ),
                ("inputs", tensors(node.node.inputs.clone())),
                (
                    "outputs",
                    tensors(node.node.outputs.iter().copied().map(Some).collect()),
                ),
                (
                    "operator",
                    Argument::Value(quote!(::core::marker::PhantomData)),
                ),
            ],
            packed: None,
            in_place: None,
        }]
    }
}
