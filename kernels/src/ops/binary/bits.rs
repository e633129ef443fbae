//! Logic of truth values and of the bits of integers.
//!
//! ```text
//! LOGICAL_AND, LOGICAL_OR  y = a ∧ b, a ∨ b
//! BITWISE_XOR              y = a ⊕ b, bit by bit
//! RIGHT_SHIFT              y = floor(a / 2^b)      b between 0 and the number of bits less 1
//! ```
//!
//! RIGHT_SHIFT takes the nearest distance in these bounds.

use super::{Function, arithmetic::plain};
use crate::{Bool, ops::operator};

plain! {
    LogicalAnd: Bool => |a, b| Bool::new(a.get() & b.get());
    LogicalOr: Bool => |a, b| Bool::new(a.get() | b.get());
    BitwiseXor: i8 u8 i16 i32 u32 => |a, b| a ^ b;
    RightShift: i8 => |a, b| a.wrapping_shr(b.clamp(0, 7) as u32);
    RightShift: u8 => |a, b| a.wrapping_shr(b.min(7).into());
    RightShift: i16 => |a, b| a.wrapping_shr(b.clamp(0, 15) as u32);
    RightShift: i32 => |a, b| a.wrapping_shr(b.clamp(0, 31) as u32);
    RightShift: u32 => |a, b| a.wrapping_shr(b.min(31));
}
