//! Four channels of a pair of rows, unpacked to 16-bit numbers: of the input, or of the filter.

use core::{arch::naked_asm, ops::Range};

/// Rows of which pairs are unpacked. Distances are in bytes.
pub(super) struct Source<F> {
    /// Where a row begins; nothing where it is in the padding.
    pub(super) get: F,
    pub(super) height: usize,
    /// From a row to the next one, if rows have one column and follow each other.
    pub(super) run: usize,
    /// From a column to the next one, and how many there are.
    pub(super) column: usize,
    pub(super) columns: usize,
    /// Stands for each column of a row in the padding.
    pub(super) absent: u32,
    /// Added to the numbers.
    pub(super) addend: u32,
}

impl<F: Fn(isize) -> Option<*const i8>> Source<F> {
    /// Unpacks pairs of rows, the first of which begins with a row `top`; distances of the target are in words,
    /// of pairs and of channels.
    ///
    /// # Safety
    ///
    /// Four bytes must be readable in each column of each row, and the target must be writable.
    #[inline(always)]
    pub(super) unsafe fn unpack(
        &self,
        top: isize,
        pairs: Range<usize>,
        target: *mut u32,
        [target_pair, target_channel]: [usize; 2],
    ) {
        let absent = (&raw const self.absent).cast();
        let mut pair = pairs.start;
        while pair < pairs.end {
            let first = top.wrapping_add_unsigned(2 * pair);
            let rows = [first, first + 1].map(&self.get);
            let mut count = 1;
            let mut columns = self.columns;
            let mut step = self.column;
            if self.run > 0 && rows[0].is_some() && rows[1].is_some() {
                // The pairs after it that are there, too.
                count = ((self.height as isize - first) / 2) as usize;
                count = count.min(pairs.end - pair);
                columns = count;
                step = 2 * self.run;
            }
            let pair_of_rows = Pair {
                rows: rows.map(|row| row.unwrap_or(absent)),
                steps: rows.map(|row| if row.is_some() { step } else { 0 }),
                columns,
                target: target.wrapping_add(pair * target_pair),
                channel: 4 * target_channel,
                addend: self.addend,
            };
            // SAFETY: the rows have four bytes in each column, as does what stands for a row that is not there,
            // the only column of which is read again and again. The caller says that the target is writable.
            unsafe { unpack(&pair_of_rows) };
            pair += count;
        }
    }
}

/// Where four bytes are for each column of a pair of rows, and where the words go. Distances are in bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
struct Pair {
    /// The first column of each row.
    rows: [*const i8; 2],
    /// From a column to the next one, in each row.
    steps: [usize; 2],
    /// Columns, at least one.
    columns: usize,
    /// The first channel's word of the first column; those of the other columns follow.
    target: *mut u32,
    /// From a channel to the next one.
    channel: usize,
    /// Added to the numbers, in both halves.
    addend: u32,
}

/// Unpacks a pair of rows.
///
/// r0 and r1 are where the columns are, r2 and r3 their distances; r4 the columns left; r5 where words go,
/// r6 and r8 the distances of the second and the fourth channel's; r7 the addend.
///
/// # Safety
///
/// Four bytes must be readable in each column of both rows. The words must be writable.
#[unsafe(naked)]
unsafe extern "C" fn unpack(pair: &Pair) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "ldm r0, {{r0-r7}}",
        "add r8, r6, r6, lsl #1",
        "2:",
        "ldr r9, [r0]",
        "ldr r10, [r1]",
        "add r0, r0, r2",
        "add r1, r1, r3",
        "pkhbt r11, r9, r10, lsl #16",
        "pkhtb r9, r10, r9, asr #16",
        "sxtab16 r10, r7, r9",
        "str r10, [r5, r6, lsl #1]",
        "sxtab16 r9, r7, r9, ror #8",
        "str r9, [r5, r8]",
        "sxtab16 r10, r7, r11, ror #8",
        "str r10, [r5, r6]",
        "sxtab16 r11, r7, r11",
        "str r11, [r5], #4",
        "subs r4, r4, #1",
        "bne 2b",
        "pop {{r4-r11, pc}}",
    )
}
