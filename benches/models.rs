//! The models that are measured. `build.rs` and the library both include this file.

/// A model, and what is known about it before anything is built.
pub struct Entry {
    /// Name of a fixture, or of a folder `models/NAME-*` of the corpus.
    pub name: &'static str,
    /// Whether microflow's macro compiles it: one model that it does not would fail the whole build.
    pub microflow: bool,
}

const fn entry(name: &'static str, microflow: bool) -> Entry {
    Entry { name, microflow }
}

/// All models: the fixtures first.
pub const ENTRIES: &[Entry] = &[
    entry("hello_world", false),
    entry("yes_no", false),
    entry("hello_world_int8", true),
    entry("micro_speech_quantized", true),
    entry("kws_ref_model", true),
    entry("ad01_int8", true),
    entry("str_ww_ref_model", true),
    entry("pretrainedResnet_quant", false),
    entry("vww_96_int8", true),
    entry("person_detect", true),
    entry("audio_preprocessor_int8", false),
];
