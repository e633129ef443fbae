//! FULLY_CONNECTED: four outputs at a time.

mod blocks;
mod neighbours;

use crate::{
    Packed,
    dual::{
        block::{self, CHANNELS},
        fully_connected::adds_neighbours,
    },
    ops::fully_connected::Args,
    slices::windows,
};
use blocks::Layer;

/// Chooses the functions; what a model does not need is not linked.
#[inline(always)]
pub(super) fn run(args: &Args<'_, i8, i8>, packed: &Packed<'_>) {
    let (params, properties) = (args.params, packed.properties);
    let channels = params.output_depth;
    let [whole, rest] = choose!(blocks, channels, properties);
    let depth = params.input_depth;
    let last = rest.unwrap_or(blocks::leave);
    let layer = Layer {
        depth,
        addend: args.stage.zero_point.wrapping_mul(2).wrapping_add(1),
        channels: channels & !(CHANNELS - 1),
        first: match whole {
            Some(_) if !properties.narrow && adds_neighbours(params) => neighbours::wide_4,
            whole => whole.unwrap_or(last),
        },
        last,
    };
    let steps = depth.div_ceil(4).wrapping_mul(2);
    let (words, needed) = (packed.words, block::words(channels, steps, properties));
    if depth == 0 || channels == 0 || words.len() < needed {
        debug_assert!(false, "not what was packed");
        return;
    }
    let inputs = windows(args.input, depth);
    let outputs = windows(args.output, channels);
    for (input, output) in inputs.zip(outputs).take(params.batches) {
        let (input, output) = (input.as_ptr().cast(), output.as_ptr().cast_mut().cast());
        // SAFETY: windows are as long as they have to be, and so are the words. Cells may be written
        // through a shared reference.
        unsafe { blocks::connect(input, words.as_ptr(), output, &layer) };
    }
    if !properties.saturating {
        super::clamp(args.output, args.stage.min, args.stage.max);
    }
}
