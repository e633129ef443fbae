//! The pool of constants: equal ones are stored once.

use super::element_type;
use crate::graph::Element;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};
use syn::LitStr;

/// Parts of the one constant start at multiples of this: as much as any element needs.
const PART_ALIGNMENT: usize = 8;

/// When a constant is used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Condition {
    /// Whatever the kernel set.
    Always,
    /// If the named constant of the expansion is true: the set wants weights packed.
    Packed(Ident),
    /// If it is false.
    Plain(Ident),
}

/// Constants in the order in which they were first used.
#[derive(Clone, Debug, Default)]
pub(super) struct Constants {
    index: BTreeMap<(Element, Rc<[u8]>), usize>,
    list: Vec<Constant>,
    /// Where those constants are that are parts of one, see [`part`](Self::part).
    parts: BTreeMap<Rc<[u8]>, usize>,
    whole: Vec<u8>,
}

/// A constant of the model.
#[derive(Clone, Debug)]
struct Constant {
    element: Element,
    bytes: Rc<[u8]>,
    conditions: BTreeSet<Condition>,
}

impl Constants {
    /// The expression of a slice with the given elements.
    pub(super) fn slice(
        &mut self,
        element: Element,
        bytes: &Rc<[u8]>,
        condition: Condition,
    ) -> TokenStream {
        if bytes.is_empty() {
            return quote!(&[]);
        }
        let next = self.list.len();
        let index = *self.index.entry((element, bytes.clone())).or_insert(next);
        if index == next {
            self.list.push(Constant {
                element,
                bytes: bytes.clone(),
                conditions: BTreeSet::new(),
            });
        }
        self.list[index].conditions.insert(condition);
        let (name, ty) = (name(index), element_type(element));
        let count = bytes.len() / element.size();
        quote!(__tinyml::__private::elements::<#ty, _, _, #count>(&#name))
    }

    /// The expression of a slice with the given elements by its place in one constant that holds
    /// many.
    pub(super) fn part(&mut self, element: Element, bytes: &Rc<[u8]>) -> TokenStream {
        let offset = *self.parts.entry(bytes.clone()).or_insert_with(|| {
            let offset = self.whole.len();
            self.whole.extend(&bytes[..]);
            let end = self.whole.len().next_multiple_of(PART_ALIGNMENT);
            self.whole.resize(end, 0);
            offset
        });
        // One unit is the alignment, so that small numbers reach far.
        let (ty, unit) = (element_type(element), offset / PART_ALIGNMENT);
        let count = bytes.len() / element.size();
        quote!(__CONSTANTS.part::<#ty>(#unit, #count))
    }

    /// Bytes of the constants that are used with weights as in the file.
    pub(super) fn plain_bytes(&self) -> usize {
        let packed = |condition: &Condition| matches!(condition, Condition::Packed(_));
        self.list
            .iter()
            .filter(|constant| !constant.conditions.iter().all(packed))
            .map(|constant| constant.bytes.len())
            .sum::<usize>()
            + self.whole.len()
    }

    /// The expression of the bytes of all constants that are used.
    pub(super) fn bytes(&self) -> TokenStream {
        let mut groups: BTreeMap<&BTreeSet<Condition>, usize> = BTreeMap::new();
        for constant in &self.list {
            *groups.entry(&constant.conditions).or_default() += constant.bytes.len();
        }
        let (always, sometimes): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|(conditions, _)| conditions.contains(&Condition::Always));
        let always = always.iter().map(|(_, bytes)| bytes).sum::<usize>() + self.whole.len();
        let sometimes = sometimes.into_iter().map(|(conditions, bytes)| {
            let conditions = conditions.iter().map(|condition| match condition {
                Condition::Always => quote!(true),
                Condition::Packed(name) => quote!(#name),
                Condition::Plain(name) => quote!(!#name),
            });
            quote!(+ if #(#conditions)||* { #bytes } else { 0 })
        });
        quote!(#always #(#sometimes)*)
    }

    /// The statics. Bytes are one token however many there are, which keeps the build fast.
    pub(super) fn definitions(&self, section: Option<&LitStr>) -> TokenStream {
        let section = section.map(|name| quote!(#[unsafe(link_section = #name)]));
        let statics = self.list.iter().enumerate().map(|(index, constant)| {
            let (name, length) = (name(index), constant.bytes.len());
            let literal = Literal::byte_string(&constant.bytes);
            // Weights are read by words.
            let alignment = match constant.element {
                Element::I64 | Element::U64 => quote!(u64),
                _ => quote!(u32),
            };
            quote! {
                #section
                static #name: __tinyml::__private::Aligned<#alignment, [u8; #length]> =
                    __tinyml::__private::Aligned::new(*#literal);
            }
        });
        let whole = (!self.whole.is_empty()).then(|| {
            let (length, literal) = (self.whole.len(), Literal::byte_string(&self.whole));
            quote! {
                #section
                static __CONSTANTS: __tinyml::__private::Aligned<u64, [u8; #length]> =
                    __tinyml::__private::Aligned::new(*#literal);
            }
        });
        quote!(#(#statics)* #whole)
    }
}

fn name(index: usize) -> Ident {
    format_ident!("__CONSTANT_{index}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_constants_are_stored_once() {
        let mut constants = Constants::default();
        let filter: Rc<[u8]> = [1, 2, 3, 4].into();
        let same: Rc<[u8]> = filter.to_vec().into();
        let mut slice = |element, bytes| {
            constants
                .slice(element, bytes, Condition::Always)
                .to_string()
        };
        let first = slice(Element::I8, &filter);
        assert_eq!(slice(Element::I8, &same), first);
        // The same bytes as elements of another type are another constant.
        assert_ne!(slice(Element::I32, &same), first);
        assert_ne!(slice(Element::I8, &[1, 2, 3, 5].into()), first);
        assert_eq!(constants.plain_bytes(), 12);
    }
}
