//! SignalEnergy: nothing is asked bin by bin.

use crate::{
    Portable, Reference,
    ops::signal_energy::{Args, SignalEnergy},
};
use core::cell::Cell;

impl SignalEnergy<i16> for Portable {
    #[inline]
    fn run(args: &Args<'_, i16>) {
        let bins = args.input.as_chunks::<2>().0;
        let end = args.params.end_index.min(bins.len());
        let start = args.params.start_index.min(end);
        let (below, rest) = args.output.split_at_checked(start).unwrap_or_default();
        let (wanted, above) = rest.split_at_checked(end - start).unwrap_or((rest, &[]));
        for output in below.iter().chain(above) {
            output.set(0);
        }
        let square = |part: &Cell<i16>| i32::from(part.get()).wrapping_mul(part.get().into());
        let bins = bins.get(start..).unwrap_or_default();
        for ([re, im], output) in bins.iter().zip(wanted) {
            output.set((square(re) as u32).wrapping_add(square(im) as u32));
        }
    }

    #[inline]
    fn compact(args: &Args<'_, i16>) {
        Reference::run(args);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::signal_energy::Params;

    #[test]
    fn energies_are_those_of_the_reference() {
        let parts = [-32768, 32767, -32768, -32768, 5, -7, 0, 1, 300, -20000];
        let input = parts.map(Cell::new);
        for (start_index, end_index) in [(0, 5), (1, 3), (2, 9), (3, 3), (4, 1), (7, 9)] {
            let outputs = [[9; 5]; 2].map(|output| output.map(Cell::new));
            let params = Params {
                start_index,
                end_index,
            };
            let functions = [Portable::run, Reference::run];
            for (output, function) in outputs.iter().zip(functions) {
                function(&Args {
                    params: &params,
                    input: &input,
                    output,
                });
            }
            assert_eq!(outputs[0], outputs[1], "{params:?}");
        }
    }
}
