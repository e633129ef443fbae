//! UNIDIRECTIONAL_SEQUENCE_LSTM with 8-bit activations: two matrices, see `matrix.rs`, whose
//! blocks are the gates `i`, `f`, `o` and `g` of a cell.
//!
//! ```text
//! for each gate the scales of the sum over the input, and of that over what was shown last
//! the scales of what is kept, of what is added, and of what is shown
//! blocks of weights of the input, with the bias, a block for each cell
//! blocks of weights of what was shown last
//! ```

#[cfg(not(tinyml_dsp))]
use super::matrix as kernel;
use super::{
    Packing,
    matrix::{Matrix, ROWS, block_words, vector_words},
    scaling::Scaling,
};
#[cfg(tinyml_dsp)]
use crate::arch::cortex_m::{matrix as kernel, unidirectional_sequence_lstm::advance};
#[cfg(not(tinyml_dsp))]
use crate::fixed_point::{logistic_of_triple, tanh_of_triple};
use crate::{
    Packed, Properties, Sequences,
    ops::unidirectional_sequence_lstm::{Args, Quantized, Scale},
    slices::window,
};
#[cfg(not(tinyml_dsp))]
use core::cell::Cell;

/// The largest product of a gate and a cell.
const LARGEST_PRODUCT: i64 = 32767 * 32768;

/// The gates of the model file in the order of the rows of a block.
const GATES: [usize; ROWS] = [0, 1, 3, 2];

/// Words of a scale.
const SCALE: usize = 4;

/// Two scales of each gate, and three of a cell, in the order in which they are used.
pub(crate) type Scales = [[u32; SCALE]; 2 * ROWS + 3];

/// Words of all scales.
const SCALES: usize = size_of::<Scales>() / size_of::<u32>();

/// What all cells share, besides their scales.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// The smallest value of a cell.
    pub(crate) min: i32,
    /// The largest one.
    pub(crate) max: i32,
    /// A cell times three, shifted by so much to the left, is the operand of the hyperbolic tangent,
    pub(crate) left: u32,
    /// and with this added,
    pub(crate) half: i32,
    /// and then shifted by so much to the right.
    pub(crate) right: u32,
    /// Zero point of what is shown.
    pub(crate) zero_point: i32,
}

/// Cells that are computed at a time.
pub(crate) const CELLS: usize = 8;

/// Words of their sums over the input, and of those over what was shown last.
pub(crate) const SUMS: usize = CELLS * ROWS;

/// What a model file has of a layer.
#[derive(Clone, Copy, Debug)]
pub struct Layer<'a> {
    /// Shapes.
    pub params: &'a Sequences,
    /// Scales and zero points.
    pub arithmetic: &'a Quantized,
    /// `[4, units, input_depth]`.
    pub input_weights: &'a [i8],
    /// `[4, units, units]`.
    pub recurrent_weights: &'a [i8],
    /// `[4, units]`.
    pub bias: &'a [i32],
}

impl<'a> Layer<'a> {
    /// The matrices of the input and of what was shown last.
    fn matrices(&self) -> [Matrix<'a>; 2] {
        let (params, arithmetic) = (self.params, self.arithmetic);
        [
            Matrix {
                weights: self.input_weights,
                depth: params.input_depth,
                bias: self.bias,
                zero_point: arithmetic.input_zero_point,
            },
            Matrix {
                weights: self.recurrent_weights,
                depth: params.units,
                bias: &[],
                zero_point: arithmetic.hidden_zero_point,
            },
        ]
    }

    /// The rows of a cell.
    fn rows(&self, unit: usize) -> [usize; ROWS] {
        GATES.map(|gate| gate * self.params.units + unit)
    }

    /// All scales, in the order of the words.
    fn scales(&self) -> impl Iterator<Item = Option<Scaling>> {
        let arithmetic = self.arithmetic;
        let scales = GATES.into_iter().flat_map(|gate| {
            let (input, recurrent) = (arithmetic.input_scales, arithmetic.recurrent_scales);
            [input[gate], recurrent[gate]]
        });
        let scales = scales.chain([
            arithmetic.forget_scale,
            arithmetic.add_scale,
            arithmetic.output_scale,
        ]);
        scales.map(|Scale { multiplier, shift }| Scaling::new(multiplier, shift))
    }

    fn words(&self) -> usize {
        let Sequences {
            input_depth, units, ..
        } = *self.params;
        let block = block_words(input_depth) + block_words(units);
        SCALES + units * block
    }
}

/// What the layout takes, or nothing where it does not apply: where the kernels would not be exact.
pub fn packing(layer: &Layer<'_>) -> Option<Packing> {
    let params = layer.params;
    let units = 0..params.units;
    let scales: [Option<Scaling>; 2 * ROWS + 3] = {
        let mut scales = layer.scales();
        core::array::from_fn(|_| scales.next().flatten())
    };
    let is_narrow = |matrix: &Matrix<'_>| {
        let pairs = units.clone().flat_map(|unit| {
            let [a, b, c, d] = layer.rows(unit);
            [[a, b], [c, d]]
        });
        matrix.is_narrow(pairs)
    };
    let [of_gates @ .., forget, add, show] = scales;
    let is_exact = |matrix: &Matrix<'_>, scales: [Option<Scaling>; ROWS]| {
        matrix.is_exact()
            && units.clone().all(|unit| {
                let mut rows = layer.rows(unit).into_iter().zip(scales);
                rows.all(|(row, scale)| matrix.scales(row, scale))
            })
    };
    let [input, recurrent] = layer.matrices();
    let [i, i_last, f, f_last, o, o_last, g, g_last] = of_gates;
    let takes = |scale: Option<Scaling>| {
        scale.is_some_and(|scale| scale.goes_right() && scale.takes(LARGEST_PRODUCT))
    };
    let fits = is_exact(&input, [i, f, o, g])
        && is_exact(&recurrent, [i_last, f_last, o_last, g_last])
        && [forget, add, show].into_iter().all(takes);
    fits.then_some(Packing {
        words: layer.words(),
        scratch: 2 * SUMS + vector_words(params.input_depth) + vector_words(params.units),
        has_frame: false,
        properties: Properties {
            narrow: is_narrow(&input) && is_narrow(&recurrent),
            rectified: false,
            saturating: false,
        },
    })
}

/// Fills `words`, which are as many as the packing says.
pub fn pack(layer: &Layer<'_>, packing: &Packing, words: &mut [u32]) {
    let narrow = packing.properties.narrow;
    let [input, recurrent] = layer.matrices();
    let units = 0..layer.params.units;
    let scales = layer.scales().flatten().flat_map(Scaling::words);
    let of_input = units
        .clone()
        .flat_map(|unit| input.block(layer.rows(unit), narrow));
    let of_last = units.flat_map(|unit| recurrent.block(layer.rows(unit), narrow));
    for (place, word) in words.iter_mut().zip(scales.chain(of_input).chain(of_last)) {
        *place = word;
    }
}

/// One sequence after another, step by step.
#[inline(never)]
pub(crate) fn run(args: &Args<'_, i8, i8>, packed: &Packed<'_>) {
    let (params, arithmetic) = (args.params, args.arithmetic);
    let (units, depth) = (params.units, params.input_depth);
    let narrow = packed.properties.narrow;
    let blocks = [block_words(depth), block_words(units)];
    let input_words = blocks[0].wrapping_mul(units);
    let Some((scales, words)) = packed.words.split_first_chunk::<SCALES>() else {
        return;
    };
    let Some(scales) = scales.as_chunks::<SCALE>().0.first_chunk() else {
        return;
    };
    let exponent = arithmetic.cell_exponent.wrapping_add(12);
    let right = exponent.min(0).wrapping_neg() as u32;
    let bounds = Bounds {
        min: arithmetic.cell_min,
        max: arithmetic.cell_max,
        left: exponent.max(0) as u32,
        half: (1_u32.wrapping_shl(right) >> 1) as i32,
        right,
        zero_point: arithmetic.hidden_zero_point,
    };
    let Some((input_words, recurrent_words)) = words.split_at_checked(input_words) else {
        return;
    };
    let Some((sums, vectors)) = args.scratch.split_first_chunk::<{ 2 * SUMS }>() else {
        return;
    };
    let (of_input, of_last) = sums.split_at(SUMS);
    let Some((input_vector, hidden_vector)) = vectors.split_at_checked(vector_words(depth)) else {
        return;
    };
    // Words of the blocks that are computed at a time.
    let taken = blocks.map(|block| block.wrapping_mul(CELLS).max(1));
    params.for_each_step(args.input, args.hidden, args.output, |step| {
        let cells = window(args.cell, step.batch.wrapping_mul(units), units);
        kernel::expand(step.input, arithmetic.input_zero_point, input_vector);
        kernel::expand(step.last, arithmetic.hidden_zero_point, hidden_vector);
        let words = input_words
            .chunks(taken[0])
            .zip(recurrent_words.chunks(taken[1]));
        let places = cells.chunks(CELLS).zip(step.output.chunks(CELLS));
        for ((of_inputs, of_lasts), (cells, output)) in words.zip(places) {
            let count = cells.len().wrapping_mul(ROWS);
            kernel::sums(of_inputs, input_vector, narrow, window(of_input, 0, count));
            kernel::sums(of_lasts, hidden_vector, narrow, window(of_last, 0, count));
            advance(&bounds, scales, sums, cells, output);
        }
    });
}

/// A step of some cells, from the sums of their gates.
#[cfg(not(tinyml_dsp))]
fn advance(
    bounds: &Bounds,
    scales: &Scales,
    sums: &[Cell<u32>; 2 * SUMS],
    cells: &[Cell<i16>],
    output: &[Cell<i8>],
) {
    let (of_input, of_last) = sums.split_at(SUMS);
    let [of_gates @ .., forget, add, show] = scales.map(Scaling::from_words);
    let [i, i_last, f, f_last, o, o_last, g, g_last] = of_gates;
    let places = cells.iter().zip(output);
    for ((input, last), (cell, output)) in
        of_input.chunks(ROWS).zip(of_last.chunks(ROWS)).zip(places)
    {
        let gate = |index: usize, [of_input, of_last]: [Scaling; 2]| {
            let scaled = |scaling: Scaling, sums: &[Cell<u32>]| {
                let sum = sums.get(index).map_or(0, |sum| sum.get() as i32);
                saturate(scaling.apply(sum))
            };
            3 * saturate(scaled(of_input, input) + scaled(of_last, last))
        };
        let added = logistic_of_triple(gate(0, [i, i_last]));
        let added = added.wrapping_mul(tanh_of_triple(gate(3, [g, g_last])));
        let kept = logistic_of_triple(gate(1, [f, f_last])).wrapping_mul(cell.get().into());
        let next = saturate(saturate(forget.apply(kept)) + saturate(add.apply(added)));
        let next = next.max(bounds.min).min(bounds.max);
        cell.set(next as i16);
        let operand = next.wrapping_mul(3).wrapping_shl(bounds.left);
        let shown = tanh_of_triple(operand.wrapping_add(bounds.half).wrapping_shr(bounds.right));
        let shown = shown.wrapping_mul(logistic_of_triple(gate(2, [o, o_last])));
        let shown = show.apply(shown).wrapping_add(bounds.zero_point);
        output.set(shown.max(i8::MIN.into()).min(i8::MAX.into()) as i8);
    }
}

/// The nearest number of 16 bits.
#[cfg(not(tinyml_dsp))]
fn saturate(value: i32) -> i32 {
    value.max(i16::MIN.into()).min(i16::MAX.into())
}
