//! The tensors of a node whose operands are constants.

use crate::graph::{Element, Graph, TensorId};
use core::{any::Any, cell::Cell};
use std::collections::BTreeMap;
use tinyml_kernels::Bool;

/// A type of elements.
pub(super) trait Typed: Copy + Default + 'static {
    /// What the graph calls it.
    const ELEMENT: Element;

    /// The value of little-endian bytes, as many as it has.
    fn decode(bytes: &[u8]) -> Option<Self>;

    /// Appends its little-endian bytes.
    fn encode(self, bytes: &mut Vec<u8>);
}

macro_rules! typed {
    ($($type:ident: $element:ident;)+) => {
        $(impl Typed for $type {
            const ELEMENT: Element = Element::$element;

            fn decode(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self::from_le_bytes)
            }

            fn encode(self, bytes: &mut Vec<u8>) {
                bytes.extend(self.to_le_bytes());
            }
        })+

        /// The elements that bytes stand for, as a `Vec<Cell<T>>`.
        fn elements(element: Element, bytes: &[u8]) -> Box<dyn Any> {
            match element {
                $(Element::$element => Box::new(cells::<$type>(bytes)),)+
                Element::Bool => Box::new(cells::<Bool>(bytes)),
                // Only weights are of these types, and they are arguments of their own.
                Element::I4 | Element::I2 | Element::LutI8 | Element::LutF32 => Box::new(()),
            }
        }

        /// The bytes of a `Vec<Cell<T>>`.
        fn encoded(element: Element, elements: &dyn Any) -> Option<Vec<u8>> {
            match element {
                $(Element::$element => bytes::<$type>(elements),)+
                Element::Bool => bytes::<Bool>(elements),
                Element::I4 | Element::I2 | Element::LutI8 | Element::LutF32 => None,
            }
        }
    };
}

typed! {
    f32: F32;
    i8: I8;
    i16: I16;
    i32: I32;
    i64: I64;
    u8: U8;
    u16: U16;
    u32: U32;
    u64: U64;
}

impl Typed for Bool {
    const ELEMENT: Element = Element::Bool;

    fn decode(bytes: &[u8]) -> Option<Self> {
        bytes.first().map(|byte| Self::new(*byte != 0))
    }

    fn encode(self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(self.get()));
    }
}

/// The elements that bytes stand for.
pub(super) fn decoded<T: Typed>(bytes: &[u8]) -> Vec<T> {
    let elements = bytes.chunks_exact(T::ELEMENT.size());
    elements.filter_map(T::decode).collect()
}

fn cells<T: Typed>(bytes: &[u8]) -> Vec<Cell<T>> {
    decoded(bytes).into_iter().map(Cell::new).collect()
}

fn bytes<T: Typed>(elements: &dyn Any) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for cell in elements.downcast_ref::<Vec<Cell<T>>>()? {
        cell.get().encode(&mut bytes);
    }
    Some(bytes)
}

/// The elements of tensors, a `Vec<Cell<T>>` each.
pub(super) struct Memory {
    tensors: BTreeMap<TensorId, (Element, Box<dyn Any>)>,
}

impl Memory {
    /// Constants as they are, and zeros for what is computed.
    pub(super) fn new(graph: &Graph, tensors: impl Iterator<Item = TensorId>) -> Self {
        let tensors = tensors.map(|id| {
            let tensor = graph.tensor(id);
            let elements = match tensor.constant() {
                Some(bytes) => elements(tensor.element, bytes),
                None => elements(tensor.element, &vec![0; tensor.bytes()]),
            };
            (id, (tensor.element, elements))
        });
        Self {
            tensors: tensors.collect(),
        }
    }

    /// The elements of a tensor, if that is their type.
    pub(super) fn cells<T: Typed>(&self, id: TensorId) -> Option<&[Cell<T>]> {
        let (_, elements) = self.tensors.get(&id)?;
        Some(elements.downcast_ref::<Vec<Cell<T>>>()?)
    }

    /// The little-endian bytes of a tensor.
    pub(super) fn bytes(&self, id: TensorId) -> Option<Vec<u8>> {
        let (element, elements) = self.tensors.get(&id)?;
        encoded(*element, elements.as_ref())
    }
}
