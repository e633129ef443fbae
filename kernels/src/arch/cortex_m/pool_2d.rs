//! AVERAGE_POOL_2D of 8-bit elements, eight channels at a time.

use crate::{
    CortexM, Portable,
    ops::pool_2d::{Args, AveragePool2d},
    portable::{Divisor, Window, for_each_window},
};
use core::{arch::naked_asm, cell::Cell, hint::black_box};

/// Channels that are pooled at once: two words.
const CHANNELS: usize = 8;

/// Whether windows consist of words of channels at equal distances.
#[inline(always)]
fn by_words(args: &Args<'_, i8>) -> bool {
    args.params.channels.is_multiple_of(CHANNELS) && args.input.contiguous().is_some()
}

impl AveragePool2d<i8> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, i8>) {
        let params = args.params;
        // Sums of 16 bits.
        let few = params.filter_height.wrapping_mul(params.filter_width) <= Divisor::LARGEST;
        if by_words(args) && few {
            average(args);
        } else {
            <Portable as AveragePool2d<i8>>::run(args);
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, i8>) {
        <Portable as AveragePool2d<i8>>::compact(args);
    }
}

#[inline]
fn average(args: &Args<'_, i8>) {
    let (min, max) = (i32::from(args.min), i32::from(args.max));
    for_each_block(args, add, |window, outputs, sums: [i16; CHANNELS]| {
        let divisor = Divisor::new(window.positions());
        // Eight copies of the division would take more flash than the rest of the kernel.
        for (output, sum) in outputs.iter().zip(sums).take(black_box(CHANNELS)) {
            let mean = divisor.mean_of_few(sum.into());
            output.set(mean.max(min).min(max) as i8);
        }
    });
}

/// What came of a block: a number for each channel, in whole words.
#[repr(C, align(4))]
struct Results<T>([T; CHANNELS]);

/// Where a block of channels lies in a window. Distances are in elements.
#[repr(C)]
struct Block {
    first: *const Cell<i8>,
    columns: usize,
    /// From a column to the next.
    distance: usize,
    /// From after the last column of a row to the first of the next.
    skip: usize,
    rows: usize,
}

/// The results of `pool` for one block of channels of a pixel after another.
#[inline(always)]
fn for_each_block<T: Copy + Default>(
    args: &Args<'_, i8>,
    pool: unsafe extern "C" fn(block: *const Block, results: *mut Results<T>),
    finish: impl Fn(&Window<'_>, &[Cell<i8>], [T; CHANNELS]),
) {
    let channels = args.params.channels;
    let row_length = args.params.input_width.wrapping_mul(channels);
    let input = args.input.contiguous().unwrap_or_default();
    for_each_window(args, |window, pixel| {
        let length = window.elements.len();
        let Some(rows_after_first) = window.rows.len().checked_sub(1).filter(|_| length > 0) else {
            return;
        };
        let start = window
            .rows
            .start
            .wrapping_mul(row_length)
            .wrapping_add(window.elements.start);
        let end = start
            .wrapping_add(rows_after_first.wrapping_mul(row_length))
            .wrapping_add(length);
        let Some(values) = input.get(start..end) else {
            debug_assert!(false, "elements {start}..{end} of {}", input.len());
            return;
        };
        let mut first = 0;
        for outputs in pixel.as_chunks::<CHANNELS>().0 {
            let block = Block {
                first: values.as_ptr().wrapping_add(first),
                columns: window.columns,
                distance: channels,
                skip: row_length.wrapping_sub(length),
                rows: window.rows.len(),
            };
            let mut results = Results([T::default(); CHANNELS]);
            // SAFETY: a window has a row and a column. `values` is from its first element to its last,
            // and the block is as far from the start of each pixel as it is from that of the output,
            // which has as many channels.
            unsafe { pool(&raw const block, &raw mut results) };
            finish(&window, outputs, results.0);
            first = first.wrapping_add(CHANNELS);
        }
    });
}

/// Adds the elements of a block.
///
/// # Safety
///
/// There is a row and a column, and [`CHANNELS`] elements are readable wherever the block says that
/// one is. They are at most [`Divisor::LARGEST`], so that 16 bits hold the sums.
#[unsafe(naked)]
unsafe extern "C" fn add(block: *const Block, sums: *mut Results<i16>) {
    naked_asm!(
        extension!(),
        "push {{r4-r10, lr}}",
        "ldm r0, {{r0, r2-r5}}",
        // Of bytes 0 and 2 of the first word, of bytes 1 and 3, and of the second word.
        "movs r6, #0",
        "movs r7, #0",
        "mov r8, r6",
        "mov r9, r6",
        "1:",
        "mov r10, r2",
        "2:",
        "ldr r12, [r0]",
        "ldr lr, [r0, #4]",
        "add r0, r3",
        "sxtab16 r6, r6, r12",
        "sxtab16 r7, r7, r12, ror #8",
        "sxtab16 r8, r8, lr",
        "sxtab16 r9, r9, lr, ror #8",
        "subs r10, #1",
        "bne 2b",
        "add r0, r4",
        "subs r5, #1",
        "bne 1b",
        "pkhbt r2, r6, r7, lsl #16",
        "pkhtb r3, r7, r6, asr #16",
        "pkhbt r4, r8, r9, lsl #16",
        "pkhtb r5, r9, r8, asr #16",
        "stm r1, {{r2-r5}}",
        "pop {{r4-r10, pc}}",
    )
}
