//! Conditions that are known while compiling decide now which branch runs, and whether a loop does.

use super::settle::settle;
use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, Node, TensorId},
    ops::{Control, Operation, Transfer},
};
use std::ops::Range;

/// Drops branches and loops that never run, and folds what is then constant.
pub(super) fn fold_branches(graph: &mut Graph, diagnostics: &mut Diagnostics) {
    while let Some(dropped) = decided(graph, diagnostics) {
        let mut position = 0;
        graph.nodes.retain(|_| {
            let is_dropped = dropped.iter().any(|range| range.contains(&position));
            position += 1;
            !is_dropped
        });
        make_views(graph);
        settle(graph, diagnostics);
    }
}

/// The nodes that the first condition that is known makes superfluous.
fn decided(graph: &Graph, diagnostics: &mut Diagnostics) -> Option<[Range<usize>; 2]> {
    let mut loops = Vec::new();
    for (position, node) in graph.nodes.iter().enumerate() {
        match node.operation.control() {
            Some(Control::Loop) => loops.push(position),
            Some(Control::EndLoop) => {
                loops.pop();
            }
            Some(Control::If) => {
                let Some(truth) = truth(graph, node) else {
                    continue;
                };
                let otherwise = matching(&graph.nodes, position, Control::Else)?;
                let end = matching(&graph.nodes, position, Control::EndIf)?;
                let one = |position| position..position + 1;
                return Some(match truth {
                    true => [one(position), otherwise..end + 1],
                    false => [position..otherwise + 1, one(end)],
                });
            }
            Some(Control::While) => {
                let begin = loops.last().copied().unwrap_or(position);
                match truth(graph, node) {
                    None => {}
                    Some(false) => {
                        let end = matching(&graph.nodes, begin, Control::EndLoop)?;
                        return Some([begin..end + 1, 0..0]);
                    }
                    Some(true) => {
                        diagnostics.error_with_help(
                            format!(
                                "{}: its condition is always true, so that it would never end",
                                graph.view(node).place()
                            ),
                            "the condition must depend on what the body computes",
                        );
                        return None;
                    }
                }
            }
            _ => {}
        }
    }
    None
}

/// The condition of a node, if it is known.
fn truth(graph: &Graph, node: &Node) -> Option<bool> {
    let condition = graph.view(node).input(0)?.constant()?;
    Some(condition.first().is_some_and(|byte| *byte != 0))
}

/// The node of a kind that belongs to the one that opens a nested part.
fn matching(nodes: &[Node], opening: usize, wanted: Control) -> Option<usize> {
    let mut depth = 0;
    let mut rest = nodes.iter().enumerate().skip(opening);
    let found = rest.find(|(_, node)| {
        let Some(control) = node.operation.control() else {
            return false;
        };
        let before = depth;
        depth += control.depth();
        control == wanted && before == 1
    });
    found.map(|(position, _)| position)
}

/// A copy to a tensor that nobody else writes any more can be a view. In loops it stays one: what is
/// copied may be overwritten at the end of the round.
fn make_views(graph: &mut Graph) {
    let mut writers = vec![0_usize; graph.tensors.len()];
    for TensorId(output) in graph.nodes.iter().flat_map(|node| &node.outputs) {
        writers[*output] += 1;
    }
    let mut loops = 0_isize;
    for node in &mut graph.nodes {
        match node.operation {
            Operation::Control(Control::Loop) => loops += 1,
            Operation::Control(Control::EndLoop) => loops -= 1,
            Operation::Transfer(Transfer::Copy)
                if loops == 0 && node.outputs.iter().all(|output| writers[output.0] == 1) =>
            {
                node.operation = Operation::Transfer(Transfer::View);
            }
            _ => {}
        }
    }
}
