//! What integer operators with weights have in common, whatever the types of activations, weights and
//! bias.

use crate::{Element, Requantization, narrow::Narrow, slices::window};

/// An integer type of activations.
pub(crate) trait Activation:
    for<'a> Element<OutputStage<'a> = Requantization<'a>> + Into<i32> + Ord
{
    /// The smallest element.
    const MIN: Self;

    /// The element that is a number within the type's range.
    fn from_clamped(value: i32) -> Self;
}

macro_rules! activation {
    ($($type:ident)+) => {$(
        impl Activation for $type {
            const MIN: Self = $type::MIN;

            #[inline(always)]
            fn from_clamped(value: i32) -> Self {
                value as $type
            }
        }
    )+};
}

activation!(i8 i16);

/// What a filter is made of: a weight, or a byte of something that weights are taken from.
pub(crate) trait Weight: Copy {
    /// What products are computed of.
    type Value: Copy;
    /// A filter, ready to be read.
    type Filter<'a>: Filter<Value = Self::Value>
    where
        Self: 'a;

    /// The filter of so many output channels.
    fn filter(filter: &[Self], channels: usize) -> Self::Filter<'_>;
}

/// The weights of a filter.
pub(crate) trait Filter: Copy {
    /// What products are computed of.
    type Value;

    /// The same, to read weights of this output channel.
    fn of_channel(self, channel: usize) -> Self;

    /// `count` weights from weight `start` on.
    fn run(self, start: usize, count: usize) -> impl Iterator<Item = Self::Value>;

    /// Weight `index`. Out of range, which no valid call asks for, it is 0.
    fn at(self, index: usize) -> Self::Value;
}

/// A filter is what the slice holds.
macro_rules! plain {
    ($($weight:ident -> $value:ident)+) => {$(
        impl Weight for $weight {
            type Value = $value;
            type Filter<'a> = &'a [Self];

            #[inline(always)]
            fn filter(filter: &[Self], _channels: usize) -> &[Self] {
                filter
            }
        }

        impl Filter for &[$weight] {
            type Value = $value;

            #[inline(always)]
            fn of_channel(self, _channel: usize) -> Self {
                self
            }

            #[inline(always)]
            fn run(self, start: usize, count: usize) -> impl Iterator<Item = $value> {
                window(self, start, count)
                    .iter()
                    .map(|weight| (*weight).into())
            }

            #[inline(always)]
            fn at(self, index: usize) -> $value {
                self.get(index).copied().unwrap_or_default().into()
            }
        }
    )+};
}

plain!(i8 -> i32 f32 -> f32);

impl<const BITS: u32> Weight for Narrow<BITS> {
    type Value = i32;
    type Filter<'a> = &'a [Self];

    #[inline(always)]
    fn filter(filter: &[Self], _channels: usize) -> &[Self] {
        filter
    }
}

impl<const BITS: u32> Filter for &[Narrow<BITS>] {
    type Value = i32;

    #[inline(always)]
    fn of_channel(self, _channel: usize) -> Self {
        self
    }

    #[inline(always)]
    fn run(self, start: usize, count: usize) -> impl Iterator<Item = i32> {
        (start..start.wrapping_add(count)).map(move |index| self.at(index))
    }

    #[inline(always)]
    fn at(self, index: usize) -> i32 {
        let count = Narrow::<BITS>::COUNT;
        let byte = self.get(index / count).copied().unwrap_or_default();
        byte.get(index % count).into()
    }
}

/// What products are added up in: the type of the bias.
pub(crate) trait Sum: Copy + Default {
    /// The sum and a product.
    fn add(self, product: i32) -> Self;

    /// The output of the sum, of a channel, before it is made an element.
    fn output(self, stage: &Requantization<'_>, channel: usize) -> i32;
}

impl Sum for i32 {
    #[inline(always)]
    fn add(self, product: i32) -> Self {
        self.wrapping_add(product)
    }

    #[inline(always)]
    fn output(self, stage: &Requantization<'_>, channel: usize) -> i32 {
        stage.apply(self, channel)
    }
}

impl Sum for i64 {
    #[inline(always)]
    fn add(self, product: i32) -> Self {
        self.wrapping_add(product.into())
    }

    #[inline(always)]
    fn output(self, stage: &Requantization<'_>, channel: usize) -> i32 {
        stage.apply_wide(self, channel)
    }
}
