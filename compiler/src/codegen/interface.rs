//! Inputs and outputs of the generated type.

use super::{element_type, float, names::port_names};
use crate::{
    Invocation, Program,
    graph::{Port, Tensor},
    plan::Place,
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The items that reach inputs and outputs.
pub(super) struct Interface {
    /// Constants of the type itself.
    pub(super) constants: TokenStream,
    /// Its methods.
    pub(super) inherent: TokenStream,
    /// Of the trait `Model`.
    pub(super) model: TokenStream,
}

/// An input or output with everything that is emitted about it.
struct PortTokens {
    function: Ident,
    function_mut: Ident,
    constant: Ident,
    element: TokenStream,
    rank: usize,
    /// The expression of its description.
    info: TokenStream,
    any_info: TokenStream,
    offset: usize,
    count: usize,
    bytes: usize,
    documentation: String,
}

/// Emits the interface of a program.
pub(super) fn interface(program: &Program, _invocation: &Invocation) -> Interface {
    let inputs = ports(program, &program.graph.inputs, "input");
    let outputs = ports(program, &program.graph.outputs, "output");
    let constants = inputs.iter().chain(&outputs).map(PortTokens::constant);
    let constants = quote!(#(#constants)*);
    let input_items = inputs.iter().map(|port| port.items(true));
    let output_items = outputs.iter().map(|port| port.items(false));
    let streaming = program.streaming.map(|streaming| {
        let (hop, warm_up) = (streaming.hop_rows, streaming.warm_up());
        quote! {
            /// Rows of the input that an invocation takes: those that are new.
            pub const HOP_ROWS: usize = #hop;
            /// Invocations, after `new` and `reset`, until a whole window has been taken: the outputs
            /// of this one are the first that mean anything.
            pub const WARM_UP: usize = #warm_up;
        }
    });
    let inherent = quote!(#streaming #(#input_items)* #(#output_items)*);
    let (first_input, first_output) = (&inputs[0], &outputs[0]);
    let (input_type, output_type) = (first_input.array(), first_output.array());
    let (input, input_mut, output) = (
        &first_input.function,
        &first_input.function_mut,
        &first_output.function,
    );
    let input_infos = inputs.iter().map(|port| &port.any_info);
    let output_infos = outputs.iter().map(|port| &port.any_info);
    let input_arms = inputs.iter().map(PortTokens::range);
    let output_arms = outputs.iter().map(PortTokens::range);
    let input_index = 0..inputs.len();
    let output_index = 0..outputs.len();
    let model = quote! {
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[#(#input_infos),*];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[#(#output_infos),*];
        type Input = #input_type;
        type Output = #output_type;

        fn input(&self) -> &Self::Input {
            self.#input()
        }

        fn input_mut(&mut self) -> &mut Self::Input {
            self.#input_mut()
        }

        fn output(&self) -> &Self::Output {
            self.#output()
        }

        fn input_bytes_mut(&mut self, index: usize) -> ::core::option::Option<&mut [u8]> {
            match index {
                #(#input_index => self.arena.bytes_mut(#input_arms),)*
                _ => ::core::option::Option::None,
            }
        }

        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                #(#output_index => self.arena.bytes(#output_arms),)*
                _ => ::core::option::Option::None,
            }
        }
    };
    Interface {
        constants,
        inherent,
        model,
    }
}

fn ports(program: &Program, ports: &[Port], kind: &str) -> Vec<PortTokens> {
    let texts: Vec<&str> = ports.iter().map(|port| port.name.as_str()).collect();
    let names = port_names(&texts);
    ports
        .iter()
        .zip(names)
        .map(|(port, name)| {
            // A single input or output needs no name.
            let name = if ports.len() == 1 {
                kind.to_owned()
            } else {
                format!("{kind}_{name}")
            };
            port_tokens(program, port, &name, kind)
        })
        .collect()
}

fn port_tokens(program: &Program, port: &Port, name: &str, kind: &str) -> PortTokens {
    let graph = &program.graph;
    let tensor = graph.tensor(port.tensor);
    let offset = match program.plan.places[graph.storage(port.tensor).0] {
        Some(Place::Arena(offset)) => offset,
        // Ports that are constants or state are copied to the arena or refused by earlier stages.
        _ => 0,
    };
    let element = element_type(tensor.element);
    let (scale, zero_point) = tensor.scale_and_zero_point().unwrap_or((1.0, 0));
    let (shape, rank, scale_tokens) = (&tensor.shape, tensor.shape.len(), float(scale));
    let text = &port.name;
    let element_text = tensor.element.rust_name();
    PortTokens {
        function: format_ident!("{name}"),
        function_mut: format_ident!("{name}_mut"),
        constant: format_ident!("{}", name.to_uppercase()),
        info: quote!(__tinyml::TensorInfo::new(#text, [#(#shape),*], #scale_tokens, #zero_point)),
        any_info: quote!(__tinyml::AnyTensorInfo {
            name: #text,
            element: #element_text,
            shape: &[#(#shape),*],
            scale: #scale_tokens,
            zero_point: #zero_point,
        }),
        element,
        rank,
        offset,
        count: tensor.elements(),
        bytes: tensor.bytes(),
        documentation: describe(kind, text, tensor),
    }
}

fn describe(kind: &str, name: &str, tensor: &Tensor) -> String {
    let quantization = match tensor.scale_and_zero_point() {
        Some((scale, 0)) => format!(", real = {scale} * integer"),
        Some((scale, zero_point)) => {
            let sign = if zero_point < 0 { '+' } else { '-' };
            let offset = zero_point.unsigned_abs();
            format!(", real = {scale} * (integer {sign} {offset})")
        }
        None => String::new(),
    };
    format!(
        "The {kind} `{name}`: {} of shape {}{quantization}.",
        tensor.element,
        tensor.shape_text()
    )
}

impl PortTokens {
    fn array(&self) -> TokenStream {
        let (element, count) = (&self.element, self.count);
        quote!([#element; #count])
    }

    fn range(&self) -> TokenStream {
        let (start, end) = (self.offset, self.offset + self.bytes);
        quote!(#start..#end)
    }

    /// The constant that describes it.
    fn constant(&self) -> TokenStream {
        let Self {
            constant,
            element,
            rank,
            info,
            documentation,
            ..
        } = self;
        quote! {
            #[doc = #documentation]
            pub const #constant: __tinyml::TensorInfo<#element, #rank> = #info;
        }
    }

    fn items(&self, is_input: bool) -> TokenStream {
        let Self {
            function,
            function_mut,
            element,
            offset,
            count,
            ..
        } = self;
        let (array, documentation) = (self.array(), &self.documentation);
        let write = is_input.then(|| {
            quote! {
                #[doc = #documentation]
                ///
                /// Write it before `invoke`.
                pub fn #function_mut(&mut self) -> &mut #array {
                    self.arena.array_mut::<#element, #offset, #count>()
                }
            }
        });
        quote! {
            #[doc = #documentation]
            pub fn #function(&self) -> &#array {
                self.arena.array::<#element, #offset, #count>()
            }

            #write
        }
    }
}
