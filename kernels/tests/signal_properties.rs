//! The signal operators against their mathematics, on any input.
//!
//! The goldens of `signal.rs` say that the last bit is right; these say that the operators compute
//! what their documentation says.

use proptest::{collection::vec, prelude::*};
use std::cell::Cell;
use tinyml_kernels::{CortexM, Portable, Reference, ops};

fn cells<T: Copy>(values: &[T]) -> Vec<Cell<T>> {
    values.iter().copied().map(Cell::new).collect()
}

fn values<T: Copy>(cells: &[Cell<T>]) -> Vec<T> {
    cells.iter().map(Cell::get).collect()
}

/// Numbers of every magnitude.
fn magnitudes() -> impl Strategy<Value = u64> {
    (any::<u64>(), 0..64_u32).prop_map(|(word, bits)| word >> bits)
}

/// `1/N * Σ x[n] e^(-2πikn/N)`, term by term.
fn dft(samples: &[i16], length: usize, k: usize) -> (f64, f64) {
    let turn = -std::f64::consts::TAU * k as f64 / length as f64;
    let terms = samples.iter().enumerate().map(|(n, x)| {
        let (sin, cos) = (turn * n as f64).sin_cos();
        (f64::from(*x) * cos, f64::from(*x) * sin)
    });
    let (re, im) = terms.fold((0.0, 0.0), |sum, x| (sum.0 + x.0, sum.1 + x.1));
    (re / length as f64, im / length as f64)
}

fn rfft(samples: &[i16], fft_length: usize) -> Vec<i16> {
    use ops::signal_rfft::{Args, Params, SignalRfft, cosine, cosines_length};
    let quarter = 0..cosines_length(fft_length);
    let cosines: Vec<i16> = quarter.map(|index| cosine(index, fft_length)).collect();
    let output = cells(&vec![0; fft_length + 2]);
    Reference::run(&Args {
        params: &Params {
            fft_length,
            input_length: samples.len(),
        },
        cosines: &cosines,
        input: &cells(samples),
        output: &output,
    });
    values(&output)
}

#[test]
fn cosines_are_rounded_to_nearest() {
    use ops::signal_rfft::{cosine, cosines_length, is_supported};
    for length in (0..17).map(|bits| 1_usize << bits) {
        assert_eq!(is_supported(length), (4..=32768).contains(&length));
        for index in 0..cosines_length(length) {
            let exact = 32767.0 * (std::f64::consts::TAU * index as f64 / length as f64).cos();
            let error = (f64::from(cosine(index, length)) - exact).abs();
            assert!(length < 4 || error <= 0.5 + 1e-9, "{index} of {length}");
        }
    }
    assert!(!is_supported(480));
}

proptest! {
    #[test]
    fn the_transform_is_the_discrete_fourier_transform(
        bits in 2..=10_u32,
        missing in 0..4_usize,
        samples in vec(any::<i16>(), 1024),
        quiet in 0..15_u32,
    ) {
        let length = 1 << bits;
        let samples: Vec<i16> = samples[..length - missing].iter().map(|x| x >> quiet).collect();
        let spectrum = rfft(&samples, length);
        for (k, bin) in spectrum.chunks(2).enumerate() {
            let exact = dft(&samples, length, k);
            // Half a unit or so of every stage, and factors of 1/4 and 1/2 that are rounded down.
            for (part, exact) in [(bin[0], exact.0), (bin[1], exact.1)] {
                let error = (f64::from(part) - exact).abs();
                prop_assert!(error <= 6.0 + exact.abs() / 1000.0, "bin {k}: {part}, not {exact}");
            }
        }
    }

    #[test]
    fn windows_multiply(shift in 0..=31_u32, pairs in vec(any::<(i16, i16)>(), 1..40)) {
        use ops::signal_window::{Args, Params, SignalWindow};
        let (samples, weights): (Vec<_>, Vec<_>) = pairs.iter().copied().unzip();
        let output = cells(&vec![0; samples.len()]);
        Reference::run(&Args {
            params: &Params { shift },
            input: &cells(&samples),
            weights: &weights,
            output: &output,
        });
        for (y, (x, w)) in values(&output).into_iter().zip(pairs) {
            let exact = (f64::from(x) * f64::from(w) / f64::from(shift).exp2()).floor();
            prop_assert_eq!(f64::from(y), exact.clamp(-32768.0, 32767.0));
        }
    }

    #[test]
    fn scaled_frames_fill_their_bits(samples in vec(-32767..=32767_i16, 1..40), quiet in 0..15_u32) {
        use ops::signal_fft_auto_scale::{Args, SignalFftAutoScale};
        let samples: Vec<i16> = samples.iter().map(|x| x / (1 << quiet)).collect();
        let (output, scale_bits) = (cells(&vec![0; samples.len()]), Cell::new(0));
        Reference::run(&Args {
            input: &cells(&samples),
            output: &output,
            scale_bits: std::slice::from_ref(&scale_bits),
        });
        let output = values(&output);
        for (y, x) in output.iter().zip(&samples) {
            prop_assert_eq!(i32::from(*y), i32::from(*x) << scale_bits.get());
        }
        let largest = output.iter().map(|y| y.unsigned_abs()).max();
        prop_assert!(largest == Some(0) || largest >= Some(1 << 14));
    }

    #[test]
    fn energy_is_the_squared_magnitude(bins in vec(any::<(i16, i16)>(), 1..20)) {
        use ops::signal_energy::{Args, Params, SignalEnergy};
        let parts: Vec<i16> = bins.iter().flat_map(|(re, im)| [*re, *im]).collect();
        let output = cells(&vec![0; bins.len()]);
        Reference::run(&Args {
            params: &Params { start_index: 0, end_index: bins.len() },
            input: &cells(&parts),
            output: &output,
        });
        for (energy, (re, im)) in values(&output).into_iter().zip(bins) {
            prop_assert_eq!(i64::from(energy), i64::from(re).pow(2) + i64::from(im).pow(2));
        }
    }

    #[test]
    fn channels_are_sums_of_two_intervals(
        spectrum in vec(any::<u32>(), 32),
        layout in vec((0..24_i16, 0..9_i16), 2..8),
        weights in vec((0..=i16::MAX, 0..=i16::MAX), 64),
    ) {
        use ops::signal_filter_bank::{Args, SignalFilterBank};
        let (starts, widths): (Vec<i16>, Vec<i16>) = layout.iter().copied().unzip();
        let weight_starts: Vec<i16> = (0..layout.len()).map(|i| widths[..i].iter().sum()).collect();
        let (weights, unweights): (Vec<i16>, Vec<i16>) = weights.iter().copied().unzip();
        let kernels: [fn(&Args<'_, u32>); 2] = [Reference::run, CortexM::run];
        let [output, other] = kernels.map(|run| {
            let output = cells(&vec![0; layout.len() - 1]);
            run(&Args {
                input: &cells(&spectrum),
                weights: &weights,
                unweights: &unweights,
                frequency_starts: &starts,
                weight_starts: &weight_starts,
                widths: &widths,
                output: &output,
            });
            output
        });
        prop_assert_eq!(&output, &other);
        let interval = |i: usize, weights: &[i16]| -> i128 {
            let (start, first) = (starts[i] as usize, weight_starts[i] as usize);
            let bins = 0..widths[i] as usize;
            bins.map(|j| i128::from(weights[first + j]) * i128::from(spectrum[start + j])).sum()
        };
        for (c, y) in values(&output).into_iter().enumerate() {
            prop_assert_eq!(y, (interval(c, &unweights) + interval(c + 1, &weights)) as u64);
        }
    }

    #[test]
    fn roots_are_nearest(number in magnitudes(), scale_bits in 0..32_u32) {
        use ops::signal_filter_bank_square_root::{Args, SignalFilterBankSquareRoot, square_root};
        let root = square_root(number);
        let kernels: [fn(&Args<'_, u64>); 4] =
            [Reference::run, Portable::run, Portable::compact, CortexM::run];
        for run in kernels {
            let output = Cell::new(0);
            run(&Args {
                input: &cells(&[number]),
                scale_bits: &cells(&[scale_bits as i32]),
                output: std::slice::from_ref(&output),
            });
            prop_assert_eq!(output.get(), root >> scale_bits);
        }
        let root = u128::from(root);
        let limit = if number >> 32 == 0 { (1 << 16) - 1 } else { (1 << 32) - 1 };
        // (root - 1/2)^2 < number < (root + 1/2)^2; no whole number is in the middle.
        prop_assert!(root == 0 || (2 * root - 1).pow(2) < 4 * u128::from(number));
        prop_assert!(root == limit || (2 * root + 1).pow(2) > 4 * u128::from(number));
    }

    #[test]
    fn steady_noise_is_subtracted(level in 100..100_000_u32, clamping in any::<bool>()) {
        use ops::signal_filter_bank_spectral_subtraction as spectral_subtraction;
        use spectral_subtraction::{Args, Params, SignalFilterBankSpectralSubtraction};
        let params = Params {
            smoothing: 409,
            one_minus_smoothing: 16384 - 409,
            alternate_smoothing: 983,
            alternate_one_minus_smoothing: 16384 - 983,
            min_signal_remaining: 819,
            smoothing_bits: 10,
            spectral_subtraction_bits: 14,
            clamping,
        };
        let (state, estimate, output) = (cells(&[0; 2]), cells(&[0; 2]), cells(&[0; 2]));
        for call in 0..800 {
            Reference::run(&Args {
                params: &params,
                input: &cells(&[level; 2]),
                output: &output,
                noise_estimate: &estimate,
                state: &state,
            });
            // The filter rises as 1 - (1 - smoothing)^n.
            for (channel, smoothing) in [409.0, 983.0].into_iter().enumerate() {
                let exact = f64::from(level) * (1.0 - (1.0 - smoothing / 16384.0_f64).powi(call + 1));
                let noise = f64::from(estimate[channel].get()) / 1024.0;
                prop_assert!((noise - exact).abs() <= 0.1, "{noise}, not {exact}");
                let rest = (f64::from(level) - exact).max(f64::from(level) * 819.0 / 16384.0);
                prop_assert!((f64::from(output[channel].get()) - rest).abs() <= 1.2);
            }
        }
        prop_assert_eq!(values(&estimate), values(&state));
    }

    #[test]
    fn gains_lie_on_parabolas(
        noise in magnitudes().prop_map(|x| x as u32),
        table in vec(-4000..4000_i16, 125),
        amplitude in 0..1_u32 << 14,
    ) {
        use ops::signal_pcan::{Args, Params, SignalPcan};
        // Gains between 0 and 24000, as 16 bits hold them.
        let constant = |n: usize| n < 2 || n % 4 == 2;
        let table: Vec<i16> = (0..).zip(&table).map(|(n, p)| if constant(n) { p + 12000 } else { *p }).collect();
        let output = Cell::new(0);
        Reference::run(&Args {
            params: &Params { snr_shift: 4 },
            input: &cells(&[amplitude]),
            noise_estimate: &cells(&[noise]),
            gain_lut: &table,
            output: std::slice::from_ref(&output),
        });
        let gain = if noise <= 2 {
            f64::from(table[noise as usize])
        } else {
            let octave = noise.ilog2() as usize;
            // The ten bits below the highest.
            let fraction = (u64::from(noise) << 10 >> octave) as f64 / 1024.0 - 1.0;
            let p = |n: usize| f64::from(table[4 * octave - 2 + n]);
            p(0) + p(1) * fraction + p(2) * fraction * fraction
        };
        // Both ends of what rounding may have made of it.
        let within = [gain - 0.6, gain + 0.6].map(|gain| {
            let snr = f64::from(amplitude) * gain.max(0.0) / 16.0 / 4096.0;
            64.0 * if snr < 2.0 { snr * snr / 4.0 } else { snr - 1.0 }
        });
        let y = f64::from(output.get());
        prop_assert!(within[0] - 1.0 <= y && y <= within[1] + 1.0, "{y}, not within {within:?}");
    }

    #[test]
    fn logarithms_are_natural(number in magnitudes().prop_map(|x| x as u32), output_scale in 1..1400_u32) {
        use ops::signal_filter_bank_log::{Args, Params, SignalFilterBankLog};
        let output = Cell::new(0);
        Reference::run(&Args {
            params: &Params { input_correction_bits: 0, output_scale },
            input: &cells(&[number]),
            output: std::slice::from_ref(&output),
        });
        let exact = f64::from(number.max(1)).ln() * f64::from(output_scale);
        // Between the places of the table a step of it, at most 224 / 65536, is missing.
        let tolerance = 0.51 + f64::from(output_scale) * 0.7 * 226.0 / 65536.0;
        prop_assert!((f64::from(output.get()) - exact).abs() <= tolerance, "{} not {exact}", output.get());
    }
}
