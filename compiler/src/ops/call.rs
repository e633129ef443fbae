//! Kernel calls: what lowering hands to code generation.

use super::weights::{Packed, Stage};
use crate::graph::{Element, TensorId};
use proc_macro2::TokenStream;
use std::rc::Rc;

/// The trait of `tinyml-kernels` that a call goes through.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Contract {
    /// A trait of an operator's own module, over element types.
    Own {
        module: &'static str,
        name: &'static str,
        elements: Vec<Element>,
    },
    /// The contract of operators without one of their own: a builtin's marker or a custom
    /// operator's name, and the element type of the first operand.
    Any { marker: Marker, element: Element },
}

/// The type that stands for an operator without a contract of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Marker {
    Builtin(&'static str),
    Custom(String),
}

/// One kernel call.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) contract: Contract,
    /// The fields of the contract's `Args`.
    pub(crate) arguments: Vec<(&'static str, Argument)>,
    /// The weights in another layout, for sets that want them so.
    pub(crate) packed: Option<Packed>,
}

impl Call {
    pub(crate) fn new(
        module: &'static str,
        name: &'static str,
        elements: &[Element],
        arguments: Vec<(&'static str, Argument)>,
    ) -> Self {
        Self {
            contract: Contract::Own {
                module,
                name,
                elements: elements.to_vec(),
            },
            arguments,
            packed: None,
        }
    }

    /// Adds the weights in another layout.
    pub(crate) fn with_packed(self, packed: Option<Packed>) -> Self {
        Self { packed, ..self }
    }
}

/// The value of one field of `Args`.
///
/// Tokens name the kernel crate `__kernels`.
#[derive(Clone, Debug)]
pub(crate) enum Argument {
    /// An expression.
    Value(TokenStream),
    /// A reference to a constant expression.
    Reference(TokenStream),
    /// Elements in flash.
    Constant { bytes: Rc<[u8]>, element: Element },
    /// Weights as in the file. They are left out where packed ones stand for them.
    Weights { bytes: Rc<[u8]>, element: Element },
    /// A requantisation stage; its tables are in flash, or part of packed weights.
    Stage(Stage),
    /// The weights in the layout that the kernel set asks for, if it does.
    Packed,
    /// The working memory that packed weights come with.
    Scratch,
    /// `count` elements of a tensor in the arena, from element `first`.
    Cells {
        tensor: TensorId,
        first: usize,
        count: usize,
    },
    /// The rows of one image.
    Rows {
        tensor: TensorId,
        first: usize,
        row_length: usize,
        height: usize,
    },
    /// All elements of a tensor, wherever they are.
    Source { tensor: TensorId },
    /// Elements that are kept from one invocation to the next, zero at first. The number tells
    /// the states of a node apart.
    State {
        number: usize,
        element: Element,
        count: usize,
    },
    /// The tensors of a call through the contract for any operator.
    Tensors(Vec<Option<TensorId>>),
}

impl Marker {
    /// The marker's path.
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Self::Builtin(name) => {
                let name = quote::format_ident!("{name}");
                quote::quote!(__kernels::ops::operator::#name)
            }
            Self::Custom(name) => {
                quote::quote!(__kernels::ops::operator::Custom<{ __kernels::ops::operator::custom(#name) }>)
            }
        }
    }
}
