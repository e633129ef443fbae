//! The output stage, of which `dual::stage` has the formulas and proofs.
//!
//! The table of a channel is in r8 (twice the bias), r9 (multiplier) and r10 (exponent less 1); r11 is
//! what is added to the product, `(2 zero_point + 1) << r10`.

/// How twice the sum of a pair's second channel comes from what was summed: from 256 times the sum
/// where weights are narrow.
macro_rules! doubled {
    (narrow) => {
        "asr #7"
    };
    (wide) => {
        "lsl #1"
    };
}

/// From twice a sum in `$sum` to the output, scaled, rounded and saturated.
macro_rules! scale {
    (exact $sum:literal) => {
        concat!(
            "add r8, r11, ",
            $sum,
            ", asr #31\n",
            "smmlar ",
            $sum,
            ", ",
            $sum,
            ", r9, r8\n",
            scale!($sum),
        )
    };
    (rectified $sum:literal) => {
        concat!("smmlar ", $sum, ", ", $sum, ", r9, r11\n", scale!($sum))
    };
    ($sum:literal) => {
        concat!(
            "asr ",
            $sum,
            ", ",
            $sum,
            ", r10\n",
            "ssat ",
            $sum,
            ", #8, ",
            $sum,
            ", asr #1\n"
        )
    };
}
pub(super) use {doubled, scale};
