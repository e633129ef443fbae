//! A model, its inputs, and the engines that may run it.

#[cfg(feature = "tract")]
use crate::tract;
use crate::{Engine, NATIVE, engine::Make, ours::Ours};
use anyhow::{Context as _, Result};
use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

/// A model.
pub struct Subject {
    /// Its name in `models.rs`.
    pub name: &'static str,
    /// Its file.
    pub model: PathBuf,
    recordings: PathBuf,
    ours: Vec<Ours>,
    microflow: Option<Make>,
}

/// An engine, ready to run; or why there is none.
pub struct Candidate {
    /// What it is called: a kernel set of tinyml, or another engine.
    pub name: String,
    /// The engine.
    pub engine: Result<Box<dyn Engine>>,
}

impl Subject {
    /// Describes a model; what `models.rs` in the output folder calls.
    pub(crate) fn new(
        name: &'static str,
        model: impl AsRef<Path>,
        recordings: impl AsRef<Path>,
        ours: Vec<Ours>,
        microflow: Option<Make>,
    ) -> Self {
        Self {
            name,
            model: model.as_ref().to_owned(),
            recordings: recordings.as_ref().to_owned(),
            ours,
            microflow,
        }
    }

    /// The names of tinyml's kernel sets, without those that stand for another one of them.
    fn sets(&self) -> impl Iterator<Item = &Ours> {
        let is_alias = |set: &Ours| {
            self.ours
                .iter()
                .any(|other| other.set != set.set && other.id == set.id)
        };
        // What Native stands for is measured under the name Native.
        self.ours
            .iter()
            .filter(move |set| set.set == NATIVE || !is_alias(set))
    }

    /// The name of the kernel set that `Native` stands for.
    pub fn native(&self) -> &'static str {
        self.set(NATIVE).map_or(NATIVE, |set| set.stands_for)
    }

    fn set(&self, name: &str) -> Option<&Ours> {
        self.ours.iter().find(|set| set.set == name)
    }

    /// Multiply-accumulate operations of an inference.
    pub fn macs(&self) -> u64 {
        self.ours.first().map_or(0, |set| set.macs)
    }

    /// Scale of the first output.
    pub fn scale(&self) -> f32 {
        self.ours.first().map_or(1.0, |set| set.scale)
    }

    /// For each input the bytes of the first recorded case, and zeros where none is recorded.
    pub fn inputs(&self) -> Vec<Vec<u8>> {
        let lengths = self
            .ours
            .first()
            .map_or_else(Vec::new, |set| (set.inputs)());
        let input = |(index, length): (usize, usize)| {
            let recorded = fs::read(self.recordings.join(format!("in{index}.bin")));
            let mut bytes = recorded.unwrap_or_default();
            bytes.resize(length, 0);
            bytes
        };
        lengths.into_iter().enumerate().map(input).collect()
    }

    /// The engine of one of tinyml's kernel sets.
    pub fn kernel_set(&self, name: &str) -> Result<Box<dyn Engine>> {
        let set = self
            .set(name)
            .with_context(|| format!("no kernel set {name:?}"))?;
        Ok((set.make)(&self.inputs()))
    }

    /// All engines, each after its first run: Native, the other kernel sets, and the peers.
    pub fn candidates(&self) -> Vec<Candidate> {
        let inputs = self.inputs();
        let mut sets: Vec<&Ours> = self.sets().collect();
        sets.sort_by_key(|set| set.set != NATIVE);
        let mut candidates = Vec::new();
        let mut add = |name: &str, make: &dyn Fn() -> Result<Box<dyn Engine>>| {
            let engine = first_run(make);
            candidates.push(Candidate {
                name: name.to_owned(),
                engine,
            });
        };
        for set in sets {
            add(set.set, &|| Ok((set.make)(&inputs)));
        }
        if cfg!(feature = "microflow") {
            add("microflow", &|| {
                let make = self.microflow.as_ref();
                let make = make.context("its macro does not compile the model")?;
                Ok(make(&inputs))
            });
        }
        #[cfg(feature = "tract")]
        add("tract", &|| {
            let file = fs::read(&self.model)?;
            tract::engine(&file, &inputs)
        });
        candidates
    }
}

/// Makes an engine and runs it once; what it panics with is an error.
fn first_run(make: &dyn Fn() -> Result<Box<dyn Engine>>) -> Result<Box<dyn Engine>> {
    let run = AssertUnwindSafe(|| {
        let mut engine = make()?;
        engine.batch(1);
        Ok(engine)
    });
    catch_unwind(run).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        Err(anyhow::anyhow!("it panics: {}", text.unwrap_or_default()))
    })
}
