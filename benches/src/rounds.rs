//! Times of engines that take turns.
//!
//! Times are of the thread, without what the processor did for others meanwhile.
//! In every round each engine runs for about as long, one after the other, so that a slow moment of
//! the machine meets all of them. The least time of an engine is the best estimate of what it needs;
//! the median of the ratios within a round is the best estimate of how two engines compare.

use crate::Engine;
use std::time::Duration;

/// Times of an inference in nanoseconds.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// The least of all rounds.
    pub least: f64,
    /// The median of all rounds.
    pub median: f64,
    /// The least time as a multiple of the first engine's.
    pub least_ratio: f64,
    /// The median of the multiples of the first engine's time in the same round.
    pub median_ratio: f64,
}

/// How long, and how often.
#[derive(Clone, Copy, Debug)]
pub struct Rounds {
    /// Rounds.
    pub number: usize,
    /// Time of each engine in a round, at least one run.
    pub turn: Duration,
}

impl Rounds {
    /// Times engines in turn.
    pub fn time(self, engines: &mut [&mut dyn Engine]) -> Vec<Times> {
        let runs: Vec<u32> = engines
            .iter_mut()
            .map(|engine| self.runs(*engine))
            .collect();
        let mut times = vec![Vec::new(); engines.len()];
        for _ in 0..self.number.max(1) {
            for ((engine, runs), times) in engines.iter_mut().zip(&runs).zip(&mut times) {
                times.push(engine.batch(*runs));
            }
        }
        let first = times.first().cloned().unwrap_or_default();
        times.iter().map(|times| summary(times, &first)).collect()
    }

    /// How many runs of an engine fill its turn.
    fn runs(self, engine: &mut dyn Engine) -> u32 {
        let mut runs = 1;
        loop {
            let time = engine.batch(runs) * f64::from(runs);
            let turn = self.turn.as_nanos() as f64;
            // A batch that is long enough to be told from the clock's own time.
            if time >= turn / 10.0 || runs >= 1 << 24 {
                return (turn / time * f64::from(runs)).ceil().clamp(1.0, 1e9) as u32;
            }
            runs *= 4;
        }
    }
}

fn summary(times: &[f64], first: &[f64]) -> Times {
    let least = |times: &[f64]| times.iter().copied().fold(f64::INFINITY, f64::min);
    let ratios = times.iter().zip(first).map(|(time, first)| time / first);
    Times {
        least: least(times),
        median: median(times.to_vec()),
        least_ratio: least(times) / least(first),
        median_ratio: median(ratios.collect()),
    }
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_round_does_not_change_the_ratios() {
        // The second round met a slow moment; the second engine takes three times as long.
        let (first, second) = ([10.0, 40.0, 11.0], [31.0, 120.0, 30.0]);
        let times = summary(&second, &first);
        assert_eq!((times.least, times.median), (30.0, 31.0));
        assert_eq!((times.least_ratio, times.median_ratio), (3.0, 3.0));
    }
}
