//! Random biases and output stages.

use crate::random::Random;
use tinyml_kernels::Requantization;

/// The largest number of channels.
pub const CHANNELS: usize = 300;

/// Tables of a layer.
#[derive(Debug)]
pub struct Stage {
    bias: [i32; CHANNELS],
    has_bias: bool,
    multipliers: [i32; CHANNELS],
    shifts: [i8; CHANNELS],
    scales: usize,
    zero_point: i32,
    min: i32,
    max: i32,
}

impl Stage {
    /// None yet.
    pub const fn new() -> Self {
        Self {
            bias: [0; CHANNELS],
            has_bias: true,
            multipliers: [0; CHANNELS],
            shifts: [0; CHANNELS],
            scales: 1,
            zero_point: 0,
            min: 0,
            max: 0,
        }
    }

    /// A random one for layers whose sums are of about `2^bits`.
    pub fn fill(&mut self, random: &mut Random, channels: usize, bits: i32) {
        self.has_bias = !random.one_in(6);
        self.scales = if random.one_in(3) { 1 } else { channels };
        for bias in &mut self.bias {
            *bias = random.within(-(1 << bits)..=1 << bits);
        }
        for multiplier in &mut self.multipliers {
            *multiplier = random.within(1 << 30..=i32::MAX);
            if random.one_in(30) {
                *multiplier = 0;
            }
        }
        for shift in &mut self.shifts {
            *shift = -random.within(1.max(bits - 9)..=bits - 4) as i8;
            if random.one_in(30) {
                *shift = -random.within(1..=31) as i8;
            }
        }
        self.zero_point = random.within(-128..=127);
        (self.min, self.max) = (-128, 127);
        if random.one_in(2) {
            self.zero_point = -128;
        } else if random.one_in(2) {
            self.min = self.zero_point;
        }
        if random.one_in(4) {
            self.min = self.min.max(random.within(-128..=127));
            self.max = random.within(self.min..=127);
        }
    }

    /// Makes some scales unusual: 1 or more, almost 0, or with a bias that is as large as it can be.
    pub fn exaggerate(&mut self, random: &mut Random) {
        for shift in &mut self.shifts {
            if random.one_in(8) {
                *shift = random.within(-31..=12) as i8;
            }
        }
        for bias in &mut self.bias {
            if random.one_in(8) {
                *bias = random.bits() as i32 / 4;
            }
        }
    }

    /// A rectified one of typical numbers.
    pub fn typical(&mut self, random: &mut Random, channels: usize, bits: i32) {
        self.fill(random, channels, bits);
        (self.zero_point, self.min, self.max) = (-128, -128, 127);
    }

    /// The biases.
    pub fn bias(&self, channels: usize) -> &[i32] {
        if self.has_bias {
            &self.bias[..channels]
        } else {
            &[]
        }
    }

    /// The output stage.
    pub fn requantization(&self) -> Requantization<'_> {
        Requantization {
            multipliers: &self.multipliers[..self.scales],
            shifts: &self.shifts[..self.scales],
            zero_point: self.zero_point,
            min: self.min,
            max: self.max,
        }
    }
}

impl Default for Stage {
    fn default() -> Self {
        Self::new()
    }
}
