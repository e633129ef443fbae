//! Tables of 8-bit functions, four elements at a time.

use crate::{
    Portable, Reference,
    ops::lookup::{Args, Index, Lookup},
};

impl<I: Index, O: Copy + 'static> Lookup<I, O> for Portable {
    #[inline]
    fn run(args: &Args<'_, I, O>) {
        // A table whose length is known needs no check of the index.
        let Some(table) = args.table.first_chunk::<256>() else {
            debug_assert!(false, "{} entries", args.table.len());
            return;
        };
        let look_up = |input: I| table.get(input.index()).copied();
        let (inputs, last_inputs) = args.input.as_chunks::<4>();
        let (outputs, last_outputs) = args.output.as_chunks::<4>();
        for (inputs, outputs) in inputs.iter().zip(outputs) {
            // All are read before they are written: then loads follow each other, which takes less time.
            let values = inputs.each_ref().map(|input| look_up(input.get()));
            for (output, value) in outputs.iter().zip(values) {
                if let Some(value) = value {
                    output.set(value);
                }
            }
        }
        for (input, output) in last_inputs.iter().zip(last_outputs) {
            if let Some(value) = look_up(input.get()) {
                output.set(value);
            }
        }
    }

    #[inline(always)]
    fn compact(args: &Args<'_, I, O>) {
        <Reference as Lookup<I, O>>::compact(args);
    }
}
