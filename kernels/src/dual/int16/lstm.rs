//! UNIDIRECTIONAL_SEQUENCE_LSTM of 16-bit activations: two layers of FULLY_CONNECTED.
//!
//! What a gate takes of the input, scaled and saturated, is the output of such a layer, and so is what it
//! takes of that which was shown last, see [the contract](crate::ops::unidirectional_sequence_lstm). The
//! gates of a cell are a block of four channels: `i`, `f`, `o` and `g`.
//!
//! ```text
//! blocks of weights of the input, with the bias, a block for each cell
//! blocks of weights of what was shown last
//! ```

use super::{Layer, Packing, Shape};
use crate::{
    Requantization, Sequences,
    ops::unidirectional_sequence_lstm::{Quantized, Scale},
};

/// Gates of a cell.
pub(crate) const GATES: usize = 4;

/// The gates of the model file in the order of the channels of a block.
const ORDER: [usize; GATES] = [0, 1, 3, 2];

/// What a model file has of an LSTM, but that the gates of a cell are side by side, see [`source`].
#[derive(Clone, Copy, Debug)]
pub struct Cells<'a> {
    /// Shapes.
    pub params: &'a Sequences,
    /// Scales and zero points.
    pub arithmetic: &'a Quantized,
    /// `[units, 4, input_depth]`.
    pub input_weights: &'a [i8],
    /// `[units, 4, units]`.
    pub recurrent_weights: &'a [i8],
    /// `[units, 4]`.
    pub bias: &'a [i64],
}

/// Where `[4, units, length]`, as the model file has it, has the element that comes in place `index` if the
/// gates of a cell are side by side.
pub fn source(index: usize, units: usize, length: usize) -> usize {
    let (row, element) = (index / length.max(1), index % length.max(1));
    (ORDER[row % GATES] * units + row / GATES) * length + element
}

/// The shape of the layer that a vector of so many elements goes through.
#[inline(always)]
pub(crate) const fn shape(units: usize, taps: usize) -> Shape {
    Shape {
        channels: units.wrapping_mul(GATES),
        taps,
        pairs: GATES / 2,
    }
}

/// Calls a function with the shape, the layer and the zero point of the input, and of what was shown last.
fn both<T>(cells: &Cells<'_>, mut function: impl FnMut(Shape, &Layer<'_>, i32) -> T) -> [T; 2] {
    let Cells { arithmetic, .. } = cells;
    let mut of = |shape, filter, bias, scales: &[Scale; GATES], zero_point| {
        let multipliers = ORDER.map(|gate| scales[gate].multiplier);
        let shifts = ORDER.map(|gate| scales[gate].shift as i8);
        let stage = Requantization {
            multipliers: &multipliers,
            shifts: &shifts,
            zero_point: 0,
            min: i16::MIN.into(),
            max: i16::MAX.into(),
        };
        let layer = Layer {
            filter,
            bias,
            is_wide: true,
            stage,
        };
        function(shape, &layer, zero_point)
    };
    let Sequences {
        units, input_depth, ..
    } = *cells.params;
    [
        of(
            shape(units, input_depth),
            cells.input_weights,
            cells.bias,
            &arithmetic.input_scales,
            arithmetic.input_zero_point,
        ),
        of(
            shape(units, units),
            cells.recurrent_weights,
            &[],
            &arithmetic.recurrent_scales,
            arithmetic.hidden_zero_point,
        ),
    ]
}

/// Weights of a gate that are no fewer than this make up for what a block takes besides products.
const FEWEST: usize = 16;

/// What the layout takes, or nothing where it does not apply: to few weights, to those of which two do not
/// fit into 16 bits, to so many that a sum does not fit into 32, and where the kernels would not be exact.
/// Working memory is for vectors that have to be filled up.
pub fn packing(cells: &Cells<'_>) -> Option<Packing> {
    if cells.params.input_depth + cells.params.units < FEWEST {
        return None;
    }
    let [input, last] = both(cells, |shape, layer, zero_point| {
        shape.packing(layer, zero_point, shape.filled())
    });
    let (input, last) = (input?, last?);
    let narrow = input.properties.narrow && last.properties.narrow;
    narrow.then_some(Packing {
        words: input.words + last.words,
        scratch: input.scratch + last.scratch,
        ..input
    })
}

/// Fills `words`, which are as many as the packing says.
pub fn pack(cells: &Cells<'_>, words: &mut [u32]) {
    let mut rest = words;
    both(cells, |shape, layer, zero_point| {
        let whole = core::mem::take(&mut rest);
        let (words, others) = whole.split_at_mut(shape.words().min(whole.len()));
        rest = others;
        shape.pack(layer, zero_point, words);
    });
}
