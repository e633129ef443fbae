//! Kernel calls run while compiling: what depends on constants alone is computed by the reference
//! kernels themselves, with the arguments that an expansion would give them.
//!
//! `contracts.rs` lists the contracts that can be run, `literals.rs` the types of their parameters.
//! A call of any other contract stays in the expansion.

mod arguments;
mod contracts;
mod literals;
mod memory;

use crate::graph::{NodeView, Value};
use arguments::Fields;
use memory::Memory;

/// More multiply-accumulate operations than anyone would want to wait for.
const MOST_MACS: u64 = 1 << 26;

/// The bytes of a node's results, if its operands are constants and reference kernels compute it.
pub(crate) fn evaluate(node: NodeView<'_>) -> Option<Vec<Vec<u8>>> {
    let operator = node.node.operation.operator();
    let operands: Vec<_> = node.node.inputs.iter().copied().flatten().collect();
    let is_known = operands
        .iter()
        .all(|id| node.graph.tensor(*id).constant().is_some());
    let is_computed = |id| node.graph.tensor(id).value == Value::Computed;
    if !is_known
        || !node.node.outputs.iter().copied().all(is_computed)
        || operator.macs(node) > MOST_MACS
    {
        return None;
    }
    let tensors = operands.iter().chain(&node.node.outputs).copied();
    let memory = Memory::new(node.graph, tensors);
    for call in operator.lower(node) {
        contracts::run(&call.contract, &Fields::new(&call.arguments, &memory))?;
    }
    let bytes = |id| memory.bytes(id);
    node.node.outputs.iter().copied().map(bytes).collect()
}

#[cfg(test)]
mod tests;
