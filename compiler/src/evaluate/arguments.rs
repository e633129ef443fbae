//! The fields of a call's `Args`, made from the arguments that lowering gives it.

use super::{
    literals::Literal,
    memory::{Memory, Typed, decoded},
};
use crate::ops::Argument;
use core::{
    any::Any,
    cell::{Cell, OnceCell},
    marker::PhantomData,
    ops::Range,
};
use proc_macro2::TokenStream;
use quote::quote;
use tinyml_kernels::{
    Broadcast, Clamp, Packed, Requantization, Rows, Source,
    ops::{add, binary, fully_connected, mean, mul, reduce, select, strided_copy},
};

/// The arguments of a call.
pub(super) struct Fields<'a> {
    fields: Vec<(&'static str, Field<'a>)>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(arguments: &'a [(&'static str, Argument)], memory: &'a Memory) -> Self {
        let field = |(name, argument): &'a (&'static str, Argument)| {
            let kept = OnceCell::new();
            let field = Field {
                argument,
                memory,
                kept,
            };
            (*name, field)
        };
        Self {
            fields: arguments.iter().map(field).collect(),
        }
    }

    /// The value of a field; nothing where lowering gives another kind of argument.
    pub(super) fn get<'f, T: Read<'f>>(&'f self, name: &str) -> Option<T> {
        let mut fields = self.fields.iter();
        let (_, field) = fields.find(|(field, _)| *field == name)?;
        T::read(field)
    }
}

/// One argument, and what its value refers to.
pub(super) struct Field<'a> {
    argument: &'a Argument,
    memory: &'a Memory,
    kept: OnceCell<Box<dyn Any>>,
}

impl Field<'_> {
    /// Keeps a value for as long as the field is there.
    fn keep<T: 'static>(&self, value: T) -> Option<&T> {
        self.kept.get_or_init(|| Box::new(value)).downcast_ref()
    }

    /// The expression of a value.
    fn value(&self) -> Option<TokenStream> {
        match self.argument {
            Argument::Value(tokens) => Some(tokens.clone()),
            Argument::InPlace => Some(quote!(false)),
            _ => None,
        }
    }

    /// The expression that a reference refers to.
    fn referent(&self) -> Option<TokenStream> {
        match self.argument {
            Argument::Reference(tokens) => Some(tokens.clone()),
            Argument::RowBroadcast { row_length, height } => {
                let length = row_length * height;
                Some(quote!(__kernels::Broadcast::flat(#length)))
            }
            _ => None,
        }
    }

    /// The elements of a tensor, or of a part of one.
    fn cells<T: Typed>(&self) -> Option<&[Cell<T>]> {
        let (tensor, first, count) = match self.argument {
            Argument::Cells {
                tensor,
                first,
                count,
            } => (*tensor, *first, *count),
            Argument::RowCells(rows)
            | Argument::Rows { rows, .. }
            | Argument::RowSource { rows, .. } => {
                (rows.tensor, rows.first, rows.row_length * rows.height)
            }
            Argument::Source { tensor } => return self.memory.cells(*tensor),
            _ => return None,
        };
        self.memory.cells(tensor)?.get(first..first + count)
    }
}

/// A type of fields.
pub(super) trait Read<'a>: Sized {
    /// The value of an argument.
    fn read(field: &'a Field<'_>) -> Option<Self>;
}

macro_rules! literals {
    ($($type:ty),+ $(,)?) => {$(
        impl Read<'_> for $type {
            fn read(field: &Field<'_>) -> Option<Self> {
                Literal::read(&syn::parse2(field.value()?).ok()?)
            }
        }

        impl<'a> Read<'a> for &'a $type {
            fn read(field: &'a Field<'_>) -> Option<Self> {
                let value: $type = Literal::read(&syn::parse2(field.referent()?).ok()?)?;
                field.keep(value)
            }
        }
    )+};
}

literals! {
    i8, i16, i32, i64, u8, u32, u64, usize, isize, f32, bool, (),
    Clamp, Broadcast, binary::Bounds<i32>, binary::Bounds<i64>, binary::Bounds<f32>,
    binary::Quotient, add::Quantized, mul::Quantized, mean::Quantized, mean::Params, fully_connected::Params, strided_copy::Params,
    reduce::Params, select::Params,
}

impl<T> Read<'_> for PhantomData<T> {
    fn read(_field: &Field<'_>) -> Option<Self> {
        Some(Self)
    }
}

impl<'a, T: Typed> Read<'a> for &'a [Cell<T>] {
    fn read(field: &'a Field<'_>) -> Option<Self> {
        match field.argument {
            // Only packed weights come with working memory, and results in place.
            Argument::Scratch => Some(&[]),
            _ => field.cells(),
        }
    }
}

impl<'a, T: Typed> Read<'a> for Source<'a, T> {
    fn read(field: &'a Field<'_>) -> Option<Self> {
        field.cells().map(Self::Cells)
    }
}

impl<'a, T: Typed> Read<'a> for Rows<'a, T> {
    fn read(field: &'a Field<'_>) -> Option<Self> {
        let Argument::Rows { rows, .. } = field.argument else {
            return None;
        };
        Some(Self::whole(field.cells()?, rows.row_length, rows.height))
    }
}

impl<'a, T: Typed> Read<'a> for &'a [T] {
    fn read(field: &'a Field<'_>) -> Option<Self> {
        match field.argument {
            Argument::Constant { bytes, element } | Argument::Weights { bytes, element }
                if *element == T::ELEMENT =>
            {
                Some(field.keep(decoded(bytes))?)
            }
            _ => None,
        }
    }
}

impl Read<'_> for Range<usize> {
    fn read(field: &Field<'_>) -> Option<Self> {
        match field.argument {
            Argument::Span { height } => Some(0..*height),
            _ => None,
        }
    }
}

impl Read<'_> for Option<Packed<'_>> {
    fn read(field: &Field<'_>) -> Option<Self> {
        matches!(field.argument, Argument::Packed).then_some(None)
    }
}

impl<'a> Read<'a> for Requantization<'a> {
    fn read(field: &'a Field<'_>) -> Option<Self> {
        let Argument::Stage(stage) = field.argument else {
            return None;
        };
        let tables = (stage.multipliers.to_vec(), stage.shifts.to_vec());
        let (multipliers, shifts): &(Vec<i32>, Vec<i8>) = field.keep(tables)?;
        Some(Self {
            multipliers,
            shifts,
            zero_point: stage.zero_point,
            min: stage.min,
            max: stage.max,
        })
    }
}
