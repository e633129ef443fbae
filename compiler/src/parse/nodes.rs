//! Nodes: operator codes, operands and options.

use super::{
    Ids, NodeOptions, control, options, tables,
    tensors::TensorTable,
    variables::{Handles, Variables},
};
use crate::{
    diagnostics::Diagnostics,
    graph::{Node, OperatorCode, TensorId},
    ops::{ControlFlow, Operation},
};
use tinyml_kernels::ops::operator::BUILTINS;

/// The code of the operators that have a name instead.
const CUSTOM: i32 = 32;

/// No operator of the format has had as many versions; a larger number is a damaged file.
const LARGEST_VERSION: i32 = 32;

/// Some passes look at pairs of nodes; no model for a microcontroller has nearly as many.
pub(crate) const MOST_NODES: usize = 4096;

/// What is read of a node: its operation, operands and results.
pub(super) type Parts = (Operation, Ids, Vec<TensorId>);

/// What the message about a node says after the node's place, and the remedy if it is not the
/// general one.
pub(super) type Problem = (String, Option<&'static str>);

/// Reads the nodes of a subgraph.
pub(super) fn nodes<'a>(
    subgraph: &tables::SubGraph<'a>,
    tensors: &mut TensorTable<'a>,
    variables: &mut Variables<'a>,
    diagnostics: &mut Diagnostics,
) -> Vec<Node> {
    let mut nodes = Vec::new();
    let count = subgraph.operators().map_or(0, |operators| operators.len());
    if count > MOST_NODES {
        diagnostics.error(format!(
            "the model has {count} nodes; at most {MOST_NODES} are supported"
        ));
        return nodes;
    }
    let mut copy = variables.file.to_vec();
    let mut handles = Handles::default();
    for (index, operator) in subgraph.operators().into_iter().flatten().enumerate() {
        let Some(code) = operator_code(&variables.model, &operator, index, diagnostics) else {
            continue;
        };
        options::set_root(&mut copy, &operator);
        let options = NodeOptions::new(operator, &copy);
        let place = format!("node {index} {}", code.name());
        let parts = match code.name() {
            "VAR_HANDLE" => {
                if let Err(problem) = handles.add(&operator, &options, variables) {
                    diagnostics.error(format!("{place}: {problem}"));
                }
                continue;
            }
            "READ_VARIABLE" => handles.read(&operator, &place, tensors, variables, diagnostics),
            "ASSIGN_VARIABLE" => handles.assign(&operator, &place, tensors, variables, diagnostics),
            "CALL_ONCE" => variables
                .call_once(&operator, &options, &place, diagnostics)
                .map(|call| (Operation::CallOnce(call), Vec::new(), Vec::new())),
            name => {
                let operation = flow(name)
                    .map(|flow| control::subgraphs(flow, &options, variables, diagnostics));
                match operation.transpose() {
                    Ok(operation) => parts(
                        &operator,
                        &options,
                        &code,
                        operation,
                        &place,
                        tensors,
                        diagnostics,
                    ),
                    Err(problem) => Err(problem),
                }
            }
        };
        match parts {
            Ok((operation, inputs, outputs)) => nodes.push(Node {
                index,
                code,
                inputs,
                outputs,
                raw_options: options.raw(),
                operation,
            }),
            Err((problem, Some(help))) => {
                diagnostics.error_with_help(format!("{place}{problem}"), help);
            }
            Err((problem, None)) => diagnostics.error(format!("{place}{problem}")),
        }
    }
    nodes
}

/// How an operator runs subgraphs, if it does.
fn flow(name: &str) -> Option<ControlFlow> {
    match name {
        "IF" => Some(ControlFlow::If),
        "WHILE" => Some(ControlFlow::While),
        "CALL" => Some(ControlFlow::Call),
        _ => None,
    }
}

/// Reads a node whose operands are no handles. Its operation may be known already.
fn parts(
    operator: &tables::Operator<'_>,
    options: &NodeOptions<'_>,
    code: &OperatorCode,
    operation: Option<Operation>,
    node: &str,
    tensors: &mut TensorTable<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Parts, Problem> {
    let mut ids = |list: Option<flatbuffers::Vector<'_, i32>>, optional: bool, kind: &str| -> Ids {
        list.into_iter()
            .flatten()
            .enumerate()
            .map(|(position, id)| match id {
                -1 if optional => None,
                // RESHAPE to a scalar: a shape without extents. The result says it, too.
                _ if code.name() == "RESHAPE" && position == 1 && tensors.is_empty_list(id) => None,
                _ => {
                    let user = format!("{kind} {position} of {node}");
                    tensors.required(id, user, diagnostics)
                }
            })
            .collect()
    };
    let inputs = ids(operator.inputs(), true, "input");
    let outputs: Vec<TensorId> = ids(operator.outputs(), false, "output")
        .into_iter()
        .flatten()
        .collect();
    match operation.map_or_else(|| Operation::parse(code, options), Ok) {
        Ok(operation) => Ok((operation, inputs, outputs)),
        Err(problem) => {
            let name = outputs.first().map(|id| tensors.name(*id));
            let name = name.map_or_else(String::new, |name| format!(" '{name}'"));
            Err((format!("{name}: {problem}"), None))
        }
    }
}

/// Which operator a node is: old files have only the deprecated 8-bit code, new ones both.
fn operator_code(
    model: &tables::Model<'_>,
    operator: &tables::Operator<'_>,
    node: usize,
    diagnostics: &mut Diagnostics,
) -> Option<OperatorCode> {
    let codes = model.operator_codes();
    let index = operator.opcode_index() as usize;
    let count = codes.map_or(0, |codes| codes.len());
    if index >= count {
        diagnostics.error(format!(
            "node {node} refers to operator code {index}, but the model has {count} of them"
        ));
        return None;
    }
    let entry = codes?.get(index);
    let code = entry
        .builtin_code()
        .max(i32::from(entry.deprecated_builtin_code()));
    if code == CUSTOM {
        return match entry.custom_code() {
            Some(name) if !name.is_empty() => Some(OperatorCode::Custom(name.to_owned())),
            _ => {
                diagnostics.error(format!("node {node} is a custom operator without a name"));
                None
            }
        };
    }
    let Some(builtin) = BUILTINS.iter().position(|(_, _, known)| *known == code) else {
        diagnostics.error(format!(
            "node {node} has the operator code {code}, which is unknown"
        ));
        return None;
    };
    if !(0..=LARGEST_VERSION).contains(&entry.version()) {
        diagnostics.error(format!(
            "node {node} {} has version {}, which is unknown",
            BUILTINS[builtin].0,
            entry.version()
        ));
        return None;
    }
    Some(OperatorCode::Builtin(builtin))
}
