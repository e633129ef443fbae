//! What the state begins with.
//!
//! Memory of zeros needs no space in flash. A state that begins with anything else is therefore
//! brought in when the model first runs, and not part of `new`: as an initial value of a `static` it
//! would take as many bytes of flash as the type has, the arena included.

use super::constants::{Condition, Constants};
use crate::{
    Program,
    graph::{Element, Initial, Value},
    plan::Place,
};
use proc_macro2::TokenStream;
use quote::quote;
use std::{ops::Range, rc::Rc};

/// States are aligned to this many bytes: a gap that is smaller holds nothing.
const ALIGNMENT: usize = 4;

/// Pieces of the expansion; nothing where the state begins with zeros.
#[derive(Default)]
pub(super) struct State {
    /// A field of the type.
    pub(super) field: TokenStream,
    /// What `new` sets it to.
    pub(super) field_value: TokenStream,
    /// Whether the state must be brought in before the first run.
    pub(super) is_brought_in: bool,
    /// The end of `reset`, when the state is zero.
    pub(super) restore: TokenStream,
}

/// Bytes of the state that are not zero at first.
enum Piece {
    Fill(Range<usize>, u8),
    Write(usize, Rc<[u8]>),
}

/// Emits what concerns the state.
pub(super) fn state(program: &Program, constants: &mut Constants) -> State {
    let pieces = pieces(program);
    if pieces.is_empty() {
        return State::default();
    }
    let statements = pieces.iter().map(|piece| match piece {
        Piece::Fill(range, value) => {
            let Range { start, end } = range;
            quote!(self.state.fill(#start..#end, #value);)
        }
        Piece::Write(offset, bytes) => {
            let bytes = constants.slice(Element::U8, bytes, Condition::Always);
            quote!(self.state.write(#offset, #bytes);)
        }
    });
    let restore = quote! {
        #(#statements)*
        self.has_state = true;
    };
    State {
        field: quote!(has_state: bool,),
        field_value: quote!(has_state: false,),
        is_brought_in: true,
        restore,
    }
}

/// The pieces from the first byte to the last; neighbours with one value are one.
fn pieces(program: &Program) -> Vec<Piece> {
    let tensors = program.graph.tensors.iter().zip(&program.plan.places);
    let mut initial: Vec<(usize, usize, &Initial)> = tensors
        .filter_map(|(tensor, place)| match (&tensor.value, place) {
            (Value::State(initial), Some(Place::State(offset))) if tensor.alias_of.is_none() => {
                Some((*offset, tensor.bytes(), initial))
            }
            _ => None,
        })
        .collect();
    initial.sort_by_key(|(offset, ..)| *offset);
    let mut pieces = Vec::new();
    for (offset, length, initial) in initial {
        let end = offset + length;
        match initial {
            Initial::Fill(0) => {}
            Initial::Fill(value) => match pieces.last_mut() {
                Some(Piece::Fill(range, other))
                    if other == value && offset < range.end + ALIGNMENT =>
                {
                    range.end = end;
                }
                _ => pieces.push(Piece::Fill(offset..end, *value)),
            },
            Initial::Bytes(bytes) => pieces.push(Piece::Write(offset, bytes.clone())),
        }
    }
    pieces
}
