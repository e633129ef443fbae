//! From scales and zero points to the numbers that functions of 16-bit elements and floats compute with.

use super::{Kind, Unary};
use crate::{
    codegen::float,
    graph::{Element, Tensor},
    ops::structure,
    quantization::{Activation, Multiplier},
};
use proc_macro2::TokenStream;
use quote::quote;
use tinyml_kernels::ops::unary::{Curve, Leak, Root, Scale};

impl Unary {
    /// The bounds of a function that is a clamp.
    pub(super) fn bounds(&self, input: &Tensor) -> Option<(TokenStream, TokenStream)> {
        match (self.kind, input.element) {
            (kind, Element::F32) => {
                let (min, max) = kind.clamp()?;
                Some((float(min), float(max)))
            }
            // TFLM clamps with the input's parameters, see the table of 8-bit elements.
            (Kind::Relu6, Element::I16) => {
                let (scale, zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
                let (min, max) = Activation::Relu6.bounds(Element::I16, scale, zero_point);
                let (min, max) = (min as i16, max as i16);
                Some((quote!(#min), quote!(#max)))
            }
            _ => None,
        }
    }

    /// The parameters of a function of floats.
    pub(super) fn real_arithmetic(&self) -> TokenStream {
        match self.kind {
            Kind::LeakyRelu => {
                let alpha = float(self.alpha);
                quote!(__kernels::ops::unary::Slope { alpha: #alpha })
            }
            Kind::Gelu => {
                let approximate = self.approximate;
                quote!(__kernels::ops::unary::Gelu { approximate: #approximate })
            }
            _ => quote!(()),
        }
    }

    /// The parameters of a function of 16-bit elements.
    pub(super) fn arithmetic(&self, input: &Tensor, output: &Tensor) -> TokenStream {
        let (input_scale, _) = input.scale_and_zero_point().unwrap_or((1.0, 0));
        match self.kind {
            Kind::Logistic | Kind::Tanh => {
                let curve = curve(self.kind, input_scale);
                structure!(curve as unary::Curve { multiplier, shift })
            }
            Kind::LeakyRelu => {
                let leak = self.leak(input, output);
                let scale = scale_tokens(&leak.scale);
                structure!(leak as unary::Leak { negative_multiplier, negative_shift; scale })
            }
            Kind::Sqrt => {
                let root = root(input, output);
                let [input_scale, scale] = [root.input_scale, root.scale].map(float);
                structure!(root as unary::Root { input_zero_point, zero_point; input_scale, scale })
            }
            kind => scale_tokens(&scale(kind, input, output)),
        }
    }

    /// The two scales of LEAKY_RELU.
    pub(super) fn leak(&self, input: &Tensor, output: &Tensor) -> Leak {
        let (input_scale, _) = input.scale_and_zero_point().unwrap_or((1.0, 0));
        let (output_scale, _) = output.scale_and_zero_point().unwrap_or((1.0, 0));
        let product = f64::from(input_scale) * f64::from(self.alpha);
        let negative = Multiplier::new(product / f64::from(output_scale));
        Leak {
            scale: scale(self.kind, input, output),
            negative_multiplier: negative.value,
            negative_shift: negative.shift,
        }
    }
}

/// The scale of RELU and its relatives, ABS or RSQRT.
pub(super) fn scale(kind: Kind, input: &Tensor, output: &Tensor) -> Scale {
    let (input_scale, input_zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
    let (output_scale, zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
    let real = match kind {
        Kind::Rsqrt => 1.0 / (f64::from(input_scale).sqrt() * f64::from(output_scale)),
        _ => f64::from(input_scale) / f64::from(output_scale),
    };
    let scale = Multiplier::new(real);
    let (mut min, mut max) = output.element.range().unwrap_or((i32::MIN, i32::MAX));
    if let Some((lowest, highest)) = kind.clamp() {
        let steps = |real: f32| ((real / output_scale).round() as i32).saturating_add(zero_point);
        min = min.max(steps(lowest));
        max = max.min(steps(highest));
    }
    if kind == Kind::Abs && input.quantization.is_none() {
        // The absolute value of the minimum wraps around.
        max += 1;
    }
    Scale {
        input_zero_point,
        multiplier: scale.value,
        shift: scale.shift,
        zero_point,
        min,
        max,
    }
}

/// The scales of SQRT.
pub(super) fn root(input: &Tensor, output: &Tensor) -> Root {
    let (input_scale, input_zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
    let (scale, zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
    Root {
        input_scale,
        input_zero_point,
        scale,
        zero_point,
    }
}

/// The argument of LOGISTIC or TANH of 16-bit elements.
pub(super) fn curve(kind: Kind, scale: f32) -> Curve {
    // Scales that are powers of two, 2^-12 and for TANH 2^-11, need no rounding.
    let logarithm = scale.log2();
    let left_shift = logarithm.round() as i32 + 12;
    let is_power = (logarithm - logarithm.round()).abs() < 1e-3;
    if is_power && (left_shift == 0 || kind == Kind::Tanh && left_shift == 1) {
        return Curve {
            multiplier: 3 << left_shift,
            shift: 0,
        };
    }
    let mut multiplier = f64::from(scale) * 4096.0 * 3.0;
    let mut shift = 0;
    while multiplier <= 32767.0 / 2.0 && shift <= 30 {
        shift += 1;
        multiplier *= 2.0;
    }
    Curve {
        multiplier: multiplier as i32,
        shift,
    }
}

fn scale_tokens(scale: &Scale) -> TokenStream {
    structure!(scale as unary::Scale {
        input_zero_point, multiplier, shift, zero_point, min, max
    })
}
