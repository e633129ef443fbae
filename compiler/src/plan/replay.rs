//! An independent check of a plan: runs the schedule and watches every byte.

use super::{Place, Plan, Span, Stage, Task};
use crate::{
    Program,
    graph::{Graph, TensorId},
    ops::{Call, Control, Reach, RowWise, Rows},
};
use std::ops::Range;

/// Replays the schedule row by row and says where bytes are read after others took their place.
///
/// It shares nothing with the planner but the graph and the rule of the turns that the expansion
/// follows: each byte of the arena remembers the tensor that was written there last, and which of
/// its bytes it is.
pub fn check(program: &Program) -> Result<(), String> {
    check_calls(&program.graph, &program.calls, &program.plan)
}

pub(super) fn check_calls(graph: &Graph, calls: &[Vec<Call>], plan: &Plan) -> Result<(), String> {
    let mut replay = Replay {
        graph,
        plan,
        bytes: vec![None; plan.arena_bytes],
    };
    for port in &graph.inputs {
        replay.write(port.tensor, None)?;
    }
    replay.tasks(&plan.tasks, calls)?;
    let mut has_run = vec![false; graph.nodes.len()];
    for stage in plan.tasks.iter().flat_map(|task| &task.stages) {
        has_run[stage.node] = true;
    }
    if let Some(node) = has_run.iter().position(|has_run| !has_run) {
        return Err(format!(
            "{} never runs",
            graph.view(&graph.nodes[node]).place()
        ));
    }
    for port in &graph.outputs {
        replay.read(port.tensor, None, "the caller")?;
    }
    Ok(())
}

struct Replay<'a> {
    graph: &'a Graph,
    plan: &'a Plan,
    /// What each byte of the arena holds: a byte of a tensor.
    bytes: Vec<Option<(TensorId, usize)>>,
}

impl Replay<'_> {
    /// Runs tasks. Of branches both run, each on the memory as it was before, and what they leave
    /// differently is lost. A loop runs until another round leaves nothing that was not there before.
    fn tasks(&mut self, tasks: &[Task], calls: &[Vec<Call>]) -> Result<(), String> {
        let mut rest = tasks;
        while let Some((task, after)) = rest.split_first() {
            rest = after;
            match self.control(task) {
                None => self.task(task, calls)?,
                Some(Control::If) => {
                    self.task(task, calls)?;
                    let (then, after) = self.part(after, Control::Else)?;
                    let (otherwise, after) = self.part(after, Control::EndIf)?;
                    rest = after;
                    let before = self.bytes.clone();
                    self.tasks(then, calls)?;
                    let left = core::mem::replace(&mut self.bytes, before);
                    self.tasks(otherwise, calls)?;
                    self.meet(&left);
                }
                Some(Control::Loop) => {
                    let (condition, after) = self.part(after, Control::While)?;
                    let (body, after) = self.part(after, Control::EndLoop)?;
                    let (test, end) = (&rest[condition.len()], rest.len() - after.len() - 1);
                    let end = &rest[end];
                    rest = after;
                    loop {
                        let before = self.bytes.clone();
                        self.tasks(condition, calls)?;
                        self.task(test, calls)?;
                        let left = self.bytes.clone();
                        self.tasks(body, calls)?;
                        self.task(end, calls)?;
                        self.meet(&before);
                        if self.bytes == before {
                            self.bytes = left;
                            break;
                        }
                    }
                }
                Some(_) => return Err("a branch or loop ends that did not begin".to_owned()),
            }
        }
        Ok(())
    }

    /// What a task does with the flow of control.
    fn control(&self, task: &Task) -> Option<Control> {
        let stage = task.stages.first()?;
        self.graph.nodes[stage.node].operation.control()
    }

    /// The tasks up to the one that ends this part of a branch or loop, and those behind it.
    fn part<'t>(
        &self,
        tasks: &'t [Task],
        end: Control,
    ) -> Result<(&'t [Task], &'t [Task]), String> {
        let mut depth = 0;
        let found = tasks.iter().position(|task| {
            let Some(control) = self.control(task) else {
                return false;
            };
            let is_end = depth == 0 && control == end;
            depth += control.depth();
            is_end
        });
        let found = found.ok_or("a branch or loop has no end")?;
        Ok((&tasks[..found], &tasks[found + 1..]))
    }

    /// Forgets what is not the same in another memory.
    fn meet(&mut self, other: &[Option<(TensorId, usize)>]) {
        for (cell, other) in self.bytes.iter_mut().zip(other) {
            if cell != other {
                *cell = None;
            }
        }
    }

    /// Lets the nodes of a task take turns.
    fn task(&mut self, task: &Task, calls: &[Vec<Call>]) -> Result<(), String> {
        if let [
            Stage {
                node,
                span: None,
                in_place,
            },
        ] = task.stages[..]
        {
            let over = in_place.then(|| self.operand_in_place(node, &calls[node]));
            let over = over.transpose()?;
            return match RowWise::of(&calls[node]) {
                Some(rows) => self.rows(node, &rows, 0..rows.output.height, over),
                None => self.whole(node),
            };
        }
        if task.stages.iter().any(|stage| stage.in_place) {
            return Err("a node that runs some rows at a time is in place".to_owned());
        }
        let stages: Vec<(usize, Span, RowWise)> = task
            .stages
            .iter()
            .filter_map(|stage| {
                let rows = RowWise::of(&calls[stage.node])?;
                Some((stage.node, stage.span?, rows))
            })
            .collect();
        if stages.len() != task.stages.len() {
            return Err("a node that needs its operands whole takes turns".to_owned());
        }
        let mut done = vec![0; stages.len()];
        while let Some((turn, rows)) = next(&stages, &done) {
            let (node, _, row_wise) = &stages[turn];
            done[turn] += rows.len();
            self.rows(*node, row_wise, rows, None)?;
        }
        match stages
            .iter()
            .zip(&done)
            .find(|((_, _, node), done)| **done < node.output.height)
        {
            None => Ok(()),
            Some(((node, ..), done)) => Err(format!(
                "{} gets no further than row {done}",
                self.graph.view(&self.graph.nodes[*node]).place()
            )),
        }
    }

    /// The operand over which a node writes its result channel by channel: where the result lies, and
    /// with working memory for what the kernel has yet to read.
    fn operand_in_place(&self, position: usize, calls: &[Call]) -> Result<TensorId, String> {
        let node = &self.graph.nodes[position];
        let place = |id: TensorId| self.plan.places[self.graph.storage(id).0];
        let channels = |id: TensorId| self.graph.tensor(id).shape.last();
        let scratch = self.plan.scratch.get(position).cloned().flatten();
        let is_enough =
            |bytes: usize| scratch.is_some_and(|scratch| scratch.end >= scratch.start + bytes);
        match (calls, &node.inputs[..], &node.outputs[..]) {
            ([call], [Some(operand), ..], [output])
                if call.in_place.is_some_and(is_enough)
                    && channels(*operand) == channels(*output)
                    && self.graph.tensor(*operand).bytes()
                        >= self.graph.tensor(*output).bytes()
                    && matches!(place(*output), Some(Place::Arena(_)))
                    && place(*operand) == place(*output) =>
            {
                Ok(*operand)
            }
            _ => Err(format!(
                "{} is not where it can write over its operand",
                self.graph.view(node).place()
            )),
        }
    }

    /// Runs some rows of a node. It may write `over` an operand while it reads it.
    fn rows(
        &mut self,
        position: usize,
        node: &RowWise,
        rows: Range<usize>,
        over: Option<TensorId>,
    ) -> Result<(), String> {
        let place = self.graph.view(&self.graph.nodes[position]).place();
        self.use_scratch(position);
        let needed = |operand: &Rows, reach: &Reach| {
            let first = reach.first(rows.start, operand.height);
            first..reach.end(rows.end - 1, operand.height).max(first)
        };
        for (operand, reach) in &node.operands {
            let range = needed(operand, reach);
            self.read(operand.tensor, Some((operand, range)), &place)?;
        }
        self.write(node.output.tensor, Some((&node.output, rows.clone())))?;
        for (operand, reach) in &node.operands {
            if over != Some(operand.tensor) && !self.may_overwrite(position, operand.tensor) {
                let range = needed(operand, reach);
                let place = format!("{place} while it runs");
                self.read(operand.tensor, Some((operand, range)), &place)?;
            }
        }
        self.read(node.output.tensor, Some((&node.output, rows)), &place)
    }

    /// Runs a node.
    fn whole(&mut self, position: usize) -> Result<(), String> {
        let node = &self.graph.nodes[position];
        let place = self.graph.view(node).place();
        self.use_scratch(position);
        for id in node.inputs.iter().flatten() {
            self.read(*id, None, &place)?;
        }
        for output in &node.outputs {
            self.write(*output, None)?;
            for id in node.inputs.iter().flatten() {
                if !self.may_overwrite(position, *id) {
                    self.read(*id, None, &format!("{place} while it runs"))?;
                }
            }
        }
        for output in &node.outputs {
            self.read(*output, None, &format!("the reader after {place}"))?;
        }
        Ok(())
    }

    /// Working memory may lie behind the tensors' arena; what it overlaps inside is lost.
    fn use_scratch(&mut self, position: usize) {
        if let Some(Some(scratch)) = self.plan.scratch.get(position) {
            let end = scratch.end.min(self.bytes.len());
            if let Some(cells) = self.bytes.get_mut(scratch.start.min(end)..end) {
                cells.fill(None);
            }
        }
    }

    /// Whether an operand may be overwritten while the node runs: in place only.
    fn may_overwrite(&self, position: usize, id: TensorId) -> bool {
        let node = &self.graph.nodes[position];
        let in_place = node.operation.operator().in_place(self.graph.view(node));
        let is_in_place = in_place.iter().any(|&index| node.inputs[index] == Some(id));
        let place = |id: TensorId| self.plan.places[self.graph.storage(id).0];
        is_in_place
            && node
                .outputs
                .first()
                .is_some_and(|output| place(*output) == place(id))
    }

    /// The bytes of a tensor, or of some of its rows: where they lie, and which of the tensor's they
    /// are.
    fn range(
        &self,
        id: TensorId,
        rows: Option<(&Rows, Range<usize>)>,
    ) -> Option<Vec<(Range<usize>, TensorId, usize)>> {
        let storage = self.graph.storage(id);
        let tensor = self.graph.tensor(storage);
        match (self.plan.places[storage.0]?, rows) {
            (Place::Arena(offset), None) => {
                Some(vec![(offset..offset + tensor.bytes(), storage, 0)])
            }
            (Place::Arena(offset), Some((rows, range))) => {
                let row = rows.row_length * tensor.element.size();
                let bytes = offset + range.start * row..offset + range.end * row;
                Some(vec![(bytes, storage, range.start * row)])
            }
            (
                Place::Ring {
                    offset,
                    rows: slots,
                },
                Some((rows, range)),
            ) => {
                let row = rows.row_length * tensor.element.size();
                let slot = |index: usize| offset + index % slots * row;
                let place = |index: usize| (slot(index)..slot(index) + row, storage, index * row);
                Some(range.map(place).collect())
            }
            // Nobody may ask for a tensor that never exists whole.
            (Place::Ring { .. }, None) => Some(vec![(usize::MAX..usize::MAX, storage, 0)]),
            (Place::Constant | Place::State(_), _) => None,
        }
    }

    fn write(&mut self, id: TensorId, rows: Option<(&Rows, Range<usize>)>) -> Result<(), String> {
        for (range, storage, first) in self.range(id, rows).unwrap_or_default() {
            let name = &self.graph.tensor(id).name;
            let cells = self.bytes.get_mut(range);
            let cells = cells.ok_or_else(|| format!("'{name}' lies outside the arena"))?;
            for (index, cell) in cells.iter_mut().enumerate() {
                *cell = Some((storage, first + index));
            }
        }
        Ok(())
    }

    fn read(
        &self,
        id: TensorId,
        rows: Option<(&Rows, Range<usize>)>,
        reader: &str,
    ) -> Result<(), String> {
        let name = |id: TensorId| &self.graph.tensor(id).name;
        for (range, storage, first) in self.range(id, rows).unwrap_or_default() {
            let cells = self.bytes.get(range);
            let cells = cells.ok_or_else(|| format!("'{}' lies outside the arena", name(id)))?;
            for (index, cell) in cells.iter().enumerate() {
                if *cell != Some((storage, first + index)) {
                    return Err(format!(
                        "{reader} reads byte {} of '{}', but there is {:?}",
                        first + index,
                        name(id),
                        cell.map(|(owner, byte)| (name(owner), byte))
                    ));
                }
            }
        }
        Ok(())
    }
}

/// The last stage that has the rows for its next span, and that span.
fn next(stages: &[(usize, Span, RowWise)], done: &[usize]) -> Option<(usize, Range<usize>)> {
    let span = |turn: usize| {
        let (_, span, node) = &stages[turn];
        let height = node.output.height;
        let rows = done[turn]..height.min(done[turn] + span.rows);
        if span.from_last {
            height - rows.end..height - rows.start
        } else {
            rows
        }
    };
    let is_ready = |turn: &usize| {
        let rows = span(*turn);
        let (_, _, node) = &stages[*turn];
        !rows.is_empty()
            && node.operands.iter().all(|(operand, reach)| {
                let computed_here = stages[..*turn]
                    .iter()
                    .position(|(_, _, other)| other.output.tensor == operand.tensor);
                computed_here.is_none_or(|producer| {
                    done[producer] >= reach.end(rows.end - 1, operand.height)
                })
            })
    };
    let turn = (0..stages.len()).rev().find(is_ready)?;
    Some((turn, span(turn)))
}
