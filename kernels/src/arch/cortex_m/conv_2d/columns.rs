//! Layers of few channels: two outputs at a time from columns of the input, see
//! [`Columns`](crate::dual::conv_2d::Columns).

mod blocks;
mod spread;

use super::{
    super::{call::Call, opaque::keep_rolled},
    driver::{Argument, Frame, compute_argument, counted},
    patch::{halves, two},
};
use crate::{
    dual::{block, conv_2d::Columns},
    ops::conv_2d::Params,
};
use blocks::Block;
use core::{arch::naked_asm, cell::Cell, ffi::c_void, mem::MaybeUninit};
use spread::Spread;

/// What [`advance`] reads and changes.
#[repr(C)]
#[derive(Debug)]
struct Pairs {
    /// 0: pairs of outputs that are left.
    left: usize,
    /// 4: what lies under the first filter of the next one.
    next: *const u16,
    /// 8: bytes from one pair to the next.
    distance: usize,
    /// 12: bytes that lie under a filter, in whole steps.
    length: usize,
}

/// The walk over the outputs of a call.
#[repr(C)]
#[derive(Debug)]
struct Walk<'c, 'a> {
    pairs: Pairs,
    call: &'c Call<'a, Params>,
    columns: Columns,
    spread: Spread,
    /// The next row of the output.
    y: usize,
    /// Whether an output of the row is left.
    is_one_left: bool,
}

/// Computes all outputs but for the clamp.
#[inline(always)]
pub(super) fn convolve(call: &Call<'_, Params>, columns: Columns) {
    let params = call.params;
    let [whole, last] = choose!(blocks, params.output_channels, call.properties);
    if let Some(block) = whole.or(last) {
        let spread = spread::spread(params.input_channels);
        run(call, columns, block, spread);
    }
}

#[inline(never)]
fn run(call: &Call<'_, Params>, columns: Columns, block: Block, spread: Spread) {
    let params = call.params;
    let (steps, channels) = (columns.steps(), params.output_channels);
    let outputs = call.span.len().wrapping_mul(params.output_width);
    let numbers = call.scratch.get(..columns.words());
    let words = call
        .words
        .get(..block::words(channels, steps, call.properties));
    let output = call.output.get(..outputs.wrapping_mul(channels));
    let (Some(numbers), Some(words), Some(output)) = (numbers, words, output) else {
        return;
    };
    if steps == 0 || channels == 0 {
        return;
    }
    // Left and right of the input they stay so.
    for word in numbers {
        word.set(two(params.input_zero_point));
    }
    let from_output_to_output = params.stride_width.wrapping_mul(columns.length);
    let mut walk = Walk {
        pairs: Pairs {
            left: 0,
            next: numbers.as_ptr().cast(),
            distance: from_output_to_output.wrapping_mul(4),
            length: steps.wrapping_mul(4),
        },
        call,
        columns,
        spread,
        y: call.span.start,
        is_one_left: false,
    };
    let code = block(steps);
    // Cells may be written through a shared reference.
    let output = output.as_ptr().cast_mut().cast::<i8>();
    let output = output.wrapping_sub(channels);
    // SAFETY: `next_row` gives as many pairs as a row of the output has, for each row of the span, whose
    // outputs there are; there are columns for all of them. The words are as many as the block reads.
    unsafe {
        compute_argument(Argument {
            frame: Frame {
                patches: core::ptr::null(),
                patch_end: core::ptr::null(),
                output,
                distance: channels.wrapping_sub(1),
                addend: call.addend,
                whole_end: output,
                words: words.as_ptr(),
                first: [code as u32, (code >> 32) as u32],
                last: [0; 2],
                channels,
                advance,
                state: (&raw mut walk).cast(),
            },
            registers: MaybeUninit::uninit(),
        });
    }
}

/// An [`Advance`](super::driver::Advance): the block enters with its registers.
///
/// # Safety
///
/// The state is a [`Walk`], which begins with [`Pairs`].
#[unsafe(naked)]
unsafe extern "C" fn advance() {
    naked_asm!(
        extension!(),
        "2:",
        "ldr r0, [sp, #52]",
        "ldm r0, {{r1, r2, r3, r4}}",
        "subs r1, r1, #1",
        "blo 3f",
        "mov r12, r2",
        "add r11, r2, r3, lsr #1",
        "add r4, r4, r2",
        "add r2, r2, r3",
        "ldr r5, [sp, #8]",
        "ldr r6, [sp, #44]",
        "ldr lr, [sp, #24]",
        "ldr r8, [sp, #28]",
        "str r4, [sp, #4]",
        "strd r1, r2, [r0]",
        "add r5, r5, r6",
        "str r5, [sp, #8]",
        "bx r8",
        "3:",
        "mov r1, sp",
        "bl {next_row}",
        "cmp r0, #0",
        "bne 2b",
        "b {counted}",
        next_row = sym next_row,
        counted = sym counted,
    )
}

/// Goes on to the pairs of the next row of the output, or to the last pair of one with an odd number of
/// outputs, of which the first output is computed again. Gives 0 where there is none.
///
/// # Safety
///
/// The state is a [`Walk`] that nothing else uses, and so is the frame, which goes with it.
unsafe extern "C" fn next_row(state: *mut c_void, frame: *mut Frame) -> usize {
    // SAFETY: the caller's promise.
    let (walk, frame) = unsafe { (&mut *state.cast::<Walk<'_, '_>>(), &mut *frame) };
    if walk.is_one_left {
        walk.is_one_left = false;
        walk.pairs.left = 1;
        walk.pairs.next = walk.pairs.next.wrapping_byte_sub(walk.pairs.distance / 2);
        frame.output = frame.output.wrapping_sub(frame.channels);
        return 1;
    }
    if walk.y == walk.call.span.end {
        return 0;
    }
    walk.fill();
    walk.y = walk.y.wrapping_add(1);
    let outputs = walk.call.params.output_width;
    walk.is_one_left = outputs % 2 == 1;
    walk.pairs.left = outputs / 2;
    walk.pairs.next = walk.numbers().as_ptr().cast();
    1
}

impl<'a> Walk<'_, 'a> {
    /// All columns.
    #[inline(always)]
    fn numbers(&self) -> &'a [Cell<u16>] {
        halves(self.call.scratch)
    }

    /// Fills the columns under a row of the output.
    #[inline(always)]
    fn fill(&self) {
        let params = self.call.params;
        let channels = params.input_channels;
        let length = self.columns.length;
        let room = self.columns.count.saturating_sub(params.padding_left);
        let positions = params.input_width.min(room);
        let start = params.padding_left.wrapping_mul(length);
        let first = self.numbers().get(start..).unwrap_or(&[]);
        if channels == 1
            && length == 3
            && let [Some(a), Some(b), Some(c)] = [0, 1, 2].map(|i| self.row(i, positions))
        {
            let rows = [a, b, c].map(|row| row.as_ptr().cast());
            let numbers = first.as_ptr().cast_mut().cast();
            // SAFETY: the rows have so many positions, and the columns, behind the padding, have room for
            // them. Cells may be written through a shared reference.
            unsafe { spread::three_rows(&raw const rows, numbers, positions) };
            return;
        }
        for i in 0..params.filter_height {
            keep_rolled();
            let numbers = first.get(i.wrapping_mul(channels)..).unwrap_or(&[]);
            match self.row(i, positions.wrapping_mul(channels)) {
                // SAFETY: the row has so many positions, and the columns, behind the padding, have room
                // for them. Their lengths are multiples of the channels, and so these lie at words if
                // there are four. Cells may be written through a shared reference.
                Some(cells) => unsafe {
                    let numbers = numbers.as_ptr().cast_mut().cast();
                    (self.spread)(cells.as_ptr().cast(), numbers, positions, 2 * length);
                },
                None => self.pad(numbers, positions),
            }
        }
    }

    /// So many elements of the row of the input that row `i` of the filters covers.
    #[inline(always)]
    fn row(&self, i: usize, length: usize) -> Option<&'a [Cell<i8>]> {
        let params = self.call.params;
        let row = self.y.wrapping_mul(params.stride_height);
        let row = row.wrapping_add(i).wrapping_sub(params.padding_top);
        self.call.input.get(row as isize)?.get(..length)
    }

    /// Fills a row of all columns with padding.
    #[inline(never)]
    fn pad(&self, mut numbers: &[Cell<u16>], positions: usize) {
        let params = self.call.params;
        for _ in 0..positions {
            keep_rolled();
            for number in numbers.iter().take(params.input_channels) {
                keep_rolled();
                number.set(params.input_zero_point as u16);
            }
            numbers = numbers.get(self.columns.length..).unwrap_or(&[]);
        }
    }
}
