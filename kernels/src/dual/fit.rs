//! Lines that stand for the output stage of a channel.
//!
//! A kernel computes an output from `a = 2^k * s + b`, with `s` the sum of a channel, by a product and a
//! shift that rounds down: a line, of which outputs are the whole part. The output stage of the
//! definition rounds elsewhere, but it never falls as the sum rises, so it is known by the sums at
//! which it steps up. An addend `b` is right if the line steps up at the same sums.

/// The least and the largest addend with which the output is right for every sum between two bounds.
///
/// `output` is the definition's, within the bounds `[min, max]`; the kernel clamps to them, too.
/// `first(value)` is the smallest `a` for which the kernel gives at least `value` before the clamp.
pub(super) fn addends(
    [low, high]: [i32; 2],
    exponent: u32,
    [min, max]: [i32; 2],
    output: impl Fn(i32) -> i32,
    first: impl Fn(i32) -> i64,
) -> Option<[i64; 2]> {
    let (mut least, mut most) = (-1_i64 << 40, 1_i64 << 40);
    let scaled = |sum: i32| i64::from(sum) << exponent;
    let at_least = |sum, value| first(value) - scaled(sum);
    let at_most = |sum, value| first(value + 1) - 1 - scaled(sum);
    let (bottom, top) = (output(low), output(high));
    if bottom > min {
        least = at_least(low, bottom);
    }
    if top < max {
        most = at_most(high, top);
    }
    for_each_step(low, high, &output, |sum, before, after| {
        most = most.min(at_most(sum - 1, before));
        least = least.max(at_least(sum, after));
        least <= most
    });
    (least <= most).then_some([least, most])
}

/// Calls a function with each sum at which an output that never falls differs from the one for the sum
/// before it, and with both outputs, as long as the function says so.
fn for_each_step(
    low: i32,
    high: i32,
    output: impl Fn(i32) -> i32,
    mut step: impl FnMut(i32, i32, i32) -> bool,
) {
    let (mut sum, mut value) = (low, output(low));
    let top = output(high);
    let mut distance = 0;
    while top > value {
        // The output is `value` for `sum` and more than that for `beyond`. Steps are almost equally far
        // from each other.
        let start = sum;
        let mut beyond = high;
        for guess in [distance - 2, distance + 2] {
            let guess = start.saturating_add(guess);
            if sum < guess && guess < beyond {
                if output(guess) > value {
                    beyond = guess;
                } else {
                    sum = guess;
                }
            }
        }
        while beyond - sum > 1 {
            let middle = sum + (beyond - sum) / 2;
            if output(middle) > value {
                beyond = middle;
            } else {
                sum = middle;
            }
        }
        let before = value;
        distance = beyond - start;
        (sum, value) = (beyond, output(beyond));
        if !step(sum, before, value) {
            return;
        }
    }
}
