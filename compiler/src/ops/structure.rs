//! Structures of the kernel crate as tokens.

/// The tokens of a structure in a module of `tinyml_kernels::ops`: fields that are numbers, then,
/// behind a semicolon, fields that are tokens in variables of their names.
macro_rules! structure {
    ($value:ident as $module:ident::$name:ident { $($field:ident),+ $(; $($token:ident),+)? }) => {{
        $(let $field = $value.$field;)+
        ::quote::quote!(__kernels::ops::$module::$name {
            $($field: #$field,)+
            $($($token: #$token,)+)?
        })
    }};
}
pub(super) use structure;
