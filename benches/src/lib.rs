//! Inference times of tinyml on this machine, beside those of other engines in the same process.
//!
//! `models.rs` lists the models; `build.rs` makes types of those that are there. A [`Subject`] is a
//! model with its inputs, an [`Engine`] is what runs it, and [`rounds`] times engines in turn.

mod engine;
#[cfg(feature = "microflow")]
mod microflow;
mod ours;
pub mod rounds;
mod subject;
#[cfg(feature = "tract")]
mod tract;

pub use engine::Engine;
pub use subject::Subject;

use ours::Ours;

include!(concat!(env!("OUT_DIR"), "/models.rs"));

/// The engine that all ratios are to: the kernel set of a model that names none.
pub const NATIVE: &str = "Native";
