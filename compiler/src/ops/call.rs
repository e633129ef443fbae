//! Kernel calls: what lowering hands to code generation.

use super::weights::{Packed, Stage};
use crate::graph::{Element, Tensor, TensorId};
use proc_macro2::TokenStream;
use quote::quote;
use std::rc::Rc;

/// The trait of `tinyml-kernels` that a call goes through.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Contract {
    /// A trait of an operator's or a family's own module, over element types. A family's trait has
    /// the marker of the builtin operator as its first parameter.
    Own {
        module: &'static str,
        name: &'static str,
        operator: Option<&'static str>,
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

/// The rows of an image in a tensor of the arena.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rows {
    pub(crate) tensor: TensorId,
    /// The image's first element in the tensor.
    pub(crate) first: usize,
    /// Elements of a row.
    pub(crate) row_length: usize,
    pub(crate) height: usize,
}

impl Rows {
    /// The rows of a tensor that is one image, `[1, height, width, channels]`.
    pub(crate) fn of_image(id: TensorId, tensor: &Tensor) -> Option<Self> {
        match tensor.shape[..] {
            [1, height, width, channels] => Some(Self {
                tensor: id,
                first: 0,
                row_length: width * channels,
                height,
            }),
            _ => None,
        }
    }
}

/// Which rows of an operand a row of the result needs.
///
/// Row `r` needs `length` rows from row `r * stride - padding` on, as far as the operand has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reach {
    pub(crate) stride: usize,
    pub(crate) length: usize,
    pub(crate) padding: usize,
}

impl Reach {
    /// Every row needs the row in the same place.
    pub(crate) const SAME: Self = Self {
        stride: 1,
        length: 1,
        padding: 0,
    };

    /// The first row that is needed by `row` and those after it.
    pub(crate) fn first(self, row: usize, height: usize) -> usize {
        (row * self.stride).saturating_sub(self.padding).min(height)
    }

    /// The end of the rows that are needed by `row` and those before it.
    pub(crate) fn end(self, row: usize, height: usize) -> usize {
        (row * self.stride + self.length)
            .saturating_sub(self.padding)
            .min(height)
    }
}

/// A call that can compute its result some rows at a time.
#[derive(Clone, Debug)]
pub(crate) struct RowWise {
    pub(crate) output: Rows,
    pub(crate) operands: Vec<(Rows, Reach)>,
}

impl RowWise {
    /// How a node computes rows from rows: it does if it makes one call, and that does.
    pub(crate) fn of(calls: &[Call]) -> Option<Self> {
        match calls {
            [call] => call.row_wise(),
            _ => None,
        }
    }

    /// Whether the operand is a row that somebody else changes: then one row is computed at a time.
    pub(crate) fn is_fed(&self) -> bool {
        self.operands.iter().any(|(_, reach)| reach.stride == 0)
    }
}

/// How operands meet of which one is the same for all rows: height, width and channels of the output, and
/// the strides of both operands along them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    pub(crate) extents: [usize; 3],
    pub(crate) first: [usize; 3],
    pub(crate) second: [usize; 3],
}

impl Stretch {
    /// For this many rows.
    pub(crate) fn tokens(&self, rows: &TokenStream) -> TokenStream {
        let [_, width, channels] = self.extents;
        let (first, second) = (self.first, self.second);
        quote!(__kernels::Broadcast {
            extents: [1, 1, 1, #rows, #width, #channels],
            first: [0, 0, 0, #(#first),*],
            second: [0, 0, 0, #(#second),*],
        })
    }
}

/// One kernel call.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) contract: Contract,
    /// The fields of the contract's `Args`.
    pub(crate) arguments: Vec<(&'static str, Argument)>,
    /// The weights in another layout, for sets that want them so.
    pub(crate) packed: Option<Packed>,
    /// Bytes of working memory that kernels have at least when they write the result over their only operand
    /// that is not constant, channel by channel; nothing where they cannot.
    pub(crate) in_place: Option<usize>,
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
                operator: None,
                elements: elements.to_vec(),
            },
            arguments,
            packed: None,
            in_place: None,
        }
    }

    /// A call through a family's contract, for the builtin operator with this marker. `Args` has a
    /// field `operator` of no size, which says which it is.
    pub(crate) fn of_family(
        module: &'static str,
        name: &'static str,
        marker: &'static str,
        elements: &[Element],
        arguments: Vec<(&'static str, Argument)>,
    ) -> Self {
        let mut call = Self::new(module, name, elements, arguments);
        if let Contract::Own { operator, .. } = &mut call.contract {
            *operator = Some(marker);
        }
        let nothing = Argument::Value(quote!(::core::marker::PhantomData));
        call.arguments.push(("operator", nothing));
        call
    }

    /// How the call computes rows from rows; nothing where it needs its operands whole.
    pub(crate) fn row_wise(&self) -> Option<RowWise> {
        let mut output = None;
        let mut operands = Vec::new();
        for (field, argument) in &self.arguments {
            match argument {
                Argument::RowCells(rows) if *field == "output" => output = Some(*rows),
                Argument::RowCells(rows) => operands.push((*rows, Reach::SAME)),
                Argument::Rows { rows, reach } | Argument::RowSource { rows, reach } => {
                    operands.push((*rows, *reach));
                }
                Argument::Cells { .. }
                | Argument::Source { .. }
                | Argument::Sources { .. }
                | Argument::Tensors(_)
                | Argument::State { .. } => return None,
                _ => {}
            }
        }
        output.map(|output| RowWise { output, operands })
    }

    /// Lets the result lie over the operand, with so many bytes of working memory.
    pub(crate) fn with_in_place(self, in_place: Option<usize>) -> Self {
        Self { in_place, ..self }
    }

    /// Whether the contract is one whose results can lie over operands, channel by channel.
    pub(crate) fn may_be_in_place(&self) -> bool {
        let mut arguments = self.arguments.iter();
        arguments.any(|(_, argument)| matches!(argument, Argument::InPlace))
    }

    /// Bytes of working memory, with packed weights or without them.
    pub(crate) fn scratch(&self, packed: bool, in_place: bool) -> usize {
        let of_packed = self.packed.as_ref().filter(|_| packed);
        let of_packed = of_packed.map_or(0, |packed| packed.scratch);
        let in_place = self.in_place.filter(|_| in_place);
        of_packed.max(in_place.unwrap_or(0))
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
    /// The working memory that packed weights come with, and calls in place.
    Scratch,
    /// Whether the result lies over the operand.
    InPlace,
    /// `count` elements of a tensor in the arena, from element `first`.
    Cells {
        tensor: TensorId,
        first: usize,
        count: usize,
    },
    /// The rows of one image that the span needs.
    Rows { rows: Rows, reach: Reach },
    /// Which of so many output rows to compute.
    Span { height: usize },
    /// The elements of the span's rows.
    RowCells(Rows),
    /// The same for an operand that can be a constant, which this one is not.
    RowSource { rows: Rows, reach: Reach },
    /// How operands of one shape meet: for the elements of the span's rows.
    RowBroadcast { row_length: usize, height: usize },
    /// The same where one operand is the same for all rows.
    RowStretch(Stretch),
    /// An operand that is constant, where others go by rows.
    ConstantSource { bytes: Rc<[u8]>, element: Element },
    /// All elements of a tensor, wherever they are.
    Source { tensor: TensorId },
    /// The same of any number of tensors.
    Sources { tensors: Vec<TensorId> },
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

impl Argument {
    /// All elements of a tensor in the arena.
    pub(crate) fn all(id: TensorId, tensor: &Tensor) -> Self {
        Self::Cells {
            tensor: id,
            first: 0,
            count: tensor.elements(),
        }
    }
}

impl Marker {
    /// The marker's path.
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Self::Builtin(name) => {
                let name = quote::format_ident!("{name}");
                quote!(__kernels::ops::operator::#name)
            }
            Self::Custom(name) => {
                quote!(__kernels::ops::operator::Custom<{ __kernels::ops::operator::custom(#name) }>)
            }
        }
    }
}
