//! The output stage of blocks of channels, from the sums in the registers that [`blocks`](super::blocks)
//! says.
//!
//! r8 to r10 hold a channel's table, r11 what is added to the product, and r12 the address of the output.
//! In layers that are rectified r8 and r9 hold a channel's table, and r11 the distance of the outputs. The
//! formulas are those of `dual::stage` and `dual::line`.

/// The differences that are 256 times the sums of channels `b` and `d`, and what these began with.
macro_rules! differences {
    (narrow 2) => { "sub r0, r0, r1\n sub r4, r4, r5\n" };
    (narrow 3) => { differences!(narrow 2) };
    (narrow 4) => { concat!(differences!(narrow 2), "sub r2, r2, r3\n sub r6, r6, r7\n") };
    ($kind:ident $count:tt) => { "" };
}

/// The outputs of the first channel of a block. Registers are short until its sums are stored.
/// Gives the addend in `$second` and the distance in `$first`.
macro_rules! first_channel {
    ($first:literal $second:literal) => {
        concat!(
            "ldr r12, [sp, #8]\n ldr r11, [sp, #16]\n",
            "ldm lr!, {{r8, r9, r10}}\n",
            "lsl r11, r11, r10\n",
            "add ",
            $first,
            ", r8, ",
            $first,
            ", lsl #1\n",
            "add ",
            $second,
            ", r8, ",
            $second,
            ", lsl #1\n",
            scale!($first),
            "strb ",
            $first,
            ", [r12], #1\n",
            "ldr ",
            $first,
            ", [sp, #12]\n",
            scale!($second),
            "strb ",
            $second,
            ", [r12, ",
            $first,
            "]\n",
            "asr ",
            $second,
            ", r11, r10\n",
        )
    };
}
macro_rules! channel {
    ($double:expr, $first:literal $second:literal, $distance:literal $addend:literal) => {
        concat!(
            "ldm lr!, {{r8, r9, r10}}\n",
            "lsl r11, ",
            $addend,
            ", r10\n",
            "add ",
            $first,
            ", r8, ",
            $first,
            ", ",
            $double,
            "\n",
            "add ",
            $second,
            ", r8, ",
            $second,
            ", ",
            $double,
            "\n",
            scale!($first),
            "strb ",
            $first,
            ", [r12], #1\n",
            scale!($second),
            "strb ",
            $second,
            ", [r12, ",
            $distance,
            "]\n",
        )
    };
}

/// The outputs of one channel of a layer that is rectified.
macro_rules! line_channel {
    ($which:ident $first:literal $second:literal, $addend:literal $multiplier:literal) => {
        concat!(
            line!($which $first, $addend $multiplier "r10"),
            line!($which $second, $addend $multiplier "r10"),
            "strb ", $first, ", [r12], #1\n", "strb ", $second, ", [r12, r11]\n",
        )
    };
}

/// The same after loading the channel's table. Single loads take less than a multiple one directly
/// after stores. Sums of second channels began with the addend, so that only the multiplier is left.
macro_rules! next_line_channel {
    (first $first:literal $second:literal) => {
        concat!(
            "ldr r8, [lr], #4\n ldr r9, [lr], #4\n",
            line_channel!(first $first $second, "r8" "r9"),
        )
    };
    (second $first:literal $second:literal) => {
        concat!(
            "ldr r9, [lr], #4\n", begun!($first, "r9" "r10"), begun!($second, "r9" "r10"),
            "strb ", $first, ", [r12], #1\n", "strb ", $second, ", [r12, r11]\n",
        )
    };
}

/// The outputs of a block.
macro_rules! outputs {
    (narrow rectified 1) => {
        concat!(
            "ldr r8, [lr], #4\n ldr r9, [lr], #4\n ldr r12, [sp, #8]\n ldr r11, [sp, #12]\n",
            offset!("r10"), line_channel!(first "r0" "r4", "r8" "r9"),
        )
    };
    (narrow rectified 2 of $count:tt) => {
        concat!(
            "ldr r8, [lr], #4\n ldr r9, [lr], #4\n ldr r12, [sp, #8]\n ldr r11, [sp, #12]\n",
            offset!("r10"), differences!(narrow $count),
            line_channel!(first "r1" "r5", "r8" "r9"), next_line_channel!(second "r0" "r4"),
        )
    };
    (narrow rectified 2) => { outputs!(narrow rectified 2 of 2) };
    (narrow rectified 3) => {
        concat!(outputs!(narrow rectified 2), next_line_channel!(first "r2" "r6"))
    };
    (narrow rectified 4) => {
        concat!(
            outputs!(narrow rectified 2 of 4), next_line_channel!(first "r3" "r7"),
            next_line_channel!(second "r2" "r6"),
        )
    };
    ($kind:ident exact 1) => { first_channel!("r0" "r4") };
    ($kind:ident exact 2) => {
        concat!(
            differences!($kind 2), first_channel!("r1" "r5"),
            channel!(doubled!($kind), "r0" "r4", "r1" "r5"),
        )
    };
    ($kind:ident exact 3) => {
        concat!(outputs!($kind exact 2), channel!("lsl #1", "r2" "r6", "r1" "r5"))
    };
    ($kind:ident exact 4) => {
        concat!(
            differences!($kind 4), first_channel!("r1" "r5"),
            channel!(doubled!($kind), "r0" "r4", "r1" "r5"),
            channel!("lsl #1", "r3" "r7", "r1" "r5"),
            channel!(doubled!($kind), "r2" "r6", "r1" "r5"),
        )
    };
}
pub(super) use {channel, differences, first_channel, line_channel, next_line_channel, outputs};
