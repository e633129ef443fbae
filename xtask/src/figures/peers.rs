//! The same models in TensorFlow Lite for Microcontrollers, for comparison.
//!
//! Measured with tflite-micro at commit 90b983c (August 2026), built by arm-none-eabi-gcc 12.2 for
//! soft float with only the operators of the model registered, on the same emulated board and with the
//! same cycle model: one `Invoke` after a warm-up. "Reference" are its portable kernels, "CMSIS-NN"
//! Arm's. Code is text and read-only data without the model, in the fastest and in the smallest build
//! (reference kernels, `-Os`). The arena is what its allocator reports, its tensors alone in brackets.

use serde::Serialize;

/// What is known about a model.
#[derive(Debug, Serialize)]
pub(super) struct Peer {
    #[serde(skip)]
    model: &'static str,
    pub(super) reference_instructions: u64,
    pub(super) instructions: u64,
    pub(super) cycles: u64,
    pub(super) fastest_code_bytes: u64,
    /// Nothing where it was not measured.
    pub(super) smallest_code_bytes: Option<u64>,
    pub(super) arena_bytes: u64,
    pub(super) tensor_bytes: u64,
    pub(super) stack_bytes: u64,
}

/// The figures of a model, if there are any.
pub(super) fn find(model: &str) -> Option<&'static Peer> {
    PEERS.iter().find(|peer| peer.model == model)
}

macro_rules! peers {
    ($($model:literal: $a:literal $b:literal $c:literal $d:literal $e:literal $f:literal $g:literal $h:literal;)+) => {
        const PEERS: &[Peer] = &[$(Peer {
            model: $model,
            reference_instructions: $a,
            instructions: $b,
            cycles: $c,
            fastest_code_bytes: $d,
            smallest_code_bytes: if $e == 0 { None } else { Some($e) },
            arena_bytes: $f,
            tensor_bytes: $g,
            stack_bytes: $h,
        }),+];
    };
}

// Model: instructions with reference kernels, with CMSIS-NN; cycles with CMSIS-NN; bytes of code in the
// fastest build, in the smallest (0: not measured); bytes of the arena, of the tensors in it, of the
// stack.
peers! {
    "hello_world_int8": 5_277 3_529 4_990 29_104 17_872 772 32 692;
    "micro_speech_quantized": 9_310_496 1_476_098 2_032_978 45_308 27_768 6_836 5_968 1_020;
    "kws_ref_model": 42_210_882 7_578_295 9_067_653 54_568 32_984 22_820 16_000 964;
    "ad01_int8": 1_952_325 582_942 723_363 29_104 17_872 2_580 768 692;
    "str_ww_ref_model": 8_250_819 2_199_760 2_658_765 52_032 0 16_596 6_656 808;
    "pretrainedResnet_quant": 105_656_608 29_780_894 36_365_092 52_244 35_288 54_996 49_152 964;
    "vww_96_int8": 99_315_026 23_776_217 28_711_049 54_568 32_984 100_708 73_728 964;
    "person_detect": 95_160_716 22_572_998 27_040_474 44_504 29_848 82_308 55_296 1_020;
    "keyword_scrambled_8bit": 228_865 120_282 163_774 42_536 28_464 8_212 672 780;
    "trained_lstm_int8": 1_638_246 571_400 751_542 45_580 0 4_052 1_536 896;
    "audio_preprocessor_int8": 108_526 109_194 137_323 94_036 0 8_448 3_040 872;
    "dtln_noise_suppression": 3_831_159 747_582 999_114 51_380 0 14_356 1_424 912;
}
