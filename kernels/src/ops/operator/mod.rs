//! Any operator: the contract for those that have none of their own here.
//!
//! A model may use a builtin operator that this crate has no kernel for, a custom operator of the
//! user's, or a builtin with element types that its own contract does not cover. All of them are
//! called through [`Operator`], whose parameters are a marker of the operator and the element type
//! of its first operand. A kernel set supports one by implementing the trait for the marker:
//!
//! ```
//! use tinyml_kernels::ops::operator::{Args, Floor, Operator};
//!
//! struct WithFloor;
//!
//! impl Operator<Floor, f32> for WithFloor {
//!     fn run(args: &Args<'_, Floor, f32>) {
//!         let (input, output) = (args.input::<f32>(0), args.output::<f32>(0));
//!         for (index, cell) in output.iter().enumerate() {
//!             let value = input.get(index);
//!             let whole = value as i32 as f32;
//!             cell.set(if whole > value { whole - 1.0 } else { whole });
//!         }
//!     }
//! }
//! ```

mod markers;

pub use self::markers::*;
use super::contract::contract;

use crate::{Bool, Source};
use core::{cell::Cell, marker::PhantomData};

/// The marker of a custom operator: `Custom<{ custom("Name") }>`.
#[derive(Clone, Copy, Debug)]
pub struct Custom<const NAME: u64>;

/// The number that stands for the name of a custom operator in its marker's type: FNV-1a.
///
/// ```
/// use tinyml_kernels::ops::operator::{Custom, custom};
/// type SpeakerEmbedding = Custom<{ custom("SpeakerEmbedding") }>;
/// ```
pub const fn custom(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut index = 0;
    while index < bytes.len() {
        hash = (hash ^ bytes[index] as u64).wrapping_mul(0x100_0000_01b3);
        index += 1;
    }
    hash
}

/// The options of an operator, as they are in the file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// Fields of a builtin operator's options table, in the order of the schema: eight
    /// little-endian bytes from where each field starts. A field that the file leaves out is zero.
    pub fields: &'a [[u8; 8]],
    /// The options of a custom operator, in a format of its own (usually a FlexBuffer).
    pub custom: &'a [u8],
}

impl Options<'_> {
    fn field(&self, index: usize) -> [u8; 8] {
        self.fields.get(index).copied().unwrap_or_default()
    }

    /// A field of type `byte`, `bool` or of an enumeration.
    pub fn byte(&self, index: usize) -> i8 {
        let [byte, ..] = self.field(index);
        byte as i8
    }

    /// A field of type `int`.
    pub fn int(&self, index: usize) -> i32 {
        let [a, b, c, d, ..] = self.field(index);
        i32::from_le_bytes([a, b, c, d])
    }

    /// A field of type `float`.
    pub fn float(&self, index: usize) -> f32 {
        let [a, b, c, d, ..] = self.field(index);
        f32::from_le_bytes([a, b, c, d])
    }
}

/// The elements of an operand, by type.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Elements<'a> {
    F32(Source<'a, f32>),
    I8(Source<'a, i8>),
    I16(Source<'a, i16>),
    I32(Source<'a, i32>),
    I64(Source<'a, i64>),
    U8(Source<'a, u8>),
    U16(Source<'a, u16>),
    U32(Source<'a, u32>),
    U64(Source<'a, u64>),
    BOOL(Source<'a, Bool>),
}

/// An element type that [`Elements`] holds.
pub trait AnyElement: Copy + Default + 'static {
    /// The elements, if they are of this type.
    fn of<'a>(elements: &Elements<'a>) -> Option<Source<'a, Self>>;
}

macro_rules! any_element {
    ($($element:ty: $variant:ident),+) => {$(
        impl AnyElement for $element {
            #[inline]
            fn of<'a>(elements: &Elements<'a>) -> Option<Source<'a, Self>> {
                match elements {
                    Elements::$variant(source) => Some(*source),
                    _ => None,
                }
            }
        }
    )+};
}

any_element!(f32: F32, i8: I8, i16: I16, i32: I32, i64: I64, u8: U8, u16: U16, u32: U32, u64: U64, Bool: BOOL);

/// An operand or result.
#[derive(Clone, Copy, Debug)]
pub struct Tensor<'a> {
    /// Extents, outermost first.
    pub shape: &'a [usize],
    /// Scales: none, one, or one for each slice of a dimension.
    pub scales: &'a [f32],
    /// Zero points, as many as scales.
    pub zero_points: &'a [i32],
    /// The elements.
    pub elements: Elements<'a>,
}

impl Tensor<'_> {
    /// An operand that the file leaves out.
    pub const NONE: Self = Self {
        shape: &[],
        scales: &[],
        zero_points: &[],
        elements: Elements::U8(Source::Constant(&[])),
    };
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, O, A> {
    /// The options in the file.
    pub options: Options<'a>,
    /// Operands; one that the file leaves out has no elements.
    pub inputs: &'a [Tensor<'a>],
    /// Results: their elements are always cells.
    pub outputs: &'a [Tensor<'a>],
    /// The operator and the element type of its first operand.
    pub operator: PhantomData<(O, A)>,
}

impl<'a, O, A> Args<'a, O, A> {
    /// The elements of operand `index`; none where the model has no such operand of this type.
    pub fn input<T: AnyElement>(&self, index: usize) -> Source<'a, T> {
        self.inputs
            .get(index)
            .and_then(|tensor| T::of(&tensor.elements))
            .unwrap_or(Source::Constant(&[]))
    }

    /// The cells of result `index`; none where the model has no such result of this type.
    pub fn output<T: AnyElement>(&self, index: usize) -> &'a [Cell<T>] {
        match self
            .outputs
            .get(index)
            .and_then(|tensor| T::of(&tensor.elements))
        {
            Some(Source::Cells(cells)) => cells,
            _ => &[],
        }
    }
}

contract!(
    /// A set's kernel of any operator `O` whose first operand has elements `A`.
    Operator<O: Sized, A: Sized>,
    "kernel set `{Self}` has no kernel of operator `{O}` for `{A}`",
    run = "Computes the results. Their cells share no memory with the operands'."
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_by_field_and_default_to_zero() {
        let fields = [
            [3, 0, 0, 0, 9, 9, 9, 9],
            [0, 0, 0x80, 0x3f, 0, 0, 0, 0],
            [0xff, 1, 2, 3, 4, 5, 6, 7],
        ];
        let options = Options {
            fields: &fields,
            custom: &[],
        };
        assert_eq!(options.int(0), 3);
        assert_eq!(options.float(1), 1.0);
        assert_eq!(options.byte(2), -1);
        assert_eq!(options.int(7), 0);
    }

    #[test]
    fn names_and_codes_of_builtins_are_unique() {
        for (index, (name, marker, code)) in BUILTINS.iter().enumerate() {
            for (other_name, other_marker, other_code) in &BUILTINS[..index] {
                assert!(name != other_name && marker != other_marker && code != other_code);
            }
        }
    }
}
