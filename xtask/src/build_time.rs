//! `cargo xtask build-time`: how long expansion and rustc take for a model, once dependencies are
//! built.

use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

/// Options of the command.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The model [default: person_detect of the corpus beside the repository]
    model: Option<PathBuf>,
    /// Fail when it takes longer than this many seconds
    #[arg(long, value_name = "SECONDS")]
    limit: Option<f64>,
}

/// The largest model among those that are measured, in the corpus that may lie beside the
/// repository.
const DEFAULT: &str = "../shared/corpus/models/person_detect-808cfd/model.tflite";

/// The command.
pub(crate) fn run(options: &Options) -> Result<()> {
    let default = crate::root().join(DEFAULT);
    let model = match &options.model {
        Some(model) => model,
        None if default.is_file() => &default,
        None => {
            println!("build time: skipped, {} is not there", default.display());
            return Ok(());
        }
    };
    let time = measure(model)?.as_secs_f64();
    println!("build time: {time:.2} s for {}", model.display());
    match options.limit.filter(|limit| time > *limit) {
        Some(limit) => bail!("it took {time:.2} s, more than {limit} s"),
        None => Ok(()),
    }
}

/// Whatever else the machine does only adds to a time, so the least of some is nearest to the truth.
const BUILDS: u32 = 3;

/// The time of a release build of a crate that holds a model and nothing else, with all
/// dependencies built: expansion, rustc and linking. The least of some builds.
pub(crate) fn measure(model: &Path) -> Result<Duration> {
    let model = fs::canonicalize(model).with_context(|| format!("no file {}", model.display()))?;
    let work = crate::root().join("target").join("build-time");
    let folder = work.join("package");
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"build-time\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [workspace]\n\n[dependencies]\ntinyml = {{ path = {:?} }}\n",
        crate::root()
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(crate::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let source = folder.join("src/main.rs");
    fs::write(&source, "fn main() {}\n")?;
    build(&folder, &work.join("target"))?;
    let text = format!(
        "tinyml::model! {{ pub struct Model = {model:?}; }}\n\n\
         static MODEL: std::sync::Mutex<Model> = std::sync::Mutex::new(Model::new());\n\n\
         fn main() {{\n    if let Ok(mut model) = MODEL.lock() {{\n        model.invoke();\n    }}\n}}\n"
    );
    let mut least = Duration::MAX;
    for index in 0..BUILDS {
        // Another file each time, or cargo would build nothing.
        fs::write(&source, format!("{text}\nconst _: u32 = {index};\n"))?;
        let start = Instant::now();
        build(&folder, &work.join("target"))?;
        least = least.min(start.elapsed());
    }
    Ok(least)
}

fn build(folder: &Path, target: &Path) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--release", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("the generated crate does not build");
    }
    Ok(())
}
