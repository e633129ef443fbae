//! Kernels of the TensorFlow Lite operators for microcontrollers.
//!
//! Every operator family is a module of [`ops`]. It holds the operator's contract, a trait over
//! the element types with the single method `run`, and one reference kernel for each data type,
//! written to be read. A *kernel set* is a type that implements those traits: [`Reference`]
//! teaches, [`Portable`] is for any processor, and a set of your own takes what it does not
//! replace with [`inherit!`].
//!
//! Integer kernels give the same bytes as the TensorFlow Lite Micro interpreter. No kernel
//! allocates, panics, or takes a different number of steps for other input values. Unsafe code is
//! only in the kernels that are written in assembly language, for [`CortexM`].
//!
//! Tensors are passed as slices of [`Cell`](core::cell::Cell), because the memory plan may let an
//! operator's output lie over its input: an elementwise operator runs in place, a row-wise one
//! overwrites input rows that no later row reads. Shared cells make that legal without unsafe
//! code in any kernel.
#![no_std]
#![deny(unsafe_code)]

#[cfg(test)]
extern crate std;

mod arch;
mod boolean;
mod broadcast;
mod dot;
pub mod dual;
mod element;
pub mod fixed_point;
mod layout;
mod lut;
mod narrow;
mod offsets;
pub mod ops;
mod portable;
mod quantized;
mod rows;
mod sequences;
mod sets;
mod slices;
mod source;

pub use boolean::Bool;
pub use broadcast::Broadcast;
pub use element::{Clamp, Element, Requantization};
pub use layout::{Layout, Packed, Properties};
pub use lut::{Lut, LutF32, LutI8};
pub use narrow::{I2, I4, Narrow};
pub use rows::Rows;
pub use sequences::Sequences;
pub use sets::{CortexM, Native, Portable, Reference};
pub use source::Source;
