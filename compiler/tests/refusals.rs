//! Whatever bytes come in: errors come out, never a panic, and with them a type that stands in.

use quote::quote;
use std::{fs, path::Path};
use tinyml_compiler::{Invocation, TrackedFiles, compile, fallback};

/// Compiles bytes; refused ones must give a type that is Rust.
fn refused(bytes: &[u8]) -> Option<String> {
    let diagnostics = compile(bytes).err()?;
    let invocation: Invocation = syn::parse_str("\"net.tflite\"").unwrap();
    let krate = quote!(::tinyml);
    let tokens = fallback(bytes, &invocation, &krate, &TrackedFiles::default());
    let file: syn::File = syn::parse2(tokens).expect("the stand-in is Rust");
    assert!(file.items.len() > 1);
    for diagnostic in diagnostics.iter() {
        assert!(diagnostic.help.is_some(), "{diagnostic}");
    }
    Some(diagnostics.to_string())
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension != "md" && extension != "json")
        })
        .map(|path| (path.display().to_string(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// Those that are correct models, for which only a kernel set may have no kernels.
const CORRECT: [&str; 5] = [
    "float_model",
    "two_unsupported",
    "unknown_custom",
    "unsupported_builtin",
    "unsupported_int32",
];

#[test]
fn every_broken_fixture_is_refused() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/broken");
    for (name, bytes) in files(&fixtures) {
        let stem = Path::new(&name)
            .file_stem()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        assert_eq!(
            refused(&bytes).is_none(),
            CORRECT.contains(&&stem[..]),
            "{name}"
        );
    }
}

#[test]
fn hostile_files_are_refused() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/malformed");
    if !shared.is_dir() {
        println!("skipped: no folder {}", shared.display());
        return;
    }
    for (name, bytes) in files(&shared) {
        println!(
            "{name}: {}",
            refused(&bytes).unwrap_or_else(|| "compiles".to_owned())
        );
    }
}

#[test]
fn cut_and_changed_files_never_panic() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/broken");
    let model = fs::read(fixtures.join("unsupported_builtin.tflite")).unwrap();
    for length in 0..model.len() {
        refused(&model[..length]);
    }
    for index in 0..model.len() {
        for change in [0x01, 0x80, 0xff] {
            let mut changed = model.clone();
            changed[index] ^= change;
            refused(&changed);
        }
    }
}
