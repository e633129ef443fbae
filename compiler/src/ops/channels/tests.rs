use super::*;

fn interval(min: i32, max: i32) -> Interval {
    Interval { min, max }
}

/// Two output channels, two taps of which the second may lie in the padding, two input channels.
fn sums() -> Sums {
    Sums {
        weights: vec![3, 0, -2, 5, 0, 1, 0, 0],
        strides: [4, 2, 1],
        output_channels: 2,
        input_channels: 2,
        is_padded: vec![false, true],
        bias: vec![10, -7],
        input_zero_point: -4,
        filter_zero_point: 0,
    }
}

#[test]
fn an_addend_is_the_same_everywhere_or_there_is_none() {
    let sums = sums();
    // At the zero point padding makes no difference, beside it only where weights are zero.
    assert_eq!(sums.addend(0, 0, Interval::point(-4)), Some(0));
    assert_eq!(sums.addend(0, 0, Interval::point(1)), None);
    assert_eq!(sums.addend(1, 1, Interval::point(1)), Some(5));
    // Nobody reads the channel: whatever it is, it adds nothing.
    assert_eq!(sums.addend(1, 0, interval(-128, 127)), Some(0));
    assert_eq!(sums.addend(1, 1, interval(-4, -3)), None);
}

#[test]
fn bounds_are_those_of_all_inputs() {
    let sums = sums();
    let inputs = [interval(-6, 3), interval(0, 2)];
    for output in 0..2 {
        let weight = |tap, input| sums.weight(output, tap, input);
        let mut found = [i64::MAX, i64::MIN];
        for (a, b) in (-6..=3).flat_map(|a| (0..=2).map(move |b| (a, b))) {
            let first = weight(0, 0) * (a + 4) + weight(0, 1) * (b + 4);
            for (c, d) in (-6..=3).flat_map(|c| (0..=2).map(move |d| (c, d))) {
                let second = weight(1, 0) * (c + 4) + weight(1, 1) * (d + 4);
                for sum in [first, first + second] {
                    let sum = i64::from(sums.bias[output] + sum);
                    found = [found[0].min(sum), found[1].max(sum)];
                }
            }
        }
        let bounds = sums.bounds(output, &inputs);
        assert!(bounds[0] <= found[0] && found[1] <= bounds[1]);
        // With one tap that is padding or not as a whole, they are only sometimes exact.
        assert!(output == 0 || bounds == found);
    }
}

#[test]
fn sums_that_may_wrap_around_tell_nothing_unless_there_is_only_one() {
    let stage = |multipliers: &'static [i32], shifts: &'static [i8]| Requantization {
        multipliers,
        shifts,
        zero_point: 5,
        min: -100,
        max: 127,
    };
    let half = stage(&[1 << 30], &[0]);
    assert_eq!(requantized([-20, 40], 3, &half), interval(-5, 25));
    assert_eq!(requantized([-1000, -500], 0, &half), interval(-100, -100));
    let beyond = i64::from(i32::MAX) + 1;
    assert_eq!(requantized([-20, beyond], 0, &half), interval(-100, 127));
    // 2^31 wraps around to the smallest sum.
    assert_eq!(requantized([beyond; 2], 0, &half), interval(-100, -100));
    // A left shift may wrap around too.
    let doubled = stage(&[1 << 30, 1 << 30], &[0, 2]);
    assert_eq!(requantized([10, 20], 1, &doubled), interval(25, 45));
    assert_eq!(requantized([0, 1 << 30], 1, &doubled), interval(-100, 127));
    // And so may the zero point.
    let large = stage(&[i32::MAX], &[0]);
    assert_eq!(requantized([0, beyond - 1], 0, &large), interval(-100, 127));
}
