//! Matrices of 8-bit weights times a vector, see [`dual::matrix`](crate::dual::matrix).

use crate::{
    dual::matrix::{GROUP, ROWS, block_words, vector_words},
    slices::window,
};
use core::{arch::naked_asm, cell::Cell};

/// Groups in a round of the loop, a power of two.
const ROUND: usize = 8;

/// Brings a vector into working memory, less its zero point.
pub(crate) fn expand(values: &[Cell<i8>], zero_point: i32, vector: &[Cell<u32>]) {
    let whole = values.len() / GROUP;
    let fits = vector.len() >= vector_words(values.len());
    let Some((products, vector)) = vector.split_first().filter(|_| fits) else {
        debug_assert!(false, "working memory is too short");
        return;
    };
    let twice = (zero_point as u32 & 0xffff).wrapping_mul(0x1_0001);
    let mut sum = 0_i32;
    if whole > 0 {
        // SAFETY: there are so many groups of values and pairs of words. Cells may be written through a
        // shared reference.
        sum = unsafe { expand_groups(values.as_ptr().cast(), twice, vector.as_ptr(), whole) };
    }
    let start = whole.wrapping_mul(GROUP);
    let rest = window(values, start, values.len().wrapping_sub(start));
    if !rest.is_empty() {
        let element = |index: usize| {
            let value = rest.get(index).map(|value| i32::from(value.get()));
            value.map_or(0, |value| value.wrapping_sub(zero_point))
        };
        let words = window(vector, whole.wrapping_mul(2), 2);
        for (step, word) in words.iter().enumerate() {
            let high = element(step.wrapping_add(2)) as u32;
            word.set(high << 16 | u32::from(element(step) as u16));
        }
        // Of two neighbours; the group has at most three elements.
        sum = sum.wrapping_add(element(0).wrapping_mul(element(1)));
    }
    products.set(sum.wrapping_neg() as u32);
}

/// Returns the sum of products of neighbours.
///
/// # Safety
///
/// There are `groups >= 1` times four values and two words.
#[unsafe(naked)]
unsafe extern "C" fn expand_groups(
    _values: *const i8,
    _zero_point: u32,
    _vector: *const Cell<u32>,
    _groups: usize,
) -> i32 {
    naked_asm!(
        extension!(),
        "push {{r4, lr}}",
        "mov lr, #0",
        "2:",
        "ldr r12, [r0], #4",
        "subs r3, r3, #1",
        "sxtb16 r4, r12",
        "sxtb16 r12, r12, ror #8",
        "ssub16 r4, r4, r1",
        "ssub16 r12, r12, r1",
        "smlad lr, r4, r12, lr",
        "str r4, [r2], #4",
        "str r12, [r2], #4",
        "bne 2b",
        "mov r0, lr",
        "pop {{r4, pc}}",
    )
}

/// The sums of some blocks.
#[inline]
pub(crate) fn sums(words: &[u32], vector: &[Cell<u32>], narrow: bool, results: &[Cell<u32>]) {
    // Two words for each group, behind one.
    let groups = vector.len() / 2;
    let blocks = results.len() / ROWS;
    let needed = blocks.wrapping_mul(block_words(groups.wrapping_mul(GROUP)));
    if words.len() < needed || blocks == 0 || groups == 0 || vector.len() % 2 == 0 {
        debug_assert!(false, "not what was packed");
        return;
    }
    let call = Call {
        words: words.as_ptr(),
        vector: vector.as_ptr(),
        groups,
        results: results.as_ptr(),
        blocks,
    };
    // SAFETY: the words and the vector are as long as they have to be. Cells may be written through a
    // shared reference.
    unsafe {
        if narrow {
            sum_narrow(&call)
        } else {
            sum_wide(&call)
        }
    };
}

/// Arguments of [`sum_narrow`] and [`sum_wide`].
#[repr(C)]
struct Call {
    words: *const u32,
    vector: *const Cell<u32>,
    groups: usize,
    results: *const Cell<u32>,
    blocks: usize,
}

/// A group of a narrow matrix: the sums of the second rows are those over whole halves.
macro_rules! narrow {
    () => {
        concat!(
            "smlad r1, r4, r8, r1\n",
            "smlad r3, r4, r9, r3\n",
            "smlad r1, r5, r10, r1\n",
            "smlad r3, r5, r11, r3\n",
            "sxtab16 r8, r5, r8\n",
            "sxtab16 r9, r5, r9\n",
            "sxtab16 r10, r4, r10\n",
            "sxtab16 r11, r4, r11\n",
            "smlad r0, r8, r10, r0\n",
            "smlad r2, r9, r11, r2\n",
        )
    };
    (begin) => {
        "add r0, r0, r4\n add r2, r2, r4\n"
    };
    (end) => {
        ""
    };
    (differences) => {
        "sub r1, r1, r0\n sub r3, r3, r2\n asr r1, r1, #8\n asr r3, r3, #8\n"
    };
    (instructions) => {
        16
    };
}

/// Two rows of a group.
macro_rules! wide_pair {
    ($first:literal $second:literal $even:literal $odd:literal) => {
        concat!(
            "sxtab16 r7, r5, ",
            $even,
            "\n",
            "sxtab16 ",
            $even,
            ", r5, ",
            $even,
            ", ror #8\n",
            "sxtab16 r12, r4, ",
            $odd,
            "\n",
            "sxtab16 ",
            $odd,
            ", r4, ",
            $odd,
            ", ror #8\n",
            "smlad ",
            $first,
            ", r7, r12, ",
            $first,
            "\n",
            "smlad ",
            $second,
            ", ",
            $even,
            ", ",
            $odd,
            ", ",
            $second,
            "\n",
        )
    };
}

/// A group of a matrix that is not narrow.
macro_rules! wide {
    () => {
        concat!(wide_pair!("r0" "r1" "r8" "r10"), wide_pair!("r2" "r3" "r9" "r11"))
    };
    (begin) => {
        "add r0, r0, r4\n add r1, r1, r4\n add r2, r2, r4\n add r3, r3, r4\n"
    };
    (end) => {
        "ldr r7, [sp, #8]\n"
    };
    (differences) => {
        ""
    };
    (instructions) => {
        18
    };
}

macro_rules! sum {
    ($($name:ident: $kind:ident;)+) => {$(
/// Registers:
///
/// ```text
/// r0 r1 r2 r3     sums: Σ x a, Σ x (256 b + a) or Σ x b, and the same of rows c, d
/// r4 r5           vector: 0 and 2 of a group, 1 and 3
/// r6              the vector
/// r7              where it ends, or elements and weights added
/// r8 r9 r10 r11   weights: of a and b, c and d, for 0 and 2, then for 1 and 3
/// r12             elements and weights added
/// lr              the weights
/// ```
///
/// # Safety
///
/// There are `blocks >= 1` blocks and results, and `groups >= 1` groups of the vector.
#[unsafe(naked)]
unsafe extern "C" fn $name(_call: *const Call) {
    naked_asm!(
        extension!(),
        "push {{r4-r11, lr}}",
        "ldm r0, {{r1, r2, r3, r4, r5}}",
        "mov lr, r1",
        "mov r6, r4",
        "add r5, r4, r5, lsl #4",
        "add r12, r2, r3, lsl #3",
        "add r7, r12, #4",
        "mov r4, r7",
        // Where the loop is entered, so that the last round is whole. Addresses of Thumb code are odd.
        "rsb r3, r3, #0",
        "and r3, r3, #{round} - 1",
        "adr r1, 4f + 1",
        "movs r8, #{group}",
        "mla r3, r3, r8, r1",
        // 0: the vector, 4: where the loop is entered, 8: end of the vector, 12: end of the results, 16: the
        // results.
        "push {{r2-r6}}",
        "2:",
        "ldr r6, [sp]",
        "ldr r8, [sp, #4]",
        "ldr r4, [r6], #4",
        "ldm lr!, {{r0, r1, r2, r3}}",
        $kind!(begin),
        "bx r8",
        ".p2align 2",
        "4:",
        ".rept {round}",
        "ldr r4, [r6], #4",
        "ldr r5, [r6], #4",
        "ldr r8, [lr], #4",
        "ldr r9, [lr], #4",
        "ldr r10, [lr], #4",
        "ldr r11, [lr], #4",
        $kind!(),
        ".endr",
        $kind!(end),
        "cmp r6, r7",
        "bne 4b",
        "ldr r12, [sp, #16]",
        "ldr r8, [sp, #12]",
        $kind!(differences),
        "stm r12!, {{r0, r1, r2, r3}}",
        "str r12, [sp, #16]",
        "cmp r12, r8",
        "bne 2b",
        "add sp, sp, #20",
        "pop {{r4-r11, pc}}",
        round = const ROUND,
        // All instructions of a group are words.
        group = const 4 * $kind!(instructions),
    )
}
    )+};
}

sum! {
    sum_narrow: narrow;
    sum_wide: wide;
}
