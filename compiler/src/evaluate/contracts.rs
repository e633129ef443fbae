//! The contracts whose reference kernels run while compiling.

use super::{arguments::Fields, memory::Typed};
use crate::ops::Contract;
use tinyml_kernels::{Bool, Reference, ops};

/// Runs a call; nothing where its contract is not listed here, or an argument is not known.
pub(super) fn run(contract: &Contract, fields: &Fields<'_>) -> Option<()> {
    let Contract::Own {
        module,
        name,
        operator,
        elements,
    } = contract
    else {
        return None;
    };
    match operator {
        None => own(module, name, elements, fields),
        Some(operator) => of_family(module, operator, elements, fields),
    }
}

/// The `Args` of a module.
macro_rules! arguments {
    ($fields:ident, $module:ident, { $($field:ident),+ }) => {
        ops::$module::Args { $($field: $fields.get(stringify!($field))?),+ }
    };
}

/// Contracts by module, each module with the fields of its `Args`.
macro_rules! contracts {
    ($($module:ident $names:tt: $($name:ident<$($element:ty),+>),+;)+) => {
        fn own(
            module: &str,
            name: &str,
            elements: &[crate::Element],
            fields: &Fields<'_>,
        ) -> Option<()> {
            $($(
                let is_called = module == stringify!($module) && name == stringify!($name);
                if is_called && elements == [$(<$element as Typed>::ELEMENT),+] {
                    let args = arguments!(fields, $module, $names);
                    <Reference as ops::$module::$name<$($element),+>>::run(&args);
                    return Some(());
                }
            )+)+
            None
        }
    };
}

/// Families: module, trait, the fields of `Args`, and the operators with the elements that they have.
macro_rules! families {
    ($($module:ident::$name:ident $names:tt: { $($($operator:ident),+: $elements:tt;)+ })+) => {
        fn of_family(
            module: &str,
            operator: &str,
            elements: &[crate::Element],
            fields: &Fields<'_>,
        ) -> Option<()> {
            $($($(
                if module == stringify!($module) && operator == stringify!($operator) {
                    member!(fields, elements, $module::$name, $operator, $elements, $names);
                }
            )+)+)+
            None
        }
    };
}

/// The kernels of an operator of a family.
macro_rules! member {
    (
        $fields:ident, $called:ident, $module:ident::$name:ident, $operator:ident,
        [$($element:ty),+], $names:tt
    ) => {$(
        if $called == [<$element as Typed>::ELEMENT] {
            let args = arguments!($fields, $module, $names);
            <Reference as ops::$module::$name<ops::operator::$operator, $element>>::run(&args);
            return Some(());
        }
    )+};
}

contracts! {
    add { broadcast, arithmetic, first, second, output }: Add<i8>, Add<i16>, Add<i32>, Add<i64>, Add<f32>;
    sub { broadcast, arithmetic, first, second, output }: Sub<i8>, Sub<i16>, Sub<i32>, Sub<i64>, Sub<f32>;
    mul { broadcast, arithmetic, first, second, output }: Mul<i8>, Mul<i16>, Mul<i32>, Mul<i64>, Mul<f32>;
    cast { input, output }:
        Cast<i8, i32>, Cast<i8, f32>, Cast<u8, i32>, Cast<u8, f32>,
        Cast<i32, i8>, Cast<i32, i64>, Cast<i32, f32>,
        Cast<i64, i32>, Cast<i64, f32>,
        Cast<f32, i8>, Cast<f32, i32>, Cast<f32, i64>,
        Cast<Bool, i32>, Cast<Bool, f32>, Cast<i32, Bool>, Cast<f32, Bool>;
    clamp { min, max, input, output }: Clamp<f32>;
    dequantize { scale, zero_point, input, output }:
        Dequantize<i8, f32>, Dequantize<u8, f32>, Dequantize<i16, f32>;
    quantize { scale, zero_point, input, output }:
        Quantize<f32, i8>, Quantize<f32, u8>, Quantize<f32, i16>;
    requantize { input_zero_point, multiplier, shift, zero_point, input, output }:
        Requantize<i16, i8>, Requantize<i16, i16>, Requantize<i16, i32>,
        Requantize<i32, i8>, Requantize<i32, i16>;
    lookup { table, input, output }:
        Lookup<i8, i8>, Lookup<i8, u8>, Lookup<u8, i8>, Lookup<u8, u8>,
        Lookup<i8, i16>, Lookup<u8, i16>, Lookup<i8, i32>, Lookup<u8, i32>, Lookup<i8, Bool>,
        Lookup<i16, i16>;
    fill { value, output }:
        Fill<i8>, Fill<u8>, Fill<i16>, Fill<i32>, Fill<i64>, Fill<f32>;
    strided_copy { params, source, output }:
        StridedCopy<i8>, StridedCopy<u8>, StridedCopy<i16>, StridedCopy<i32>, StridedCopy<i64>,
        StridedCopy<f32>, StridedCopy<Bool>;
    mean { params, arithmetic, input, output }: Mean<i8>, Mean<i16>, Mean<f32>;
    select { params, condition, first, second, output }:
        Select<i32>, Select<i64>, Select<f32>;
    fully_connected { params, filter, bias, stage, packed, scratch, input, output }:
        FullyConnected<i8, i8>, FullyConnected<f32, f32>;
}

families! {
    binary::Binary { broadcast, arithmetic, first, second, output, operator }: {
        Minimum, Maximum: [i8, i16, i32, i64, f32];
        Div: [i8, i32, f32];
        FloorDiv: [i32, f32];
        FloorMod: [i32, i64, f32];
        SquaredDifference: [i32, f32];
        Pow: [i32, f32];
        Equal, NotEqual: [Bool, i32, i64, f32];
        Less, LessEqual, Greater, GreaterEqual: [i32, i64, f32];
        LogicalAnd, LogicalOr: [Bool];
    }
    reduce::Reduce { params, input, output, operator }: {
        Sum, ReduceProd, ReduceMax, ReduceMin: [i32, i64, f32];
    }
    unary::Unary { arithmetic, input, output, operator }: {
        Ceil, Cos, Exp, Floor, Log, Round, Rsqrt, Sin, Sqrt, Square: [f32];
        Elu, HardSwish, Logistic, Tanh: [f32];
        Abs, Sign: [i32, f32];
        Neg: [i32, i64, f32];
        LogicalNot: [Bool];
    }
}
