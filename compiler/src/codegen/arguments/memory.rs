//! Where in memory the operands of a call are.

use super::{Addressing, Emitter};
use crate::{
    codegen::element_type,
    graph::{Element, TensorId},
    ops::{Call, Rows},
    plan::Place,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// The working memory of a call. `packs` is the constant that says whether packed weights are used.
    pub(super) fn scratch(
        &self,
        position: usize,
        call: &Call,
        packs: Option<&Ident>,
        addressing: Addressing,
    ) -> TokenStream {
        let in_place = self.program.plan.is_in_place(position);
        let count = |packed| call.scratch(packed, in_place) / Element::U32.size();
        let range = self.program.plan.scratch[position].as_ref();
        let start = |count: usize| range.filter(|_| count > 0).map_or(0, |range| range.start);
        let (plain, packed) = (count(false), count(true));
        let (offset, packed_offset) = (start(plain), start(packed));
        let [else_offset, else_count] = [offset, plain].map(Literal::usize_unsuffixed);
        match packs {
            Some(packs) if plain != packed => quote!(arena.view::<
                u32,
                { if #packs { #packed_offset } else { #else_offset } },
                { if #packs { #packed } else { #else_count } },
            >()),
            _ if addressing == Addressing::Dynamic
                && call.may_be_in_place()
                && self.is_any_in_place() =>
            {
                quote!(arena.part::<u32>(#offset, #plain))
            }
            _ if plain > 0 => quote!(arena.view::<u32, #offset, #plain>()),
            _ => quote!(&[]),
        }
    }

    /// Whether there is a call that writes its result over its operand, channel by channel.
    pub(super) fn is_any_in_place(&self) -> bool {
        (0..self.program.calls.len()).any(|node| self.program.plan.is_in_place(node))
    }

    /// How many rows of a tensor are in memory.
    pub(super) fn slots(&self, rows: &Rows) -> usize {
        match self.program.plan.places[rows.tensor.0] {
            Some(Place::Ring { rows, .. }) => rows,
            _ => rows.height,
        }
    }

    /// The elements of the rows from `__start` to `__end`, which in a ring lie together.
    pub(super) fn span_cells(&self, rows: &Rows, addressing: Addressing) -> TokenStream {
        let graph = &self.program.graph;
        let element = graph.tensor(rows.tensor).element;
        let (row_length, slots) = (rows.row_length, self.slots(rows));
        let row = row_length * element.size();
        let (arena, offset) = match self.program.plan.places[graph.storage(rows.tensor).0] {
            Some(Place::Arena(offset) | Place::Ring { offset, .. }) => (quote!(arena), offset),
            Some(Place::State(offset)) => (quote!(state), offset),
            Some(Place::Constant) | None => return quote!(&[]),
        };
        let offset = offset + rows.first * element.size();
        let element = element_type(element);
        let slot = if addressing == Addressing::Static && slots == rows.height && slots > 1 {
            quote!(__start)
        } else {
            quote!(__tinyml::__private::slot(__start, #slots))
        };
        quote!(#arena.part::<#element>(
            #offset + #slot * #row,
            (__end - __start) * #row_length,
        ))
    }

    pub(super) fn all_rows(&self, rows: &Rows, addressing: Addressing) -> TokenStream {
        self.cells(
            rows.tensor,
            rows.first,
            rows.row_length * rows.height,
            addressing,
        )
    }

    pub(super) fn cells(
        &self,
        id: TensorId,
        first: usize,
        count: usize,
        addressing: Addressing,
    ) -> TokenStream {
        let graph = &self.program.graph;
        let element = graph.tensor(id).element;
        match self.program.plan.places[graph.storage(id).0] {
            Some(Place::Arena(offset) | Place::Ring { offset, .. }) => view(
                quote!(arena),
                element,
                offset + first * element.size(),
                count,
                addressing,
            ),
            Some(Place::State(offset)) => view(
                quote!(state),
                element,
                offset + first * element.size(),
                count,
                addressing,
            ),
            // The pass `copy_constants` leaves no constant here, and every tensor of a node has a place.
            Some(Place::Constant) | None => quote!(&[]),
        }
    }
}

/// The typed view of a part of an arena.
pub(super) fn view(
    arena: TokenStream,
    element: Element,
    offset: usize,
    count: usize,
    addressing: Addressing,
) -> TokenStream {
    let element = element_type(element);
    match addressing {
        Addressing::Static => quote!(#arena.view::<#element, #offset, #count>()),
        Addressing::Dynamic => quote!(#arena.part::<#element>(#offset, #count)),
    }
}
