//! Numbers as tokens.

use crate::graph::Element;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// A float of any value: a literal can only be finite.
pub(crate) fn float(value: f32) -> TokenStream {
    if value == f32::INFINITY {
        quote!(f32::INFINITY)
    } else if value == f32::NEG_INFINITY {
        quote!(f32::NEG_INFINITY)
    } else if value.is_nan() {
        quote!(f32::NAN)
    } else {
        let magnitude = Literal::f32_suffixed(value.abs());
        if value.is_sign_negative() {
            quote!(-#magnitude)
        } else {
            quote!(#magnitude)
        }
    }
}

/// The type of an element.
pub(super) fn element_type(element: Element) -> TokenStream {
    let name = format_ident!("{}", element.rust_name());
    match element {
        Element::Bool | Element::I4 | Element::I2 | Element::LutI8 | Element::LutF32 => {
            quote!(__kernels::#name)
        }
        _ => quote!(#name),
    }
}

/// An element from its little-endian bytes.
pub(crate) fn element_literal(element: Element, bytes: &[u8]) -> TokenStream {
    let mut wide = [0; 8];
    wide[..element.size()].copy_from_slice(&bytes[..element.size()]);
    let value = u64::from_le_bytes(wide);
    macro_rules! integer {
        ($type:ty) => {{
            let value = value as $type;
            quote!(#value)
        }};
    }
    match element {
        Element::F32 => float(f32::from_bits(value as u32)),
        Element::I8 => integer!(i8),
        Element::I16 => integer!(i16),
        Element::I32 => integer!(i32),
        Element::I64 => integer!(i64),
        Element::U8 => integer!(u8),
        Element::U16 => integer!(u16),
        Element::U32 => integer!(u32),
        Element::U64 => integer!(u64),
        Element::I4 | Element::I2 | Element::LutI8 | Element::LutF32 => {
            let (ty, value) = (element_type(element), value as u8);
            quote!(#ty::new(#value))
        }
        Element::Bool => {
            let value = value != 0;
            quote!(__kernels::Bool::new(#value))
        }
    }
}
