//! Branches and loops around the tasks of the schedule: as code, or as jumps from task to task where a model
//! runs in steps.

use super::tasks::Tasks;
use crate::{
    ops::Control,
    plan::{Place, Task},
};
use proc_macro2::TokenStream;
use quote::quote;

impl Tasks<'_> {
    /// Tasks one after another, with the branches and loops among them.
    pub(super) fn tasks(&self, tasks: &[Task]) -> TokenStream {
        let mut run = TokenStream::new();
        let mut rest = tasks;
        while let Some((task, after)) = rest.split_first() {
            rest = after;
            match self.control(task) {
                Some((Control::If, node)) => {
                    let condition = self.condition(node);
                    let (then, after) = self.part(after, Control::Else);
                    let (otherwise, after) = self.part(after, Control::EndIf);
                    rest = after;
                    let (then, otherwise) = (self.tasks(then), self.tasks(otherwise));
                    run.extend(quote!(if #condition { #then } else { #otherwise }));
                }
                Some((Control::Loop, _)) => {
                    let (before, after) = self.part(after, Control::While);
                    let condition = rest.get(before.len()).and_then(|test| self.control(test));
                    let condition =
                        condition.map_or_else(|| quote!(false), |(_, node)| self.condition(node));
                    let (body, after) = self.part(after, Control::EndLoop);
                    rest = after;
                    let (before, body) = (self.tasks(before), self.tasks(body));
                    run.extend(quote!(loop {
                        #before
                        if !#condition {
                            break;
                        }
                        #body
                    }));
                }
                // The end of a part is not among its tasks.
                Some(_) => {}
                None => run.extend(self.task(task)),
            }
        }
        run
    }

    /// What a task does with the flow of control, and its node.
    pub(super) fn control(&self, task: &Task) -> Option<(Control, usize)> {
        let node = task.stages.first()?.node;
        let control = self.program.graph.nodes[node].operation.control()?;
        Some((control, node))
    }

    /// The tasks up to the one that ends this part of a branch or loop, and those behind it.
    fn part<'t>(&self, tasks: &'t [Task], end: Control) -> (&'t [Task], &'t [Task]) {
        let found = self.end_of_part(tasks, end);
        (&tasks[..found], tasks.get(found + 1..).unwrap_or_default())
    }

    /// The index of the task that ends the part in which `tasks` begin.
    fn end_of_part(&self, tasks: &[Task], end: Control) -> usize {
        let mut depth = 0;
        let found = tasks.iter().position(|task| {
            let Some((control, _)) = self.control(task) else {
                return false;
            };
            let is_end = depth == 0 && control == end;
            depth += control.depth();
            is_end
        });
        found.unwrap_or(tasks.len())
    }

    /// Whether the operand of a node is true.
    fn condition(&self, node: usize) -> TokenStream {
        let graph = &self.program.graph;
        let condition = graph.view(&graph.nodes[node]).input_id(0);
        let place = condition.and_then(|id| self.program.plan.places[graph.storage(id).0]);
        let (memory, offset) = match place {
            Some(Place::Arena(offset)) => (quote!(arena), offset),
            Some(Place::State(offset)) => (quote!(state), offset),
            // Constants have decided already, and no node that computes rows has a truth value as result
            // that only its neighbours know.
            Some(Place::Constant | Place::Ring { .. }) | None => return quote!(false),
        };
        quote!(#memory
            .view::<__kernels::Bool, #offset, 1>()
            .first()
            .is_some_and(|truth| truth.get().get()))
    }

    /// The task that comes after one at which the flow of control parts or meets.
    pub(super) fn jump(&self, index: usize, control: Control, node: usize) -> TokenStream {
        let tasks = &self.program.plan.tasks;
        let next = index + 1;
        let behind = |end| next + self.end_of_part(&tasks[next..], end) + 1;
        match control {
            Control::If | Control::While => {
                let end = if control == Control::If {
                    Control::Else
                } else {
                    Control::EndLoop
                };
                let (condition, behind) = (self.condition(node), behind(end));
                quote!(*task = if #condition { #next } else { #behind };)
            }
            Control::Else => {
                let behind = behind(Control::EndIf);
                quote!(*task = #behind;)
            }
            Control::EndIf | Control::Loop => quote!(*task = #next;),
            Control::EndLoop => {
                let mut depth = 0;
                let begin = tasks[..next].iter().rposition(|task| {
                    depth += self.control(task).map_or(0, |(control, _)| control.depth());
                    depth == 0
                });
                let begin = begin.unwrap_or(index) + 1;
                quote!(*task = #begin;)
            }
        }
    }
}
