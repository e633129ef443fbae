//! AVERAGE_POOL_2D and MAX_POOL_2D of floats.

use super::{clamp, is_nan, order, totals};
use crate::{
    Clamp, CortexM, Portable,
    ops::pool_2d::{Args, AveragePool2d, MaxPool2d},
    portable::{Window, for_each_window},
    slices::windows,
};

impl AveragePool2d<f32> for CortexM {
    #[inline(always)]
    fn run(args: &Args<'_, f32>) {
        average(args);
    }

    #[inline(always)]
    fn compact(args: &Args<'_, f32>) {
        <Portable as AveragePool2d<f32>>::compact(args);
    }
}

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
fn average(args: &Args<'_, f32>) {
    let channels = args.params.channels;
    for_each_output(args, |window, channel| {
        let sum = window.runs().fold(0.0, |sum, run| {
            totals::add(sum, run, channel, window.columns, channels)
        });
        sum / window.positions() as f32
    });
}

#[inline(never)]
fn maximum(args: &Args<'_, f32>) {
    let channels = args.params.channels;
    for_each_output(args, |window, channel| {
        let (mut maximum, mut highest) = (f32::MIN, order(f32::MIN));
        for pixel in window.runs().flat_map(|run| windows(run, channels)) {
            if let Some(value) = pixel.get(channel) {
                let value = value.get();
                if order(value) > highest && !is_nan(value) {
                    (maximum, highest) = (value, order(value));
                }
            }
        }
        maximum
    });
}

/// Computes each output from its window and its channel.
#[inline(always)]
fn for_each_output(args: &Args<'_, f32>, function: impl Fn(&Window<'_, f32>, usize) -> f32) {
    let stage = Clamp {
        min: args.min,
        max: args.max,
    };
    for_each_window(args, |window, pixel| {
        for (channel, output) in pixel.iter().enumerate() {
            output.set(clamp(&stage, function(&window, channel)));
        }
    });
}
