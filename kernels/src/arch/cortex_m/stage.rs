//! The output stages, of which `dual::stage` and `dual::line` have the formulas and proofs.
//!
//! The table of a channel is in r8 (twice the bias), r9 (multiplier) and r10 (exponent less 1); r11 is
//! what is added to the product, `(2 zero_point + 1) << r10`. The table of a channel of a layer that is
//! rectified is in two registers, addend and multiplier.

use crate::dual::line::{OFFSET, SCALE, SHIFT};

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
    ($sum:literal) => {
        concat!(
            "add r8, r11, ",
            $sum,
            ", asr #31\n",
            "smmlar ",
            $sum,
            ", ",
            $sum,
            ", r9, r8\n",
            "asr ",
            $sum,
            ", ",
            $sum,
            ", r10\n",
            "ssat ",
            $sum,
            ", #8, ",
            $sum,
            ", asr #1\n",
        )
    };
}

/// How sums are scaled in layers that are rectified: `first` of a pair, and `second`, of which there is
/// 256 times the sum.
macro_rules! scaled {
    (first) => {
        "lsl #8"
    };
    (second) => {
        "lsl #0"
    };
}

/// Brings what is added to the product to a register.
macro_rules! offset {
    ($register:literal) => {
        concat!("mov ", $register, ", #0x100000\n")
    };
}

const _: () = assert!(
    SCALE == 8 && SHIFT == 12 && OFFSET == 0x0010_0000,
    "the literals here"
);

/// From a sum to the output in layers that are rectified.
macro_rules! line {
    ($which:ident $sum:literal, $addend:literal $multiplier:literal $offset:literal) => {
        concat!(
            "add ",
            $sum,
            ", ",
            $addend,
            ", ",
            $sum,
            ", ",
            scaled!($which),
            "\n",
            "smmla ",
            $sum,
            ", ",
            $sum,
            ", ",
            $multiplier,
            ", ",
            $offset,
            "\n",
            "ssat ",
            $sum,
            ", #8, ",
            $sum,
            ", asr #12\n",
        )
    };
}

/// The same from a sum that began with the addend.
macro_rules! begun {
    ($sum:literal, $multiplier:literal $offset:literal) => {
        concat!(
            "smmla ",
            $sum,
            ", ",
            $sum,
            ", ",
            $multiplier,
            ", ",
            $offset,
            "\n",
            "ssat ",
            $sum,
            ", #8, ",
            $sum,
            ", asr #12\n",
        )
    };
}
pub(super) use {begun, doubled, line, offset, scale, scaled};
