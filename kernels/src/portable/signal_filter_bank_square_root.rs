//! SignalFilterBankSquareRoot in 32-bit steps.

use crate::Portable;
use crate::ops::signal_filter_bank_square_root::{Args, SignalFilterBankSquareRoot, nearest};
use core::cell::Cell;

impl SignalFilterBankSquareRoot<u64> for Portable {
    #[inline]
    fn run(args: &Args<'_, u64>) {
        let scale_bits = args.scale_bits.first().map_or(0, Cell::get);
        for (energy, output) in args.input.iter().zip(args.output) {
            output.set(square_root(energy.get()).wrapping_shr(scale_bits as u32));
        }
    }
}

/// Two bits of the number give one of the root, from the top. After `n` steps the rest is at most
/// twice the root of `n` bits, so that all but the last two of 32 steps fit into 32 bits.
fn square_root(number: u64) -> u32 {
    let (high, low) = ((number >> 32) as u32, number as u32);
    let (root, rest) = digits(0, 0, high, 16);
    let (root, rest) = digits(root, rest, low, 14);
    let (mut root, mut rest) = (u64::from(root), u64::from(rest));
    for step in [2, 0] {
        rest = rest << 2 | u64::from(low >> step & 3);
        let trial = root << 2 | 1;
        let fits = rest >= trial;
        rest -= if fits { trial } else { 0 };
        root = root << 1 | u64::from(fits);
    }
    nearest(number, root, rest)
}

/// So many digits of a root from the upper bits of a word.
#[inline(always)]
fn digits(mut root: u32, mut rest: u32, mut word: u32, count: u32) -> (u32, u32) {
    for _ in 0..count {
        rest = rest << 2 | word >> 30;
        word <<= 2;
        let trial = root << 2 | 1;
        let fits = rest >= trial;
        rest = if fits { rest.wrapping_sub(trial) } else { rest };
        root = root << 1 | u32::from(fits);
    }
    (root, rest)
}
