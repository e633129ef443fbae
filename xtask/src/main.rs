//! Commands of the workspace, run with `cargo xtask`.

mod build_time;
mod corpus;
mod figures;
mod guard;
mod operators;

use clap::Parser;
use std::path::{Path, PathBuf};

/// Commands of the tinyml workspace.
#[derive(Parser)]
enum Command {
    /// Compiles and runs every model of a folder and compares with its golden outputs.
    Corpus(corpus::Options),
    /// Writes OPERATORS.md: which operators run, in which element types.
    Operators(operators::Options),
    /// Measures models: cycles, code, memory, stack.
    Figures(figures::Options),
    /// Measures how long a model takes to expand and compile.
    BuildTime(build_time::Options),
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

fn main() -> anyhow::Result<()> {
    match Command::parse() {
        Command::Corpus(options) => corpus::run(&options),
        Command::Operators(options) => operators::run(&options),
        Command::Figures(options) => figures::run(&options),
        Command::BuildTime(options) => build_time::run(&options),
    }
}
