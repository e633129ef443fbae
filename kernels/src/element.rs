//! Element types, and what turns an accumulator into an output element of each.

use crate::fixed_point::{multiply_by_quantized_multiplier, multiply_wide_by_quantized_multiplier};

/// The element type of an activation tensor.
///
/// It decides what an operator with weights accumulates in, and how the sum becomes an output.
#[diagnostic::on_unimplemented(
    message = "no operator with weights is defined for activations `{Self}`",
    note = "activations are `i8`, `i16` or `f32`"
)]
pub trait Element: Copy + Default + 'static {
    /// Element type of the bias, and of the sum over products, unless a contract says otherwise.
    type Accumulator: Copy + Default + 'static;
    /// What turns the sum of an output channel into an element.
    type OutputStage<'a>: Copy;
}

impl Element for i8 {
    type Accumulator = i32;
    type OutputStage<'a> = Requantization<'a>;
}

impl Element for i16 {
    type Accumulator = i64;
    type OutputStage<'a> = Requantization<'a>;
}

impl Element for f32 {
    type Accumulator = f32;
    type OutputStage<'a> = Clamp;
}

/// The bounds of a fused activation on float elements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clamp {
    /// Smallest output.
    pub min: f32,
    /// Largest output.
    pub max: f32,
}

impl Clamp {
    /// The output for a sum. What is not a number stays so.
    #[inline]
    pub fn apply(&self, sum: f32) -> f32 {
        if sum < self.min {
            self.min
        } else if sum > self.max {
            self.max
        } else {
            sum
        }
    }
}

/// From a sum to a quantized element: scale, round, shift to the zero point, clamp.
///
/// The scale of a channel is the real number `input_scale * filter_scale / output_scale` as a
/// fixed-point multiplier in Q0.31 and a power of two, see [`crate::fixed_point`].
#[derive(Clone, Copy, Debug)]
pub struct Requantization<'a> {
    /// Q0.31 multipliers: one for each output channel, or a single one for all.
    pub multipliers: &'a [i32],
    /// Exponents that go with the multipliers; positive shifts left.
    pub shifts: &'a [i8],
    /// Zero point of the output.
    pub zero_point: i32,
    /// Smallest output: the fused activation's, or that of the type.
    pub min: i32,
    /// Largest output.
    pub max: i32,
}

impl Requantization<'_> {
    /// Where the tables have the multiplier and the shift of an output channel.
    #[inline(always)]
    pub const fn index(&self, channel: usize) -> usize {
        if self.multipliers.len() == 1 {
            0
        } else {
            channel
        }
    }

    /// The quantized value of a sum of the given output channel, as a number in `min..=max`.
    #[inline]
    pub fn apply(&self, sum: i32, channel: usize) -> i32 {
        let (multiplier, shift) = self.scale(channel);
        self.clamp(multiply_by_quantized_multiplier(sum, multiplier, shift))
    }

    /// The same for a 64-bit sum of 16-bit elements, whose scale is rounded to 16 bits.
    #[inline]
    pub fn apply_wide(&self, sum: i64, channel: usize) -> i32 {
        let (multiplier, shift) = self.scale(channel);
        self.clamp(multiply_wide_by_quantized_multiplier(
            sum, multiplier, shift,
        ))
    }

    /// Multiplier and shift of a channel.
    #[inline(always)]
    fn scale(&self, channel: usize) -> (i32, i32) {
        let index = self.index(channel);
        let multiplier = self.multipliers.get(index).copied().unwrap_or(0);
        let shift = self.shifts.get(index).copied().unwrap_or(0);
        (multiplier, shift.into())
    }

    #[inline(always)]
    fn clamp(&self, scaled: i32) -> i32 {
        scaled
            .wrapping_add(self.zero_point)
            .max(self.min)
            .min(self.max)
    }
}
