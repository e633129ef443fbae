//! The results of functions of 8-bit elements.

use super::{
    Kind, Unary,
    arithmetic::{root, scale},
};
use crate::{
    graph::{Element, Tensor},
    ops::softmax::input_radius,
    quantization::{Activation, Multiplier},
};
use tinyml_kernels::ops::{
    lookup::{
        interpolated::{ENTRIES, entry},
        tables,
    },
    operator,
    unary::{Function, Gelu},
};

impl Unary {
    /// The result of each of the 256 inputs, lowest first.
    pub(super) fn table(&self, input: &Tensor, output: &Tensor) -> Vec<i8> {
        let (input_scale, zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
        // LOGISTIC and TANH scale the input to four integer bits.
        let scaled = Multiplier::new(f64::from(input_scale) * f64::from(1 << 27));
        let radius = input_radius(4, scaled.shift);
        // TFLM clamps with the input's parameters and does not rescale, even where the output's
        // differ, as the converter writes them when a CONCATENATION follows.
        let six = Activation::Relu6.bounds(Element::I8, input_scale, zero_point);
        let relative = scale(self.kind, input, output);
        let leak = self.leak(input, output);
        let swish = HardSwish::new(input, output);
        let function = self.real_function();
        let result = |value: i8| match self.kind {
            Kind::Logistic => {
                tables::logistic_i8(value, zero_point, radius, scaled.value, scaled.shift)
            }
            Kind::Tanh => tables::tanh_i8(value, zero_point, radius, scaled.value, scaled.shift),
            Kind::Relu | Kind::ReluN1To1 | Kind::Relu0To1 => tables::relu_i8(
                value,
                zero_point,
                relative.zero_point,
                relative.multiplier,
                relative.shift,
                relative.min,
                relative.max,
            ),
            Kind::Relu6 => (i32::from(value)).clamp(six.0, six.1) as i8,
            Kind::LeakyRelu => tables::leaky_relu_i8(
                value,
                zero_point,
                leak.scale.zero_point,
                leak.scale.multiplier,
                leak.scale.shift,
                leak.negative_multiplier,
                leak.negative_shift,
            ),
            Kind::HardSwish => swish.result(value),
            Kind::Abs => tables::abs_i8(
                value,
                zero_point,
                relative.zero_point,
                relative.multiplier,
                relative.shift,
            ),
            Kind::Rsqrt => tables::rsqrt_i8(
                value,
                zero_point,
                relative.zero_point,
                relative.multiplier,
                relative.shift,
            ),
            Kind::Neg => value.wrapping_neg(),
            Kind::Sqrt => root(input, output).apply(value.into()).clamp(-128, 127) as i8,
            _ => function.map_or(0, |function| real(function, value, input, output)),
        };
        (i8::MIN..=i8::MAX).map(result).collect()
    }

    /// The function of 16-bit elements at 512 places of their range and at its end, as LiteRT places them: in
    /// single precision, step by step.
    pub(super) fn interpolated_table(&self, input: &Tensor, output: &Tensor) -> Vec<i16> {
        let (scale, zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
        let (output_scale, output_zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
        let [first, last] = [i16::MIN, i16::MAX].map(i32::from);
        let real = |element: i32| scale * (element - zero_point) as f32;
        let output_real = |element: i32| output_scale * (element - output_zero_point) as f32;
        let factor = 65536.0 / (output_real(last) - output_real(first));
        let function = |x: f32| {
            // Where a logarithm is not defined it is the least of the output.
            let value = match self.real_function() {
                Some(_) if self.kind == Kind::Log && x <= 0.0 => output_real(first),
                Some(function) => function(x),
                None => 0.0,
            };
            value * factor
        };
        let step = (real(last) - real(first)) / 512.0;
        let place = |index: usize| real(first) + index as f32 * step;
        let end = function(real(last));
        let entries = (0..ENTRIES - 1).map(|index| {
            let [start, next] = [index, index + 1].map(place);
            entry(
                function(start),
                function(start + step / 2.0),
                function(next),
            )
        });
        entries.chain([entry(end, end, end)]).collect()
    }

    /// The function of real numbers, of the kinds that integers are brought to for.
    fn real_function(&self) -> Option<fn(f32) -> f32> {
        match self.kind {
            Kind::Elu => Some(|x| if x < 0.0 { exp(x) - 1.0 } else { x }),
            Kind::Exp => Some(exp),
            Kind::Log => Some(|x| f64::from(x).ln() as f32),
            Kind::Gelu if self.approximate => Some(gelu::<true>),
            Kind::Gelu => Some(gelu::<false>),
            _ => None,
        }
    }
}

/// `exp(x)`, rounded from double precision.
fn exp(x: f32) -> f32 {
    f64::from(x).exp() as f32
}

fn gelu<const APPROXIMATE: bool>(x: f32) -> f32 {
    let gelu = Gelu {
        approximate: APPROXIMATE,
    };
    <operator::Gelu as Function<f32>>::apply(&gelu, x)
}

/// A function of real numbers, from and to quantized ones.
fn real(function: fn(f32) -> f32, value: i8, input: &Tensor, output: &Tensor) -> i8 {
    let (scale, zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
    let (output_scale, output_zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
    let result = function(scale * (i32::from(value) - zero_point) as f32);
    let steps = (result * (1.0 / output_scale)).round() + output_zero_point as f32;
    // What is not a number becomes the least, as on the processors that TFLM's goldens are made on.
    if steps.is_nan() { i8::MIN } else { steps as i8 }
}

/// The parameters of a quantized HARD_SWISH.
struct HardSwish {
    input_zero_point: i32,
    zero_point: i32,
    /// Q0.15 multipliers and their exponents.
    output: (i16, i32),
    relu: (i16, i32),
}

impl HardSwish {
    fn new(input: &Tensor, output: &Tensor) -> Self {
        let (scale, input_zero_point) = input.scale_and_zero_point().unwrap_or((1.0, 0));
        let (output_scale, zero_point) = output.scale_and_zero_point().unwrap_or((1.0, 0));
        let fine = 1.0 / 128.0 * scale;
        let short = |real: f32| {
            let Multiplier { value, shift } = Multiplier::new(real.into());
            let rounded = value.saturating_add(1 << 15) >> 16;
            (rounded.min(32767) as i16, shift)
        };
        Self {
            input_zero_point,
            zero_point,
            output: short(fine / output_scale),
            relu: short(fine / (3.0 / 32768.0)),
        }
    }

    fn result(&self, value: i8) -> i8 {
        let (output, output_shift) = self.output;
        let (relu, relu_shift) = self.relu;
        tables::hard_swish_i8(
            value,
            self.input_zero_point,
            self.zero_point,
            output,
            output_shift,
            relu,
            relu_shift,
        )
    }
}
