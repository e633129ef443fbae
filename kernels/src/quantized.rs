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

/// What a filter is made of: a weight, or a byte with several.
pub(crate) trait Weight: Copy {
    /// `count` weights from weight `start` on.
    fn run(filter: &[Self], start: usize, count: usize) -> impl Iterator<Item = i32>;

    /// Weight `index`. Out of range, which no valid call asks for, it is 0.
    fn at(filter: &[Self], index: usize) -> i32;
}

impl Weight for i8 {
    #[inline(always)]
    fn run(filter: &[Self], start: usize, count: usize) -> impl Iterator<Item = i32> {
        window(filter, start, count)
            .iter()
            .map(|weight| (*weight).into())
    }

    #[inline(always)]
    fn at(filter: &[Self], index: usize) -> i32 {
        filter.get(index).copied().unwrap_or(0).into()
    }
}

impl<const BITS: u32> Weight for Narrow<BITS> {
    #[inline(always)]
    fn run(filter: &[Self], start: usize, count: usize) -> impl Iterator<Item = i32> {
        (start..start.wrapping_add(count)).map(|index| Self::at(filter, index))
    }

    #[inline(always)]
    fn at(filter: &[Self], index: usize) -> i32 {
        let byte = filter.get(index / Self::COUNT).copied().unwrap_or_default();
        byte.get(index % Self::COUNT).into()
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
