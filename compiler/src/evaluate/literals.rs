//! The values of constant expressions, of which lowering writes a few kinds: numbers, arrays and
//! literals of structures.

use quote::ToTokens;
use syn::{Expr, ExprStruct, Lit, Member, UnOp};
use tinyml_kernels::{
    Broadcast, Clamp,
    ops::{add, binary, fully_connected, mean, mul, reduce, select, strided_copy},
};

/// A type of values that lowering writes as expressions.
pub(super) trait Literal: Sized + 'static {
    /// The value of an expression; nothing where it is of another kind.
    fn read(expression: &Expr) -> Option<Self>;
}

macro_rules! integers {
    ($($type:ty)+) => {$(
        impl Literal for $type {
            fn read(expression: &Expr) -> Option<Self> {
                let (sign, literal) = number(expression)?;
                match literal {
                    Lit::Int(literal) => format!("{sign}{}", literal.base10_digits()).parse().ok(),
                    _ => None,
                }
            }
        }
    )+};
}

integers!(i8 i16 i32 i64 u8 u32 u64 usize isize);

impl Literal for f32 {
    fn read(expression: &Expr) -> Option<Self> {
        if let Expr::Path(path) = expression {
            return match path.path.segments.last()?.ident.to_string().as_str() {
                "INFINITY" => Some(Self::INFINITY),
                "NEG_INFINITY" => Some(Self::NEG_INFINITY),
                "NAN" => Some(Self::NAN),
                _ => None,
            };
        }
        let (sign, literal) = number(expression)?;
        match literal {
            Lit::Float(literal) => format!("{sign}{}", literal.base10_digits()).parse().ok(),
            // What has no fraction is written as an integer with the suffix of a float.
            Lit::Int(literal) => format!("{sign}{}", literal.base10_digits()).parse().ok(),
            _ => None,
        }
    }
}

/// Sign and magnitude of a number. The magnitude has the sign where a literal has one.
fn number(expression: &Expr) -> Option<(&'static str, &Lit)> {
    match expression {
        Expr::Lit(literal) => Some(("", &literal.lit)),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match &*unary.expr {
            Expr::Lit(literal) => Some(("-", &literal.lit)),
            _ => None,
        },
        Expr::Group(group) => number(&group.expr),
        _ => None,
    }
}

impl Literal for bool {
    fn read(expression: &Expr) -> Option<Self> {
        match number(expression)? {
            ("", Lit::Bool(literal)) => Some(literal.value),
            _ => None,
        }
    }
}

impl Literal for () {
    fn read(expression: &Expr) -> Option<Self> {
        match expression {
            Expr::Tuple(tuple) if tuple.elems.is_empty() => Some(()),
            _ => None,
        }
    }
}

impl<T: Literal, const N: usize> Literal for [T; N] {
    fn read(expression: &Expr) -> Option<Self> {
        let Expr::Array(array) = expression else {
            return None;
        };
        let elements: Option<Vec<T>> = array.elems.iter().map(T::read).collect();
        elements?.try_into().ok()
    }
}

impl<T: Literal> Literal for Option<T> {
    fn read(expression: &Expr) -> Option<Self> {
        match expression {
            Expr::Path(path) if path.path.segments.last()?.ident == "None" => Some(None),
            Expr::Call(call) if call.func.to_token_stream().to_string().ends_with("Some") => {
                Some(Some(T::read(call.args.first()?)?))
            }
            _ => None,
        }
    }
}

/// The value of a field of a structure.
fn field<T: Literal>(literal: &ExprStruct, name: &str) -> Option<T> {
    let is_named = |member: &Member| matches!(member, Member::Named(ident) if ident == name);
    let mut fields = literal.fields.iter();
    T::read(&fields.find(|field| is_named(&field.member))?.expr)
}

/// Structures and their fields.
macro_rules! structures {
    ($($type:path { $($field:ident),+ $(,)? })+) => {$(
        impl Literal for $type {
            fn read(expression: &Expr) -> Option<Self> {
                let Expr::Struct(literal) = expression else {
                    return None;
                };
                Some(Self { $($field: field(literal, stringify!($field))?),+ })
            }
        }
    )+};
}

structures! {
    Clamp { min, max }
    binary::Bounds<i32> { min, max }
    binary::Bounds<i64> { min, max }
    binary::Bounds<f32> { min, max }
    add::Linear { first, second, offset }
    add::Quantized {
        left_shift, first_multiplier, first_shift, second_multiplier, second_shift,
        output_multiplier, output_shift, first_zero_point, second_zero_point, zero_point,
        min, max, linear,
    }
    binary::Quotient {
        multiplier, shift, first_zero_point, second_zero_point, zero_point, min, max,
    }
    mul::Quantized {
        multiplier, shift, first_zero_point, second_zero_point, zero_point, min, max,
    }
    mean::Quantized { multiplier, shift, zero_point }
    reduce::Params { output_extents, output_strides, reduced_extents, reduced_strides }
    select::Params { extents, condition, first, second }
    mean::Params {
        output_extents, output_strides, reduced_extents, reduced_strides, count, input_zero_point,
    }
    fully_connected::Params {
        batches, input_depth, output_depth, input_zero_point, filter_zero_point,
    }
    strided_copy::Params {
        extents, source_offset, source_strides, output_offset, output_strides,
    }
}

impl Literal for Broadcast {
    fn read(expression: &Expr) -> Option<Self> {
        match expression {
            Expr::Call(call) => Some(Self::flat(usize::read(call.args.first()?)?)),
            Expr::Struct(literal) => Some(Self {
                extents: field(literal, "extents")?,
                first: field(literal, "first")?,
                second: field(literal, "second")?,
            }),
            _ => None,
        }
    }
}
