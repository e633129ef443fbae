//! No bytes make the compiler panic or hang: damaged files, files that contradict themselves, and
//! thousands of random changes of good ones.
//!
//! Files of a conformance corpus are tried too where there is one: in the folder that the variable
//! `TINYML_CORPUS` names, or else beside the repository.

mod mutation;

use mutation::Mutator;
use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};
use tinyml_compiler::{Invocation, Options, Stream, TrackedFiles, compile_with, expand};

/// Far more than any of the files takes in a debug build on a slow machine.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// The number of changed files that are made of each fixture; `TINYML_MUTATIONS` asks for more.
const MUTATIONS: u64 = 300;

/// Fewer are made of a fixture that takes longer to compile, unless a number is asked for.
const TIME: Duration = Duration::from_secs(5);

fn mutations() -> u64 {
    let asked = std::env::var("TINYML_MUTATIONS").ok();
    asked.map_or(MUTATIONS, |text| text.parse().expect("a number"))
}

/// Whether a file compiles; `Err` for a panic or a hang.
fn outcome(bytes: Vec<u8>) -> Result<bool, String> {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::spawn(move || {
        let result = catch_unwind(AssertUnwindSafe(|| compile_and_expand(&bytes)));
        let _ = sender.send(result);
    });
    match receiver.recv_timeout(TIME_LIMIT) {
        Ok(result) => {
            let _ = worker.join();
            result.map_err(|_| "a panic".to_owned())
        }
        Err(_) => Err(format!("no answer within {} s", TIME_LIMIT.as_secs())),
    }
}

/// What compiles does so with weights in tables, and is streamed in time, too, if it can be.
fn compile_and_expand(bytes: &[u8]) -> bool {
    let streamed = Options {
        stream: Some(Stream::default()),
        ..Options::default()
    };
    let compiles = compile_and_expand_with(bytes, Options::default());
    let streams = compile_and_expand_with(bytes, streamed);
    let compressed = Options {
        compress_weights: true,
        ..Options::default()
    };
    assert!(
        !compiles || compile_and_expand_with(bytes, compressed),
        "only weights as elements compile"
    );
    assert!(compiles || !streams, "only the streamed model compiles");
    compiles
}

fn compile_and_expand_with(bytes: &[u8], options: Options) -> bool {
    let program = match compile_with(bytes, options) {
        Ok(program) => program,
        Err(diagnostics) => {
            assert!(!diagnostics.is_empty(), "an error says what is wrong");
            return false;
        }
    };
    let invocation: Invocation = syn::parse_str("\"model.tflite\"").unwrap();
    let krate = quote::quote!(::tinyml);
    let tokens = expand(&program, &invocation, &krate, &TrackedFiles::default());
    syn::parse2::<syn::File>(tokens).expect("the expansion is Rust");
    true
}

/// The `.tflite` files of a folder, by name.
fn models(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("cannot read {}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "tflite")
        })
        .collect();
    files.sort();
    files
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures")
}

/// A part of the corpus, if there is a corpus.
fn corpus(part: &str) -> Option<PathBuf> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let folder = std::env::var_os("TINYML_CORPUS").map_or(default, PathBuf::from);
    let folder = folder.join(part);
    if !folder.is_dir() {
        println!(
            "skipped: there is no {}; set TINYML_CORPUS",
            folder.display()
        );
        return None;
    }
    Some(folder)
}

#[test]
fn broken_fixtures_are_refused_or_left_to_the_kernels() {
    let files = models(&fixtures().join("broken"));
    assert!(files.len() > 40, "the fixtures are there");
    let compiled: Vec<String> = files
        .iter()
        .filter(|path| {
            outcome(fs::read(path).unwrap()).unwrap_or_else(|error| panic!("{error}: {path:?}"))
        })
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    // Not the compiler but the type system refuses these: the kernel set lacks the operator.
    let for_the_type_system = [
        "float_model",
        "two_unsupported",
        "unknown_custom",
        "unsupported_builtin",
        "unsupported_int32",
    ];
    assert_eq!(compiled, for_the_type_system);
}

#[test]
fn damaged_files_of_the_corpus_are_refused() {
    let Some(folder) = corpus("malformed") else {
        return;
    };
    for path in models(&folder) {
        let compiled = outcome(fs::read(&path).unwrap());
        let compiled = compiled.unwrap_or_else(|error| panic!("{error}: {path:?}"));
        let may_be_sound = path.to_string_lossy().contains("random_bytes");
        assert!(!compiled || may_be_sound, "{path:?} compiles");
    }
}

#[test]
fn foreign_files_of_the_corpus_do_no_harm() {
    let Some(folder) = corpus("reject") else {
        return;
    };
    for path in models(&folder) {
        if let Err(error) = outcome(fs::read(&path).unwrap()) {
            panic!("{error}: {path:?}");
        }
    }
}

#[test]
fn random_changes_do_no_harm() {
    let (mut compiled, mut refused) = (0, 0);
    let mut failures = Vec::new();
    for path in models(&fixtures().join("models")) {
        let original = fs::read(&path).unwrap();
        let begun = Instant::now();
        for seed in 0..mutations() {
            if begun.elapsed() > TIME && mutations() == MUTATIONS {
                break;
            }
            let bytes = Mutator::new(seed).change(&original);
            match outcome(bytes) {
                Ok(true) => compiled += 1,
                Ok(false) => refused += 1,
                Err(error) => failures.push(format!("{error}: {path:?}, seed {seed}")),
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    println!("{compiled} changed files compile, {refused} do not");
    assert!(compiled > 100 && refused > 100, "both ways are tried");
}

#[test]
fn truncated_files_are_refused_or_complete() {
    for path in models(&fixtures().join("models")) {
        let original = fs::read(&path).unwrap();
        for part in 0..64 {
            let length = original.len() * part / 64;
            if let Err(error) = outcome(original[..length].to_vec()) {
                panic!("{error}: {path:?} cut to {length} bytes");
            }
        }
    }
}

#[test]
fn random_changes_of_flexbuffers_do_no_harm() {
    let path = fixtures().join("models/audio_preprocessor.tflite");
    let original = fs::read(&path).unwrap();
    let name = b"spectral_subtraction_bits";
    let at = original
        .windows(name.len())
        .position(|window| window == name)
        .expect("an option of SignalFilterBankSpectralSubtraction");
    let mut failures = Vec::new();
    for seed in 0..5 * mutations() {
        // The map's keys, offsets, types and values are all near.
        let bytes = Mutator::new(seed).change_within(&original, at - 64..at + 320);
        if let Err(error) = outcome(bytes) {
            failures.push(format!("{error}: seed {seed}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
