//! The reference kernel for 64-bit energies.

use super::Args;
use core::cell::Cell;

/// One channel after another.
pub(super) fn signal_filter_bank_square_root(args: &Args<'_, u64>) {
    let scale_bits = args.scale_bits.first().map_or(0, Cell::get);
    for (energy, output) in args.input.iter().zip(args.output) {
        output.set(square_root(energy.get()).wrapping_shr(scale_bits as u32));
    }
}

/// Two bits of the number give one of the root, from the top; always 32 steps.
pub(super) fn square_root(number: u64) -> u32 {
    // The number is root^2 + rest at every step, with the root in units of the step.
    let (mut root, mut rest) = (0_u64, number);
    for step in (0..32).rev() {
        let unit = 1_u64 << (2 * step);
        let trial = root + unit;
        let fits = rest >= trial;
        rest -= if fits { trial } else { 0 };
        root = (root >> 1) + if fits { unit } else { 0 };
    }
    nearest(number, root, rest)
}

/// The root to the nearest integer, from the root rounded down and `number - root^2`; saturating at
/// 16 bits for a number of 32.
#[inline]
pub(crate) fn nearest(number: u64, root: u64, rest: u64) -> u32 {
    let limit = if number >> 32 == 0 {
        u32::from(u16::MAX)
    } else {
        u32::MAX
    };
    // More than root + 1/2 when squared is root^2 + root + 1 or more.
    let nearest = root + u64::from(rest > root);
    nearest.min(u64::from(limit)) as u32
}
