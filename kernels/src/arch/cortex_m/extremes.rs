//! MINIMUM and MAXIMUM of 8-bit elements, four to the word; other operators of two operands are those of
//! [`Portable`].

use crate::{
    CortexM, Portable,
    ops::binary::{Args, Binary, Extreme, Function},
    portable::{Dense, Place, elementwise},
};
use core::{arch::naked_asm, cell::Cell, marker::PhantomData};

impl<O: Function<A>, A: Copy + Default> Binary<O, A> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, O, A>) {
        if let Some(extreme) = O::EXTREME {
            let extremes = Extremes::<O, A> {
                arithmetic: args.arithmetic,
                extreme,
                operator: PhantomData,
            };
            elementwise(
                args.broadcast,
                args.first,
                args.second,
                args.output,
                extremes,
            );
        } else {
            <Portable as Binary<O, A>>::run(args);
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, O, A>) {
        <Portable as Binary<O, A>>::compact(args);
    }
}

/// An operator that chooses one of two 8-bit elements.
struct Extremes<O: Function<A>, A: Copy> {
    arithmetic: O::Arithmetic,
    extreme: Extreme<A, O::Second, O::Output>,
    operator: PhantomData<O>,
}

impl<O: Function<A>, A: Copy> Clone for Extremes<O, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<O: Function<A>, A: Copy> Copy for Extremes<O, A> {}

impl<O: Function<A>, A: Copy> Dense<A, O::Second, O::Output> for Extremes<O, A> {
    #[inline(always)]
    fn pair(self, first: A, second: O::Second) -> O::Output {
        O::apply(&self.arithmetic, first, second)
    }

    #[inline(always)]
    fn dense(
        self,
        first: &[impl Place<A>],
        second: &[impl Place<O::Second>],
        output: &[Cell<O::Output>],
    ) {
        let length = output.len().min(first.len()).min(second.len());
        let words = length / 4;
        if words > 0 {
            let (from, other) = (first.as_ptr().cast(), second.as_ptr().cast());
            let to = output.as_ptr().cast();
            // SAFETY: all elements are `i8`, or there were no `extreme`, and no slice is shorter. Cells may be
            // written. An output over an operand lies there exactly: the contract of the operator.
            unsafe {
                if self.extreme.is_larger() {
                    larger(from, other, to, words);
                } else {
                    smaller(from, other, to, words);
                }
            }
        }
        let rest = first
            .iter()
            .zip(second)
            .zip(output)
            .skip(words.wrapping_mul(4));
        for ((first, second), output) in rest {
            output.set(self.pair(first.element(), second.element()));
        }
    }
}

/// Defines a function that chooses elements.
macro_rules! choose_elements {
    (word, $choose:literal) => {
        concat!(
            "ldr r4, [r0], #4\n",
            "ldr r12, [r1], #4\n",
            // Sets the flags by which SEL chooses, byte by byte.
            "ssub8 lr, r4, r12\n",
            $choose,
            "str r4, [r2], #4\n",
        )
    };
    ($(#[$document:meta])* $name:ident, $choose:literal) => {
        $(#[$document])*
        ///
        /// # Safety
        ///
        /// There is a word, and as many are readable in both operands and writable. The output may lie over an
        /// operand if it does so exactly.
        #[unsafe(naked)]
        unsafe extern "C" fn $name(first: *const i8, second: *const i8, output: *const i8, words: usize) {
            naked_asm!(
                extension!(),
                "push {{r4, lr}}",
                // An odd word comes first: the loop does two at a time.
                "tst r3, #1",
                "bne 3f",
                "2:",
                choose_elements!(word, $choose),
                "3:",
                choose_elements!(word, $choose),
                "subs r3, #2",
                "bgt 2b",
                "pop {{r4, pc}}",
            )
        }
    };
}

choose_elements!(
    /// The larger element of each pair.
    larger, "sel r4, r4, r12\n"
);

choose_elements!(
    /// The smaller element of each pair.
    smaller, "sel r4, r12, r4\n"
);
