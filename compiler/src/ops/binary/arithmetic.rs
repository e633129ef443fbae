//! From scales and zero points to the numbers that elementwise operators compute with.

use super::{Binary, Kind};
use crate::{
    codegen::float,
    graph::{Element, NodeView, Tensor},
    ops::structure,
    quantization::{Activation, Multiplier},
};
use proc_macro2::TokenStream;
use quote::quote;
use tinyml_kernels::ops::{
    add,
    binary::{Quotient, Scales},
    mul,
    prelu::Slopes,
};

/// Scales and zero points of both operands and the output.
fn parameters(node: NodeView<'_>) -> [(f32, i32); 3] {
    [node.input(0), node.input(1), node.output(0)].map(|tensor| {
        tensor
            .and_then(Tensor::scale_and_zero_point)
            .unwrap_or((1.0, 0))
    })
}

impl Binary {
    /// The field `arithmetic`.
    pub(super) fn arithmetic(&self, node: NodeView<'_>, element: Element) -> TokenStream {
        let is_scaled = self.kind.is_scaled(element);
        match self.kind {
            Kind::Add | Kind::Sub if is_scaled => sum(&self.sum_in_a_step(node)),
            Kind::SquaredDifference if is_scaled => sum(&self.sum(node)),
            Kind::Mul if is_scaled => product(&self.product(node)),
            Kind::Div if is_scaled => quotient(&self.quotient(node)),
            Kind::Prelu if is_scaled => slopes(&Self::slopes(node)),
            _ if is_scaled => scales(&Self::scales(node)),
            Kind::Add | Kind::Sub | Kind::Mul | Kind::Div => bounds(element, self.activation),
            _ => quote!(()),
        }
    }

    /// Scales and zero points of a quantized sum or difference.
    pub(super) fn sum(&self, node: NodeView<'_>) -> add::Quantized {
        let [first, second, output] = parameters(node);
        let element = node.output(0).map_or(Element::I8, |output| output.element);
        let left_shift = match (self.kind, element) {
            (Kind::SquaredDifference, Element::I8) => 7,
            (Kind::SquaredDifference, _) => 0,
            (_, Element::I8) => 20,
            _ => 15,
        };
        let twice = 2.0 * f64::from(first.0.max(second.0));
        let steps = f64::from(1 << left_shift);
        let real = match self.kind {
            Kind::SquaredDifference => twice * twice / (steps * steps * f64::from(output.0)),
            _ => twice / (steps * f64::from(output.0)),
        };
        let first_scale = Multiplier::new(f64::from(first.0) / twice);
        let second_scale = Multiplier::new(f64::from(second.0) / twice);
        let scale = Multiplier::new(real);
        let (min, max) = self.activation.bounds(element, output.0, output.1);
        add::Quantized {
            left_shift,
            first_zero_point: first.1,
            first_multiplier: first_scale.value,
            first_shift: first_scale.shift,
            second_zero_point: second.1,
            second_multiplier: second_scale.value,
            second_shift: second_scale.shift,
            output_multiplier: scale.value,
            output_shift: scale.shift,
            zero_point: output.1,
            min,
            max,
            linear: None,
        }
    }

    /// The sum or difference with its single step, if 8-bit elements have one. Finding it takes a while:
    /// all pairs of operands are tried.
    fn sum_in_a_step(&self, node: NodeView<'_>) -> add::Quantized {
        let arithmetic = self.sum(node);
        let linear = match (self.kind, node.output(0).map(|output| output.element)) {
            (Kind::Add, Some(Element::I8)) => add::Linear::sum(&arithmetic),
            (Kind::Sub, Some(Element::I8)) => add::Linear::difference(&arithmetic),
            _ => None,
        };
        add::Quantized {
            linear,
            ..arithmetic
        }
    }

    /// Scale and zero points of a quantized product.
    pub(super) fn product(&self, node: NodeView<'_>) -> mul::Quantized {
        let [first, second, output] = parameters(node);
        let element = node.output(0).map_or(Element::I8, |output| output.element);
        let scale = Multiplier::new(f64::from(first.0) * f64::from(second.0) / f64::from(output.0));
        let (min, max) = self.activation.bounds(element, output.0, output.1);
        mul::Quantized {
            first_zero_point: first.1,
            second_zero_point: second.1,
            multiplier: scale.value,
            shift: scale.shift,
            zero_point: output.1,
            min,
            max,
        }
    }

    /// Scale and zero points of a quantized quotient.
    pub(super) fn quotient(&self, node: NodeView<'_>) -> Quotient {
        let [first, second, output] = parameters(node);
        let scale = Multiplier::new(f64::from(first.0 / (second.0 * output.0)));
        let element = node.output(0).map_or(Element::I8, |output| output.element);
        let (min, max) = self.activation.bounds(element, output.0, output.1);
        Quotient {
            first_zero_point: first.1,
            second_zero_point: second.1,
            multiplier: scale.value,
            shift: scale.shift,
            zero_point: output.1,
            min,
            max,
        }
    }

    /// Scales and zero points of quantized operands that are compared.
    pub(super) fn scales(node: NodeView<'_>) -> Scales {
        let [first, second, _] = parameters(node);
        let first_scale = Multiplier::new(first.0.into());
        let second_scale = Multiplier::new(second.0.into());
        Scales {
            first_zero_point: first.1,
            first_multiplier: first_scale.value,
            first_shift: first_scale.shift,
            second_zero_point: second.1,
            second_multiplier: second_scale.value,
            second_shift: second_scale.shift,
        }
    }

    /// Scales and zero points of a quantized PRELU.
    pub(super) fn slopes(node: NodeView<'_>) -> Slopes {
        let [input, slope, output] = parameters(node);
        let scale = Multiplier::new(f64::from(input.0) / f64::from(output.0));
        let product = f64::from(input.0) * f64::from(slope.0);
        let slope_scale = Multiplier::new(product / f64::from(output.0));
        Slopes {
            input_zero_point: input.1,
            slope_zero_point: slope.1,
            multiplier: scale.value,
            shift: scale.shift,
            slope_multiplier: slope_scale.value,
            slope_shift: slope_scale.shift,
            zero_point: output.1,
        }
    }
}

fn sum(arithmetic: &add::Quantized) -> TokenStream {
    let linear = match &arithmetic.linear {
        Some(linear) => {
            let linear = structure!(linear as add::Linear { first, second, offset });
            quote!(::core::option::Option::Some(#linear))
        }
        None => quote!(::core::option::Option::None),
    };
    structure!(arithmetic as add::Quantized {
        left_shift, first_multiplier, first_shift, second_multiplier, second_shift, output_multiplier,
        output_shift, first_zero_point, second_zero_point, zero_point, min, max; linear
    })
}

fn product(arithmetic: &mul::Quantized) -> TokenStream {
    structure!(arithmetic as mul::Quantized {
        multiplier, shift, first_zero_point, second_zero_point, zero_point, min, max
    })
}

fn quotient(arithmetic: &Quotient) -> TokenStream {
    structure!(arithmetic as binary::Quotient {
        multiplier, shift, first_zero_point, second_zero_point, zero_point, min, max
    })
}

fn scales(arithmetic: &Scales) -> TokenStream {
    structure!(arithmetic as binary::Scales {
        first_zero_point, first_multiplier, first_shift,
        second_zero_point, second_multiplier, second_shift
    })
}

fn slopes(arithmetic: &Slopes) -> TokenStream {
    structure!(arithmetic as prelu::Slopes {
        input_zero_point, slope_zero_point, multiplier, shift, slope_multiplier, slope_shift,
        zero_point
    })
}

/// Bounds of an operator without scales.
fn bounds(element: Element, activation: Activation) -> TokenStream {
    let (min, max) = match element {
        Element::F32 => {
            let (min, max) = activation.real_bounds();
            (float(min), float(max))
        }
        Element::I64 => {
            let (min, max) = activation.integer_bounds();
            let min = if min == i32::MIN {
                i64::MIN
            } else {
                min.into()
            };
            let max = if max == i32::MAX {
                i64::MAX
            } else {
                max.into()
            };
            (quote!(#min), quote!(#max))
        }
        _ => {
            let (min, max) = activation.integer_bounds();
            (quote!(#min), quote!(#max))
        }
    };
    quote!(__kernels::ops::binary::Bounds { min: #min, max: #max })
}
