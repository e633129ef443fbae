//! Generates a crate with one `tinyml::model!` for each model, and builds it.
//!
//! A model whose operators the kernel set lacks does not compile. Each model is in a source file of
//! its own, so that the messages of rustc tell which ones to leave out before the next attempt.

use super::catalogue::Entry;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// What the generated models are made with.
pub(crate) struct Settings<'a> {
    /// The path of a kernel set, or the default.
    pub(crate) kernels: Option<&'a str>,
    /// `speed` or `size`.
    pub(crate) optimize: &'a str,
    /// `plain`, `overlap` or `rows`.
    pub(crate) memory: &'a str,
    /// `plain` or `compressed`.
    pub(crate) weights: &'a str,
}

/// A built harness and the models that are not in it.
pub(crate) struct Harness {
    pub(crate) program: PathBuf,
    /// Why rustc refused a model, by its number.
    pub(crate) refused: BTreeMap<usize, String>,
}

/// One line of `cargo build --message-format=json`.
#[derive(Deserialize)]
struct Line {
    reason: String,
    message: Option<Message>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    message: String,
    #[serde(default)]
    spans: Vec<Span>,
    rendered: Option<String>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: Span,
}

/// A build shows no new refusals after this many attempts.
const ATTEMPTS: usize = 6;

/// Builds the harness of some entries in `folder`.
pub(crate) fn build(
    folder: &Path,
    target: &Path,
    entries: &[(usize, &Entry)],
    settings: &Settings<'_>,
) -> Result<Harness> {
    let mut refused = BTreeMap::new();
    write_package(folder)?;
    for (number, entry) in entries {
        write_model(folder, *number, entry, settings)?;
    }
    for _ in 0..ATTEMPTS {
        let left: Vec<usize> = entries
            .iter()
            .map(|(number, _)| *number)
            .filter(|number| !refused.contains_key(number))
            .collect();
        eprintln!("building {} models", left.len());
        write_list(folder, &left)?;
        let (program, errors) = cargo_build(folder, target)?;
        if let Some(program) = program.filter(|_| errors.is_empty()) {
            return Ok(Harness { program, refused });
        }
        for (number, error) in errors {
            refused.entry(number).or_insert(error);
        }
    }
    bail!("new errors still appear after {ATTEMPTS} attempts to leave out what does not compile")
}

/// Writes a file unless it has this content already: cargo goes by the time of the last change.
fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn write_package(folder: &Path) -> Result<()> {
    // Cargo tells packages in one target directory apart by name, whatever folder they are in.
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let manifest = format!(
        "[package]\nname = \"harness-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [workspace]\n\n[dependencies]\ntinyml = {{ path = {:?} }}\n\n\
         [profile.release]\nopt-level = 3\n",
        crate::root()
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    // The versions that the workspace has tested.
    let lock = folder.join("Cargo.lock");
    if !lock.exists() {
        fs::copy(crate::root().join("Cargo.lock"), lock)?;
    }
    let main = include_str!("../../harness/main.rs");
    write(&folder.join("src/main.rs"), main)
}

fn write_model(folder: &Path, number: usize, entry: &Entry, settings: &Settings<'_>) -> Result<()> {
    // `model!` takes paths relative to the manifest; joining an absolute path gives that path.
    let file = fs::canonicalize(&entry.file)
        .with_context(|| format!("cannot find {}", entry.file.display()))?;
    let mut text = format!(
        "tinyml::model! {{\n    /// {}.\n    pub struct Model = {file:?};\n    optimize = {:?};\n    memory = {:?};\n    weights = {:?};\n",
        entry.id, settings.optimize, settings.memory, settings.weights
    );
    if let Some(kernels) = settings.kernels {
        writeln!(text, "    kernels = {kernels};")?;
    }
    text.push_str(
        "}\n\npub static MODEL: std::sync::Mutex<Model> = std::sync::Mutex::new(Model::new());\n",
    );
    write(&folder.join(format!("src/models/m{number}.rs")), &text)
}

/// The modules and a function that runs one of them.
fn write_list(folder: &Path, numbers: &[usize]) -> Result<()> {
    let mut text = String::new();
    for number in numbers {
        writeln!(text, "#[rustfmt::skip]\nmod m{number};")?;
    }
    text.push_str(
        "\npub fn run(number: usize, run: &crate::Run) -> std::io::Result<()> {\n    match number {\n",
    );
    for number in numbers {
        writeln!(
            text,
            "        {number} => run.cases(&mut *m{number}::MODEL.lock().map_err(|_| std::io::ErrorKind::Other)?),"
        )?;
    }
    text.push_str("        _ => Err(std::io::Error::other(\"no such model\")),\n    }\n}\n");
    write(&folder.join("src/models/mod.rs"), &text)
}

/// Builds the crate. Gives the program, or the first error of each model that has one.
fn cargo_build(folder: &Path, target: &Path) -> Result<(Option<PathBuf>, BTreeMap<usize, String>)> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut child = Command::new(cargo)
        .args(["build", "--release", "--quiet", "--message-format=json"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start cargo")?;
    let (mut program, mut errors, mut others) = (None, BTreeMap::new(), Vec::new());
    for line in BufReader::new(child.stdout.take().context("no output")?).lines() {
        let Ok(line) = serde_json::from_str::<Line>(&line?) else {
            continue;
        };
        if line.reason == "compiler-artifact" && line.executable.is_some() {
            program = line.executable;
        }
        let Some(message) = line.message.filter(|message| message.level == "error") else {
            continue;
        };
        match message
            .spans
            .iter()
            .filter(|span| span.is_primary)
            .find_map(model_of)
        {
            Some(number) => {
                errors.entry(number).or_insert(message.message);
            }
            None => others.push(message.rendered.unwrap_or(message.message)),
        }
    }
    let status = child.wait()?;
    if !status.success() && errors.is_empty() {
        bail!("the generated crate does not build: {}", others.join("\n"));
    }
    Ok((program.filter(|_| status.success()), errors))
}

/// The model in whose source file a message points.
fn model_of(span: &Span) -> Option<usize> {
    let number = span
        .file_name
        .strip_prefix("src/models/m")
        .and_then(|rest| rest.strip_suffix(".rs"))
        .and_then(|number| number.parse().ok());
    number.or_else(|| model_of(&span.expansion.as_ref()?.span))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(file_name: &str, expansion: Option<Span>) -> Span {
        Span {
            file_name: file_name.to_owned(),
            is_primary: true,
            expansion: expansion.map(|span| Box::new(Expansion { span })),
        }
    }

    #[test]
    fn messages_are_blamed_on_the_model_whose_file_they_are_about() {
        assert_eq!(model_of(&span("src/models/m17.rs", None)), Some(17));
        let inside = span(
            "/registry/core/macros.rs",
            Some(span("src/models/m3.rs", None)),
        );
        assert_eq!(model_of(&inside), Some(3));
        assert_eq!(model_of(&span("src/models/mod.rs", None)), None);
        assert_eq!(model_of(&span("src/main.rs", None)), None);
    }
}
