//! An independent check of a plan: runs the schedule and watches every byte.

use super::{Place, Plan};
use crate::graph::{Graph, TensorId};

/// Replays the nodes in order and says where a tensor is read after another took its bytes.
///
/// It shares nothing with the planner but the graph: each byte of the arena remembers the tensor
/// that was written there last.
pub fn check(graph: &Graph, plan: &Plan) -> Result<(), String> {
    let mut bytes: Vec<Option<TensorId>> = vec![None; plan.arena_bytes];
    let range = |id: TensorId| {
        let storage = graph.storage(id);
        match plan.places[storage.0] {
            Some(Place::Arena(offset)) => {
                Some((storage, offset..offset + graph.tensor(storage).bytes()))
            }
            _ => None,
        }
    };
    let write = |bytes: &mut Vec<Option<TensorId>>, id: TensorId| -> Result<(), String> {
        let Some((storage, range)) = range(id) else {
            return Ok(());
        };
        let name = &graph.tensor(id).name;
        let cells = bytes
            .get_mut(range)
            .ok_or_else(|| format!("'{name}' lies outside the arena"))?;
        cells.fill(Some(storage));
        Ok(())
    };
    let read = |bytes: &[Option<TensorId>], id: TensorId, reader: &str| -> Result<(), String> {
        let Some((storage, range)) = range(id) else {
            return Ok(());
        };
        match bytes[range].iter().find(|owner| **owner != Some(storage)) {
            None => Ok(()),
            Some(owner) => Err(format!(
                "{reader} reads '{}', whose bytes hold {:?}",
                graph.tensor(id).name,
                owner.map(|owner| &graph.tensor(owner).name)
            )),
        }
    };
    for port in &graph.inputs {
        write(&mut bytes, port.tensor)?;
    }
    for (position, node) in graph.nodes.iter().enumerate() {
        let view = graph.view(node);
        // Working memory may lie behind the tensors' arena; what it overlaps inside is lost.
        if let Some(Some(scratch)) = plan.scratch.get(position) {
            let end = scratch.end.min(bytes.len());
            if let Some(cells) = bytes.get_mut(scratch.start.min(end)..end) {
                cells.fill(None);
            }
        }
        for id in node.inputs.iter().flatten() {
            read(&bytes, *id, &view.place())?;
        }
        let in_place = node.operation.operator().in_place(view);
        for (index, output) in node.outputs.iter().enumerate() {
            write(&mut bytes, *output)?;
            // While the node runs, an operand may be overwritten only in place.
            for (operand, id) in node.inputs.iter().enumerate() {
                let allowed = index == 0
                    && in_place.contains(&operand)
                    && id.is_some_and(|id| plan.places[id.0] == plan.places[output.0]);
                if let Some(id) = id.filter(|_| !allowed) {
                    read(&bytes, id, &format!("{} while it runs", view.place()))?;
                }
            }
        }
        for output in &node.outputs {
            read(
                &bytes,
                *output,
                &format!("the reader after {}", view.place()),
            )?;
        }
    }
    for port in &graph.outputs {
        read(&bytes, port.tensor, "the caller")?;
    }
    Ok(())
}
