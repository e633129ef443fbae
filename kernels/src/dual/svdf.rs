//! SVDF: the sums over the features as a matrix, see `matrix.rs`.
//!
//! ```text
//! multiplier and shift of the stage of features, and those of the output stage
//! bias[u] - state_zero_point * Σ t[f, k]    for every unit, over its filters and over time
//! blocks of rows of feature weights
//! ```

#[cfg(not(tinyml_dsp))]
use super::matrix as kernel;
use super::{
    Packing,
    matrix::{Matrix, ROWS, block_words, vector_words},
    scaling::Scaling,
};
#[cfg(tinyml_dsp)]
use crate::arch::cortex_m::{matrix as kernel, svdf::advance};
use crate::{
    Packed, Properties, Requantization,
    ops::svdf::{Args, Params},
    slices::{window, windows},
};
use core::cell::Cell;

/// Words before the units'.
const STAGES: usize = 4;

/// Blocks of rows that are computed at a time.
const BLOCKS: usize = 8;

/// A type of elements of the state.
pub trait State: sealed::State {}

impl<S: sealed::State> State for S {}

mod sealed {
    #[cfg(tinyml_dsp)]
    use crate::arch::cortex_m::svdf::Element;

    #[cfg(not(tinyml_dsp))]
    pub trait Element {}
    #[cfg(not(tinyml_dsp))]
    impl Element for i8 {}
    #[cfg(not(tinyml_dsp))]
    impl Element for i16 {}

    pub trait State: Copy + Into<i32> + Element {
        /// The smallest and the largest element.
        const BOUNDS: [i32; 2];

        /// Wraps a number to an element.
        fn wrap(value: i32) -> Self;
    }

    impl State for i8 {
        const BOUNDS: [i32; 2] = [Self::MIN as i32, Self::MAX as i32];

        #[inline(always)]
        fn wrap(value: i32) -> Self {
            value as Self
        }
    }

    impl State for i16 {
        const BOUNDS: [i32; 2] = [Self::MIN as i32, Self::MAX as i32];

        #[inline(always)]
        fn wrap(value: i32) -> Self {
            value as Self
        }
    }
}

/// What a model file has of a layer.
#[derive(Clone, Copy, Debug)]
pub struct Layer<'a, S> {
    /// Shapes and zero points.
    pub params: &'a Params,
    /// `[units * rank, input_depth]`.
    pub feature_weights: &'a [i8],
    /// `[units * rank, memory]`.
    pub time_weights: &'a [S],
    /// One for each unit, or empty.
    pub bias: &'a [i32],
    /// What turns a sum over the features into an element of the state.
    pub feature_stage: &'a Requantization<'a>,
    /// What turns a sum over time into an output element.
    pub stage: &'a Requantization<'a>,
}

impl<S: State> Layer<'_, S> {
    fn filters(&self) -> usize {
        self.params.units * self.params.rank
    }

    fn matrix(&self) -> Matrix<'_> {
        Matrix {
            weights: self.feature_weights,
            depth: self.params.input_depth,
            bias: &[],
            zero_point: self.params.input_zero_point,
        }
    }

    /// The bias of a unit and its weights of time.
    fn unit(&self, unit: usize) -> (i32, impl Iterator<Item = i32>) {
        let length = self.params.rank * self.params.memory;
        let weights = self.time_weights.iter().skip(unit * length).take(length);
        let bias = self.bias.get(unit).copied().unwrap_or(0);
        (bias, weights.map(|weight| (*weight).into()))
    }
}

/// Multiplier and shift of a stage that has one for all channels.
fn factor(stage: &Requantization<'_>) -> Option<(i32, i32)> {
    match (stage.multipliers, stage.shifts) {
        ([multiplier], [shift]) => Some((*multiplier, i32::from(*shift))),
        _ => None,
    }
}

/// What the layout takes, or nothing where it does not apply: where the kernels would not be exact, and where
/// elements have other bounds than those of their types.
pub fn packing<S: State>(layer: &Layer<'_, S>) -> Option<Packing> {
    let params = layer.params;
    let matrix = layer.matrix();
    let filters = layer.filters();
    let rows = || (0..filters).step_by(ROWS);
    let bounds = |stage: &Requantization<'_>| [stage.min, stage.max];
    if bounds(layer.feature_stage) != S::BOUNDS
        || bounds(layer.stage) != <i8 as sealed::State>::BOUNDS
    {
        return None;
    }
    let scaling = |stage| {
        let (multiplier, shift) = factor(stage)?;
        Scaling::new(multiplier, shift)
    };
    let feature_scaling = scaling(layer.feature_stage);
    let pairs = rows().flat_map(|row| [[row, row + 1], [row + 2, row + 3]]);
    let fits = matrix.is_exact()
        && (0..filters).all(|row| matrix.scales(row, feature_scaling))
        && scaling(layer.stage).is_some_and(Scaling::takes_any);
    let blocks = filters.div_ceil(ROWS) * block_words(params.input_depth);
    fits.then_some(Packing {
        words: STAGES + params.units + blocks,
        scratch: BLOCKS * ROWS + vector_words(params.input_depth),
        has_frame: false,
        properties: Properties {
            narrow: matrix.is_narrow(pairs),
            rectified: false,
            saturating: false,
        },
    })
}

/// Fills `words`, which are as many as the packing says.
pub fn pack<S: State>(layer: &Layer<'_, S>, packing: &Packing, words: &mut [u32]) {
    let stages = [layer.feature_stage, layer.stage]
        .into_iter()
        .flat_map(|stage| {
            let (multiplier, shift) = factor(stage).unwrap_or_default();
            [multiplier as u32, shift as u32]
        });
    let units = (0..layer.params.units).map(|unit| {
        let (bias, weights) = layer.unit(unit);
        let weights = weights.fold(0, i32::wrapping_add);
        bias.wrapping_sub(weights.wrapping_mul(layer.params.state_zero_point)) as u32
    });
    let narrow = packing.properties.narrow;
    let matrix = layer.matrix();
    let rows = (0..layer.filters()).step_by(ROWS);
    let blocks = rows.flat_map(|row| matrix.block([row, row + 1, row + 2, row + 3], narrow));
    for (place, word) in words.iter_mut().zip(stages.chain(units).chain(blocks)) {
        *place = word;
    }
}

/// What the kernel needs of the arguments: it takes less of the stack than all of them.
struct Call<'a, S> {
    params: &'a Params,
    words: &'a [u32],
    narrow: bool,
    time_weights: &'a [S],
    zero_point: i32,
    scratch: &'a [Cell<u32>],
    input: &'a [Cell<i8>],
    state: &'a [Cell<S>],
    output: &'a [Cell<i8>],
}

/// The whole output, and the next state.
#[inline(always)]
pub(crate) fn run<S: State>(args: &Args<'_, i8, S>, packed: &Packed<'_>) {
    run_call(&Call {
        params: args.params,
        words: packed.words,
        narrow: packed.properties.narrow,
        time_weights: args.time_weights,
        zero_point: args.stage.zero_point,
        scratch: args.scratch,
        input: args.input,
        state: args.state,
        output: args.output,
    });
}

#[inline(never)]
fn run_call<S: State>(args: &Call<'_, S>) {
    let params = args.params;
    let memory = params.memory;
    let filters = params.units.wrapping_mul(params.rank);
    let Some((stages, words)) = args.words.split_first_chunk::<STAGES>() else {
        return;
    };
    let Some((begins, blocks)) = words.split_at_checked(params.units) else {
        return;
    };
    let Some((results, vector)) = args.scratch.split_at_checked(BLOCKS * ROWS) else {
        return;
    };
    let block = block_words(params.input_depth);

    let inputs = windows(args.input, params.input_depth);
    let states = windows(args.state, filters.wrapping_mul(memory));
    let outputs = windows(args.output, params.units);
    for ((input, state), output) in inputs.zip(states).zip(outputs).take(params.batches) {
        kernel::expand(input, params.input_zero_point, vector);
        let mut unit = Unit {
            begins,
            outputs: output,
            sum: 0,
            left: params.rank,
        };
        let mut first = 0_usize;
        while first < filters {
            let count = filters.wrapping_sub(first).min(BLOCKS * ROWS);
            let taken = count.div_ceil(ROWS);
            let results = window(results, 0, taken.wrapping_mul(ROWS));
            let start = (first / ROWS).wrapping_mul(block);
            let words = window(blocks, start, taken.wrapping_mul(block));
            kernel::sums(words, vector, args.narrow, results);

            let sums = window(results, 0, count);
            scale::<S>(sums, stages, params.state_zero_point);
            let (start, length) = (first.wrapping_mul(memory), count.wrapping_mul(memory));
            let rows = window(state, start, length);
            let weights = window(args.time_weights, start, length);
            if !advance(rows, weights, sums, memory) {
                advance_any(rows, weights, sums, memory);
            }
            unit.add(sums, params.rank, stages, args.zero_point);
            first = first.wrapping_add(count);
        }
    }
}

/// From sums over the features to new elements of the state.
#[inline(never)]
fn scale<S: State>(sums: &[Cell<u32>], stages: &[u32; STAGES], zero_point: i32) {
    let [multiplier, shift, _, _] = *stages;
    let scaling = Scaling::of(multiplier as i32, shift as i32);
    for sum in sums {
        let value = scaling
            .apply(sum.get() as i32)
            .max(S::BOUNDS[0])
            .min(S::BOUNDS[1]);
        sum.set(value.wrapping_add(zero_point) as u32);
    }
}

/// The unit that is computed: the first of those that are left.
struct Unit<'a> {
    begins: &'a [u32],
    outputs: &'a [Cell<i8>],
    /// The sum of those of its filters that are computed.
    sum: i32,
    /// How many are not.
    left: usize,
}

impl Unit<'_> {
    /// Adds sums over time, and writes the output of each unit that has all of them.
    #[inline(never)]
    fn add(
        &mut self,
        sums: &[Cell<u32>],
        rank: usize,
        [_, _, multiplier, shift]: &[u32; STAGES],
        zero_point: i32,
    ) {
        let scaling = Scaling::of(*multiplier as i32, *shift as i32);
        let (mut sum, mut left) = (self.sum, self.left);
        let mut units = self.begins.iter().zip(self.outputs);
        for of_filter in sums {
            sum = sum.wrapping_add(of_filter.get() as i32);
            left = left.wrapping_sub(1);
            if left == 0 {
                let Some((begin, output)) = units.next() else {
                    break;
                };
                let value = scaling.apply_any(sum.wrapping_add(*begin as i32));
                let value = value.wrapping_add(zero_point);
                output.set(value.max(i8::MIN.into()).min(i8::MAX.into()) as i8);
                (sum, left) = (0, rank);
            }
        }
        let rest = units.len();
        let done = self.begins.len().wrapping_sub(rest);
        *self = Self {
            begins: window(self.begins, done, rest),
            outputs: window(self.outputs, done, rest),
            sum,
            left,
        };
    }
}

/// Moves rows on, whose new last elements are in `sums`, and leaves there the sums of products with the
/// weights.
fn advance_any<S: State>(state: &[Cell<S>], weights: &[S], sums: &[Cell<u32>], memory: usize) {
    let rows = windows(state, memory).zip(windows(weights, memory));
    for ((row, weights), sum) in rows.zip(sums) {
        let newest = S::wrap(sum.get() as i32);
        let next = row.iter().skip(1).map(Cell::get).chain([newest]);
        let mut total = 0_i32;
        for ((element, next), weight) in row.iter().zip(next).zip(weights) {
            element.set(next);
            let product = next.into().wrapping_mul((*weight).into());
            total = total.wrapping_add(product);
        }
        sum.set(total as u32);
    }
}

/// No kernel for some lengths of rows.
#[cfg(not(tinyml_dsp))]
fn advance<S>(_: &[Cell<S>], _: &[S], _: &[Cell<u32>], _: usize) -> bool {
    false
}
