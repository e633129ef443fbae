//! The schedule as code: nodes one after another, and loops where they run some rows at a time.

use crate::{
    Program,
    ops::{Reach, RowWise},
    plan::{Span, Stage, Task},
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeMap;

/// The calls of each node, by position of the node and number of the call.
pub(super) type Statements = BTreeMap<(usize, usize), TokenStream>;

/// The schedule of a program.
pub(super) struct Tasks<'a> {
    pub(super) program: &'a Program,
    statements: Statements,
}

impl<'a> Tasks<'a> {
    pub(super) fn new(program: &'a Program, statements: Statements) -> Self {
        Self {
            program,
            statements,
        }
    }

    /// All tasks one after another.
    pub(super) fn run(&self) -> TokenStream {
        self.tasks(&self.program.plan.tasks)
    }

    /// How many nodes take turns in the task that the input is fed to; none where it is whole.
    pub(super) fn fed_stages(&self) -> Option<usize> {
        let task = self.program.plan.tasks.first()?;
        let node = task.stages.first()?.node;
        let is_fed = self.row_wise(node).is_some_and(|rows| rows.is_fed());
        is_fed.then_some(task.stages.len())
    }

    /// What a row of the input sets going: turns until another row is needed, and after the last row
    /// everything else. `progress` counts the rows of each node; the value is whether the outputs are
    /// there.
    pub(super) fn feed(&self) -> TokenStream {
        let Some((task, rest)) = self.program.plan.tasks.split_first() else {
            return quote!(true);
        };
        let counters: Vec<Ident> = task
            .stages
            .iter()
            .map(|stage| counter(stage.node))
            .collect();
        let height = self.height(task.stages[0].node);
        let turns = self.turns(task, |_| quote!(continue;));
        let rest = self.tasks(rest);
        let first = &counters[0];
        let zeros = counters.iter().map(|_| quote!(0));
        quote! {
            let [#(mut #counters),*] = *progress;
            let mut __row_is_new = true;
            loop {
                #turns
                break;
            }
            if #first < #height {
                *progress = [#(#counters),*];
                return false;
            }
            *progress = [#(#zeros),*];
            #rest
            true
        }
    }

    /// The most counters that a task needs.
    pub(super) fn counters(&self) -> usize {
        let stages = self.program.plan.tasks.iter().map(|task| task.stages.len());
        stages.max().unwrap_or(0)
    }

    /// One step of the schedule: an arm for each task that runs its next piece and gives the position
    /// of the node that ran, or goes on to the next task. `task` and `rows` say how far it is.
    pub(super) fn steps(&self) -> TokenStream {
        let arms = self
            .program
            .plan
            .tasks
            .iter()
            .enumerate()
            .map(|(index, task)| {
                let body = match self.control(task) {
                    Some((control, node)) => self.jump(index, control, node),
                    None => self.step(task),
                };
                quote!(#index => { #body })
            });
        quote!(match *task { #(#arms,)* _ => return ::core::option::Option::None })
    }

    fn step(&self, task: &Task) -> TokenStream {
        let next = quote! {
            *task += 1;
            *rows = [0; __STAGES];
        };
        match task.stages[..] {
            [
                Stage {
                    node, span: None, ..
                },
            ] => {
                let calls = self.calls(node);
                quote! {
                    #next
                    #calls
                    return ::core::option::Option::Some(#node);
                }
            }
            [
                Stage {
                    node,
                    span: Some(span),
                    ..
                },
            ] => {
                let (calls, height, rows) = (self.calls(node), self.height(node), span.rows);
                let bounds = if span.from_last {
                    quote! {
                        let __end = #height - rows[0];
                        let __start = __end.saturating_sub(#rows);
                    }
                } else {
                    let end = end(span, height);
                    quote! {
                        let __start = rows[0];
                        let __end = #end;
                    }
                };
                quote! {
                    #bounds
                    #calls
                    rows[0] += __end - __start;
                    if rows[0] >= #height {
                        #next
                    }
                    return ::core::option::Option::Some(#node);
                }
            }
            _ => {
                let counters: Vec<Ident> = task
                    .stages
                    .iter()
                    .map(|stage| counter(stage.node))
                    .collect();
                let index = 0..counters.len();
                let turns = self.turns(task, |turn| {
                    let (node, counter) = (task.stages[turn].node, &counters[turn]);
                    quote! {
                        rows[#turn] = #counter;
                        return ::core::option::Option::Some(#node);
                    }
                });
                quote! {
                    #(let mut #counters = rows[#index];)*
                    #turns
                    #next
                }
            }
        }
    }

    pub(super) fn task(&self, task: &Task) -> TokenStream {
        match task.stages[..] {
            [
                Stage {
                    node, span: None, ..
                },
            ] => self.calls(node),
            [
                Stage {
                    node,
                    span: Some(span),
                    ..
                },
            ] => self.spans(node, span),
            _ => {
                let counters = task.stages.iter().map(|stage| counter(stage.node));
                let turns = self.turns(task, |_| quote!(continue;));
                quote! {
                    #(let mut #counters = 0_usize;)*
                    loop {
                        #turns
                        break;
                    }
                }
            }
        }
    }

    /// The calls of a node, with the observer told.
    fn calls(&self, node: usize) -> TokenStream {
        let calls = self.statements.range((node, 0)..(node + 1, 0));
        let calls = calls.map(|(_, call)| call);
        quote! {
            __tinyml::Observer::start(observer, &__OPERATORS[#node]);
            #(#calls)*
            __tinyml::Observer::end(observer, &__OPERATORS[#node]);
        }
    }

    fn row_wise(&self, node: usize) -> Option<RowWise> {
        RowWise::of(&self.program.calls[node])
    }

    fn height(&self, node: usize) -> usize {
        self.row_wise(node).map_or(0, |rows| rows.output.height)
    }

    /// A node by itself.
    fn spans(&self, node: usize, span: Span) -> TokenStream {
        let (calls, height, rows) = (self.calls(node), self.height(node), span.rows);
        if span.from_last {
            return quote! {{
                let mut __end = #height;
                while __end > 0 {
                    let __start = __end.saturating_sub(#rows);
                    #calls
                    __end = __start;
                }
            }};
        }
        let end = end(span, height);
        quote! {{
            let mut __start = 0_usize;
            while __start < #height {
                let __end = #end;
                #calls
                __start = __end;
            }
        }}
    }

    /// The turns of nodes, the last node's first: each runs if it has its rows. `after` gives what
    /// ends the turn of a stage.
    fn turns(&self, task: &Task, after: impl Fn(usize) -> TokenStream) -> TokenStream {
        let turns = task.stages.iter().enumerate().rev().map(|(turn, stage)| {
            let (node, counter) = (stage.node, counter(stage.node));
            let (calls, height, after) = (self.calls(node), self.height(node), after(turn));
            let end = stage
                .span
                .map_or_else(|| quote!(#height), |span| end(span, height));
            let mut needs = self.needs(task, turn);
            let is_fed = self.row_wise(node).is_some_and(|rows| rows.is_fed());
            let taken = is_fed.then(|| {
                needs.push(quote!(__row_is_new));
                quote!(__row_is_new = false;)
            });
            let run = quote! {
                #calls
                #counter = __end;
                #taken
                #after
            };
            let run = if needs.is_empty() {
                run
            } else {
                quote!(if #(#needs)&&* { #run })
            };
            quote! {
                if #counter < #height {
                    let __start = #counter;
                    let __end = #end;
                    #run
                }
            }
        });
        quote!(#(#turns)*)
    }

    /// What must be true for a stage to compute the rows up to `__end`.
    fn needs(&self, task: &Task, turn: usize) -> Vec<TokenStream> {
        let Some(rows) = self.row_wise(task.stages[turn].node) else {
            return Vec::new();
        };
        let mut needs = Vec::new();
        for (operand, reach) in &rows.operands {
            let producer = task.stages[..turn].iter().find(|stage| {
                let rows = self.row_wise(stage.node);
                rows.is_some_and(|rows| rows.output.tensor == operand.tensor)
            });
            if let Some(producer) = producer {
                let (done, needed) = (counter(producer.node), needed(*reach, operand.height));
                needs.push(quote!(#done >= #needed));
            }
        }
        needs
    }
}

/// The variable that counts the rows of a node.
fn counter(node: usize) -> Ident {
    format_ident!("__rows_{node}")
}

/// The end of the span that begins at `__start`.
fn end(span: Span, height: usize) -> TokenStream {
    let rows = span.rows;
    if height.is_multiple_of(rows.max(1)) {
        quote!(__start + #rows)
    } else {
        quote!(::core::cmp::Ord::min(__start + #rows, #height))
    }
}

/// How many rows of an operand the rows before `__end` need.
fn needed(reach: Reach, height: usize) -> TokenStream {
    let Reach {
        stride,
        length,
        padding,
    } = reach;
    quote!(::core::cmp::Ord::min(
        ((__end - 1) * #stride + #length).saturating_sub(#padding),
        #height,
    ))
}
