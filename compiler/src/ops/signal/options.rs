//! The options of signal operators, from FlexBuffers.

use super::{Kind, Signal, SpectralSubtraction, Stacker};
use crate::parse::{FlexMap, NodeOptions};
use tinyml_kernels::ops::signal_rfft;

/// The options of a signal operator, by name.
struct SignalOptions<'a>(FlexMap<'a>);

impl<'a> SignalOptions<'a> {
    fn new(options: &NodeOptions<'a>) -> Result<Self, String> {
        let map = FlexMap::root(options.custom());
        Ok(Self(map.ok_or("its options are no FlexBuffer map")?))
    }

    fn integer(&self, name: &str) -> Result<u32, String> {
        let value = self
            .0
            .integer(name)
            .ok_or_else(|| format!("its option `{name}` is missing or no integer"))?;
        u32::try_from(value).map_err(|_| format!("its option `{name}` is {value}"))
    }

    fn size(&self, name: &str) -> Result<usize, String> {
        self.integer(name).map(|value| value as usize)
    }

    /// Samples of a frame and from one to the next, which must not leave samples out.
    fn frames(&self, frame_size: usize) -> Result<(usize, usize), String> {
        let frame_step = self.size("frame_step")?;
        if frame_step == 0 || frame_step > frame_size {
            return Err(format!(
                "its step of {frame_step} samples is not from 1 to the {frame_size} of a frame"
            ));
        }
        Ok((frame_size, frame_step))
    }

    /// A number of bits to shift a 32-bit number by.
    fn shift(&self, name: &str) -> Result<u32, String> {
        let value = self.integer(name)?;
        if value < 32 {
            Ok(value)
        } else {
            Err(format!("its option `{name}` is {value}, not below 32"))
        }
    }
}

impl Signal {
    fn new(kind: Kind) -> Result<Self, String> {
        Ok(Self { kind })
    }

    pub(crate) fn window(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Window {
            shift: SignalOptions::new(options)?.shift("shift")?,
        })
    }

    pub(crate) fn fft_auto_scale(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::FftAutoScale)
    }

    pub(crate) fn rfft(options: &NodeOptions<'_>) -> Result<Self, String> {
        let fft_length = transform_length(options)?;
        Self::new(Kind::Rfft { fft_length })
    }

    pub(crate) fn energy(options: &NodeOptions<'_>) -> Result<Self, String> {
        let map = SignalOptions::new(options)?;
        Self::new(Kind::Energy {
            start_index: map.size("start_index")?,
            end_index: map.size("end_index")?,
        })
    }

    pub(crate) fn filter_bank(options: &NodeOptions<'_>) -> Result<Self, String> {
        let num_channels = SignalOptions::new(options)?.size("num_channels")?;
        Self::new(Kind::FilterBank { num_channels })
    }

    pub(crate) fn filter_bank_square_root(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::FilterBankSquareRoot)
    }

    pub(crate) fn filter_bank_spectral_subtraction(
        options: &NodeOptions<'_>,
    ) -> Result<Self, String> {
        let map = SignalOptions::new(options)?;
        let mut fields = [
            ("smoothing", 0),
            ("one_minus_smoothing", 0),
            ("alternate_smoothing", 0),
            ("alternate_one_minus_smoothing", 0),
            ("min_signal_remaining", 0),
            ("smoothing_bits", 0),
            ("spectral_subtraction_bits", 0),
        ];
        for (name, value) in &mut fields {
            *value = if name.ends_with("_bits") {
                map.shift(name)?
            } else {
                map.integer(name)?
            };
        }
        Self::new(Kind::SpectralSubtraction(SpectralSubtraction {
            num_channels: map.size("num_channels")?,
            fields,
            clamping: map.integer("clamping")? != 0,
        }))
    }

    pub(crate) fn pcan(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Pcan {
            snr_shift: SignalOptions::new(options)?.shift("snr_shift")?,
        })
    }

    pub(crate) fn filter_bank_log(options: &NodeOptions<'_>) -> Result<Self, String> {
        let map = SignalOptions::new(options)?;
        Self::new(Kind::FilterBankLog {
            input_correction_bits: map.shift("input_correction_bits")?,
            output_scale: map.integer("output_scale")?,
        })
    }

    pub(crate) fn irfft(options: &NodeOptions<'_>) -> Result<Self, String> {
        let fft_length = transform_length(options)?;
        Self::new(Kind::Irfft { fft_length })
    }

    pub(crate) fn delay(options: &NodeOptions<'_>) -> Result<Self, String> {
        let delay_length = SignalOptions::new(options)?.size("delay_length")?;
        Self::new(Kind::Delay { delay_length })
    }

    pub(crate) fn framer(options: &NodeOptions<'_>) -> Result<Self, String> {
        let map = SignalOptions::new(options)?;
        let (frame_size, frame_step) = map.frames(map.size("frame_size")?)?;
        Self::new(Kind::Framer {
            frame_size,
            frame_step,
            prefill: map.integer("prefill")? != 0,
        })
    }

    pub(crate) fn overlap_add(options: &NodeOptions<'_>) -> Result<Self, String> {
        let (_, frame_step) = SignalOptions::new(options)?.frames(usize::MAX)?;
        Self::new(Kind::OverlapAdd { frame_step })
    }

    pub(crate) fn stacker(options: &NodeOptions<'_>) -> Result<Self, String> {
        let map = SignalOptions::new(options)?;
        let stacker = Stacker {
            num_channels: map.size("num_channels")?,
            left_context: map.size("stacker_left_context")?,
            right_context: map.size("stacker_right_context")?,
            step: map.size("stacker_step")?,
        };
        let frames = stacker.left_context + stacker.right_context + 1;
        if stacker.step == 0 || stacker.step > frames {
            return Err(format!(
                "its step of {} frames is not from 1 to the {frames} of a stack",
                stacker.step
            ));
        }
        Self::new(Kind::Stacker(stacker))
    }
}

/// The length of a transform that kernels can do.
fn transform_length(options: &NodeOptions<'_>) -> Result<usize, String> {
    let fft_length = SignalOptions::new(options)?.size("fft_length")?;
    if !signal_rfft::is_supported(fft_length) {
        return Err(format!(
            "its transform of {fft_length} samples is not a power of two from 4 to 32768"
        ));
    }
    Ok(fft_length)
}
