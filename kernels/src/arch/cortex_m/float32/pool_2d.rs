//! MAX_POOL_2D of floats.

use super::{clamp, is_nan, order};
use crate::{
    Clamp, CortexM, Portable,
    ops::pool_2d::{Args, MaxPool2d},
    portable::for_each_window,
    slices::windows,
};

impl MaxPool2d<f32> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, f32>) {
        maximum(args);
    }

    #[inline(always)]
    fn compact(args: &Args<'_, f32>) {
        <Portable as MaxPool2d<f32>>::compact(args);
    }
}

#[inline(never)]
fn maximum(args: &Args<'_, f32>) {
    let channels = args.params.channels;
    let stage = Clamp {
        min: args.min,
        max: args.max,
    };
    for_each_window(args, |window, outputs| {
        for (channel, output) in outputs.iter().enumerate() {
            let (mut maximum, mut highest) = (f32::MIN, order(f32::MIN));
            for pixel in window.runs().flat_map(|run| windows(run, channels)) {
                if let Some(value) = pixel.get(channel) {
                    let value = value.get();
                    if order(value) > highest && !is_nan(value) {
                        (maximum, highest) = (value, order(value));
                    }
                }
            }
            output.set(clamp(&stage, maximum));
        }
    });
}
