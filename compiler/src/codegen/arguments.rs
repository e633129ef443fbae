//! The arguments of kernel calls.

mod memory;

use super::{
    calls::path,
    constants::{Condition, Constants},
};
use crate::{
    Program,
    graph::{Element, TensorId},
    ops::{Argument, Call, Packed, Stage},
};
use memory::view;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use std::rc::Rc;
use tinyml_kernels::Properties;

/// How operands are addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Addressing {
    /// By constants, which are checked while compiling: every call has code of its own.
    Static,
    /// By numbers, which are checked when the call is made: calls differ in numbers only, so that
    /// they can be rows of a table.
    Dynamic,
}

/// Which output rows a call computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// All of them.
    Whole,
    /// Those from `__start` to `__end`, of tensors that are whole in memory or rings.
    Span,
}

/// Emits the arguments of calls.
pub(super) struct Emitter<'a> {
    pub(super) program: &'a Program,
    pub(super) constants: &'a mut Constants,
}

impl Emitter<'_> {
    /// The `Args` of a call. `packs` names the constant that says whether packed weights are used.
    pub(super) fn call(
        &mut self,
        position: usize,
        call: &Call,
        packs: Option<&Ident>,
        addressing: Addressing,
        extent: Extent,
    ) -> TokenStream {
        let (module, _, _) = path(&call.contract);
        let packed = call.packed.as_ref().zip(packs);
        let fields: Vec<TokenStream> = call
            .arguments
            .iter()
            .map(|(field, argument)| {
                let field = Ident::new(field, Span::call_site());
                let value = match extent {
                    Extent::Whole => self.argument(position, call, argument, packed, addressing),
                    Extent::Span => self.spanned(argument, addressing).unwrap_or_else(|| {
                        self.argument(position, call, argument, packed, addressing)
                    }),
                };
                quote!(#field: #value)
            })
            .collect();
        quote!(__kernels::ops::#module::Args { #(#fields),* })
    }

    /// `packed` is the weights in another layout, and the constant that says whether they are used.
    fn argument(
        &mut self,
        position: usize,
        call: &Call,
        argument: &Argument,
        packed: Option<(&Packed, &Ident)>,
        addressing: Addressing,
    ) -> TokenStream {
        match argument {
            Argument::Value(tokens) => tokens.clone(),
            Argument::Reference(tokens) => match addressing {
                Addressing::Static => quote!(&const { #tokens }),
                Addressing::Dynamic => quote!(&#tokens),
            },
            Argument::Constant { bytes, element } => self.constant(*element, bytes, addressing),
            Argument::Weights { bytes, element } => {
                self.weights(*element, bytes, packed, addressing)
            }
            Argument::Cells {
                tensor,
                first,
                count,
            } => self.cells(*tensor, *first, *count, addressing),
            Argument::Rows { rows, .. } => {
                let (row_length, height) = (rows.row_length, rows.height);
                let cells = self.all_rows(rows, addressing);
                quote!(__kernels::Rows::whole(#cells, #row_length, #height))
            }
            Argument::Span { height } => quote!(0..#height),
            Argument::RowCells(rows) => self.all_rows(rows, addressing),
            Argument::RowSource { rows, .. } => {
                let cells = self.all_rows(rows, addressing);
                quote!(__kernels::Source::Cells(#cells))
            }
            Argument::RowBroadcast { row_length, height } => {
                let length = row_length * height;
                match addressing {
                    Addressing::Static => quote!(&const { __kernels::Broadcast::flat(#length) }),
                    Addressing::Dynamic => quote!(&__kernels::Broadcast::flat(#length)),
                }
            }
            Argument::RowStretch(stretch) => {
                let [height, ..] = stretch.extents;
                let broadcast = stretch.tokens(&quote!(#height));
                match addressing {
                    Addressing::Static => quote!(&const { #broadcast }),
                    Addressing::Dynamic => quote!(&#broadcast),
                }
            }
            Argument::ConstantSource { bytes, element } => {
                let slice = self.constant(*element, bytes, addressing);
                quote!(__kernels::Source::Constant(#slice))
            }
            Argument::Source { tensor } => self.source(*tensor, addressing),
            Argument::Sources { tensors } => {
                let sources = tensors
                    .iter()
                    .map(|tensor| self.source(*tensor, addressing));
                let sources: Vec<TokenStream> = sources.collect();
                quote!(&[#(#sources),*])
            }
            Argument::State {
                number,
                element,
                count,
            } => {
                let offset = self.program.plan.states[position][*number];
                view(quote!(state), *element, offset, *count, addressing)
            }
            Argument::Stage(stage) => {
                let multipliers: Rc<[u8]> = stage
                    .multipliers
                    .iter()
                    .flat_map(|value| value.to_le_bytes())
                    .collect();
                let shifts: Rc<[u8]> = stage.shifts.iter().map(|shift| *shift as u8).collect();
                let multipliers = self.weights(Element::I32, &multipliers, packed, addressing);
                let shifts = self.weights(Element::I8, &shifts, packed, addressing);
                let Stage {
                    zero_point,
                    min,
                    max,
                    ..
                } = stage;
                quote!(__kernels::Requantization {
                    multipliers: #multipliers,
                    shifts: #shifts,
                    zero_point: #zero_point,
                    min: #min,
                    max: #max,
                })
            }
            Argument::Packed => match packed {
                None => quote!(::core::option::Option::None),
                Some((packed, condition)) => {
                    let words = self.constants.slice(
                        Element::U32,
                        &packed.bytes,
                        Condition::Packed(condition.clone()),
                    );
                    let Properties {
                        narrow,
                        rectified,
                        saturating,
                    } = packed.properties;
                    quote!(if #condition {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: #words,
                            properties: __kernels::Properties {
                                narrow: #narrow,
                                rectified: #rectified,
                                saturating: #saturating,
                            },
                        })
                    } else {
                        ::core::option::Option::None
                    })
                }
            },
            Argument::Scratch => {
                let condition = packed.map(|(_, condition)| condition);
                self.scratch(position, call, condition, addressing)
            }
            Argument::InPlace => {
                let in_place = self.program.plan.is_in_place(position);
                if addressing == Addressing::Dynamic && self.is_any_in_place() {
                    // A number, which can differ from row to row.
                    let number = u8::from(in_place);
                    quote!(#number != 0)
                } else {
                    quote!(#in_place)
                }
            }
            Argument::Tensors(ids) => {
                let tensors: Vec<TokenStream> = ids
                    .iter()
                    .map(|id| self.any_tensor(*id, addressing))
                    .collect();
                quote!(&[#(#tensors),*])
            }
        }
    }

    /// Arguments that depend on the span, where it is not the whole height.
    fn spanned(&self, argument: &Argument, addressing: Addressing) -> Option<TokenStream> {
        match argument {
            Argument::Span { .. } => Some(quote!(__start..__end)),
            Argument::RowCells(rows) => Some(self.span_cells(rows, addressing)),
            Argument::RowSource { rows, .. } => {
                let cells = self.span_cells(rows, addressing);
                Some(quote!(__kernels::Source::Cells(#cells)))
            }
            Argument::RowBroadcast { row_length, .. } => {
                Some(quote!(&__kernels::Broadcast::flat((__end - __start) * #row_length)))
            }
            Argument::RowStretch(stretch) => {
                let broadcast = stretch.tokens(&quote!((__end - __start)));
                Some(quote!(&#broadcast))
            }
            Argument::Rows { rows, reach } => {
                let (row_length, height) = (rows.row_length, rows.height);
                let slots = self.slots(rows);
                let (stride, padding) = (reach.stride, reach.padding);
                let cells = self.cells(rows.tensor, rows.first, row_length * slots, addressing);
                let lowest = quote!((__start * #stride).saturating_sub(#padding));
                Some(match (addressing, slots == height) {
                    (Addressing::Static, true) => {
                        quote!(__kernels::Rows::whole(#cells, #row_length, #height))
                    }
                    _ => quote!(__kernels::Rows::ring(
                        #cells, #row_length, #height, #slots,
                        #lowest - __tinyml::__private::slot(#lowest, #slots),
                    )),
                })
            }
            _ => None,
        }
    }

    /// Weights as in the file, unless packed ones stand for them.
    fn weights(
        &mut self,
        element: Element,
        bytes: &Rc<[u8]>,
        packed: Option<(&Packed, &Ident)>,
        addressing: Addressing,
    ) -> TokenStream {
        match packed {
            None => self.constant(element, bytes, addressing),
            Some((_, condition)) => {
                let slice =
                    self.constants
                        .slice(element, bytes, Condition::Plain(condition.clone()));
                quote!(__tinyml::__private::unless(#condition, #slice))
            }
        }
    }

    fn constant(
        &mut self,
        element: Element,
        bytes: &Rc<[u8]>,
        addressing: Addressing,
    ) -> TokenStream {
        match addressing {
            Addressing::Static => self.constants.slice(element, bytes, Condition::Always),
            Addressing::Dynamic => self.constants.part(element, bytes),
        }
    }

    fn source(&mut self, id: TensorId, addressing: Addressing) -> TokenStream {
        let graph = &self.program.graph;
        let tensor = graph.tensor(graph.storage(id));
        match tensor.constant() {
            Some(bytes) => {
                let slice = self.constant(tensor.element, bytes, addressing);
                quote!(__kernels::Source::Constant(#slice))
            }
            None => {
                let cells = self.cells(id, 0, tensor.elements(), addressing);
                quote!(__kernels::Source::Cells(#cells))
            }
        }
    }

    /// A tensor of a call through the contract for any operator.
    fn any_tensor(&mut self, id: Option<TensorId>, addressing: Addressing) -> TokenStream {
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
        let elements = self.source(id, addressing);
        quote!(__kernels::ops::operator::Tensor {
            shape: &[#(#shape),*],
            scales: &[#(#scales),*],
            zero_points: &[#(#zero_points),*],
            elements: __kernels::ops::operator::Elements::#variant(#elements),
        })
    }
}
