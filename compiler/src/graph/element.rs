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
}

impl Element {
    /// Size of the Rust type in bytes: of an element, or of several that are narrower than a byte.
    pub fn size(self) -> usize {
        match self {
            Self::I8 | Self::U8 | Self::Bool | Self::I4 | Self::I2 => 1,
            Self::I16 => 2,
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

    /// The name of the Rust type.
    pub fn rust_name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::Bool => "Bool",
            Self::I4 => "I4",
            Self::I2 => "I2",
        }
    }

    /// What it is called where models are made: `int8`, `float32`.
    pub fn file_name(self) -> String {
        let bits = 8 * self.size() / self.count();
        match self {
            Self::F32 => "float32".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::U8 | Self::U32 | Self::U64 => format!("uint{bits}"),
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
