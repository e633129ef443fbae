//! How the generated type runs: at once, in steps, or as rows of its input come.

use super::{element_type, sharing::Sharing, tasks::Tasks};
use crate::{Invocation, Options, Program, graph::Port};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// What the type has for running.
pub(super) struct Running {
    /// Fields of the struct.
    pub(super) fields: TokenStream,
    /// Their values at first.
    pub(super) values: TokenStream,
    /// Methods of the type.
    pub(super) methods: TokenStream,
    /// What `reset` does.
    pub(super) reset: TokenStream,
    /// Items beside the type.
    pub(super) items: TokenStream,
    /// Items that nobody needs to name.
    pub(super) impls: TokenStream,
}

/// Emits what runs a program. `name` is that of the type, `visibility` who sees it.
pub(super) fn running(
    program: &Program,
    tasks: &Tasks<'_>,
    invocation: &Invocation,
    sharing: &Sharing<'_>,
) -> Running {
    let memory = memory(sharing);
    if let Some(stages) = tasks.fed_stages() {
        return by_rows(program, tasks, &memory, stages);
    }
    let mut running = match program.step_macs {
        None => at_once(tasks, &memory),
        Some(macs) => in_steps(tasks, &memory, macs, invocation, sharing),
    };
    // After an error the type has no nodes, but the methods that its users call.
    if invocation.options.input_by_rows {
        let options = Options {
            step_macs: None,
            ..invocation.options
        };
        running
            .methods
            .extend(stand_in(&options, &quote!(__tinyml)));
    }
    running
}

/// The methods of a type that did not compile, so that no second wave of errors follows.
pub(super) fn stand_in(options: &Options, krate: &TokenStream) -> TokenStream {
    let by_rows = options.input_by_rows.then(|| {
        quote! {
            #[allow(missing_docs)]
            pub const ROWS: usize = 0;
            #[allow(missing_docs)]
            pub fn feed_row<T>(&mut self, _: &T) -> bool { true }
        }
    });
    let in_steps = options.step_macs.map(|macs| {
        quote! {
            #[allow(missing_docs)]
            pub const STEP_MACS: u64 = #macs;
            #[allow(missing_docs)]
            pub fn steps(&mut self) -> ::core::iter::Empty<&'static #krate::OperatorInfo> {
                ::core::iter::empty()
            }
            #[allow(missing_docs)]
            pub async fn invoke_async(&mut self) {}
        }
    });
    quote!(#by_rows #in_steps)
}

/// The views that kernel calls take their operands from, when the state has its first values.
fn memory(sharing: &Sharing<'_>) -> TokenStream {
    let (model, prepare) = (&sharing.model, &sharing.prepare);
    quote! {
        #prepare
        let arena = self.arena.cells();
        let state = #model.state.cells();
        let _ = (arena, state);
    }
}

/// `invoke_with` of a type that runs at once.
fn at_once(tasks: &Tasks<'_>, memory: &TokenStream) -> Running {
    let run = tasks.run();
    Running {
        fields: TokenStream::new(),
        values: TokenStream::new(),
        methods: quote! {
            /// Runs the model as [`invoke`](Self::invoke) does, and tells an observer when each
            /// operator starts and ends.
            pub fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
                #memory
                let _ = &observer;
                #run
            }
        },
        reset: TokenStream::new(),
        items: TokenStream::new(),
        impls: TokenStream::new(),
    }
}

/// The methods of a type whose input comes a row at a time.
fn by_rows(program: &Program, tasks: &Tasks<'_>, memory: &TokenStream, stages: usize) -> Running {
    let feed = tasks.feed();
    let row = program
        .graph
        .inputs
        .first()
        .map(|port: &Port| program.graph.tensor(port.tensor));
    let (element, length) = row.map_or((quote!(i8), 0), |row| {
        (element_type(row.element), row.elements())
    });
    let rows = program
        .graph
        .nodes
        .first()
        .and_then(|node| program.graph.view(node).output(0));
    let rows = rows.map_or(0, |image| image.shape[1]);
    Running {
        fields: quote!(progress: [usize; #stages],),
        values: quote!(progress: [0; #stages],),
        methods: quote! {
            /// How many rows the input has.
            pub const ROWS: usize = #rows;

            /// Takes the next row of the input, from the first to the last, and computes what can be
            /// computed. After the last row the outputs are there, and the value is `true`; the
            /// next row is then the first of another input.
            pub fn feed_row(&mut self, row: &[#element; #length]) -> bool {
                *self.input_mut() = *row;
                self.advance(&mut ())
            }

            /// Takes the row that was written to [`input_mut`](Self::input_mut), as
            /// [`feed_row`](Self::feed_row) does, and tells an observer when operators start and end.
            pub fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
                self.advance(observer);
            }

            #[allow(unused_mut)]
            fn advance<O: __tinyml::Observer>(&mut self, observer: &mut O) -> bool {
                #memory
                let progress = &mut self.progress;
                #feed
            }
        },
        reset: quote!(self.progress = [0; #stages];),
        items: TokenStream::new(),
        impls: TokenStream::new(),
    }
}

/// The methods of a type that runs in steps, and the type of a run.
fn in_steps(
    tasks: &Tasks<'_>,
    memory: &TokenStream,
    macs: u64,
    invocation: &Invocation,
    sharing: &Sharing<'_>,
) -> Running {
    let (name, visibility) = (&invocation.name, &invocation.visibility);
    let (runner, model, borrow) = (&sharing.runner, &sharing.borrowed_type, &sharing.borrow);
    let (steps, stages) = (tasks.steps(), tasks.counters().max(1));
    let run = format_ident!("{name}Steps");
    let documentation = format!("A run of [`{name}`], step by step: see [`{runner}::steps`].");
    Running {
        fields: TokenStream::new(),
        values: TokenStream::new(),
        methods: quote! {
            /// The most multiply-accumulate operations of a step.
            pub const STEP_MACS: u64 = #macs;

            /// Runs the model in steps of at most [`STEP_MACS`](Self::STEP_MACS)
            /// multiply-accumulate operations: each call of `next` does one, and gives the operator
            /// that ran. After the last the outputs are there. A run that is dropped before can be
            /// started again when the inputs are written again.
            pub fn steps(&mut self) -> #run<'_> {
                #run {
                    model: #borrow,
                    task: 0,
                    rows: [0; __STAGES],
                }
            }

            /// Runs the model and lets other tasks of an executor run after each step.
            pub async fn invoke_async(&mut self) {
                let mut steps = self.steps();
                while ::core::iter::Iterator::next(&mut steps).is_some() {
                    __tinyml::yield_now().await;
                }
            }

            /// Runs the model as [`invoke`](Self::invoke) does, and tells an observer when operators
            /// start and end: each as often as it takes steps.
            pub fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
                let (mut task, mut rows) = (0, [0; __STAGES]);
                while self.step(&mut task, &mut rows, observer).is_some() {}
            }

            /// Runs the next piece of a task.
            #[inline(never)]
            #[allow(unused_mut)]
            fn step<O: __tinyml::Observer>(
                &mut self,
                task: &mut usize,
                rows: &mut [usize; __STAGES],
                observer: &mut O,
            ) -> ::core::option::Option<usize> {
                #memory
                loop {
                    #steps
                }
            }
        },
        reset: TokenStream::new(),
        items: quote! {
            #[doc = #documentation]
            #[must_use = "each call of `next` runs a step"]
            #visibility struct #run<'a> {
                model: #model,
                task: usize,
                rows: [usize; #stages],
            }
        },
        impls: quote! {
            /// How many nodes take turns at most.
            const __STAGES: usize = #stages;

            impl ::core::iter::Iterator for #run<'_> {
                type Item = &'static __tinyml::OperatorInfo;

                fn next(&mut self) -> ::core::option::Option<Self::Item> {
                    let node = self.model.step(&mut self.task, &mut self.rows, &mut ())?;
                    __OPERATORS.get(node)
                }
            }

            impl ::core::iter::FusedIterator for #run<'_> {}
        },
    }
}
