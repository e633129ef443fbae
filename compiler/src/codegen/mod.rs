//! From a planned graph to Rust. Nothing here can fail.

mod arguments;
mod calls;
mod constants;
mod control;
mod documentation;
mod fallback;
mod interface;
mod labels;
mod literals;
mod names;
mod requirement;
mod running;
mod sharing;
mod state;
mod table;
mod tasks;

pub use fallback::fallback;
use literals::element_type;
pub(crate) use literals::{element_literal, float};
pub use names::type_name;

use crate::{Invocation, Program, codegen::constants::Constants};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The files that the expansion must be rebuilt for when they change, by absolute path.
#[derive(Clone, Debug, Default)]
pub struct TrackedFiles {
    /// The model, and the labels if they are in a file.
    pub paths: Vec<String>,
}

/// Expands a model to a type.
///
/// `krate` is the path to the facade crate, as `macro_rules` gives it to the macro.
pub fn expand(
    program: &Program,
    invocation: &Invocation,
    krate: &TokenStream,
    tracked: &TrackedFiles,
) -> TokenStream {
    let mut constants = Constants::default();
    let calls = calls::calls(program, invocation, &mut constants);
    let first = state::state(program, &mut constants);
    let (field, field_value) = (&first.field, &first.field_value);
    let interface = interface::interface(program, invocation);
    let labels = labels::labels(program, invocation);
    let (label_type, label_items) = (labels.definition, labels.items);
    let definitions = constants.definitions(invocation.weights_section.as_ref());
    let documentation = documentation::documentation(program, &constants);
    let (name, visibility, attributes) = (
        &invocation.name,
        &invocation.visibility,
        &invocation.attributes,
    );
    let kernels = &invocation.kernels;
    let state_bytes = program.plan.state_bytes;
    let weight_bytes = constants.bytes();
    let model_hash = program.hash;
    let operators = program.report.operators.iter().map(calls::operator_info);
    let macs = program.report.macs;
    let optimize = format_ident!(
        "{}",
        if invocation.options.for_size {
            "Size"
        } else {
            "Speed"
        }
    );
    let tracked = &tracked.paths;
    let sharing = sharing::Sharing::new(invocation, &first);
    let running = running::running(program, &calls.tasks, invocation, &sharing);
    let (run_fields, run_values, run_methods) =
        (&running.fields, &running.values, &running.methods);
    let (run_reset, run_items, run_impls) = (&running.reset, &running.items, &running.impls);
    let shared = sharing.parts(krate, run_fields, run_values);
    let arena_bytes = sharing.arena_bytes(&calls.arena_bytes);
    let (runner, runner_type, clear) = (&sharing.runner, &sharing.runner_type, &sharing.clear);
    let (fields, values) = (&shared.fields, &shared.values);
    let (shared_items, shared_methods) = (&shared.items, &shared.methods);
    let kernels_type = kernels
        .as_ref()
        .map_or_else(|| quote!(__kernels::Native), |path| quote!(#path));
    let contracts = &calls.contracts;
    let (inherent, model) = (&interface.inherent, &interface.model);
    let port_constants = &interface.constants;
    let name_text = name.to_string();
    quote! {
        #(#attributes)*
        #(#[doc = #documentation])*
        #visibility struct #name {
            state: #krate::__private::Arena<#state_bytes>,
            #fields
            #field
        }

        #shared_items

        #run_items

        #label_type

        const _: () = {
            use #krate as __tinyml;
            use #krate::kernels as __kernels;

            #[allow(dead_code)]
            type __Set = #kernels_type;

            // The file is an input of the build: a change of it compiles the model again.
            #(const _: &[u8] = ::core::include_bytes!(#tracked);)*

            #[allow(dead_code)]
            const __ARENA_BYTES: usize = #name::ARENA_BYTES;
            #[allow(dead_code)]
            const __STATE_BYTES: usize = #name::STATE_BYTES;

            #definitions

            #(#contracts)*

            #[allow(dead_code)]
            const __OPERATORS: &[__tinyml::OperatorInfo] = #name::OPERATORS;

            #run_impls

            impl #name {
                /// Bytes of working memory: every intermediate tensor, inputs and outputs.
                pub const ARENA_BYTES: usize = #arena_bytes;
                /// Bytes of memory that is kept from one invocation to the next.
                pub const STATE_BYTES: usize = #state_bytes;
                /// Bytes of constants: weights, biases, multipliers and tables.
                pub const WEIGHT_BYTES: usize = #weight_bytes;
                /// Multiply-accumulate operations of an invocation.
                pub const MACS: u64 = #macs;
                /// The model file's FNV-1a hash: tells which model a firmware runs.
                pub const MODEL_HASH: u64 = #model_hash;
                /// What the kernels are chosen for.
                pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::#optimize;
                /// The operators in the order in which they run.
                pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[#(#operators),*];

                /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
                pub const fn new() -> Self {
                    Self {
                        state: __tinyml::__private::Arena::new(),
                        #values
                        #field_value
                    }
                }

                #port_constants
                #shared_methods
            }

            impl #runner_type {
                /// Runs the model once: from the inputs to the outputs.
                ///
                /// The inputs are used up: their memory serves for other tensors.
                pub fn invoke(&mut self) {
                    self.invoke_with(&mut ());
                }

                #run_methods

                /// Forgets what earlier invocations left in the state.
                pub fn reset(&mut self) {
                    #clear
                    #run_reset
                }

                #inherent
                #label_items
            }

            impl ::core::default::Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }

            impl __tinyml::Model for #runner_type {
                const NAME: &'static str = #name_text;
                const ARENA_BYTES: usize = #name::ARENA_BYTES;
                const STATE_BYTES: usize = #state_bytes;
                const WEIGHT_BYTES: usize = #name::WEIGHT_BYTES;
                const MACS: u64 = #macs;
                const MODEL_HASH: u64 = #model_hash;
                const OPERATORS: &'static [__tinyml::OperatorInfo] = #name::OPERATORS;

                fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
                    #runner::invoke_with(self, observer);
                }

                fn reset(&mut self) {
                    #runner::reset(self);
                }

                #model
            }
        };
    }
}
