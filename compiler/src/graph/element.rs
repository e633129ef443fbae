//! Element types of tensors.

use core::fmt;
use tinyml_kernels::{I2, I4};

/// The element type of a tensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Element {
    /// 32-bit float.
    F32,
    /// 8-bit signed integer, the usual quantized type.
    I8,
    /// 16-bit signed integer.
    I16,
    /// 32-bit signed integer.
    I32,
    /// 64-bit signed integer.
    I64,
    /// 8-bit unsigned integer.
    U8,
    /// 16-bit unsigned integer.
    U16,
    /// 32-bit unsigned integer.
    U32,
    /// 64-bit unsigned integer.
    U64,
    /// Truth value, a byte.
    Bool,
    /// 4-bit signed integer: only as constant weights, two of them in a byte.
    I4,
    /// 2-bit signed integer: only as constant weights, four of them in a byte.
    I2,
    /// 8-bit signed integers in tables of values: only as constant weights, see [`tinyml_kernels::Lut`].
    LutI8,
    /// The same of 32-bit floats.
    LutF32,
}

impl Element {
    /// Size of the Rust type in bytes: of an element, or of several that are narrower than a byte.
    pub fn size(self) -> usize {
        match self {
            Self::I8 | Self::U8 | Self::Bool => 1,
            Self::I4 | Self::I2 | Self::LutI8 | Self::LutF32 => 1,
            Self::I16 | Self::U16 => 2,
            Self::F32 | Self::I32 | Self::U32 => 4,
            Self::I64 | Self::U64 => 8,
        }
    }

    /// How many elements there are in a value of the Rust type.
    pub fn count(self) -> usize {
        match self {
            Self::I4 => I4::COUNT,
            Self::I2 => I2::COUNT,
            _ => 1,
        }
    }

    /// Whether elements are narrower than a byte.
    pub fn is_narrow(self) -> bool {
        self.count() > 1
    }

    /// The type of elements like these in tables of values, if kernels take it.
    pub fn in_tables(self) -> Option<Self> {
        match self {
            Self::I8 => Some(Self::LutI8),
            Self::F32 => Some(Self::LutF32),
            _ => None,
        }
    }

    /// The type of the values, if elements are in tables of them.
    pub fn values(self) -> Option<Self> {
        match self {
            Self::LutI8 => Some(Self::I8),
            Self::LutF32 => Some(Self::F32),
            _ => None,
        }
    }

    /// The name of the Rust type.
    pub fn rust_name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::Bool => "Bool",
            Self::I4 => "I4",
            Self::I2 => "I2",
            Self::LutI8 => "LutI8",
            Self::LutF32 => "LutF32",
        }
    }

    /// What it is called where models are made: `int8`, `float32`.
    pub fn file_name(self) -> String {
        let bits = 8 * self.size() / self.count();
        match self {
            Self::F32 => "float32".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::LutI8 => Self::I8.file_name(),
            Self::LutF32 => Self::F32.file_name(),
            Self::U8 | Self::U16 | Self::U32 | Self::U64 => format!("uint{bits}"),
            _ => format!("int{bits}"),
        }
    }

    /// The values of a quantized type.
    pub fn range(self) -> Option<(i32, i32)> {
        match self {
            Self::I8 => Some((-128, 127)),
            Self::U8 => Some((0, 255)),
            Self::I16 => Some((-32768, 32767)),
            Self::I4 => Some((-8, 7)),
            Self::I2 => Some((-2, 1)),
            _ => None,
        }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rust_name())
    }
}
