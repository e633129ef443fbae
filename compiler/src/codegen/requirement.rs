//! The words in which a missing kernel is reported: which operators, which nodes, what to do.

use crate::{
    Invocation, Program,
    graph::{Element, OperatorCode},
    ops::{Contract, Marker},
};
use proc_macro2::Ident;
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// What the user reads when the kernel set lacks a contract.
pub(super) struct Requirement {
    /// The local trait's name, which the compiler's message names.
    pub(super) name: Ident,
    pub(super) message: String,
    pub(super) label: String,
    pub(super) notes: Vec<String>,
}

impl Requirement {
    pub(super) fn new(
        program: &Program,
        invocation: &Invocation,
        contract: &Contract,
        positions: &[usize],
    ) -> Self {
        const NODES_SHOWN: usize = 4;
        let (what, bound, elements) = names(contract);
        let operators = operators(program, positions);
        let set = invocation.kernels.as_ref().map_or_else(
            || "tinyml::kernels::Native".to_owned(),
            |path| quote!(#path).to_string().replace(' ', ""),
        );
        let mut notes: Vec<String> = positions
            .iter()
            .take(NODES_SHOWN)
            .map(|&position| describe(program, position))
            .collect();
        if positions.len() > NODES_SHOWN {
            let left = positions.len() - NODES_SHOWN;
            let plural = if left == 1 { "" } else { "s" };
            notes.push(format!("and {left} more node{plural}"));
        }
        let in_tables = elements.iter().any(|element| element.values().is_some());
        let plain = if in_tables {
            ", leave `weights = \"compressed\"` out"
        } else {
            ""
        };
        notes.push(format!(
            "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::{bound}` for a set of your own{plain}, or convert the model without this operator"
        ));
        let elements: Vec<String> = elements.iter().map(ToString::to_string).collect();
        let distinct: BTreeSet<&String> = elements.iter().collect();
        let elements_text = match distinct.len() {
            1 => elements[0].clone(),
            _ => elements.join(" and "),
        };
        Self {
            name: format_ident!("{what}_{}", elements.join("_")),
            message: braces(&format!(
                "kernel set `{set}` has no {operators} for {elements_text}"
            )),
            label: braces(&format!("needed by the model {}", invocation.path.value())),
            notes: notes.iter().map(|note| braces(note)).collect(),
        }
    }
}

/// What a contract is called in an identifier and in Rust, and its element types.
fn names(contract: &Contract) -> (String, String, Vec<Element>) {
    match contract {
        Contract::Own {
            module,
            name,
            operator,
            elements,
        } => {
            let elements_of = elements.iter().map(|element| element.rust_name());
            let parameters: Vec<&str> = operator.iter().copied().chain(elements_of).collect();
            let bound = format!("{module}::{name}<{}>", parameters.join(", "));
            (operator.unwrap_or(name).to_owned(), bound, elements.clone())
        }
        Contract::Any { marker, element } => {
            let (name, marker) = match marker {
                Marker::Builtin(name) => ((*name).to_owned(), (*name).to_owned()),
                Marker::Custom(name) => (
                    format!("Custom{}", super::type_name(name)),
                    format!("Custom<{{ custom({name:?}) }}>"),
                ),
            };
            let bound = format!("operator::Operator<{marker}, {}>", element.rust_name());
            (name, bound, vec![*element])
        }
    }
}

/// The operators of some nodes: `LOGISTIC or TANH`.
fn operators(program: &Program, positions: &[usize]) -> String {
    let mut names: Vec<String> = Vec::new();
    for &position in positions {
        let name = match &program.graph.nodes[position].code {
            OperatorCode::Custom(name) => format!("custom operator '{name}'"),
            builtin @ OperatorCode::Builtin(_) => builtin.name().to_owned(),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(" or ")
}

/// Braces have a meaning in these texts; names in a model file may hold some.
fn braces(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// A node with its tensors, for a note.
fn describe(program: &Program, position: usize) -> String {
    let graph = &program.whole;
    let node = graph.view(&graph.nodes[position]);
    let tensors: Vec<String> = node
        .node
        .inputs
        .iter()
        .flatten()
        .map(|id| graph.tensor(*id))
        .map(|tensor| {
            format!(
                "'{}' {}{}",
                short(&tensor.name),
                tensor.element,
                tensor.shape_text()
            )
        })
        .collect();
    format!("{} reads {}", node.place(), tensors.join(", "))
}

/// A converter joins the names of all layers that it fused; the first tells which they are.
fn short(name: &str) -> &str {
    name.split(';').next().unwrap_or(name)
}
