//! Models that are streamed in time, against the same models over the whole window at every hop.

use std::collections::BTreeSet;
use tinyml::Model;

/// Hops after the first whole window.
const HOPS: usize = 150;

/// xorshift64 (Marsaglia 2003).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// `count` bytes of elements: any integers, or floats between -1 and 1. They go up and down over
    /// several rows, so that outputs differ.
    fn elements(&mut self, element: &str, count: usize) -> Vec<u8> {
        let mut level = 0_i64;
        let mut value = || {
            if self.next().is_multiple_of(16) {
                level = (self.next() >> 56) as i64 - 128;
            }
            let noise = (self.next() >> 59) as i64 - 16;
            (level + noise).clamp(-128, 127)
        };
        match element {
            "i8" => (0..count).map(|_| value() as i8 as u8).collect(),
            "f32" => (0..count / 4)
                .flat_map(|_| (value() as f32 / 128.0).to_le_bytes())
                .collect(),
            other => panic!("no fixture takes {other}"),
        }
    }
}

/// Streams a random sequence and compares the outputs of every whole window, from the first on; then
/// once more after a reset.
fn compare<Whole: Model, Streamed: Model>(
    whole: &mut Whole,
    streamed: &mut Streamed,
    [hop_rows, warm_up]: [usize; 2],
) {
    let window = whole.input_bytes_mut(0).unwrap().len();
    let hop = streamed.input_bytes_mut(0).unwrap().len();
    let hops = warm_up + HOPS;
    assert_eq!(warm_up, window.div_ceil(hop), "{}", Streamed::NAME);
    assert!(hop_rows > 0 && hop < window && Streamed::MACS < Whole::MACS);
    let mut random = Random(hop as u64);
    let mut seen = BTreeSet::new();
    for _ in 0..2 {
        let sequence = random.elements(Whole::INPUTS[0].element, hops * hop);
        streamed.reset();
        for (index, new) in sequence.chunks(hop).enumerate() {
            streamed.input_bytes_mut(0).unwrap().copy_from_slice(new);
            streamed.invoke();
            let Some(start) = ((index + 1) * hop).checked_sub(window) else {
                continue;
            };
            let input = &sequence[start..start + window];
            whole.input_bytes_mut(0).unwrap().copy_from_slice(input);
            whole.invoke();
            for output in 0..Whole::OUTPUTS.len() {
                let found = streamed.output_bytes(output).unwrap();
                let expected = whole.output_bytes(output).unwrap();
                // An output that goes along time gives its new rows.
                let latest = &expected[expected.len() - found.len()..];
                assert_eq!(
                    found,
                    latest,
                    "{}, hop {index}, output {output}",
                    Streamed::NAME
                );
                seen.insert((output, found.to_vec()));
            }
        }
    }
    assert!(seen.len() > HOPS / 4, "{} outputs are no test", seen.len());
}

/// A test of a model for each kernel set, for speed and for size, with hops of several lengths.
macro_rules! streams {
    ($($name:ident: $path:tt, [$($hop:ident = $rows:tt),+];)+) => {
        $(mod $name {
            tinyml::model! {
                struct Whole = $path;
                kernels = tinyml::kernels::Reference;
            }

            $(mod $hop {
                streams!(@set $path, $rows, reference, tinyml::kernels::Reference, "speed");
                streams!(@set $path, $rows, portable, tinyml::kernels::Portable, "speed");
                streams!(@set $path, $rows, native, tinyml::kernels::Native, "speed");
                streams!(@set $path, $rows, portable_for_size, tinyml::kernels::Portable, "size");
                streams!(@set $path, $rows, native_for_size, tinyml::kernels::Native, "size");
            })+
        })+
    };
    (@set $path:tt, $rows:tt, $set:ident, $kernels:path, $aim:tt) => {
        mod $set {
            tinyml::model! {
                struct Streamed = $path;
                stream = "time";
                hop = $rows;
                kernels = $kernels;
                optimize = $aim;
            }

            #[test]
            fn every_window_is_exact() {
                let constants = [Streamed::HOP_ROWS, Streamed::WARM_UP];
                let mut whole = super::super::Whole::new();
                crate::compare(&mut whole, &mut Streamed::new(), constants);
            }
        }
    };
}

streams! {
    speech: "fixtures/models/stream_speech.tflite", [of_2 = 2, of_4 = 4, of_6 = 6];
    residual: "fixtures/models/stream_residual.tflite", [of_1 = 1, of_3 = 3, of_8 = 8];
    flat: "fixtures/models/stream_flat.tflite", [of_2 = 8, of_4 = 16, of_6 = 24];
    frames: "fixtures/models/stream_frames.tflite", [of_1 = 1, of_5 = 5];
}

tinyml::model! {
    /// Takes as few rows as all strides divide.
    struct Speech = "fixtures/models/stream_speech.tflite";
    stream = "time";
}

tinyml::model! {
    struct Flat = "fixtures/models/stream_flat.tflite";
    stream = "time";
}

tinyml::model! {
    struct Frames = "fixtures/models/stream_frames.tflite";
    stream = "time";
}

#[test]
fn a_hop_is_as_short_as_strides_allow() {
    assert_eq!((Speech::HOP_ROWS, Speech::WARM_UP), (2, 13));
    assert_eq!(Speech::INPUT.shape, [1, 2, 10, 1]);
    // Two frames of four values, because of the pooling.
    assert_eq!((Flat::HOP_ROWS, Flat::WARM_UP), (8, 8));
    assert_eq!(Flat::INPUT.shape, [1, 8]);
    assert_eq!((Frames::HOP_ROWS, Frames::WARM_UP), (1, 14));
    assert_eq!(Frames::OUTPUT_SCORES.shape, [1, 1, 1, 2]);
    assert_eq!(Frames::OUTPUT_WINDOW.shape, [1, 2]);
}

tinyml::model! {
    struct AllOfSpeech = "fixtures/models/stream_speech.tflite";
    stream = "time";
    channels = "keep";
}

#[test]
fn constant_channels_are_not_kept_either() {
    const { assert!(Speech::MACS < AllOfSpeech::MACS) };
    const { assert!(Speech::STATE_BYTES < AllOfSpeech::STATE_BYTES) };
}

/// A wake word model of a conformance corpus that `TINYML_CORPUS` names: its file is not part of the
/// repository, so a crate of its own is made of it.
mod corpus {
    use std::{
        env, fs,
        path::{Path, PathBuf},
        process::Command,
    };

    const MANIFEST: &str = r#"
[package]
name = "streamed"
version = "0.0.0"
edition = "2024"

[dependencies]
tinyml = { path = "FACADE" }

[profile.dev]
opt-level = 1

[workspace]
"#;

    const MAIN: &str = r#"
mod whole {
    tinyml::model! {
        pub struct Whole = "model.tflite";
        kernels = tinyml::kernels::Reference;
    }
}

mod by_frame {
    tinyml::model! {
        pub struct Frame = "model.tflite";
        stream = "time";
        kernels = tinyml::kernels::CortexM;
    }
}

mod by_four {
    tinyml::model! {
        pub struct Four = "model.tflite";
        stream = "time";
        hop = 4;
        kernels = tinyml::kernels::Portable;
        optimize = "size";
    }
}

use tinyml::Model;

/// splitmix64 (Steele, Lea and Flood 2014); frames get louder and quieter.
fn element(index: usize) -> i8 {
    let mut z = (index as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (((z >> 56) as i8) >> (index / 400 % 3)).wrapping_add((index / 1300 % 40) as i8)
}

fn compare<M: Model>(mut streamed: Box<M>, [hop, warm_up]: [usize; 2]) -> usize {
    let mut whole = Box::new(whole::Whole::new());
    let window = whole.input().len();
    let row = whole::Whole::INPUT.shape[3];
    let sequence: Vec<i8> = (0..400 * hop * row).map(element).collect();
    let mut outputs = std::collections::BTreeSet::new();
    for end in (hop * row..=sequence.len()).step_by(hop * row) {
        let new = streamed.input_bytes_mut(0).unwrap();
        for (byte, element) in new.iter_mut().zip(&sequence[end - hop * row..end]) {
            *byte = *element as u8;
        }
        streamed.invoke();
        if end >= warm_up * hop * row {
            whole.input_mut().copy_from_slice(&sequence[end - window..end]);
            whole.invoke();
            let found: Vec<i8> = streamed.output_bytes(0).unwrap().iter().map(|byte| *byte as i8).collect();
            assert_eq!(found, whole.output(), "after {} rows", end / row);
            outputs.insert(found);
        }
    }
    outputs.len()
}

fn main() {
    use {by_four::Four, by_frame::Frame};
    let frames = compare(Box::new(Frame::new()), [Frame::HOP_ROWS, Frame::WARM_UP]);
    let fours = compare(Box::new(Four::new()), [Four::HOP_ROWS, Four::WARM_UP]);
    assert!(frames > 20 && fours > 20, "only {frames} and {fours} different outputs");
    assert_eq!((Frame::HOP_ROWS, Frame::WARM_UP, Four::WARM_UP), (1, 30, 8));
    println!("{} {} {}", Frame::MACS, Frame::STATE_BYTES, Frame::ARENA_BYTES);
}
"#;

    fn model(corpus: &Path) -> PathBuf {
        let entries = fs::read_dir(corpus.join("models")).unwrap();
        let mut folders = entries.map(|entry| entry.unwrap().path());
        let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
        let folder = folders.find(|path| name(path).starts_with("str_ww_ref_model"));
        folder
            .expect("a folder of str_ww_ref_model")
            .join("model.tflite")
    }

    #[test]
    fn a_wake_word_model_takes_a_frame_at_a_time() {
        let Some(corpus) = env::var_os("TINYML_CORPUS") else {
            eprintln!("skipped: TINYML_CORPUS names no conformance corpus");
            return;
        };
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("streamed");
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(
            folder.join("model.tflite"),
            fs::read(model(Path::new(&corpus))).unwrap(),
        )
        .unwrap();
        // The manifest's path is a string of TOML, where a backslash would begin an escape.
        let manifest = MANIFEST.replace("FACADE", &root.to_str().unwrap().replace('\\', "/"));
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(folder.join("src/main.rs"), MAIN).unwrap();
        // The versions that the workspace has are there already.
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["run", "--quiet", "--offline", "--target-dir"])
            .arg(folder.join("target"))
            .current_dir(&folder)
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        let text = String::from_utf8(output.stdout).unwrap();
        let figures: Vec<u64> = text
            .split_whitespace()
            .map(|n| n.parse().unwrap())
            .collect();
        let &[macs, state, arena] = &figures[..] else {
            panic!("{text}");
        };
        // All windows together take 826368.
        assert_eq!(macs, 46_040);
        assert!(state + arena <= 7168, "{state} and {arena} bytes");
    }
}
