//! The body of `invoke`, and for each contract that it uses a trait that names who needs it.

use super::{
    arguments::{Addressing, Emitter, Extent},
    constants::Constants,
    element_type,
    requirement::Requirement,
    table::Table,
    tasks::Tasks,
};
use crate::{
    Invocation, Program,
    ops::{Call, Contract, Marker},
    report::OperatorReport,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// The pieces of the expansion that run kernels.
pub(super) struct Calls<'a> {
    pub(super) contracts: Vec<TokenStream>,
    pub(super) tasks: Tasks<'a>,
    /// The expression of the arena's size: the plan's, or more for the kernels' working memory.
    pub(super) arena_bytes: TokenStream,
}

/// Emits the calls of a program.
pub(super) fn calls<'a>(
    program: &'a Program,
    invocation: &Invocation,
    constants: &mut Constants,
) -> Calls<'a> {
    let mut users: BTreeMap<&Contract, Vec<usize>> = BTreeMap::new();
    for (position, calls) in program.calls.iter().enumerate() {
        for call in calls {
            let list = users.entry(&call.contract).or_default();
            if list.last() != Some(&position) {
                list.push(position);
            }
        }
    }
    let names: BTreeMap<&Contract, Names> = users
        .iter()
        .enumerate()
        .map(|(index, (contract, positions))| {
            let packs = !invocation.options.for_size
                && positions.iter().any(|position| {
                    let mut calls = program.calls[*position].iter();
                    calls.any(|call| call.contract == **contract && call.packed.is_some())
                });
            (*contract, Names::new(index, contract, packs))
        })
        .collect();
    let mut in_order: Vec<(&Contract, &[usize])> = users
        .iter()
        .map(|(contract, positions)| (*contract, &positions[..]))
        .collect();
    // Missing kernels are reported in the order of the nodes.
    in_order.sort_by_key(|(_, positions)| positions[0]);
    let mut emitter = Emitter { program, constants };
    let stages = program.plan.tasks.iter().flat_map(|task| &task.stages);
    let spanned: BTreeSet<usize> = stages
        .filter(|stage| stage.span.is_some())
        .map(|stage| stage.node)
        .collect();
    // Kernels that are functions of their own would have the frames of others below theirs.
    let is_deep = program.calls.iter().flatten().any(|call| {
        let packed = call.packed.as_ref();
        packed.is_some_and(|packed| packed.scratch > 0 && !packed.has_frame)
    });
    let mut statements: BTreeMap<(usize, usize), TokenStream> = BTreeMap::new();
    let mut contracts = Vec::new();
    for (contract, positions) in in_order {
        let names = &names[contract];
        let calls: Vec<(usize, usize, &Call)> = positions
            .iter()
            .flat_map(|&position| {
                let calls = program.calls[position].iter().enumerate();
                calls.map(move |(index, call)| (position, index, call))
            })
            .filter(|(_, _, call)| call.contract == *contract)
            .collect();
        // One function serves whole layers and spans of rows where there are both.
        let spans = positions.iter().any(|position| spanned.contains(position));
        let extent_of_all = if spans { Extent::Span } else { Extent::Whole };
        let table = (invocation.options.for_size && calls.len() > 1)
            .then(|| emitter.table(&calls, &names.function, extent_of_all))
            .flatten();
        let function = &names.function;
        let single = calls.len() == 1;
        for (row, (position, index, call)) in calls.into_iter().enumerate() {
            let statement = match &table {
                Some(table) if spans && !spanned.contains(&position) => {
                    let statement = table.statement(function, row);
                    let height = call.row_wise().map_or(0, |call| call.output.height);
                    quote!({ let (__start, __end) = (0_usize, #height); #statement })
                }
                Some(table) => table.statement(function, row),
                None => {
                    let packs = names.packed.as_ref();
                    let extent = if spanned.contains(&position) {
                        Extent::Span
                    } else {
                        Extent::Whole
                    };
                    let args = emitter.call(position, call, packs, Addressing::Static, extent);
                    let call_of = quote!(#function(&#args););
                    let has_frame = call.packed.as_ref().is_some_and(|packed| packed.has_frame);
                    if packs.is_some() && has_frame && is_deep {
                        let (statement, item) = apart(position, index, extent, &call_of);
                        contracts.push(item);
                        statement
                    } else {
                        call_of
                    }
                }
            };
            statements.insert((position, index), statement);
        }
        contracts.push(wrapper(
            program, invocation, contract, names, positions, table, single,
        ));
    }
    let tasks = Tasks::new(program, statements);
    let arena_bytes = arena_bytes(program, &names);
    Calls {
        contracts,
        tasks,
        arena_bytes,
    }
}

/// A call as a function of its own: what it keeps on the stack lies there no longer than it runs.
fn apart(
    position: usize,
    index: usize,
    extent: Extent,
    call: &TokenStream,
) -> (TokenStream, TokenStream) {
    let name = format_ident!("__node_{position}_{index}");
    let (values, parameters) = match extent {
        Extent::Whole => (TokenStream::new(), TokenStream::new()),
        Extent::Span => (quote!(__start, __end), quote!(__start: usize, __end: usize)),
    };
    let item = quote! {
        #[inline(never)]
        #[allow(unused_variables)]
        fn #name(
            arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
            state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
            #parameters
        ) {
            #call
        }
    };
    (quote!(#name(arena, state, #values);), item)
}

/// The plan's size, or up to where the working memory of kernels reaches that take some.
fn arena_bytes(program: &Program, names: &BTreeMap<&Contract, Names>) -> TokenStream {
    let mut ends: BTreeMap<&Ident, usize> = BTreeMap::new();
    for (calls, scratch) in program.calls.iter().zip(&program.plan.scratch) {
        for call in calls.iter().filter(|call| call.packed.is_some()) {
            if let (Some(scratch), Some(packed)) = (scratch, &names[&call.contract].packed) {
                let end = ends.entry(packed).or_default();
                *end = (*end).max(scratch.end);
            }
        }
    }
    let planned = program.plan.arena_bytes;
    let mut bytes = quote!(#planned);
    for (packed, end) in ends.into_iter().filter(|(_, end)| *end > planned) {
        bytes = quote!(__tinyml::__private::larger(#bytes, if #packed { #end } else { 0 }));
    }
    bytes
}

/// What a contract is called in the expansion.
struct Names {
    /// The function that calls the kernel.
    function: Ident,
    /// The constant that says whether the kernel set wants weights packed, if there are any.
    packed: Option<Ident>,
}

impl Names {
    fn new(index: usize, contract: &Contract, packs: bool) -> Self {
        let (module, _, _) = path(contract);
        let packed = format_ident!("__{}_{index}_PACKED", module.to_string().to_uppercase());
        Self {
            function: format_ident!("__{module}_{index}"),
            packed: packs.then_some(packed),
        }
    }
}

/// The path of a contract's module below `__kernels::ops`, its trait, and the trait's parameters.
pub(super) fn path(contract: &Contract) -> (Ident, Ident, TokenStream) {
    match contract {
        Contract::Own {
            module,
            name,
            operator,
            elements,
        } => {
            let operator = operator.map(|marker| Marker::Builtin(marker).tokens());
            let operator = operator.into_iter();
            let elements = elements.iter().copied().map(element_type);
            (
                format_ident!("{module}"),
                format_ident!("{name}"),
                quote!(#(#operator,)* #(#elements),*),
            )
        }
        Contract::Any { marker, element } => {
            let element = element_type(*element);
            let marker = marker.tokens();
            (
                format_ident!("operator"),
                format_ident!("Operator"),
                quote!(#marker, #element),
            )
        }
    }
}

/// A trait that a kernel set has if it has the contract, with a message that names this model's
/// nodes if it has not, and a function that calls the kernel.
fn wrapper(
    program: &Program,
    invocation: &Invocation,
    contract: &Contract,
    names: &Names,
    positions: &[usize],
    table: Option<Table>,
    single: bool,
) -> TokenStream {
    let (module, kernel, parameters) = path(contract);
    let requirement = Requirement::new(program, invocation, contract, positions);
    let (message, label, notes) = (requirement.message, requirement.label, requirement.notes);
    let method = if invocation.options.for_size {
        format_ident!("compact")
    } else {
        format_ident!("run")
    };
    // Where it is inlined, a set chooses its kernel by arguments that are constants.
    let inline = if invocation.options.for_size && !single {
        quote!(#[inline(never)])
    } else {
        quote!(#[inline(always)])
    };
    let needed = requirement.name;
    // The bound is checked where the set is named, so that the error points there.
    let set = Ident::new("__Set", invocation.kernels_span());
    let arguments = quote!(&__kernels::ops::#module::Args<'_, #parameters>);
    let (explain, explain_only_here) = if invocation.has_tool_attributes {
        (
            quote!(#[diagnostic::on_unimplemented(message = #message, label = #label #(, note = #notes)*)]),
            quote!(#[diagnostic::do_not_recommend]),
        )
    } else {
        (TokenStream::new(), TokenStream::new())
    };
    let function = &names.function;
    let (layout_declared, layout_taken, uses) = match &names.packed {
        None => {
            let uses = match table {
                Some(table) => table.function(function, &quote!(<#set as #needed>::#method)),
                None => quote! {
                    #inline
                    fn #function(args: #arguments) {
                        <#set as #needed>::#method(args);
                    }
                },
            };
            (TokenStream::new(), TokenStream::new(), uses)
        }
        // The set is asked for its layout and its kernel in one place, so that a set that has no
        // kernel is one error.
        Some(packed) => {
            let kernel_of_set = format_ident!("{}_KERNEL", packed);
            (
                quote!(
                    const LAYOUT: __kernels::Layout;
                ),
                quote! {
                    const LAYOUT: __kernels::Layout =
                        <K as __kernels::ops::#module::#kernel<#parameters>>::LAYOUT;
                },
                quote! {
                    const #kernel_of_set: (__kernels::Layout, fn(#arguments)) =
                        (<#set as #needed>::LAYOUT, <#set as #needed>::#method);
                    const #packed: bool =
                        ::core::matches!(#kernel_of_set.0, __kernels::Layout::Dual);

                    #inline
                    fn #function(args: #arguments) {
                        (#kernel_of_set.1)(args);
                    }
                },
            )
        }
    };
    quote! {
        #explain
        #[allow(non_camel_case_types)]
        trait #needed {
            #layout_declared
            fn #method(args: #arguments);
        }

        #explain_only_here
        impl<K: __kernels::ops::#module::#kernel<#parameters>> #needed for K {
            #layout_taken
            #[inline(always)]
            fn #method(args: #arguments) {
                <K as __kernels::ops::#module::#kernel<#parameters>>::#method(args);
            }
        }

        #uses
    }
}

/// One entry of `OPERATORS`.
pub(super) fn operator_info(operator: &OperatorReport) -> TokenStream {
    let (name, output, macs) = (&operator.name, &operator.output, operator.macs);
    let (inputs, outputs) = (&operator.input_shapes, &operator.output_shapes);
    let name = Literal::string(name);
    quote!(__tinyml::OperatorInfo {
        name: #name,
        tensor: #output,
        inputs: &[#(&[#(#inputs),*]),*],
        outputs: &[#(&[#(#outputs),*]),*],
        macs: #macs,
    })
}
