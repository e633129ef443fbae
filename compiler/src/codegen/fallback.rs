//! What is emitted after an error, so that code that uses the model gives no second wave of errors.

use super::{TrackedFiles, expand};
use crate::{Invocation, Options, Place, Plan, Program, Report, graph::Graph, parse};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The inputs and outputs of a refused model are not reserved memory for beyond this size.
const LARGEST_OUTLINE: usize = 1 << 20;

/// The type for a model that was refused, with all its items: with the file's inputs and outputs
/// where these can be told, else with the names of the commonest.
///
/// `bytes` are those of the file, or none if it could not be read.
pub fn fallback(
    bytes: &[u8],
    invocation: &Invocation,
    krate: &TokenStream,
    tracked: &TrackedFiles,
) -> TokenStream {
    let mut invocation = invocation.clone();
    invocation.labels = invocation.labels.filter(|labels| !labels.is_empty());
    if let Some(labels) = &mut invocation.labels {
        // Labels that collide would be a second error.
        labels.sort_by_key(|label| super::type_name(label));
        labels.dedup_by_key(|label| super::type_name(label));
    }
    // How many rows a hop takes is not known.
    let outline = match invocation.options.stream {
        Some(_) => None,
        None => parse::outline(bytes),
    };
    match outline.and_then(|graph| without_nodes(bytes, graph, &invocation.options)) {
        Some(program) => expand(&program, &invocation, krate, tracked),
        None => skeleton(&invocation, krate, tracked),
    }
}

/// A program that computes nothing, but has room for inputs and outputs.
fn without_nodes(bytes: &[u8], graph: Graph, options: &Options) -> Option<Program> {
    let mut arena_bytes = 0;
    let mut places = Vec::new();
    for tensor in &graph.tensors {
        places.push(Some(Place::Arena(arena_bytes)));
        arena_bytes += tensor.bytes().next_multiple_of(8);
        if arena_bytes > LARGEST_OUTLINE {
            return None;
        }
    }
    let plan = Plan {
        arena_bytes,
        lower_bound: arena_bytes,
        is_optimal: true,
        state_bytes: 0,
        lifetimes: vec![None; places.len()],
        places,
        states: Vec::new(),
        scratch: Vec::new(),
        tasks: Vec::new(),
    };
    Some(Program {
        report: Report::new(&graph, &[]),
        streaming: None,
        hash: crate::hash(bytes),
        calls: Vec::new(),
        step_macs: options.step_macs,
        whole: graph.clone(),
        graph,
        plan,
    })
}

/// The type with the names of the commonest items, and nothing behind them.
fn skeleton(invocation: &Invocation, krate: &TokenStream, tracked: &TrackedFiles) -> TokenStream {
    let (name, visibility, attributes) = (
        &invocation.name,
        &invocation.visibility,
        &invocation.attributes,
    );
    let tracked = &tracked.paths;
    let constants = quote! {
        const ARENA_BYTES: usize = 0;
        const STATE_BYTES: usize = 0;
        const WEIGHT_BYTES: usize = 0;
        const MACS: u64 = 0;
        const MODEL_HASH: u64 = 0;
        const OPERATORS: &'static [#krate::OperatorInfo] = &[];
    };
    let public = constants.clone().into_iter().map(|token| match &token {
        proc_macro2::TokenTree::Ident(word) if word == "const" => quote!(pub #token),
        _ => quote!(#token),
    });
    let streaming = invocation.options.stream.map(|_| {
        quote! {
            pub const HOP_ROWS: usize = 1;
            pub const WARM_UP: usize = 1;
        }
    });
    let labels = label_items(invocation);
    let unknown = quote!(#krate::__private::Unknown);
    let info = quote!(#krate::TensorInfo<i8, 1> = #krate::TensorInfo::new("", [0], 1.0, 0));
    let running = super::running::stand_in(&invocation.options, krate);
    let sharing = super::sharing::stand_in(invocation, krate);
    quote! {
        #(#attributes)*
        #[allow(missing_docs, dead_code)]
        #visibility struct #name { input: #unknown }

        // A corrected file must start the build again.
        #(const _: &[u8] = ::core::include_bytes!(#tracked);)*

        #[allow(missing_docs, dead_code)]
        impl #name {
            #(#public)*
            #streaming
            pub const OPTIMIZE: #krate::Optimize = #krate::Optimize::Speed;
            pub const INPUT: #info;
            pub const OUTPUT: #info;
            pub const fn new() -> Self { Self { input: #unknown } }
            pub fn input(&self) -> &#unknown { &self.input }
            pub fn input_mut(&mut self) -> &mut #unknown { &mut self.input }
            pub fn output(&self) -> &#unknown { &self.input }
            pub fn invoke(&mut self) {}
            pub fn invoke_with<O: #krate::Observer>(&mut self, _: &mut O) {}
            pub fn reset(&mut self) {}
            #running
        }

        impl ::core::default::Default for #name {
            fn default() -> Self { Self::new() }
        }

        impl #krate::Model for #name {
            const NAME: &'static str = "";
            #constants
            const INPUTS: &'static [#krate::AnyTensorInfo] = &[];
            const OUTPUTS: &'static [#krate::AnyTensorInfo] = &[];
            type Input = #unknown;
            type Output = #unknown;
            fn input(&self) -> &#unknown { &self.input }
            fn input_mut(&mut self) -> &mut #unknown { &mut self.input }
            fn output(&self) -> &#unknown { &self.input }
            fn input_bytes_mut(&mut self, _: usize) -> ::core::option::Option<&mut [u8]> {
                ::core::option::Option::None
            }
            fn output_bytes(&self, _: usize) -> ::core::option::Option<&[u8]> {
                ::core::option::Option::None
            }
            fn invoke_with<O: #krate::Observer>(&mut self, _: &mut O) {}
            fn reset(&mut self) {}
        }

        #sharing

        #labels
    }
}

/// The enum of the labels, if they are known.
fn label_items(invocation: &Invocation) -> Option<TokenStream> {
    let (name, visibility) = (&invocation.name, &invocation.visibility);
    let label = format_ident!("{name}Label");
    let variants: Vec<_> = invocation
        .labels
        .as_ref()?
        .iter()
        .map(|text| format_ident!("{}", super::type_name(text)))
        .collect();
    let (first, count) = (variants.first()?, variants.len());
    Some(quote! {
        #[allow(missing_docs, dead_code)]
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug,
            ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash,
        )]
        #visibility enum #label { #(#variants),* }

        #[allow(missing_docs, dead_code)]
        impl #label {
            pub const ALL: [Self; #count] = [#(Self::#variants),*];
            pub const fn as_str(self) -> &'static str { "" }
        }

        #[allow(missing_docs, dead_code)]
        impl #name {
            pub fn label(&self) -> #label { #label::#first }
        }
    })
}
