//! Numbers of an LSTM that kernels compute with: bounds, scales, and packed weights.

use super::{INPUT_WEIGHTS, RECURRENT_WEIGHTS, UnidirectionalSequenceLstm};
use crate::{
    graph::{NodeView, Tensor},
    ops::weights::{Packed, scale, zero_point},
    quantization::Multiplier,
};
use proc_macro2::TokenStream;
use quote::quote;
use tinyml_kernels::{
    dual,
    ops::unidirectional_sequence_lstm::{Quantized, Scale},
};

/// What gates are scaled to: Q3.12.
const GATE_SCALE: f64 = 1.0 / 4096.0;

/// The resolution of gates and of hyperbolic tangents: Q0.15.
const UNIT_SCALE: f64 = 1.0 / 32768.0;

/// The powers of two next to the scale of a cell for which kernels can shift.
pub(super) const CELL_EXPONENTS: core::ops::RangeInclusive<i32> = -27..=-1;

impl UnidirectionalSequenceLstm {
    /// The smallest and the largest value of a cell.
    fn cell_bounds(&self, cell: &Tensor) -> (i32, i32) {
        if self.clips.cell == 0.0 {
            return (-32768, 32767);
        }
        let steps = f64::from(self.clips.cell) / f64::from(scale(cell));
        let bound = steps.min(32767.0) as i32;
        (-bound, bound)
    }

    /// Scales and zero points.
    pub(super) fn quantized(
        &self,
        node: NodeView<'_>,
        input: &Tensor,
        hidden: &Tensor,
        cell: &Tensor,
    ) -> Quantized {
        let scales = |operands: [usize; 4], values: &Tensor| {
            operands.map(|index| {
                let weight_scale = node.input(index).map_or(1.0, scale);
                kernel_scale(f64::from(scale(values)) * f64::from(weight_scale) / GATE_SCALE)
            })
        };
        let (hidden_scale, cell_scale) = (f64::from(scale(hidden)), f64::from(scale(cell)));
        let (cell_min, cell_max) = self.cell_bounds(cell);
        Quantized {
            input_zero_point: zero_point(input),
            hidden_zero_point: zero_point(hidden),
            input_scales: scales(INPUT_WEIGHTS, input),
            recurrent_scales: scales(RECURRENT_WEIGHTS, hidden),
            forget_scale: kernel_scale(UNIT_SCALE * cell_scale / cell_scale),
            add_scale: kernel_scale(UNIT_SCALE * UNIT_SCALE / cell_scale),
            output_scale: kernel_scale(UNIT_SCALE * UNIT_SCALE / hidden_scale),
            cell_min,
            cell_max,
            cell_exponent: exponent(scale(cell)),
        }
    }
}

/// Weights in [`Layout::Dual`](tinyml_kernels::Layout::Dual), if it applies.
pub(super) fn packed(layer: &dual::unidirectional_sequence_lstm::Layer<'_>) -> Option<Packed> {
    let packing = dual::unidirectional_sequence_lstm::packing(layer)?;
    Some(Packed::new(packing, |words| {
        dual::unidirectional_sequence_lstm::pack(layer, &packing, words);
    }))
}

/// The same for 16-bit activations.
pub(super) fn packed_wide(cells: &dual::int16::lstm::Cells<'_>) -> Option<Packed> {
    let packing = dual::int16::lstm::packing(cells)?;
    Some(Packed::new(packing, |words| {
        dual::int16::lstm::pack(cells, words);
    }))
}

/// From the four gates of all units, one after another, to those of a unit side by side.
pub(super) fn side_by_side<T: Copy>(elements: &[T], units: usize) -> Vec<T> {
    let length = elements.len() / (4 * units).max(1);
    let sources = (0..elements.len()).map(|index| dual::int16::lstm::source(index, units, length));
    sources
        .filter_map(|source| elements.get(source).copied())
        .collect()
}

/// Scales and zero points in code.
pub(super) fn tokens(quantized: &Quantized) -> TokenStream {
    let scale = |Scale { multiplier, shift }: Scale| {
        quote!(__kernels::ops::unidirectional_sequence_lstm::Scale {
            multiplier: #multiplier,
            shift: #shift,
        })
    };
    let Quantized {
        input_zero_point,
        hidden_zero_point,
        input_scales,
        recurrent_scales,
        forget_scale,
        add_scale,
        output_scale,
        cell_min,
        cell_max,
        cell_exponent,
    } = *quantized;
    let (input_scales, recurrent_scales) = (input_scales.map(scale), recurrent_scales.map(scale));
    let [forget_scale, add_scale, output_scale] =
        [forget_scale, add_scale, output_scale].map(scale);
    quote!(__kernels::ops::unidirectional_sequence_lstm::Quantized {
        input_zero_point: #input_zero_point,
        hidden_zero_point: #hidden_zero_point,
        input_scales: [#(#input_scales),*],
        recurrent_scales: [#(#recurrent_scales),*],
        forget_scale: #forget_scale,
        add_scale: #add_scale,
        output_scale: #output_scale,
        cell_min: #cell_min,
        cell_max: #cell_max,
        cell_exponent: #cell_exponent,
    })
}

/// A factor as kernels multiply by it.
fn kernel_scale(real: f64) -> Scale {
    let Multiplier { value, shift } = Multiplier::new(real);
    Scale {
        multiplier: value,
        shift,
    }
}

/// The exponent of the power of two next to a scale, in single precision.
pub(super) fn exponent(scale: f32) -> i32 {
    (scale.ln() * (1.0 / 2_f32.ln())).round() as i32
}
