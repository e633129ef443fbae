//! The body of `invoke`, and for each contract that it uses a trait that names who needs it.

use super::{constants::Constants, requirement::Requirement};
use crate::{
    Invocation, Program,
    graph::{Element, TensorId},
    ops::{Argument, Call, Contract},
    plan::Place,
    report::OperatorReport,
};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use std::{collections::BTreeMap, rc::Rc};

/// The pieces of the expansion that run kernels.
pub(super) struct Calls {
    pub(super) contracts: Vec<TokenStream>,
    pub(super) invoke: TokenStream,
}

/// Emits the calls of a program.
pub(super) fn calls(
    program: &Program,
    invocation: &Invocation,
    constants: &mut Constants,
) -> Calls {
    let mut users: BTreeMap<&Contract, Vec<usize>> = BTreeMap::new();
    for (position, calls) in program.calls.iter().enumerate() {
        for call in calls {
            let list = users.entry(&call.contract).or_default();
            if list.last() != Some(&position) {
                list.push(position);
            }
        }
    }
    let names: BTreeMap<&Contract, Ident> = users
        .keys()
        .enumerate()
        .map(|(index, contract)| (*contract, wrapper_name(index, contract)))
        .collect();
    let mut in_order: Vec<(&Contract, &[usize])> = users
        .iter()
        .map(|(contract, positions)| (*contract, &positions[..]))
        .collect();
    // Missing kernels are reported in the order of the nodes.
    in_order.sort_by_key(|(_, positions)| positions[0]);
    let contracts = in_order
        .into_iter()
        .map(|(contract, positions)| {
            wrapper(program, invocation, contract, &names[contract], positions)
        })
        .collect();
    let mut emitter = Emitter { program, constants };
    let statements = program.calls.iter().enumerate().map(|(position, calls)| {
        let calls: Vec<TokenStream> = calls
            .iter()
            .map(|call| emitter.call(position, call, &names[&call.contract]))
            .collect();
        quote!(#(#calls)*)
    });
    let invoke = quote!(#(#statements)*);
    Calls { contracts, invoke }
}

/// The path of a contract's module below `__kernels::ops`, its trait, and the trait's parameters.
fn path(contract: &Contract) -> (Ident, Ident, TokenStream) {
    match contract {
        Contract::Own {
            module,
            name,
            elements,
        } => {
            let elements = elements
                .iter()
                .map(|element| format_ident!("{}", element.rust_name()));
            (
                format_ident!("{module}"),
                format_ident!("{name}"),
                quote!(#(#elements),*),
            )
        }
        Contract::Any { marker, element } => {
            let element = format_ident!("{}", element.rust_name());
            let marker = marker.tokens();
            (
                format_ident!("operator"),
                format_ident!("Operator"),
                quote!(#marker, #element),
            )
        }
    }
}

fn wrapper_name(index: usize, contract: &Contract) -> Ident {
    let (module, _, _) = path(contract);
    format_ident!("__{module}_{index}")
}

/// A trait that a kernel set has if it has the contract, with a message that names this model's
/// nodes if it has not, and a function that calls the kernel.
fn wrapper(
    program: &Program,
    invocation: &Invocation,
    contract: &Contract,
    name: &Ident,
    positions: &[usize],
) -> TokenStream {
    let (module, kernel, parameters) = path(contract);
    let requirement = Requirement::new(program, invocation, contract, positions);
    let (message, label, notes) = (requirement.message, requirement.label, requirement.notes);
    let (inline, method) = if invocation.optimize_for_size {
        (quote!(#[inline(never)]), format_ident!("compact"))
    } else {
        (quote!(#[inline]), format_ident!("run"))
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
    quote! {
        #explain
        #[allow(non_camel_case_types)]
        trait #needed {
            fn #method(args: #arguments);
        }

        #explain_only_here
        impl<K: __kernels::ops::#module::#kernel<#parameters>> #needed for K {
            #[inline(always)]
            fn #method(args: #arguments) {
                <K as __kernels::ops::#module::#kernel<#parameters>>::#method(args);
            }
        }

        #inline
        fn #name(args: #arguments) {
            <#set as #needed>::#method(args);
        }
    }
}

/// Emits single calls.
struct Emitter<'a> {
    program: &'a Program,
    constants: &'a mut Constants,
}

impl Emitter<'_> {
    fn call(&mut self, position: usize, call: &Call, name: &Ident) -> TokenStream {
        let (module, _, _) = path(&call.contract);
        let fields: Vec<TokenStream> = call
            .arguments
            .iter()
            .map(|(field, argument)| {
                let field = Ident::new(field, Span::call_site());
                let value = self.argument(position, argument);
                quote!(#field: #value)
            })
            .collect();
        quote!(#name(&__kernels::ops::#module::Args { #(#fields),* });)
    }

    fn argument(&mut self, position: usize, argument: &Argument) -> TokenStream {
        match argument {
            Argument::Value(tokens) => tokens.clone(),
            Argument::Reference(tokens) => quote!(&const { #tokens }),
            Argument::Constant { bytes, element } => self.constants.slice(*element, bytes),
            Argument::Cells {
                tensor,
                first,
                count,
            } => self.cells(*tensor, *first, *count),
            Argument::Rows {
                tensor,
                first,
                row_length,
                height,
            } => {
                let cells = self.cells(*tensor, *first, row_length * height);
                quote!(__kernels::Rows::whole(#cells, #row_length, #height))
            }
            Argument::Source { tensor } => self.source(*tensor),
            Argument::State {
                number,
                element,
                count,
            } => {
                let offset = self.program.plan.states[position][*number];
                view(quote!(state), *element, offset, *count)
            }
            Argument::Stage {
                multipliers,
                shifts,
                zero_point,
                min,
                max,
            } => {
                let multipliers: Rc<[u8]> = multipliers
                    .iter()
                    .flat_map(|value| value.to_le_bytes())
                    .collect();
                let shifts: Rc<[u8]> = shifts.iter().map(|shift| *shift as u8).collect();
                let multipliers = self.constants.slice(Element::I32, &multipliers);
                let shifts = self.constants.slice(Element::I8, &shifts);
                quote!(__kernels::Requantization {
                    multipliers: #multipliers,
                    shifts: #shifts,
                    zero_point: #zero_point,
                    min: #min,
                    max: #max,
                })
            }
            Argument::Tensors(ids) => {
                let tensors: Vec<TokenStream> = ids.iter().map(|id| self.any_tensor(*id)).collect();
                quote!(&[#(#tensors),*])
            }
        }
    }

    fn cells(&self, id: TensorId, first: usize, count: usize) -> TokenStream {
        let graph = &self.program.graph;
        let element = graph.tensor(id).element;
        match self.program.plan.places[graph.storage(id).0] {
            Some(Place::Arena(offset)) => view(
                quote!(arena),
                element,
                offset + first * element.size(),
                count,
            ),
            Some(Place::State(offset)) => view(
                quote!(state),
                element,
                offset + first * element.size(),
                count,
            ),
            // The pass `copy_constants` leaves no constant here, and every tensor of a node has a place.
            Some(Place::Constant) | None => quote!(&[]),
        }
    }

    fn source(&mut self, id: TensorId) -> TokenStream {
        let graph = &self.program.graph;
        let tensor = graph.tensor(graph.storage(id));
        match tensor.constant() {
            Some(bytes) => {
                let slice = self.constants.slice(tensor.element, bytes);
                quote!(__kernels::Source::Constant(#slice))
            }
            None => {
                let cells = self.cells(id, 0, tensor.elements());
                quote!(__kernels::Source::Cells(#cells))
            }
        }
    }

    /// A tensor of a call through the contract for any operator.
    fn any_tensor(&mut self, id: Option<TensorId>) -> TokenStream {
        let Some(id) = id else {
            return quote!(__kernels::ops::operator::Tensor::NONE);
        };
        let tensor = self.program.graph.tensor(id);
        let shape = &tensor.shape;
        let variant = format_ident!("{}", tensor.element.rust_name().to_uppercase());
        let (scales, zero_points) = match &tensor.quantization {
            Some(quantization) => (
                quantization
                    .scales
                    .iter()
                    .map(|scale| super::float(*scale))
                    .collect::<Vec<_>>(),
                quantization
                    .zero_points
                    .iter()
                    .map(|zero_point| *zero_point as i32)
                    .collect::<Vec<_>>(),
            ),
            None => (Vec::new(), Vec::new()),
        };
        let elements = self.source(id);
        quote!(__kernels::ops::operator::Tensor {
            shape: &[#(#shape),*],
            scales: &[#(#scales),*],
            zero_points: &[#(#zero_points),*],
            elements: __kernels::ops::operator::Elements::#variant(#elements),
        })
    }
}

/// The typed view of a part of an arena; the facade checks it while compiling.
fn view(arena: TokenStream, element: Element, offset: usize, count: usize) -> TokenStream {
    let element = format_ident!("{}", element.rust_name());
    quote!(#arena.view::<#element, #offset, #count>())
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
