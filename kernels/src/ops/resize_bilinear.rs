//! RESIZE_BILINEAR: an image of another size, between the pixels of the input.
//!
//! Each row of the output lies between two rows of the input, at a fraction `v` of their distance, and
//! each column between two columns, at a fraction `h`:
//!
//! ```text
//! y = round(x[upper, left]  * (1 - v) * (1 - h) + x[lower, left]  * v * (1 - h)
//!         + x[upper, right] * (1 - v) * h       + x[lower, right] * v * h)
//! ```
//!
//! The compiler finds rows, columns and fractions. Fractions of signed integers have ten bits, so that the sum
//! has twenty, and a half rounds away from zero. At the border, where both rows are the same, a fraction
//! may be negative.

use super::contract::contract;
use crate::{Reference, Source};
use core::cell::Cell;

/// An element type that can be interpolated.
#[diagnostic::on_unimplemented(
    message = "RESIZE_BILINEAR is not defined for elements `{Self}`",
    note = "elements are `i8`, `u8`, `i16` or `f32`"
)]
pub trait Operand: Copy + Default + 'static {
    /// A fraction of the distance between two pixels.
    type Fraction: Copy + Default + 'static;

    /// The element between those at the upper left, lower left, upper right and lower right.
    fn between(corners: [Self; 4], vertical: Self::Fraction, horizontal: Self::Fraction) -> Self;
}

macro_rules! integer {
    ($($element:ty: $sum:ty;)+) => {$(
        impl Operand for $element {
            type Fraction = i32;

            #[inline(always)]
            fn between(corners: [Self; 4], vertical: i32, horizontal: i32) -> Self {
                const ONE: i32 = 1 << 10;
                let (above, left) = (ONE.wrapping_sub(vertical), ONE.wrapping_sub(horizontal));
                let weights = [
                    above.wrapping_mul(left),
                    vertical.wrapping_mul(left),
                    above.wrapping_mul(horizontal),
                    vertical.wrapping_mul(horizontal),
                ];
                let mut sum: $sum = 0;
                for (corner, weight) in corners.iter().zip(weights) {
                    sum = sum.wrapping_add(<$sum>::from(*corner).wrapping_mul(weight.into()));
                }
                let half: $sum = if sum > 0 { 1 << 19 } else { -(1 << 19) };
                (sum.wrapping_add(half) / (1 << 20)) as Self
            }
        }
    )+};
}

integer! {
    i8: i32;
    i16: i64;
}

/// As TensorFlow Lite has it; TensorFlow Lite Micro does not.
impl Operand for u8 {
    type Fraction = f32;

    #[inline(always)]
    fn between(corners: [u8; 4], vertical: f32, horizontal: f32) -> u8 {
        (f32::between(corners.map(f32::from), vertical, horizontal) + 0.5) as u8
    }
}

impl Operand for f32 {
    type Fraction = f32;

    #[inline(always)]
    fn between(corners: [f32; 4], vertical: f32, horizontal: f32) -> f32 {
        let [upper_left, lower_left, upper_right, lower_right] = corners;
        let (above, left) = (1.0 - vertical, 1.0 - horizontal);
        upper_left * above * left
            + lower_left * vertical * left
            + upper_right * above * horizontal
            + lower_right * vertical * horizontal
    }
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a, A: Operand> {
    /// Images.
    pub batches: usize,
    /// Elements of an image of the input.
    pub image: usize,
    /// Elements of a pixel.
    pub channels: usize,
    /// For each row of the output, where the rows above and below it begin.
    pub rows: &'a [u32],
    /// How far below the upper row it is.
    pub row_fractions: &'a [A::Fraction],
    /// For each column of the output, where in a row the pixels to the left and right begin.
    pub columns: &'a [u32],
    /// How far right of the left column it is.
    pub column_fractions: &'a [A::Fraction],
    /// The input.
    pub input: Source<'a, A>,
    /// The output, which must not overlap the input.
    pub output: &'a [Cell<A>],
}

contract! {
    /// A set's kernel of RESIZE_BILINEAR for elements `A`.
    ResizeBilinear<A: Operand>,
    "kernel set `{Self}` has no RESIZE_BILINEAR for `{A}`",
    note = "choose a kernel set that has it, or implement `resize_bilinear::ResizeBilinear<{A}>` for yours"
}

impl<A: Operand> ResizeBilinear<A> for Reference {
    fn run(args: &Args<'_, A>) {
        let mut outputs = args.output.iter();
        for batch in 0..args.batches {
            let image = batch.wrapping_mul(args.image);
            let rows = args.rows.as_chunks::<2>().0.iter().zip(args.row_fractions);
            for ([upper, lower], vertical) in rows {
                let columns = args.columns.as_chunks::<2>().0.iter();
                for ([left, right], horizontal) in columns.zip(args.column_fractions) {
                    let place = |row: &u32, column: &u32| {
                        image
                            .wrapping_add(*row as usize)
                            .wrapping_add(*column as usize)
                    };
                    let places = [
                        place(upper, left),
                        place(lower, left),
                        place(upper, right),
                        place(lower, right),
                    ];
                    for channel in 0..args.channels {
                        let Some(output) = outputs.next() else { return };
                        let corner = |place: usize| args.input.get(place.wrapping_add(channel));
                        output.set(A::between(places.map(corner), *vertical, *horizontal));
                    }
                }
            }
        }
    }
}
