//! Copying between layouts: by words where elements stay neighbours, and where rows of bytes become columns.

use crate::{
    CortexM, Portable, Source,
    ops::strided_copy::{Args, StridedCopy},
    portable::{Place, Rectangle, copy_apart},
};
use core::{arch::naked_asm, cell::Cell};

impl<T: Copy + Default + 'static> StridedCopy<T> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, T>) {
        match args.source {
            Source::Cells(source) => copy(args, source),
            Source::Constant(source) => copy(args, source),
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, T>) {
        <Portable as StridedCopy<T>>::compact(args);
    }
}

/// Copies elements from either cells or values of type `T`.
#[inline(always)]
fn copy<T: Copy, P: Place<T>>(args: &Args<'_, T>, source: &[P]) {
    const { assert!(size_of::<P>() == size_of::<T>()) };
    if let Some(rectangle) = Rectangle::single(args.params) {
        return copy_rectangle(source, args.output, rectangle);
    }
    for rectangle in Rectangle::all(args.params, &Rectangle::strides(args.params)) {
        copy_rectangle(source, args.output, rectangle);
    }
}

#[inline(always)]
fn copy_rectangle<T: Copy, P: Place<T>>(source: &[P], output: &[Cell<T>], rectangle: Rectangle) {
    let size = size_of::<T>();
    if !rectangle.has_neighbours() && size > 1 {
        return copy_apart(source, output, rectangle);
    }
    let Some(places) = Places::new(source, output, rectangle) else {
        return;
    };
    if rectangle.has_neighbours() {
        copy_rows(places, rectangle, size);
    } else {
        copy_bytes(places, rectangle);
    }
}

/// The first elements of a rectangle in both tensors. The others, wherever they are, lie within the tensors,
/// and there are some; if the tensors overlap, no element moves to a higher address, and both are walked
/// upwards by the same strides: the contract of the operator.
#[derive(Clone, Copy)]
struct Places {
    from: *const u8,
    to: *const u8,
}

impl Places {
    /// Nothing if there is no element, or one outside a tensor.
    #[inline(always)]
    fn new<T, P>(source: &[P], output: &[Cell<T>], rectangle: Rectangle) -> Option<Self> {
        let [rows, length] = rectangle.extents;
        if rows == 0 || length == 0 {
            return None;
        }
        let lies_within = |first: usize, strides: [usize; 2], elements: usize| {
            let mut ends = [first as i64; 2];
            for (stride, extent) in strides.into_iter().zip(rectangle.extents) {
                let reach = (stride as isize as i64).saturating_mul(extent as i64 - 1);
                let [lowest, highest] = &mut ends;
                *lowest = lowest.saturating_add(reach.min(0));
                *highest = highest.saturating_add(reach.max(0));
            }
            let [lowest, highest] = ends;
            lowest >= 0 && highest < elements as i64
        };
        let fits = lies_within(rectangle.from, rectangle.source_strides, source.len())
            && lies_within(rectangle.to, rectangle.output_strides, output.len());
        debug_assert!(fits, "{rectangle:?}");
        fits.then(|| Self {
            from: source.as_ptr().wrapping_add(rectangle.from).cast(),
            to: output.as_ptr().wrapping_add(rectangle.to).cast(),
        })
    }
}

/// Copies rows whose elements, of so many bytes, are neighbours.
#[inline(always)]
fn copy_rows(places: Places, rectangle: Rectangle, size: usize) {
    let Places { from, to } = places;
    let [rows, length] = rectangle.extents.map(|extent| extent.wrapping_mul(size));
    let ([source_row, _], [output_row, _]) = (rectangle.source_strides, rectangle.output_strides);
    // SAFETY: these are the elements of the rectangle, whose places are valid. Cells may be written.
    unsafe {
        if rows == size {
            return line(from, to, length);
        }
        let rows_of_bytes = Lines {
            from,
            to,
            length,
            rows: rows.checked_div(size).unwrap_or_default(),
            source_skip: source_row.wrapping_mul(size).wrapping_sub(length),
            output_skip: output_row.wrapping_mul(size).wrapping_sub(length),
        };
        lines(&raw const rows_of_bytes);
    }
}

/// Copies bytes that are not neighbours: tiles where rows become columns, and others one by one.
#[inline(always)]
fn copy_bytes(places: Places, rectangle: Rectangle) {
    let Places { from, to } = places;
    let [rows, length] = rectangle.extents;
    let [source_row, source_step] = rectangle.source_strides;
    let [output_row, output_step] = rectangle.output_strides;
    if source_row == 1 && output_step == 1 {
        return transpose(places, [length, rows], source_step, output_row);
    }
    if source_step == 1 && output_row == 1 {
        return transpose(places, [rows, length], source_row, output_step);
    }
    let lines = Bytes {
        from,
        to,
        rows,
        length,
        source_step,
        output_step,
        source_skip: source_row.wrapping_sub(source_step.wrapping_mul(length)),
        output_skip: output_row.wrapping_sub(output_step.wrapping_mul(length)),
    };
    // SAFETY: these are the elements of the rectangle, whose places are valid. Cells may be written.
    unsafe { bytes(&raw const lines) };
}

/// Makes columns of rows of neighbours, which are `source_row` apart and become columns of rows that are
/// `output_row` apart.
#[inline(never)]
fn transpose(places: Places, [rows, columns]: [usize; 2], source_row: usize, output_row: usize) {
    const TILE: usize = 4;
    let Places { mut from, mut to } = places;
    let tiles = columns / TILE;
    let left = columns % TILE;
    let past_tiles = columns.wrapping_sub(left);
    let mut strips = rows / TILE;
    // SAFETY: the elements of all calls are those of the rectangle, whose places are valid, and in no two of
    // them the same. Cells may be written.
    unsafe {
        if left > 0 {
            let rest = Bytes {
                from: from.wrapping_add(past_tiles),
                to: to.wrapping_add(past_tiles.wrapping_mul(output_row)),
                rows: left,
                length: rows,
                source_step: source_row,
                output_step: 1,
                source_skip: 1_usize.wrapping_sub(source_row.wrapping_mul(rows)),
                output_skip: output_row.wrapping_sub(rows),
            };
            bytes(&raw const rest);
        }
        if tiles == 0 {
            return;
        }
        while strips > 0 {
            transpose_strip(from, source_row, to, output_row, tiles);
            from = from.wrapping_add(source_row.wrapping_mul(TILE));
            to = to.wrapping_add(TILE);
            strips = strips.wrapping_sub(1);
        }
        if !rows.is_multiple_of(TILE) {
            let rest = Bytes {
                from,
                to,
                rows: rows % TILE,
                length: past_tiles,
                source_step: 1,
                output_step: output_row,
                source_skip: source_row.wrapping_sub(past_tiles),
                output_skip: 1_usize.wrapping_sub(output_row.wrapping_mul(past_tiles)),
            };
            bytes(&raw const rest);
        }
    }
}

/// Copies `r2` bytes from `r0` on to `r1` on, upwards, 16 at a time. All are read before they are written, so
/// that bytes may move to lower addresses by any distance.
macro_rules! line {
    () => {
        concat!(
            "subs r2, #32\n",
            "blo 12f\n",
            "11:\n",
            line!(block),
            line!(block),
            "subs r2, #32\n",
            "bhs 11b\n",
            "12:\n",
            // Of the bytes that are left, 16 by the carry, 8 by the sign, and so on.
            "lsls r2, #28\n",
            "bcc 13f\n",
            line!(block),
            "13:\n",
            "beq 14f\n",
            "itttt mi\n",
            "ldrmi r3, [r0], #4\n",
            "ldrmi r4, [r0], #4\n",
            "strmi r3, [r1], #4\n",
            "strmi r4, [r1], #4\n",
            "lsls r2, #2\n",
            "itt cs\n",
            "ldrcs r3, [r0], #4\n",
            "strcs r3, [r1], #4\n",
            "beq 14f\n",
            "itt mi\n",
            "ldrhmi r3, [r0], #2\n",
            "strhmi r3, [r1], #2\n",
            "lsls r2, #2\n",
            "itt cs\n",
            "ldrbcs r3, [r0], #1\n",
            "strbcs r3, [r1], #1\n",
            "14:\n",
        )
    };
    (block) => {
        "ldr r3, [r0], #4
        ldr r4, [r0], #4
        ldr r5, [r0], #4
        ldr r12, [r0], #4
        str r3, [r1], #4
        str r4, [r1], #4
        str r5, [r1], #4
        str r12, [r1], #4
        "
    };
}

/// Copies bytes.
///
/// # Safety
///
/// So many bytes are readable at `from` and writable at `to`, and `to` is none of their addresses but the
/// first.
#[unsafe(naked)]
unsafe extern "C" fn line(from: *const u8, to: *const u8, count: usize) {
    naked_asm!("push {{r4, r5, r6, lr}}", line!(), "pop {{r4, r5, r6, pc}}")
}

/// Rows of bytes that are neighbours.
#[repr(C)]
struct Lines {
    from: *const u8,
    to: *const u8,
    length: usize,
    rows: usize,
    /// From after a row to the next.
    source_skip: usize,
    /// The same in the output.
    output_skip: usize,
}

/// Copies rows.
///
/// # Safety
///
/// There is a row. Its bytes are as those of [`line`], in every row.
#[unsafe(naked)]
unsafe extern "C" fn lines(lines: *const Lines) {
    naked_asm!(
        "push {{r4-r9, lr}}",
        "ldm r0, {{r0, r1, r6-r9}}",
        "2:",
        "mov r2, r6",
        line!(),
        "add r0, r8",
        "add r1, r9",
        "subs r7, #1",
        "bne 2b",
        "pop {{r4-r9, pc}}",
    )
}

/// Bytes at equal distances, in rows.
#[repr(C)]
struct Bytes {
    from: *const u8,
    to: *const u8,
    rows: usize,
    length: usize,
    source_step: usize,
    output_step: usize,
    /// From after a row to the next.
    source_skip: usize,
    /// The same in the output.
    output_skip: usize,
}

/// Copies bytes one by one.
///
/// # Safety
///
/// There is a row and a byte in it. All bytes are readable and writable where they are said to be. If the
/// tensors overlap, they have the same distances and are walked upwards, and no byte moves to a higher address.
#[unsafe(naked)]
unsafe extern "C" fn bytes(bytes: *const Bytes) {
    naked_asm!(
        "push {{r4-r8, lr}}",
        "ldm r0, {{r0-r7}}",
        "2:",
        "lsrs r8, r3, #1",
        "bcc 3f",
        "ldrb r12, [r0]",
        "add r0, r4",
        "strb r12, [r1]",
        "add r1, r5",
        "3:",
        // By the flags of the shift.
        "beq 5f",
        "4:",
        "ldrb r12, [r0]",
        "ldrb lr, [r0, r4]",
        "add r0, r0, r4, lsl #1",
        "strb r12, [r1]",
        "strb lr, [r1, r5]",
        "add r1, r1, r5, lsl #1",
        "subs r8, #1",
        "bne 4b",
        "5:",
        "add r0, r6",
        "add r1, r7",
        "subs r2, #1",
        "bne 2b",
        "pop {{r4-r8, pc}}",
    )
}

/// Makes columns of four rows, four bytes of each at a time.
///
/// # Safety
///
/// There is a tile. Four rows of four times as many bytes, `source_row` apart, are readable, and as many rows of
/// four bytes, `output_row` apart, writable. They do not overlap.
#[unsafe(naked)]
unsafe extern "C" fn transpose_strip(
    from: *const u8,
    source_row: usize,
    to: *const u8,
    output_row: usize,
    tiles: usize,
) {
    naked_asm!(
        extension!(),
        "push {{r4-r9, lr}}",
        "ldr r4, [sp, #28]",
        "add r5, r0, r1, lsl #1",
        // SEL is to take bytes 1 and 3 of its first operand.
        "mov r6, #0",
        "mov r7, #0x00ff00ff",
        "usub8 r6, r6, r7",
        "2:",
        "ldr r7, [r0, r1]",
        "ldr r6, [r0], #4",
        "ldr r9, [r5, r1]",
        "ldr r8, [r5], #4",
        // Halves of the first and third row, and of the others.
        "pkhbt r12, r6, r8, lsl #16",
        "pkhtb r8, r8, r6, asr #16",
        "pkhbt lr, r7, r9, lsl #16",
        "pkhtb r9, r9, r7, asr #16",
        "lsl r6, lr, #8",
        "sel r6, r6, r12",
        "lsr r7, r12, #8",
        "sel r7, lr, r7",
        "str r6, [r2]",
        "str r7, [r2, r3]",
        "add r2, r2, r3, lsl #1",
        "lsl r6, r9, #8",
        "sel r6, r6, r8",
        "lsr r7, r8, #8",
        "sel r7, r9, r7",
        "str r6, [r2]",
        "str r7, [r2, r3]",
        "add r2, r2, r3, lsl #1",
        "subs r4, #1",
        "bne 2b",
        "pop {{r4-r9, pc}}",
    )
}
