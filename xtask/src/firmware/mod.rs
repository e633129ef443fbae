//! Firmware for emulated boards: written, built, run, and looked into.
//!
//! ```text
//! Toolchain   which cargo, and whether it has a target
//! Project     a folder with generated firmware; `build` gives images
//! Source      writes the source files of its images
//! Machine     an emulated board; `run` gives what an image printed
//! Image       an ELF file: sizes of sections, names of symbols
//! ```

mod image;
mod machine;
mod project;
mod source;
mod toolchain;

pub use image::Image;
pub use machine::{Machine, Run, Timing};
pub use project::{Project, Subject, target_folder};
pub use source::Source;
pub use toolchain::Toolchain;

use std::path::PathBuf;

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).unwrap_or(here)
}
