//! Generated firmware projects: one binary for each image.

use super::{Machine, Toolchain, root};
use anyhow::{Context as _, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A model with recorded inputs and outputs.
#[derive(Clone, Debug)]
pub struct Subject {
    /// What it is called in the output; one word.
    pub name: String,
    /// The model file.
    pub model: PathBuf,
    /// For each input a file with the bytes of all cases.
    pub inputs: Vec<PathBuf>,
    /// For each output a file with the bytes of all cases.
    pub outputs: Vec<PathBuf>,
    /// How many cases there are.
    pub cases: usize,
    /// The kernel set, a type in `tinyml::kernels`.
    pub kernels: &'static str,
    /// `plain`, `overlap` or `rows`; `input` for rows of which the input comes one by one; `time` for a
    /// window that moves on in time.
    pub memory: &'static str,
    /// `plain` or `compressed`.
    pub weights: &'static str,
}

impl Subject {
    /// A model whose recordings are `in0.bin`, `out0.bin` and so on in a folder.
    pub fn new(name: &str, model: PathBuf, recordings: &Path, cases: usize) -> Self {
        let files = |prefix: &str| {
            (0..)
                .map(|index| recordings.join(format!("{prefix}{index}.bin")))
                .take_while(|path| path.is_file())
                .collect()
        };
        Self {
            name: name.to_owned(),
            model,
            inputs: files("in"),
            outputs: files("out"),
            cases,
            kernels: "Native",
            memory: "overlap",
            weights: "plain",
        }
    }

    pub(super) fn recording(&self) -> String {
        let list = |paths: &[PathBuf]| {
            let files = paths.iter().map(|path| format!("include_bytes!({path:?})"));
            files.collect::<Vec<_>>().join(", ")
        };
        format!(
            "Recording {{ inputs: &[{}], outputs: &[{}] }}",
            list(&self.inputs),
            list(&self.outputs)
        )
    }

    pub(super) fn definition(&self, optimize: &str) -> String {
        self.definition_with(&format!("optimize = {optimize:?}"))
    }

    /// The model's type, with options besides the kernels.
    pub(super) fn definition_with(&self, options: &str) -> String {
        let memory = match self.memory {
            "input" => "input = \"rows\"".to_owned(),
            "time" => "stream = \"time\"".to_owned(),
            memory => format!("memory = {memory:?}"),
        };
        format!(
            "tinyml::model! {{ pub struct Subject = {:?}; kernels = tinyml::kernels::{}; {memory}; weights = {:?}; {options} }}\n",
            self.model, self.kernels, self.weights
        )
    }
}

/// A folder with a generated firmware project.
#[derive(Clone, Debug)]
pub struct Project {
    folder: PathBuf,
    machine: Machine,
    binaries: Vec<String>,
}

const MANIFEST: &str = r#"[workspace]

[package]
name = "@name@"
version = "0.0.0"
edition = "2024"

[features]
default = [@features@]
markers = []

[dependencies]
tinyml = { path = @root@ }
@dependencies@
[profile.release]
opt-level = @level@
lto = "fat"
codegen-units = 1
panic = "abort"
"#;

const CORTEX_M: &str = r#"cortex-m = { version = "0.7", features = ["critical-section-single-core"] }
cortex-m-rt = "0.7"
cortex-m-semihosting = "0.6"
"#;

impl Project {
    /// An empty project in a folder, which is made. `optimize` is "speed" or "size".
    pub fn new(folder: PathBuf, machine: Machine, optimize: &str) -> Result<Self> {
        let name = folder
            .file_name()
            .map_or("firmware".into(), |name| name.to_string_lossy());
        let features = match machine {
            Machine::CortexM0 | Machine::CortexM0Large | Machine::Riscv32 => "",
            Machine::CortexM3 | Machine::CortexM4 => "\"markers\"",
        };
        let dependencies = match machine {
            Machine::Riscv32 => "",
            _ => CORTEX_M,
        };
        let level = if optimize == "size" { "\"s\"" } else { "3" };
        let manifest = MANIFEST
            .replace("@level@", level)
            .replace("@name@", &name)
            .replace("@root@", &format!("{:?}", root()))
            .replace("@features@", features)
            .replace("@dependencies@", dependencies);
        let sources = folder.join("src/bin");
        fs::create_dir_all(&sources)
            .with_context(|| format!("cannot make {}", sources.display()))?;
        write(&folder.join("Cargo.toml"), &manifest)?;
        let (script, text) = machine.linker_script();
        write(&folder.join(script), text)?;
        let build = fs::read_to_string(root().join("examples/cortex-m/build.rs"))?;
        write(&folder.join("build.rs"), &build)?;
        // The versions that the example was tried with.
        let lock = fs::read_to_string(root().join("examples/cortex-m/Cargo.lock"))?;
        let lock = lock.replace("\"cortex-m-yes-no\"", &format!("{name:?}"));
        write(&folder.join("Cargo.lock"), &lock)?;
        Ok(Self {
            folder,
            machine,
            binaries: Vec::new(),
        })
    }

    /// Adds an image.
    pub fn add(&mut self, name: &str, source: &str) -> Result<()> {
        let path = self.folder.join("src/bin").join(format!("{name}.rs"));
        self.binaries.push(name.to_owned());
        write(&path, source)
    }

    /// Builds all images; gives their folder.
    pub fn build(&self, toolchain: &Toolchain) -> Result<PathBuf> {
        // What an earlier run left must not be built again.
        for file in fs::read_dir(self.folder.join("src/bin"))? {
            let path = file?.path();
            let stem = path.file_stem().map(|stem| stem.to_string_lossy());
            if !stem.is_some_and(|stem| self.binaries.iter().any(|name| *name == stem)) {
                fs::remove_file(&path)?;
            }
        }
        self.run_cargo(toolchain, &[])
    }

    /// Builds one image; gives its path.
    pub fn build_one(&self, toolchain: &Toolchain, name: &str) -> Result<PathBuf> {
        let folder = self.run_cargo(toolchain, &["--bin", name])?;
        Ok(folder.join(name))
    }

    fn run_cargo(&self, toolchain: &Toolchain, arguments: &[&str]) -> Result<PathBuf> {
        let target = self.machine.target();
        toolchain.build(&self.folder, &target_folder(), target, arguments)
    }
}

/// Where firmware is built: all of it shares dependencies.
pub fn target_folder() -> PathBuf {
    root().join("target/firmware")
}

fn write(path: &Path, text: &str) -> Result<()> {
    // An unchanged file keeps its time, and cargo does not build it again.
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
